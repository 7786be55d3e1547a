import weakref, gc
class K:
    def __init__(self, n): self.n = n
    def __repr__(self): return f'K({self.n})'
d = weakref.WeakValueDictionary()
a, b = K(1), K(2)
d['a'] = a; d['b'] = b
print(sorted(d), len(d), d['a'])
del a
print(sorted(d), 'a' in d, d.get('a'))
k = weakref.WeakKeyDictionary()
x, y = K('x'), K('y')
k[x] = 1; k[y] = 2
print(len(k), k[x])
del x
print(len(k), list(k.items()))
s = weakref.WeakSet()
m = K('m'); s.add(m); s.add(y)
print(len(s), m in s)
del m
print(len(s), list(s))
class C:
    def meth(self): return 'called'
c = C()
wm = weakref.WeakMethod(c.meth)
print(wm()())
del c
print(wm())
p = K(9)
q = weakref.proxy(p)
print(q.n, type(q).__name__)
q.n = 10
print(p.n)
del p
try: q.n
except ReferenceError as e: print(e)
f = K('f')
fin = weakref.finalize(f, print, 'finalized', 1)
print(fin.alive)
del f
print(fin.alive)
