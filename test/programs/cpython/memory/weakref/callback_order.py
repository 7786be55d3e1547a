import weakref
class A:
    def __del__(self): print('del, ref alive:', r1() is not None)
a = A(); r1 = weakref.ref(a, lambda w: print('cb1')); r2 = weakref.ref(a, lambda w: print('cb2'))
del a
import gc
class B: pass
b = B(); b.me = b; r = weakref.ref(b, lambda w: print('cyclic cb')); del b
gc.collect()
