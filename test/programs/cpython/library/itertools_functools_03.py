from itertools import *
print(list(repeat(1,3)), repeat(2), repeat(2,3))
