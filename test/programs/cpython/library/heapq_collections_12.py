import heapq, bisect, random, string
from collections import *
l=[1,3]
bisect.insort(l,2)
print(l)
