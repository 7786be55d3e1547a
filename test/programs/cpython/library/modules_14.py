from fractions import Fraction as Fr
print(Fr(1,3)+Fr(1,6), Fr('0.75'), Fr(0.5), Fr(3,4).limit_denominator(2), Fr(7,2)//1, float(Fr(1,3)), hash(Fr(1,2))==hash(0.5), Fr(1,3)<0.5, repr(Fr(2,4)), Fr(5), Fr(1,3)**2)
