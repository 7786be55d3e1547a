import sys
from collections import *
d=deque()
d=deque()
d.append(1)
print(sys.getsizeof(d))
