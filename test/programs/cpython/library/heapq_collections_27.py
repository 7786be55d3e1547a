from collections import *
o=OrderedDict([('a',1),('b',2)],c=3)
o.move_to_end('a')
o.move_to_end('c',last=False)
o=OrderedDict.fromkeys('abc')
try:
    for k in o: o.move_to_end(k)
except RuntimeError as e: print(e)
