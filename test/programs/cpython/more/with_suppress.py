from contextlib import contextmanager, suppress, ExitStack, closing
@contextmanager
def cm(n):
    print('in', n)
    try: yield n
    except ValueError as e: print('handled', e)
    finally: print('out', n)
with cm(1) as x: print(x); raise ValueError('v')
with suppress(KeyError): {}['k']
with ExitStack() as st:
    for i in range(2): st.enter_context(cm(i))
    print('body')
with cm('a') as a, cm('b') as b: print(a, b)
def f():
    with cm('r'): return 'ret'
print(f())
with cm(9): raise TypeError('escapes')
