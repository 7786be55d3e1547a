import sys, gc, weakref
class Node:
    def __init__(self, name): self.name = name; self.children = []; self.parent = None
    def add(self, c): self.children.append(c); c.parent = weakref.ref(self); return c
    def __del__(self): print('del', self.name)
    def __repr__(self): return f'N({self.name})'
root = Node('root'); a = root.add(Node('a')); b = a.add(Node('b'))
print(b.parent(), a.parent().name, sys.getrefcount(a) - 1)
del a
print('removed a'); root.children.clear(); print('cleared', b.parent()); del root; print('end')
fin = weakref.finalize(b, print, 'finalizing b'); print(fin.alive); del b; print(fin.alive)
d = weakref.WeakValueDictionary(); k = Node('k'); d['k'] = k; print(dict(d), len(d)); del k; print(dict(d), len(d))
kd = weakref.WeakKeyDictionary(); z = Node('z'); kd[z] = 'data'; print(list(kd.items())); del z; print(len(kd))
ws = weakref.WeakSet(); q = Node('q'); ws.add(q); print(q in ws, len(ws)); del q; print(len(ws))
def cb(r): print('cb', r() is None)
o = Node('o'); r1 = weakref.ref(o, cb); r2 = weakref.ref(o); r3 = weakref.ref(o); print(r2 is r3, r1 is r2, weakref.getweakrefcount(o)); p = weakref.proxy(o); print(p.name); del o
try: p.name
except ReferenceError as e: print(e)
for bad in (1, 'x', (), None, [], {}):
    try: weakref.ref(bad); print('ok', bad)
    except TypeError as e: print(e)
