def t(f):
    try: return f()
    except ZeroDivisionError as e: return ('zde', str(e))
    except (KeyError, IndexError) as e: return (type(e).__name__, e.args)
    except Exception as e: return ('exc', repr(e))
    finally: print('fin', end=' ')
print(t(lambda: 1 / 0), t(lambda: {}[1]), t(lambda: [][0]), t(lambda: int('x')), t(lambda: 'ok'))
class MyErr(Exception):
    def __init__(self, msg, code): super().__init__(msg); self.code = code
try: raise MyErr('bad', 42)
except MyErr as e: print(e, e.code, e.args, repr(e))
class E2(ValueError): pass
try: raise E2
except ValueError as e: print(repr(e), str(e) == '', e.args)
try:
    try: raise ValueError('a')
    except ValueError as e: raise KeyError('b') from e
except KeyError as e: print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    try: raise ValueError('a')
    except ValueError: raise KeyError('b')
except KeyError as e: print(e.__cause__, repr(e.__context__))
try:
    try: raise ValueError('a')
    finally: print('inner fin')
except ValueError: print('outer')
def order():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('body', i)
        except: pass
        else: print('else', i)
        finally: print('finally', i)
    else: print('no break')
order()
def ret():
    try: return 'try'
    finally: return 'finally'
print(ret())
def nested():
    try:
        try: 1 / 0
        except KeyError: print('no')
    except ZeroDivisionError: return 'outer caught'
print(nested())
try: raise
except RuntimeError as e: print(e)
try: raise 5
except TypeError as e: print(e)
try: assert 1 == 2, 'msg'
except AssertionError as e: print(repr(e))
try: assert False
except AssertionError as e: print(repr(e), str(e) == '')
try: raise KeyError
except KeyError as e: print(repr(e))
try: raise Exception('a', 1)
except Exception as e: print(e, e.args)
print(issubclass(KeyError, LookupError), issubclass(FileNotFoundError, OSError), [c.__name__ for c in ZeroDivisionError.__mro__], isinstance(KeyboardInterrupt(), Exception))
try: raise StopIteration(5)
except StopIteration as e: print(e.value)
def g():
    yield 1
    return 'rv'
it = g(); next(it)
try: next(it)
except StopIteration as e: print('value', e.value)
e = ValueError('note'); e.add_note('n1'); print(e.__notes__)
try: e.nope
except AttributeError as x: print(x.name, x.obj is e)
try: print(undefined)
except NameError as x: print(x.name)
def reraise():
    try: raise ValueError('orig')
    except ValueError: raise
try: reraise()
except ValueError as x: print(x, x.__traceback__ is not None)
try: del e.zzz
except AttributeError as x: print(x)
import sys
try: 1 / 0
except: print(sys.exc_info()[0].__name__)
print(sys.exc_info())
try: sys.exit(3)
except SystemExit as x: print('exit', x.code)
print('unwinding')
def a(): b()
def b(): raise MyErr('final', 1)
a()
