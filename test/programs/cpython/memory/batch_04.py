import sys
a = 256; b = 256; print(a is b); c = int('257'); d = int('257'); print(c is d, c == d, int('-5') is int('-5'), int('-6') is int('-6'))
s = 'hello'; t = 'hel' + 'lo'; u = ''.join(['hel', 'lo']); print(s is t, s is u, sys.intern(u) is s, 'a b' is 'a b', u == s)
print((1, 2) is (1, 2), [] is [], () is (), '' is '', frozenset() is frozenset(), b'' is b'', 'a' * 20 is 'a' * 20, 'x'[0] is 'x', chr(97) is 'a')
def f(): return 1000
print(f() is f(), 1.5 is 1.5, (lambda: 'q')() is 'q')
x = y = []; x.append(1); print(y, x is y); z = x[:]; print(z is x, z == x); w = x * 1; print(w is x)
print(None is None, True, bool(1) is True, (not 0) is True, NotImplemented is NotImplemented, Ellipsis is ...)
R = sys.getrefcount
o = object(); print(R(o)); l = [o] * 5; print(R(o)); del l; print(R(o)); dct = {o: o}; print(R(o)); tup = (o, [o], {'a': o}); print(R(o)); del dct, tup; print(R(o))
def g(p): q = p; return R(p)
print(g(o), g(p=o), R(None) > 1000, R(1) > 1000)
class K: pass
k = K(); k.self = k; print(R(k)); m = k.__class__; print(R(k)); bm = [k.__init__ for _ in range(3)]; print(R(k)); it = iter([k]); print(R(k)); lam = lambda v=k: v; print(R(k)); def_ = (lambda: k); print(R(k))
def outer():
    v = object()
    def inner(): return v
    print(R(v)); return inner
i = outer(); print(R(i.__closure__[0].cell_contents), R(i.__closure__[0]))
try: raise ValueError
except ValueError as e: print(R(e)); e2 = e
print(R(e2), 'e' in globals()); print(R(e2.__traceback__))
n = 10**20; print(R(n), R(10**20)); print(R('some long string not interned!'), R((1, 2, 3)), R([1]), R(3.25))
print(id(o) == id(o), id([]) == id([]), hash(1) == hash(1.0) == hash(True), hash('a') == hash('a'), hash(2**61 - 1), hash(-1), hash(-2), hash(0.5), hash(float('inf')), hash(()), hash((1, 2)), hash(frozenset([1, 2])), hash(10**30), hash(None) == hash(None))
