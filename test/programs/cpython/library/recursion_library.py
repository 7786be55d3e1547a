import functools, contextlib, dataclasses, sys, enum, collections
def depth(make):
    lo,hi=5,1500
    while hi-lo>1:
        m=(lo+hi)//2
        try: make(m); lo=m
        except RecursionError: hi=m
    return lo
@dataclasses.dataclass
class N:
    v:int
    next:object=None
def ch(n):
    h=None
    for i in range(n): h=N(i,h)
    return h
print('repr',depth(lambda n: repr(ch(n))))
print('eq',depth(lambda n: ch(n)==ch(n)))


@dataclasses.dataclass(frozen=True)
class F:
    v:int
    next:object=None
def fch(n):
    h=None
    for i in range(n): h=F(i,h)
    return h
print('hash',depth(lambda n: hash(fch(n))))
@functools.lru_cache(None)
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
def fibd(n): fib.cache_clear(); return fib(n)
print('lru',depth(fibd))
@functools.singledispatch
def sd(x,n): return 0
@sd.register
def _(x:int,n): return sd(x,n-1) if n else 0
print('sd',depth(lambda n: sd(1,n)))
class CM(contextlib.ContextDecorator):
    def __enter__(s): return s
    def __exit__(s,*a): return False
@CM()
def cm(n): return cm(n-1) if n else 0
print('cm',depth(cm))
@contextlib.contextmanager
def g():
    yield
@g()
def cm2(n): return cm2(n-1) if n else 0
print('cm2',depth(cm2))
def cm3(n):
    with g(): return cm3(n-1) if n else 0
print('cm3',depth(cm3))
class CP:
    def __init__(s,n): s.n=n
    @functools.cached_property
    def d(s): return CP(s.n-1).d+1 if s.n else 0
print('cp',depth(lambda n: CP(n).d))
@functools.total_ordering
class TO:
    def __init__(s,n): s.n=n
    def __lt__(s,o): return TO(s.n-1)>o if s.n else True
    def __eq__(s,o): return False
print('to',depth(lambda n: TO(n)>TO(n)))
class UL(collections.UserList): pass
def ul(n):
    h=UL([])
    for i in range(n): h=UL([h])
    return h
print('ul',depth(lambda n: repr(ul(n))))
print('uleq',depth(lambda n: ul(n)==ul(n)))
P=functools.partial
def pf(n): return P(pf,n-1)() if n else 0
print('partial',depth(pf))
def ex(n): return eval('ex(n-1)') if n else 0
print('eval',depth(ex))
NT=collections.namedtuple('NT','a b')
def nt(n):
    h=None
    for i in range(n): h=NT(i,h)
    return h

def so(n): return sorted([1],key=lambda k: so(n-1) if n else 0)
print('sorted',depth(so))
def mp(n): return list(map(lambda k: mp(n-1) if n else 0,[1]))
print('map',depth(mp))
def gen(n):
    if n: yield from gen(n-1)
    yield n
print('gen',depth(lambda n: list(gen(n))))
class RP:
    def __init__(s,n): s.n=n
    def __repr__(s): return f'<{RP(s.n-1)!r}>' if s.n else ''

class GA:
    def __init__(s,n): s.n=n
    def __getattr__(s,k): return getattr(GA(s.n-1),k) if s.n else 0

class It:
    def __init__(s,n): s.n=n
    def __iter__(s): return iter([sum(It(s.n-1))]) if s.n else iter([0])

