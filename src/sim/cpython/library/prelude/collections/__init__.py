"""collections of CPython 3.13: what upstream writes in Python. deque, defaultdict, OrderedDict and the field getters of named tuples are C there and come from _collections."""
from _collections import deque, defaultdict, OrderedDict, _tuplegetter, _count_elements
from _collections_abc import KeysView, ItemsView, ValuesView, Mapping, MutableMapping, MutableSequence, Sequence
from heapq import nlargest
from itertools import chain, repeat, starmap
from keyword import iskeyword
from operator import itemgetter
import sys

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']


def _checked_names(typename, fields, rename):
    """The field names of a named tuple; unfit ones replaced where that is wanted, else refused."""
    taken = set()
    if rename:
        for place, field in enumerate(fields):
            if field in taken or field.startswith('_') or iskeyword(field) or not field.isidentifier():
                fields[place] = f'_{place}'
            taken.add(field)
        taken.clear()
    for text in (typename, *fields):
        if type(text) is not str:
            raise TypeError('Type names and field names must be strings')
        if not text.isidentifier():
            raise ValueError(f'Type names and field names must be valid identifiers: {text!r}')
        if iskeyword(text):
            raise ValueError(f'Type names and field names cannot be a keyword: {text!r}')
    for field in fields:
        if not rename and field.startswith('_'):
            raise ValueError(f'Field names cannot start with an underscore: {field!r}')
        if field in taken:
            raise ValueError(f'Encountered duplicate field name: {field!r}')
        taken.add(field)
    return tuple([sys.intern(field) for field in fields])


def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
    """A subclass of tuple whose items also have names."""
    return _tuple_class(typename, field_names, rename, defaults, module, (tuple,), {})


def _tuple_class(typename, field_names, rename, defaults, module, bases, more):
    wanted = field_names.replace(',', ' ').split() if isinstance(field_names, str) else field_names
    wanted = [str(field) for field in wanted]
    typename = sys.intern(str(typename))
    fields = _checked_names(typename, wanted, rename)
    size = len(fields)
    by_default = {}
    if defaults is not None:
        defaults = tuple(defaults)
        required = size - len(defaults)
        if required < 0:
            raise TypeError('Got more default values than field names')
        by_default = dict(zip(fields[required:], defaults))
    parameters = ', '.join(fields) + ',' * (size == 1)
    pattern = '({})'.format(', '.join([field + '=%r' for field in fields]))
    new_tuple = tuple.__new__
    __new__ = eval(f'lambda _cls, {parameters}: _tuple_new(_cls, ({parameters}))', {'_tuple_new': new_tuple, '__builtins__': {}, '__name__': 'namedtuple_' + typename})
    __new__.__name__ = '__new__'
    __new__.__doc__ = f'Create new instance of {typename}({parameters})'
    if defaults is not None:
        __new__.__defaults__ = defaults

    def _make(cls, iterable):
        made = new_tuple(cls, iterable)
        if len(made) == size:
            return made
        raise TypeError(f'Expected {size} arguments, got {len(made)}')

    def _replace(self, /, **kwds):
        changed = self._make(map(kwds.pop, fields, self))
        if not kwds:
            return changed
        raise TypeError(f'Got unexpected field names: {list(kwds)!r}')

    def __repr__(self):
        'Return a nicely formatted representation string'
        return self.__class__.__name__ + pattern % self

    def _asdict(self):
        'Return a new dict which maps field names to their values.'
        return dict(zip(self._fields, self))

    def __getnewargs__(self):
        'Return self as a plain tuple.  Used by copy and pickle.'
        return tuple(self)

    _make.__doc__ = f'Make a new {typename} object from a sequence or iterable'
    _replace.__doc__ = f'Return a new {typename} object replacing specified fields with new values'
    for routine in (__new__, _make, _replace, __repr__, _asdict, __getnewargs__):
        routine.__qualname__ = typename + '.' + routine.__name__
    body = dict(
        __doc__=f'{typename}({parameters})', __slots__=(), _fields=fields, _field_defaults=by_default, __new__=__new__, _make=classmethod(_make),
        __replace__=_replace, _replace=_replace, __repr__=__repr__, _asdict=_asdict, __getnewargs__=__getnewargs__, __match_args__=fields)
    for place, field in enumerate(fields):
        body[field] = _tuplegetter(place, sys.intern(f'Alias for field number {place}'))
    made = type(typename, bases, body | more)
    if module is None:
        try:
            module = sys._getframemodulename(1) or '__main__'
        except AttributeError:
            module = '__main__'
    if module is not None:
        made.__module__ = module
    return made


def _is_mapping(source):
    return isinstance(source, dict) or hasattr(source, 'items')


