import copy, sys
class Pt:
    def __init__(s, x, o=None): s.x = x; s.o = o
    def __copy__(s): print("copy"); return Pt(s.x, s.o)
    def __deepcopy__(s, memo): print("deep", len(memo)); return Pt(copy.deepcopy(s.x, memo), s.o)
a = Pt([1]); b = copy.copy(a); c = copy.deepcopy(a)
print(b.x is a.x, c.x is a.x)
l = [1, [2, 3]]; l.append(l)
d = copy.deepcopy(l); print(d, d[2] is d, d[1] is l[1])
x = [[]] * 3; y = copy.deepcopy(x); y[0].append(1); print(y, y[0] is y[1])
t = (1, "a", (2,)); print(copy.deepcopy(t) is t, copy.copy(t) is t)
t2 = (1, []); print(copy.deepcopy(t2) is t2)
class S:
    __slots__ = ("a", "b")
s = S(); s.a = [1]; q = copy.deepcopy(s); print(q.a, q.a is s.a, hasattr(q, "b"))
print(copy.copy({1: [2]}), copy.deepcopy({1, 2}), copy.copy(len) is len, copy.deepcopy(Pt) is Pt)
class G:
    def __getstate__(self): print("getstate"); return {"k": 1}
    def __setstate__(self, st): print("setstate", st); self.__dict__.update(st)
g = copy.copy(G()); print(vars(g))
class R:
    def __reduce__(self): return (R.make, (5,))
    @staticmethod
    def make(n): r = R(); r.n = n; return r
print(copy.copy(R()).n)
try: copy.deepcopy((i for i in range(3)))
except TypeError as e: print(e)
try: copy.replace(3)
except TypeError as e: print(e)
from collections import namedtuple
P = namedtuple("P", "x y"); p = P(1, [2]); print(copy.replace(p, x=9), copy.deepcopy(p))
