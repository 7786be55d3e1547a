import copy
print(type(object.__reduce__).__name__, type(object.__reduce_ex__).__name__, type(object.__getstate__).__name__, type(object.__init_subclass__).__name__)
class A:
    def __init__(s): s.x = [1]
    def __getstate__(s): return {'x': s.x, 'extra': 1}
    def __setstate__(s, st): print(st); s.__dict__.update(st)
class S:
    __slots__ = ('a', 'b')
s = S(); s.a = [1]; t = copy.copy(s); u = copy.deepcopy(s); print(t.a is s.a, u.a is s.a, u.a, hasattr(u, 'b'))
b = copy.copy(A()); c = copy.deepcopy(A()); print(b.extra, c.x, object().__getstate__(), A.__getstate__(A()))
class R:
    def __reduce__(s): return (dict, ([('k', 1)],))
print(copy.copy(R()), copy.deepcopy([R()]))
class L(list): pass
l = L([1, [2]]); l.tag = 't'; m = copy.deepcopy(l); print(m, m.tag, type(m).__name__, m[1] is l[1])
