print('start')
not
