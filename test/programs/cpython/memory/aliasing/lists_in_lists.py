grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid, grid[0] is grid[1], [[0] * 2 for _ in range(2)])
def f(l=[]): l.append(1); return l
print(f() is f(), f())
a = (1, [2])
try: a[1] += [3]
except TypeError as e: print(e, a)
