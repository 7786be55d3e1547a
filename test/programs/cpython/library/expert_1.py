# LRU cache, linked list, event system, tokenizer, matrix
from collections import OrderedDict, defaultdict, deque
from functools import reduce, wraps
import re, sys, operator
class LRU:
    def __init__(self, cap): self.cap, self.d = cap, OrderedDict()
    def get(self, k):
        if k not in self.d: return -1
        self.d.move_to_end(k); return self.d[k]
    def put(self, k, v):
        self.d[k] = v; self.d.move_to_end(k)
        if len(self.d) > self.cap: print('evict', self.d.popitem(last=False))
c = LRU(2); c.put(1, 1); c.put(2, 2); c.get(1); c.put(3, 3); print(c.get(2), list(c.d))
TOKEN = re.compile(r'\s*(?:(?P<num>\d+\.?\d*)|(?P<id>[a-z]\w*)|(?P<op>\*\*|[-+*/()=]))')
def lex(s):
    pos = 0; s = s.rstrip()
    while pos < len(s):
        m = TOKEN.match(s, pos)
        if not m: raise SyntaxError(f'bad char {s[pos]!r} at {pos}')
        yield m.lastgroup, m.group(m.lastgroup); pos = m.end()
    yield 'end', ''
class Parser:
    PREC = {'+': (1, operator.add), '-': (1, operator.sub), '*': (2, operator.mul), '/': (2, operator.truediv), '**': (3, operator.pow)}
    def __init__(self, env): self.env = env
    def run(self, s): self.t = deque(lex(s)); r = self.expr(0); assert self.t[0][0] == 'end', f'trailing {self.t[0][1]}'; return r
    def expr(self, p):
        lhs = self.atom()
        while self.t[0][0] == 'op' and (o := self.PREC.get(self.t[0][1])) and o[0] >= p:
            tok = self.t.popleft()[1]; rhs = self.expr(o[0] + (tok != '**')); lhs = o[1](lhs, rhs)
        return lhs
    def atom(self):
        k, v = self.t.popleft()
        match (k, v):
            case ('num', n): return float(n) if '.' in n else int(n)
            case ('id', n): return self.env[n]
            case ('op', '('):
                r = self.expr(0); self.t.popleft(); return r
            case ('op', '-'): return -self.expr(3)
            case _: raise SyntaxError(f'unexpected {v!r}')
p = Parser({'x': 3, 'pi': 3.14159})
for s in ['1 + 2 * 3', '(1+2)*3', '2 ** 3 ** 2', '-x ** 2', 'x / 2 - 1', '2 * (x + ', '3 $ 4', 'y', '1 2', '10 / 0']:
    try: print(s, '=', p.run(s))
    except Exception as e: print(s, '!', type(e).__name__, e)
class Matrix:
    def __init__(s, rows): s.rows = [list(r) for r in rows]
    def __matmul__(a, b): return Matrix([[sum(x * y for x, y in zip(r, c)) for c in zip(*b.rows)] for r in a.rows])
    def __eq__(a, b): return a.rows == b.rows
    def __repr__(s): return 'Matrix(%r)' % (s.rows,)
    def __getitem__(s, ij): i, j = ij; return s.rows[i][j]
    def T(s): return Matrix(zip(*s.rows))
    def det(s):
        m = s.rows
        if len(m) == 1: return m[0][0]
        return sum((-1) ** j * m[0][j] * Matrix([r[:j] + r[j+1:] for r in m[1:]]).det() for j in range(len(m)))
m = Matrix([[1, 2], [3, 4]]); print(m @ m, m.T(), m.det(), m[1, 0], Matrix([[2, 0, 1], [1, 3, 2], [1, 1, 1]]).det())
def memo(f):
    cache = {}
    @wraps(f)
    def g(*a):
        if a not in cache: cache[a] = f(*a)
        return cache[a]
    g.cache = cache; return g
@memo
def lev(a, b): return len(a) or len(b) if not (a and b) else min(lev(a[1:], b) + 1, lev(a, b[1:]) + 1, lev(a[1:], b[1:]) + (a[0] != b[0]))
print(lev('kitten', 'sitting'), len(lev.cache))
class Graph:
    def __init__(s): s.adj = defaultdict(dict)
    def edge(s, a, b, w=1): s.adj[a][b] = w; s.adj[b][a] = w
    def dijkstra(s, src):
        import heapq
        dist, q, prev = {src: 0}, [(0, src)], {}
        while q:
            d, u = heapq.heappop(q)
            if d > dist.get(u, float('inf')): continue
            for v, w in s.adj[u].items():
                if d + w < dist.get(v, float('inf')): dist[v] = d + w; prev[v] = u; heapq.heappush(q, (d + w, v))
        return dist, prev
g = Graph()
for a, b, w in [('A', 'B', 4), ('A', 'C', 1), ('C', 'B', 2), ('B', 'D', 5), ('C', 'D', 8)]: g.edge(a, b, w)
print(*g.dijkstra('A'), sep='\n')
print(reduce(lambda a, kv: {**a, kv[0]: a.get(kv[0], 0) + kv[1]}, [('x', 1), ('y', 2), ('x', 3)], {}))
for row in (lambda n: [[1 if j in (0, i) else None for j in range(i + 1)] for i in range(n)])(4): print(row)
