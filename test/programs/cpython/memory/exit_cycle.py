class T:
    def __init__(self, n): self.n = n
    def __del__(self): print('exit', self.n)
a = T(1); a.me = a
b = T(2)
del a
print('end')
