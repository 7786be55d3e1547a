import sys
S = sys.getsizeof
print([S([0] * n) for n in range(0, 10)])
print([S(tuple(range(n))) for n in range(5)])
print([S("x" * n) for n in (0, 1, 10)], S("é"), S("é" * 10), S("€"), S("€€"), S("😀"), S("a😀"))
print([S(v) for v in (0, 1, -1, 255, 2**30 - 1, 2**30, -2**30, 2**60, 10**50)], S(True))
print(S(0.0), S(1j), S(None), S(...), S(NotImplemented), S(object()), S(b""), S(b"abc"), S(bytearray()), S(bytearray(b"abc")))
print(S({}), S(dict(a=1)), S({i: i for i in range(10)}), S(set()), S({1, 2, 3}), S(set(range(10))), S(frozenset()), S(frozenset(range(6))))
def f(): yield
async def co(): pass
class A: pass
class B:
    __slots__ = ("a", "b", "c")
class C(B): pass
class D(list): pass
class E(int): pass
class F(dict): pass
class G(tuple): pass
class H(str): pass
print(S(A()), S(B()), S(C()), S(D()), S(E(5)), S(F()), S(G((1, 2))), S(H("abc")))
a = A(); a.x = 1
print(S(a), S(a.__dict__), S(A))
print(S(f), S(f()), S(lambda: 0), S(len), S(range(10)), S(slice(1)), S(iter([])), S(enumerate([])), S(zip()), S(map(len, [])), S(reversed([])))
print(S(Exception()), S(ValueError("x")), S(KeyError()), S(OSError()), S(super(B, B())), S(property()), S(staticmethod(len)), S(classmethod(len)))
l = []
out = []
for i in range(20):
    l.append(i); out.append(S(l))
print(out)
l = list(range(20)); print(S(l)); l.extend(range(5)); print(S(l)); l += [1]; print(S(l)); l.insert(0, 1); print(S(l))
print(S([i for i in range(20)]), S(list("abcde")), S([*range(7)]), S([1, 2, 3] + [4]), S([1, 2, 3] * 3), S(l[2:9]), S(sorted({3, 1, 2})), S(l.copy()))
print(S(memoryview(b"abc")), S(A().__init__), S(a.__dict__.keys()), S({}.items()), S(type), S(int), S(sys))
class WithSize:
    def __sizeof__(self): return 1000
print(S(WithSize()), WithSize().__sizeof__(), [].__sizeof__())
try: S()
except TypeError as e: print(e)
class Bad:
    def __sizeof__(self): return -1
try: S(Bad())
except ValueError as e: print(e)
print(S(Bad, 5))
