print('start')
f(**k, *a)
