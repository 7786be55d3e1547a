from statistics import *
from fractions import Fraction as F
import random
def t(f,*a,**k):
    try: print(f.__name__, repr(f(*a,**k)))
    except Exception as e: print(f.__name__, type(e).__name__,e)
r=random.Random(3)
sets=[[1,2,3,4],[1,2,3,4,5],[1.5,2.5,2.5,2.75,3.25,4.75],[F(1,2),F(3,4),F(5,6)],[1],[],[1,2.5],[True,False,True],[F(1,3),2],[F(1,3),0.5],[10**30,1,-10**30],[0.1]*10,[1e308,1e308],[float('inf'),1],[float('nan'),1.0],[0,1,2],[-1,2,3],[1,1,2,2,3],['a','b'],[r.random() for _ in range(50)],[r.gauss(5,2) for _ in range(41)],[3,3,3]]
for s in sets:
    if any(isinstance(x,F) for x in s): continue
    for f in (mean,fmean,geometric_mean,harmonic_mean,median,median_low,median_high,median_grouped,mode,multimode,variance,pvariance,stdev,pstdev,quantiles):
        t(f,list(s))
for f in (mean,fmean,geometric_mean,harmonic_mean,variance,stdev,median,mode): t(f,(x for x in [1,2,4,8]))
t(variance,[1,2,3,4],2.5); t(variance,[1,2,3,4],2); t(pvariance,[1,2,3],F(2)); t(stdev,[1.0,2.0,4.0],2.0); t(pstdev,[1,2,3],1)
t(fmean,[1,2,3],[1,0,2]); t(fmean,[1,2],[1]); t(fmean,[1,2],[0,0]); t(fmean,[1,2],iter([1,3])); t(harmonic_mean,[40,60],[5,30]); t(harmonic_mean,[40,60],[5]); t(harmonic_mean,[40,60],[-5,1]); t(harmonic_mean,[40,-60]); t(harmonic_mean,['a'])
for n in (1,2,3,10,0): t(quantiles,[1,5,2,9,4],n=n); t(quantiles,[1,5,2,9,4],n=n,method='inclusive')
t(quantiles,[1,2],method='x'); t(quantiles,[1,2],n=10)
for i in range(30):
    n=r.randint(2,12); x=[r.uniform(-5,5) for _ in range(n)]; y=[r.uniform(-5,5) for _ in range(n)]
    t(correlation,x,y); t(covariance,x,y); t(linear_regression,x,y); t(correlation,x,y,method='ranked'); t(linear_regression,x,y,proportional=True); t(stdev,x); t(pstdev,y); t(mean,x)
t(correlation,[1,2,3],[2,4,6]); t(correlation,[1,2,3],[1,1,1]); t(correlation,[1,2],[1]); t(correlation,[1],[1]); t(correlation,[1,2],[1,2],method='q'); t(covariance,[1,2,3],[4,5,7]); t(linear_regression,[1,1],[1,2]); t(linear_regression,[1,2,3],[2,4,6]); t(covariance,[1],[1]); t(linear_regression,[1],[2]); t(correlation,[1,2,2,3],[4,3,3,1],method='ranked'); t(correlation,[1e200,2e200,4e200],[1e200,3e200,4e200]); t(correlation,[1e-200,2e-200,4e-200],[1e-200,3e-200,4e-200])
t(median_grouped,[1,2,2,3,4,4,4,4,4,5]); t(median_grouped,[52,52,53,54],2); t(median_grouped,['a']); t(mean,['a']); t(mean,[1,None]); t(multimode,'aabbbbccddddeeffffgg'); t(mode,['red','blue','blue'])
