from collections import *
print(deque([1,2,3],maxlen=2))
