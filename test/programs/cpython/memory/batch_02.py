import gc, sys
gc.collect(); gc.disable()
class C:
    def __init__(s, n): s.n = n
    def __del__(s): print('~', s.n)
def cyc(n):
    a, b = C(n + '1'), C(n + '2'); a.o = b; b.o = a
cyc('x'); print('made'); print(gc.collect())
events = []
def cb(phase, info): events.append((phase, info['generation'], info['collected'], info['uncollectable']))
gc.callbacks.append(cb); cyc('y'); gc.collect(1); gc.collect(0); gc.callbacks.remove(cb); print(events)
print(gc.get_threshold(), gc.isenabled(), gc.get_debug()); gc.set_threshold(5, 2, 2); print(gc.get_threshold(), gc.get_count()[1:])
l = []; l.append(l); print(gc.is_tracked(l), gc.is_tracked({}), gc.is_tracked({'a': 1}), gc.is_tracked({'a': []}), gc.is_tracked((1,)), gc.is_tracked(1), gc.is_tracked('s'), gc.is_tracked(C), gc.is_tracked(lambda: 0))
x = [1]; y = {'k': x}; print(any(r is y for r in gc.get_referrers(x)), gc.get_referents(y), gc.get_referents([1, 'a']))
del l; print(gc.collect(), len(gc.garbage)); gc.freeze(); print(gc.get_freeze_count() > 0); gc.unfreeze(); print(gc.get_freeze_count())
class R:
    keep = None
    def __del__(s): print('resurrect'); R.keep = s
r = R(); del r; print(R.keep is not None, gc.is_finalized(R.keep)); R.keep = None; print('second silent')
def gen():
    try: yield 1; yield 2
    finally: print('gen cleanup')
g = gen(); next(g); del g; print('after gen')
def f():
    a = C('loc a'); b = C('loc b'); return 5
print(f())
lst = [C(i) for i in range(3)]; del lst[1]; print('sl'); lst[:] = []; t = (C('t0'), C('t1')); del t; dd = {1: C('d1'), 2: C('d2')}; dd.clear(); s = C('old'); s = C('new'); print('rebound')
try: raise ValueError(C('in exc'))
except ValueError as e: pass
print('exc gone'); del s
