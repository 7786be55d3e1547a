class T:
    def __del__(self): print('freed')
def g():
    t = T()
    try:
        yield 1
        yield 2
    finally:
        print('finally')
it = g(); next(it)
del it
print('after')
for v in g(): break
print('end')
