from dataclasses import *
import dataclasses
from typing import ClassVar, NamedTuple
from collections import defaultdict, namedtuple
@dataclass
class A:
    x: int
    y: int = 3
    z: list = field(default_factory=list)
    c: ClassVar[int] = 9
    w: InitVar[int] = 5
    h: int = field(init=False, default=8, repr=False, compare=False)
    def __post_init__(self, w): self.x += w
a = A(1); print(a, a == A(1), a != A(2), [f.name for f in fields(A)], A.__match_args__, A.h, hasattr(A, 'z'), A.__hash__, a.h, A.__doc__ is None)
print(repr(fields(A)[1])[:44]); print(A.__dataclass_params__)
@dataclass(order=True, frozen=True)
class B:
    p: int
    q: str = 'q'
print(B(1) < B(2), sorted([B(3), B(1, 'z'), B(1, 'a')]), hash(B(1)) == hash((1, 'q')), B(1) == (1, 'q'), replace(B(1), q='n'), B.__eq__(B(1), 3))
for f in (lambda: setattr(B(1), 'p', 2), lambda: delattr(B(1), 'p'), lambda: setattr(B(1), 'new', 2), lambda: B(1) < 3, lambda: A(), lambda: A(1, 2, 3, 4, 5), lambda: fields(3), lambda: asdict(A), lambda: astuple(3), lambda: replace(a, h=1), lambda: replace(3), lambda: field(default=1, default_factory=list), lambda: B(1, r=3)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def bad(text):
    try: exec(text, globals(), {}); print('fine')
    except Exception as e: print(type(e).__name__, e)
bad('@dataclass\nclass X:\n a: int = 1\n b: int')
bad('@dataclass\nclass X:\n a: list = []')
bad('@dataclass(order=True, eq=False)\nclass X: pass')
bad('@dataclass(order=True)\nclass X:\n def __lt__(s, o): pass')
bad('@dataclass(frozen=True)\nclass X:\n def __setattr__(s, n, v): pass')
bad('@dataclass(unsafe_hash=True)\nclass X:\n def __hash__(s): return 1')
bad('@dataclass\nclass X(B): pass')
bad('@dataclass(frozen=True)\nclass X(A): pass')
bad('@dataclass\nclass X:\n a = field()')
bad('@dataclass\nclass X:\n a: int\n _: KW_ONLY\n b: int\n __: KW_ONLY')
bad('@dataclass\nclass X:\n a: ClassVar[int] = field(default_factory=int)')
bad('@dataclass\nclass X:\n a: ClassVar[int] = field(kw_only=True)')
bad('@dataclass(weakref_slot=True)\nclass X: pass')
bad('@dataclass(slots=True)\nclass X:\n __slots__ = ()')
@dataclass(slots=True)
class S:
    a: int
    b: int = 2
    def who(self): return super().__repr__()[:3]
s = S(1); print(s, S.__slots__, hasattr(s, '__dict__'))
try: s.who()
except TypeError as e: print(e)
@dataclass(kw_only=True)
class K:
    a: int
    b: int = 1
@dataclass
class L(K):
    c: int
    _: KW_ONLY
    d: int = 4
print(L(5, a=1), L.__match_args__, K.__match_args__)
P = namedtuple('P', 'u v')
@dataclass
class N:
    l: list; t: tuple; d: dict; n: P; dd: defaultdict; b: B
n = N([B(1)], (B(2), 1), {B(3): B(4)}, P(B(5), 6), defaultdict(list, k=[B(7)]), B(8))
print(astuple(n)); print(asdict(replace(n, d={1: B(4)}))); print(asdict(B(1), dict_factory=list), astuple(B(1), tuple_factory=list), asdict(B(1)))
C = make_dataclass('C', ['x', ('y', int), ('z', int, field(default=5))], bases=(), namespace={'two': lambda self: self.z * 2}, frozen=True)
print(C(1, 2), C(1, 2).two(), C.__annotations__, C.__module__)
for spec in (['a', 'a'], ['1x'], ['class'], [('a', int, 1, 2)], [3]):
    try: make_dataclass('D', spec)
    except Exception as e: print(type(e).__name__, e)
@dataclass
class R:
    kids: list = field(default_factory=list)
r = R(); r.kids.append(r); print(r, is_dataclass(r), is_dataclass(R), is_dataclass(3))
@dataclass
class Self:
    self: int
    other: int = 1
print(Self(3))
@dataclass(eq=False, repr=False)
class E0:
    a: int
print(E0(1) == E0(1), 'object at' in repr(E0(1)), E0.__hash__ is object.__hash__)
print(repr(InitVar[int]), repr(MISSING).split()[0], repr(KW_ONLY).split()[0])
@dataclass(unsafe_hash=True)
class U:
    a: int
    b: list = field(hash=False, default_factory=list)
print(hash(U(1)) == hash((1,)), {U(1): 2}[U(1)])
