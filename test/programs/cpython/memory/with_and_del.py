class R:
    def __init__(self, n): self.n = n
    def __enter__(self): print('enter', self.n); return self
    def __exit__(self, *a): print('exit', self.n)
    def __del__(self): print('del', self.n)
with R(1) as r: print('body')
print('after with')
del r
with R(2): print('anon body')
print('after anon')
def f():
    with R(3) as x:
        return 'ret'
print(f())
try:
    with R(4): raise KeyError('k')
except KeyError as e: print('caught', e)
print('end')
