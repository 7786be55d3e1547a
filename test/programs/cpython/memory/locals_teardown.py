class T:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n, end=' ')
def f():
    a = T('a'); b = T('b'); c = T('c'); d = T('d')
    print('body', end=' ')
f()
print()
def g():
    d = T('d'); c = T('c')
    a = T('a')
    return 5
print(g())
def h(z, y):
    x = T('x')
    raise ValueError
try:
    h(T('z'), T('y'))
except ValueError:
    print('caught')
print('after')
def gen():
    p = T('p'); q = T('q')
    yield 1
    yield 2
k = gen(); next(k); del k
print()
for v in gen():
    break
print('end')
