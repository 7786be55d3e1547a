import operator, functools, sys
class Proxy:
    def __init__(self, t): object.__setattr__(self, "_t", t)
    def __getattr__(self, n): print("get", n); return getattr(self._t, n)
    def __setattr__(self, n, v): print("set", n); setattr(self._t, n, v)
    def __delattr__(self, n): print("del", n); delattr(self._t, n)
    def __len__(self): return len(self._t)
    def __getitem__(self, k): return self._t[k]
    def __call__(self, *a, **k): return self._t(*a, **k)
    def __contains__(self, x): return x in self._t
    def __iter__(self): return iter(self._t)
    def __dir__(self): return ["a", "b"]
    def __format__(self, spec): return f"<{spec}>"
    def __bool__(self): return bool(self._t)
class T: pass
p = Proxy(T()); p.x = 5; print(p.x, p._t.__dict__); del p.x
print(Proxy([1, 2])[0], len(Proxy("abc")), 2 in Proxy([2]), list(Proxy((1,))), dir(p), f"{p:abc}", bool(Proxy([])), Proxy(max)(1, 2))
try: p.nope
except AttributeError as e: print(e)
class Vec:
    __slots__ = ("x", "y")
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"Vec({self.x}, {self.y})"
    def __add__(self, o): return Vec(self.x + o.x, self.y + o.y) if isinstance(o, Vec) else NotImplemented
    def __radd__(self, o): return self if o == 0 else NotImplemented
    def __iadd__(self, o): self.x += o.x; self.y += o.y; return self
    def __neg__(self): return Vec(-self.x, -self.y)
    def __abs__(self): return (self.x ** 2 + self.y ** 2) ** 0.5
    def __eq__(self, o): return isinstance(o, Vec) and (self.x, self.y) == (o.x, o.y)
    def __hash__(self): return hash((self.x, self.y))
    def __lt__(self, o): return abs(self) < abs(o)
    def __rmul__(self, k): return Vec(k * self.x, k * self.y)
    def __divmod__(self, k): return divmod(self.x, k), divmod(self.y, k)
    def __round__(self, n=None): return Vec(round(self.x, n), round(self.y, n))
    def __complex__(self): return complex(self.x, self.y)
    def __index__(self): return int(self.x)
    def __invert__(self): return Vec(self.y, self.x)
    def __pow__(self, n, m=None): return ("pow", n, m)
    def __lshift__(self, n): return ("<<", n)
    def __rxor__(self, n): return ("^", n)
v, w = Vec(3, 4), Vec(1, 1)
print(v + w, sum([v, w]), -v, abs(v), v == Vec(3, 4), {v: 1}[Vec(3, 4)], sorted([v, w]), 2 * v, divmod(v, 2), round(Vec(1.234, 5.678), 1), complex(v), [10, 20, 30, 40][v], ~v, pow(v, 2, 5), v ** 2, v << 1, 5 ^ v, hex(v), v > w)
u = v; u += w; print(u is v, v)
for f in (lambda: v + 1, lambda: v * 2, lambda: 1 - v, lambda: v["x"], lambda: v(), lambda: v <= w, lambda: v.z, lambda: setattr(v, "z", 1), lambda: v @ w, lambda: -T(), lambda: T() < T(), lambda: T() + 1, lambda: len(T()), lambda: iter(T()), lambda: T()[0], lambda: "a" in T(), lambda: hash([]), lambda: float(T()), lambda: int("x"), lambda: sum(["a"]), lambda: [] + (), lambda: "a" * 1.5, lambda: {} | [], lambda: {1} | [1], lambda: divmod(1, 0), lambda: 5 % 0, lambda: 1.0 // 0, lambda: 0 ** -1, lambda: 1 << -1, lambda: round("a"), lambda: abs("a"), lambda: range(1.0), lambda: range(1, 2, 0), lambda: chr(-1), lambda: ord("ab"), lambda: bytes([300]), lambda: "abc".join([1]), lambda: int([]), lambda: list(5), lambda: dict([1]), lambda: dict(["abc"]), lambda: max([]), lambda: min(1), lambda: next(5), lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: type(1, 2), lambda: super(), lambda: print(sep=1), lambda: sorted([1, "a"]), lambda: [3].index(1), lambda: [].remove(1), lambda: (1).foo, lambda: "{}".format(), lambda: "{a}".format(), lambda: "%d" % "x", lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: f"{1:q}", lambda: f"{'a':d}", lambda: f"{1.5:d}", lambda: int("9" * 5000), lambda: eval("1 +"), lambda: compile("x =", "f", "exec"), lambda: getattr(1, "x"), lambda: setattr(1, "x", 1), lambda: del_(), lambda: {}.popitem(), lambda: set().pop(), lambda: [].pop(), lambda: [1].pop(5), lambda: "abc"[10], lambda: (1,)[5], lambda: [1][None], lambda: {}[[]], lambda: b"a"[5], lambda: range(3)[5], lambda: "a".index("b"), lambda: "a".split(""), lambda: "a".replace(1, 2), lambda: "ab".zfill("x"), lambda: "a".center(), lambda: ",".join(5)):
    try: print(repr(f())[:60])
    except BaseException as e: print(type(e).__name__, "|", e)
