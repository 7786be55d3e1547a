import copy
a = [1, [2, 3], {'k': [4]}]
b = copy.copy(a); c = copy.deepcopy(a); d = a[:]; e = list(a)
a[1].append(9); a[2]['k'].append(8)
print(b, c, d, e)
print(b[1] is a[1], c[1] is a[1])
l = [1]; l.append(l)
m = copy.deepcopy(l)
print(m[1] is m, m is not l)
class P:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'P({self.x})'
p = P([1]); q = copy.copy(p); r = copy.deepcopy(p)
p.x.append(2)
print(p, q, r)
class D:
    def __copy__(self): return 'copied'
    def __deepcopy__(self, memo): return 'deep'
print(copy.copy(D()), copy.deepcopy(D()), copy.deepcopy([D()]))
t = (1, [2]); u = copy.deepcopy(t)
print(u == t, u is t, copy.deepcopy((1, 2)) == (1, 2))
x = [0]; y = copy.deepcopy([x, x])
print(y[0] is y[1])
