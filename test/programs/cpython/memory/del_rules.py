class T:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = T(1)
b = a
del a
print('still')
del b
print('gone')
c = T(2)
c = None
print('rebound')
def f():
    return T(3)
f()
print('temp gone')
x = f()
y = [x]
del x
print('in list')
y.pop()
print('popped')
z = T(4)
z.self = z
del z
print('cycle alive')
import gc
print(gc.collect() > 0)
class Bad:
    def __del__(self): raise RuntimeError('x')
q = Bad()
del q
print('continues')
