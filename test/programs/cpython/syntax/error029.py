print('start')
print 'hi'
