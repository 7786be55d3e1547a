import weakref, gc
class A: pass
log = []
a = A()
r = weakref.ref(a, lambda w: log.append(('cb', w() is None)))
print(r() is a, log)
del a
print(r(), log)
x = A()
r1 = weakref.ref(x); r2 = weakref.ref(x)
print(r1 is r2, weakref.getweakrefcount(x))
r3 = weakref.ref(x, print)
print(r3 is r1, weakref.getweakrefcount(x), r3 == r1)
del x
b = A(); b.s = b
w = weakref.ref(b, lambda _: print('outside callback'))
class D:
    def __del__(self): print('del sees', self.w())
d = D(); d.w = weakref.ref(d); d.me = d
del b, d
gc.collect()
e = D(); e.w = weakref.ref(e)
print('alive:', e.w() is e)
f = e.w
del e
print(f())
for bad in (1, 'a', (), [], {}, None, object()):
    try:
        weakref.ref(bad)
        print('ok', type(bad).__name__)
    except TypeError as ex:
        print(ex)
class NoWeak: __slots__ = ('a',)
try: weakref.ref(NoWeak())
except TypeError as ex: print(ex)
class YesWeak: __slots__ = ('a', '__weakref__')
print(weakref.ref(YesWeak())() is None)
print(weakref.ref(print) is not None, weakref.ref(set()) is not None, weakref.ref(A)() is A)
