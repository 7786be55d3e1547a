print('start')
x = '''abc
