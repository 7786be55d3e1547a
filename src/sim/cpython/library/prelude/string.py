"""string of CPython 3.13."""
import _string

__all__ = ['ascii_letters', 'ascii_lowercase', 'ascii_uppercase', 'capwords', 'digits', 'hexdigits', 'octdigits', 'printable', 'punctuation', 'whitespace', 'Formatter', 'Template']

whitespace = ' \t\n\r\v\f'
ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = digits + 'abcdef' + 'ABCDEF'
octdigits = '01234567'
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"""
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or ' ').join(map(str.capitalize, s.split(sep)))


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


class Formatter:
    """str.format, to be changed by inheritance."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError('Max string recursion exceeded')
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is not None:
                first, _ = _string.formatter_field_name_split(field_name)
                if first == '':
                    if auto_arg_index is False:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    field_name = str(auto_arg_index) + field_name
                    auto_arg_index += 1
                elif isinstance(first, int):
                    if auto_arg_index:
                        raise ValueError('cannot switch from automatic field numbering to manual field specification')
                    auto_arg_index = False
                obj, arg_used = self.get_field(field_name, args, kwargs)
                used_args.add(arg_used)
                obj = self.convert_field(obj, conversion)
                format_spec, auto_arg_index = self._vformat(format_spec, args, kwargs, used_args, recursion_depth - 1, auto_arg_index=auto_arg_index)
                result.append(self.format_field(obj, format_spec))
        return ''.join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        if isinstance(key, int):
            return args[key]
        return kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == 's':
            return str(value)
        if conversion == 'r':
            return repr(value)
        if conversion == 'a':
            return ascii(value)
        raise ValueError('Unknown conversion specifier {0!s}'.format(conversion))

    def parse(self, format_string):
        return _string.formatter_parser(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _string.formatter_field_name_split(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attr, i in rest:
            if is_attr:
                obj = getattr(obj, i)
            else:
                obj = obj[i]
        return obj, first
