"""collections of CPython 3.13: what upstream writes in Python. deque, defaultdict, OrderedDict and the field getters of named tuples are C there and come from _collections."""
from _collections import deque, defaultdict, OrderedDict, _tuplegetter, _count_elements
from _collections_abc import KeysView, ItemsView, ValuesView, Mapping, MutableMapping, MutableSequence, Sequence
from heapq import nlargest
from itertools import chain, repeat, starmap
from keyword import iskeyword
from operator import itemgetter
import sys

__all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque', 'namedtuple']

MutableSequence.register(deque)


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


def _gains(pairs):
    """A counter of what occurs at all."""
    kept = Counter()
    for element, times in pairs:
        if times > 0:
            kept[element] = times
    return kept


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
        cls = self.__class__
        return cls(self)

    def __reduce__(self):
        plain = dict(self)
        return self.__class__, (plain,)

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
        if isinstance(other, Counter):
            sums = _gains((element, times + other[element]) for element, times in self.items())
            return _adopt(sums, self, other)
        return NotImplemented

    def __sub__(self, other):
        if isinstance(other, Counter):
            rest = _gains((element, times - other[element]) for element, times in self.items())
            for element, times in other.items():
                if element not in self and times < 0:
                    rest[element] = 0 - times
            return rest
        return NotImplemented

    def __or__(self, other):
        if isinstance(other, Counter):
            most = _gains((element, theirs if times < (theirs := other[element]) else times) for element, times in self.items())
            return _adopt(most, self, other)
        return NotImplemented

    def __and__(self, other):
        if isinstance(other, Counter):
            return _gains((element, times if times < (theirs := other[element]) else theirs) for element, times in self.items())
        return NotImplemented

    def __pos__(self):
        return _gains(self.items())

    def __neg__(self):
        turned = Counter()
        for element, times in self.items():
            if times < 0:
                turned[element] = 0 - times
        return turned

    def _settled(self):
        """Without what no longer occurs."""
        gone = [element for element, times in self.items() if not times > 0]
        for element in gone:
            del self[element]
        return self

    def __iadd__(self, other):
        for element, times in other.items():
            self[element] += times
        return self._settled()

    def __isub__(self, other):
        for element, times in other.items():
            self[element] -= times
        return self._settled()

    def __ior__(self, other):
        for element, theirs in other.items():
            if theirs > self[element]:
                self[element] = theirs
        return self._settled()

    def __iand__(self, other):
        for element, times in self.items():
            theirs = other[element]
            if theirs < times:
                self[element] = theirs
        return self._settled()


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
        if key in self:
            return self[key]
        return default

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
        only = dict.fromkeys(iterable, value)
        return cls(only)

    def copy(self):
        front, *rest = self.maps
        return self.__class__(front.copy(), *rest)

    __copy__ = copy

    def new_child(self, m=None, **kwargs):
        if m is None:
            m = kwargs
        elif kwargs:
            m.update(kwargs)
        cls = self.__class__
        return cls(m, *self.maps)

    @property
    def parents(self):
        _, *rest = self.maps
        return self.__class__(*rest)

    def __setitem__(self, key, value):
        self.maps[0][key] = value

    def __delitem__(self, key):
        try:
            del self.maps[0][key]
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def popitem(self):
        try:
            front = self.maps[0]
            return front.popitem()
        except KeyError:
            raise KeyError('No keys found in the first mapping.')

    def pop(self, key, *args):
        try:
            front = self.maps[0]
            return front.pop(key, *args)
        except KeyError:
            raise KeyError(f'Key not found in the first mapping: {key!r}')

    def clear(self):
        self.maps[0].clear()

    def __ior__(self, other):
        front = self.maps[0]
        front.update(other)
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
        from copy import copy
        if type(self) is UserDict:
            twin = self.data.copy()
            return UserDict(twin)
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


def _plain(other, kind):
    return other.data if isinstance(other, kind) else other


def _named(method, name, cls):
    method.__name__, method.__qualname__ = name, f'{cls}.{name}'
    return method


def _asked(kind, name, again=False, plain=()):
    """A method that is asked of the data; `again`: its answer becomes one of the own class; `plain`: the arguments that may be of the kind too."""
    def method(self, *args, **kwds):
        if plain:
            args = [_plain(arg, globals()[kind]) if place in plain else arg for place, arg in enumerate(args)]
        answer = getattr(self.data, name)(*args, **kwds)
        return self.__class__(answer) if again else answer

    return _named(method, name, kind)


