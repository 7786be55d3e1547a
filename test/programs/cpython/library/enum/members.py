from enum import *
import enum
class C(Enum):
    R=1; G=2; B=1
    def f(self): return self.name
    class In: pass
    _p=3
    @property
    def dbl(self): return self.value*2
print(list(C), C.B, C['B'], C(2), C.R.f(), C.R.dbl, dir(C.R), repr(C.In), C.__members__)
class P(Flag):
    A=auto(); B=auto(); D=8; AB=A|B; Z=0
print(list(P), P.A|P.D, ~P.A, P(0), P.Z, P.AB in (P.A|P.B|P.D), len(P.AB), P(3), [*P(11)], repr(P.A|P.D))
for f in (lambda: P(64), lambda: P('x'), lambda: C(9), lambda: P.A|1, lambda: C.R<C.G, lambda: C['Q'], lambda: setattr(C,'R',3), lambda: delattr(C,'R'), lambda: Enum('X','a a'), lambda: 1 in P.A):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
class I(IntFlag):
    X=1; Y=4
print(I(7), repr(I(7)), I(-1), repr(I(16)), I.X+1, ~I.X, I(-2), I.X|8)
class S(StrEnum):
    AA=auto(); Bb=auto()
print(S.AA, repr(S.Bb), f'{S.AA:>5}', S('aa'))
class N(IntEnum):
    a=auto(); b=10; c=auto()
print(N.c, repr(N.c), N.a+1, f'{N.b}', sorted(N, reverse=True))
class M(Enum):
    def __new__(cls, v, w):
        o=object.__new__(cls); o._value_=v; o.w=w; return o
    P=(1,2); Q=(3,4)
print(M.P.w, M(3), M.Q.value)
class T(tuple, Enum):
    A=1,2
print(T.A, T.A.value, T((1,2)))
try:
    @unique
    class D(Enum): a=1; b=1; c=2; d=2
except ValueError as e: print(e)
for chk, body in ():
    try:
        ns={}
        exec(f'from enum import *\n@verify({chk})\nclass D({"Flag" if chk is NAMED_FLAGS else "Enum"}): {body}', {'Enum':Enum,'Flag':Flag,'verify':verify}|{'CONTINUOUS':CONTINUOUS}, ns)
    except Exception as e: print(type(e).__name__, e)
try:
    @verify(CONTINUOUS)
    class D2(IntEnum): a=1; b=4
except ValueError as e: print(e)
try:
    @verify(NAMED_FLAGS)
    class D3(Flag): a=1; b=6; c=25
except ValueError as e: print(e)
try:
    class D4(Enum):
        _order_='b a'; a=1; b=2
except TypeError as e: print(e)
try:
    class D5(C): x=1
except TypeError as e: print(e)
try:
    class D6(Enum): x=1; x=2
except TypeError as e: print(e)
class K(Enum):
    @classmethod
    def _missing_(cls, v):
        if v=='bad': return 5
        if v=='err': raise KeyError('k')
        return cls.one
    one=1
print(K(77))
for v in 'bad','err':
    try: K(v)
    except Exception as e: print(type(e).__name__, e, repr(e.__context__))
class L(Enum):
    a=[1]; b=[2]; c=[1]
print(list(L), L([1]), L.c, [1] in L, [7] in L)
F=Enum('F', {'p':3,'q':4}); G=IntEnum('G','x y z', start=5); H=Flag('H','a b c')
print(list(F), list(G), list(H), F.p, G.__qualname__, H.__module__)
class Pl(Enum):
    E=(3.3e23,2.4e6); M2=(4.8,6.0)
    def __init__(self, m, r): self.m=m; self.r=r
    @property
    def g(self): return self.m/self.r
    @staticmethod
    def s(): return 1
    @classmethod
    def cc(cls): return len(cls)
print(Pl.E.g, Pl.s(), Pl.cc(), Pl.E)
class Nm(Enum):
    name2='q'; value3='r'
    a=member(lambda: 1); b=nonmember(5)
print([m.name for m in Nm], Nm.b)
class PP(IntFlag, boundary=STRICT): A=1; B=2
class QQ(Flag, boundary=CONFORM): A=1; B=2
class RR(IntFlag, boundary=EJECT): A=1; B=2
for f in (lambda: PP(9), lambda: QQ(9), lambda: RR(9), lambda: QQ(-2), lambda: RR(-2)):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
print(enum.bin(10), enum.bin(-5), enum.bin(0), enum.bin(3,8), enum.bin(-3,8), enum.show_flag_values(13))
