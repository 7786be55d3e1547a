class Bad:
    def __del__(self): raise RuntimeError('in del')
b = Bad(); del b; print('survived')
class C:
    def __enter__(s): print('enter'); return s
    def __exit__(s, t, v, tb): print('exit', t.__name__ if t else None, v); return t is KeyError
with C() as c: raise KeyError('k')
try:
    with C(): raise ValueError('v')
except ValueError as e: print('caught', e, e.__context__)
def f():
    try: return 'try'
    finally: print('fin')
print(f())
def g():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print(i)
        finally: print('f', i)
    else: print('no')
g()
def h():
    try: 1/0
    except ZeroDivisionError as e: raise TypeError('t') from e
try: h()
except TypeError as e: print(repr(e.__cause__), e.__suppress_context__, repr(e.__context__))
try:
    try: raise KeyError(1)
    finally: raise IndexError(2)
except IndexError as e: print(repr(e.__context__))
try:
    try: raise KeyError(1)
    except KeyError: raise IndexError(2) from None
except IndexError as e: print(e.__cause__, e.__suppress_context__)
class MyErr(Exception):
    def __init__(s, code, msg): super().__init__(msg); s.code = code
    def __str__(s): return f'[{s.code}] {super().__str__()}'
try: raise MyErr(5, 'oops')
except MyErr as e: print(e, repr(e), e.args, e.code)
e = ValueError('a', 2); e.add_note('n1'); print(e, e.args, e.__notes__); 
try: raise ValueError from 5
except TypeError as e: print(e)
try: raise 5
except TypeError as e: print(e)
try: raise ValueError
except (TypeError, ValueError) as e: print(repr(e))
def r():
    try: r()
    except RecursionError as e: return str(e)[:32]
print(r())
import sys
try: assert 1 == 2, 'msg'
except AssertionError as e: print(repr(e))
try: {}['x']
except KeyError as e: print(e, repr(e), str(e))
try: [].x
except AttributeError as e: print(e, e.name, e.obj)
try: nope
except NameError as e: print(e, e.name)
try: int('z')
except ValueError as e: print(e)
def un():
    print(loc)
    loc = 1
try: un()
except UnboundLocalError as e: print(e)
raise MyErr(1, 'final')
