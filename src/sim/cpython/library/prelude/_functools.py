"""_functools of CPython 3.13 (Modules/_functoolsmodule.c)."""
from _static import static, seal, generic


class partial:
    __slots__ = ('func', 'args', 'keywords', '__dict__', '__weakref__')

    def __new__(cls, /, *args, **keywords):
        if not args:
            raise TypeError("type 'partial' takes at least one argument")
        func = args[0]
        args = args[1:]
        if not callable(func):
            raise TypeError('the first argument must be callable')
        if type(func) is partial and not func.__dict__:
            args = func.args + args
            keywords = {**func.keywords, **keywords}
            func = func.func
        self = object.__new__(cls)
        self.func = func
        self.args = args
        self.keywords = keywords
        return self

    def __call__(self, /, *args, **keywords):
        return self.func(*self.args, *args, **{**self.keywords, **keywords})

    def __repr__(self):
        cls = type(self)
        name = f'{cls.__module__}.{cls.__qualname__}'
        if _busy(self):
            return f'{name}(...)'
        try:
            parts = [repr(self.func)]
            parts.extend(repr(a) for a in self.args)
            parts.extend(f'{k}={v!r}' for k, v in self.keywords.items())
        finally:
            _shown.remove(id(self))
        return f"{name}({', '.join(parts)})"

    def __reduce__(self):
        return type(self), (self.func,), (self.func, self.args, self.keywords or None, self.__dict__ or None)

    def __setstate__(self, state):
        if not isinstance(state, tuple) or len(state) != 4:
            raise TypeError('invalid partial state')
        func, args, kwds, namespace = state
        if not callable(func) or not isinstance(args, tuple) or (kwds is not None and not isinstance(kwds, dict)):
            raise TypeError('invalid partial state')
        self.func = func
        self.args = tuple(args)
        self.keywords = dict(kwds) if kwds else {}
        if namespace:
            self.__dict__.update(namespace)

    __class_getitem__ = classmethod(generic)


_shown = set()


def _busy(o):
    if id(o) in _shown:
        return True
    _shown.add(id(o))
    return False


def reduce(function, iterable, initial=..., /):
    try:
        it = iter(iterable)
    except TypeError:
        raise TypeError('reduce() arg 2 must support iteration') from None
    if initial is ...:
        for initial in it:
            break
        else:
            raise TypeError('reduce() of empty iterable with no initial value')
    for x in it:
        initial = function(initial, x)
    return initial


class KeyWrapper:
    __slots__ = ('obj', '_cmp')
    __hash__ = None

    def __call__(self, obj):
        k = object.__new__(KeyWrapper)
        k._cmp = self._cmp
        k.obj = obj
        return k

    def __lt__(self, other):
        return self._cmp(self.obj, _key(other).obj) < 0

    def __gt__(self, other):
        return self._cmp(self.obj, _key(other).obj) > 0

    def __eq__(self, other):
        return self._cmp(self.obj, _key(other).obj) == 0

    def __le__(self, other):
        return self._cmp(self.obj, _key(other).obj) <= 0

    def __ge__(self, other):
        return self._cmp(self.obj, _key(other).obj) >= 0

    def __ne__(self, other):
        return self._cmp(self.obj, _key(other).obj) != 0


def _key(other):
    if type(other) is not KeyWrapper:
        raise TypeError('other argument must be K instance')
    return other


def cmp_to_key(mycmp):
    k = object.__new__(KeyWrapper)
    k._cmp = mycmp
    return k


class _lru_cache_wrapper:
    __slots__ = ('_func', '_maxsize', '_typed', '_info', '_cache', '_hits', '_misses', '__dict__', '__weakref__')

    def __new__(cls, user_function, maxsize, typed, cache_info_type):
        if not callable(user_function):
            raise TypeError('the first argument must be callable')
        if maxsize is not None:
            if type(maxsize) is not int and not hasattr(type(maxsize), '__index__'):
                raise TypeError('maxsize should be integer or None')
            if maxsize < 0:
                maxsize = 0
        self = object.__new__(cls)
        self._func = user_function
        self._maxsize = maxsize
        self._typed = typed
        self._info = cache_info_type
        self._cache = {}
        self._hits = 0
        self._misses = 0
        return self

    def __call__(self, /, *args, **kwds):
        maxsize = self._maxsize
        if maxsize == 0:
            self._misses += 1
            return self._func(*args, **kwds)
        if kwds or self._typed:
            key = _make_key(args, kwds, self._typed)
        elif len(args) == 1 and (type(args[0]) is str or type(args[0]) is int):
            key = args[0]
        else:
            key = args
        cache = self._cache
        if maxsize is None:
            result = cache.get(key, _missing)
            if result is not _missing:
                self._hits += 1
                return result
            self._misses += 1
            result = self._func(*args, **kwds)
            cache[key] = result
            return result
        result = cache.get(key, _missing)
        if result is not _missing:
            del cache[key]
            cache[key] = result
            self._hits += 1
            return result
        self._misses += 1
        result = self._func(*args, **kwds)
        if key in cache:
            return result
        cache[key] = result
        if len(cache) > maxsize:
            for oldest in cache:
                break
            del cache[oldest]
        return result

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        return _method(self, obj)

    def cache_info(self):
        """Report cache statistics"""
        return self._info(self._hits, self._misses, self._maxsize, len(self._cache))

    def cache_clear(self):
        """Clear the cache and cache statistics"""
        self._hits = self._misses = 0
        old = self._cache
        self._cache = {}
        old.clear()

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__qualname__


class _Missing:
    __slots__ = ()


class _Mark:
    __slots__ = ()


_missing = _Missing()
_mark = _Mark()
_method = type(KeyWrapper().__call__)


def _make_key(args, kwds, typed):
    key = args
    if kwds:
        key += (_mark,)
        for k, v in kwds.items():
            key += (k, v)
    if typed:
        key += tuple([type(v) for v in args])
        if kwds:
            key += tuple([type(v) for v in kwds.values()])
    return key


static(partial, 'functools.partial')
static(KeyWrapper, 'functools.KeyWrapper')
static(_lru_cache_wrapper, 'functools._lru_cache_wrapper')
seal(__name__)
