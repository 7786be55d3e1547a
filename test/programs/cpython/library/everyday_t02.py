from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, KW_ONLY, InitVar
from typing import ClassVar
@dataclass(order=True)
class Item:
    sort_index: float = field(init=False, repr=False)
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list)
    count: ClassVar[int] = 0
    def __post_init__(self):
        self.sort_index = self.price
        Item.count += 1
a, b = Item("a", 2.5, ["x"]), Item("b", 1.0)
print(a, b, a > b, sorted([a, b]), Item.count)
print(asdict(a), astuple(b), replace(a, name="z"))
print([f.name for f in fields(Item)])
@dataclass(frozen=True, slots=True)
class P:
    x: int
    y: int = 0
p = P(1)
try: p.x = 3
except FrozenInstanceError as e: print(type(e).__name__, e)
print(hash(p) == hash(P(1, 0)), p == P(1), {p: 1}[P(1, 0)], P.__slots__, hasattr(p, '__dict__'))
@dataclass
class K:
    a: int
    _: KW_ONLY
    b: int = 2
    c: InitVar[int] = 3
    def __post_init__(self, c): self.d = c * 2
print(K(1, b=5, c=4), K(1).d, K.__match_args__)
try: K(1, 2)
except TypeError as e: print(e)
try:
    @dataclass
    class Bad:
        x: list = []
except ValueError as e: print(e)
@dataclass
class Base:
    x: int = 1
@dataclass
class Derived(Base):
    y: int = 2
    def __repr__(self): return f"D<{self.x},{self.y}>"
print(Derived(y=5), Derived() == Derived(1, 2), Derived() == Base())
match Derived(3, 4):
    case Derived(x=3, y=yy): print('m', yy)
@dataclass(eq=False)
class NE: v: int
print(NE(1) == NE(1))
@dataclass(unsafe_hash=True)
class UH:
    v: int
    w: int = field(compare=False, default=9)
print(hash(UH(1)) == hash(UH(1, 3)), UH(1) == UH(1, 5))
print(Item.__annotations__['name'], Item.__doc__, K.__doc__)
