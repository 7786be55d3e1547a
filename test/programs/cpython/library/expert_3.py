def f(x):
    match x:
        case 0 | 1: return 'small'
        case int(n) if n < 0: return f'neg {n}'
        case float(): return 'float'
        case str() as s if s.isupper(): return 'upper ' + s
        case 'a' | 'b': return 'ab'
        case [] | (): return 'empty'
        case [x]: return f'one {x}'
        case [1, *rest]: return f'1+{rest}'
        case [a, b, *_] if a == b: return 'eqpair'
        case {'type': 'circle', 'r': r}: return 3 * r * r
        case {'type': t, **kw}: return t, kw
        case {}: return 'dict'
        case None: return 'none'
        case True: return 'true'
        case _: return 'other'
for v in (0, 1, -5, 2.5, 'ABC', 'a', 'zz', [], (), [9], [1, 2, 3], [4, 4, 5], {'type': 'circle', 'r': 2}, {'type': 'sq', 'a': 1}, {'q': 1}, None, True, 7, b'x', {1}, range(3), 'é'): print(repr(v), f(v))
class P:
    __match_args__ = ('x', 'y')
    def __init__(s, x, y): s.x, s.y = x, y
def g(p):
    match p:
        case P(0, 0): return 'origin'
        case P(x=0, y=y): return f'Y={y}'
        case P(x, y) if x == y: return 'diag'
        case P(x, _): return f'x={x}'
        case (P(), P(1, 1)): return 'tuple of P'
        case [P(x=a), *_]: return f'list starting {a}'
print(g(P(0, 0)), g(P(0, 5)), g(P(2, 2)), g(P(1, 9)), g((P(3, 3), P(1, 1))), g([P(7, 1)]), g(3))
import enum
class C(enum.Enum): R = 1; G = 2
class K: LIMIT = 10
def h(v):
    match v:
        case C.R: return 'red'
        case K.LIMIT: return 'limit'
        case (C.G, x) | (x, C.G): return x
        case {'k': [_, {'d': d}]}: return d
        case str(x) | bytes(x): return x
print(h(C.R), h(10), h((C.G, 5)), h((6, C.G)), h({'k': [1, {'d': 'deep'}]}), h('s'), h(b's'))
match = 5; case = 6; type = 7; _ = 8; print(match, case, type, _)
match (1, 2):
    case (a, b): print(a + b)
match [1, [2, [3, 4]]]:
    case [a, [b, [*c]]]: print(a, b, c)
try:
    match 5:
        case int(x, y): pass
except TypeError as e: print(e)
try:
    match P(1, 2):
        case P(1, 2, 3): pass
except TypeError as e: print(e)
x = 10
match x:
    case 1: pass
print('no match ok', (lambda: (yield))().__class__.__name__)
