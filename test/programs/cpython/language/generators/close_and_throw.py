def g():
    try:
        yield 1
        yield 2
    except ValueError as e:
        print('caught', e)
        yield 3
    finally:
        print('cleanup')
a = g(); print(next(a)); a.close()
b = g(); print(next(b), b.throw(ValueError('v'))); print(list(b))
c = g()
try: c.throw(KeyError('k'))
except KeyError as e: print('never started', e)
def bad():
    try: yield
    except GeneratorExit: yield
d = bad(); next(d)
try: d.close()
except RuntimeError as e: print(e)
