import math
print(math.sqrt(2), math.floor(-1.5), math.ceil(1.2), math.trunc(-1.7), math.gcd(12, 18), math.lcm(4, 6), math.factorial(20), math.comb(5, 2), math.perm(5, 2), math.isqrt(17), math.pi, math.e, math.exp(1), math.log(10), math.log10(1000), math.log2(8), math.log(8, 2), math.pow(2, 0.5), math.hypot(3, 4), math.sin(1), math.cos(1), math.atan2(1, 2), math.degrees(math.pi), math.isclose(0.1 + 0.2, 0.3), math.inf, math.fsum([0.1] * 10), math.prod([1, 2, 3]), math.copysign(1, -0.0), math.fmod(-7, 3), math.modf(1.5), math.dist([0, 0], [3, 4]))
for f in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.factorial(-1), lambda: math.exp(1000)):
    try: f()
    except (ValueError, OverflowError) as e: print(type(e).__name__, e)
