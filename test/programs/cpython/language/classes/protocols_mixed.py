class Desc:
    def __init__(s, d=None): s.d = d
    def __set_name__(s, o, n): s.n = '_' + n; print('set_name', o.__name__, n)
    def __get__(s, i, o): return s if i is None else getattr(i, s.n, s.d)
    def __set__(s, i, v): print('set', v); setattr(i, s.n, v)
    def __delete__(s, i): print('delete'); delattr(i, s.n)
class A:
    x = Desc(5)
    def __getattribute__(s, n):
        if n == 'secret': return 'hidden'
        return super().__getattribute__(n)
    def __getattr__(s, n): return f'missing {n}'
    def __setattr__(s, n, v): super().__setattr__(n, v)
a = A(); print(a.x, a.secret, a.foo); a.x = 9; print(a.x, a.__dict__); del a.x; print(a.x, type(A.x).__name__)
class Meta(type):
    registry = []
    def __new__(m, n, b, ns, **kw):
        c = super().__new__(m, n, b, ns); m.registry.append(n); return c
    def __len__(c): return 42
    def __getattr__(c, n): return f'meta {n}'
    def __iter__(c): return iter('abc')
    def __contains__(c, x): return x == 1
    def __instancecheck__(c, i): return i == 'magic'
    def __eq__(c, o): return True
    __hash__ = type.__hash__
class B(metaclass=Meta): pass
print(len(B), B.foo, list(B), 1 in B, isinstance('magic', B), isinstance(5, B), Meta.registry, B == 3)
class P:
    __slots__ = ('a', '__weakref__')
    def __init__(s): s.a = 1
p = P()
try: p.b = 2
except AttributeError as e: print(e)
try: P.__dict__['a'].__get__(5)
except TypeError as e: print(e)
del p.a
try: p.a
except AttributeError as e: print(e)
class Temp:
    def __init__(s, c): s.c = c
    @property
    def f(s): "fahr"; return s.c * 9 / 5 + 32
    @f.setter
    def f(s, v): s.c = (v - 32) * 5 / 9
    @f.deleter
    def f(s): s.c = 0
t = Temp(100); print(t.f); t.f = 32; print(t.c); del t.f; print(t.c, Temp.f.__doc__, Temp.f.fget.__name__)
class RO:
    @property
    def v(s): return 1
try: RO().v = 2
except AttributeError as e: print(e)
try: del RO().v
except AttributeError as e: print(e)
class Mul:
    def __init__(s, v): s.v = v
    def __mul__(s, o): return ('mul', o)
    def __rmul__(s, o): return ('rmul', o)
    def __imul__(s, o): s.v *= o; return s
    def __matmul__(s, o): return 'mat'
    def __neg__(s): return -s.v
    def __call__(s, *a, **k): return a, k
    def __getitem__(s, k): return k
    def __len__(s): return 3
    def __bool__(s): return False
    def __contains__(s, x): return x > 2
    def __index__(s): return 7
    def __format__(s, spec): return f'<{spec}>'
    def __hash__(s): return 99
    def __eq__(s, o): return NotImplemented
    def __lt__(s, o): return True
m = Mul(2); print(m * 3, 3 * m, m @ 1, -m, m(1, a=2), m[1:2, ...], m[::2], len(m), bool(m), 3 in m, [0] * 8 and hex(m), f'{m:abc}', hash(m), m == m, m == 1, m < 2, 2 > m, range(10)[m], 'x' * m); m *= 5; print(m.v)
class Super1:
    def who(s): return ['S1']
class L(Super1):
    def who(s): return ['L'] + super().who()
class R(Super1):
    def who(s): return ['R'] + super().who()
class D(L, R):
    def who(s): return ['D'] + super().who()
print(D().who(), [c.__name__ for c in D.__mro__])
try: type('X', (L, Super1, R), {}); type('Y', (Super1, L), {})
except TypeError as e: print(e)
print(type('Dyn', (A,), {'y': 1}).y, D.__name__, D.__qualname__, D.__module__, D.__bases__, D().__class__.__name__)
class Cm:
    @classmethod
    def make(cls, *a): return cls.__name__, a
    @staticmethod
    def st(a, b=2): return a + b
    @classmethod
    def __class_getitem__(cls, k): return f'{cls.__name__}[{k}]'
print(Cm.make(1), Cm().make(), Cm.st(1), Cm[int], Cm().st(2, b=3))
