import functools as ft
@ft.lru_cache(maxsize=2)
def sq(x): print('compute', x); return x * x
print(sq(1), sq(2), sq(1), sq(3), sq(2), sq.cache_info())
print(ft.reduce(lambda a, b: a * b, [1, 2, 3, 4]), ft.partial(int, base=2)('101'), sorted('bca', key=ft.cmp_to_key(lambda a, b: (a < b) - (a > b))))
@ft.wraps(sq)
def w(): pass
print(w.__name__, ft.partial(print, 1).args)
