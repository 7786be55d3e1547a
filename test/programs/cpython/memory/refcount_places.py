import sys
R = sys.getrefcount
class Node:
    __slots__ = ("val", "next")
    def __init__(self, val, nxt=None):
        self.val = val
        self.next = nxt
n = Node(1)
print(R(n))
m = Node(2, n)
print(R(n), R(m))
def outer(a, b=n):
    def inner():
        return R(a), R(b)
    return inner
f = outer(m)
print(f(), R(n), R(m))
del f
print(R(n), R(m))
del outer
print(R(n))
lst = [n for _ in range(5)]
print(R(n))
t = tuple(lst)
print(R(n))
s = {n}
d = {n: n}
print(R(n))
it = iter(lst)
next(it)
print(R(n), R(lst))
lst.clear(); del t, s, d
print(R(n))
def gen(x):
    yield R(x)
    y = x
    yield R(x)
g = gen(n)
print(next(g), next(g), R(n))
g.close()
print(R(n))
print(R(None) > 100, R(Node))
class Sub(Node):
    __slots__ = ()
print(R(Node) - 0 > 5)
def kw(**k):
    return R(k["z"])
print(kw(z=n))
def star(*a):
    return R(a[0]), R(a)
print(star(n))
x = y = z = []
print(R(x))
y = None
print(R(x))
b = n.__init__
print(R(n))
del b
print(R(n))
