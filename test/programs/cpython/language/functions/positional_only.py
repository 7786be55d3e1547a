def f(a, b, /, c, *, d=4):
    return a, b, c, d
print(f(1, 2, 3), f(1, 2, c=3, d=5))
for args, kw in (((1,), {}), ((1, 2, 3, 4), {}), ((1, 2), {'c': 3, 'e': 1}), ((), {'a': 1, 'b': 2, 'c': 3})):
    try:
        f(*args, **kw)
    except TypeError as e:
        print(e)
