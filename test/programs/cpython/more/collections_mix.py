from collections import Counter, defaultdict, deque, OrderedDict, namedtuple, ChainMap
c = Counter('abracadabra'); print(c, c.most_common(2), c['z'], sum(c.values()), sorted(c.elements())[:4], c - Counter('aab'), c & Counter('ab'))
d = defaultdict(list); d['a'].append(1); d['b']; print(d, dict(d), d.get('q'), 'q' in d)
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); print(q, q.pop(), q.popleft(), list(q), q.maxlen, len(q)); q.rotate(1); q.extend('xy'); print(q, q[0], q[-1])
P = namedtuple('P', 'x y', defaults=[0]); p = P(1); print(p, p.x, p._replace(y=5), p._asdict(), P._fields, p == (1, 0), P(*[3, 4]), [*p])
o = OrderedDict(a=1, b=2); o.move_to_end('a'); print(o, list(o), o.popitem(last=False))
m = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(m['a'], m['b'], sorted(m), len(m))
try: p.x = 5
except AttributeError as e: print(e)
try: deque().pop()
except IndexError as e: print(e)
import heapq, bisect
h = [5, 1, 4]; heapq.heapify(h); heapq.heappush(h, 0); print(heapq.heappop(h), h, heapq.nsmallest(2, h), heapq.nlargest(1, h)); l = [1, 3, 5]; bisect.insort(l, 4); print(l, bisect.bisect(l, 3), bisect.bisect_left(l, 3))
from functools import lru_cache, reduce, partial, wraps, cached_property, total_ordering, singledispatch
@lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50), fib.cache_info(), reduce(lambda a, b: a * b, [1, 2, 3, 4]), partial(pow, 2)(5), partial(int, base=2)('101'))
@total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __lt__(self, o): return self.v < o.v
print(V(1) <= V(2), V(3) > V(2), V(1) >= V(1))
@singledispatch
def show(x): return 'obj'
@show.register
def _(x: int): return 'int'
@show.register(list)
def _(x): return 'list'
print(show(1), show([]), show('s'))
