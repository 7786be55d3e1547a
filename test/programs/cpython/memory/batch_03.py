import sys
print(sys.getsizeof([]), sys.getsizeof([1]), sys.getsizeof([1, 2, 3]), sys.getsizeof(list(range(10))), sys.getsizeof(()), sys.getsizeof((1, 2)), sys.getsizeof({}), sys.getsizeof({1: 1}), sys.getsizeof({'a': 1}), sys.getsizeof(set()), sys.getsizeof({1, 2, 3, 4, 5}), sys.getsizeof(''), sys.getsizeof('abc'), sys.getsizeof('é'), sys.getsizeof('€'), sys.getsizeof('😀'), sys.getsizeof(b''), sys.getsizeof(b'abc'), sys.getsizeof(0), sys.getsizeof(1), sys.getsizeof(2**30), sys.getsizeof(2**60), sys.getsizeof(-2**100), sys.getsizeof(1.0), sys.getsizeof(1j), sys.getsizeof(True), sys.getsizeof(None), sys.getsizeof(object()), sys.getsizeof(range(5)), sys.getsizeof(slice(1)), sys.getsizeof(frozenset()), sys.getsizeof(bytearray()), sys.getsizeof(bytearray(b'abc')), sys.getsizeof(...), sys.getsizeof(print), sys.getsizeof(type), sys.getsizeof(int))
class A: pass
class B: __slots__ = ()
class S: __slots__ = ('x', 'y', 'z')
class D: __slots__ = ('__dict__',)
class L(list): pass
class T(tuple): pass
class I(int): pass
class St(str): pass
class DD(dict): pass
class E2(Exception): pass
for o in (A(), B(), S(), D(), L(), T((1,)), I(5), St('ab'), DD(), E2(), E2('x'), A, (lambda: 0), iter([]), enumerate([]), zip(), map(str, []), {}.keys(), {}.items(), A().__init__, [].append, property(), classmethod(int), staticmethod(int), super(A)): 
    print(type(o).__name__, sys.getsizeof(o))
l = []; last = 0
for i in range(40):
    s = sys.getsizeof(l)
    if s != last: print(len(l), s, end=' | '); last = s
    l.append(i)
print(); d = {}; last = 0
for i in range(100):
    s = sys.getsizeof(d)
    if s != last: print(len(d), s, end=' | '); last = s
    d[i] = i
print(); st = set(); last = 0
for i in range(100):
    s = sys.getsizeof(st)
    if s != last: print(len(st), s, end=' | '); last = s
    st.add(i)
print()
class P:
    def __init__(s): s.a = 1; s.b = 2
p = P(); print(sys.getsizeof(p), sys.getsizeof(p.__dict__), sys.getsizeof(P.__dict__) > 0); p.c = 3; print(sys.getsizeof(p.__dict__))
class Z:
    def __sizeof__(s): return 100
print(sys.getsizeof(Z()), Z().__sizeof__(), [].__sizeof__(), sys.getsizeof([None] * 5), sys.getsizeof([x for x in range(5)]), sys.getsizeof(list('abcde')), sys.getsizeof([*range(5)]), sys.getsizeof(dict.fromkeys(range(5))), sys.getsizeof({i: i for i in range(5)}))
try: sys.getsizeof()
except TypeError as e: print(e)
