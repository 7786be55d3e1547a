def f(*args, **kw):
    return args, kw
print(f(*[1, 2], *'ab', x=1, **{'y': 2}, **{'z': 3}))
try:
    f(**{'a': 1}, **{'a': 2})
except TypeError as e:
    print(e)
try:
    f(*5)
except TypeError as e:
    print(e)
