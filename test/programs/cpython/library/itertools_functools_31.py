from itertools import *
from functools import *
@lru_cache(typed=True)
def h(x): return type(x)
print(h(1),h(1.0),h(x=1),h.cache_info())
