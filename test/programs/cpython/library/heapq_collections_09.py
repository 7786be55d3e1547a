import heapq, bisect, random, string
from collections import *
r=random.Random(5)
xs=[r.randrange(1000) for _ in range(60)]
h=[]
h=xs[:]
heapq.heapify(h)
h=xs[:]
heapq._heapify_max(h)
for bad in (lambda: heapq.heappop([]), lambda: heapq.heappush(3,1), lambda: heapq.heapreplace([],1)):
    try: print(bad())
    except Exception as e: print(type(e).__name__, e)
