class N:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
a = N('a'); b = N('b')
c = N('cycle'); c.me = c; del c
print('end of program')
