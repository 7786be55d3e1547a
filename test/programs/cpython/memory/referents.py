import gc
a = [1, 'x']; b = {'k': a}
print(gc.get_referents(a), gc.get_referents(b) == [a, 'k'] or gc.get_referents(b))
print(any(r is b for r in gc.get_referrers(a)))
class C: pass
c = C(); c.v = a
print(a in gc.get_referents(c))
print([type(x).__name__ for x in gc.get_referents(lambda: a)][:1])
gc.freeze()
print(gc.get_freeze_count() > 0)
gc.unfreeze()
print(gc.get_freeze_count())
