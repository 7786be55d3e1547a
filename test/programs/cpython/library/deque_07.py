import sys
from collections import *
d=deque()
d=deque()
d.append(1)
d.clear()
print(sys.getsizeof(d))
