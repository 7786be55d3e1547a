from itertools import *
from functools import *
import operator as O
print(O.add(1,2),O.concat([1],[2]),O.countOf([1,2,1],1),O.indexOf('abc','b'),O.length_hint([1]),O.index(True),O.not_(0),O.contains([1],1),O.iadd([1],[2]))
