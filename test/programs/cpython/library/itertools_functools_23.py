from itertools import *
c=cycle('ab')
a,b=tee([1,2,3])
a,b,c=tee(iter('xyz'),3)
next(a)
from functools import *
def f(a,b,*c,**d): return a,b,c,d
q=partial(partial(f,1),2,x=3)
print(q(4,y=5), q.args, q.keywords)
