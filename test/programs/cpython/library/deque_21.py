import sys
from collections import *
class S:
    def __sizeof__(self): return 100
print(sys.getsizeof(S()))
