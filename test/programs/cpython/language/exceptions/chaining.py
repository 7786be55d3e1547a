def f():
    try:
        1 / 0
    except ZeroDivisionError as e:
        raise ValueError('bad') from e
try:
    f()
except ValueError as e:
    print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
try:
    try: {}['k']
    except KeyError: [][1]
except IndexError as e:
    print(repr(e.__context__), e.__cause__)
try:
    try: 1 / 0
    except ZeroDivisionError: raise TypeError('t') from None
except TypeError as e:
    print(e.__suppress_context__)
