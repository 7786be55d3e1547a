print('start')
x = yield
