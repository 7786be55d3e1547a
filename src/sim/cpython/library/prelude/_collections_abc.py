"""The abstract base classes of containers, CPython 3.13."""
from abc import ABCMeta, abstractmethod
from _genericalias import GenericAlias, _item

__all__ = ['Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator', 'AsyncGenerator', 'Hashable', 'Iterable', 'Iterator', 'Generator', 'Reversible', 'Sized', 'Container', 'Callable',
           'Collection', 'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView', 'Sequence', 'MutableSequence', 'ByteString', 'Buffer']

__name__ = 'collections.abc'
EllipsisType = type(...)
FunctionType = type(lambda: None)
_WORD = (1 << 64) - 1


def _check_methods(candidate, *methods):
    for name in methods:
        holder = next((kind.__dict__ for kind in candidate.__mro__ if name in kind.__dict__), None)
        if holder is None:
            # A class of C has more than its dict shows here.
            if not any([_static_has(kind, name) for kind in candidate.__mro__]):
                return NotImplemented
        elif holder[name] is None:
            return NotImplemented
    return True


def _structural(*methods):
    """Of a class decorated so, though not of those derived from it, whatever has the methods is a subclass."""
    def mark(abstract):
        def __subclasshook__(cls, candidate):
            return _check_methods(candidate, *methods) if cls is abstract else NotImplemented
        __subclasshook__.__qualname__ = abstract.__name__ + '.__subclasshook__'
        abstract.__subclasshook__ = classmethod(__subclasshook__)
        return abstract
    return mark


def _throw(kind, value, trace):
    if value is None:
        if trace is None:
            raise kind
        value = kind()
    raise value if trace is None else value.with_traceback(trace)


def _close(running, ends, what):
    try:
        running.throw(GeneratorExit)
    except ends:
        return
    raise RuntimeError(what + ' ignored GeneratorExit')


@_structural('__hash__')
class Hashable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0


@_structural('__await__')
class Awaitable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __await__(self):
        yield


@_structural('__await__', 'send', 'throw', 'close')
class Coroutine(Awaitable):
    __slots__ = ()

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        _throw(typ, val, tb)

    def close(self):
        _close(self, (GeneratorExit, StopIteration), 'coroutine')


@_structural('__aiter__')
class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()


@_structural('__anext__', '__aiter__')
class AsyncIterator(AsyncIterable):
    __slots__ = ()

    def __aiter__(self):
        return self

    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration


@_structural('__aiter__', '__anext__', 'asend', 'athrow', 'aclose')
class AsyncGenerator(AsyncIterator):
    __slots__ = ()

    async def __anext__(self):
        step = self.asend(None)
        return await step

    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        _throw(typ, val, tb)

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (StopAsyncIteration, GeneratorExit):
            return
        raise RuntimeError('asynchronous generator ignored GeneratorExit')


@_structural('__iter__')
class Iterable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __iter__(self):
        yield from ()


@_structural('__iter__', '__next__')
class Iterator(Iterable):
    __slots__ = ()

    def __iter__(self):
        return self

    @abstractmethod
    def __next__(self):
        'Return the next item from the iterator. When exhausted, raise StopIteration'
        raise StopIteration


@_structural('__reversed__', '__iter__')
class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        yield from ()


@_structural('__iter__', '__next__', 'send', 'throw', 'close')
class Generator(Iterator):
    __slots__ = ()

    def __next__(self):
        step = self.send
        return step(None)

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        _throw(typ, val, tb)

    def close(self):
        _close(self, (GeneratorExit, StopIteration), 'generator')


