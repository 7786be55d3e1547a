import gc
gc.collect(); gc.disable()
class A: pass
def one():
    a = A(); a.me = a
one(); print(gc.collect())
def two():
    a = A(); b = A(); a.b = b; b.a = a
two(); print(gc.collect())
def lst():
    l = []; l.append(l)
lst(); print(gc.collect())
def dct():
    d = {}; d['d'] = d
dct(); print(gc.collect())
def mix():
    l = []; t = (l,); l.append(t)
mix(); print(gc.collect())
def clo():
    def f(): return f
clo(); print(gc.collect())
def exc():
    try: raise ValueError
    except ValueError as e: err = e
exc(); print(gc.collect())
def cls():
    class B: pass
cls(); print(gc.collect())
def cls2():
    class B:
        def m(self): pass
cls2(); print(gc.collect())
print(gc.collect(), gc.garbage)
