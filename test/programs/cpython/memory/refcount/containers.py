class T:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=' ')
l = [T(1), T(2), T(3)]; del l; print()
t = (T(1), T(2)); t = None; print()
d = {'a': T(1), 'b': T(2)}; d.clear(); print()
d = {'a': T(1)}; d['a'] = T(2); print('|', end=' '); del d; print()
s = [T(1), T(2), T(3), T(4)]; del s[1:3]; print('|', end=' '); s[:] = []; print()
class O: pass
o = O(); o.x = T('x'); o.y = T('y'); del o; print()
