from itertools import *
it=iter(range(10))
print(list(islice(it,2,5)), next(it))
