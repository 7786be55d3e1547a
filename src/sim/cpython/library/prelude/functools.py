"""functools of CPython 3.13: what upstream writes in Python. partial, reduce, cmp_to_key and the cache wrapper are C there and come from _functools."""
from _functools import partial, reduce, cmp_to_key, _lru_cache_wrapper
from abc import get_cache_token
from collections import namedtuple

WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__', '__type_params__')
WRAPPER_UPDATES = '__dict__',

_NOT_FOUND = object()

__all__ = ['update_wrapper', 'wraps', 'WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'total_ordering', 'cache', 'cmp_to_key', 'lru_cache',
           'reduce', 'partial', 'partialmethod', 'singledispatch', 'singledispatchmethod', 'cached_property']


def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    """Makes a wrapper look like what it wraps."""
    for name in assigned:
        found = getattr(wrapped, name, _NOT_FOUND)
        if found is not _NOT_FOUND:
            setattr(wrapper, name, found)
    for name in updated:
        getattr(wrapper, name).update(getattr(wrapped, name, {}))
    setattr(wrapper, '__wrapped__', wrapped)
    return wrapper


def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
    return partial(update_wrapper, wrapped=wrapped, assigned=assigned, updated=updated)


# Each asks the one comparison there is and, where that does not settle it, for equality.
def _gt_from_lt(self, other):
    asked = type(self).__lt__(self, other)
    return asked if asked is NotImplemented else not asked and self != other


def _le_from_lt(self, other):
    asked = type(self).__lt__(self, other)
    return asked if asked is NotImplemented else asked or self == other


def _ge_from_lt(self, other):
    asked = type(self).__lt__(self, other)
    return asked if asked is NotImplemented else not asked


def _ge_from_le(self, other):
    asked = type(self).__le__(self, other)
    return asked if asked is NotImplemented else not asked or self == other


def _lt_from_le(self, other):
    asked = type(self).__le__(self, other)
    return asked if asked is NotImplemented else asked and self != other


def _gt_from_le(self, other):
    asked = type(self).__le__(self, other)
    return asked if asked is NotImplemented else not asked


def _lt_from_gt(self, other):
    asked = type(self).__gt__(self, other)
    return asked if asked is NotImplemented else not (asked or self == other)


def _ge_from_gt(self, other):
    asked = type(self).__gt__(self, other)
    return asked if asked is NotImplemented else asked or self == other


def _le_from_gt(self, other):
    asked = type(self).__gt__(self, other)
    return asked if asked is NotImplemented else not asked


def _le_from_ge(self, other):
    asked = type(self).__ge__(self, other)
    return asked if asked is NotImplemented else not asked or self == other


def _gt_from_ge(self, other):
    asked = type(self).__ge__(self, other)
    return asked if asked is NotImplemented else asked and self != other


def _lt_from_ge(self, other):
    asked = type(self).__ge__(self, other)
    return asked if asked is NotImplemented else not asked


_DERIVED = {
    '__lt__': [('__gt__', _gt_from_lt), ('__le__', _le_from_lt), ('__ge__', _ge_from_lt)],
    '__le__': [('__ge__', _ge_from_le), ('__lt__', _lt_from_le), ('__gt__', _gt_from_le)],
    '__gt__': [('__lt__', _lt_from_gt), ('__ge__', _ge_from_gt), ('__le__', _le_from_gt)],
    '__ge__': [('__le__', _le_from_ge), ('__gt__', _gt_from_ge), ('__lt__', _lt_from_ge)],
}


def total_ordering(cls):
    """Fills in the comparisons a class does not define itself."""
    roots = {op for op in _DERIVED if getattr(cls, op, None) is not getattr(object, op, None)}
    if not roots:
        raise ValueError('must define at least one ordering operation: < > <= >=')
    root = max(roots)
    for name, function in _DERIVED[root]:
        if name not in roots:
            function.__name__ = name
            setattr(cls, name, function)
    return cls


_CacheInfo = namedtuple('CacheInfo', ['hits', 'misses', 'maxsize', 'currsize'])


def lru_cache(maxsize=128, typed=False):
    """A decorator that remembers the latest results by arguments."""
    direct = None
    if maxsize is None:
        pass
    elif isinstance(maxsize, int):
        maxsize = max(maxsize, 0)
    elif callable(maxsize) and isinstance(typed, bool):
        direct, maxsize = maxsize, 128
    else:
        raise TypeError('Expected first argument to be an integer, a callable, or None')

    def decorate(function):
        wrapper = _lru_cache_wrapper(function, maxsize, typed, _CacheInfo)
        wrapper.cache_parameters = lambda: {'maxsize': maxsize, 'typed': typed}
        return update_wrapper(wrapper, function)

    return decorate if direct is None else decorate(direct)


