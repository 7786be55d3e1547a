print('start')
f(a=1, 2)
