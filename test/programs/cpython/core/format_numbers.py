for v in (0, 1, -1, 3.14159, 1e16, 1e15, 123456789.123, 1e-5, 0.0001, float('inf'), float('nan'), -0.0, 1e22, 5e-324, 1.7976931348623157e308, 0.1 + 0.2, 100.0, 1e100):
    print(repr(v), str(v), f'{v}', '%s' % v, end=' | ')
print()
for spec in ('d', '5d', '<5d', '^5d', '>5d', '05d', '+d', ' d', ',', '_', 'x', '#x', 'X', 'o', '#o', 'b', '#b', '#010b', 'e', '.2e', 'f', '.3f', 'g', '%', '.1%', 'n', 'c'):
    print(spec, f'{1234:{spec}}' if spec != 'c' else f'{65:c}', end=' | ')
print()
for spec in ('', '.2f', '10.3f', '<10.2f', '^10.1f', '+.2f', ',.2f', '_.2f', 'e', '.3e', 'E', 'g', '.3g', 'G', '%', '.0f', '#.0f', '012.3f', '.10g', '.17g', ' .1f', '=+10.2f', '*^12.1f'):
    print(spec, f'{1234.5678:{spec}}', f'{-0.00012345:{spec}}', end=' | ')
print()
for spec in ('', '10', '<10', '>10', '^10', '*^10', '.2', '10.2', 's'):
    print(spec, f'[{"hello":{spec}}]', end=' | ')
print()
print('%d %i %5d %-5d| %05d %+d %x %X %#x %o %e %.2e %f %.1f %g %s %r %c %c %%' % (1, 2, 3, 4, 5, 6, 255, 255, 255, 8, 1.5, 1.5, 1.5, 1.55, 0.0001, 's', 'r', 'c', 65))
print('%(a)s-%(b)05.1f' % {'a': 1, 'b': 2.25}, '%10s|%-10s|%.2s' % ('ab', 'cd', 'efg'), '%*d' % (5, 42))
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1234, -2), round(1.5), round(0.5), round(15, -1), round(25, -1))
print(f'{1e10:g} {123456:g} {1234567:g} {0.1:.20f} {1/3:.15g} {2**70:,} {-1234567:_}')
print(f'{True} {True:d} {None} {[1, "a"]} {(1,)} {{}} {{x}}')
x = 5; name = 'n'
print(f'{x=} {x = } {name!r} {name!s:>5} {x:{x}d} {x!r:^{x}} {"a" "b"} {x:>{x + 2}}')
print(f'{x:#06x} {3.0:.0f} {0:e} {1e-7} {12345678901234567890}')
for bad in ('d', 'z', '.2d', '10.3s'):
    for v in (1.5, 'a', 3):
        try: print(format(v, bad))
        except ValueError as e: print(type(v).__name__, bad, e)
