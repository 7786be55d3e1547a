print('start')
try:
    pass
x = 1
