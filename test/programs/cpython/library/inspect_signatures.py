import inspect, functools, types, enum
from typing import *
from inspect import signature, Parameter, Signature
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
def f0(a,b,/,c,d=1,*args,e,g=2,**kw)->int: pass
def f1(a:int,b:str='x',*,c:Optional[int]=None,d:List[int]): pass
def f2(*,a,b=1): pass
def f3(a,/): pass
def f4(): pass
def f5(*a,**k): pass
class C:
    def __init__(self,x,y=1): pass
    def m(self,q,*,z): pass
    @classmethod
    def cm(cls,w): pass
    @staticmethod
    def sm(v): pass
    def __call__(self,k=3): pass
    pm=functools.partialmethod(m,1)
    @property
    def pr(self): "doc"; return 1
class N:
    def __new__(cls,a,b): return super().__new__(cls)
class M(type):
    def __call__(cls,*a,meta=1): return super().__call__(*a)
class WM(metaclass=M): pass
class E: pass
class Sub(C): pass
@functools.wraps(f1)
def wr(*a,**k): return f1(*a,**k)
for o in (f0,f1,f2,f3,f4,f5,C,C(1),C.m,C(1).m,C.cm,C.sm,N,WM,E,Sub,wr,functools.partial(f0,1),functools.partial(f0,1,2,3),functools.partial(f1,b='q'),functools.partial(f1,1,c=5),functools.partial(f5,1,x=2),C.pm,C(1).pm,lambda x,*y: 0,functools.partial(f0,1,2,c=5)):
    t(lambda: signature(o)); t(lambda: inspect.getfullargspec(o))
t(lambda: signature(5)); t(lambda: signature(wr,follow_wrapped=False))
s=signature(f0)
for a,k in (((1,2,3),dict(e=5)),((1,2),dict(c=3,e=4)),((1,2,3,4,5,6),dict(e=1,z=2)),((1,),dict(e=1)),((),{}),((1,2,3),{}),((1,2,3),dict(e=1,a=5)),((1,2,3),dict(c=3,e=1))):
    def bb(): b=s.bind(*a,**k); r=(b,b.args,b.kwargs); b.apply_defaults(); return r,b,b.arguments,b.args,b.kwargs
    t(bb)
    t(lambda: s.bind_partial(*a,**k))
for sg,a,k in ((signature(f3),(),dict(a=1)),(signature(f3),(1,2),{}),(signature(f2),(1,),{}),(signature(f2),(),{}),(signature(f4),(),dict(q=1)),(signature(f1),(1,),dict(a=2)),(signature(f1),(),dict(d=1)),(signature(f1),(1,),{}),(signature(f5),(1,),dict(z=3)),(signature(f3),(),{})):
    t(lambda: sg.bind(*a,**k))
p=s.parameters
for x in p.values(): print(x,repr(x),x.kind,x.kind.description,x.default is Parameter.empty,x.annotation is x.empty, int(x.kind))
print(list(p), s.return_annotation, s==signature(f0), hash(signature(f4))==hash(signature(f4)), s!=signature(f1), p['a']==signature(f0).parameters['a'])
t(lambda: p['c'].replace(name='zz',default=5,annotation=int)); t(lambda: s.replace(return_annotation=str)); t(lambda: s.replace(parameters=[p['a']])); t(lambda: s.replace(return_annotation=Signature.empty))
for bad in (lambda: Parameter('1',1),lambda: Parameter('if',1),lambda: Parameter('a',9),lambda: Parameter('a',2,default=1),lambda: Parameter(5,1),lambda: Parameter('if',0),lambda: Signature([Parameter('a',3),Parameter('b',1)]),lambda: Signature([Parameter('a',1,default=1),Parameter('b',1)]),lambda: Signature([Parameter('a',1),Parameter('a',1)]),lambda: Signature([Parameter('a',1)],return_annotation=int), lambda: signature(f0).format(max_width=10), lambda: Signature()):
    t(bad)
