from collections import *
d = defaultdict(list); d['a'].append(1); d['b']; print(d, dict(d), d.default_factory, 'c' in d)
c = Counter("mississippi"); print(c, c.most_common(2), c['z'], sum(c.values()), c.total())
print(c - Counter("miss"), c & Counter("sip"), c | Counter("zz"), +Counter(a=-1, b=2), sorted(c.elements())[:4])
c.update("mm"); c.subtract("s"); print(c); del c['p']; print(sorted(c.items()))
o = OrderedDict([('x', 1), ('y', 2), ('z', 3)]); o.move_to_end('x'); print(o, o.popitem(last=False)); o.move_to_end('x', last=False); print(list(o), o == OrderedDict(x=1, z=3), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), o == {'z': 3, 'x': 1})
q = deque([1, 2, 3], maxlen=3); q.append(4); q.appendleft(0); print(q, q.maxlen); q.rotate(1); print(q, q[1], q.index(0), q.count(2)); q.extend([7, 8]); print(q, list(reversed(q))); 
try: deque().pop()
except IndexError as e: print(e)
q2 = deque('abc'); q2.insert(1, 'x'); q2.remove('b'); q2.extendleft('12'); print(q2, q2 + deque('z'), q2.copy() == q2, deque([1]) < deque([2]))
Pt = namedtuple('Pt', 'x y', defaults=[0]); p = Pt(1); print(p, p._asdict(), p._replace(y=5), Pt._fields, Pt._make([3, 4]), p + (1,), p == (1, 0), Pt._field_defaults)
x, y = p; print(x, y, p[0], p.x, len(p), hash(p) == hash((1, 0)))
try: Pt()
except TypeError as e: print(e)
try: p.x = 3
except AttributeError as e: print(e)
try: namedtuple('B', 'a class')
except ValueError as e: print(e)
print(namedtuple('R', 'a class a', rename=True)._fields)
cm = ChainMap({'a': 1}, {'a': 2, 'b': 3}); print(cm['a'], cm['b'], cm, list(cm), cm.maps, cm.new_child({'z': 0}), cm.parents); cm['q'] = 9; print(cm.maps[0])
class UD(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.upper(), v)
u = UD(a=1); u['b'] = 2; print(u, u.data, 'A' in u, len(u))
class UL(UserList): pass
ul = UL([3, 1]); ul.append(2); ul.sort(); print(ul, ul[1:], ul + [5], type(ul[0:1]).__name__)
class US(UserString): pass
print(US("hey").upper() + '!', US('a') * 3)
