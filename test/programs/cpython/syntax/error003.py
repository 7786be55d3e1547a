print('start')
print('a'
x = 1
