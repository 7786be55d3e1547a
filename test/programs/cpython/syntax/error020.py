print('start')
None = 1
