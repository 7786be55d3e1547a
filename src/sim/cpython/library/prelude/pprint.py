"""pprint of CPython 3.13: one line where it fits, else one element a line."""
import sys as _sys
import collections as _collections
from _refusal import refuse as _refuse
import types as _types

__all__ = ['pprint', 'pformat', 'isreadable', 'isrecursive', 'saferepr', 'PrettyPrinter', 'pp']


class _Key:
    """Orders what cannot be compared by its type."""
    __slots__ = ('value',)

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        try:
            return self.value < other.value
        except TypeError:
            a, b = str(type(self.value)), str(type(other.value))
            if a == b:
                _refuse('pprint of keys that are ordered by address')
            return a < b




def _mark(x):
    return f'<Recursion on {type(x).__name__} with id={id(x)}>'


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError('indent must be >= 0')
        if depth is not None and depth <= 0:
            raise ValueError('depth must be > 0')
        if not width:
            raise ValueError('width must be != 0')
        self._depth = depth
        self._step = indent
        self._columns = width
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort = sort_dicts
        self._underscores = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._stream.write(self.pformat(object) + '\n')

    def pformat(self, object):
        out = []
        self._put(object, out, 0, 0, set(), 0)
        return ''.join(out)

    def isrecursive(self, object):
        return self._line(object, set(), 0)[1]

    def isreadable(self, object):
        _refuse('pprint.isreadable')

    def format(self, object, context, maxlevels, level):
        _refuse('PrettyPrinter.format')

    def _line(self, x, seen, level):
        """The object in one line, and whether it contains itself."""
        kind = type(x)
        how = kind.__repr__
        if kind in _NUMBERS:
            return (f'{x:_d}' if self._underscores and kind is int else repr(x)), False
        if how is dict.__repr__:
            edges = '{}'
        elif how is list.__repr__:
            edges = '[]'
        elif how is tuple.__repr__:
            edges = '()'
        else:
            return repr(x), False
        if not x:
            return edges, False
        if self._depth is not None and level >= self._depth:
            return edges[0] + '...' + (',' if edges == '()' and len(x) == 1 else '') + edges[1], False
        if id(x) in seen:
            return _mark(x), True
        seen.add(id(x))
        recursive = False
        parts = []
        if edges == '{}':
            for k, v in sorted(x.items(), key=lambda item: _Key(item[0])) if self._sort else x.items():
                left, r1 = self._line(k, seen, level + 1)
                right, r2 = self._line(v, seen, level + 1)
                recursive = recursive or r1 or r2
                parts.append(left + ': ' + right)
        else:
            for v in x:
                text, r = self._line(v, seen, level + 1)
                recursive = recursive or r
                parts.append(text)
        seen.discard(id(x))
        comma = ',' if edges == '()' and len(x) == 1 else ''
        return edges[0] + ', '.join(parts) + comma + edges[1], recursive

    def _put(self, x, out, column, after, seen, level):
        """Writes x from a column on; `after` characters will follow it on its last line."""
        if id(x) in seen:
            out.append(_mark(x))
            return
        text = self._line(x, set(seen), level)[0]
        if len(text) <= self._columns - column - after:
            out.append(text)
            return
        kind = type(x)
        layout = _LAYOUTS.get(kind.__repr__)
        if layout is None:
            if kind.__repr__ in _NOT_LAID_OUT:
                _refuse(f'pprint of a long {kind.__name__}')
            if hasattr(kind, '__dataclass_fields__') and kind.__dataclass_params__.repr and hasattr(kind.__repr__, '__wrapped__'):
                layout = PrettyPrinter._dataclass
            else:
                out.append(text)
                return
        seen.add(id(x))
        layout(self, x, out, column, after, seen, level + 1)
        seen.discard(id(x))

    def _elements(self, items, out, column, after, seen, level):
        column += self._step
        if self._step > 1:
            out.append(' ' * (self._step - 1))
        newline = ',\n' + ' ' * column
        items = list(items)
        room = widest = self._columns - column + 1
        joint = ''
        for i, x in enumerate(items):
            last = i == len(items) - 1
            if last:
                widest -= after
                room -= after
            if self._compact:
                text = self._line(x, set(seen), level)[0]
                need = len(text) + 2
                if room < need:
                    room = widest
                    if joint:
                        joint = newline
                if room >= need:
                    room -= need
                    out.append(joint + text)
                    joint = ', '
                    continue
            out.append(joint)
            joint = newline
            self._put(x, out, column, after if last else 1, seen, level)

    def _pairs(self, items, out, column, after, seen, level):
        column += self._step
        items = list(items)
        for i, (k, v) in enumerate(items):
            last = i == len(items) - 1
            text = self._line(k, set(seen), level)[0]
            out.append(text + ': ')
            self._put(v, out, column + len(text) + 2, after if last else 1, seen, level)
            if not last:
                out.append(',\n' + ' ' * column)

    def _fields(self, items, out, column, after, seen, level):
        items = list(items)
        for i, (name, v) in enumerate(items):
            last = i == len(items) - 1
            out.append(name + '=')
            if id(v) in seen:
                out.append('...')
            else:
                self._put(v, out, column + len(name) + 1, after if last else 1, seen, level)
            if not last:
                out.append(',\n' + ' ' * column)

    def _dict(self, x, out, column, after, seen, level):
        out.append('{')
        if self._step > 1:
            out.append(' ' * (self._step - 1))
        if x:
            self._pairs(sorted(x.items(), key=lambda item: _Key(item[0])) if self._sort else x.items(), out, column, after + 1, seen, level)
        out.append('}')

    def _list(self, x, out, column, after, seen, level):
        out.append('[')
        self._elements(x, out, column, after + 1, seen, level)
        out.append(']')

    def _tuple(self, x, out, column, after, seen, level):
        end = ',)' if len(x) == 1 else ')'
        out.append('(')
        self._elements(x, out, column, after + len(end), seen, level)
        out.append(end)

    def _set(self, x, out, column, after, seen, level):
        start, end = '{', '}'
        if type(x) is not set:
            start, end = type(x).__name__ + '({', '})'
            column += len(type(x).__name__) + 1
        out.append(start)
        self._elements(sorted(x, key=_Key), out, column, after + len(end), seen, level)
        out.append(end)

    def _text(self, x, out, column, after, seen, level):
        outermost = level == 1
        if outermost:
            column += 1
            after += 1
        full = self._columns - column
        pieces = []
        lines = x.splitlines(True)
        for i, line in enumerate(lines):
            ending = after if i == len(lines) - 1 else 0
            if len(repr(line)) <= full - ending:
                pieces.append(repr(line))
                continue
            words = _words(line)
            held = ''
            for j, word in enumerate(words):
                room = full - (ending if j == len(words) - 1 else 0)
                if len(repr(held + word)) > room:
                    if held:
                        pieces.append(repr(held))
                    held = word
                else:
                    held += word
            if held:
                pieces.append(repr(held))
        if len(pieces) == 1:
            out.append(repr(lines[-1]))
            return
        text = ('\n' + ' ' * column).join(pieces)
        out.append('(' + text + ')' if outermost else text)

    def _ordered(self, x, out, column, after, seen, level):
        name = type(x).__name__
        out.append(name + '(')
        column += len(name) + 1
        out.append('[')
        self._elements(x.items(), out, column, after + 2, seen, level)
        out.append('])')

    def _counter(self, x, out, column, after, seen, level):
        name = type(x).__name__
        out.append(name + '({')
        if self._step > 1:
            out.append(' ' * (self._step - 1))
        self._pairs(x.most_common(), out, column + len(name) + 1, after + 2, seen, level)
        out.append('})')

    def _default(self, x, out, column, after, seen, level):
        name = type(x).__name__
        column += len(name) + 1
        out.append(f'{name}({self._line(x.default_factory, set(seen), level)[0]},\n' + ' ' * column)
        self._dict(x, out, column, after + 1, seen, level)
        out.append(')')

    def _deque(self, x, out, column, after, seen, level):
        name = type(x).__name__
        column += len(name) + 1
        out.append(name + '([')
        if x.maxlen is None:
            self._elements(x, out, column, after + 2, seen, level)
            out.append('])')
        else:
            self._elements(x, out, column, 2, seen, level)
            out.append('],\n' + ' ' * column + f'maxlen={x.maxlen})')

    def _namespace(self, x, out, column, after, seen, level):
        name = 'namespace' if type(x) is _types.SimpleNamespace else type(x).__name__
        out.append(name + '(')
        self._fields(x.__dict__.items(), out, column + len(name) + 1, after, seen, level)
        out.append(')')

    def _dataclass(self, x, out, column, after, seen, level):
        name = type(x).__name__
        shown = [(f.name, getattr(x, f.name)) for f in type(x).__dataclass_fields__.values() if f.repr and f._field_type.name == '_FIELD']
        out.append(name + '(')
        self._fields(shown, out, column + len(name) + 1, after, seen, level)
        out.append(')')


