import weakref, gc
class Obj:
    def __init__(self, name): self.name = name
    def __repr__(self): return f"Obj({self.name!r})"
    def __eq__(self, o): return isinstance(o, Obj) and o.name == self.name
    def __hash__(self): return hash(self.name)
a, b, c = Obj("a"), Obj("b"), Obj("c")
wd = weakref.WeakValueDictionary({"a": a, "b": b})
wd["c"] = c
print(sorted(wd.keys()), len(wd), "a" in wd, wd.get("zz"), wd.get("zz", 5))
del b
print(sorted(wd.items()), len(wd))
try: wd["b"]
except KeyError as e: print("KeyError", e)
print(wd.pop("a"), wd.pop("nope", None), len(wd))
wk = weakref.WeakKeyDictionary()
wk[a] = 1; wk[c] = 2
print(wk[Obj("a")], len(wk), list(wk.items()))
del a
print(len(wk), list(wk.keys()))
ws = weakref.WeakSet([c, Obj("tmp")])
print(len(ws), c in ws, Obj("tmp") in ws)
ws.discard(c)
print(len(ws), list(ws))
r1 = weakref.ref(c); r2 = weakref.ref(c); r3 = weakref.ref(c, lambda r: print("cb", r() is None))
print(r1 is r2, r1 is r3, r1 == r3, weakref.getweakrefcount(c), len(weakref.getweakrefs(c)))
print(hash(r1) == hash(c), r1())
p = weakref.proxy(c)
print(p.name, type(p).__name__, isinstance(p, Obj), p == c, p.__class__)
p.extra = 5
print(c.extra)
del c
try: p.name
except ReferenceError as e: print("ReferenceError:", e)
print(r1() is None, hash(r1) == hash("c"))
for v in (1, "s", (), [], {}, None, object()):
    try: weakref.ref(v)
    except TypeError as e: print(e)
def fn(): pass
w = weakref.ref(fn); print(w() is fn)
w = weakref.ref(Obj("x")); print(w())
wm = weakref.WeakMethod(Obj("q").__repr__)
print(wm())
o = Obj("keep")
wm = weakref.WeakMethod(o.__repr__); print(wm()())
fin = weakref.finalize(o, print, "finalized", o.name)
print(fin.alive, fin.peek()[1] is print)
del o
print(fin.alive, fin.peek(), fin())
