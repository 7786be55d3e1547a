saved = []
class P:
    count = 0
    def __del__(self):
        P.count += 1
        saved.append(self)
p = P()
del p
print(P.count, len(saved))
saved.clear()
print(P.count, len(saved))
import gc
a = P(); a.me = a
del a
print(gc.collect() >= 0, P.count, len(saved))
o = saved.pop()
print(gc.is_finalized(o), o.me is o)
del o
gc.collect()
print(P.count, len(saved))
