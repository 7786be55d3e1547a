x = 10
def f():
    global x
    x += 1
    def g():
        nonlocal_v = 1
        def h():
            nonlocal nonlocal_v
            nonlocal_v += x
            return nonlocal_v
        return h
    return g()
h = f(); print(h(), h(), x)
fs = [lambda: i for i in range(3)]; print([q() for q in fs]); fs = [lambda i=i: i for i in range(3)]; print([q() for q in fs])
def dflt(a, l=[]): l.append(a); return l
print(dflt(1), dflt(2), dflt(3, []), dflt.__defaults__)
a, *b, c = range(5); print(a, b, c); (d, e), f2 = (1, 2), 3; [g1, *_] = 'xyz'; print(d, e, f2, g1, _)
try: a, b = 1, 2, 3
except ValueError as e: print(e)
try: a, b, c = 1, 2
except ValueError as e: print(e)
try: a, *b, c = 1,
except ValueError as e: print(e)
print(1 < 2 < 3, 1 < 3 > 2, not 1 == 2, 3 if 0 else 4, 0 or 'a' and 'b', [] or {} or None, 5 // -2, -5 % 3, 5 % -3, 2 ** -1, 2 ** 3 ** 2, -2 ** 2, ~5, 5 & 3 | 8 ^ 1, 1 << 10 >> 3, 0.1 + 0.2, 1e16, 1e15, 1e-5, 123456789.123, 1/3, 2e308, -0.0, 5e-324, 100000000000000000000.0)
print(f'{3.14159:.2f} {42:05d} {42:x} {42:#b} {1234567:,} {0.5:%} {"s":>5}|{"s":<5}|{"s":^5}| {"s":*^7} {3:+d} {-3: d} {1e10:g} {12345.678:e} {True} {None!r} {[1]!s} {"q"!r:>6} {x=} {x + 1 = } {x!r:^6}')
print('%5.2f|%-5d|%05d|%s|%r|%c|%x|%o|%e|%%' % (3.14159, 42, 42, 's', 's', 'c', 255, 8, 12345.678), '%(a)s %(b)d' % {'a': 1, 'b': 2}, '{} {1}'.format(1, 2) if 0 else '{0} {1} {0}'.format(1, 2), '{a[0]} {b.real} {:>4}'.format(5, a=[1], b=2), '{:{w}.{p}f}'.format(3.14159, w=8, p=3))
def kw(a, /, b, *, c=3, **d): return a, b, c, d
print(kw(1, 2), kw(1, b=2, c=4, e=5), kw(*[1], **{'b': 2}))
for bad in ('kw()', 'kw(1)', 'kw(a=1, b=2)', 'kw(1, 2, 3)', 'kw(1, 2, b=3)', 'kw(*5)', 'kw(**5)', 'len()', 'len(1)', 'int([])', '"a" + 1', '1 + "a"', '[] + ()', 'None + 1', '{}[[]]', '{[]: 1}', '[1][5]', '(1,)[1.0]', '"abc"["a"]', 'x.y', 'undefined', '1()', 'range(1.5)', 'sorted([1, "a"])', 'max()', 'max([])', 'sum(["a"])', 'next(iter([]))', 'int("1.5")', 'float("x")', 'chr(-1)', 'ord("ab")', '"a" * "b"', '[1] * 1.5', 'round("x")', 'abs("x")', 'list(5)', 'dict([1])', 'set([[]])', 'str.upper(1)', '"x".join([1])', 'iter(5)', 'hash([])', 'isinstance(1, 1)', 'issubclass(1, int)', 'getattr(1, 2)', 'bytes([256])', 'divmod(1, 0)', 'pow(2, -1, 4)', '1 // 0', '1 % 0', '1.0 / 0', '0 ** -1', '"{} {}".format(1)', '"{a}".format()', '"%d" % "x"', '"%s %s" % 1', '"%d %d" % (1,)', 'zip(1)', 'enumerate(1)', 'reversed({1})', 'slice()', 'complex("x")', 'type()', 'super()', 'object(1)', 'int(1, 2, 3)', 'print(1, foo=2)', '[].pop()', '{}.pop(1)', '[1].remove(2)', '[1].index(2)', '"a".index("b")', '().index(1)', '{1}.remove(2)', 'set().pop()', '{}.popitem()', 'bytearray(b"a").pop(5)', '"abc".split("")', '"a".encode("nope")', 'b"\\xff".decode()', '"\\ud800".encode()', 'eval("1 +")', 'memoryview(1)', 'vars(1)', 'dir(1, 2)', 'exec(5)', 'sorted(1)', 'map(1)', 'filter(1)', 'all(1)', 'any()', 'bin(1.5)', 'hex("a")', 'format(1, "z")', 'format("a", "d")', 'f"{1:s}"', '(1).bit_length(2)', 'int.from_bytes(1, "big")', '(1).to_bytes(0, "big")', '(-1).to_bytes(1, "big")', '[3, 1].sort(1)', '[].sort(key=5)', '{}.update(1)', '{}.update([1])', '{}.fromkeys(1)', '"a".replace("b")', '"a".center()', '"a".translate(1)', 'str(b"a", "x")', 'True + "a"', '-"a"', '~1.5', '"a" < 1', '[] < {}', '1 in 5', '"a" in 1', '1 in "a"', 'not_defined.x', 'lambda: x.z'):
    try: r = eval(bad); print(bad, '->', r if not callable(r) else 'callable')
    except Exception as e: print(bad, '->', type(e).__name__, e)
