from abc import ABC, abstractmethod
class Shape(ABC):
    kinds = []
    def __init_subclass__(cls, /, sides=0, **kw):
        super().__init_subclass__(**kw)
        cls.sides = sides
        Shape.kinds.append(cls.__name__)
    @abstractmethod
    def area(self): ...
class Sq(Shape, sides=4):
    def area(self): return 1
print(Sq().area(), Sq.sides, Shape.kinds)
class Half(Shape): pass
for c in (Shape, Half):
    try:
        c()
    except TypeError as e:
        print(e)
