from collections import *
print(list(reversed(deque([1,2,3]))), sorted(deque([3,1])), sum(deque([1,2])), max(deque([1,5])))
