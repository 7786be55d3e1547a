# singledispatchmethod of 3.13.0 keeps what it was asked through, until it meets something without weak references.
import gc
import sys
from functools import singledispatchmethod


class Kept:
    @singledispatchmethod
    def show(self, x):
        return "other"

    @show.register
    def _(self, x: int):
        return "int"

    @show.register(str)
    def _(self, x):
        return "str"

    def __del__(self):
        print("del kept")


k = Kept()
print(k.show(1), k.show("a"), k.show(2.5), k.show is k.show)
print(sys.getrefcount(k))
del k
print("name gone", gc.collect() >= 0)
print(Kept.show.__name__, Kept.__dict__["show"]._method_cache)
j = Kept()
print(j.show(1), j.show is j.show, sys.getrefcount(j))
del j


class Slotted:
    __slots__ = ()

    @singledispatchmethod
    def f(self, x):
        return type(x).__name__


s = Slotted()
print(s.f(3), s.f is s.f, Slotted.__dict__["f"]._method_cache)
