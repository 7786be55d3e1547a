from itertools import *
print(list(chain('ab',[1],())), list(chain.from_iterable(['ab','c'])))
