from itertools import *
print(list(product('AB',repeat=2)), list(product([1,2],[3,4])), list(product()), list(product([],[1])))
