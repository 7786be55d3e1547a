import sys
from collections import *
d=deque()
d=deque()
d.append(1)
d.clear()
d=deque(range(100))
d=deque(range(1000))
d.rotate(7)
d.rotate(-3)
import itertools as I, functools as F, operator as O
print([sys.getsizeof(x) for x in (I.count(),I.chain([]),I.cycle([]),I.repeat(1),I.islice([],1),F.partial(int),I.groupby([]),O.itemgetter(1),I.tee([])[0])])
d=deque([1,2,3],3)
d.append(4)
d.appendleft(0)
d.extend([7,8])
d.extendleft('ab')
d=deque('abc')
d.insert(1,'z')
d.remove('z')
d.reverse()
d=deque([1,2,3])
try:
    for x in d: d.append(x)
except RuntimeError as e: print(e)
match deque([1,2]):
    case [x,y]: print('seq',x,y)
