import weakref, gc
class A:
    def m(self): return 'm'
    def __del__(self): print('del A')
a = A(); w = weakref.WeakMethod(a.m)
print(w()()); del a; print(w())