def _words(line):
    """Runs of no blanks with the blanks after them."""
    out = []
    i = 0
    while i < len(line):
        j = i
        while j < len(line) and not line[j].isspace():
            j += 1
        while j < len(line) and line[j].isspace():
            j += 1
        out.append(line[i:j])
        i = j
    return out


_NUMBERS = (int, float, complex, bool, str, type(None))
_LAYOUTS = {
    dict.__repr__: PrettyPrinter._dict, list.__repr__: PrettyPrinter._list, tuple.__repr__: PrettyPrinter._tuple,
    set.__repr__: PrettyPrinter._set, frozenset.__repr__: PrettyPrinter._set, str.__repr__: PrettyPrinter._text,
    _collections.OrderedDict.__repr__: PrettyPrinter._ordered, _collections.Counter.__repr__: PrettyPrinter._counter,
    _collections.defaultdict.__repr__: PrettyPrinter._default, _collections.deque.__repr__: PrettyPrinter._deque,
    _types.SimpleNamespace.__repr__: PrettyPrinter._namespace,
}
_NOT_LAID_OUT = (bytes.__repr__, bytearray.__repr__, _types.MappingProxyType.__repr__, _collections.ChainMap.__repr__,
                 _collections.UserDict.__repr__, _collections.UserList.__repr__, _collections.UserString.__repr__)


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pprint(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts, underscore_numbers=underscore_numbers).pformat(object)


def saferepr(object):
    return PrettyPrinter()._line(object, set(), 0)[0]


def isrecursive(object):
    return PrettyPrinter().isrecursive(object)


def isreadable(object):
    return PrettyPrinter().isreadable(object)
