from itertools import *
c=cycle('ab')
a,b=tee([1,2,3])
a,b,c=tee(iter('xyz'),3)
next(a)
print(list(c),list(a),list(b))
