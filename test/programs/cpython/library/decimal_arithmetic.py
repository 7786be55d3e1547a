from decimal import *
import decimal
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
D = Decimal
for s in ("1", "-0", "0.00", "1E+5", "1e-10", "123456789.123456789", " 1_000.5 ", "Infinity", "-inf", "nan", "snan12", "abc", "", ".5", "5.", "1e", "--1", "0E-8", "0E+3", "12E-3", "1234567E-9"):
    t(lambda: D(s))
for v in (5, -7, True, 0.1, 1.5, float("inf"), (0, (1, 2, 3), -2), (1, (), 0), None, [], 3j, b"1", D("1.10")): t(lambda: D(v))
a, b = D("10"), D("3")
for f in (lambda: a + b, lambda: a / b, lambda: a // b, lambda: a % b, lambda: divmod(a, b), lambda: a ** b, lambda: -a / b, lambda: -a // b, lambda: -a % b, lambda: a * D("1.50"), lambda: D("1.20") + D("2.30"), lambda: D("1.0") - D("1.0"), lambda: D(0) / 5, lambda: a / 0, lambda: D(0) / 0, lambda: a // 0, lambda: a % 0, lambda: D(0) % 0, lambda: D("inf") - D("inf"), lambda: D("inf") * 0, lambda: a + 1, lambda: 1 + a, lambda: 5 / b, lambda: 2 ** D(3), lambda: a + 1.5, lambda: a + "1", lambda: a < 10.5, lambda: a == 10.0, lambda: D("0.1") == 0.1, lambda: D("0.5") == 0.5, lambda: a > "x", lambda: a == "x", lambda: D(2) ** D("0.5"), lambda: D(2) ** -1, lambda: D(3) ** -2, lambda: D("1.1") ** 10, lambda: D(4) ** D("0.5"), lambda: D(2) ** 200, lambda: D("-2") ** 3, lambda: D("-2") ** D("0.5"), lambda: D(0) ** 0, lambda: D(0) ** -1, lambda: D("1.05") ** 30, lambda: D(10) ** 20, lambda: D(10) ** -5, lambda: D("0.9") ** 100, lambda: D(8) ** (D(1) / D(3)), lambda: D("1.5") ** D("2.5"), lambda: D(1) ** D("0.3"), lambda: D("1.00") ** 5): t(f)
for f in (lambda: D(2).sqrt(), lambda: D(4).sqrt(), lambda: D("2.25").sqrt(), lambda: D("100").sqrt(), lambda: D("1E+3").sqrt(), lambda: D(-1).sqrt(), lambda: D(1).exp(), lambda: D("0.5").exp(), lambda: D(-3).exp(), lambda: D(100).exp(), lambda: D(2).ln(), lambda: D(10).ln(), lambda: D("0.1").ln(), lambda: D(1).ln(), lambda: D(0).ln(), lambda: D(-1).ln(), lambda: D(1000).log10(), lambda: D(2).log10(), lambda: D("0.001").log10(), lambda: D("123.4500").normalize(), lambda: D("1200").normalize(), lambda: D("0.00").normalize(), lambda: D("2.5").to_integral_value(), lambda: D("3.5").to_integral_value(), lambda: D("-2.5").to_integral_value(ROUND_HALF_UP), lambda: D("1E3").to_integral_value(), lambda: D("1.23456").quantize(D("0.01")), lambda: D("1.235").quantize(D("0.01"), ROUND_HALF_UP), lambda: D("1.245").quantize(D("0.01")), lambda: D("1").quantize(D("1E-30")), lambda: D("123").quantize(D("1E1")), lambda: D("1.5").quantize(D(1), "bad"), lambda: round(D("2.5")), lambda: round(D("3.5")), lambda: round(D("2.675"), 2), lambda: round(D("1234.5"), -2), lambda: int(D("-3.9")), lambda: float(D("1.1")), lambda: abs(D("-1.5")), lambda: -D("0"), lambda: +D("-0"), lambda: bool(D("0.0")), lambda: hash(D("1.5")) == hash(1.5), lambda: hash(D(10)) == hash(10), lambda: D("1.10").as_tuple(), lambda: D("-inf").as_tuple(), lambda: D("1.25").as_integer_ratio(), lambda: D("1.23e5").adjusted(), lambda: D(1).compare(D(2)), lambda: D(1).max(D(2)), lambda: D("1.0").min(1), lambda: D("nan") == D("nan"), lambda: D("nan") < 1, lambda: D("1").copy_sign(D("-2")), lambda: D(7).remainder_near(4), lambda: D(2).fma(3, 5), lambda: D("1.5").scaleb(3), lambda: D("123e10").to_eng_string(), lambda: D("123").number_class(), lambda: D("5").is_finite(), lambda: D("1e400") * D("1e999900"), lambda: D("1e-999990") / 10**20, lambda: sum([D("0.1")] * 10), lambda: sorted([D(3), D("1.5"), 2]), lambda: max(D(1), 2), lambda: int(D("nan")), lambda: int(D("inf")), lambda: D("1e30") + 1, lambda: D(10**30) + D("0.1"), lambda: D(1) - D("1e-40"), lambda: D("9" * 30) + 0, lambda: D("1E+2") + 0, lambda: D("1E+2") * 1, lambda: D(0) + D("0.000"), lambda: str(D("1E+2")), lambda: D("1.000") == 1, lambda: {D(1): "a"}[1], lambda: D.from_float(0.1), lambda: D("1").real, lambda: isinstance(D(1), __import__("numbers").Number), lambda: complex(D(2)), lambda: __import__("math").floor(D("-1.5")), lambda: __import__("math").ceil(D("1.2")), lambda: __import__("math").sqrt(D(4)), lambda: D(1).foo, lambda: __import__("copy").deepcopy(D(1)) , lambda: __import__("fractions").Fraction(D("1.25")), lambda: D(1) == __import__("fractions").Fraction(1)): t(f)
for s in ("", ".2f", "10.3f", ",.2f", "<8", "^9", "+.1f", "08.2f", ".3e", "e", ".1%", "%", "g", ".3g", "f", ".0f", "E", "x", ",", "*>12", ".10f", "n!", "G", "+", " "):
    for v in (D("1234.567"), D("-0.00012345"), D("1E+10"), D(0), D("0.5"), D("1.5E-8"), D("99.995")):
        try: print(s, format(v, s), end=" | ")
        except Exception as e: print(type(e).__name__, e, end=" | ")
    print()
c = getcontext(); print(c)
c.prec = 5; print(D(1) / 3, D("1.23456789"), +D("1.23456789"), D("123456") + 1, D(2).sqrt(), D("99999.5") + 0)
c.rounding = ROUND_UP; print(D(1) / 3, -D(1) / 3); c.rounding = ROUND_FLOOR; print(-D(1) / 3, D(1) - D(1)); c.rounding = ROUND_CEILING; print(D(1) / 3); c.rounding = ROUND_HALF_DOWN; print(D("1.000005") + 0); c.rounding = ROUND_05UP; print(D("1.00001") * 1 , D("1.000001") * 1); c.rounding = ROUND_HALF_EVEN
print(c.flags[Inexact], c.flags[Rounded], c); c.clear_flags(); print(c.flags[Inexact])
with localcontext() as ctx:
    ctx.prec = 3; print(D(2) / 3, getcontext().prec)
with localcontext(prec=10) as ctx: print(D(2) / 3)
print(getcontext().prec)
c.traps[Inexact] = True; t(lambda: D(1) / 3); c.traps[Inexact] = False
c.traps[DivisionByZero] = False; t(lambda: D(1) / 0); t(lambda: D(-1) / 0); c.traps[InvalidOperation] = False; t(lambda: D(0) / 0); t(lambda: D("xx")); t(lambda: D(-1).sqrt())
c.traps[FloatOperation] = True; t(lambda: D(0.1)); t(lambda: D(1) < 0.5); t(lambda: D(1) == 0.5)
for k, v in (("prec", 0), ("prec", "x"), ("rounding", "up"), ("Emin", 5)): t(lambda: setattr(c, k, v))
x = Context(prec=4, rounding=ROUND_DOWN); print(x.divide(D(2), 3), x.create_decimal("1.23456"), x.sqrt(2), x.power(2, 10), x)
setcontext(Context(prec=7)); print(D(22) / 7, DefaultContext.prec, BasicContext)
for f in (lambda: D("1", 5), lambda: D(1, 2, 3), lambda: setattr(D(1), "x", 1), lambda: setattr(D, "x", 1), lambda: D(1).quantize("x"), lambda: D(1).quantize(0.1)): t(f)
class Money(Decimal):
    def __new__(cls, v): return super().__new__(cls, v)
    def __str__(self): return f"${self:.2f}"
m = Money("5"); print(m, repr(m), type(m + 1), m + 1, m == 5, isinstance(m, Decimal))
print(issubclass(DivisionByZero, ZeroDivisionError), InvalidOperation.__mro__[1].__name__, D.__name__, D.__module__, type(D(1)))
D(1) / 0
