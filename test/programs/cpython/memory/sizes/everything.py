import sys, itertools, functools, types, weakref, collections, re, array, io, random, operator, struct
class A: pass
def f(): pass
async def co(): pass
c=co()
objs=dict(list_iterator=iter([]),tuple_iterator=iter(()),str_iterator=iter('é'),str_ascii=iter('a'),range_iterator=iter(range(3)),longrange=iter(range(10**30)),dk=iter({}),dv=iter({}.values()),di=iter({}.items()),rdk=reversed({}),rdv=reversed({}.values()),rdi=reversed({}.items()),setit=iter(set()),bytesit=iter(b''),bait=iter(bytearray()),lrev=reversed([]),rev=reversed('ab'),enum=enumerate([]),zip0=zip(),zip1=zip([1]),map1=map(str,[]),filt=filter(None,[]),callit=iter(int,1),seqit=iter(type('Q',(),{'__getitem__':lambda s,i:1})()),dks={}.keys(),dvs={}.values(),dis={}.items(),mproxy=types.MappingProxyType({}),ref=weakref.ref(A),func=f,lam=lambda:0,meth=A().__init__,meth2=types.MethodType(f,1),bi=len,bm=[].append,mdesc=str.join,wdesc=int.__add__,mw=(1).__add__,cmd=dict.__dict__['fromkeys'],gs=types.FunctionType.__code__,prop=property(),prop2=A.__dict__['__dict__'],cm=classmethod(int),sm=staticmethod(int),sup=super(A,A()),cell=types.CellType(1),code_=None,mod=sys,sl=slice(1),el=...,ni=NotImplemented,co=c,dq=collections.deque(),dd=collections.defaultdict(list),mv=memoryview(b''),obj=object(),Aobj=A(),tb=None,Acls=A,tint=int,ttype=type,tlist=list,texc=ValueError,tfn=types.FunctionType)
for k,v in objs.items(): print(k, type(v).__name__, sys.getsizeof(v))
c.close()
def sub(b, *a, **ns):
    return type('S',(b,),ns)(*a)
for b,a in ((int,(5,)),(int,(2**70,)),(float,(1.0,)),(str,('ab',)),(str,('é',)),(str,('€',)),(bytearray,(b'ab',)),(list,()),(tuple,((1,),)),(dict,()),(set,()),(frozenset,()),(Exception,()),(ValueError,('x',)),(KeyError,()),(OSError,()),(StopIteration,()),(collections.deque,()),(collections.defaultdict,()),(object,())):
    print(b.__name__, sys.getsizeof(sub(b,*a)), end=' ')
    try: print(sys.getsizeof(sub(b,*a,__slots__=())), end=' ')
    except TypeError as e: print('-', end=' ')
    try: print(sys.getsizeof(sub(b,*a,__slots__=('q',))), sub(b,*a).__sizeof__())
    except TypeError as e: print('-', sub(b,*a).__sizeof__())
class W: __slots__=('__weakref__',)
class D: __slots__=('__dict__',)
class W2(W): pass
class S2: __slots__=('a','b')
class S3(S2): __slots__=('c',)
class S4(S3): pass
class MI(A, S2): pass
print([sys.getsizeof(x()) for x in (W,D,W2,S2,S3,S4,MI)], A().__sizeof__(), S2().__sizeof__())
