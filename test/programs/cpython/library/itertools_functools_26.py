from itertools import *
c=cycle('ab')
a,b=tee([1,2,3])
a,b,c=tee(iter('xyz'),3)
next(a)
from functools import *
print(sorted([3,1,2],key=cmp_to_key(lambda a,b:b-a)))
