"""types.GenericAlias, types.UnionType and types.SimpleNamespace of CPython 3.13 (Objects/genericaliasobject.c, unionobject.c, namespaceobject.c)."""
from _static import static

_EXCEPTIONS = ('__class__', '__origin__', '__args__', '__unpacked__', '__parameters__', '__typing_unpacked_tuple_args__', '__mro_entries__', '__reduce_ex__', '__reduce__', '__copy__', '__deepcopy__')


def _item(p):
    if p is ...:
        return '...'
    if type(p) is list:
        return '[' + ', '.join([_item(x) for x in p]) + ']'
    if hasattr(p, '__origin__') and hasattr(p, '__args__'):
        return repr(p)
    if isinstance(p, type):
        if p.__module__ == 'builtins':
            return p.__qualname__
        return f'{p.__module__}.{p.__qualname__}'
    return repr(p)


def _parameters(args):
    out = []
    for a in args:
        if isinstance(a, type):
            continue
        if hasattr(a, '__typing_subst__'):
            if a not in out:
                out.append(a)
        else:
            sub = _parameters(a) if type(a) is list else getattr(a, '__parameters__', ())
            if isinstance(sub, tuple):
                for p in sub:
                    if p not in out:
                        out.append(p)
    return tuple(out)


class GenericAlias:
    __slots__ = ('__origin__', '__args__', '__parameters__', '__unpacked__', '__weakref__')

    def __new__(cls, origin, args, /):
        self = object.__new__(cls)
        if not isinstance(args, tuple):
            args = (args,)
        _set = object.__setattr__
        _set(self, '__origin__', origin)
        _set(self, '__args__', args)
        _set(self, '__parameters__', _parameters(args))
        _set(self, '__unpacked__', False)
        return self

    def __call__(self, /, *args, **kwargs):
        obj = self.__origin__(*args, **kwargs)
        try:
            obj.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return obj

    def __getattr__(self, name):
        if name in _EXCEPTIONS or (name[:2] == '__' and name[-2:] == '__' and name in ('__class_getitem__',)):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        return (self.__origin__,)

    def __getitem__(self, items):
        if not self.__parameters__:
            raise TypeError(f'{self!r} is not a generic class')
        if not isinstance(items, tuple):
            items = (items,)
        n = len(self.__parameters__)
        if len(items) != n:
            raise TypeError(f"Too {'many' if len(items) > n else 'few'} arguments for {self!r}; actual {len(items)}, expected {n}")
        table = dict(zip(self.__parameters__, items))
        return GenericAlias(self.__origin__, tuple([_replace(a, table) for a in self.__args__]))

    def __iter__(self):
        spread = type(self)(self.__origin__, self.__args__)
        object.__setattr__(spread, '__unpacked__', True)
        yield spread

    def __instancecheck__(self, instance):
        raise TypeError('isinstance() argument 2 cannot be a parameterized generic')

    def __subclasscheck__(self, cls):
        raise TypeError('issubclass() argument 2 cannot be a parameterized generic')

    def __eq__(self, other):
        if not isinstance(other, GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash(self.__origin__) ^ hash(self.__args__)

    def __or__(self, other):
        return union(self, other)

    def __ror__(self, other):
        return union(other, self)

    def __repr__(self):
        args = ', '.join([_item(a) for a in self.__args__]) if self.__args__ else '()'
        return f"{'*' if self.__unpacked__ else ''}{_item(self.__origin__)}[{args}]"

    def __dir__(self):
        return sorted(set(dir(self.__origin__)) | set(_EXCEPTIONS[1:]))

    def __reduce__(self):
        return GenericAlias, (self.__origin__, self.__args__)


def _replace(a, table):
    if a in table:
        return table[a]
    params = getattr(a, '__parameters__', ()) if not isinstance(a, type) else ()
    if params:
        return a[tuple([table.get(p, p) for p in params])]
    return a


def _unionable(x):
    return x is None or isinstance(x, (type, GenericAlias, UnionType)) or type(x).__name__ == 'TypeAliasType'


def union(a, b):
    """a | b of types; NotImplemented for anything else."""
    if not _unionable(a) or not _unionable(b):
        return NotImplemented
    flat = []
    for x in (a, b):
        for y in x.__args__ if isinstance(x, UnionType) else (type(None) if x is None else x,):
            if y not in flat:
                flat.append(y)
    if len(flat) == 1:
        return flat[0]
    self = object.__new__(UnionType)
    self.__args__ = tuple(flat)
    self.__parameters__ = _parameters(flat)
    return self


class UnionType:
    __slots__ = ('__args__', '__parameters__', '__weakref__')

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 'types.UnionType' instances")

    def __instancecheck__(self, instance):
        for t in self.__args__:
            if isinstance(t, GenericAlias):
                raise TypeError('isinstance() argument 2 cannot be a parameterized generic')
            if isinstance(instance, t):
                return True
        return False

    def __subclasscheck__(self, cls):
        for t in self.__args__:
            if isinstance(t, GenericAlias):
                raise TypeError('issubclass() argument 2 cannot be a parameterized generic')
            if issubclass(cls, t):
                return True
        return False

    def __or__(self, other):
        return union(self, other)

    def __ror__(self, other):
        return union(other, self)

    def __eq__(self, other):
        if not isinstance(other, UnionType):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __getitem__(self, items):
        if not self.__parameters__:
            raise TypeError(f'{self!r} is not a generic class')
        if not isinstance(items, tuple):
            items = (items,)
        table = dict(zip(self.__parameters__, items))
        out = None
        for a in self.__args__:
            a = _replace(a, table)
            out = a if out is None else out | a
        return out

    def __repr__(self):
        return ' | '.join(['None' if a is type(None) else _item(a) for a in self.__args__])


class SimpleNamespace:
    """A simple attribute-based namespace."""
    __slots__ = ('__dict__',)

    def __init__(self, mapping_or_iterable=(), /, **kwargs):
        if mapping_or_iterable != ():
            d = dict(mapping_or_iterable)
            for k in d:
                if not isinstance(k, str):
                    raise TypeError('keywords must be strings')
            self.__dict__.update(d)
        self.__dict__.update(kwargs)

    def __repr__(self):
        name = 'namespace' if type(self) is SimpleNamespace else type(self).__name__
        if id(self) in _shown:
            return f'{name}(...)'
        _shown.add(id(self))
        try:
            return f"{name}({', '.join([f'{k}={v!r}' for k, v in self.__dict__.items()])})"
        finally:
            _shown.discard(id(self))

    def __eq__(self, other):
        if not isinstance(other, SimpleNamespace):
            return NotImplemented
        return self.__dict__ == other.__dict__

    __hash__ = None

    def __replace__(self, /, **kwargs):
        new = type(self)(**self.__dict__)
        new.__dict__.update(kwargs)
        return new

    def __reduce__(self):
        return type(self), (), self.__dict__


_shown = set()
static(GenericAlias, 'types.GenericAlias')
static(UnionType, 'types.UnionType')
static(SimpleNamespace, 'types.SimpleNamespace')
