class T:
    def __del__(self): print('freed')
def make():
    t = T()
    def inner(): return t
    return inner
f = make(); print('held by cell', f.__closure__[0].cell_contents is f())
del f
print('gone')
