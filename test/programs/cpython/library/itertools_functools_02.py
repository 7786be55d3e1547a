from itertools import *
c=cycle('ab')
print([next(c) for _ in range(5)])
