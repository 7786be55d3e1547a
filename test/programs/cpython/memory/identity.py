a = 256; b = 256
print(a is b)
x = int('257'); y = int('257')
print(x is y, x == y)
print(int('-5') is int('-5'), int('-6') is int('-6'))
s = 'hello'; t = 'hello'
print(s is t)
u = ''.join(['hel', 'lo'])
print(u is s, u == s)
import sys
print(sys.intern(u) is sys.intern('hello'))
print(() is (), (1, 2) is (1, 2))
def f(): return (1, 2)
print(f() is f())
print([] is [], {} is {})
e = []
print(e is e[:], tuple(e) is (), tuple((1,)) == (1,))
t = (1, 2)
print(tuple(t) is t, t[:] is t, str(s) is s)
print('a' is 'abc'[0], None is None, True is (1 == 1))
fs = frozenset({1})
print(frozenset(fs) is fs)
