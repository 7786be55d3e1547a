import sys
from collections import *
print(sys.getsizeof(defaultdict(int)), sys.getsizeof(Counter()), sys.getsizeof(Counter('abc')), sys.getsizeof(defaultdict(int,{1:2})), sys.getsizeof(namedtuple('P','x y')(1,2)))
