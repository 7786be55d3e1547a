class T:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def f():
    t = T('local')
    raise ValueError('v')
keep = None
try:
    f()
except ValueError as e:
    keep = e
    print('in handler')
print('after', keep.__traceback__ is not None)
keep.__traceback__ = None
print('tb cleared')
try:
    f()
except ValueError:
    print('handler 2')
print('end')
def g():
    try:
        f()
    except ValueError as e:
        return e
r = g()
print('have', r)
del r
print('done')