def cache(user_function, /):
    decorate = lru_cache(maxsize=None)
    return decorate(user_function)


def _is_abstract(wrapper):
    return getattr(wrapper.func, '__isabstractmethod__', False)


class partialmethod:
    """A method with some arguments filled in."""

    def __init__(self, func, /, *args, **keywords):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        if partialmethod in type(func).__mro__:
            # One partialmethod around another is one with the arguments of both.
            func, args, keywords = func.func, func.args + args, {**func.keywords, **keywords}
        self.func, self.args, self.keywords = func, args, keywords

    def __repr__(self):
        cls = type(self)
        parts = [repr(self.func), *map(repr, self.args), *(f'{k}={v!r}' for k, v in self.keywords.items())]
        return f"{cls.__module__}.{cls.__qualname__}({', '.join(parts)})"

    def _make_unbound_method(self):
        def _method(cls_or_self, /, *args, **keywords):
            return self.func(cls_or_self, *self.args, *args, **{**self.keywords, **keywords})

        _method.__dict__.update(__isabstractmethod__=self.__isabstractmethod__, __partialmethod__=self)
        return _method

    def __get__(self, obj, cls=None):
        bind = getattr(self.func, '__get__', None)
        bound = self.func if bind is None else bind(obj, cls)
        if bound is self.func:
            return self._make_unbound_method().__get__(obj, cls)
        filled = partial(bound, *self.args, **self.keywords)
        owner = getattr(bound, '__self__', _NOT_FOUND)
        if owner is not _NOT_FOUND:
            try:
                filled.__self__ = owner
            except AttributeError:
                pass
        return filled

    __isabstractmethod__ = property(_is_abstract)


def _merge(sequences):
    """C3: the first head that stands in no tail, again and again."""
    result = []
    while True:
        sequences = [s for s in sequences if s]
        if not sequences:
            return result
        for sequence in sequences:
            candidate = sequence[0]
            if not any(candidate in other[1:] for other in sequences):
                break
        else:
            raise RuntimeError('Inconsistent hierarchy')
        result.append(candidate)
        for sequence in sequences:
            if sequence[0] == candidate:
                del sequence[0]


def _linearise(cls, abcs=None):
    bases = cls.__bases__
    # The abstract classes come after the last base that is one of them.
    last = max([place for place, base in enumerate(bases, 1) if hasattr(base, '__abstractmethods__')], default=0)
    explicit, other = list(bases[:last]), list(bases[last:])
    abstract = [base for base in abcs or () if issubclass(cls, base) and not any(issubclass(b, base) for b in bases)]
    abcs = [base for base in abcs or () if base not in abstract]
    return _merge([[cls], *(_linearise(b, abcs) for b in explicit), *(_linearise(b, abcs) for b in abstract),
                   *(_linearise(b, abcs) for b in other), list(explicit), list(abstract), list(other)])


def _compose_mro(cls, types):
    inherited = set(cls.__mro__)
    related = [kind for kind in types if kind not in inherited and hasattr(kind, '__mro__') and not hasattr(kind, '__origin__') and issubclass(cls, kind)]
    lowest = [kind for kind in related if not any(kind != other and kind in other.__mro__ for other in related)]
    order = []
    for kind in lowest:
        # A subclass of the registered class that cls also belongs to says in which order its bases come.
        lines = [[base for base in between.__mro__ if base in lowest] for between in kind.__subclasses__() if between not in inherited and issubclass(cls, between)]
        if lines:
            lines.sort(key=len, reverse=True)
            order.extend(base for line in lines for base in line if base not in order)
        else:
            order.append(kind)
    return _linearise(cls, abcs=order)


def _find_impl(cls, registry):
    line = iter(_compose_mro(cls, registry.keys()))
    nearest = next((kind for kind in line if kind in registry), None)
    rival = None if nearest is None else next(line, None)
    # Two abstract classes, neither of them above the other, cannot be told apart.
    if rival in registry and not (rival in cls.__mro__ or nearest in cls.__mro__ or issubclass(nearest, rival)):
        raise RuntimeError('Ambiguous dispatch: {} or {}'.format(nearest, rival))
    return registry.get(nearest)


