from collections.abc import *
import collections.abc as ca
class MS(MutableSet):
    def __init__(s,it=()): s.d=list(dict.fromkeys(it))
    def __contains__(s,x): print('in',x); return x in s.d
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
    def add(s,x):
        if x not in s.d: s.d.append(x)
    def discard(s,x):
        if x in s.d: s.d.remove(x)
    def __repr__(s): return f'MS({s.d})'
a=MS([1,2,3]); b=MS([2,3,4])
print(a&b,a|b,a-b,a^b,a<=b,a<b,a==b,a>=b,a>b,a!=b,a.isdisjoint(b))
print([1,2]&a, [1,9]|a, [1,9]-a,[1,9]^a)
for op in ('__and__','__or__','__sub__','__xor__','__le__','__lt__','__ge__','__gt__','__eq__','__rsub__'): print(op,getattr(a,op)(5))
a|=[7]; print(a); a&={1,7}; print(a); a^=[1,8]; print(a); a-=[8]; print(a); a-=a; print(a)
a=MS([3,1]); print(a.pop(),a); a.remove(1)
for f in (a.pop, lambda: a.remove(4)):
    try: f()
    except KeyError as e: print(repr(e), e.__suppress_context__)
a=MS('abc'); a.clear(); print(a, a._hash(), MS([1,2,3])._hash()==hash(frozenset([1,2,3])), MS([])._hash()==hash(frozenset()))
class MM(MutableMapping):
    def __init__(s,*a): s.d=dict(*a)
    def __getitem__(s,k): print('get',k); return s.d[k]
    def __setitem__(s,k,v): print('set',k,v); s.d[k]=v
    def __delitem__(s,k): print('del',k); del s.d[k]
    def __iter__(s): return iter(s.d)
    def __len__(s): return len(s.d)
m=MM(a=1) if False else MM({'a':1,'b':2})
print(m.get('a'),m.get('z'),'a' in m,'z' in m,str(m.keys())[:8],list(m.items()),list(m.values()),m=={'a':1,'b':2},2 in m.values(),('a',1) in m.items(),('z',1) in m.items())
print(m.pop('a'),m.pop('q',5),m.popitem(),len(m))
for f in (lambda: m.pop('x'), m.popitem):
    try: f()
    except KeyError as e: print(repr(e))
m.update({'x':1},y=2); m.update([('p',1)]); print(m.setdefault('x',9),m.setdefault('n',[])); m.clear(); print(len(m))
print(m.keys()|{'k'}, type(MM({'a':1}).keys()&['a']), repr(MM({}).values())[:11])
class Sq(MutableSequence):
    def __init__(s,*a): s.l=list(a)
    def __getitem__(s,i): print('g',i); return s.l[i]
    def __setitem__(s,i,v): print('s',i,v); s.l[i]=v
    def __delitem__(s,i): print('d',i); del s.l[i]
    def __len__(s): return len(s.l)
    def insert(s,i,v): print('i',i,v); s.l.insert(i,v)
q=Sq(1,2,3,2)
print(list(q),list(reversed(q)),2 in q,q.index(2),q.index(2,2),q.index(2,-3,-1),q.count(2))
for f in (lambda: q.index(9), lambda: q.index(1,1), lambda: q.remove(9)):
    try: f()
    except ValueError as e: print(repr(e))
q.append(5); q.extend(q); q.reverse(); print(q.l); print(q.pop(),q.pop(0)); q+=[8]; q.remove(8); q.clear(); print(q.l)
for bad in (lambda: MutableMapping(), lambda: Sequence(), lambda: Hashable(), lambda: Iterator(), lambda: Generator()):
    try: bad()
    except TypeError as e: print(e)
class H: __hash__=None
class It:
    def __iter__(s): pass
class ItN(It):
    __iter__=None
print(issubclass(H,Hashable),issubclass(It,Iterable),issubclass(ItN,Iterable),isinstance(5,Hashable),isinstance([],Hashable),isinstance((i for i in ()),Generator),isinstance(iter([]),Iterator),isinstance(print,Callable),isinstance({},MutableMapping),isinstance(dict().keys(),KeysView),isinstance('',Sequence),isinstance(b'',ByteString) if False else 1)
class SubIt(Iterable):
    def __iter__(s): return iter(())
class It2:
    def __iter__(s): pass
print(issubclass(It2,SubIt), issubclass(SubIt,Iterable), issubclass(It2,Collection))
print([n for n in dir(MutableSequence) if not n.startswith('_')],[n for n in dir(Mapping) if not n.startswith('__')],[n for n in dir(MutableMapping) if n.startswith('_M')])
print(Iterable.__subclasshook__.__qualname__, Iterable.__module__, Iterable, Sequence.__abstractmethods__=={'__getitem__','__len__'})
class Gn(Generator):
    def __init__(s): s.n=0
    def send(s,v):
        s.n+=1
        if s.n>3: raise StopIteration
        return (s.n,v)
    def throw(s,t,v=None,tb=None): return super().throw(t,v,tb)
g=Gn(); print(list(g)); g.close()
for args in ((ValueError,),(ValueError,ValueError('x'))):
    try: g.throw(*args)
    except ValueError as e: print(repr(e))
class Bad(Gn):
    def throw(s,*a): return 1
try: Bad().close()
except RuntimeError as e: print(e)
print(Callable[[int,str],bool], Callable[...,int], Iterable[int], Mapping[str,int])
for a in ((int,), (int,int), 5):
    try: Callable[a]
    except TypeError as e: print(e)
import numbers
class F(numbers.Complex): pass
try: F()
except TypeError as e: print(e)
print(numbers.Integral.__abstractmethods__==frozenset(n for n in dir(numbers.Integral) if getattr(getattr(numbers.Integral,n),'__isabstractmethod__',False)), sorted(numbers.Integral.__abstractmethods__), numbers.Real.__add__.__qualname__, numbers.Real.__floor__.__qualname__, isinstance(True,numbers.Integral), isinstance(1.0,numbers.Rational))
import keyword; print(keyword.kwlist,keyword.softkwlist,keyword.iskeyword('for'),keyword.issoftkeyword('type'))
import abc
print(abc.abstractproperty(lambda s:1).__isabstractmethod__, abc.abstractclassmethod.__isabstractmethod__)
