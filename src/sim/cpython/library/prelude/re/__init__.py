"""re of CPython 3.13 over _sre, which parses, compiles and matches: _sre.compile(pattern, flags) -> (code, flags, groups, {name: group}); _sre.match(code, string, pos, endpos, mode) -> spans and lastindex, or None."""
import enum
import functools
import _sre

__all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge', 'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'L', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'LOCALE',
           'MULTILINE', 'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag', 'PatternError']

_MATCH, _FULLMATCH, _SEARCH, _ADVANCE = 0, 1, 2, 4


@enum.global_enum
class RegexFlag(enum.IntFlag, boundary=enum.KEEP):
    NOFLAG = 0
    ASCII = A = 256
    IGNORECASE = I = 2
    LOCALE = L = 4
    UNICODE = U = 32
    MULTILINE = M = 8
    DOTALL = S = 16
    VERBOSE = X = 64
    DEBUG = 128
    __str__ = object.__str__
    _numeric_repr_ = hex


class PatternError(Exception):
    """A pattern that is no regular expression."""

    def __init__(self, msg, pattern=None, pos=None):
        self.msg = msg
        self.pattern = pattern
        self.pos = pos
        if pattern is not None and pos is not None:
            msg = '%s at position %d' % (msg, pos)
            newline = '\n' if isinstance(pattern, str) else b'\n'
            self.lineno = pattern.count(newline, 0, pos) + 1
            self.colno = pos - pattern.rfind(newline, 0, pos)
            if newline in pattern:
                msg = '%s (line %d, column %d)' % (msg, self.lineno, self.colno)
        else:
            self.lineno = self.colno = None
        super().__init__(msg)


error = PatternError


class Pattern:
    """A compiled regular expression."""
    __slots__ = ('pattern', 'flags', 'groups', 'groupindex', '_code', '__weakref__')

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Pattern' instances")

    def _check(self, string):
        if isinstance(string, str):
            if not isinstance(self.pattern, str):
                raise TypeError('cannot use a bytes pattern on a string-like object')
        elif isinstance(string, (bytes, bytearray, memoryview)):
            if isinstance(self.pattern, str):
                raise TypeError('cannot use a string pattern on a bytes-like object')
        else:
            raise TypeError(f"expected string or bytes-like object, got '{type(string).__name__}'")

    def _run(self, string, pos, endpos, mode):
        self._check(string)
        n = len(string)
        pos = 0 if pos < 0 else n if pos > n else pos
        endpos = 0 if endpos < 0 else n if endpos > n else endpos
        if pos > endpos:
            return None
        spans = _sre.match(self._code, string, pos, endpos, mode)
        if spans is None:
            return None
        return _make_match(self, string, pos, endpos, spans)

    def match(self, string, pos=0, endpos=9223372036854775807):
        return self._run(string, pos, endpos, _MATCH)

    def fullmatch(self, string, pos=0, endpos=9223372036854775807):
        return self._run(string, pos, endpos, _FULLMATCH)

    def search(self, string, pos=0, endpos=9223372036854775807):
        return self._run(string, pos, endpos, _SEARCH)

    def finditer(self, string, pos=0, endpos=9223372036854775807):
        self._check(string)
        return self._finditer(string, pos, endpos)

    def _finditer(self, string, pos, endpos):
        n = len(string)
        pos = 0 if pos < 0 else n if pos > n else pos
        endpos = 0 if endpos < 0 else n if endpos > n else endpos
        start = pos
        mode = _SEARCH
        while pos <= endpos:
            spans = _sre.match(self._code, string, pos, endpos, mode)
            if spans is None:
                return
            yield _make_match(self, string, start, endpos, spans)
            pos = spans[1]
            mode = _SEARCH | _ADVANCE if spans[0] == spans[1] else _SEARCH

    def findall(self, string, pos=0, endpos=9223372036854775807):
        self._check(string)
        empty = string[:0]
        if self.groups == 0:
            return [m.group() for m in self._finditer(string, pos, endpos)]
        if self.groups == 1:
            return [m.group(1) if m.group(1) is not None else empty for m in self._finditer(string, pos, endpos)]
        return [m.groups(empty) for m in self._finditer(string, pos, endpos)]

    def split(self, string, maxsplit=0):
        self._check(string)
        out = []
        last = 0
        n = 0
        for m in self._finditer(string, 0, len(string)):
            if maxsplit and n >= maxsplit:
                break
            out.append(string[last:m.start()])
            out.extend(m.groups())
            last = m.end()
            n += 1
        out.append(string[last:])
        return out

    def sub(self, repl, string, count=0):
        return self.subn(repl, string, count)[0]

    def subn(self, repl, string, count=0):
        self._check(string)
        if callable(repl):
            fill = repl
        else:
            pieces = _template(self, repl)
            if len(pieces) == 1 and not isinstance(pieces[0], int):
                literal = pieces[0]
                fill = lambda m: literal
            elif not pieces:
                fill = lambda m: string[:0]
            else:
                fill = functools.partial(_expand, pieces)
        out = []
        last = 0
        n = 0
        for m in self._finditer(string, 0, len(string)):
            if count and n >= count:
                break
            out.append(string[last:m.start()])
            piece = fill(m)
            if piece is not None:
                out.append(piece)
            last = m.end()
            n += 1
        out.append(string[last:])
        return string[:0].join(out), n

    def __repr__(self):
        names = [name for bit, name in ((2, 're.IGNORECASE'), (4, 're.LOCALE'), (8, 're.MULTILINE'), (16, 're.DOTALL'), (32, 're.UNICODE'), (64, 're.VERBOSE'), (128, 're.DEBUG'), (256, 're.ASCII'))
                 if self.flags & bit and not (bit == 32 and isinstance(self.pattern, str))]
        shown = repr(self.pattern)
        if len(shown) > 200:
            shown = shown[:200]
        return f"re.compile({shown}{', ' + '|'.join(names) if names else ''})"

    def __eq__(self, other):
        if not isinstance(other, Pattern):
            return NotImplemented
        return self.flags == other.flags and self.pattern == other.pattern and type(self.pattern) is type(other.pattern)

    def __hash__(self):
        return hash((self.flags, self.pattern))

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