def singledispatch(func):
    """A function that chooses its implementation by the class of its first argument."""
    import types
    from weakref import WeakKeyDictionary
    registry, found, token = {}, WeakKeyDictionary(), None

    def dispatch(cls):
        nonlocal token
        # What was found holds until another class is registered with an abstract one.
        if token is not None and token != (latest := get_cache_token()):
            token = latest
            found.clear()
        try:
            implementation = found[cls]
        except KeyError:
            implementation = found[cls] = registry[cls] if cls in registry else _find_impl(cls, registry)
        return implementation

    def is_class_or_union(cls):
        return isinstance(cls, type) or isinstance(cls, types.UnionType) and all(isinstance(part, type) for part in cls.__args__)

    def register(cls, func=None):
        nonlocal token
        if is_class_or_union(cls):
            if func is None:
                return lambda implementation: register(cls, implementation)
        else:
            if func is not None:
                raise TypeError(f'Invalid first argument to `register()`. {cls!r} is not a class or union type.')
            annotations = getattr(cls, '__annotations__', {})
            if not annotations:
                raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either `@register(some_class)` or plain `@register` on an annotated function.')
            func, (argname, cls) = cls, next(iter(annotations.items()))
            if not is_class_or_union(cls):
                if isinstance(cls, types.UnionType):
                    raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} not all arguments are classes.')
                raise TypeError(f'Invalid annotation for {argname!r}. {cls!r} is not a class.')
        for kind in cls.__args__ if isinstance(cls, types.UnionType) else (cls,):
            registry[kind] = func
        if token is None and getattr(cls, '__abstractmethods__', None) is not None:
            token = get_cache_token()
        found.clear()
        return func

    def wrapper(*args, **kw):
        if not args:
            raise TypeError(f'{funcname} requires at least 1 positional argument')
        implementation = dispatch(args[0].__class__)
        return implementation(*args, **kw)

    registry[object], funcname = func, getattr(func, '__name__', 'singledispatch function')
    wrapper.__dict__.update(register=register, dispatch=dispatch, registry=types.MappingProxyType(registry), _clear_cache=found.clear)
    return update_wrapper(wrapper, func)


class singledispatchmethod:
    """singledispatch for methods: the class of the first argument after self decides."""

    def __init__(self, func):
        if not callable(func) and not hasattr(func, '__get__'):
            raise TypeError(f'{func!r} is not callable or a descriptor')
        from weakref import WeakKeyDictionary
        self.func, self.dispatcher = func, singledispatch(func)
        # 3.13.0 keeps the bound method of each object, and through it the object itself; it stops doing so
        # for good at the first one without weak references (the class itself, asked with None, is one).
        self._method_cache = WeakKeyDictionary()

    def register(self, cls, method=None):
        enter = self.dispatcher.register
        return enter(cls, method)

    def __get__(self, obj, cls=None):
        kept = self._method_cache
        try:
            if kept is not None:
                return kept[obj]
        except KeyError:
            pass
        except TypeError:
            kept = self._method_cache = None
        find = self.dispatcher.dispatch
        name = getattr(self.func, '__name__', 'singledispatchmethod method')

        def _method(*args, **kwargs):
            if not args:
                raise TypeError(f'{name} requires at least 1 positional argument')
            implementation = find(args[0].__class__)
            return implementation.__get__(obj, cls)(*args, **kwargs)

        _method.__dict__.update(__isabstractmethod__=self.__isabstractmethod__, register=self.register)
        bound = update_wrapper(_method, self.func)
        if kept is not None:
            kept[obj] = bound
        return bound

    __isabstractmethod__ = property(_is_abstract)


class cached_property:
    """A property computed once and then kept in the instance's __dict__."""

    def __init__(self, func):
        self.func, self.attrname = func, None
        self.__doc__, self.__module__ = func.__doc__, func.__module__

    def __set_name__(self, owner, name):
        known = self.attrname
        if known is None:
            self.attrname = name
        elif known != name:
            raise TypeError(f'Cannot assign the same cached_property to two different names ({self.attrname!r} and {name!r}).')

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        if self.attrname is None:
            raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
        try:
            kept = instance.__dict__
        except AttributeError:
            raise TypeError(f"No '__dict__' attribute on {type(instance).__name__!r} instance to cache {self.attrname!r} property.") from None
        value = kept.get(self.attrname, _NOT_FOUND)
        if value is _NOT_FOUND:
            value = self.func(instance)
            try:
                kept[self.attrname] = value
            except TypeError:
                raise TypeError(f"The '__dict__' attribute on {type(instance).__name__!r} instance does not support item assignment for caching {self.attrname!r} property.") from None
        return value


