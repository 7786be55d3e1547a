print('start')
f(a=1, a=2)
