from itertools import *
print(type(count()), type(chain()), type(groupby([])))
