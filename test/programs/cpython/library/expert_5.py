# generators
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
def take(n, it):
    for _, x in zip(range(n), it): yield x
print(list(take(10, fib())))
def avg():
    total = n = 0; a = None
    while True:
        v = yield a
        if v is None: return total, n
        total += v; n += 1; a = total / n
def deleg(out):
    while True: out.append((yield from avg()))
g = avg(); next(g); print(g.send(10), g.send(20))
try: g.send(None)
except StopIteration as e: print(e.value)
r = []; d = deleg(r); next(d); d.send(1); d.send(3); d.send(None); print(d.send(5), r); d.close()
def flat(x):
    for i in x:
        if isinstance(i, list): yield from flat(i)
        else: yield i
print(list(flat([1, [2, [3, [4]], 5]])))
def cleanup():
    try:
        while True:
            try: x = yield
            except ValueError as e: print('handled', e)
    finally: print('cleanup')
c = cleanup(); next(c); c.throw(ValueError('v')); c.close(); 
try: next(c)
except StopIteration: print('stopped')
def tree(n): 
    if n: yield from tree(n - 1); yield n; yield from tree(n - 1)
print(list(tree(3)), sum(tree(4)))
ge = (x * x for x in range(5)); print(next(ge), list(ge), list(ge), ge.__name__)
def ex(): yield 1; raise KeyError('boom'); yield 2
e = ex(); print(next(e))
try: next(e)
except KeyError as k: print(k)
print(list(e))
class It:
    def __init__(s, n): s.n = n
    def __iter__(s): return s
    def __next__(s):
        if s.n <= 0: raise StopIteration
        s.n -= 1; return s.n
print(list(It(3)), max(It(5)), sorted(It(4)), 2 in It(3), sum(It(4)), tuple(It(2)), dict(enumerate(It(2))), [*It(2)], set(It(3)), ''.join(map(str, It(3))), list(zip(It(2), 'ab')), dict(zip('ab', It(2))))
a, *b = It(4); print(a, b)
it = iter([1, 2, 3]); print(next(it), next(it, 'd'), list(it), next(it, 'end'))
print(list(iter(lambda s=[3]: s.append(s[0] - 1) or s.pop(0), 0)))
print(*reversed([1, 2]), *enumerate('ab', 5), *filter(None, [0, 1]), *map(max, [1, 5], [3, 2]))
class Seq:
    def __getitem__(s, i):
        if i > 3: raise IndexError
        return i * 10
    def __len__(s): return 4
print(list(Seq()), list(reversed(Seq())), 20 in Seq(), Seq()[2])
def gen_ret(): 
    return 5
    yield
def outer(): v = yield from gen_ret(); print('got', v); yield v + 1
print(list(outer()))
def nested():
    try: yield 1
    finally:
        try: raise RuntimeError('in finally')
        except RuntimeError as e: print(e)
for v in nested(): break
import itertools
print(list(itertools.islice((x for x in itertools.count() if x % 7 == 0), 3)))
def coro():
    while True:
        x = yield
        print('recv', x)
        if x == 'stop': return 'bye'
c = coro(); next(c); c.send(1)
try: c.send('stop')
except StopIteration as s: print(s.value)
try: c = coro(); c.send(1)
except TypeError as e: print(e)
def g_exit():
    try: yield 1
    except GeneratorExit: print('exit'); raise
x = g_exit(); next(x); del x
def bad_close():
    try: yield 1
    except GeneratorExit: yield 2
b = bad_close(); next(b)
try: b.close()
except RuntimeError as e: print(e)
def selfref():
    yield g2
g2 = selfref()
def re(): yield next(gg)
gg = re()
try: next(gg)
except ValueError as e: print(e)
