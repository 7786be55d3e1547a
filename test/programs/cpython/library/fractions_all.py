from fractions import Fraction as F
import random, operator, math, copy
r=random.Random(2)
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,e)
ops=[operator.add,operator.sub,operator.mul,operator.truediv,operator.floordiv,operator.mod,divmod,operator.pow,operator.lt,operator.le,operator.gt,operator.ge,operator.eq,operator.ne]
vals=[F(1,3),F(-7,4),F(0),F(5),2,-3,0,1.5,float('inf'),float('nan'),2j,True,'x',F(10**30,7)]
for a in vals:
    for b in vals:
        if isinstance(a,F) or isinstance(b,F):
            for o in ops:
                if o is operator.pow and isinstance(b,F) and b>100: continue
                t(lambda: o(a,b))
for x in ('1/3',' -2.5e3 ','7','.5','1_000/3','a','1/0','1e-3','+4','1.2.3','','1 / 3','3/-4',5,0.1,F(2,4),1.5,'nan',None,float('nan'),float('inf'),2j): t(lambda: F(x))
for a,b in ((1,2),(2,-4),(1,0),(F(1,2),F(3,4)),(1.5,2),('1','2'),(True,2),(0,5)): t(lambda: F(a,b))
x=F(-22,7)
for f in (int,math.floor,math.ceil,round,math.trunc,float,abs,operator.neg,operator.pos,bool,str,repr,hash,complex): t(lambda: f(x))
for n in (-2,-1,0,1,2,5): t(lambda: round(F(12345,678),n))
for v in (F(1,2),F(3,2),F(5,2),F(-1,2)): t(lambda: round(v))
t(lambda: F(math.pi).limit_denominator(1000)); t(lambda: F(1,3).limit_denominator(0)); t(lambda: F(7,3).limit_denominator(2)); t(lambda: x.as_integer_ratio()); t(lambda: x.is_integer()); t(lambda: F.from_float(0.25)); t(lambda: F.from_float('a')); t(lambda: F.from_float(3)); t(lambda: copy.copy(x) is x); t(lambda: copy.deepcopy([x])); t(lambda: hash(F(1,2))==hash(0.5)); t(lambda: hash(F(5))==hash(5)); t(lambda: sorted([F(1,2),0.3,1,F(1,4)])); t(lambda: sum([F(1,i) for i in range(1,20)])); t(lambda: f'{F(1,3)!s:>8}'); t(lambda: F(1,2).numerator); t(lambda: pow(F(2,3),-2)); t(lambda: F(0)**-1); t(lambda: 2**F(1,2)); t(lambda: 2**F(-2)); t(lambda: 1.5**F(2)); t(lambda: F(1,2)+None); t(lambda: F(1,2)<'a'); t(lambda: F.__add__.__name__); t(lambda: F.__lt__.__name__)
class S(F):
    def __new__(c,*a): print('new'); return super().__new__(c,*a)
t(lambda: type(S(1,2)+S(1,3)).__name__); t(lambda: S(1,2)); t(lambda: copy.copy(S(1,2))); t(lambda: -S(1,2))
