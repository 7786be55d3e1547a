l = [3, 1, 2]
l.append(4); l.extend([5, 6]); l.insert(0, 0); l.insert(100, 7)
print(l, l.pop(), l.pop(0), l.index(2), l.count(1))
l.remove(1); l.reverse(); print(l)
l.sort(); print(l, sorted(l, reverse=True), l[1:3], l[::-1], l[-2:])
l[1:3] = ['a', 'b', 'c']; print(l)
l[::2] = [0] * len(l[::2]); print(l)
del l[::2]; print(l)
c = l.copy(); c.clear(); print(l, c, [1, 2] + [3], [0] * 3, [1, 2] < [1, 3], [1] == [1.0], 2 in [1, 2])
try:
    l[::2] = [1, 2, 3, 4, 5, 6]
except ValueError as e:
    print(e)
