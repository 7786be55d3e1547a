import weakref
class K:
    def __init__(self, n): self.n = n
v = weakref.WeakValueDictionary(); k = weakref.WeakKeyDictionary(); s = weakref.WeakSet()
a, b = K(1), K(2)
v['a'] = a; v['b'] = b; k[a] = 'x'; s.add(a); s.add(b)
print(len(v), len(k), len(s), sorted(v), k[a])
del a
print(len(v), len(k), len(s), 'a' in v, [x.n for x in s])
