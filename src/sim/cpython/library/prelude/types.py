"""types of CPython 3.13: names for built-in types that have none."""
import sys


def _f():
    pass


FunctionType = type(_f)
LambdaType = type(lambda: None)
CodeType = type(_f.__code__)
MappingProxyType = type(type.__dict__)
from _genericalias import GenericAlias, UnionType, SimpleNamespace


def _cell_factory():
    a = 1

    def f():
        nonlocal a

    return f.__closure__[0]


CellType = type(_cell_factory())


def _g():
    yield 1


GeneratorType = type(_g())


from _static import CoroutineType, AsyncGeneratorType, TracebackType, FrameType


class _C:
    def _m(self):
        pass


MethodType = type(_C()._m)
BuiltinFunctionType = type(len)
BuiltinMethodType = type([].append)
WrapperDescriptorType = type(object.__init__)
MethodWrapperType = type(object().__str__)
MethodDescriptorType = type(str.join)
ClassMethodDescriptorType = type(dict.__dict__['fromkeys'])
ModuleType = type(sys)
GetSetDescriptorType = type(FunctionType.__code__)
MemberDescriptorType = type(FunctionType.__globals__)
del sys, _f, _g, _C, _cell_factory


def new_class(name, bases=(), kwds=None, exec_body=None):
    """A class made by a call."""
    real = resolve_bases(bases)
    maker, body, kwds = prepare_class(name, real, kwds)
    if exec_body is not None:
        exec_body(body)
    if real is not bases:
        body['__orig_bases__'] = bases
    return maker(name, real, body, **kwds)


def resolve_bases(bases):
    """The bases with every one that is no class asked what stands for it."""
    real, replaced = [], False
    for base in list(bases):
        if isinstance(base, type) or not hasattr(base, '__mro_entries__'):
            real.append(base)
            continue
        entries = base.__mro_entries__(bases)
        if not isinstance(entries, tuple):
            raise TypeError('__mro_entries__ must return a tuple')
        real += entries
        replaced = True
    return tuple(real) if replaced else bases


def prepare_class(name, bases=(), kwds=None):
    kwds = {} if kwds is None else dict(kwds)
    maker = kwds.pop('metaclass') if 'metaclass' in kwds else type(bases[0]) if bases else type
    if isinstance(maker, type):
        maker = _calculate_meta(maker, bases)
    body = maker.__prepare__(name, bases, **kwds) if hasattr(maker, '__prepare__') else {}
    return maker, body, kwds


def _calculate_meta(meta, bases):
    """The most derived of the metaclasses."""
    for theirs in map(type, bases):
        if issubclass(theirs, meta):
            meta = theirs
        elif not issubclass(meta, theirs):
            raise TypeError('metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases')
    return meta


def get_original_bases(cls, /):
    try:
        return cls.__dict__.get('__orig_bases__', cls.__bases__)
    except AttributeError:
        raise TypeError(f'Expected an instance of type, not {type(cls).__name__!r}') from None


class DynamicClassAttribute:
    """A property of instances that leaves the class's own attribute of that name visible."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget, self.fset, self.fdel = fget, fset, fdel
        self.__doc__, self.overwrite_doc = doc or fget.__doc__, doc is None
        self.__isabstractmethod__ = True if getattr(fget, '__isabstractmethod__', False) else False

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            if self.fget is not None:
                return self.fget(instance)
            raise AttributeError('unreadable attribute')
        if not self.__isabstractmethod__:
            raise AttributeError()
        return self

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        text = self.overwrite_doc and fget.__doc__ or self.__doc__
        made = type(self)(fget, self.fset, self.fdel, text)
        made.overwrite_doc = self.overwrite_doc
        return made


EllipsisType = type(Ellipsis)
NoneType = type(None)
NotImplementedType = type(NotImplemented)
