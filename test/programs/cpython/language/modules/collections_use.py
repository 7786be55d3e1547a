from collections import Counter, defaultdict, deque, OrderedDict, namedtuple, ChainMap
d = defaultdict(list); d['a'].append(1); print(d, d['b'], dict(d))
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); q.rotate(1); print(q, q.pop(), q.popleft(), len(q))
o = OrderedDict(a=1, b=2); o.move_to_end('a'); print(o, o.popitem(last=False))
P = namedtuple('P', 'x y'); p = P(1, y=2); print(p, p.x + p[1], p._replace(x=5), p == (1, 2))
print(Counter('banana').most_common(), Counter(a=3) - Counter(a=1), ChainMap({'a': 1}, {'a': 2, 'b': 3})['b'])
