class T:
    def __del__(self): print('freed')
def f():
    t = T()
    raise ValueError
try:
    f()
except ValueError as e:
    keep = e
print('handled')
keep.__traceback__ = None
print('traceback dropped')
