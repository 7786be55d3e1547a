from collections import *
o=OrderedDict([('a',1),('b',2)],c=3)
o.move_to_end('a')
o.move_to_end('c',last=False)
print(OrderedDict(a=1,b=2)==OrderedDict(b=2,a=1), OrderedDict(a=1,b=2)=={'b':2,'a':1}, OrderedDict(), OrderedDict()|{'a':1}, len(o.keys()), 'b' in o.keys(), o.pop('b'), o.pop('q',7), o.copy(), o.setdefault('k',3), o.get('k'))
