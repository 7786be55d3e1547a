def f(x):
    match x:
        case 0 | 1: return 'small'
        case int(n) if n > 100: return f'big {n}'
        case [a]: return f'one {a}'
        case [a, *rest]: return f'first {a} rest {rest}'
        case {'k': v, **kw}: return f'k={v} {kw}'
        case str() as s: return f'str {s!r}'
        case (1.5 | None): return 'odd'
        case _: return 'other'
for x in (0, 500, 7, [1], [1, 2, 3], (4, 5), {'k': 1, 'z': 2}, {}, 'hi', None, 1.5, b'x'):
    print(repr(x), f(x))
