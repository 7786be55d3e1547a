a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
*x, y = 'abc'
print(x, y)
[p, q] = {'k': 1, 'l': 2}
print(p, q)
m = n = []
m.append(1)
print(n, [*range(2), *'ab'], {**{'a': 1}, 'b': 2}, (*(1, 2), 3))
i, l = 0, [0, 0, 0]
i, l[i] = 2, 9
print(i, l)
