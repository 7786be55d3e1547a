from abc import ABC, abstractmethod
class S(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    def desc(self): return f'{self.name}: {self.area()}'
class Sq(S):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
    @property
    def name(self): return 'sq'
print(Sq(2).desc(), isinstance(Sq(1), S))
try: S()
except TypeError as e: print(e)
class Half(S):
    def area(self): return 1
try: Half()
except TypeError as e: print(e)
from typing import List, Optional, Protocol, Generic, TypeVar, Union
T = TypeVar('T')
class Stack(Generic[T]):
    def __init__(self) -> None: self.items: List[T] = []
    def push(self, x: T) -> None: self.items.append(x)
    def pop(self) -> Optional[T]: return self.items.pop() if self.items else None
s = Stack[int](); s.push(1); print(s.pop(), s.pop())
