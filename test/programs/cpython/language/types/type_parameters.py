# PEP 695 generics
from typing import TypeVar, Generic, Protocol
type Pair[T] = tuple[T, T]
type IntList = list[int]
def first[T](xs: list[T]) -> T:
    return xs[0]
class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []
    def push(self, item: T) -> None:
        self.items.append(item)
    def pop(self) -> T:
        return self.items.pop()
    def __len__(self) -> int:
        return len(self.items)
class Box[T: (int, str), *Ts, **P]:
    pass
s = Stack[int]()
s.push(1); s.push(2)
print(s.pop(), len(s), first(["a", "b"]))
print(Stack.__type_params__, Stack.__name__, Stack[int])
print(Pair.__name__, Pair, IntList.__value__, Pair.__type_params__)
print(first.__type_params__[0].__name__)
T, Ts, P = Box.__type_params__
print(T.__constraints__, T, Ts, P)
def bounded[N: int](x: N) -> N: return x
print(bounded.__type_params__[0].__bound__)
print(Stack.__mro__, Stack.__orig_bases__)
class Sub(Stack[str]): pass
print(Sub.__orig_bases__, Sub.__bases__)
