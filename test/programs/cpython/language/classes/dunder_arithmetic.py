class V:
    def __init__(self, *x): self.x = x
    def __repr__(self): return f'V{self.x}'
    def __add__(self, o): return V(*[a + b for a, b in zip(self.x, o.x)]) if isinstance(o, V) else NotImplemented
    def __mul__(self, k): return V(*[a * k for a in self.x])
    __rmul__ = __mul__
    def __neg__(self): return V(*[-a for a in self.x])
    def __iadd__(self, o): print('iadd'); return self + o
    def __eq__(self, o): return isinstance(o, V) and self.x == o.x
    def __bool__(self): return any(self.x)
    def __getitem__(self, i): return self.x[i]
    def __len__(self): return len(self.x)
    def __matmul__(self, o): return sum(a * b for a, b in zip(self.x, o.x))
a, b = V(1, 2), V(3, 4)
print(a + b, a * 3, 3 * a, -a, a == V(1, 2), a != b, bool(V(0, 0)), list(a), len(a), a @ b)
a += b
print(a)
try:
    a + 1
except TypeError as e:
    print(e)
