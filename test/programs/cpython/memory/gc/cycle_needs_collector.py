import gc
gc.disable()
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a, b = N('a'), N('b')
a.o, b.o = b, a
del a, b
print('unreachable')
print(gc.collect(), gc.garbage)
