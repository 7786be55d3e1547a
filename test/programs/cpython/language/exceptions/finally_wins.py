def f():
    try: return 1
    finally: return 2
def g():
    for i in range(3):
        try: continue
        finally: print('f', i)
    return 'done'
def h():
    while True:
        try: raise KeyError('x')
        except KeyError: break
        finally: print('h finally')
    return 'h'
print(f(), g(), h())
