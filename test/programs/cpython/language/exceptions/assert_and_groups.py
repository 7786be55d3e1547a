try:
    assert 1 == 2, 'not equal'
except AssertionError as e:
    print(repr(e))
try:
    raise ExceptionGroup('many', [ValueError('a'), TypeError('b'), ValueError('c')])
except* ValueError as eg:
    print('V', eg.exceptions)
except* TypeError as eg:
    print('T', eg.exceptions, eg.message)
