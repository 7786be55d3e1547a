"""_string of CPython 3.13: the parser of format strings (Objects/stringlib/unicode_format.h)."""


def formatter_field_name_split(name, /):
    if not isinstance(name, str):
        raise TypeError(f'expected str, got {type(name).__name__}')
    i = 0
    n = len(name)
    while i < n and name[i] not in '.[':
        i += 1
    first = name[:i]
    if first.isdecimal():
        first = int(first)
    return first, _rest(name, i)


def _rest(name, i):
    n = len(name)
    while i < n:
        if name[i] == '.':
            j = i + 1
            while j < n and name[j] not in '.[':
                j += 1
            part = name[i + 1:j]
            if not part:
                raise ValueError('Empty attribute in format string')
            yield True, part
            i = j
        elif name[i] == '[':
            j = name.find(']', i)
            if j < 0:
                raise ValueError("Missing ']' in format string")
            part = name[i + 1:j]
            if not part:
                raise ValueError('Empty attribute in format string')
            yield False, int(part) if part.isdecimal() else part
            i = j + 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")


def formatter_parser(text, /):
    if not isinstance(text, str):
        raise TypeError(f'expected str, got {type(text).__name__}')
    return _parse(text)


def _parse(text):
    i = 0
    n = len(text)
    while i < n:
        literal = ''
        start = i
        c = ''
        while i < n:
            c = text[i]
            i += 1
            if c == '{' or c == '}':
                break
        else:
            yield text[start:], None, None, None
            return
        at_end = i >= n
        if c == '}' and (at_end or text[i] != '}'):
            raise ValueError("Single '}' encountered in format string")
        if at_end and c == '{':
            raise ValueError("Single '{' encountered in format string")
        if not at_end and text[i] == c:
            i += 1
            yield text[start:i - 1], None, None, None
            continue
        literal = text[start:i - 1]
        depth = 1
        field = i
        hit = ''
        while i < n:
            c = text[i]
            if c == '{':
                raise ValueError("unexpected '{' in field name")
            if c == '[':
                while i < n and text[i] != ']':
                    i += 1
                i += 1
                continue
            if c in '}:!':
                hit = c
                break
            i += 1
        if i >= n:
            raise ValueError("expected '}' before end of string")
        name = text[field:i]
        conversion = None
        spec = ''
        i += 1
        if hit == '!':
            if i >= n:
                raise ValueError("end of string while looking for conversion specifier")
            conversion = text[i]
            i += 1
            if i < n:
                c = text[i]
                i += 1
                if c == '}':
                    yield literal, name, '', conversion
                    continue
                if c != ':':
                    raise ValueError("expected ':' after conversion specifier")
            hit = ':'
        if hit == ':':
            begin = i
            while i < n:
                c = text[i]
                if c == '{':
                    depth += 1
                elif c == '}':
                    depth -= 1
                    if depth == 0:
                        break
                i += 1
            else:
                raise ValueError("unmatched '{' in format spec")
            spec = text[begin:i]
            i += 1
        yield literal, name, spec, conversion
