"""_collections of CPython 3.13 (Modules/_collectionsmodule.c); deque is a leaf type of its own."""
from _static import static, seal, generic, graft, deque
from _odict import OrderedDict


class defaultdict(dict):
    __slots__ = ('default_factory',)

    def __init__(self, default_factory=None, /, *args, **kwargs):
        if default_factory is not None and not callable(default_factory):
            raise TypeError('first argument must be callable or None')
        self.default_factory = default_factory
        dict.__init__(self, *args, **kwargs)

    def __missing__(self, key, /):
        factory = self.default_factory
        if factory is None:
            raise KeyError(key)
        value = factory()
        self[key] = value
        return value

    def __repr__(self):
        if id(self) in _shown:
            factory = '...'
        else:
            _shown.add(id(self))
            try:
                factory = repr(self.default_factory)
            finally:
                _shown.discard(id(self))
        return f'{type(self).__name__}({factory}, {dict.__repr__(self)})'

    def copy(self):
        return type(self)(self.default_factory, self)

    __copy__ = copy

    def __reduce__(self):
        args = () if self.default_factory is None else (self.default_factory,)
        return type(self), args, None, None, iter(self.items())

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self.default_factory, self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self.default_factory, other)
        new.update(self)
        return new


_shown = set()


class _tuplegetter:
    __slots__ = ('_index', '__doc__')

    def __init__(self, index, doc, /):
        self._index = index
        self.__doc__ = doc

    def __get__(self, obj, objtype=None):
        if obj is None:
            return self
        if not isinstance(obj, tuple):
            raise TypeError(f"descriptor for index '{self._index}' for tuple subclasses doesn't apply to '{type(obj).__name__}' object")
        return tuple.__getitem__(obj, self._index)

    def __set__(self, obj, value):
        raise AttributeError("can't set attribute")

    def __delete__(self, obj):
        raise AttributeError("can't delete attribute")

    def __reduce__(self):
        return type(self), (self._index, self.__doc__)

    def __repr__(self):
        return f'_tuplegetter({self._index}, {self.__doc__!r})'


def _count_elements(mapping, iterable, /):
    if type(mapping).get is dict.get and type(mapping).__setitem__ is dict.__setitem__:
        get = mapping.get
        for x in iterable:
            mapping[x] = get(x, 0) + 1
    else:
        get = mapping.get
        for x in iterable:
            mapping[x] = get(x, 0) + 1


def _arguments(iterable=(), maxlen=None):
    return iterable, maxlen


class _Deque:
    def __init__(self, /, *args, **kwds):
        if len(args) + len(kwds) > 2:
            raise TypeError(f'deque() takes at most 2 arguments ({len(args) + len(kwds)} given)')
        iterable, maxlen = _arguments(*args, **kwds)
        if maxlen is not None:
            if not isinstance(maxlen, int):
                raise TypeError('an integer is required')
            if maxlen < 0:
                raise ValueError('maxlen must be non-negative')
        self._set_maxlen(maxlen)
        if len(self):
            deque.clear(self)
        if iterable != ():
            deque.extend(self, iterable)

    @property
    def maxlen(self):
        return self._maxlen()

    def extend(self, iterable, /):
        if iterable is self:
            iterable = list(iterable)
        elif self._extend_leaf(iterable):
            return
        for x in iterable:
            deque.append(self, x)

    def extendleft(self, iterable, /):
        if iterable is self:
            iterable = list(iterable)
        self._start_left()
        for x in iterable:
            deque.appendleft(self, x)

    def copy(self):
        if type(self) is deque:
            return deque(self, self._maxlen())
        if self._maxlen() is None:
            return type(self)(self)
        return type(self)(self, self._maxlen())

    __copy__ = copy

    def count(self, value, /):
        n = 0
        state = self._state()
        for x in self:
            if x is value or x == value:
                n += 1
            if self._state() != state:
                raise RuntimeError('deque mutated during iteration')
        return n

    def __contains__(self, value):
        state = self._state()
        for x in self:
            if x is value or x == value:
                return True
            if self._state() != state:
                raise RuntimeError('deque mutated during iteration')
        return False

    def index(self, value, start=0, stop=9223372036854775807, /):
        n = len(self)
        if start < 0:
            start = max(start + n, 0)
        if stop < 0:
            stop = max(stop + n, 0)
        state = self._state()
        for i in range(start, min(stop, n)):
            x = self[i]
            if x is value or x == value:
                return i
            if self._state() != state:
                raise RuntimeError('deque mutated during iteration')
        raise ValueError(f'{value!r} is not in deque')

    def insert(self, index, value, /):
        n = len(self)
        if n == self._maxlen():
            raise IndexError('deque already at its maximum size')
        if index >= n:
            deque.append(self, value)
        elif index <= -n or index == 0:
            deque.appendleft(self, value)
        else:
            deque.rotate(self, -index)
            if index < 0:
                deque.append(self, value)
            else:
                deque.appendleft(self, value)
            deque.rotate(self, index)

    def remove(self, value, /):
        n = len(self)
        state = self._state()
        for i in range(n):
            x = self[i]
            found = x is value or x == value
            if self._state() != state:
                raise IndexError('deque mutated during remove().')
            if found:
                del self[i]
                return
        raise ValueError(f'{value!r} is not in deque')

    def __delitem__(self, index):
        self[index]
        if index < 0:
            index += len(self)
        deque.rotate(self, -index)
        deque.popleft(self)
        deque.rotate(self, index)

    def reverse(self):
        n = len(self)
        for i in range(n // 2):
            self[i], self[n - 1 - i] = self[n - 1 - i], self[i]

    def __add__(self, other):
        if not isinstance(other, deque):
            raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
        new = deque.copy(self)
        deque.extend(new, other)
        return new

    def __iadd__(self, other):
        deque.extend(self, other)
        return self

    def __mul__(self, n):
        if not hasattr(type(n), '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        new = deque.copy(self)
        new *= n
        return new

    __rmul__ = __mul__

    def __imul__(self, n):
        if not hasattr(type(n), '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        if n <= 0:
            deque.clear(self)
        else:
            items = list(self)
            for _ in range(n - 1):
                deque.extend(self, items)
        return self

    def __repr__(self):
        if id(self) in _shown:
            return '[...]'
        _shown.add(id(self))
        try:
            text = repr(list(self))
        finally:
            _shown.discard(id(self))
        maxlen = self._maxlen()
        if maxlen is None:
            return f'{type(self).__name__}({text})'
        return f'{type(self).__name__}({text}, maxlen={maxlen})'

    def __eq__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        if len(self) != len(other):
            return False
        return list(self) == list(other)

    def __ne__(self, other):
        if not isinstance(other, deque):
            return NotImplemented
        return not (len(self) == len(other) and list(self) == list(other))

    def __lt__(self, other):
        return list(self) < list(other) if isinstance(other, deque) else NotImplemented

    def __le__(self, other):
        return list(self) <= list(other) if isinstance(other, deque) else NotImplemented

    def __gt__(self, other):
        return list(self) > list(other) if isinstance(other, deque) else NotImplemented

    def __ge__(self, other):
        return list(self) >= list(other) if isinstance(other, deque) else NotImplemented

    __hash__ = None

    def __reduce__(self):
        maxlen = self._maxlen()
        if maxlen is None:
            return type(self), (), None, iter(self)
        return type(self), ((), maxlen), None, iter(self)

    __class_getitem__ = classmethod(generic)


graft(deque, _Deque)
static(defaultdict, 'collections.defaultdict')
static(_tuplegetter, 'collections._tuplegetter')
static(OrderedDict, 'collections.OrderedDict')
seal(__name__)
