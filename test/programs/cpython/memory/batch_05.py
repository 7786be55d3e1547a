import atexit
class X:
    def __init__(s, n): s.n = n
    def __del__(s): print('del', s.n, flush=True)
a = X('a'); b = X('b'); _c = X('_c'); b.link = a
lst = [X('l0'), X('l1')]
cy = X('cy'); cy.me = cy
@atexit.register
def bye(): print('atexit', a.n)
atexit.register(print, 'second registered, first run')
def fn(): return a
class Holder: item = X('class attr')
def gen():
    try: yield 1
    finally: print('gen fin')
g = gen(); next(g)
print('main done')
