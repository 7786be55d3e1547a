def f(a, b, *, c): pass
for args, kw in [((1,), {}), ((1, 2), {}), ((1, 2, 3), {"c": 1}), ((1, 2), {"c": 1, "d": 2}), ((1,), {"a": 1, "c": 2}), ((), {})]:
    try: f(*args, **kw)
    except TypeError as e: print(e)
f()
