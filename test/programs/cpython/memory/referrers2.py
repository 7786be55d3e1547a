import gc
class T: pass
t = T()
holder = [t]
dd = {"k": t}
class O: pass
o = O(); o.attr = t
tup = (t,)
refs = gc.get_referrers(t)
print(len(refs), sorted(type(r).__name__ for r in refs))
print(any(r is holder for r in refs), any(r is dd for r in refs), any(r is o for r in refs), any(r is tup for r in refs), any(r is globals() for r in refs))
print(gc.get_referents([1, "a", t])[1:2], gc.get_referents({"x": 1}), gc.get_referents(5), gc.get_referents(o) == [t, O] or [type(r).__name__ for r in gc.get_referents(o)])
def f(x=t): return x
print([type(r).__name__ for r in gc.get_referents(f)][:3])
def clos():
    v = t
    return lambda: v
c = clos()
print([type(r).__name__ for r in gc.get_referents(c.__closure__[0])])
print(gc.get_referents(T.__dict__) and True, gc.get_referrers())
