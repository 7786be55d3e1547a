class D:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n)
class P:
    def __init__(self, flip=False):
        if flip: self.b = D("b"); self.a = D("a")
        else: self.a = D("a"); self.b = D("b")
p = P(); q = P(True)
print(list(q.__dict__))
del p; print("-"); del q
p = P(); q = P(True)
del p; print("-"); del q
q = P(True); d = q.__dict__; del q; print("kept", list(d)); del d
class Q: pass
x = Q(); x.a = D("a"); x.b = D("b"); y = Q(); y.b = D("yb"); y.a = D("ya"); del x; print('-'); del y
z = Q(); z.c = D("zc"); z.a = D("za"); z.__dict__["k"] = D("zk"); z.b = D("zb"); del z
z = Q(); z.__dict__ = {"q": D("q"), "a": D("a")}; del z
import gc
z = Q(); z.b = D("zb"); z.a = D("za"); z.me = z; del z; gc.collect()
w = Q(); w.x = D("wx"); w.y = D("wy"); w.__dict__.clear(); print("cl"); del w
w = Q(); w.b = D("wb"); w.a = D("wa"); w.__dict__.clear(); print("cl"); del w
