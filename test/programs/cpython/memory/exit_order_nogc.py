import gc
gc.disable()
class T:
    def __init__(self, n): self.n = n
    def __del__(self): print('exit', self.n)
b = T(2)
a = T(1)
c = T(5)
b = T(7)
print('last line')
