from collections import *
d2=defaultdict(None,{1:2})
print(d2)
