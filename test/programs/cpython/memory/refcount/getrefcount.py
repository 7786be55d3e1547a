import sys
a = []
print(sys.getrefcount(a))
b = a; c = [a, a]; d = {'k': a}
print(sys.getrefcount(a))
def f(x): return sys.getrefcount(x)
print(f(a), f([]))
c.clear(); del d, b
print(sys.getrefcount(a))
