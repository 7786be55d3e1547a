from collections import *
class D(defaultdict): pass
print(D(int,a=1))