class Match:
    """One match of a pattern."""
    __slots__ = ('re', 'string', 'pos', 'endpos', '_spans')

    def __new__(cls, *args, **kwargs):
        raise TypeError("cannot create 're.Match' instances")

    def _index(self, group):
        if isinstance(group, int):
            if 0 <= group <= self.re.groups:
                return group
        elif isinstance(group, str) and group in self.re.groupindex:
            return self.re.groupindex[group]
        raise IndexError('no such group')

    def _group(self, group, default=None):
        i = self._index(group)
        start = self._spans[2 * i]
        end = self._spans[2 * i + 1]
        if start < 0 or end < 0:
            return default
        return self.string[start:end]

    def group(self, *groups):
        if not groups:
            return self._group(0)
        if len(groups) == 1:
            return self._group(groups[0])
        return tuple([self._group(g) for g in groups])

    __getitem__ = _group

    def groups(self, default=None):
        return tuple([self._group(i, default) for i in range(1, self.re.groups + 1)])

    def groupdict(self, default=None):
        return {name: self._group(name, default) for name in self.re.groupindex}

    def start(self, group=0):
        i = self._index(group)
        return self._spans[2 * i] if self._spans[2 * i + 1] >= 0 else -1

    def end(self, group=0):
        return self._spans[2 * self._index(group) + 1]

    def span(self, group=0):
        return self.start(group), self.end(group)

    def expand(self, template):
        return _expand(_template(self.re, template), self)

    @property
    def lastindex(self):
        return self._spans[-1] or None

    @property
    def lastgroup(self):
        for name, i in self.re.groupindex.items():
            if i == self._spans[-1]:
                return name
        return None

    @property
    def regs(self):
        return tuple([self.span(i) for i in range(self.re.groups + 1)])

    def __repr__(self):
        return f'<re.Match object; span={self.span()!r}, match={self.group()!r}>'

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _make_match(pattern, string, pos, endpos, spans):
    m = object.__new__(Match)
    m.re = pattern
    m.string = string
    m.pos = pos
    m.endpos = endpos
    m._spans = spans
    return m


def _expand(pieces, m):
    out = []
    for piece in pieces:
        if isinstance(piece, int):
            piece = m._group(piece)
            if piece is None:
                continue
        out.append(piece)
    return m.string[:0].join(out)