def _adopt(result, mine, theirs):
    """Adds the positive counts of elements that only theirs has."""
    for element, times in theirs.items():
        if element not in mine and times > 0:
            result[element] = times
    return result


class Counter(dict):
    """How often each element occurs."""

    def __init__(self, iterable=None, /, **kwds):
        super().__init__()
        self.update(iterable, **kwds)

    def __missing__(self, key):
        return 0

    def total(self):
        return sum(self.values())

    def most_common(self, n=None):
        pairs, by_count = self.items(), itemgetter(1)
        return sorted(pairs, key=by_count, reverse=True) if n is None else nlargest(n, pairs, key=by_count)

    def elements(self):
        return chain.from_iterable(starmap(repeat, self.items()))

    @classmethod
    def fromkeys(cls, iterable, v=None):
        raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

    def update(self, iterable=None, /, **kwds):
        if iterable is None:
            pass
        elif not _is_mapping(iterable):
            _count_elements(self, iterable)
        elif not self:
            super().update(iterable)
        else:
            present = self.get
            for element, times in iterable.items():
                self[element] = times + present(element, 0)
        if kwds:
            self.update(kwds)

    def subtract(self, iterable=None, /, **kwds):
        if iterable is not None:
            present = self.get
            for element, times in iterable.items() if _is_mapping(iterable) else zip(iterable, repeat(1)):
                self[element] = present(element, 0) - times
        if kwds:
            self.subtract(kwds)

    def copy(self):
        return self.__class__(self)

    def __reduce__(self):
        return self.__class__, (dict(self),)

    def __delitem__(self, elem):
        if elem in self:
            super().__delitem__(elem)

    def __repr__(self):
        name = self.__class__.__name__
        if not self:
            return name + '()'
        try:
            shown = dict(self.most_common())
        except TypeError:
            shown = dict(self)
        return f'{name}({shown!r})'

    def __eq__(self, other):
        if isinstance(other, Counter):
            return all(self[element] == other[element] for element in chain(self, other))
        return NotImplemented

    def __ne__(self, other):
        return not self == other if isinstance(other, Counter) else NotImplemented

    def __le__(self, other):
        if isinstance(other, Counter):
            return all(self[element] <= other[element] for element in chain(self, other))
        return NotImplemented

    def __lt__(self, other):
        return self <= other and self != other if isinstance(other, Counter) else NotImplemented

    def __ge__(self, other):
        if isinstance(other, Counter):
            return all(self[element] >= other[element] for element in chain(self, other))
        return NotImplemented

    def __gt__(self, other):
        return self >= other and self != other if isinstance(other, Counter) else NotImplemented

    def __add__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        sums = Counter()
        for element, times in self.items():
            both = times + other[element]
            if both > 0:
                sums[element] = both
        return _adopt(sums, self, other)

    def __sub__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        rest = Counter()
        for element, times in self.items():
            left = times - other[element]
            if left > 0:
                rest[element] = left
        for element, times in other.items():
            if element not in self and times < 0:
                rest[element] = 0 - times
        return rest

    def __or__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        union = Counter()
        for element, times in self.items():
            theirs = other[element]
            if times < theirs:
                times = theirs
            if times > 0:
                union[element] = times
        return _adopt(union, self, other)

    def __and__(self, other):
        if not isinstance(other, Counter):
            return NotImplemented
        common = Counter()
        for element, times in self.items():
            theirs = other[element]
            if not times < theirs:
                times = theirs
            if times > 0:
                common[element] = times
        return common

    def __pos__(self):
        return _adopt(Counter(), (), self)

    def __neg__(self):
        turned = Counter()
        for element, times in self.items():
            if times < 0:
                turned[element] = 0 - times
        return turned

    def _keep_positive(self):
        for element in [element for element, times in self.items() if not times > 0]:
            del self[element]
        return self

    def __iadd__(self, other):
        for element, times in other.items():
            self[element] += times
        return self._keep_positive()

    def __isub__(self, other):
        for element, times in other.items():
            self[element] -= times
        return self._keep_positive()

    def __ior__(self, other):
        for element, theirs in other.items():
            if theirs > self[element]:
                self[element] = theirs
        return self._keep_positive()

    def __iand__(self, other):
        for element, times in self.items():
            theirs = other[element]
            if theirs < times:
                self[element] = theirs
        return self._keep_positive()


