from collections import *
d=defaultdict(list)
d['a'].append(1)
print(d, d['b'], dict(d), d.copy(), d|{'z':1}, {'z':1}|d, len(d))
