from collections import *
P=namedtuple('P','x y',defaults=[5])
p=P(1)
try: p.x=1
except AttributeError as e: print(e)
