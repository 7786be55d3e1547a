from collections import *
cm=ChainMap({'a':1},{'a':2,'b':3})
print(cm['a'],cm['b'],dict(cm),cm)
