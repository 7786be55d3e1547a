print('start')
x = 'abc
