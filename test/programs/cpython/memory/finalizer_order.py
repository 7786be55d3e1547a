class D:
    def __init__(s, n): s.n = n
    def __del__(s): print("del", s.n if not isinstance(s.n, D) else "outer")
def f():
    a = D("a"); b = D("b"); c = D("c")
    del b
    print("body")
    b = D("b2")
    return None
f()
print("--")
def g(x, *args, **kw):
    y = D("y")
    print("in g")
g(D("x"), D("v1"), D("v2"), k=D("k"))
print("--")
x = D(1)
x = D(2)
print("rebinding done")
x = None
[D(i) for i in range(3)]
print("-- set")
s = {D("s")}
s.clear()
print("-- swap")
p, q = D("p"), D("q")
p, q = q, p
del p
del q
print("-- attr")
class H:
    def __init__(s): s.one = D("one"); s.two = D("two"); s.three = D("three")
h = H(); del h.two; h.two = D("two'"); del h
print("-- exc")
def boom():
    loc = D("loc")
    raise ValueError("x")
try: boom()
except ValueError: print("handled")
print("after handler")
print("-- nested")
D(D("inner"))
print("-- ternary")
(D("t1") if True else D("t2"), D("t3"))
print("-- subclass slots")
class S:
    __slots__ = ("z", "a", "m")
s = S(); s.z = D("z"); s.a = D("a"); s.m = D("m"); del s
print("-- generator")
def gg():
    d = D("gen-local")
    try:
        yield 1
    finally:
        print("finally")
it = gg(); next(it); del it
print("-- class attr")
class C: attr = D("cls")
del C
import gc; gc.collect()
print("end")
glob = D("global")
