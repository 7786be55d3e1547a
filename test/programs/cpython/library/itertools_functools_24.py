from itertools import *
c=cycle('ab')
a,b=tee([1,2,3])
a,b,c=tee(iter('xyz'),3)
next(a)
from functools import *
print(reduce(lambda a,b:a+b,[1,2,3]), reduce(lambda a,b:a*b,[1,2,3],10))
