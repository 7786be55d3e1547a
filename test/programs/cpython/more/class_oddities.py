class Meta(type):
    def __call__(cls, *a, **k):
        print("call", cls.__name__); return super().__call__(*a, **k)
    def __instancecheck__(cls, o): return o == 5
    def __len__(cls): return 42
    def __getattr__(cls, n): return f"meta:{n}"
    def __iter__(cls): return iter("xyz")
    def __contains__(cls, x): return x == 1
    def __getitem__(cls, k): return k
    def __bool__(cls): return False
    def __add__(cls, o): return "added"
    def __prepare__(name, bases, **k): print("prepare", name, k); return {}
    def __new__(m, name, bases, ns, **k): print("new", sorted(x for x in ns if not x.startswith("__"))); return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **k): print("init", k)
class A(metaclass=Meta, flag=1):
    x = 1
    def f(self): pass
print(isinstance(5, A), len(A), A.foo, list(A), 1 in A, A["k"], bool(A), A + 1, type(A).__name__)
a = A()
try: a.foo
except AttributeError as e: print(e)
try: len(a)
except TypeError as e: print(e)
class B(A, flag=2): pass
try:
    class C(int, str): pass
except TypeError as e: print(e)
try:
    class D(A, metaclass=type("M2", (type,), {})): pass
except TypeError as e: print(e)
class X: pass
class Y(X): pass
try:
    class Z(X, Y): pass
except TypeError as e: print(e)
try:
    class Q(bool): pass
except TypeError as e: print(e)
print(Y.__mro__, Y.__subclasses__(), X.__subclasses__())
class P:
    def __init_subclass__(cls, /, tag=None, **k): super().__init_subclass__(**k); cls.tag = tag
class Pa(P, tag="t"): pass
print(Pa.tag)
try:
    class Pb(P, other=1): pass
except TypeError as e: print(e)
class Dsc:
    def __set_name__(self, o, n): raise RuntimeError("bad name")
try:
    class E: d = Dsc()
except RuntimeError as e: print(repr(e), e.__notes__)
class S:
    __slots__ = ("a",)
    a2 = 1
try: S().b = 1
except AttributeError as e: print(e)
try: S().a
except AttributeError as e: print(e)
try:
    class S2: __slots__ = ("v",); v = 1
except ValueError as e: print(e)
try: S().a2 = 1
except AttributeError as e: print(e)
try: object().x = 1
except AttributeError as e: print(e)
try: int.x = 1
except TypeError as e: print(e)
try: type("T", (), {"__slots__": "1x"})
except TypeError as e: print(e)
class R:
    def __new__(cls): return 5
print(R())
class R2:
    def __init__(self): return 5
try: R2()
except TypeError as e: print(e)
try: object(1)
except TypeError as e: print(e)
try: X(1)
except TypeError as e: print(e)
class N:
    def __eq__(self, o): return True
try: hash(N())
except TypeError as e: print(e)
try: {[]: 1}
except TypeError as e: print(e)
class L:
    def __len__(self): return -1
try: len(L())
except ValueError as e: print(e)
class L2:
    def __len__(self): return "a"
try: len(L2())
except TypeError as e: print(e)
class Bo:
    def __bool__(self): return 1
try: bool(Bo())
except TypeError as e: print(e)
class It:
    def __iter__(self): return 5
try: iter(It())
except TypeError as e: print(e)
class St:
    def __str__(self): return 5
try: str(St())
except TypeError as e: print(e)
class Ix:
    def __index__(self): return 2
print([1, 2, 3][Ix()], hex(Ix()), range(Ix()), "ab" * Ix())
