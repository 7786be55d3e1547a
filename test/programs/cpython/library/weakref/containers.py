import weakref, gc, copy
class K:
    def __init__(s,n): s.n=n
    def m(s): return s.n
    def __repr__(s): return f'K{s.n}'
d=weakref.WeakValueDictionary(); a,b=K(1),K(2); d['a']=a; d['b']=b; print(len(d), list(d.items()), 'a' in d, d.get('q',0)); del a; print(len(d), list(d), 'a' in d)
for k in d: b=None
print(len(d), dict(d))
try: d['b']
except KeyError as e: print('KeyError', e)
x=K(3); print(d.setdefault('x',x), d.pop('x'), d.pop('x',9)); d.update(y=x); print([*d.values()], d.copy().keys().__class__, len(d.valuerefs()), (d|{'z':x})['z'], ({'w':x}|d)['y'], d.popitem())
try: d.popitem()
except KeyError as e: print(e)
w=weakref.WeakKeyDictionary(); p,q=K(4),K(5); w[p]=1; w[q]=2; print(len(w), sorted(w.values()), w[p], p in w, 3 in w, w.get(q)); it=iter(w); next(it); del p, q; print(len(w)); del it; print(len(w), list(w.items()))
z=K(6); w[z]=6; print(w.pop(z), w.setdefault(z,8), [k for k in w.keys()], w.keyrefs()[0]() is z, (w|{z:9})[z], ({z:3}|w)[z]); w|={z:11}; print(w[z], w.popitem())
s=weakref.WeakSet([z]); y=K(7); s.add(y); print(len(s), y in s, 5 in s, sorted(k.n for k in s), s|{y}==s, len(s&[z]), len(s-[z]), len(s^[z]), s<=s, s<s, s.isdisjoint([K(9)]), s.issubset([z,y])); del y; print(len(s), s.pop(), len(s))
try: s.pop()
except KeyError as e: print(e)
o=K(8); wm=weakref.WeakMethod(o.m, lambda r: print('gone', r())); print(wm()(), wm==weakref.WeakMethod(o.m), wm!=weakref.WeakMethod(o.m)); del o; print(wm())
try: weakref.WeakMethod(len)
except TypeError as e: print(e)
o=K(9); f=weakref.finalize(o, print, 'fin', 1, sep='-'); print(f.alive, f.peek()[1:], f.atexit); o=None; print(f.alive, f.peek(), f(), f.detach())
o=K(10); g=weakref.finalize(o, print, 'at exit'); h=weakref.finalize(o, print, 'not'); h.atexit=False; i=weakref.finalize(o, print, 'later'); j=weakref.finalize(o,print,'det'); print(j.detach()[2:], j.alive, repr(j).split()[0][1:], repr(j)[-6:])
print(weakref.getweakrefcount(o))
