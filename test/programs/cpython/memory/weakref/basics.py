import weakref
class A: pass
a = A(); r = weakref.ref(a, lambda w: print('callback', w() is None))
print(r() is a, weakref.getweakrefcount(a), r == weakref.ref(a))
del a
print(r())
for bad in (1, 'a', [], {}, (), None):
    try: weakref.ref(bad)
    except TypeError as e: print(e)
class S: __slots__ = ('x',)
try: weakref.ref(S())
except TypeError as e: print(e)
