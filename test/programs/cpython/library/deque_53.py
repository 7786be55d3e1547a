import sys
from collections import *
print(sys.getrefcount(deque()))
