from fractions import Fraction as F
x=[-2.211505042861332,1.1,0.3,-7.7,3.3]
s=sum(F(v) for v in x)/5
print(s.numerator,s.denominator, s.numerator/s.denominator, -(-s.numerator/s.denominator), float(s))
import random
r=random.Random(5); bad=0
for i in range(2000):
    a=r.getrandbits(r.randint(50,300)); b=r.getrandbits(r.randint(50,300))+1
    if -(a/b)!=(-a)/b: bad+=1
print(bad)
h=0
for i in range(3000):
    a=r.getrandbits(r.randint(50,300)); b=r.getrandbits(r.randint(50,300))+1
    h=hash((h,a/b,(-a)/b))
print(h)
