from itertools import *
from functools import *
import operator as O
print(O.itemgetter(1)([1,2,3]), O.itemgetter(1,2)('abc'), O.attrgetter('real')(5), O.attrgetter('real','imag')(5j), O.methodcaller('upper')('a'), O.itemgetter(1,'a'), O.attrgetter('a.b'), O.methodcaller('x',1,k=2))
