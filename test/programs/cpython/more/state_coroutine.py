import inspect, types, sys
def coroutine(f):
    def start(*a, **k): g = f(*a, **k); next(g); return g
    return start
@coroutine
def averager():
    total, n, avg = 0.0, 0, None
    while True:
        try: x = yield avg
        except ValueError as e: print("reset", e); total, n, avg = 0.0, 0, None; continue
        if x is None: return (n, avg)
        total += x; n += 1; avg = total / n
a = averager(); print(a.send(10), a.send(20), a.throw(ValueError("r")), a.send(5))
try: a.send(None)
except StopIteration as e: print("result", e.value)
def grouper(res, key):
    while True: res[key] = yield from averager2()
def averager2():
    t = n = 0
    while True:
        x = yield
        if x is None: return t / n if n else None
        t += x; n += 1
res = {}
for k, vs in {"a": [1, 2, 3], "b": [10]}.items():
    g = grouper(res, k); next(g)
    for v in vs: g.send(v)
    g.send(None)
print(res)
def inner():
    try: r = yield 1; print("got", r); yield 2
    finally: print("inner cleanup")
def outer():
    try: yield from inner()
    except GeneratorExit: print("exit"); raise
    finally: print("outer cleanup")
g = outer(); print(next(g), g.send("hi")); print(inspect.getgeneratorstate(g)); g.close(); print(inspect.getgeneratorstate(g))
def bad():
    try: yield 1
    except GeneratorExit: yield 2
b = bad(); next(b)
try: b.close()
except RuntimeError as e: print(e)
def rec():
    yield next(G)
G = rec()
try: next(G)
except ValueError as e: print(e)
def stop():
    yield 1
    raise StopIteration(5)
try: list(stop())
except RuntimeError as e: print(e, repr(e.__cause__))
def flat(x):
    for i in x:
        if isinstance(i, (list, tuple)): yield from flat(i)
        else: yield i
print(list(flat([1, [2, (3, [4])], []])), sum(x * x for x in range(10) if x % 2), next((x for x in [] if x), "none"))
it = iter(lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0], 4); print(list(it))
gen = (print("lazy", i) or i for i in range(3)); print("created"); print(next(gen))
try: gen.send(1), next(gen), next(gen)
except StopIteration: print("done")
try: averager.__wrapped__
except AttributeError as e: print(e)
g = (i for i in range(2)); print(type(g).__name__, g.__name__, g.__qualname__, inspect.isgenerator(g), inspect.isgeneratorfunction(flat), types.GeneratorType is type(g))
try: (x for x in 5)
except TypeError as e: print(e)
try: next(averager2().send(5))
except TypeError as e: print(e)
class Count:
    def __init__(s, n): s.n = n
    def __iter__(s): return s
    def __next__(s):
        if s.n <= 0: raise StopIteration
        s.n -= 1; return s.n
print(list(Count(3)), 2 in Count(5), max(Count(4)), dict(zip("ab", Count(2))), [*Count(2), *Count(1)])
x, *y = Count(3); print(x, y)
