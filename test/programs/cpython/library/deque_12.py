import sys
from collections import *
d=deque()
d=deque()
d.append(1)
d.clear()
d=deque(range(100))
d=deque(range(1000))
print(sys.getsizeof(d), d[0], d[500], d[-1])
