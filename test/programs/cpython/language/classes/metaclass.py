class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')), kw)
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): super().__init__(name, bases, ns)
    def __call__(cls, *a): print('call', a); return super().__call__(*a)
    def __len__(cls): return 7
class A(metaclass=Meta, tag=1):
    x = 1
    def __init__(self, v): self.v = v
print(A(5).v, len(A), type(A).__name__)
