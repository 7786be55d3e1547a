import atexit
class N:
    def __del__(self): print('del N')
n = N()
atexit.register(lambda: print('atexit 1'))
atexit.register(print, 'atexit 2')
raise SystemExit(3)
