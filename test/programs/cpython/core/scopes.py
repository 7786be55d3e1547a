x = 'global'
class A:
    x = 'class'
    y = [x for _ in range(1)] if False else x
    def m(self): return x
print(A.y, A().m())
def f():
    x = 'local'
    class B:
        z = x
        def g(self): return x
    return B.z, B().g()
print(f())
def outer():
    a = 1
    def mid():
        b = 2
        def inner():
            nonlocal a
            a += b
            return a
        return inner
    i = mid(); i()
    return i(), a
print(outer())
def comp():
    i = 'outer'
    l = [i for i in range(3)]
    return i, l
print(comp())
print([[j for j in range(i)] for i in range(3)], [lambda: k for k in range(2)][0]())
def dflt(a, b=lambda: x): return b()
print(dflt(1))
def g1():
    for i in range(2):
        def c(): return i
        yield c
print([c() for c in g1()], [c() for c in list(g1())])
del x
try: A().m()
except NameError as e: print(e)
def l():
    a = 1; b = 'two'
    return locals()
print(l(), 'A' in globals(), __name__)
import math as m, sys
from math import pi as PI, sqrt
print(m.floor(2.5), PI, sqrt(16), m.inf, m.factorial(5), m.gcd(12, 18), m.isclose(0.1 + 0.2, 0.3), m.hypot(3, 4), m.ceil(1.1), m.log(8, 2), m.log2(8), m.log10(1000), m.exp(1), m.sin(1), m.pow(2, 3), m.trunc(-1.5), m.fmod(-7, 3), m.degrees(m.pi), m.comb(5, 2), m.perm(5, 2), m.isqrt(17), m.prod([1, 2, 3]))
try: import nonexistent_mod
except ImportError as e: print(type(e).__name__, e)
try: from sys import nope
except ImportError as e: print(e)
for i in range(2): pass
print(i)
while True:
    i += 1
    if i > 5: break
else: print('never')
print(i, 1 < 2 < 3, 1 < 3 < 2, not 1 == 2, 1 if 0 else 2, None or 'd', 0 and 1, [] or {} or 'last', 1 and 2, not [])
