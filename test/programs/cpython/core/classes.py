class A:
    cls = 'attr'
    def __init__(self, x): self.x = x
    def __repr__(self): return f'A({self.x})'
    def __eq__(self, o): return isinstance(o, A) and self.x == o.x
    def __lt__(self, o): return self.x < o.x
    def __hash__(self): return hash(self.x)
    def __add__(self, o): return A(self.x + (o.x if isinstance(o, A) else o))
    __radd__ = __add__
    def __len__(self): return 3
    def __getitem__(self, i): return (i, self.x)
    def __contains__(self, i): return i == self.x
    def __call__(self, *a): return ('called', a)
    def __bool__(self): return self.x > 0
    def __iter__(self): return iter([1, 2])
    @property
    def prop(self): return self.x * 2
    @prop.setter
    def prop(self, v): self.x = v
    @classmethod
    def make(cls, v): return cls(v)
    @staticmethod
    def stat(v): return v + 1
a = A(1)
print(a, [a], a == A(1), a != A(2), a < A(2), sorted([A(3), A(1)]), a + A(2), a + 5, 5 + a, sum([A(1), A(2)]), len(a), a[7], a[1:2], 1 in a, a(1, 2), bool(A(0)), list(a), a.prop, A.make(9), A.stat(1), {a: 1}[A(1)], max(A(1), A(5)))
a.prop = 10; print(a.x, a.cls, A.cls, vars(a), hasattr(a, 'y'), getattr(a, 'y', 'dflt'))
class B(A):
    def __init__(self, x, y): super().__init__(x); self.y = y
    def __repr__(self): return 'B' + super().__repr__()
b = B(1, 2); print(b, isinstance(b, A), issubclass(B, A), B.__mro__, B.__bases__, b.__class__.__name__, type(b) is B, B.__name__)
class X:
    def who(self): return 'X'
class Y(X):
    def who(self): return 'Y' + super().who()
class Z(X):
    def who(self): return 'Z' + super().who()
class W(Y, Z):
    def who(self): return 'W' + super().who()
print(W().who(), [c.__name__ for c in W.__mro__])
try:
    class Bad(X, Y): pass
except TypeError as e: print(e)
class P:
    _priv = 1
    __mangled = 2
    def get(self): return self.__mangled
p = P(); print(p.get(), p._P__mangled, [n for n in dir(P) if 'mangled' in n])
for f in (lambda: a.nope, lambda: A(), lambda: A(1, 2), lambda: A.nope, lambda: p.__mangled, lambda: X() < X(), lambda: X() + 1, lambda: len(X()), lambda: X()[0], lambda: X()(), lambda: iter(X()), lambda: X() in X(), lambda: -X(), lambda: setattr(a, 'prop', 'q') or a.x, lambda: X.who(), lambda: X().who(1), lambda: type('T', (int,), {'v': 5})(7).v, lambda: super().x, lambda: object().x, lambda: object(1), lambda: X(1), lambda: abs(X()), lambda: {X(): 1}.__len__(), lambda: next(X()), lambda: int(X()), lambda: float(X()), lambda: f'{X():>5}', lambda: hash(type('H', (), {'__eq__': lambda s, o: True})())):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class C:
    def __getattr__(self, n): return f'<{n}>' if n != 'no' else super().__getattribute__(n)
    def __setattr__(self, n, v): object.__setattr__(self, n, v * 2)
    def __delattr__(self, n): print('del', n); object.__delattr__(self, n)
c = C(); c.v = 5; print(c.v, c.other); del c.v; print(c.v)
class M(type):
    def __new__(m, n, b, d, **k): d['added'] = k; return super().__new__(m, n, b, d)
    def __call__(cls, *a): return ('meta', super().__call__(*a))
class N(metaclass=M, flag=1): pass
print(N.added, N()[0], type(N).__name__)
class Reg:
    subs = []
    def __init_subclass__(cls, **k): super().__init_subclass__(); cls.subs.append((cls.__name__, k))
class R1(Reg, opt=1): pass
print(Reg.subs)
class D:
    def __set_name__(self, o, n): self.n = n
    def __get__(self, i, o): return ('get', self.n, i is None)
    def __set__(self, i, v): print('set', self.n, v)
class E: d = D()
e = E(); print(e.d, E.d); e.d = 3
class L(list):
    def append(self, x): super().append(x * 2)
l = L([1]); l.append(2); print(l, len(l), isinstance(l, list), L('ab'), l + [1], type(l + [1]).__name__)
class DD(dict):
    def __missing__(self, k): return k * 2
print(DD(a=1)['zz'], DD(), DD(a=1))
class I(int):
    def __add__(self, o): return I(int(self) + o + 100)
print(I(5) + 1, I(5) * 2, type(I(5) * 2).__name__, I(3) == 3)
class S(str): pass
print(S('abc').upper(), S('x') + 'y', len(S('ab')), S('a') == 'a')
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(T(1, 2), T(1, 2)[0], len(T()))
