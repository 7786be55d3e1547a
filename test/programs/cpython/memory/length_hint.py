class C:
    def __init__(s, n): s.n = n
    def __iter__(s): print("iter", end=" "); return iter(range(s.n))
    def __len__(s): print("len", end=" "); return s.n
c = C(3)
def f(*a): return a
x=[1]
for n, t in {"list": lambda: list(c), "tuple": lambda: tuple(c), "sorted": lambda: sorted(c), "[*]": lambda: [*c], "(*)": lambda: (*c,), "{*}": lambda: {*c}, "f*": lambda: f(*c), "f0*": lambda: f(0,*c), "f**": lambda: f(*c,*c), "ext": lambda: x.extend(c), "join": lambda: ",".join(C(0)), "bytes": lambda: bytes(c), "ba": lambda: bytearray(c), "sum": lambda: sum(c), "all": lambda: all(c), "in": lambda: 5 in c, "slice": lambda: x.__setitem__(slice(1,2), c), "iadd": lambda: x.__iadd__(c), "dict": lambda: dict.fromkeys(c), "sortk": lambda: sorted(c, key=abs), "min": lambda: min(c), "bool": lambda: bool(c), "set": lambda: set(c), "map": lambda: list(map(abs, c)), "it": lambda: list(iter(c))}.items():
    print(n, t())
class H:
    def __init__(s, h): s.h = h
    def __iter__(s): return iter([1, 2])
    def __length_hint__(s): print("hint"); return s.h
for h in (1, 100, NotImplemented, "x", -1):
    try: print(list(H(h)))
    except Exception as e: print(type(e).__name__, e)
class L:
    def __iter__(s): return iter("ab")
    def __len__(s): raise ValueError("no len")
try: list(L())
except ValueError as e: print(e)
class L2(L):
    def __len__(s): raise TypeError("no len")
print(list(L2()))
class M(list):
    def __len__(s): print("M.len"); return 1
print("a", list(M([1, 2])))
print("b", tuple(M([1, 2])))
print("c", [*M([3])])
print("d", sorted(M([2, 1])))
print("e", (*M([1]),))
