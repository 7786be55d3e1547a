import heapq, bisect, random, string
from collections import *
r=random.Random(5)
xs=[r.randrange(1000) for _ in range(60)]
h=[]
h=xs[:]
heapq.heapify(h)
print(heapq.heappushpop(h,5),heapq.heapreplace(h,7),heapq.nlargest(3,xs),heapq.nsmallest(3,xs),list(heapq.merge([1,4],[2,3])))
