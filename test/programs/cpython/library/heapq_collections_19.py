from collections import *
o=OrderedDict([('a',1),('b',2)],c=3)
print(o, list(o), o.keys(), o.items(), o.values())
