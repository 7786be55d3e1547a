"""string of CPython 3.13."""
import _string

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']

def _run(first, last):
    return ''.join(map(chr, range(ord(first), ord(last) + 1)))


ascii_lowercase, ascii_uppercase, digits, octdigits = _run('a', 'z'), _run('A', 'Z'), _run('0', '9'), _run('0', '7')
ascii_letters, hexdigits = ascii_lowercase + ascii_uppercase, digits + _run('a', 'f') + _run('A', 'F')
punctuation = _run('!', '/') + _run(':', '@') + _run('[', '`') + _run('{', '~')
whitespace = ' \t\n\r\x0b\x0c'
printable = ''.join((digits, ascii_letters, punctuation, whitespace))


def capwords(s, sep=None):
    words = [word.capitalize() for word in s.split(sep)]
    return (sep or ' ').join(words)


_START = frozenset('_' + ascii_letters)
_REST = _START | frozenset(digits)


class Template:
    """Text with $names to fill in."""
    delimiter = '$'

    def __init__(self, template):
        self.template = template

    def _pieces(self):
        """(literal, name or None, offset): name '' stands for the delimiter itself, False for a bad one."""
        text = self.template
        out = []
        i = 0
        literal = []
        while i < len(text):
            if text[i] != self.delimiter:
                literal.append(text[i])
                i += 1
                continue
            start = i
            i += 1
            if i < len(text) and text[i] == self.delimiter:
                out.append((''.join(literal), '', start))
                i += 1
            elif i < len(text) and text[i] in _START:
                end = i + 1
                while end < len(text) and text[end] in _REST:
                    end += 1
                out.append((''.join(literal), text[i:end], start))
                i = end
            elif i < len(text) and text[i] == '{':
                end = i + 1
                if end < len(text) and text[end] in _START:
                    end += 1
                    while end < len(text) and text[end] in _REST:
                        end += 1
                if end > i + 1 and end < len(text) and text[end] == '}':
                    out.append((''.join(literal), text[i + 1:end], start))
                    i = end + 1
                else:
                    out.append((''.join(literal), False, start))
            else:
                out.append((''.join(literal), False, start))
            literal = []
            if out[-1][1] is False:
                literal = [self.delimiter]
        return out, ''.join(literal)

    def _invalid(self, at):
        lines = self.template[:at].splitlines(keepends=True)
        if not lines:
            colno = 1
            lineno = 1
        else:
            colno = at - len(''.join(lines[:-1]))
            lineno = len(lines)
        raise ValueError('Invalid placeholder in string: line %d, col %d' % (lineno, colno))

    def _fill(self, mapping, safe):
        pieces, tail = self._pieces()
        out = []
        for literal, name, start in pieces:
            out.append(literal)
            if name == '' and name is not False:
                out.append(self.delimiter)
            elif name is False:
                if not safe:
                    self._invalid(start + 1)
            elif safe:
                try:
                    out.append(str(mapping[name]))
                except KeyError:
                    braced = self.template[start + 1] == '{'
                    out.append(self.delimiter + ('{' + name + '}' if braced else name))
            else:
                out.append(str(mapping[name]))
        return ''.join(out) + tail

    def substitute(self, mapping={}, /, **kws):
        if kws:
            mapping = {**mapping, **kws}
        return self._fill(mapping, False)

    def safe_substitute(self, mapping={}, /, **kws):
        if kws:
            mapping = {**mapping, **kws}
        return self._fill(mapping, True)

    def is_valid(self):
        return all(name is not False for _, name, _ in self._pieces()[0])

    def get_identifiers(self):
        ids = []
        for _, name, _ in self._pieces()[0]:
            if name and name not in ids:
                ids.append(name)
        return ids


class _Numbers:
    """Fields are numbered by hand or by themselves, not both: `next` is the next number, None once one was given by hand."""
    __slots__ = ('next',)

    def __init__(self):
        self.next = 0

    def place(self, field):
        first, _ = _string.formatter_field_name_split(field)
        counted, by_hand = first == '', isinstance(first, int)
        if counted and self.next is None or by_hand and self.next:
            raise ValueError('cannot switch from manual field specification to automatic field numbering')
        if by_hand:
            self.next = None
        if not counted:
            return field
        self.next += 1
        return f'{self.next - 1}{field}'


class Formatter:
    """str.format, to be changed by inheritance."""

    def format(self, format_string, /, *args, **kwargs):
        text = self.vformat(format_string, args, kwargs)
        return text

    def vformat(self, format_string, args, kwargs):
        used, numbers = set(), _Numbers()
        text = self._filled(format_string, args, kwargs, used, numbers, 2)
        self.check_unused_args(used, args, kwargs)
        return text

    def _filled(self, format_string, args, kwargs, used, numbers, levels):
        if levels < 0:
            raise ValueError('Max string recursion exceeded')
        out = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                out.append(literal)
            if field is None:
                continue
            value, key = self.get_field(numbers.place(field), args, kwargs)
            used.add(key)
            value = self.convert_field(value, conversion)
            # A specification may hold fields itself.
            spec = self._filled(spec, args, kwargs, used, numbers, levels - 1)
            out.append(self.format_field(value, spec))
        return ''.join(out)

    def get_value(self, key, args, kwargs):
        source = args if isinstance(key, int) else kwargs
        return source[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        shown = format(value, format_spec)
        return shown

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        convert = {'s': str, 'r': repr, 'a': ascii}.get(conversion)
        if convert is None:
            raise ValueError(f'Unknown conversion specifier {conversion!s}')
        return convert(value)

    def parse(self, format_string):
        pieces = _string.formatter_parser(format_string)
        return pieces

    def get_field(self, field_name, args, kwargs):
        key, steps = _string.formatter_field_name_split(field_name)
        value = self.get_value(key, args, kwargs)
        for by_name, step in steps:
            value = getattr(value, step) if by_name else value[step]
        return value, key
