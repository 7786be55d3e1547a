from collections import *
o=OrderedDict([('a',1),('b',2)],c=3)
o.move_to_end('a')
o.move_to_end('c',last=False)
try: o.move_to_end('nope')
except KeyError as e: print(repr(e))
