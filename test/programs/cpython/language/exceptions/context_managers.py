class M:
    def __init__(self, n, eat=False): self.n, self.eat = n, eat
    def __enter__(self): print('enter', self.n); return self.n
    def __exit__(self, t, v, tb): print('exit', self.n, t and t.__name__); return self.eat
with M('a') as a, M('b', True) as b:
    print(a, b)
    raise ValueError('x')
print('after')
try:
    with M('c'):
        raise KeyError(1)
except KeyError as e:
    print('caught', e)
def f():
    with M('d'):
        return 'value'
print(f())
