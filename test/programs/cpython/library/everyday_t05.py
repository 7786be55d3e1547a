import itertools as it, functools as ft, operator as op
print(list(it.chain([1], (2, 3), 'ab')), list(it.chain.from_iterable(['ab', 'c'])), list(it.islice(it.count(10, 3), 4)), list(it.islice(it.cycle('ab'), 5)), list(it.repeat(7, 3)))
print(list(it.accumulate([1, 2, 3, 4], op.mul)), list(it.accumulate([1, 2], initial=100)), list(it.takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(it.filterfalse(None, [0, 1, '', 2])))
print([(k, list(g)) for k, g in it.groupby('aaabbc')], list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.zip_longest('ab', 'xyz', fillvalue='-')), list(it.pairwise([1, 2, 3])), list(it.batched('abcdefg', 3)))
print(list(it.product('ab', [1, 2])), list(it.permutations([1, 2, 3], 2)), list(it.combinations('abc', 2)), list(it.combinations_with_replacement('ab', 2)), list(it.compress('abcd', [1, 0, 1, 0])), len(list(it.product(range(3), repeat=3))))
a, b = it.tee(iter([1, 2, 3])); print(next(a), list(b), list(a))
@ft.lru_cache(maxsize=2)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(10), fib.cache_info()); fib.cache_clear(); print(fib.cache_info(), fib.cache_parameters(), fib.__wrapped__.__name__)
@ft.cache
def sq(x): print('compute', x); return x * x
print(sq(3), sq(3), sq(3.0), sq.cache_info())
print(ft.reduce(op.add, range(5)), ft.reduce(lambda a, b: a + b, [], 'init'), ft.partial(int, base=2)('101'), ft.partial(print, 'hi', end='!\n').args)
ft.partial(print, 'hi', end='!\n')()
@ft.total_ordering
class V:
    def __init__(s, v): s.v = v
    def __eq__(s, o): return s.v == o.v
    def __lt__(s, o): return s.v < o.v
print(V(1) <= V(2), V(3) >= V(2), V(1) > V(2), max(V(1), V(5)).v)
@ft.singledispatch
def show(x): return f'obj {x}'
@show.register
def _(x: int): return f'int {x}'
@show.register(list)
def _(x): return f'list of {len(x)}'
print(show('s'), show(3), show([1, 2]), show(True), show.dispatch(bool)(True))
class C:
    @ft.cached_property
    def val(self): print('once'); return 42
    @ft.singledispatchmethod
    def m(self, x): return 'def'
    @m.register
    def _(self, x: str): return 'str ' + x
c = C(); print(c.val, c.val, c.__dict__, c.m(1), c.m('q'))
def deco(f):
    @ft.wraps(f)
    def w(*a, **k): """w doc"""; return f(*a, **k)
    return w
@deco
def orig(): "doc of orig"
print(orig.__name__, orig.__doc__, orig.__wrapped__)if 0 else print(orig.__name__, orig.__doc__)
print(sorted([3, 1, 2], key=ft.cmp_to_key(lambda a, b: b - a)), op.itemgetter(1, 0)('ab'), op.attrgetter('real')(3), op.methodcaller('upper')('x'), op.itemgetter(slice(1))([1, 2]))
try: next(it.combinations([1], -1))
except ValueError as e: print(e)
pm = ft.partialmethod(lambda self, x, y: (x, y), 1)
class D: z = pm
print(D().z(2))
