from abc import ABC, abstractmethod, ABCMeta
from typing import *
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def describe(self): return f"{self.name}: {self.area():.2f}"
class Sq(Shape):
    name = 'sq'
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
print(Sq(2).describe())
for bad in (Shape, type('Half', (Shape,), {'area': lambda s: 1})):
    try: bad()
    except TypeError as e: print(e)
class Dr(Protocol):
    def draw(self) -> str: ...
@runtime_checkable
class Sized2(Protocol):
    def __len__(self) -> int: ...
print(isinstance([], Sized2), isinstance(3, Sized2))
class Reg(ABC): pass
@Reg.register
class Other: pass
print(issubclass(Other, Reg), isinstance(Other(), Reg), Shape.__abstractmethods__ == frozenset({'area', 'name'}))
print(Optional[int], Union[int, str], List[int], Dict[str, List[int]], Callable[[int], str], Any, Tuple[int, ...], Literal['a', 1], int | None, list[int] | None, get_args(Dict[str, int]), get_origin(List[int]))
T = TypeVar('T')
class G(Generic[T]):
    def __init__(self, x: T): self.x = x
print(G[int](3).x, G[int], G.__parameters__, T)
class TD(TypedDict, total=False):
    a: int
    b: str
print(TD(a=1), TD.__annotations__, TD.__total__)
class NT(NamedTuple):
    x: int
    y: str = 'd'
    def both(self): return self.x, self.y
print(NT(1), NT(1).both(), NT._fields, NT.__annotations__)
def f(a: int, b: 'str' = 'x', *args: float, **kw: bool) -> None: ...
print(f.__annotations__, get_type_hints(f), cast(int, 'x'))
UserId = NewType('UserId', int); print(UserId(5), UserId.__name__)
@final
class F: pass
@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x): return x
print(g(1), TYPE_CHECKING, NoReturn)
try: isinstance(1, List[int])
except TypeError as e: print(e)
class Meta(type):
    def __new__(m, n, b, d, **k): print('new', n, k); return super().__new__(m, n, b, d)
    def __init__(c, n, b, d, **k): super().__init__(n, b, d)
    def __call__(c, *a): print('call', c.__name__); return super().__call__(*a)
    def __prepare__(n, b, **k): print('prep', n); return {}
    @property
    def cprop(c): return c.__name__ * 2
class MC(metaclass=Meta, opt=1): pass
MC(); print(MC.cprop, type(MC), isinstance(MC, Meta))
class Sub(MC):
    def __init_subclass__(cls, /, tag=None, **k): super().__init_subclass__(**k); print('isub', cls.__name__, tag)
class SS(Sub, tag='t'): pass
