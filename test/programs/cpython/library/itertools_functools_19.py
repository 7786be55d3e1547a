from itertools import *
print(len(tee([],0)))
