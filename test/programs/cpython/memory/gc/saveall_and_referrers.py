import gc
class A: pass
a = A(); b = [a]
print(any(r is b for r in gc.get_referrers(a)), gc.get_referents(b) == [a], gc.get_count() is not None, gc.get_freeze_count())
gc.disable(); gc.collect(); gc.set_debug(gc.DEBUG_SAVEALL)
c = A(); c.me = c; del c
gc.collect(); print([type(o).__name__ for o in gc.garbage]); gc.set_debug(0); gc.garbage.clear()
