from itertools import *
print([(k,list(g)) for k,g in groupby('AAABBC')], [(k,list(g)) for k,g in groupby([1,3,2,4],lambda x:x%2)], [k for k,g in groupby('aabb')])
g=groupby('aabb')
k1,g1=next(g)
k2,g2=next(g)
print(list(g1),list(g2))
