import sys
R = sys.getrefcount
a = []
print(R(a))
b = a
print(R(a))
l = [a, a]
print(R(a))
d = {'k': a}
print(R(a))
t = (a,)
print(R(a))
del b, l
print(R(a))
def f(x):
    return R(x)
print(f(a), f([]))
def g(x):
    return f(x)
print(g(a), g([]))
print(R([]), R(None) > 1000, R(1) > 1000)
class C:
    pass
c = C()
c.attr = a
print(R(a), R(c))
for i in [a]:
    print(R(i))
def h(*args, **kw):
    return R(args[0]), R(kw['z'])
print(h(a, z=a))
def outer():
    v = []
    def inner():
        return R(v)
    return inner()
print(outer())
print(R(object()))
x = y = z = object()
print(R(x))
