from itertools import *
c=cycle('ab')
a,b=tee([1,2,3])
a,b,c=tee(iter('xyz'),3)
next(a)
from functools import *
class A:
    @lru_cache
    def m(self,x): return x+1
    @cached_property
    def cp(self): print('once'); return 5
a=A()
print(a.m(1),a.m(1),A.m.cache_info(),a.cp,a.cp)