class ChainMap(MutableMapping):
    """Several mappings looked through in order; writes go to the first."""

    def __init__(self, *maps):
        self.maps = list(maps) or [{}]

    def __missing__(self, key):
        raise KeyError(key)

    def __getitem__(self, key):
        for layer in self.maps:
            try:
                return layer[key]
            except KeyError:
                continue
        return self.__missing__(key)

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __len__(self):
        return len(set().union(*self.maps))

    def __iter__(self):
        keys = {}
        for layer in reversed(self.maps):
            keys |= dict.fromkeys(layer)
        return iter(keys)

    def __contains__(self, key):
        for layer in self.maps:
            if key in layer:
                return True
        return False

    def __bool__(self):
        return any(self.maps)

    def __repr__(self):
        layers = ', '.join([repr(layer) for layer in self.maps])
        return f'{self.__class__.__name__}({layers})'

    @classmethod
    def fromkeys(cls, iterable, value=None, /):
        return cls(dict.fromkeys(iterable, value))

    def copy(self):
        front, *rest = self.maps
        return self.__class__(front.copy(), *rest)

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)
        return self.__class__(m, *self.maps)

    @property
    def parents(self):
        return self.__class__(*self.maps[1:])

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def popitem(self):
        try:
            return self.maps[0].popitem()
        except KeyError:
            raise KeyError('No keys found in the first mapping.')

    def pop(self, key, *args):
        try:
            return self.maps[0].pop(key, *args)
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def clear(self):
        self.maps[0].clear()

    def __ior__(self, other):
        self.maps[0].update(other)
        return self

    def __or__(self, other):
        if isinstance(other, Mapping):
            changed = self.copy()
            changed.maps[0].update(other)
            return changed
        return NotImplemented

    def __ror__(self, other):
        if isinstance(other, Mapping):
            merged = dict(other)
            for layer in reversed(self.maps):
                merged.update(layer)
            return self.__class__(merged)
        return NotImplemented


def _twin(original, copied_data):
    """A shallow copy that shares everything but the data."""
    kind = original.__class__
    twin = kind.__new__(kind)
    fields = twin.__dict__
    fields.update(original.__dict__)
    fields['data'] = copied_data()
    return twin


class UserDict(MutableMapping):
    """A mapping around a dict, to inherit from."""

    def __init__(self, dict=None, /, **kwargs):
        self.data = {}
        if dict is not None:
            self.update(dict)
        if kwargs:
            self.update(kwargs)

    def __len__(self):
        return len(self.data)

    def __getitem__(self, key):
        held, kind = self.data, self.__class__
        if key in held:
            return held[key]
        if not hasattr(kind, '__missing__'):
            raise KeyError(key)
        return kind.__missing__(self, key)

    def __setitem__(self, key, item):
        self.data[key] = item

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __contains__(self, key):
        return key in self.data

    def get(self, key, default=None):
        if key in self:
            return self[key]
        return default

    def __repr__(self):
        return repr(self.data)

    def __or__(self, other):
        theirs = other.data if isinstance(other, UserDict) else other
        return self.__class__(self.data | theirs) if theirs is not other or isinstance(other, dict) else NotImplemented

    def __ror__(self, other):
        theirs = other.data if isinstance(other, UserDict) else other
        return self.__class__(theirs | self.data) if theirs is not other or isinstance(other, dict) else NotImplemented

    def __ior__(self, other):
        self.data |= other.data if isinstance(other, UserDict) else other
        return self

    def __copy__(self):
        return _twin(self, self.__dict__['data'].copy)

    def copy(self):
        if self.__class__ is UserDict:
            return UserDict(self.data.copy())
        from copy import copy
        kept = self.data
        try:
            self.data = {}
            made = copy(self)
        finally:
            self.data = kept
        made.update(self)
        return made

    @classmethod
    def fromkeys(cls, iterable, value=None):
        made = cls()
        for key in iterable:
            made[key] = value
        return made


class UserList(MutableSequence):
    """A sequence around a list, to inherit from."""

    def __init__(self, initlist=None):
        self.data = []
        if initlist is not None:
            source = initlist.data[:] if isinstance(initlist, UserList) else initlist
            if source is not initlist or type(initlist) is list:
                self.data[:] = source
            else:
                self.data = list(initlist)

    def __repr__(self):
        return repr(self.data)

    def __lt__(self, other):
        return self.data < self.__cast(other)

    def __le__(self, other):
        return self.data <= self.__cast(other)

    def __eq__(self, other):
        return self.data == self.__cast(other)

    def __gt__(self, other):
        return self.data > self.__cast(other)

    def __ge__(self, other):
        return self.data >= self.__cast(other)

    def __cast(self, other):
        return other.data if isinstance(other, UserList) else other

    def __contains__(self, item):
        return item in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, i):
        picked = self.data[i]
        return self.__class__(picked) if isinstance(i, slice) else picked

    def __setitem__(self, i, item):
        self.data[i] = item

    def __delitem__(self, i):
        del self.data[i]

    def __add__(self, other):
        return self.__class__(self.data + self.__addend(other))

    def __radd__(self, other):
        return self.__class__(self.__addend(other) + self.data)

    def __iadd__(self, other):
        self.data += self.__addend(other)
        return self

    def __addend(self, other):
        if isinstance(other, UserList):
            return other.data
        return other if isinstance(other, type(self.data)) else list(other)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def __copy__(self):
        return _twin(self, lambda: self.__dict__['data'][:])

    def append(self, item):
        self.data.append(item)

    def insert(self, i, item):
        self.data.insert(i, item)

    def pop(self, i=-1):
        return self.data.pop(i)

    def remove(self, item):
        self.data.remove(item)

    def clear(self):
        self.data.clear()

    def copy(self):
        return self.__class__(self)

    def count(self, item):
        return self.data.count(item)

    def index(self, item, *args):
        return self.data.index(item, *args)

    def reverse(self):
        self.data.reverse()

    def sort(self, /, *args, **kwds):
        self.data.sort(*args, **kwds)

    def extend(self, other):
        if isinstance(other, UserList):
            self.data.extend(other.data)
        else:
            self.data.extend(other)


