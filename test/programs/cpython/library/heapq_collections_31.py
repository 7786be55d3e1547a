from collections import *
o=OrderedDict([('a',1),('b',2)],c=3)
o.move_to_end('a')
o.move_to_end('c',last=False)
o=OrderedDict.fromkeys('abc')
try:
    for k in o: o.move_to_end(k)
except RuntimeError as e: print(e)
try:
    for k in o: del o[k]
except RuntimeError as e: print(e)
class LRU(OrderedDict):
    def __init__(self,n): super().__init__(); self.n=n
    def __getitem__(self,k): v=super().__getitem__(k); self.move_to_end(k); return v
    def __setitem__(self,k,v):
        super().__setitem__(k,v); self.move_to_end(k)
        if len(self)>self.n: old=next(iter(self)); del self[old]
c=LRU(2)
c=Counter('abracadabra')
print(c, c.most_common(2), c+Counter('aab'), c-Counter('aab'), c&Counter('aab'), sum(c.values()), list(c.elements()), c['zz'], c.total())
