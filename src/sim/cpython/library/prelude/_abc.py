"""_abc of CPython 3.13 (Modules/_abc.c)."""
from _static import static, seal
from _weakref import ref

_counter = 0
# True where the next question is one of these functions to a class: protocols answer it whatever they are.
asks = [False]


class _abc_data:
    __slots__ = ('_registry', '_cache', '_negative', '_version')


def get_cache_token():
    return _counter


def _abc_init(self):
    abstracts = set()
    for name, value in self.__dict__.items():
        if getattr(value, '__isabstractmethod__', False):
            abstracts.add(name)
    for base in self.__bases__:
        for name in getattr(base, '__abstractmethods__', ()):
            if getattr(getattr(self, name, None), '__isabstractmethod__', False):
                abstracts.add(name)
    self.__abstractmethods__ = frozenset(abstracts)
    data = object.__new__(_abc_data)
    data._registry = data._cache = data._negative = None
    data._version = _counter
    self._abc_impl = data


def _add(data, field, obj):
    s = getattr(data, field)
    if s is None:
        s = {}
        setattr(data, field, s)
    s[ref(obj, lambda r, s=s: s.pop(r, None))] = None


def _has(s, obj):
    if not s:
        return False
    try:
        return ref(obj) in s
    except TypeError:
        return False


def _abc_register(self, subclass):
    global _counter
    if not isinstance(subclass, type):
        raise TypeError('Can only register classes')
    if issubclass(subclass, self):
        return subclass
    if issubclass(self, subclass):
        raise RuntimeError('Refusing to create an inheritance cycle')
    _add(self._abc_impl, '_registry', subclass)
    _counter += 1
    return subclass


def _abc_instancecheck(self, instance):
    data = self._abc_impl
    subclass = instance.__class__
    if _has(data._cache, subclass):
        return True
    subtype = type(instance)
    if subtype is subclass and data._version == _counter and _has(data._negative, subclass):
        return False
    asks[0] = True
    found = self.__subclasscheck__(subclass)
    if not found and subtype is not subclass:
        asks[0] = True
        found = self.__subclasscheck__(subtype)
    return found


def _abc_subclasscheck(self, subclass):
    asks[0] = False
    if not isinstance(subclass, type):
        raise TypeError('issubclass() arg 1 must be a class')
    data = self._abc_impl
    if _has(data._cache, subclass):
        return True
    if data._version < _counter:
        data._negative = None
        data._version = _counter
    elif _has(data._negative, subclass):
        return False
    ok = self.__subclasshook__(subclass)
    if ok is True:
        _add(data, '_cache', subclass)
        return True
    if ok is False:
        _add(data, '_negative', subclass)
        return False
    if ok is not NotImplemented:
        raise AssertionError('__subclasshook__ must return either False, True, or NotImplemented')
    if self in subclass.__mro__:
        _add(data, '_cache', subclass)
        return True
    if data._registry:
        for r in list(data._registry):
            cls = r()
            if cls is None:
                continue
            asks[0] = True
            if issubclass(subclass, cls):
                _add(data, '_cache', subclass)
                return True
    for scls in self.__subclasses__():
        asks[0] = True
        if issubclass(subclass, scls):
            _add(data, '_cache', subclass)
            return True
    asks[0] = False
    _add(data, '_negative', subclass)
    return False


def _get_dump(self):
    data = self._abc_impl
    return set(data._registry or ()), set(data._cache or ()), set(data._negative or ()), data._version


def _reset_registry(self):
    self._abc_impl._registry = None


def _reset_caches(self):
    self._abc_impl._cache = self._abc_impl._negative = None


static(_abc_data, '_abc._abc_data')
seal(__name__)
