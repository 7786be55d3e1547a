"""json.encoder of CPython 3.13."""
_SHORT = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}
INFINITY = float('inf')


def encode_basestring(s):
    return '"' + ''.join([_SHORT.get(c) or (c if c >= ' ' else f'\\u{ord(c):04x}') for c in s]) + '"'


def encode_basestring_ascii(s):
    out = ['"']
    for c in s:
        short = _SHORT.get(c)
        if short:
            out.append(short)
        elif ' ' <= c <= '~':
            out.append(c)
        else:
            n = ord(c)
            if n < 0x10000:
                out.append(f'\\u{n:04x}')
            else:
                n -= 0x10000
                out.append(f'\\u{0xd800 | (n >> 10) & 0x3ff:04x}\\u{0xdc00 | n & 0x3ff:04x}')
    out.append('"')
    return ''.join(out)


class JSONEncoder:
    """Objects to text."""
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False, indent=None, separators=None, default=None):
        self.skipkeys, self.sort_keys, self.indent = skipkeys, sort_keys, indent
        self.ensure_ascii, self.allow_nan, self.check_circular = ensure_ascii, allow_nan, check_circular
        if separators is None:
            # Nothing stands before the end of a line.
            separators = (',' if indent is not None else self.item_separator, self.key_separator)
        self.item_separator, self.key_separator = separators
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        if isinstance(o, str):
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        out = []
        self._write(o, out.append, 0, {} if self.check_circular else None)
        return ''.join(out)

    def iterencode(self, o, _one_shot=False):
        out = []
        self._write(o, out.append, 0, {} if self.check_circular else None)
        return iter(out)

    def _float(self, o):
        if o != o:
            text = 'NaN'
        elif o == INFINITY:
            text = 'Infinity'
        elif o == -INFINITY:
            text = '-Infinity'
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError('Out of range float values are not JSON compliant: ' + repr(o))
        return text

    def _text(self, o):
        return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)

    def _write(self, o, write, level, markers):
        if isinstance(o, str):
            write(self._text(o))
        elif o is None:
            write('null')
        elif o is True:
            write('true')
        elif o is False:
            write('false')
        elif isinstance(o, int):
            write(int.__repr__(o))
        elif isinstance(o, float):
            write(self._float(o))
        elif isinstance(o, (list, tuple)):
            self._array(o, write, level, markers)
        elif isinstance(o, dict):
            self._object(o, write, level, markers)
        else:
            markerid = self._enter(o, markers)
            replaced = self.default(o)
            self._write(replaced, write, level, markers)
            if markers is not None:
                del markers[markerid]

    def _enter(self, o, markers):
        markerid = id(o)
        if markers is not None:
            if markerid in markers:
                raise ValueError('Circular reference detected')
            markers[markerid] = o
        return markerid

    def _newline(self, level):
        indent = self.indent
        if not isinstance(indent, str):
            indent = ' ' * indent
        return '\n' + indent * level

    def _array(self, o, write, level, markers):
        if not o:
            write('[]')
            return
        markerid = self._enter(o, markers)
        separator = self.item_separator
        write('[')
        if self.indent is not None:
            level += 1
            newline = self._newline(level)
            separator += newline
            write(newline)
        first = True
        for value in o:
            if first:
                first = False
            else:
                write(separator)
            self._write(value, write, level, markers)
        if self.indent is not None:
            write(self._newline(level - 1))
        write(']')
        if markers is not None:
            del markers[markerid]

    def _object(self, o, write, level, markers):
        if not o:
            write('{}')
            return
        markerid = self._enter(o, markers)
        separator = self.item_separator
        write('{')
        if self.indent is not None:
            level += 1
            newline = self._newline(level)
            separator += newline
            write(newline)
        first = True
        items = sorted(o.items()) if self.sort_keys else o.items()
        for key, value in items:
            if isinstance(key, str):
                text = key
            elif isinstance(key, float):
                text = self._float(key)
            elif key is True:
                text = 'true'
            elif key is False:
                text = 'false'
            elif key is None:
                text = 'null'
            elif isinstance(key, int):
                text = int.__repr__(key)
            elif self.skipkeys:
                continue
            else:
                raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')
            if first:
                first = False
            else:
                write(separator)
            write(self._text(text))
            write(self.key_separator)
            self._write(value, write, level, markers)
        if self.indent is not None:
            write(self._newline(level - 1))
        write('}')
        if markers is not None:
            del markers[markerid]
