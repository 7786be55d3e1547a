class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('freed', self.n)
a = N('a'); b = a
del a; print('one name left')
b = None; print('rebound')
N('temp'); print('after temp')
x = N('x'); x = N('y'); print('new before old')
del x
print('end')
