"""OrderedDict of CPython 3.13 (Objects/odictobject.c) over a dict, whose order of insertion is the order of the list of nodes."""
from _static import static
from _collections_abc import KeysView, ItemsView, ValuesView

_missing = object()


class OrderedDict(dict):
    __slots__ = ('_moves', '__dict__', '__weakref__')

    def __new__(cls, /, *args, **kwds):
        self = dict.__new__(cls)
        self._moves = 0
        return self

    def __init__(self, other=(), /, *args, **kwds):
        if args:
            raise TypeError(f'{_tail(type(self))} expected at most 1 argument, got {1 + len(args)}')
        self.update(other, **kwds)

    def popitem(self, last=True):
        """Remove and return a (key, value) pair from the dictionary."""
        if not dict.__len__(self):
            raise KeyError('dictionary is empty')
        if last:
            for key in dict.__reversed__(self):
                break
        else:
            for key in dict.__iter__(self):
                break
        return key, dict.pop(self, key)

    def move_to_end(self, key, last=True):
        """Move an existing element to the end (or beginning if last is false)."""
        if key not in self:
            raise KeyError(key)
        self._moves += 1
        if last:
            value = dict.pop(self, key)
            dict.__setitem__(self, key, value)
            return
        items = list(dict.items(self))
        value = dict.__getitem__(self, key)
        for k, v in items:
            if k is key or k == key:
                key = k
                break
        dict.clear(self)
        dict.__setitem__(self, key, value)
        for k, v in items:
            if k is not key:
                dict.__setitem__(self, k, v)

    def __iter__(self):
        return _odict_iterator(self, dict.__iter__(self))

    def __reversed__(self):
        return _odict_iterator(self, dict.__reversed__(self))

    def keys(self):
        return odict_keys(self)

    def items(self):
        return odict_items(self)

    def values(self):
        return odict_values(self)

    def __eq__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        if not dict.__eq__(self, other):
            return False
        if isinstance(other, OrderedDict):
            for a, b in zip(dict.__iter__(self), dict.__iter__(other)):
                if not (a is b or a == b):
                    return False
        return True

    def __ne__(self, other):
        r = self.__eq__(other)
        return r if r is NotImplemented else not r

    __hash__ = None

    def __repr__(self):
        name = _tail(type(self))
        if not self:
            return f'{name}()'
        if id(self) in _shown:
            return '...'
        _shown.add(id(self))
        try:
            return f'{name}({dict(self.items())!r})'
        finally:
            _shown.discard(id(self))

    def copy(self):
        new = type(self)()
        for key in self:
            new[key] = self[key]
        return new

    __copy__ = copy

    def __reduce__(self):
        return type(self), (), self.__dict__ or None, None, iter(self.items())

    @classmethod
    def fromkeys(cls, iterable, value=None):
        self = cls()
        for key in iterable:
            self[key] = value
        return self

    def __or__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(self)
        new.update(other)
        return new

    def __ror__(self, other):
        if not isinstance(other, dict):
            return NotImplemented
        new = type(self)(other)
        new.update(self)
        return new

    def __ior__(self, other):
        self.update(other)
        return self


def _tail(cls):
    return cls.__name__


_shown = set()


class _odict_iterator:
    __slots__ = ('_od', '_it', '_moves', '_len')

    def __init__(self, od, it):
        self._od = od
        self._it = it
        self._moves = od._moves
        self._len = dict.__len__(od)

    def __iter__(self):
        return self

    def __next__(self):
        od = self._od
        if od is None:
            raise StopIteration
        if od._moves != self._moves or dict.__len__(od) != self._len:
            raise RuntimeError('OrderedDict mutated during iteration')
        for key in self._it:
            return key
        self._od = None
        raise StopIteration


class odict_keys(KeysView):
    __slots__ = ()

    def __repr__(self):
        return f'odict_keys({list(self)!r})'

    def __reversed__(self):
        return reversed(self._mapping)


class odict_items(ItemsView):
    __slots__ = ()

    def __repr__(self):
        return f'odict_items({list(self)!r})'

    def __iter__(self):
        od = self._mapping
        for key in OrderedDict.__iter__(od):
            yield key, dict.__getitem__(od, key)

    def __reversed__(self):
        od = self._mapping
        for key in OrderedDict.__reversed__(od):
            yield key, dict.__getitem__(od, key)


class odict_values(ValuesView):
    __slots__ = ()

    def __repr__(self):
        return f'odict_values({list(self)!r})'

    def __iter__(self):
        od = self._mapping
        for key in OrderedDict.__iter__(od):
            yield dict.__getitem__(od, key)

    def __reversed__(self):
        od = self._mapping
        for key in OrderedDict.__reversed__(od):
            yield dict.__getitem__(od, key)


for _c, _n in ((_odict_iterator, 'odict_iterator'), (odict_keys, 'odict_keys'), (odict_items, 'odict_items'), (odict_values, 'odict_values')):
    _c.__module__ = 'builtins'
    static(_c, _n)
del _c, _n
