class T:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    a = T('a'); b = T('b'); c = T('c')
    print('leaving')
f()
print('after')
def g(p, q): print('in g')
g(T('p'), T('q'))
