def f(x, acc=[]):
    acc.append(x)
    return acc
print(f(1), f(2), f(3, []), f(4))
print(f.__defaults__)
def g(n, cache={}):
    if n not in cache: cache[n] = n * n
    return cache
print(g(2), g(3))
fs = [lambda: i for i in range(3)]
print([h() for h in fs])
fs = [lambda i=i: i for i in range(3)]
print([h() for h in fs])
class A:
    shared = []
a, b = A(), A()
a.shared.append(1)
print(b.shared, a.shared is b.shared)
b.shared = [2]
print(a.shared, b.shared, A.shared)
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid)
grid = [[0] * 2 for _ in range(2)]
grid[0][0] = 1
print(grid)
t = ([],)
try: t[0] += [1]
except TypeError as e: print(e, t)
