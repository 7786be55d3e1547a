print([1, 2, 3].index(4) if 4 in [1, 2, 3] else "none")
print(1 < 2 < 3, 3 > 2 == 2, (1 < 2) == True, 1 < 2 == True, not 1 == 2)
print(-7 // 2, -7 % 3, 7 // -2, 7 % -3, divmod(-7, 2), -2 ** 2, 2 ** -1, (-8) ** (1 / 3))
print(0.1 + 0.2, round(0.5), round(1.5), round(2.675, 2), round(-0.5), round(1234, -2), round(5, -1), 1e23, 1e22, 5e-324, 1.0, 1e16, 123456789012345678.0)
print(bool("False"), bool([0]), bool(0.0), int("  12 "), int("0x1f", 16), int("0b11", 0), int("1_000"), float("1e3"), float("  inf "), complex("1+2j"))
print("%5.2f|%-5d|%05d|%x|%o|%e|%g|%s|%r|%%|%c" % (3.14159, 42, 42, 255, 8, 12345.678, 0.0001, "s", "r", "c"))
print("{:>10}|{:<10}|{:^10}|{:*^9}|{:+d}|{:,}|{:_}|{:.3e}|{:%}|{:#x}|{:#b}|{:08.3f}".format("a", "b", "c", "d", 5, 1234567, 1234567, 1234.5, 0.256, 255, 5, 3.14159))
print(f"{1+1=} {'x'!r:>5} {3.0:.0f} {10:>{5}} {'a' 'b'} {[1,2][0]} {{}} {1:{'>'}{4}}")
print([] or "default", [] and 1, 0 or None, "" or [] or 5, 1 and 2 and 3)
a = [1, 2, 3, 4, 5]
a[1:3] = []; print(a); a[::2] = [9, 9]; print(a)
try: a[::2] = [1]
except ValueError as e: print(e)
print(a[10:], a[-10:2], a[::-1], [][:], "abc"[-5:], (1, 2, 3)[::2])
x = [1]; x.extend(x); print(x); x *= 3; print(x); x[len(x):] = "ab"; print(x)
print(sorted("bAc", key=str.lower), sorted([3, 1, 2], reverse=True), max([], default=0), min("abc", key=lambda c: -ord(c)), sum([[1], [2]], []))
print(list(zip([1, 2], "ab", strict=True)), list(enumerate("ab", 5)), list(map(lambda *a: a, [1], [2, 3])), any([]), all([]))
try: list(zip([1], [], strict=True))
except ValueError as e: print(e)
print({1: "a", 1.0: "b", True: "c"}, {**{"a": 1}, "a": 2}, {1, 1.0, True}, dict([("a", 1)], b=2), dict.fromkeys("ab", 0))
print("abc".split(""), ) if False else print("a,b,,c".split(","), " a b ".split(), "abc".partition("x"), "a.b.c".rsplit(".", 1), "ab\ncd\n".splitlines(), "x".join([]))
print("Hello"[::-1].swapcase().title(), "abc".replace("", "-"), "aaa".count("aa"), "abc".find("d"), "tEST".capitalize(), "a\tb".expandtabs(4), "é".encode(), "z".zfill(3), "-5".zfill(4))
try: "abc".index("d")
except ValueError as e: print(e)
try: {}["x"]
except KeyError as e: print(e, repr(e), e.args)
try: [].pop()
except IndexError as e: print(e)
try: int("abc")
except ValueError as e: print(e)
try: "a" + 1
except TypeError as e: print(e)
try: 1 + "a"
except TypeError as e: print(e)
try: [] < {}
except TypeError as e: print(e)
try: len(5)
except TypeError as e: print(e)
try: None.x
except AttributeError as e: print(e)
try: (1, 2)[0] = 1
except TypeError as e: print(e)
try: a, b = 1, 2, 3
except ValueError as e: print(e)
try: a, *b, c = [1]
except ValueError as e: print(e)
try: a, b = 5
except TypeError as e: print(e)
