l = [3, 1, 2]
l.append(4); l.insert(0, 0); l.extend([5, 6]); print(l, l.pop(), l.pop(0), l)
l.remove(1); l.reverse(); print(l, l.index(4), l.count(2), sorted(l), sorted(l, reverse=True), l[::-1])
l.sort(); print(l); l.sort(key=lambda x: -x); print(l)
words = ['banana', 'Apple', 'cherry', 'date']
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len), sorted(words, key=lambda w: (len(w), w)), max(words, key=len), min(words))
a = [1, 2, 3, 4, 5, 6]
a[1:3] = ['x']; print(a); a[::2] = [0, 0, 0]; print(a); del a[0]; print(a); a[len(a):] = [7, 8]; print(a); a *= 2; print(a); a += (9,); print(a)
print([1, 2] + [3], [0] * 3, [1, 2] == [1, 2], [1, 2] < [1, 3], [1] < [1, 0], [] < [0], (1, 2) < (1, 2, 0), (1, 'a') == (1, 'a'), [1, 2, 3] > [1, 2])
print(2 in [1, 2], [1] in [[1]], any([]), all([]), any([0, 1]), all([1, 0]), list('abc'), tuple('ab'), list(range(5)), list(range(10, 0, -3)), list(map(str, [1, 2])), list(filter(None, [0, 1, '', 'a'])), list(zip([1, 2], 'ab')), list(enumerate('ab', 1)), list(reversed([1, 2])))
x, *y, z = [1, 2, 3, 4]; print(x, y, z); (p, q), r = (1, 2), 3; print(p, q, r); *m, n = 'abc'; print(m, n); [u, v] = 1, 2; print(u, v)
b = [[1, 2], [3, 4]]; print([c for row in b for c in row], [[r[i] for r in b] for i in range(2)], [(i, j) for i in range(2) for j in range(2) if i != j], list(map(list, zip(*b))))
print({i: i * i for i in range(3)}, {i % 2 for i in range(5)}, [x if x else 'z' for x in (0, 1)], sum(i for i in range(4)), [i for i in range(10) if i % 2 if i % 3])
t = (1, [2]); t[1].append(3); print(t, t + (4,), t * 2, t[0:1], len(t), t.index(1), t.count(1), hash((1, 2)) == hash((1, 2)))
for f in (lambda: [1, 2].remove(5), lambda: [].pop(), lambda: [1].pop(5), lambda: [1, 2].index(9), lambda: (1,).index(2), lambda: [1, 'a'].sort(), lambda: [1][2], lambda: (1, 2)[5], lambda: [1].append(), lambda: [1].append(1, 2), lambda: [].insert(1), lambda: list(5), lambda: [1, 2, 3][::0], lambda: setattr([], 'x', 1), lambda: [].x):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def unpack1(): a, b = [1]
def unpack2(): a, b = 1, 2, 3
def unpack3(): a, *b, c = [1]
def unpack4(): a, b = 5
def tup(): t = (1, 2); t[0] = 5
def tupd(): t = (1, 2); del t[0]
for f in (unpack1, unpack2, unpack3, unpack4, tup, tupd):
    try: f()
    except Exception as e: print(type(e).__name__, e)
