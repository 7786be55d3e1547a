import sys, gc, weakref
from contextlib import contextmanager, ExitStack, suppress
class Resource:
    live = 0
    def __init__(self, n): self.n = n; Resource.live += 1; print(f'+{n}')
    def __enter__(self): return self
    def __exit__(self, *a): self.close()
    def close(self):
        if self.n: print(f'-{self.n}'); Resource.live -= 1; self.n = None
    def __del__(self): 
        if getattr(self, 'n', None): print(f'leak {self.n}')
with Resource('a') as a, Resource('b') as b: print('in', Resource.live)
with ExitStack() as st:
    rs = [st.enter_context(Resource(f'r{i}')) for i in range(3)]; st.callback(print, 'cb'); st.pop_all()
print('popped', Resource.live); del rs, st; gc.collect(); print(Resource.live)
@contextmanager
def tx(name):
    print('begin', name)
    try: yield name.upper()
    except ValueError as e: print('rollback', e); raise
    else: print('commit')
    finally: print('done', name)
with tx('t1') as t: print(t)
with suppress(ValueError), tx('t2'): raise ValueError('bad')
try:
    with tx('t3'): raise KeyError('k')
except KeyError as e: print('outer', e)
@contextmanager
def bad(): print('never yields'); return; yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
class Pool:
    def __init__(s, n): s.free = [object() for _ in range(n)]; s.refs = weakref.WeakValueDictionary()
    def __len__(s): return len(s.free)
    @contextmanager
    def take(s):
        o = s.free.pop()
        try: yield o
        finally: s.free.append(o)
p = Pool(2)
with p.take() as x, p.take() as y: print(len(p), x is y)
print(len(p))
class Obs:
    def __init__(s): s.subs = weakref.WeakSet()
    def fire(s, v): return sorted(h.on(v) for h in s.subs)
class H:
    def __init__(s, k): s.k = k
    def on(s, v): return s.k * v
o = Obs(); h1, h2 = H(2), H(3); o.subs |= {h1, h2}; print(o.fire(10)); del h1; print(o.fire(10))
wm = weakref.WeakMethod(h2.on); print(wm()(4)); del h2; print(wm(), len(o.subs))
def counter():
    n = 0
    def inc(by=1):
        nonlocal n; n += by; return n
    def get(): return n
    inc.get = get; return inc
c = counter(); c(); c(5); print(c.get(), c.__closure__[1].cell_contents if len(c.__closure__) > 1 else c.__closure__[0].cell_contents, c.__code__.co_freevars, c.__name__, c.__qualname__, c.__defaults__)
f = sys._getframe(); print(f.f_code.co_name, f.f_lineno)
def depth(n): return n if n == 0 else depth(n - 1)
try: depth(10**4)
except RecursionError as e: print(e)
sys.setrecursionlimit(50)
try: depth(100)
except RecursionError as e: print('limited')
sys.setrecursionlimit(1000)
class Lazy:
    def __getattr__(s, n): print('compute', n); v = len(n); setattr(s, n, v); return v
l = Lazy(); print(l.abc, l.abc, vars(l))
class Singleton:
    _i = None
    def __new__(cls, *a): 
        if cls._i is None: cls._i = super().__new__(cls)
        return cls._i
    def __init__(s, v=None): s.v = v
print(Singleton(1) is Singleton(2), Singleton().v)
a = [1, 2, 3]; b = a; a += [4]; a = a + [5]; print(a, b); t = (1, [2]); 
try: t[1] += [3]
except TypeError as e: print(e, t)
d = {'a': 1}; it = iter(d)
try:
    for k in d: d[k + 'x'] = 1
except RuntimeError as e: print(e)
l = [1, 2, 3, 4]
for x in l: 
    if x % 2 == 0: l.remove(x)
print(l)
try:
    for x in (s := {1, 2}): s.add(x + 10)
except RuntimeError as e: print(e)
