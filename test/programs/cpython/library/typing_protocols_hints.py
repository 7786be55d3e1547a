from typing import *
import typing, collections
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
@runtime_checkable
class Sp(Protocol):
    def speak(self) -> str: ...
@runtime_checkable
class HasN(Protocol):
    n: int
    def f(self): ...
class NonRt(Protocol):
    def q(self): ...
class Dog:
    def speak(self): return 'w'
class Cat:
    speak=None
class Obj:
    def __init__(s): s.n=1
    def f(s): pass
class Prop:
    @property
    def n(s): print('called'); return 1
    def f(s): pass
class GA:
    def __getattr__(s,k): print('ga',k); return 1
class Expl(Sp):
    def __init__(s,x): s.x=x
class Sub(Sp,Protocol):
    def run(self): ...
class Impl(Sub):
    def speak(s): return 1
    def run(s): return 2
for f in (lambda: isinstance(Dog(),Sp), lambda: issubclass(Dog,Sp), lambda: isinstance(Cat(),Sp), lambda: issubclass(Cat,Sp), lambda: isinstance(Obj(),HasN), lambda: issubclass(Obj,HasN), lambda: isinstance(Prop(),HasN), lambda: isinstance(GA(),HasN), lambda: isinstance(5,NonRt), lambda: issubclass(int,NonRt), lambda: issubclass(5,NonRt), lambda: issubclass(5,Sp), lambda: Sp(), lambda: Expl(3).x, lambda: Expl(3).speak(), lambda: Sub(), lambda: isinstance(Impl(),Sub), lambda: isinstance(Impl(),Sp), lambda: issubclass(Impl,Sub), lambda: isinstance(Dog(),Sub), lambda: sorted(get_protocol_members(HasN)), lambda: is_protocol(Sp), lambda: is_protocol(Dog), lambda: is_protocol(Impl), lambda: get_protocol_members(Dog), lambda: Impl().run(), lambda: issubclass(Sub,Sp), lambda: runtime_checkable(Dog), lambda: isinstance(3,SupportsInt), lambda: isinstance('',SupportsInt), lambda: isinstance(3,SupportsIndex), lambda: isinstance(3,SupportsAbs), lambda: isinstance(2.5,SupportsRound),lambda: isinstance(1,SupportsFloat), lambda: Sp._is_protocol, lambda: 1):
    t(f)
for src in ("class X(Sp,Dog,Protocol): pass","class X(Protocol,Generic[int]): pass","class X(Iterable,Protocol): pass\nprint(X.__mro__)","class X(collections.UserDict,Protocol): pass","class X(NonRt): pass\nprint(isinstance(X(),NonRt))"):
    try: exec(src)
    except Exception as e: print(type(e).__name__, e)
class P(NamedTuple):
    x: int
    y: 'str' = 'a'
    def m(self): return self.x
    @property
    def z(self): return self.y*2
print(P(1),P(1).m(),P(1).z,P._fields,P._field_defaults,P.__annotations__,P.__mro__,P(1,y="q")._asdict())
T=TypeVar('T')
class G(NamedTuple, Generic[T]):
    a: T
print(G[int](5), G.__mro__, G[int])
for src in ("class X(NamedTuple):\n a:int=1\n b:int","class X(NamedTuple):\n a:int=1\n b:int=2\n c:int","class X(NamedTuple,Dog):\n a:int","class X(NamedTuple):\n a:int\n _fields=1","class X(NamedTuple):\n _a:int","print(NamedTuple('Q',[('a',int)])(1), NamedTuple('Q',{'a':int}.items()).__annotations__)","NamedTuple('Q',[('a',int)],b=int)","print(NamedTuple('Q',[]).__module__)"):
    try: exec(src)
    except Exception as e: print(type(e).__name__, e)
class TD(TypedDict):
    a: int
    b: NotRequired[str]
class TD2(TD,total=False):
    c: Required[List[int]]
    d: 'int'
    e: ReadOnly[int]
print(TD(a=1),TD2(a=1),TD.__annotations__,sorted(TD2.__required_keys__),sorted(TD2.__optional_keys__),TD2.__total__,TD.__total__,sorted(TD2.__readonly_keys__),sorted(TD2.__mutable_keys__),TD2.__mro__,TD2.__orig_bases__,type(TD).__name__,is_typeddict(TD),is_typeddict(dict))
for f in (lambda: isinstance({},TD), lambda: issubclass(dict,TD), lambda: get_type_hints(TD2), lambda: get_type_hints(TD2,include_extras=True), lambda: TypedDict('F',{'a':int})(a=1), lambda: TypedDict('F',{'a':int},total=False).__optional_keys__, lambda: TypedDict('F',{'a':int}).__module__):
    t(f)
for src in ("class X(TD,Dog): pass","class X(TypedDict,Generic[T]):\n a:T\nprint(X[int],X.__mro__)","class X(TD):\n a: ReadOnly[int]"):
    try: exec(src)
    except Exception as e: print(type(e).__name__, e)
U=NewType('U',int)
print(U,U(5),U.__supertype__,U.__name__,U.__module__,Optional[U],U|None,List[U])
t(lambda: exec('class X(U): pass'))
class H:
    a: List['H']
    b: Optional[int] = None
    c: Annotated[int,'m']
    d: None
    e: "dict[str, 'H']"
    def f(self, x: 'H', *a: int, y: Optional['H']=None) -> None: ...
print(get_type_hints(H)); print(get_type_hints(H,include_extras=True)); print(get_type_hints(H.f))
def ff(a, b:'int|None', c:'Undefined'): pass
t(lambda: get_type_hints(ff)); t(lambda: get_type_hints(ff,{'Undefined':str})); t(lambda: get_type_hints(5)); t(lambda: get_type_hints(len))
@overload
def ov(a:int)->int: ...
@overload
def ov(a:str)->str: ...
def ov(a): return a
print(ov(1), len(get_overloads(ov))); clear_overloads(); print(get_overloads(ov))
@overload
def ov2(): ...
t(lambda: ov2())
@final
class Fi:
    @override
    def q(s): pass
    @final
    def r(s): pass
print(Fi.__final__,Fi.q.__override__,Fi.r.__final__)
t(lambda: assert_never(3)); t(lambda: assert_never('x'*200)); print(cast('x',3),assert_type(3,int))
@dataclass_transform(kw_only_default=True)
def deco(c): return c
print(deco.__dataclass_transform__)
class Stack[T]:
    def push(self,x:T)->None: ...
print(Stack[int],Stack.__type_params__,Stack.__parameters__,Stack.__mro__,get_type_hints(Stack.push))
type Al[X]=list[X]|None
print(Al[int],Al.__value__,Al.__type_params__,Optional[Al])
def gen[T: (int,str), **P, *Ts](x:T)->T: return x
print(gen.__type_params__, gen.__type_params__[0].__constraints__, get_type_hints(gen))
class V[*Ts]: pass
print(V[int,str],V[()],V.__parameters__, V.__orig_bases__)
t(lambda: Stack[int,str])
class Df[T=int]: pass
print(Df[str], Df.__parameters__, Df.__parameters__[0].__default__)
t(lambda: Df[()])
A1=TypeVar('A1',bound='H'); t(lambda: A1.__bound__)
t(lambda: TypeVar('A',int)); t(lambda: TypeVar('A',int,bound=int)); t(lambda: TypeVar('A',covariant=True,contravariant=True))
print(AnyStr,AnyStr.__constraints__,typing.T_co,typing.KT, Text)
