print('start')
(x for x in y, 1)
