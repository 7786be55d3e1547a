print('start')
x = f'{}'