_ESCAPES = {'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '\\': '\\'}
_DIGITS = frozenset('0123456789')
_OCTAL = frozenset('01234567')
_LETTERS = frozenset('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')


def _template(pattern, repl):
    """A replacement text as literals and group numbers."""
    is_bytes = isinstance(repl, (bytes, bytearray))
    text = repl.decode('latin-1') if is_bytes else repl
    pieces = []
    literal = []

    def add_group(n, at):
        if n > pattern.groups:
            raise PatternError('invalid group reference %d' % n, repl, at)
        if literal:
            pieces.append(''.join(literal))
            literal.clear()
        pieces.append(n)

    i = 0
    n = len(text)
    while i < n:
        c = text[i]
        if c != '\\':
            literal.append(c)
            i += 1
            continue
        here = i
        i += 1
        if i >= n:
            raise PatternError('bad escape (end of pattern)', repl, here)
        c = text[i]
        i += 1
        if c == 'g':
            if i >= n or text[i] != '<':
                raise PatternError('missing <', repl, i)
            end = text.find('>', i)
            name = text[i + 1:end] if end >= 0 else text[i + 1:]
            if end < 0:
                raise PatternError('missing >, unterminated name' if name else 'missing group name', repl, i + 1)
            if not name:
                raise PatternError('missing group name', repl, i + 1)
            if name.isascii() and name.isdigit():
                index = int(name)
                if index > pattern.groups:
                    raise PatternError('invalid group reference %d' % index, repl, i + 1)
            else:
                if not name.isidentifier():
                    raise PatternError('bad character in group name %r' % name, repl, i + 1)
                try:
                    index = pattern.groupindex[name]
                except KeyError:
                    raise IndexError('unknown group name %r' % name) from None
            add_group(index, i + 1)
            i = end + 1
        elif c == '0':
            code = '0'
            while i < n and len(code) < 3 and text[i] in _OCTAL:
                code += text[i]
                i += 1
            literal.append(chr(int(code, 8) & 0xff))
        elif c in _DIGITS:
            code = c
            if i < n and text[i] in _DIGITS:
                code += text[i]
                i += 1
                if c in _OCTAL and code[1] in _OCTAL and i < n and text[i] in _OCTAL:
                    code += text[i]
                    i += 1
                    value = int(code, 8)
                    if value > 0o377:
                        raise PatternError('octal escape value \\%s outside of range 0-0o377' % code, repl, here)
                    literal.append(chr(value))
                    continue
            add_group(int(code), here + 1)
        elif c in _ESCAPES:
            literal.append(_ESCAPES[c])
        elif c in _LETTERS:
            raise PatternError('bad escape \\%s' % c, repl, here)
        else:
            literal.append('\\' + c)
    if literal:
        pieces.append(''.join(literal))
    if is_bytes:
        pieces = [p if isinstance(p, int) else p.encode('latin-1') for p in pieces]
    return pieces


_cache = {}


def _compile(pattern, flags):
    if isinstance(flags, RegexFlag):
        flags = flags.value
    try:
        return _cache[type(pattern), pattern, flags]
    except KeyError:
        pass
    if isinstance(pattern, Pattern):
        if flags:
            raise ValueError('cannot process flags argument with a compiled pattern')
        return pattern
    if not isinstance(pattern, (str, bytes)):
        raise TypeError('first argument must be string or compiled pattern')
    if isinstance(pattern, str):
        if flags & 4:
            raise ValueError('cannot use LOCALE flag with a str pattern')
        if flags & 256 and flags & 32:
            raise ValueError('ASCII and UNICODE flags are incompatible')
    elif flags & 32:
        raise ValueError('cannot use UNICODE flag with a bytes pattern')
    result = _sre.compile(pattern, flags)
    if len(result) == 2:
        message, at = result
        if at < 0:
            raise OverflowError(message) if 'too large' in message else PatternError(message)
        raise PatternError(message, pattern, at)
    p = object.__new__(Pattern)
    p.pattern = pattern
    p._code, p.flags, p.groups, p.groupindex = result
    if len(_cache) >= 512:
        del _cache[next(iter(_cache))]
    _cache[type(pattern), pattern, flags] = p
    return p


def compile(pattern, flags=0):
    return _compile(pattern, flags)


def match(pattern, string, flags=0):
    return _compile(pattern, flags).match(string)


def fullmatch(pattern, string, flags=0):
    return _compile(pattern, flags).fullmatch(string)


def search(pattern, string, flags=0):
    return _compile(pattern, flags).search(string)


def sub(pattern, repl, string, count=0, flags=0):
    return _compile(pattern, flags).sub(repl, string, count)


def subn(pattern, repl, string, count=0, flags=0):
    return _compile(pattern, flags).subn(repl, string, count)


def split(pattern, string, maxsplit=0, flags=0):
    return _compile(pattern, flags).split(string, maxsplit)


def findall(pattern, string, flags=0):
    return _compile(pattern, flags).findall(string)


def finditer(pattern, string, flags=0):
    return _compile(pattern, flags).finditer(string)


def purge():
    _cache.clear()


_SPECIAL = {i: '\\' + chr(i) for i in b'()[]{}?*+-|^$\\.&~# \t\n\r\v\f'}


def escape(pattern):
    if isinstance(pattern, str):
        return pattern.translate(_SPECIAL)
    return str(pattern, 'latin1').translate(_SPECIAL).encode('latin1')
