from __future__ import annotations
import math, operator
from fractions import Fraction
from itertools import product, permutations, combinations, chain, accumulate, groupby, islice, tee, zip_longest, starmap, takewhile, dropwhile, cycle, repeat, count, compress, pairwise, batched, filterfalse
class Matrix:
    def __init__(self, rows): self.rows = [list(r) for r in rows]; self.shape = len(self.rows), len(self.rows[0])
    @classmethod
    def identity(cls, n): return cls([[int(i == j) for j in range(n)] for i in range(n)])
    def __matmul__(self, o): return Matrix([[sum(map(operator.mul, r, c)) for c in zip(*o.rows)] for r in self.rows])
    def __add__(self, o):
        if self.shape != o.shape: raise ValueError(f"shape {self.shape} vs {o.shape}")
        return Matrix([list(map(operator.add, a, b)) for a, b in zip(self.rows, o.rows)])
    def __mul__(self, k): return Matrix([[k * x for x in r] for r in self.rows]) if isinstance(k, (int, float, Fraction)) else NotImplemented
    __rmul__ = __mul__
    def __pow__(self, n):
        r = Matrix.identity(self.shape[0]); b = self
        while n:
            if n & 1: r = r @ b
            b = b @ b; n >>= 1
        return r
    def __getitem__(self, ij): i, j = ij; return self.rows[i][j]
    def __eq__(self, o): return isinstance(o, Matrix) and self.rows == o.rows
    def __str__(self): return "\n".join(" ".join(f"{x!s:>5}" for x in r) for r in self.rows)
    @property
    def T(self): return Matrix(zip(*self.rows))
    def det(self):
        n = self.shape[0]; m = [[Fraction(x) for x in r] for r in self.rows]; d = Fraction(1)
        for c in range(n):
            p = next((r for r in range(c, n) if m[r][c]), None)
            if p is None: return 0
            if p != c: m[c], m[p] = m[p], m[c]; d = -d
            d *= m[c][c]
            for r in range(c + 1, n):
                f = m[r][c] / m[c][c]; m[r] = [a - f * b for a, b in zip(m[r], m[c])]
        return d
A = Matrix([[1, 2], [3, 4]]); print(A @ A, A.T, A ** 10, A.det(), 2 * A == A * 2, sep="\n")
print(Matrix([[2, -1, 0], [1, 3, 2], [0, 5, -4]]).det(), Fraction(3, -6), Fraction("0.125"), Fraction(1.5), Fraction(1, 3) + 1, float(Fraction(1, 3)), Fraction(7, 2) // 1, round(Fraction(5, 2)), Fraction(22, 7).limit_denominator(5), math.floor(Fraction(-1, 2)), f"{Fraction(1,3):.4f}", Fraction(1, 3) ** 2, Fraction(4, 9) ** 0.5, hash(Fraction(1, 2)) == hash(0.5))
try: A + Matrix([[1]])
except ValueError as e: print(e)
try: A * "x"
except TypeError as e: print(e)
try: Fraction(1, 0)
except ZeroDivisionError as e: print(e)
print(list(product("ab", [1, 2])), list(permutations([1, 2, 3], 2)), list(combinations("abcd", 2))[:3], list(accumulate([1, 2, 3, 4], operator.mul, initial=1)))
print([(k, list(g)) for k, g in groupby("aaabbc")], list(islice(count(5, 3), 4)), list(zip_longest("ab", "c", fillvalue="-")), list(starmap(pow, [(2, 3), (3, 2)])), list(takewhile(lambda x: x < 3, [1, 2, 3, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(islice(cycle("ab"), 5)), list(repeat(7, 2)), list(compress("abc", [1, 0, 1])), list(pairwise("abc")), list(batched("abcde", 2)), list(filterfalse(str.isdigit, "a1b")), list(chain.from_iterable([[1], [2, 3]])))
a, b = tee(iter([1, 2, 3])); print(next(a), list(b), list(a))
print(math.comb(10, 3), math.perm(5, 2), math.isclose(0.1 + 0.2, 0.3), math.dist((0, 0), (3, 4)), math.hypot(1, 2, 2), math.factorial(20), math.gcd(12, 18, 27), math.lcm(4, 6), math.isqrt(99), math.fsum([0.1] * 10), math.prod([1, 2, 3]), math.copysign(1, -0.0), math.frexp(8.5), math.ldexp(0.5, 3), math.modf(-3.25), math.trunc(-2.7), math.ceil(2.1), math.log(8, 2), math.log2(8), math.log10(1000), math.log1p(1e-10), math.expm1(1e-10), math.degrees(math.pi), math.cbrt(27), math.ulp(1.0), math.nextafter(1, 2), math.remainder(7, 4), math.fmod(-7, 4), math.sumprod([1, 2], [3, 4]))
