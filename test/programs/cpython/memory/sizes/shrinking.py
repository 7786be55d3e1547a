import sys
l = list(range(64))
out = []
while l:
    l.pop(); out.append(sys.getsizeof(l))
print(out)
d = {i: i for i in range(50)}; a = sys.getsizeof(d)
for i in range(50): del d[i]
print(a, sys.getsizeof(d)); d.clear(); print(sys.getsizeof(d))
class C: pass
class S: __slots__ = ('a', 'b')
print(sys.getsizeof(C()), sys.getsizeof(S()), sys.getsizeof(lambda: 0), sys.getsizeof((i for i in [])))
