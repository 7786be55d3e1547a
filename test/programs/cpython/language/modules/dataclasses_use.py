from dataclasses import dataclass, field, asdict, replace
@dataclass(order=True)
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list, compare=False)
    def total(self, n): return self.price * n
a, b = Item('a', 2.5), Item('b')
print(a, a == Item('a', 2.5, ['x']), a < b, a.total(2), asdict(a), replace(b, price=9), sorted([b, a]))
@dataclass(frozen=True)
class F:
    x: int
f = F(1)
try: f.x = 2
except Exception as e: print(type(e).__name__, e)
print(hash(f) == hash(F(1)), {f: 1}[F(1)])
