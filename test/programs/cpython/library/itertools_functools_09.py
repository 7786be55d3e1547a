from itertools import *
print(list(pairwise('ABCD')), list(batched('ABCDEFG',3)))
