from collections import *
import copy
P=namedtuple('P','x y z', defaults=[1,2]); print(P(5), P._field_defaults, P._make([1,2,3]), P(1)._replace(y=9), P(1)._asdict(), P._fields, P.__new__.__defaults__, P.__doc__, P.x, P.__match_args__)
for f in (lambda: namedtuple('A','x x'), lambda: namedtuple('A','_x'), lambda: namedtuple('1','x'), lambda: namedtuple('A','class'), lambda: namedtuple('A','x',defaults=(1,2)), lambda: P._make([1]), lambda: P(1)._replace(q=3), lambda: P(), lambda: P(1,2,3,4)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(namedtuple('A','x class x _y',rename=True)._fields, namedtuple('B','')(), namedtuple('One','a')(4))
c=Counter('abracadabra'); d=Counter(a=1,z=-3,b=5)
print(c, d, c+d, c-d, c&d, c|d, +d, -d, c==d, c<=c, c<c+d, c.total(), c.most_common(2), c.most_common(), list(d.elements()))
c.update('aaa'); c.update({'q':2}, w=4); c.subtract('ab'); c.subtract({'a':10}); print(c); del c['zz']; c['new']; print(len(c), 'new' in c)
c+=d; print(c); c-=Counter(b=2); print(c); c|=Counter(q=9); print(c); c&=Counter(q=3,w=1); print(c, Counter(a='x',b=2), Counter(), c.copy(), c!=d, c>d, c>=d)
try: Counter.fromkeys('a')
except NotImplementedError as e: print(e)
m=ChainMap({'a':1},{'a':2,'b':3}); print(m, m['b'], list(m), len(m), m.new_child({'z':1}), m.parents, m|{'q':1}, {'q':1}|m, m.get('no',4), bool(ChainMap()), m==({'a':1,'b':3}))
for f in (lambda: m['zz'], lambda: m.__delitem__('b'), lambda: m.pop('b'), lambda: ChainMap().popitem(), lambda: m|3):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
m2=m.copy(); m2['a']=7; print(m,m2, m.popitem(), m)
class U(UserDict):
    def __missing__(self,k): return k*2
u=U({'a':1},b=2); print(u,u['q'],u|{'c':3},{'c':3}|u,u.copy(),copy.copy(u),U.fromkeys('ab',0), type(u|u)); u|={'z':1}; print(u, 'z' in u, u.get('nope',3))
l=UserList([3,1,2]); print(l+[1],[1]+l,l+(4,),l*2,l[1:],l[0],l<[4],l==UserList([3,1,2]),copy.copy(l), UserList('abc'), UserList(l)); l+= 'xy'; l.sort(key=str); print(l, type(l[1:]))
s=UserString('hello'); print(s+' w', 'w'+s, s.upper(), s[1:3], type(s[0]), s*2, s=='hello', 'ell' in s, s.replace('l',UserString('L')), UserString(12), s%(), hash(s)==hash('hello'), s+5)
