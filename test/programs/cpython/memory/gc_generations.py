import gc
gc.collect()
gc.disable()
class N: pass
a = N(); a.me = a
gc.collect(0)
del a
print(gc.collect(0), gc.collect(1), gc.collect(2) )
b = N(); b.me = b
gc.collect(0); gc.collect(1)
del b
print(gc.collect(1), gc.collect())
print(gc.get_threshold(), gc.isenabled())
gc.set_threshold(700, 10, 5)
print(gc.get_threshold())
gc.enable()
print(gc.isenabled())
for bad in (3, -1):
    try: gc.collect(bad)
    except ValueError as e: print(e)
print(gc.is_tracked([]), gc.is_tracked({}), gc.is_tracked({1: 2}), gc.is_tracked({1: []}), gc.is_tracked(()), gc.is_tracked(1), gc.is_tracked('a'), gc.is_tracked(N()), gc.is_tracked(N), gc.is_tracked(len), gc.is_tracked(lambda: 0), gc.is_tracked(set()), gc.is_tracked(object()), gc.is_tracked(None), gc.is_tracked(int), gc.is_tracked(range(3)), gc.is_tracked(iter([])), gc.is_tracked(ValueError()))
