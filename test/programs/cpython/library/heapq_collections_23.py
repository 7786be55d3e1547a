from collections import *
o=OrderedDict([('a',1),('b',2)],c=3)
o.move_to_end('a')
o.move_to_end('c',last=False)
print(o, list(reversed(o)), o.popitem(), o.popitem(last=False), o, o==OrderedDict(b=2), o=={'b':2}, OrderedDict.fromkeys('xyz',0))
