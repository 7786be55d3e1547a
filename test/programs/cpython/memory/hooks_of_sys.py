import sys, io, gc, weakref
def eh(t, v, tb):
    print("hook", t.__name__, v, tb is not None)
sys.excepthook = eh
def uh(u):
    print("unraisable", u.exc_type.__name__, u.exc_value, u.err_msg, getattr(u.object, "__qualname__", u.object))
sys.unraisablehook = uh
class X:
    def __del__(self): raise KeyError("in del")
def f():
    x = X()
    return 1
print(f())
c = X(); c.me = c; del c
print("collecting"); gc.collect(); print("collected")
o = X.__new__(type("P", (), {})) if 0 else type("P", (), {})()
w = weakref.ref(o, lambda r: 1/0)
del o
l = [X(), X()]
del l
def g():
    try: yield 1
    finally: raise ValueError("gen close")
it = g(); next(it); del it
err = io.StringIO()
old = sys.stderr
sys.stderr = err
print("to err", file=sys.stderr)
sys.stderr = old
print(repr(err.getvalue()))
print("end")
