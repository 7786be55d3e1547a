import gc
saved = []
class P:
    def __del__(self): print('del'); saved.append(self)
p = P(); p.me = p
del p; gc.collect()
print(len(saved), saved[0].me is saved[0], gc.is_finalized(saved[0]))
saved.clear(); print(gc.collect()); print('silent second death')
