from collections import OrderedDict
from typing import Generic, TypeVar, Protocol, runtime_checkable, Callable, NamedTuple, Self, overload, Literal, Final, ClassVar, Any
import functools
K = TypeVar("K"); V = TypeVar("V")
class LRU(Generic[K, V]):
    def __init__(self, cap: int) -> None: self._d: OrderedDict[K, V] = OrderedDict(); self.cap = cap; self.hits = self.miss = 0
    def get(self, k: K, default: V | None = None) -> V | None:
        if k in self._d: self._d.move_to_end(k); self.hits += 1; return self._d[k]
        self.miss += 1; return default
    def put(self, k: K, v: V) -> Self:
        self._d[k] = v; self._d.move_to_end(k)
        if len(self._d) > self.cap: print("evict", self._d.popitem(last=False))
        return self
    def __class_getitem__(cls, item): return super().__class_getitem__(item)
    def __repr__(self): return f"LRU({list(self._d.items())})"
c = LRU[str, int](2); c.put("a", 1).put("b", 2); c.get("a"); c.put("c", 3); print(c, c.get("b", -1), c.hits, c.miss, LRU[str, int])
@runtime_checkable
class Sized2(Protocol):
    def __len__(self) -> int: ...
class Box:
    def __len__(self): return 3
print(isinstance(Box(), Sized2), isinstance(5, Sized2), issubclass(list, Sized2))
class P(NamedTuple):
    x: int
    y: int = 0
    def norm(self): return abs(self.x) + abs(self.y)
p = P(3); print(p, p.norm(), p._replace(y=-4), P._fields, P._field_defaults, p._asdict(), P(*[1, 2]) == (1, 2), P.__annotations__)
def memo(fn=None, /, *, maxsize=128, typed=False):
    def deco(f):
        cache = {}
        @functools.wraps(f)
        def wrap(*a, **k):
            key = (a, tuple(sorted(k.items())))
            if key not in cache:
                if len(cache) >= maxsize: cache.pop(next(iter(cache)))
                cache[key] = f(*a, **k)
            return cache[key]
        wrap.cache = cache
        return wrap
    return deco(fn) if fn else deco
@memo(maxsize=3)
def sq(x: int) -> int:
    "square it"
    print("computing", x); return x * x
print(sq(2), sq(2), sq(3), sq(4), sq(5), sq.cache, sq.__name__, sq.__doc__, sq.__wrapped__, sq.__annotations__)if 0 else print(sq(2), sq(2), sq(3), sq(4), sq(5), sq.cache, sq.__name__, sq.__doc__, sq.__annotations__)
class Stack[T]:
    def __init__(self, *items: T): self.items = list(items)
    def push(self, x: T) -> None: self.items.append(x)
type Pair[A] = tuple[A, A]
def first[T](xs: list[T]) -> T: return xs[0]
print(Stack[int], Stack(1).items, Pair, Pair.__value__, first([1]), first.__type_params__, Stack.__type_params__, Stack.__parameters__)
x: Final[int] = 3; y: "ClassVar[Any]" = 4
print(__annotations__, LRU.get.__annotations__)
@functools.singledispatch
def show(o): return "obj"
@show.register
def _(o: int): return "int"
@show.register(list)
@show.register(tuple)
def _(o): return f"seq{len(o)}"
print(show(1), show(True), show("s"), show([1]), show((1, 2)), show.registry.keys().__len__(), show.dispatch(bool) is show.dispatch(int))
@functools.total_ordering
class Ver:
    def __init__(self, s): self.t = tuple(map(int, s.split(".")))
    def __eq__(self, o): return self.t == o.t
    def __lt__(self, o): return self.t < o.t
print(Ver("1.2") < Ver("1.10"), Ver("2.0") >= Ver("1.9"), max(map(Ver, ["1.0", "0.9"])).t, functools.reduce(lambda a, b: a * b, range(1, 6)), functools.partial(print, "p", sep="-"))
