import heapq, bisect, random, string
from collections import *
r=random.Random(5)
xs=[r.randrange(1000) for _ in range(60)]
h=[]
h=xs[:]
heapq.heapify(h)
print(h)
