print('--')
