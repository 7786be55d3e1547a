from enum import Enum, IntEnum, Flag, auto
class C(Enum):
    RED = 1; GREEN = 2
class P(Flag):
    R = auto(); W = auto()
class N(IntEnum):
    A = 1
print(C.RED, repr(C.RED), C(2), C['RED'], list(C), C.RED is C(1), P.R | P.W, N.A + 1, C.RED.name, C.RED.value)
try: C(9)
except ValueError as e: print(e)
