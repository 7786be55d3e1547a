def f(a, b=2, *args, c, d=4, **kw): return (a, b, args, c, d, kw)
print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(*[1, 2], **{'c': 3, 'z': 9}), f(c=1, a=0))
def g(a, /, b, *, c): return a, b, c
print(g(1, 2, c=3), g(1, b=2, c=3))
def h(*a, **k): return a, k
print(h(), h(1, 2), h(x=1), h(*'ab', *[1], **{'y': 2}, z=3))
for bad in (lambda: f(), lambda: f(1), lambda: f(1, c=1, a=2), lambda: g(a=1, b=2, c=3), lambda: g(1, 2, 3), lambda: g(1, 2), lambda: (lambda x: x)(), lambda: (lambda x, y: x)(1), lambda: (lambda x: x)(1, 2), lambda: (lambda: 1)(5), lambda: f(1, 2, c=3, **{'c': 4}), lambda: h(**{1: 2}), lambda: h(*5), lambda: h(**5), lambda: (lambda a, b, c: 1)(), lambda: (lambda a, b=1: 1)(1, 2, 3), lambda: (lambda *, k: 1)(), lambda: (lambda *, k, j: 1)(), lambda: (lambda **k: k)(1), lambda: g(1, 2, c=3, d=4), lambda: len(), lambda: len(1, 2), lambda: print(foo=1), lambda: int(1, 2, 3), lambda: isinstance(1), lambda: [].append(x=1), lambda: dict(1, 2), lambda: sorted(), lambda: 'a'.upper(1), lambda: 'a'.split(1, 2, 3), lambda: range(), lambda: abs(), lambda: max()):
    try: print(bad())
    except TypeError as e: print(e)
def outer():
    x = 1
    def inc():
        nonlocal x
        x += 1
        return x
    return inc
i = outer(); print(i(), i(), outer()())
cnt = 0
def glob():
    global cnt
    cnt += 1
glob(); glob(); print(cnt)
def rec(n): return 1 if n <= 1 else n * rec(n - 1)
print(rec(20), (lambda *a: sum(a))(1, 2, 3), (lambda x=5: x)())
def deco(fn):
    def wrap(*a, **k): return ('wrapped', fn(*a, **k))
    return wrap
@deco
def foo(x): "doc"; return x
print(foo(1), foo.__name__)
def param(n):
    def d(fn): return lambda *a: [fn(*a)] * n
    return d
@param(2)
def bar(): return 'b'
print(bar())
def loc():
    try: print(undefinedvar)
    except NameError as e: print(e)
    try:
        print(late)
        late = 1
    except UnboundLocalError as e: print(e)
    def inner(): return free
    try: inner()
    except NameError as e: print(e)
    free = 1
loc()
print(f.__defaults__, f.__kwdefaults__, f.__code__.co_varnames[:3], f.__name__, f.__qualname__, outer.__code__.co_argcount)
def ann(x: int, y: 'str' = 'a') -> list: return []
print(ann.__annotations__)
def ret(): pass
print(ret(), (lambda: (yield))().__class__.__name__)
fibs = (lambda f: f(f, 10))(lambda s, n: n if n < 2 else s(s, n - 1) + s(s, n - 2)); print(fibs)
if (n := 10) > 5: print('walrus', n, [y := 1, y + 1], (z := 3) + z)
