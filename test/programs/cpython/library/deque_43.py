from collections import *
a,*b=deque([1,2,3])
print(a,b, [*deque([1])], tuple(deque('ab')), list(map(str,deque([1]))))
