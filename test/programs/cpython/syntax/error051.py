print('start')
if x = 5:
    pass
