# Writes floats.in and functions.in (COUNT arguments a function) into FOLDER: doubles that are hard to write, and arguments of the
# sizes programs use.   python3 inputs.py FOLDER COUNT SEED
import math, os, random, struct, sys

folder, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
r = random.Random(seed)
bits = lambda x: struct.pack('>d', x).hex()

hard = [0.0, -0.0, math.inf, -math.inf, math.nan, 5e-324, 2e-323, 2.2250738585072014e-308, 1.7976931348623157e308, 0.1, 0.3, 1 / 3, 1e15, 1e16, 1e17, 1e21, 1e22,
        1e23, 1e-4, 1e-5, 1e-3, 1e7, 9999999.0, 12345678.9, 0.5, 1.5, 2.5, 0.125, 0.375, 0.015, 1.005, 2.675, 0.15, 0.25, 0.35, 9.995, 999.637, 999999.5,
        2.0**53, 2.0**63, 3.4028235e38, 1.4e-45, 1462245.25, 815456108587338.25, 1000000000000000.0, 4.35, 100.0]
floats = [bits(x) for x in hard]
kinds = [lambda: struct.unpack('>d', r.getrandbits(64).to_bytes(8, 'big'))[0], lambda: round(r.uniform(-1000, 1000), r.randint(0, 6)),
         lambda: r.uniform(-1, 1) * 10.0 ** r.randint(-8, 20), lambda: r.randint(-10**6, 10**6) / 2 ** r.randint(0, 12),
         lambda: struct.unpack('>f', r.getrandbits(32).to_bytes(4, 'big'))[0]]
floats += [bits(r.choice(kinds)()) for _ in range(2 * count)]


def usual():
    return r.choice([lambda: r.randint(-1000, 1000) / 10, lambda: float(r.randint(-100, 100)), lambda: r.randint(-10**5, 10**5) / 1000,
                     lambda: r.uniform(-1, 1) * 10 ** r.uniform(-6, 3), lambda: r.uniform(-7, 7)])() or 0.75


def argument(name):
    x = usual()
    if name in ('log', 'log10', 'log2', 'acosh'):
        x = abs(x)
    if name == 'acosh' and x < 1:
        x += 1
    if name in ('asin', 'acos', 'atanh') and abs(x) >= 1:
        x = math.fmod(x, 1) or 0.5
    if name == 'log1p' and x <= -1:
        x = -x
    if name in ('exp', 'exp2', 'expm1', 'sinh', 'cosh') and abs(x) > 700 or name in ('gamma', 'lgamma') and abs(x) > 170:
        x /= 10
    return x


def power():
    while True:
        x, y = usual(), r.choice([usual(), float(r.randint(-20, 40)), 0.5, 1 / 3, 2.0, -0.5])
        x = abs(x) if y != int(y) else x
        try:
            if 1e-300 < abs(math.pow(x, y)) < 1e300:
                return x, y
        except OverflowError:
            pass


one = 'exp log log10 log2 sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh cbrt exp2 expm1 log1p erf erfc gamma lgamma'.split()
lines = [f'{f} {bits(argument(f))}' for f in one for _ in range(count)]
for f in 'pow atan2 hypot fmod remainder'.split():
    for _ in range(count):
        x, y = power() if f == 'pow' else (usual(), usual())
        lines.append(f'{f} {bits(x)} {bits(y)}')
special = [0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan, 5e-324, 1e-20, 0.5, -2.0, 3.0, 10.0, 709.7827128933841, -745.2, 1023.999, -1074.5, 1e22, 1e300]
lines += [f'{f} {bits(x)}' for f in one for x in special]
pairs = [0.0, -0.0, 1.0, -1.0, math.inf, -math.inf, math.nan, 5e-324, -0.5, 2.0, -3.0, 1e155, 1e-200]
lines += [f'{f} {bits(x)} {bits(y)}' for f in 'pow atan2 hypot fmod remainder'.split() for x in pairs for y in pairs]
open(os.path.join(folder, 'floats.in'), 'w').write('\n'.join(floats) + '\n')
open(os.path.join(folder, 'functions.in'), 'w').write('\n'.join(lines) + '\n')