async def co(): pass
def ge(): yield 1
async def ag(): yield 1
g=ge()
print([n for n in ('ismodule isclass ismethod isfunction isbuiltin isgenerator iscoroutine isasyncgen isgeneratorfunction iscoroutinefunction isasyncgenfunction isawaitable isabstract ismethoddescriptor isdatadescriptor isroutine iscode istraceback isframe'.split()) for o in (inspect,C,C(1).m,f0,len,g,ge,ag,co,C.pr,C.__init__,str.join,f0.__code__) if getattr(inspect,n)(o)])
print([[getattr(inspect,n)(o) for o in (inspect,C,C(1).m,f0,len,g,ge,ag,co,C.__dict__['pr'],str.join,f0.__code__,functools.partial(ge),C.__dict__['cm'],C.__dict__['sm'])] for n in 'isclass isfunction isgeneratorfunction isroutine ismethoddescriptor isdatadescriptor'.split()])
print(inspect.getgeneratorstate(g)); next(g); print(inspect.getgeneratorstate(g)); g.close(); print(inspect.getgeneratorstate(g))
c=co(); print(inspect.getcoroutinestate(c)); c.close(); print(inspect.getcoroutinestate(c))
class Mm:
    x=1
    def f(self): pass
    @property
    def p(self): raise AttributeError('no')
    @property
    def q(self): return 5
o=Mm(); o.z=2
print([n for n,v in inspect.getmembers(o) if not n.startswith('__')],inspect.getmembers(o,inspect.ismethod)[-1][0],[n for n,v in inspect.getmembers(Mm,inspect.isfunction)],[n for n,v in inspect.getmembers(Mm,lambda v: isinstance(v,property))])
class Col(enum.Enum): A=1
print([n for n,v in inspect.getmembers(Col) if not n.startswith('_')])
for d in ("x","  a\n    b\n      c\n   ","\n\n  a\n\n  b\n\n","\ta\n\t\tb","",'a\nb','   ',"a\n   \n   b"): print(repr(inspect.cleandoc(d)))
class Doc:
    """Top.

        Indented
    """
class DocSub(Doc): pass
print(repr(inspect.getdoc(Doc)),repr(inspect.getdoc(DocSub)),inspect.getdoc(C.pr),repr(inspect.getdoc(Mm)))
class GA:
    cls_attr=1
    def __getattr__(s,n): print('ga'); return 1
    @property
    def pp(s): print('pp'); return 2
    def meth(s): pass
ga=GA(); ga.__dict__['pp']=7; ga.__dict__['meth']=8
t(lambda: inspect.getattr_static(ga,'nope')); t(lambda: inspect.getattr_static(ga,'nope',3)); t(lambda: type(inspect.getattr_static(ga,'pp'))); t(lambda: inspect.getattr_static(ga,'meth')); t(lambda: inspect.getattr_static(GA,'cls_attr')); t(lambda: inspect.getattr_static(WM,'__call__') is M.__call__); t(lambda: inspect.getattr_static(5,'real').__name__)
w=lambda: 0; w.__wrapped__=w
t(lambda: inspect.unwrap(w)) if 0 else None
try: inspect.unwrap(w)
except ValueError as e: print(str(e)[:35])
print(inspect.unwrap(wr) is f1, inspect.getmro(Sub), inspect.getcallargs(f1,1,d=2), inspect.get_annotations(f1), inspect.get_annotations(C), inspect.getmodule(C).__name__)
print(inspect.formatannotation(int),inspect.formatannotation(C),inspect.formatannotation(Optional[int]),inspect.formatannotation(Dict[str,List[C]]),inspect.formatannotation(list[int]),inspect.formatannotation('x'),inspect.formatannotation(C,'__main__'), inspect.CO_GENERATOR)
import copy
print(inspect.signature(copy.replace) if 0 else 1)
