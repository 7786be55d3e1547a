"""types of CPython 3.13: names for built-in types that have none."""
from _genericalias import GenericAlias, UnionType, SimpleNamespace
from _static import CoroutineType, AsyncGeneratorType, TracebackType, FrameType
import sys as _sys


def _sample(kept=None):
    yield lambda: kept


def _kinds():
    """One of each kind, made and asked what it is."""
    function, generator = _sample, _sample()
    inner = next(generator)
    kinds = dict(FunctionType=function, LambdaType=inner, GeneratorType=generator, CellType=inner.__closure__[0], ModuleType=_sys, MappingProxyType=type.__dict__,
                 BuiltinFunctionType=len, BuiltinMethodType=[].append, MethodDescriptorType=str.join, WrapperDescriptorType=object.__init__,
                 EllipsisType=..., NoneType=None, NotImplementedType=NotImplemented)
    kinds['MethodWrapperType'] = inner.__str__
    kinds['MethodType'] = function.__get__(0)
    kinds['CodeType'], kinds['ClassMethodDescriptorType'] = inner.__code__, vars(dict)['fromkeys']
    kinds['GetSetDescriptorType'], kinds['MemberDescriptorType'] = vars(type(function))['__code__'], vars(type('_', (), {'__slots__': 'slot'}))['slot']
    return {name: type(one) for name, one in kinds.items()}


globals().update(_kinds())
del _sample, _kinds, _sys


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
                read = self.fget
                return read(instance)
            raise AttributeError('unreadable attribute')
        if not self.__isabstractmethod__:
            raise AttributeError()
        return self

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError("can't set attribute")
        write = self.fset
        write(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError("can't delete attribute")
        self.fdel(instance)

    def getter(self, fget):
        text = self.overwrite_doc and fget.__doc__ or self.__doc__
        made = type(self)(fget, self.fset, self.fdel, text)
        made.overwrite_doc = self.overwrite_doc
        return made

    def _with(self, **changed):
        parts = dict(fget=self.fget, fset=self.fset, fdel=self.fdel, doc=self.__doc__)
        made = type(self)(**{**parts, **changed})
        made.overwrite_doc = self.overwrite_doc
        return made

    def setter(self, fset):
        return self._with(fset=fset)

    def deleter(self, fdel):
        return self._with(fdel=fdel)
