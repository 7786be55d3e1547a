print('start')
x = 1__0
