print([x * y for x in range(3) for y in range(x)], {x % 3 for x in range(7)} == {0, 1, 2}, {k: v for k, v in zip('ab', (1, 2))}, [[j for j in range(i)] for i in range(3)])
x = 'outer'
print([x for x in 'ab'], x, [y := 3, y + 1], y)
print([a if a > 1 else -a for a in range(4)], [(i, j) for i in range(2) for j in 'ab' if i])
