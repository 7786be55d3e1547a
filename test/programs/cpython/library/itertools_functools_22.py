from itertools import *
from functools import *
p=partial(int,base=2)
print(p('101'), p.func, p.args, p.keywords, p)
