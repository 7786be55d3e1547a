import types, functools, weakref, operator
from collections.abc import *
class C:
    def m(s): pass
    @staticmethod
    def s(): pass
objs=[print,len,[].append,C().m,C.m,str.join,object.__init__,object().__str__,dict.fromkeys,dict.__dict__['fromkeys'],C.__dict__['s'],type,int,C,functools.partial(print),functools.lru_cache(C.m),operator.itemgetter(1),operator.attrgetter('a'),operator.methodcaller('a'),weakref.ref(C),weakref.proxy(C.m),classmethod(C.m),property(C.m),(x for x in ()),list[int],types.SimpleNamespace(),iter([]),5,'a',[],{}]
abcs=[Callable,Hashable,Iterable,Iterator,Sized,Container,Collection,Reversible,Awaitable,Coroutine,Generator,AsyncIterable,Buffer,Sequence,MutableSequence,Set,MutableSet,Mapping,MutableMapping,KeysView,ItemsView,ValuesView]
more=[(),b'',bytearray(),memoryview(b''),set(),frozenset(),range(3),{}.keys(),{}.values(),{}.items(),enumerate([]),zip(),map(len,[]),filter(None,[]),reversed([]),reversed(()),iter(''),iter(set()),iter({}),None,...,NotImplemented,1.5,1j,True,slice(1),types.MappingProxyType({}),object(),Exception(),iter(range(3)),iter(int,1),C.m.__code__]
for o in objs+more:
    try: print(type(o).__name__,[a.__name__ for a in abcs if isinstance(o,a)])
    except TypeError as e: print(type(o).__name__,e)
import array, collections, itertools
for o in (collections.deque(),collections.Counter(),collections.OrderedDict(),collections.defaultdict(int),collections.ChainMap(),collections.UserList(),itertools.count(),itertools.chain(),array.array('i')):
    print(type(o).__name__,[a.__name__ for a in abcs if isinstance(o,a)])
