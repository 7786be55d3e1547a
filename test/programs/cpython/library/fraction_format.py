from fractions import Fraction as F
for s in ("", ".2f", "10.3f", "<10", "^12", "+", "*>10", ".0f", "%", ".1%", "e", ".3e", "08.2f", ",.2f", "+.2f", "x"):
    for v in (F(1, 3), F(-22, 7), F(12345678, 10), F(0), F(5, 2), F(1, 1000)):
        try: print(s, repr(format(v, s)), end=" ")
        except Exception as e: print(type(e).__name__, e)
    print()
from random import Random
try: print(hasattr(F(1), "nope"), F(1).nope)
except AttributeError as e: print(e)
