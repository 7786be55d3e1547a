import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
@contextlib.contextmanager
def cm(x):
    print('enter',x)
    try: yield x*2
    finally: print('exit',x)
with cm(1) as v, cm(5) as w: print(v,w)
T=typing.TypeVar('T')
class Box(typing.Generic[T]):
    def __init__(self,v:T): self.v=v
print(Box[int], Box(3).v, Box[int](4).v, typing.Optional[int], typing.Union[int,str], typing.List[int], list[int], int|None, typing.Callable[[int],str], typing.get_type_hints(Box.__init__), T)
