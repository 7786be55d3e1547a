import sys
S = sys.getsizeof
print([S(x) for x in (0, 1, -1, 2**30 - 1, 2**30, 2**60, 2**100, True, None, 1.5, 'a', 'abc', '', b'', b'abc', (), (1,), (1, 2, 3), [], [1], [1, 2, 3], {}, {1: 1}, {'a': 1}, set(), {1}, frozenset(), range(5), object(), 1j)])
print(S('é'), S('éa'), S('€'), S('€uro'), S('😀'), S('a' * 100))
l = []
out = []
for i in range(40):
    l.append(i); out.append(S(l))
print(out)
l = [i for i in range(64)]
out = []
while l:
    l.pop(); out.append(S(l))
print(out)
print([S(list(range(n))) for n in range(10)], [S([None] * n) for n in range(5)])
class A: pass
class B: __slots__ = ('x', 'y')
class C: __slots__ = ()
print(S(A()), S(B()), S(C()), S(lambda: 0), S(ValueError()), S(slice(1)), S(memoryview) > 0 if False else 0)
d = {}
prev = S(d); out = []
for i in range(200):
    d[i] = i
    if S(d) != prev: prev = S(d); out.append((i + 1, prev))
print(out)
d = {}
prev = S(d); out = []
for i in range(200):
    d[str(i)] = i
    if S(d) != prev: prev = S(d); out.append((i + 1, prev))
print(out)
s = set()
prev = S(s); out = []
for i in range(300):
    s.add(i)
    if S(s) != prev: prev = S(s); out.append((i + 1, prev))
print(out)
