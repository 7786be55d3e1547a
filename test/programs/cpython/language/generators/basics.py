def g(n):
    print('start')
    for i in range(n):
        got = yield i
        if got: print('got', got)
    return 'done'
it = g(3)
print(next(it), it.send('x'), next(it))
try:
    next(it)
except StopIteration as e:
    print('stop', e.value)
print(list(g(2)))
