def inner():
    x = yield 1
    print('inner', x)
    return 'r'
def outer():
    r = yield from inner()
    print('result', r)
    yield from [2, 3]
o = outer()
print(next(o), o.send('hey'), next(o), list(o))
