"""unicodedata of CPython 3.13: the natives of _unicodedata, normalization refused beyond ASCII, names of a few blocks."""
from _unicodedata import category, decimal, digit, numeric
from _refusal import refuse as _refuse

unidata_version = '15.1.0'

_DIGITS = ('ZERO', 'ONE', 'TWO', 'THREE', 'FOUR', 'FIVE', 'SIX', 'SEVEN', 'EIGHT', 'NINE')
_ASCII = {' ': 'SPACE', '!': 'EXCLAMATION MARK', '"': 'QUOTATION MARK', '#': 'NUMBER SIGN', '$': 'DOLLAR SIGN', '%': 'PERCENT SIGN', '&': 'AMPERSAND', "'": 'APOSTROPHE', '(': 'LEFT PARENTHESIS', ')': 'RIGHT PARENTHESIS',
          '*': 'ASTERISK', '+': 'PLUS SIGN', ',': 'COMMA', '-': 'HYPHEN-MINUS', '.': 'FULL STOP', '/': 'SOLIDUS', ':': 'COLON', ';': 'SEMICOLON', '<': 'LESS-THAN SIGN', '=': 'EQUALS SIGN', '>': 'GREATER-THAN SIGN',
          '?': 'QUESTION MARK', '@': 'COMMERCIAL AT', '[': 'LEFT SQUARE BRACKET', '\\': 'REVERSE SOLIDUS', ']': 'RIGHT SQUARE BRACKET', '^': 'CIRCUMFLEX ACCENT', '_': 'LOW LINE', '`': 'GRAVE ACCENT', '{': 'LEFT CURLY BRACKET',
          '|': 'VERTICAL LINE', '}': 'RIGHT CURLY BRACKET', '~': 'TILDE'}


def name(chr, default=..., /):
    if not isinstance(chr, str) or len(chr) != 1:
        raise TypeError(f'name() argument 1 must be a unicode character, not {type(chr).__name__}' if not isinstance(chr, str) else 'name() argument 1 must be a unicode character, not a string of length ' + str(len(chr)))
    c = chr
    if 'a' <= c <= 'z':
        return 'LATIN SMALL LETTER ' + c.upper()
    if 'A' <= c <= 'Z':
        return 'LATIN CAPITAL LETTER ' + c
    if '0' <= c <= '9':
        return 'DIGIT ' + _DIGITS[ord(c) - 48]
    if c in _ASCII:
        return _ASCII[c]
    n = ord(c)
    if 0x4e00 <= n <= 0x9fff:
        return f'CJK UNIFIED IDEOGRAPH-{n:04X}'
    if n < 32 or 127 <= n < 160:
        if default is ...:
            raise ValueError('no such name')
        return default
    from _uninames import NAMES
    if n in NAMES:
        return NAMES[n]
    _refuse('unicodedata.name of this character')


def lookup(name, /):
    upper = name.upper()
    for n in range(32, 127):
        if globals()['name'](chr(n)) == upper:
            return chr(n)
    from _uninames import NAMES
    for n, known in NAMES.items():
        if known == upper:
            return chr(n)
    _refuse('unicodedata.lookup of this name')


def combining(chr, /):
    if category(chr) not in ('Mn', 'Mc', 'Me'):
        return 0
    n = ord(chr)
    from _uninames import COMBINING
    if n in COMBINING:
        return COMBINING[n]
    _refuse('unicodedata.combining of this character')


def normalize(form, unistr, /):
    if form not in ('NFC', 'NFD', 'NFKC', 'NFKD'):
        raise ValueError('invalid normalization form')
    if not isinstance(unistr, str):
        raise TypeError(f'normalize() argument 2 must be str, not {type(unistr).__name__}')
    if unistr.isascii():
        return unistr
    from _uninames import normal
    return normal(form, unistr)


def is_normalized(form, unistr, /):
    return normalize(form, unistr) == unistr
