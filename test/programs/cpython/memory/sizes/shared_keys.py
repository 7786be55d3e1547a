import sys
class P:
    def __init__(s, x, y): s.x = x; s.y = y
objs = []
for i in range(40):
    objs.append(P(i, i))
    if i in (0, 1, 2, 5, 10, 20, 25, 26, 27, 28, 29, 30, 35, 39): print(i, sys.getsizeof(objs[-1].__dict__), sys.getsizeof(objs[0].__dict__), sys.getsizeof(objs[-1]))
o = objs[-1]; o.z = 1; print(sys.getsizeof(o.__dict__), sys.getsizeof(objs[3].__dict__)); o.w = 2; print(sys.getsizeof(o.__dict__), sys.getsizeof(objs[3].__dict__)); objs[4].w = 3; print(sys.getsizeof(objs[4].__dict__)); objs[5].q = 3; print(sys.getsizeof(objs[5].__dict__))
class Q:
    def __init__(s): s.a = 1
    def more(s): s.b = 1; s.c = 2
q = Q(); print(sys.getsizeof(q.__dict__)); q.more(); print(sys.getsizeof(q.__dict__)); q2 = Q(); q2.c = 1; q2.b = 2; print(list(q2.__dict__), sys.getsizeof(q2.__dict__), sys.getsizeof(q.__dict__))
del q2.c; print(sys.getsizeof(q2.__dict__), sys.getsizeof(q.__dict__)); q2.c = 5; print(list(q2.__dict__), sys.getsizeof(q2.__dict__))
vars(q)['new'] = 1; print(sys.getsizeof(vars(q))); q.__dict__.update(k=1, l=2); print(sys.getsizeof(q.__dict__)); q.__dict__.clear(); print(sys.getsizeof(q.__dict__)); q.a = 1; print(sys.getsizeof(q.__dict__)); 
class E: pass
es = [E() for _ in range(50)]; print(sys.getsizeof(es[0].__dict__)); es[0].a = 1; print(sys.getsizeof(es[0].__dict__)); es[0].b = 1; print(sys.getsizeof(es[0].__dict__)); es[1].b=1; es[1].a=1; print(sys.getsizeof(es[1].__dict__), sys.getsizeof(es[0].__dict__)); es[2].c = 1; print(sys.getsizeof(es[2].__dict__))
import copy
p = P(1, 2); c = copy.copy(p); print(sys.getsizeof(c.__dict__)); class_ns = type('T', (), {'k': 1})(); class_ns.v = 1; print(sys.getsizeof(class_ns.__dict__))
from dataclasses import dataclass
@dataclass
class DC: a: int; b: int = 2
d = DC(1); print(sys.getsizeof(d), sys.getsizeof(d.__dict__))
r = P(1,2); r.__dict__.pop('x'); print(sys.getsizeof(r.__dict__)); r2 = P(1,2); del r2.y; del r2.x; print(sys.getsizeof(r2.__dict__)); r3=P(1,2); r3.__dict__ |= {'m': 1}; print(sys.getsizeof(r3.__dict__))
