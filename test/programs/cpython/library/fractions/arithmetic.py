from fractions import Fraction as F
import math, copy
a, b = F(3, 4), F(-5, 6)
print(a + b, a - b, a * b, a / b, a // b, a % b, divmod(a, b), a ** 3, a ** -2, b ** -3, b ** 2, F(1, 4) ** F(1, 2), a ** 0.5, 2 ** F(3), 2 ** F(1, 2), F(2) ** a)
print(a + 1, 1 + a, a + 0.5, 0.5 - a, a * 2j, 2 / a, 7 // a, 7 % a, divmod(7, a), -a, +a, abs(b), a + True)
print(int(b), math.trunc(F(-7, 2)), math.floor(b), math.ceil(b), round(F(5, 2)), round(F(7, 2)), round(F(-5, 2)), round(F(22, 7), 2), round(F(12345, 2), -2), round(F(1, 3)), round(F(2, 3)))
print(F('3/4'), F(' -1.25 '), F('1e-3'), F('.5'), F('2.'), F('1_000/3'), F('+7'), F('-3E2'), F(0.1), F(2.5), F(a), F(True), F(a, b), F(), F(6, -4))
print(F(math.pi).limit_denominator(1000), F('3.1415926535897932').limit_denominator(10), F(1, 3).limit_denominator(1), F(10, 3).limit_denominator(), F(-22, 7).limit_denominator(3), F(4321, 8765).limit_denominator(10000))
print(a == 0.75, a == F(6, 8), a < 1, a > b, a <= 0.75, a >= 2, a == 'x', a != 3, F(4) == 4, a < math.inf, a == math.nan, a > -math.inf, a == 0.75 + 0j)
print(hash(F(1, 2)) == hash(0.5), hash(F(4)) == hash(4), hash(F(-1)), hash(F(1, 3)), hash(F(-5, 7)), hash(F(2**61, 3)), hash(F(1, 2**61 - 1)), bool(F(0)), bool(a))
print(repr(a), str(F(4)), a.numerator, a.denominator, a.as_integer_ratio(), a.is_integer(), F(8, 4).is_integer(), F.from_float(0.25), F.from_float(3), copy.copy(a) is a, copy.deepcopy(a) is a, float(a), complex(a), a.real, a.imag, a.conjugate())
print(sum([F(1, n) for n in range(1, 12)]), max(a, b), sorted([a, b, 0, 0.1]), math.prod([F(2, 3)] * 5))
for f in (lambda: F(1, 0), lambda: F('a'), lambda: F('1/0'), lambda: F(1.5, 2), lambda: F(None), lambda: F([1]), lambda: a / 0, lambda: a // 0, lambda: a % 0, lambda: F(0) ** -1, lambda: a + 'x', lambda: a < 'x', lambda: a < 2j, lambda: F.from_float('x'), lambda: a.limit_denominator(0), lambda: F(math.inf), lambda: F(math.nan), lambda: setattr(a, 'numerator', 3), lambda: F('1 / 2 3'), lambda: 1 / F(0)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
class G(F):
    pass
print(repr(G(1, 2)), type(G(1, 2) + 1), repr(copy.copy(G(1, 2))), type(-G(3)), type(G.from_float(0.5)))
