import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
class Ab(abc.ABC):
    @abc.abstractmethod
    def f(self): ...
    @property
    @abc.abstractmethod
    def g(self): ...
class Co(Ab):
    def f(self): return 1
    g=2
print(Co().f(), isinstance(Co(),Ab), issubclass(int,Ab))
