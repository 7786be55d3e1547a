import heapq, bisect, random, string
from collections import *
r=random.Random(5)
xs=[r.randrange(1000) for _ in range(60)]
h=[]
h=xs[:]
heapq.heapify(h)
h=xs[:]
heapq._heapify_max(h)
print(h, heapq._heappop_max(h), heapq._heapreplace_max(h,3),h)
