import sys
from collections import *
import itertools as I, functools as F, operator as O
print([sys.getsizeof(x) for x in (I.count(),I.chain([]),I.cycle([]),I.repeat(1),I.islice([],1),F.partial(int),I.groupby([]),O.itemgetter(1),I.tee([])[0])])
