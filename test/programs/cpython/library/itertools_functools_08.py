from itertools import *
print(list(accumulate([1,2,3,4])), list(accumulate([1,2,3],initial=100)), list(accumulate([3,1,2],max)), list(accumulate([])))
