class K:
    def __init__(self, v): self.v = v
    def __eq__(self, o): return self.v == o.v
    def __hash__(self): return hash(self.v)
d = {K(1): 'a', K(2): 'b'}
print(d[K(1)], K(2) in d, K(3) in d, len({K(1), K(1)}))
class E:
    def __eq__(self, o): return True
try:
    {E()}
except TypeError as e:
    print(e)
