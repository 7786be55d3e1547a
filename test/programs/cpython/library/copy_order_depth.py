import copy, gc, sys
log=[]
class K:
    def __init__(s,n): s.n=n
    def __hash__(s): return hash(s.n)
    def __eq__(s,o): return s.n==o.n
    def __deepcopy__(s,memo): log.append(s.n); return K(s.n+'c')
d={K('k1'):K('v1'),K('k2'):K('v2')}
e=copy.deepcopy(d); print(log,[ (k.n,v.n) for k,v in e.items()])
class N:
    def __init__(s,v,nx=None): s.v=v; s.next=nx
def chain(n):
    h=None
    for i in range(n): h=N(i,h)
    return h
for depth in (150,200,240,244,245,246,247,248,249,250,251,252,260,400):
    try: copy.deepcopy(chain(depth)); print(depth,'ok')
    except RecursionError as ex: print(depth,ex)
x=[]
for i in range(600): x=[x]
for f in (copy.deepcopy,):
    try: f(x); print('ok')
    except RecursionError: print('rec')
t=([1],2); u=copy.deepcopy(t); print(u==t,u is t, copy.deepcopy((1,2)) , (lambda a: copy.deepcopy(a) is a)((1,(2,3))))
l=[]; t=(l,); l.append(t); c=copy.deepcopy(t); print(c[0][0] is c)
class S:
    __slots__=('a','b','__dict__')
s=S(); s.a=[1]; s.z=[2]; s2=copy.copy(s); s3=copy.deepcopy(s); print(s2.a is s.a, s2.z is s.z, s3.a, s3.z, hasattr(s3,'b'))
class St:
    def __getstate__(s): print('get'); return {'q':1}
    def __setstate__(s,st): print('set',st); s.q=st['q']
print(copy.copy(St()).q, copy.deepcopy(St()).q)
class R:
    def __reduce__(s): return (list,((1,2),),None,iter([3,4]))
print(copy.copy(R()),copy.deepcopy(R()))
class RD:
    def __reduce__(s): return (dict,(),None,None,iter([(1,[2])]))
print(copy.copy(RD()),copy.deepcopy(RD()))
class RS:
    def __reduce__(s): return 'RS'
r=RS(); print(copy.copy(r) is r, copy.deepcopy(r) is r)
class Bad:
    def __reduce_ex__(s,p): return (1,)
try: copy.copy(Bad())
except TypeError as ex: print(ex)
class L(list):
    def __init__(s,*a): super().__init__(*a); s.tag='t'
q=L([1,[2]]); q2=copy.deepcopy(q); print(type(q2),q2,q2.tag,q2[1] is q[1])
class D(dict): pass
q=D(a=[1]); q.x=5; q2=copy.copy(q); print(q2,q2.x,q2['a'] is q['a'])
m=[1].append
class M:
    def __init__(s): s.l=[]
    def f(s): return s.l
mm=copy.deepcopy(M().f); print(mm())
memo={}; a=[1]; b=copy.deepcopy([a,a],memo); print(b[0] is b[1], len(memo))
a=[[1]*3]*2; gc.collect(); print(copy.deepcopy(a))
print(copy.replace.__name__)
import collections
P=collections.namedtuple('P','x y'); print(copy.replace(P(1,2),y=5))
try: copy.replace(5,x=1)
except TypeError as ex: print(ex)
class G:
    def __init__(s): s.g=(i for i in [])
try: copy.deepcopy(G())
except TypeError as ex: print(ex)
import re
p=re.compile('a'); print(copy.deepcopy(p) is p)
print(copy.copy(len) is len, copy.copy(print) is print, copy.copy(slice(1,2)), copy.copy(range(3)))
ba=bytearray(b'x'); print(copy.copy(ba) is ba, copy.deepcopy(ba))
print(copy.deepcopy({1,2}), copy.deepcopy(frozenset([1])), copy.deepcopy(collections.deque([1,[2]])), copy.deepcopy(collections.Counter('aab')), copy.deepcopy(collections.OrderedDict(a=1)))
print(copy.deepcopy(ValueError('x',[1])).args)