class UserString(Sequence):
    """A string around a str, to inherit from."""

    def __init__(self, seq):
        if isinstance(seq, UserString):
            seq = seq.data[:]
        self.data = seq if isinstance(seq, str) else str(seq)

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __hash__(self):
        return hash(self.data)

    def __eq__(self, string):
        return self.data == (string.data if isinstance(string, UserString) else string)

    def __lt__(self, string):
        return self.data < (string.data if isinstance(string, UserString) else string)

    def __le__(self, string):
        return self.data <= (string.data if isinstance(string, UserString) else string)

    def __gt__(self, string):
        return self.data > (string.data if isinstance(string, UserString) else string)

    def __ge__(self, string):
        return self.data >= (string.data if isinstance(string, UserString) else string)

    def __contains__(self, char):
        if isinstance(char, UserString):
            char = char.data
        return char in self.data

    def __len__(self):
        return len(self.data)

    def __getitem__(self, index):
        return self.__class__(self.data[index])

    def __add__(self, other):
        if isinstance(other, UserString):
            other = other.data
        return self.__class__(self.data + (other if isinstance(other, str) else str(other)))

    def __radd__(self, other):
        return self.__class__((other if isinstance(other, str) else str(other)) + self.data)

    def __mul__(self, n):
        return self.__class__(self.data * n)

    __rmul__ = __mul__

    def __mod__(self, args):
        return self.__class__(self.data % args)

    def capitalize(self):
        return self.__class__(self.data.capitalize())

    def center(self, width, *args):
        return self.__class__(self.data.center(width, *args))

    def count(self, sub, *args):
        return self.data.count(sub.data if isinstance(sub, UserString) else sub, *args)

    def endswith(self, suffix, *args):
        return self.data.endswith(suffix, *args)

    def find(self, sub, *args):
        return self.data.find(sub.data if isinstance(sub, UserString) else sub, *args)

    def format(self, /, *args, **kwds):
        return self.data.format(*args, **kwds)

    def index(self, sub, *args):
        return self.data.index(sub, *args)

    def isalpha(self):
        return self.data.isalpha()

    def isdigit(self):
        return self.data.isdigit()

    def islower(self):
        return self.data.islower()

    def isupper(self):
        return self.data.isupper()

    def isspace(self):
        return self.data.isspace()

    def join(self, seq):
        return self.data.join(seq)

    def ljust(self, width, *args):
        return self.__class__(self.data.ljust(width, *args))

    def lower(self):
        return self.__class__(self.data.lower())

    def lstrip(self, chars=None):
        return self.__class__(self.data.lstrip(chars.data if isinstance(chars, UserString) else chars))

    def replace(self, old, new, maxsplit=-1):
        if isinstance(old, UserString):
            old = old.data
        if isinstance(new, UserString):
            new = new.data
        return self.__class__(self.data.replace(old, new, maxsplit))

    def rjust(self, width, *args):
        return self.__class__(self.data.rjust(width, *args))

    def rstrip(self, chars=None):
        return self.__class__(self.data.rstrip(chars.data if isinstance(chars, UserString) else chars))

    def split(self, sep=None, maxsplit=-1):
        return self.data.split(sep, maxsplit)

    def startswith(self, prefix, *args):
        return self.data.startswith(prefix, *args)

    def strip(self, chars=None):
        return self.__class__(self.data.strip(chars.data if isinstance(chars, UserString) else chars))

    def swapcase(self):
        return self.__class__(self.data.swapcase())

    def title(self):
        return self.__class__(self.data.title())

    def upper(self):
        return self.__class__(self.data.upper())

    def zfill(self, width):
        return self.__class__(self.data.zfill(width))
