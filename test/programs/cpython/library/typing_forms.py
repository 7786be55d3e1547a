from typing import *
import typing, collections.abc as ca
K=TypeVar('K');V=TypeVar('V');P=ParamSpec('P');Ts=TypeVarTuple('Ts')
class A(Generic[K,V]):
    def __init__(self,x=None): self.x=x
class B(A[int,V]): pass
class C(B[str]): pass
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
for f in (lambda: A[int], lambda: A[int,str,int], lambda: Dict[K,V][int], lambda: List[K][int,str], lambda: List[int][str], lambda: Dict[int], lambda: List[5], lambda: Optional[5], lambda: Union[()],
  lambda: List[int] is List[int], lambda: Optional[int] is Optional[int], lambda: Union[int,str]==Union[str,int], lambda: Union[int,str,int], lambda: Union[int], lambda: Union[int,None], lambda: Optional[Union[int,str]],
  lambda: Literal[1,1,True,'a',Literal[2]], lambda: Literal[1]==Literal[True], lambda: Literal[1,2]==Literal[2,1], lambda: Literal[[]],
  lambda: Annotated[int,'x',5], lambda: Annotated[int], lambda: Annotated[Annotated[int,1],2], lambda: Annotated[List[K],1][int], lambda: Annotated[int,1].__metadata__,
  lambda: Callable[[int,str],bool], lambda: Callable[...,int], lambda: Callable[[],None], lambda: Callable[int,str], lambda: Callable[5], lambda: Callable[P,int], lambda: Callable[P,K][[int,str],bool], lambda: Callable[Concatenate[int,P],str], lambda: Callable[Concatenate[int,P],str][[bool]],
  lambda: Tuple[int,...], lambda: Tuple[()], lambda: Tuple[int,str], lambda: Tuple[K,V][int,str], lambda: Type[int], lambda: Dict[str,List['X']], lambda: ClassVar[int], lambda: Final[int], lambda: List[ClassVar[int]], lambda: ClassVar[ClassVar[int]], lambda: NoReturn[int], lambda: Self, lambda: List[Self], lambda: List[Final], lambda: Optional[ClassVar], lambda: Required[int], lambda: NotRequired[int,str], lambda: TypeGuard[int], lambda: Unpack[Ts], lambda: Generic[K], lambda: Generic[K,K], lambda: Generic[int], lambda: Generic[()], lambda: Protocol[K], lambda: A, lambda: A[int,str], lambda: A[K,int][str], lambda: A[int,str][int], lambda: Generic[K][int], lambda: B[str], lambda: B.__parameters__, lambda: B.__orig_bases__, lambda: C.__mro__, lambda: A[int,str](5).__orig_class__, lambda: List(), lambda: Deque([1]), lambda: Generator[int], lambda: Generator[int,str], lambda: Hashable[int], lambda: Iterable[K], lambda: isinstance([],List), lambda: isinstance([],List[int]), lambda: isinstance(3,Optional[int]), lambda: isinstance(3,Union[int,str]), lambda: issubclass(bool,Union[int,str]), lambda: isinstance(3,Any), lambda: Any(), lambda: isinstance(3,Literal), lambda: Union(), lambda: int|List[int], lambda: List[int]|None, lambda: 'X'|List[int] if False else List['X']|int, lambda: get_origin(List[int]), lambda: get_args(Dict[int,str]), lambda: get_args(Callable[[int],str]), lambda: get_args(Callable[...,str]), lambda: get_args(ca.Callable[[int],str]), lambda: get_origin(Union[int,str]), lambda: get_args(Optional[int]), lambda: get_args(int|str), lambda: get_origin(int|str), lambda: get_origin(Annotated[int,1]), lambda: get_args(Annotated[int,1]), lambda: get_origin(Generic), lambda: get_origin(Generic[K]), lambda: get_args(int), lambda: get_args(Literal[1,2]), lambda: List.__name__, lambda: List[int].__name__, lambda: List[int].__origin__, lambda: List[int].__args__, lambda: List[K].__parameters__, lambda: Any, lambda: Optional, lambda: Union.__name__, lambda: type(List[int]).__name__, lambda: hash(List[int])==hash(List[int]), lambda: {List[int]:1}[List[int]], lambda: [*List[int]], lambda: iter(List), lambda: iter(Union[int,str]), lambda: A[int,str]==A[int,str], lambda: List[int]==list[int], lambda: list[K][int], lambda: dict[K,List[V]][int,str],lambda: List['a b'], lambda: ForwardRef('x'), lambda: ForwardRef(5), lambda: ForwardRef('x')==ForwardRef('x'), lambda: typing.Foo, lambda: is_protocol(Protocol), lambda: 1):
    t(f)
class D(List[int]): pass
class E(Dict[K,V]): pass
print(D.__mro__, E.__mro__, D.__orig_bases__)
for src in ("class X(Generic): pass","class X(Generic[K],Generic[V]): pass","class X(A[K,V],Generic[K]): pass","class X(Union[int,str]): pass","class X(Optional[int]): pass","class X(Any): pass\nprint(X().x)","class X(Union): pass","class X(type(List[int])): pass","class X(Literal[1]): pass","class X(ClassVar): pass", "class X(Annotated[int,1]): pass\nprint(X.__mro__)", "class X(Iterable[K], Sized): pass\nprint(X.__mro__)","class X(Mapping[K,V], Generic[K,V]): pass\nprint(X.__mro__)", "class X(A): pass\nprint(X.__parameters__, X.__mro__)"):
    try: exec(src)
    except Exception as e: print(type(e).__name__, e)
