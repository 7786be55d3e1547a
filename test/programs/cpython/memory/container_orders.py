class T:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=' ')
l = [T(i) for i in range(4)]; del l; print()
l = [T(i) for i in range(4)]; l.clear(); print()
l = [T(i) for i in range(4)]; l[:] = []; print()
l = [T(i) for i in range(5)]; del l[1:3]; print('|', end=' '); del l; print()
l = [T(i) for i in range(5)]; del l[::2]; print('|', end=' '); del l; print()
t = tuple([T(i) for i in range(3)]); del t; print()
d = {i: T(i) for i in range(3)}; del d; print()
d = {i: T(i) for i in range(3)}; d.clear(); print()
d = {T(1): 0, T(2): 1}; del d; print()
class S:
    __slots__ = ('q', 'p', 'z', 'a')
s = S(); s.q = T('q'); s.p = T('p'); s.z = T('z'); s.a = T('a'); del s; print()
class I: pass
i = I(); i.b = T('b'); i.a = T('a'); i.c = T('c'); del i; print()
(T(1), T(2)); print()
[T(1), T(2)]; print()
{1: T(1), 2: T(2)}; print()
for x in [T(0), T(1), T(2)]: pass
print('|', end=' '); del x; print()
x = T(1); x = T(2); print('|', end=' '); del x; print()
a, b = T('a'), T('b'); a, b = b, a; del a; print('|', end=' '); del b; print()
n = [T('out'), [T('in1'), [T('deep')], T('in2')], T('last')]; del n; print()
def clo():
    u = T('u'); v = T('v')
    return lambda: (u, v)
f = clo(); del f; print()
