import sys
print([sys.getsizeof(x) for x in (0, 1, 2**30, 2**60, 1.0, True, None, '', 'a', 'é', '€', '😀', b'', b'abc', [], [1], (), (1, 2), {}, {1: 1}, {'a': 1}, set(), {1}, range(3), object())])
l = []; out = []
for i in range(40):
    l.append(i); out.append(sys.getsizeof(l))
print(out)
