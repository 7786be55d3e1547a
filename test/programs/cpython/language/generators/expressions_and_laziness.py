def loud(x): print('eval', x); return x
g = (loud(i) * 2 for i in range(4) if i % 2)
print('made')
print(next(g), list(g), sum(i for i in range(5)), any(loud(i) > 1 for i in (1, 2, 3)), all(i for i in (1, 0, 2)))
