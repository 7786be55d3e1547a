from itertools import *
print(list(starmap(pow,[(2,3),(3,2)])), list(islice('ABCDEFG',2,None,2)), list(islice('ABC',2)), list(islice(range(10),3,8,3)))
