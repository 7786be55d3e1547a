from collections import *
l=deque()
l.append(l)
print(l)
