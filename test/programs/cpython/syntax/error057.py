print('start')
def f():
    return
  x
