"""abc of CPython 3.13 over the C part _abc."""
import _abc
from _abc import get_cache_token


def abstractmethod(funcobj):
    """Marks a method as one a subclass must define."""
    setattr(funcobj, '__isabstractmethod__', True)
    return funcobj


class abstractclassmethod(classmethod):
    def __init__(self, callable):
        super().__init__(abstractmethod(callable))


class abstractstaticmethod(staticmethod):
    def __init__(self, callable):
        super().__init__(abstractmethod(callable))


class abstractproperty(property):
    pass


# What the old decorators make is abstract itself.
for _old in (abstractclassmethod, abstractstaticmethod, abstractproperty):
    abstractmethod(_old)
del _old


class ABCMeta(type):
    """The metaclass of abstract base classes; what they remember is _abc's."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        made = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc._abc_init(made)
        return made

    def register(cls, subclass):
        return _abc._abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        return _abc._abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        return _abc._abc_subclasscheck(cls, subclass)


def update_abstractmethods(cls):
    if hasattr(cls, '__abstractmethods__'):
        inherited = [(name, getattr(cls, name, None)) for base in cls.__bases__ for name in getattr(base, '__abstractmethods__', ())]
        known = [*inherited, *cls.__dict__.items()]
        cls.__abstractmethods__ = frozenset({name for name, attr in known if getattr(attr, '__isabstractmethod__', False)})
    return cls


class ABC(metaclass=ABCMeta):
    """A base class to inherit ABCMeta from."""
    __slots__ = ()
