import copy
class N:
    def __init__(self): self.kids = []; self.me = self
n = N(); n.kids.append(N())
s, d = copy.copy(n), copy.deepcopy(n)
print(s.kids is n.kids, d.kids is n.kids, d.me is d, s.me is n)
l = [[1], 2]; l.append(l)
m = copy.deepcopy(l)
print(m[2] is m, m[0] is l[0], l)
