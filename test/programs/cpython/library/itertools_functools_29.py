from itertools import *
print([(k,list(g)) for k,g in groupby('AAABBC')], [(k,list(g)) for k,g in groupby([1,3,2,4],lambda x:x%2)], [k for k,g in groupby('aabb')])
g=groupby('aabb')
from functools import *
@lru_cache(maxsize=2)
def g(x): print('call',x); return x*2
g.cache_clear()
print(g.cache_info(), g.__name__, g.__wrapped__(3), g.cache_parameters())
