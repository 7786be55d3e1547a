class T:
    def __init__(self, n): self.n = n
    def __del__(self): print('del', self.n)
def g():
    t = T('t')
    try:
        yield 1
        yield 2
    finally:
        print('finally')
x = g()
print(next(x))
x.close()
print('closed')
y = g()
print(next(y))
del y
print('deleted')
for v in g():
    print(v)
    break
print('loop left')
z = g()
z.close()
print('never started')
try: next(z)
except StopIteration: print('stop')
def ignoring():
    while True:
        try: yield 1
        except GeneratorExit: print('ignored'); yield 2
w = ignoring(); next(w)
try: w.close()
except RuntimeError as e: print(e)
