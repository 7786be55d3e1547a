from dataclasses import dataclass, field, asdict, astuple, replace
from enum import Enum, auto, IntEnum, Flag
@dataclass(order=True)
class P:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)
    def norm(self): return (self.x ** 2 + self.y ** 2) ** 0.5
p = P(3, 4); q = P(3, 4, ['t'])
print(p, p == q, p < P(4), p.norm(), asdict(q), astuple(p), replace(p, x=1), sorted([P(2), P(1)]))
@dataclass(frozen=True)
class F:
    a: str
    b: float = 1.5
f = F('z')
try: f.a = 'q'
except Exception as e: print(type(e).__name__, e)
print(hash(F('a')) == hash(F('a')), {F('k'): 1}[F('k')])
class C(Enum):
    RED = 1
    GREEN = auto()
    BLUE = 'b'
print(C.RED, C.RED.name, C.GREEN.value, C('b'), C['RED'], list(C), C.RED is C(1), C.RED == 1, repr(C.BLUE), len(C), C.RED in C)
class I(IntEnum): A = 1; B = 2
print(I.A + 1, I.B > I.A, I(2), sorted([I.B, I.A]), f'{I.A}', int(I.B))
class Fl(Flag): R = 1; W = 2; X = 4
print(Fl.R | Fl.W, Fl.R in (Fl.R | Fl.W), (Fl.R | Fl.X).value, ~Fl.R)
try: C(99)
except ValueError as e: print(e)
try: C.PURPLE
except AttributeError as e: print(e)
