from enum import Enum, IntEnum, Flag, IntFlag, auto, unique, StrEnum
class Color(Enum):
    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1
print(Color.RED, repr(Color.RED), Color(2), Color['BLUE'], Color.CRIMSON is Color.RED, list(Color), len(Color))
print(Color.RED.name, Color.RED.value, Color.__members__.keys(), isinstance(Color.RED, Color))
for bad in (lambda: Color(9), lambda: Color['X'], lambda: setattr(Color, 'RED', 5), lambda: Color.RED < Color.BLUE):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
class Planet(Enum):
    MERCURY = (3.303e+23, 2.4397e6)
    EARTH = (5.976e+24, 6.37814e6)
    def __init__(self, mass, radius):
        self.mass = mass; self.radius = radius
    @property
    def g(self): return 6.67430e-11 * self.mass / self.radius ** 2
print(f"{Planet.EARTH.g:.2f}", Planet.EARTH.value)
class Perm(Flag):
    R = auto(); W = auto(); X = auto()
    RW = R | W
p = Perm.R | Perm.X
print(p, Perm.RW, Perm.R in p, ~Perm.R, p & Perm.W, bool(p & Perm.W), Perm(7), list(p), repr(Perm(0)))
class N(IntEnum):
    ONE = 1; TWO = 2
print(N.ONE + N.TWO, N.ONE < 2, sorted([N.TWO, N.ONE]), f"{N.ONE}", N(1), str(N.ONE), repr(N.TWO))
class S(StrEnum):
    A = auto(); B = 'bee'
print(S.A, S.B, S.A == 'a', S.B.upper(), f"{S.B!r:>12}")
class IF(IntFlag):
    A = 1; B = 2; C = 4
print(IF.A | IF.B, IF(6), IF.A | 8, (IF.A | IF.C).value)
try:
    @unique
    class Dup(Enum):
        A = 1; B = 1
except ValueError as e: print(e)
class Auto(Enum):
    def _generate_next_value_(name, start, count, last): return name.lower() + str(count)
    X = auto(); Y = auto()
print([m.value for m in Auto])
class Op(Enum):
    ADD = '+'
    def __call__(self, a, b): return a + b
    @classmethod
    def default(cls): return cls.ADD
    def __str__(self): return f"Op({self.value})"
print(Op.ADD(1, 2), Op.default(), f"{Op.ADD}")
Dyn = Enum('Dyn', 'A B C'); print(list(Dyn), Dyn.B.value)
try:
    class Ext(Color): pass
except TypeError as e: print(e)
class M(Enum):
    @classmethod
    def _missing_(cls, v): return cls.OTHER
    A = 1; OTHER = 0
print(M(55), hash(M.A) == hash(M.A), {M.A: 'x'}[M(1)])
match Color.GREEN:
    case Color.RED: print('r')
    case Color.GREEN: print('g')
