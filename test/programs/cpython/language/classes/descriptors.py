class Typed:
    def __init__(self, t): self.t = t
    def __set_name__(self, owner, name): self.name = '_' + name; print('name', owner.__name__, name)
    def __get__(self, obj, owner=None): return self if obj is None else getattr(obj, self.name, None)
    def __set__(self, obj, v):
        if not isinstance(v, self.t): raise TypeError(f'{self.name[1:]} must be {self.t.__name__}')
        setattr(obj, self.name, v)
class P:
    age = Typed(int)
    name = Typed(str)
p = P()
p.age, p.name = 3, 'x'
print(p.age, p.name, type(P.age).__name__)
try:
    p.age = 'q'
except TypeError as e:
    print(e)
