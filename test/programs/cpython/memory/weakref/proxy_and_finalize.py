import weakref
class A:
    x = 5
    def m(self): return 'm'
a = A(); p = weakref.proxy(a); f = weakref.finalize(a, print, 'bye', 1, end='!\n')
print(p.x, p.m(), f.alive)
del a
print(f.alive)
try: p.x
except ReferenceError as e: print(e)
