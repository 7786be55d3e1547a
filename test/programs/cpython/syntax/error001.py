print('start')
if True
    pass
