def g():
    yield 1
    raise KeyError('in gen')
for x in g():
    print(x)
