print('start')
def f():
    nonlocal q