class UserList(MutableSequence):
    """A sequence around a list, to inherit from."""

    def __init__(self, initlist=None):
        self.data = []
        if initlist is not None:
            source = initlist.data[:] if isinstance(initlist, UserList) else initlist
            if type(source) is list:
                self.data[:] = source
            else:
                self.data = [*source]

    def __repr__(self):
        return repr(self.data)

    def __lt__(self, other):
        theirs = _plain(other, UserList)
        return self.data < theirs

    def __le__(self, other):
        theirs = _plain(other, UserList)
        return self.data <= theirs

    def __eq__(self, other):
        theirs = _plain(other, UserList)
        return self.data == theirs

    def __gt__(self, other):
        theirs = _plain(other, UserList)
        return self.data > theirs

    def __ge__(self, other):
        theirs = _plain(other, UserList)
        return self.data >= theirs

    append, insert, pop, remove, clear, count, index, reverse, sort = [
        _asked('UserList', name) for name in ('append', 'insert', 'pop', 'remove', 'clear', 'count', 'index', 'reverse', 'sort')]

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

    def __cast(self, other):
        """A list as it is or in its wrapping, anything else made one."""
        other = _plain(other, UserList)
        return other if isinstance(other, type(self.data)) else list(other)

    def __add__(self, other):
        return self.__class__(self.data + self.__cast(other))

    def __radd__(self, other):
        return self.__class__(self.__cast(other) + self.data)

    def __iadd__(self, other):
        self.data += self.__cast(other)
        return self

    def __mul__(self, n):
        times = self.data * n
        return self.__class__(times)

    __rmul__ = __mul__

    def __imul__(self, n):
        self.data *= n
        return self

    def __copy__(self):
        return _twin(self, lambda: self.__dict__['data'][:])

    def copy(self):
        cls = self.__class__
        return cls(self)

    def extend(self, other):
        more = _plain(other, UserList)
        self.data.extend(more)


class UserString(Sequence):
    """A string around a str, to inherit from."""

    def __init__(self, seq):
        if isinstance(seq, str):
            self.data = seq
        else:
            self.data = seq.data[:] if isinstance(seq, UserString) else str(seq)

    def __lt__(self, other):
        theirs = _plain(other, UserString)
        return self.data < theirs

    def __le__(self, other):
        theirs = _plain(other, UserString)
        return self.data <= theirs

    def __eq__(self, other):
        theirs = _plain(other, UserString)
        return self.data == theirs

    def __gt__(self, other):
        theirs = _plain(other, UserString)
        return self.data > theirs

    def __ge__(self, other):
        theirs = _plain(other, UserString)
        return self.data >= theirs

    def __hash__(self):
        return hash(self.data)

    def __str__(self):
        return str(self.data)

    def __repr__(self):
        return repr(self.data)

    def __int__(self):
        return int(self.data)

    def __float__(self):
        return float(self.data)

    def __complex__(self):
        return complex(self.data)

    def __getnewargs__(self):
        return self.data[:],

    def __len__(self):
        return len(self.data)

    def __contains__(self, char):
        return _plain(char, UserString) in self.data

    def __getitem__(self, index):
        picked = self.data[index]
        return self.__class__(picked)

    def __add__(self, other):
        other = _plain(other, UserString)
        return self.__class__(self.data + (other if isinstance(other, str) else str(other)))

    def __radd__(self, other):
        return self.__class__((other if isinstance(other, str) else str(other)) + self.data)

    def __mul__(self, n):
        times = self.data * n
        return self.__class__(times)

    __rmul__ = __mul__

    def __mod__(self, args):
        filled = self.data % args
        return self.__class__(filled)

    def __rmod__(self, template):
        filled = str(template) % self
        return self.__class__(filled)

    def encode(self, encoding='utf-8', errors='strict'):
        return self.data.encode(encoding or 'utf-8', errors or 'strict')

    maketrans = str.maketrans


def _rest_of_user_string():
    again = 'capitalize casefold center expandtabs ljust lower lstrip rjust rstrip strip swapcase title translate upper zfill'
    asked = ('endswith format format_map index isalpha isalnum isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle '
             'isupper join partition rindex rpartition split rsplit splitlines startswith')
    for names, made_anew, plain in ((again, True, ()), (asked, False, ()), ('count find rfind', False, (0,)), ('removeprefix removesuffix', True, (0,)), ('replace', True, (0, 1))):
        for name in names.split():
            setattr(UserString, name, _asked('UserString', name, made_anew, plain))


_rest_of_user_string()
del _rest_of_user_string
