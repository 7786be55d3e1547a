from collections import *
P=namedtuple('P','x y',defaults=[5])
p=P(1)
print(p,p.x,p._replace(x=9),p._asdict(),P._fields,P.__doc__,P.x.__doc__, P._make([3,4]), P.x)