@_structural('__len__')
class Sized(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0


@_structural('__contains__')
class Container(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(GenericAlias)

    @abstractmethod
    def __contains__(self, x):
        return False


@_structural('__len__', '__iter__', '__contains__')
class Collection(Sized, Iterable, Container):
    __slots__ = ()


@_structural('__buffer__')
class Buffer(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __buffer__(self, flags, /):
        raise NotImplementedError


def _is_parameters(form):
    return form is ... or isinstance(form, (list, tuple)) or type(form).__name__ in ('ParamSpec', '_ConcatenateGenericAlias')


class _CallableGenericAlias(GenericAlias):
    """Callable[[arguments], result]: the arguments and the result are one tuple."""
    __slots__ = ()

    def __new__(cls, origin, args):
        if type(args) is not tuple or len(args) != 2:
            raise TypeError('Callable must be used as Callable[[arg, ...], result].')
        taken, result = args
        if isinstance(taken, (list, tuple)):
            args = *taken, result
        elif not _is_parameters(taken):
            raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {taken}')
        return super().__new__(cls, origin, args)

    def _listed(self):
        *taken, result = self.__args__
        return taken, result, len(taken) == 1 and _is_parameters(taken[0])

    def __repr__(self):
        taken, result, alone = self._listed()
        return super().__repr__() if alone else f"collections.abc.Callable[[{', '.join(map(_item, taken))}], {_item(result)}]"

    def __getitem__(self, item):
        filled = super().__getitem__(item)
        *taken, result = filled.__args__
        return _CallableGenericAlias(Callable, (taken[0] if len(taken) == 1 and isinstance(taken[0], (list, tuple)) else tuple(taken), result))


@_structural('__call__')
class Callable(metaclass=ABCMeta):
    __slots__ = ()
    __class_getitem__ = classmethod(_CallableGenericAlias)

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False


def _all_in(some, others):
    for member in some:
        if member not in others:
            return False
    return True


def _as_set(kind, other):
    """A Set as it is, another iterable made one; NotImplemented for the rest."""
    if isinstance(other, Set):
        return other
    return kind._from_iterable(other) if isinstance(other, Iterable) else NotImplemented


class Set(Collection):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return cls(it)

    def __le__(self, other):
        if isinstance(other, Set):
            return len(self) <= len(other) and _all_in(self, other)
        return NotImplemented

    def __ge__(self, other):
        if isinstance(other, Set):
            return len(self) >= len(other) and _all_in(other, self)
        return NotImplemented

    def __lt__(self, other):
        if isinstance(other, Set):
            return self.__le__(other) if len(self) < len(other) else False
        return NotImplemented

    def __gt__(self, other):
        if isinstance(other, Set):
            return self.__ge__(other) if len(self) > len(other) else False
        return NotImplemented

    def __eq__(self, other):
        if isinstance(other, Set):
            return self.__le__(other) if len(self) == len(other) else False
        return NotImplemented

    def isdisjoint(self, other):
        for member in other:
            if member in self:
                return False
        return True

    def __and__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(member for member in other if member in self)
        return NotImplemented

    def __or__(self, other):
        if isinstance(other, Iterable):
            return self._from_iterable(member for source in (self, other) for member in source)
        return NotImplemented

    def __sub__(self, other):
        gone = _as_set(self, other)
        return gone if gone is NotImplemented else self._from_iterable(member for member in self if member not in gone)

    def __rsub__(self, other):
        had = _as_set(self, other)
        return had if had is NotImplemented else self._from_iterable(member for member in had if member not in self)

    def __xor__(self, other):
        theirs = _as_set(self, other)
        return theirs if theirs is NotImplemented else (self - theirs) | (theirs - self)

    __rand__, __ror__, __rxor__ = __and__, __or__, __xor__

    def _hash(self):
        """As frozenset hashes."""
        bits = 1927868237 * (len(self) + 1) & _WORD
        for member in self:
            one = hash(member)
            bits ^= (one ^ one << 16 ^ 89869747) * 3644798167 & _WORD
        bits ^= bits >> 11 ^ bits >> 25
        bits = bits * 69069 + 907133923 & _WORD
        signed = bits - (bits >> 63 << 64)
        return 590923713 if signed == -1 else signed


Set.register(frozenset)


def _emptied(take):
    """Takes one after the other until there is none."""
    try:
        while True:
            take()
    except KeyError:
        return


class MutableSet(Set):
    __slots__ = ()

    @abstractmethod
    def add(self, value):
        raise NotImplementedError

    @abstractmethod
    def discard(self, value):
        raise NotImplementedError

    def remove(self, value):
        if value in self:
            self.discard(value)
        else:
            raise KeyError(value)

    def pop(self):
        for member in self:
            self.discard(member)
            return member
        raise KeyError from None

    def clear(self):
        _emptied(lambda: self.pop())

    def __ior__(self, it):
        for member in it:
            self.add(member)
        return self

    def __isub__(self, it):
        if it is self:
            self.clear()
            return self
        for member in it:
            self.discard(member)
        return self

    def __iand__(self, it):
        lost = self - it
        for member in lost:
            self.discard(member)
        return self

    def __ixor__(self, it):
        if it is self:
            self.clear()
            return self
        for member in it if isinstance(it, Set) else self._from_iterable(it):
            change = self.discard if member in self else self.add
            change(member)
        return self


MutableSet.register(set)


class Mapping(Collection):
    __slots__ = ()
    __abc_tpflags__ = 1 << 6
    __reversed__ = None

    @abstractmethod
    def __getitem__(self, key):
        raise KeyError

    def get(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            return default

    def __contains__(self, key):
        try:
            self[key]
            return True
        except KeyError:
            return False

    def __eq__(self, other):
        if isinstance(other, Mapping):
            mine = dict(self.items())
            return mine == dict(other.items())
        return NotImplemented

    def keys(self):
        return KeysView(self)

    def items(self):
        return ItemsView(self)

    def values(self):
        return ValuesView(self)


class MappingView(Sized):
    __slots__ = ('_mapping',)
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, mapping):
        self._mapping = mapping

    def __len__(self):
        shown = self._mapping
        return len(shown)

    def __repr__(self):
        return f'{self.__class__.__name__}({self._mapping!r})'


class KeysView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, key):
        return key in self._mapping

    def __iter__(self):
        yield from self._mapping


class ItemsView(MappingView, Set):
    __slots__ = ()

    @classmethod
    def _from_iterable(cls, it):
        return set(it)

    def __contains__(self, item):
        key, wanted = item
        try:
            found = self._mapping[key]
        except KeyError:
            return False
        return found is wanted or found == wanted

    def __iter__(self):
        for key in self._mapping:
            yield key, self._mapping[key]


class ValuesView(MappingView, Collection):
    __slots__ = ()

    def __contains__(self, value):
        shown = self._mapping
        for key in shown:
            found = shown[key]
            if found is value or found == value:
                return True
        return False

    def __iter__(self):
        for key in self._mapping:
            yield self._mapping[key]


for _view, _method in ((KeysView, dict.keys), (ItemsView, dict.items), (ValuesView, dict.values)):
    _view.register(type(_method({})))


class MutableMapping(Mapping):
    __slots__ = ()
    __marker = object()

    @abstractmethod
    def __setitem__(self, key, value):
        raise KeyError

    @abstractmethod
    def __delitem__(self, key):
        raise KeyError

    def pop(self, key, default=__marker):
        try:
            found = self[key]
        except KeyError:
            if default is not self.__marker:
                return default
            raise
        del self[key]
        return found

    def popitem(self):
        for key in self:
            found = self[key]
            del self[key]
            return key, found
        raise KeyError from None

    def clear(self):
        _emptied(lambda: self.popitem())

    def update(self, other=(), /, **kwds):
        keys = other if isinstance(other, Mapping) else other.keys() if hasattr(other, 'keys') else None
        if keys is None:
            for key, value in other:
                self[key] = value
        else:
            for key in keys:
                self[key] = other[key]
        for key in kwds:
            self[key] = kwds[key]

    def setdefault(self, key, default=None):
        try:
            return self[key]
        except KeyError:
            self[key] = default
        return default


Mapping.register(type(type.__dict__))
MutableMapping.register(dict)


class Sequence(Reversible, Collection):
    __slots__ = ()
    __abc_tpflags__ = 1 << 5

    @abstractmethod
    def __getitem__(self, index):
        raise IndexError

    def __iter__(self):
        place = 0
        try:
            while True:
                item = self[place]
                yield item
                place += 1
        except IndexError:
            pass

    def __reversed__(self):
        for place in range(len(self) - 1, -1, -1):
            yield self[place]

    def __contains__(self, value):
        for item in self:
            if item is value or item == value:
                return True
        return False

    def index(self, value, start=0, stop=None):
        if start is not None and start < 0:
            start = max(start + len(self), 0)
        if stop is not None and stop < 0:
            stop += len(self)
        place = start
        while stop is None or place < stop:
            try:
                item = self[place]
            except IndexError:
                break
            if item is value or item == value:
                return place
            place += 1
        raise ValueError

    def count(self, value):
        times = 0
        for item in self:
            if item is value or item == value:
                times += 1
        return times


class ByteString(Sequence):
    __slots__ = ()


class MutableSequence(Sequence):
    __slots__ = ()

    @abstractmethod
    def __setitem__(self, index, value):
        raise IndexError

    @abstractmethod
    def __delitem__(self, index):
        raise IndexError

    @abstractmethod
    def insert(self, index, value):
        raise IndexError

    def append(self, value):
        end = len(self)
        self.insert(end, value)

    def extend(self, values):
        for value in list(values) if values is self else values:
            self.append(value)

    def __iadd__(self, values):
        self.extend(values)
        return self

    def pop(self, index=-1):
        taken = self[index]
        del self[index]
        return taken

    def remove(self, value):
        place = self.index(value)
        del self[place]

    def clear(self):
        try:
            while True:
                self.pop()
        except IndexError:
            return

    def reverse(self):
        last = len(self) - 1
        for first in range((last + 1) // 2):
            self[first], self[last] = self[last], self[first]
            last -= 1


for _kind in (tuple, str, range, memoryview):
    Sequence.register(_kind)
for _kind in (bytes, bytearray):
    ByteString.register(_kind)
for _kind in (list, bytearray):
    MutableSequence.register(_kind)
for _one in (b'', bytearray(), {}.keys(), {}.values(), {}.items(), [], reversed([]), range(0), set(), '', (), zip()):
    Iterator.register(type(iter(_one)))
Generator.register(type((lambda: (yield))()))
Buffer.register(memoryview)
del _kind, _one, _view, _method
