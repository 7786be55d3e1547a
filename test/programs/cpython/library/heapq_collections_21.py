from collections import *
o=OrderedDict([('a',1),('b',2)],c=3)
o.move_to_end('a')
print(o)
