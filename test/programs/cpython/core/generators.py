def count(n):
    i = 0
    while i < n:
        x = yield i
        if x: i = x
        else: i += 1
g = count(10); print(next(g), next(g), g.send(5), next(g), list(g))
def d():
    r = yield from inner(); print('got', r)
    yield 'after'
def inner():
    yield 1; yield 2
    return 'res'
print(list(d()))
def t():
    try: yield 1
    except ValueError as e: yield ('caught', str(e))
    finally: print('cleanup')
g = t(); next(g); print(g.throw(ValueError('x'))); print(list(g))
g = t(); next(g); g.close()
def fib():
    a, b = 0, 1
    while True: yield a; a, b = b, a + b
from itertools import islice, count as cnt, chain, takewhile, groupby, product, permutations, combinations, accumulate, zip_longest, cycle, repeat, tee, starmap, dropwhile
print(list(islice(fib(), 10)), list(takewhile(lambda x: x < 20, fib())), sum(x for x in range(5) if x % 2), list(islice(cnt(5, 2), 3)))
print(list(chain([1], 'ab')), [(k, list(v)) for k, v in groupby('aabbb')], list(product([1, 2], 'a')), list(permutations([1, 2, 3], 2)), list(combinations('abc', 2)), list(accumulate([1, 2, 3])), list(zip_longest([1], [2, 3], fillvalue=0)), list(islice(cycle('ab'), 5)), list(repeat(1, 2)), list(starmap(pow, [(2, 3)])))
class It:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n <= 0: raise StopIteration
        self.n -= 1
        return self.n
print(list(It(3)), sum(It(4)), max(It(3)), tuple(It(2)), [*It(2)], sorted(It(3)), 1 in It(3), list(map(lambda x: x + 1, It(2))), list(zip(It(2), 'ab')), dict(enumerate(It(2))), set(It(2)), ','.join(str(i) for i in It(3)), list(filter(None, It(3))), list(reversed(list(It(3)))), any(It(1)), all(It(3)))
class Seq:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print(list(Seq()), 20 in Seq(), [x for x in Seq()], list(zip(Seq(), 'ab')))
def bad():
    yield 1
    raise StopIteration
try: list(bad())
except RuntimeError as e: print(e, repr(e.__cause__))
g = (i for i in range(3)); print(next(g), list(g), list(g), next(g, 'end'))
try: next(g)
except StopIteration: print('stop')
try: count(1).send(1)
except TypeError as e: print(e)
def rec(n):
    if n: yield n; yield from rec(n - 1)
print(list(rec(4)), type(g).__name__, list(iter([3, 1, 2, 0].pop, 3)) if False else '')
it = iter([1, 2, 3])
for x in it: print(x, next(it, None), end=' ')
print()
lazy = (print('eval', i) or i for i in range(2)); print('made'); print(list(lazy))
a, b = tee([1, 2]); print(list(a), list(b))
