import sys
a = "hello"; b = "hello"; print(a is b)
c = "".join(["hel", "lo"]); print(a is c, a == c, sys.intern(c) is a)
print((256 is int("256")), 257 is int("257"), -5 is int("-5"), -6 is int("-6"))
x = 1000; y = 1000; print(x is y)
def f(): return 1000
print(f() is f(), f() is x)
print(() is tuple([]), (1, 2) is (1, 2), [] is [], {} is {})
print("a" * 20 is "a" * 20, "ab"[0] is "a", "é" is chr(233), "€" is chr(0x20ac))
t = (1, 2); print(tuple(t) is t, t[:] is t, t + () is t, "abc"[:] is "abc", str("abc") is "abc", b"x"[:] is b"x")
s = "x y"; u = "x y"; print(s is u)
print(True is (1 == 1), None is print(end=""), (1).__class__ is int)
print(0.5 is 0.5, float("nan") in [float("nan")], [n := float("nan")] == [n])
fs = frozenset([1]); print(frozenset(fs) is fs, fs.copy() is fs)
class A: pass
print(A().__dict__ is A().__dict__, A.__init__ is A.__init__, A().__init__ is A().__init__)
print(sys.getrefcount(256) > 2**31, sys.getrefcount("a") > 2**31, sys.getrefcount(()) > 2**31, sys.getrefcount(None), sys.getrefcount(3.5))
