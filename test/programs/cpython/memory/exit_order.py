class T:
    def __init__(self, n): self.n = n
    def __del__(self): print('exit', self.n)
b = T(2)
_p = T(1)
a = T(5)
__d = T(4)
c = T(6)
print('last line')
