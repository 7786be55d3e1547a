import heapq, bisect, random, string
from collections import *
r=random.Random(5)
xs=[r.randrange(1000) for _ in range(60)]
h=[]
for x in xs: heapq.heappush(h,x)
print(bisect.bisect([1,2,2,3],2), bisect.bisect_left([1,2,2,3],2), bisect.bisect_left([3,2,1],2,key=lambda x:-x))
