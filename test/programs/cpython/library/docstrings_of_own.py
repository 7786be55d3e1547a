# Docstrings of the program, and those the library makes for it (the library's own are refused).
import functools, dataclasses, collections, enum
def deco(f):
    "the decorator"
    @functools.wraps(f)
    def inner(*a):
        "inner doc"
        return f(*a)
    return inner
@deco
def g():
    """the g"""
print(g.__doc__, deco.__doc__, (lambda: 0).__doc__)
@dataclasses.dataclass
class D:
    x: int
    "not a doc"
print(D.__doc__)
P = collections.namedtuple("P", "x y")
print(P.__doc__, P.x.__doc__)
class E(enum.Enum):
    """an enum"""
    A = 1
print(E.__doc__)
class C(collections.Counter): pass
print(C.__doc__)
print({"a", "b"} == {"b", "a"})
@functools.cache
def h():
    "cached"
print(h.__doc__, functools.partial(h).func.__doc__)
class Pr:
    @property
    def p(self):
        "prop doc"
    @functools.cached_property
    def q(self):
        "cached doc"
print(Pr.p.__doc__, Pr.q.__doc__)
