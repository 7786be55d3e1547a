print('start')
x = 5 5
