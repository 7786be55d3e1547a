from decimal import Decimal as D, getcontext
from fractions import Fraction
import statistics as s, math
d=[D('1.5'),D('2.25'),D('3'),D('10.125')]
for f in (s.mean,s.variance,s.pvariance,s.stdev,s.pstdev,s.median,s.harmonic_mean,s.fmean,s.median_low,s.mode,s.geometric_mean):
    try: print(f.__name__, repr(f(d)))
    except Exception as e: print(f.__name__, type(e).__name__, e)
print(s.pstdev([D(1),D(3)]), s.stdev([D(1),D(3)]), s.mean([D(1),2]), s.quantiles(d), math.fsum(d))
print(s.stdev([1,2,3,4]), s.pvariance([1,2,4]), s.mean([Fraction(1,3),1]))
print(Fraction(D('0.125')), f"{Fraction(1,3):.3f}", s.harmonic_mean([D(4)]), s.variance(d, D(4)), s.mean([D('Infinity'), D(1)]))
print(s.stdev([D('0.1'),D('0.2'),D('0.3')]), s.pstdev([5.0,5.0]))
getcontext().prec=8
print(s.stdev(d), s.mean([D(1),D(2),D(2)]))
