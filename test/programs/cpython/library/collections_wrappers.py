from collections import *
import collections, copy
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__,e)
U=UserString
u=U('Hello World')
for n,a in (('capitalize',()),('casefold',()),('center',(15,'*')),('count',(U('l'),)),('count',('o',5)),('removeprefix',(U('He'),)),('removesuffix',('ld',)),('encode',()),('endswith',('ld',)),('expandtabs',()),('find',(U('W'),)),('find',('o',5)),('index',('o',)),('index',('zz',)),('isalpha',()),('isalnum',()),('isascii',()),('isdecimal',()),('isdigit',()),('isidentifier',()),('islower',()),('isnumeric',()),('isprintable',()),('isspace',()),('istitle',()),('isupper',()),('join',(['a','b'],)),('ljust',(13,'.')),('lower',()),('lstrip',('He',)),('partition',(' ',)),('replace',(U('l'),U('L'))),('replace',('l','L',1)),('rfind',('o',)),('rindex',('o',)),('rjust',(13,)),('rpartition',('o',)),('rstrip',('d',)),('split',()),('rsplit',(None,1)),('splitlines',()),('startswith',(('He','x'),)),('strip',('Hd',)),('swapcase',()),('title',()),('translate',({72:'J'},)),('upper',()),('zfill',(15,)),('format',()),('strip',(U('H'),))):
    def g():
        r=getattr(u,n)(*a); return (n,type(r).__name__,r)
    t(g)
print(u=='Hello World',u==U('Hello World'),u<'Z',u>=U('A'),hash(u)==hash('Hello World'),len(u),u[0],u[-3:],type(u[1]).__name__,'ell' in u,U('W') in u,u+' x','x '+u,u*2,2*u,U('%s-%d')%('a',1),U('5')+5,int(U('12')),float(U('1.5')),str(u),repr(u),list(reversed(U('abc'))),sorted(U('cab')),u.count('l'),U(5),U(u).data, '%s' % u, U('{} {x}').format(1,x=2), u!='a', U.maketrans('a','b'))
print(complex(U('1j')), [n for n in dir(U) if not n.startswith('__')], U.upper.__name__, U.upper.__qualname__)
L=UserList
l=L([3,1,2])
for f in (lambda: l+[4], lambda: [0]+l, lambda: l+L([9]), lambda: l+(7,8), lambda: l*2, lambda: 2*l, lambda: l==[3,1,2], lambda: l==L([3,1,2]), lambda: l<[4], lambda: l>L([1]), lambda: l!=[1], lambda: l[0], lambda: l[1:], lambda: type(l[1:]), lambda: 1 in l, lambda: len(l), lambda: l.index(1), lambda: l.count(3), lambda: l.index(99), lambda: l.copy(), lambda: copy.copy(l), lambda: (l.append(5), l)[1], lambda: (l.extend([6]), l.extend(L([7])), l)[2], lambda: (l.insert(0,9), l)[1], lambda: l.pop(), lambda: l.pop(0), lambda: (l.remove(1), l)[1], lambda: (l.sort(reverse=True), l)[1], lambda: (l.reverse(), l)[1], lambda: (l.clear(), l)[1], lambda: l.pop(), lambda: L('abc'), lambda: L((1,2)), lambda: L(L([1])), lambda: hash(l), lambda: L([1,2]).sort(key=lambda x: -x)):
    t(f)
l=L([1]); l+=[2]; l+=L([3]); l*=2; l[0]=9; del l[-1]; print(l, l.data, isinstance(l,list))
class SL(UserList):
    def __init__(s,i=None): super().__init__(i); s.tag=getattr(i,'tag',1)
print(type(SL([1])+[2]).__name__, type(SL([1])[0:1]).__name__, [n for n in dir(UserList) if not n.startswith('__')])
c=Counter('abracadabra'); d=Counter(a=1,b=-2,z=5)
for f in (lambda: c+d, lambda: c-d, lambda: d-c, lambda: c|d, lambda: c&d, lambda: d&c, lambda: +d, lambda: -d, lambda: c+5, lambda: c.total(), lambda: c.most_common(2), lambda: c.most_common(), lambda: sorted(c.elements()), lambda: c==d, lambda: c<=d, lambda: c<d, lambda: Counter(a=1)<=Counter(a=2), lambda: Counter(a=1)<Counter(a=1), lambda: c>=Counter('ab'), lambda: c.copy()==c, lambda: copy.copy(c), lambda: Counter(a=1)==Counter(a=1,b=0), lambda: Counter.fromkeys('a'), lambda: c['q'], lambda: repr(Counter()), lambda: Counter(x='a',y=1)):
    t(f)
c+=d; print(c); c-=Counter(a=3); print(c); c|=Counter(q=2); print(c); c&=Counter(q=1,r=9,b=5); print(c); c.update('xx',y=3); c.subtract({'x':5}); print(c); del c['nope']; print(c.pop('y'))
cm=ChainMap({'a':1},{'a':2,'b':3})
for f in (lambda: cm['a'], lambda: cm['b'], lambda: cm['c'], lambda: cm.get('c'), lambda: cm.get('b'), lambda: len(cm), lambda: list(cm), lambda: dict(cm), lambda: cm.parents, lambda: cm.new_child({'z':1}), lambda: cm.new_child(q=2), lambda: cm.new_child(), lambda: 'b' in cm, lambda: bool(ChainMap()), lambda: cm.pop('a'), lambda: cm.pop('b'), lambda: cm.popitem(), lambda: cm|{'n':1}, lambda: {'n':1}|cm, lambda: ChainMap.fromkeys('ab',0), lambda: cm.copy(), lambda: cm.maps, lambda: (cm.update(x=1), cm)[1], lambda: (cm.clear(), cm)[1], lambda: cm==ChainMap({},{'a':2,'b':3})):
    t(f)
cm|={'k':1}; print(cm)
try: del cm['b']
except KeyError as e: print(e)
ud=UserDict(a=1); ud.update({'b':2}); print(ud,ud|{'c':3},{'z':0}|ud,ud.copy(),copy.copy(ud),ud.pop('a'),ud.get('q',7),'b' in ud, len(ud), UserDict.fromkeys('xy',1), ud.setdefault('n',[]))
class MD(UserDict):
    def __missing__(s,k): return k*2
m=MD(); print(m['x'], m.get('x'), 'x' in m, type(m.copy()).__name__)
P=namedtuple('P','x y',defaults=[5]); print(P(1),P._make([1,2]),P(1)._replace(x=9),P(1)._asdict(),P._fields,P._field_defaults,P.__doc__,P.x.__doc__)
for bad in (lambda: namedtuple('P','x x'),lambda: namedtuple('P','class'),lambda: namedtuple('P','_x'),lambda: namedtuple('1','x'),lambda: namedtuple('P','x',defaults=[1,2]),lambda: P(),lambda: P(1,2,3),lambda: P._make([1]),lambda: P(1)._replace(q=1),lambda: namedtuple('P','x class _y x',rename=True)._fields):
    t(bad)
