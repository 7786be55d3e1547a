import gc
gc.disable(); gc.collect()
class A: pass
a = A(); a.me = a; del a; print(gc.collect())
l = []; l.append(l); del l; print(gc.collect())
d = {}; d['d'] = d; del d; print(gc.collect())
t = ([],); t[0].append(t); del t; print(gc.collect())
def f():
    def g(): return g
    return 1
f(); print(gc.collect(), gc.collect())
