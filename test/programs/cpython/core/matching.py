def m(v):
    match v:
        case 0 | 1: return 'small'
        case int(n) if n < 0: return f'neg {n}'
        case int() | float(): return 'num'
        case 'a' | 'b' as s: return f'letter {s}'
        case str(): return 'str'
        case []: return 'empty'
        case [x]: return f'one {x}'
        case [1, *rest]: return f'starts 1 {rest}'
        case (x, y): return f'pair {x} {y}'
        case [_, _, *_]: return 'long'
        case {'type': 'p', 'v': v, **rest}: return f'dict {v} {rest}'
        case {}: return 'map'
        case None: return 'none'
        case True: return 'true'
        case _: return 'other'
for v in (0, 1, -5, 7, 2.5, 'a', 'zz', [], [9], [1, 2, 3], (5, 6), [7, 8, 9], {'type': 'p', 'v': 1, 'w': 2}, {'x': 1}, None, True, {1}, b'x', range(2)): print(m(v), end='; ')
print()
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x = x; self.y = y
def c(p):
    match p:
        case P(0, 0): return 'origin'
        case P(x=0): return 'y axis'
        case P(x, y) if x == y: return f'diag {x}'
        case P(): return 'point'
print(c(P(0, 0)), c(P(0, 5)), c(P(2, 2)), c(P(1, 2)), c(5))
match [1, [2, [3, 4]]]:
    case [a, [b, [c1, d]]]: print(a, b, c1, d)
match {'k': [1, {'n': 'v'}]}:
    case {'k': [x, {'n': str(y)}]}: print(x, y)
match = 5; case = 6; print(match, case)
try:
    match P(1, 2):
        case P(1, 2, 3): pass
except TypeError as e: print(e)
