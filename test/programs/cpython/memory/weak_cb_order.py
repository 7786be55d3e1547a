import weakref, gc
class N:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
n = N("a")
rs = [weakref.ref(n, lambda r, i=i: print("cb", i, r() is None)) for i in range(3)]
fz = weakref.finalize(n, print, "fin")
del n
print("-- cyc")
class P: pass
p = P(); p.me = p
inside = weakref.ref(p, lambda r: print("inside-ish cb"))
p.wr = weakref.ref(p, lambda r: print("never"))
del p
print(gc.collect() > 0)
print("-- callback raises")
def bad(r): raise RuntimeError("oops")
import sys
sys.unraisablehook = lambda u: print("unraisable", type(u.exc_value).__name__, u.exc_value, u.object is bad, u.err_msg)
q = P(); w = weakref.ref(q, bad); del q
class X:
    def __del__(self): raise KeyError("in del")
x = X(); del x
print("alive")
class Y:
    def __del__(self):
        print("Y.__del__", hasattr(self, "v"))
y = Y.__new__(Y); del y
class W(weakref.ref):
    def __init__(self, o, cb=None):
        super().__init__(o, cb); self.tag = "t"
n = N("b"); w = W(n); print(w.tag, w().n, type(w).__name__); del n; print(w())
weakref.finalize(P(), print, "now")
f = weakref.finalize(sys, print, "at exit"); print(f.atexit)
k = P(); g = weakref.finalize(k, print, "k dies"); g.detach(); del k
h = P(); e = weakref.finalize(h, lambda *a, **k: print(a, k), 1, 2, z=3); print(e()); print(e())
