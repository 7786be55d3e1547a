"""fractions of CPython 3.13."""
import functools
import math
import numbers
import operator
import re
import sys
from _refusal import refuse as _refuse

__all__ = ['Fraction']

_PRIME, _OF_INFINITY = sys.hash_info.modulus, sys.hash_info.inf
_FORMAT = re.compile(r'\A\s*(?P<sign>[-+]?)(?=\d|\.\d)(?P<num>\d*|\d+(_\d+)*)(?:(?:\s*/\s*(?P<denom>\d+(_\d+)*))?|(?:\.(?P<decimal>\d*|\d+(_\d+)*))?(?:E(?P<exp>[-+]?\d+(_\d+)*))?)\s*\Z', re.VERBOSE | re.IGNORECASE)


@functools.lru_cache(maxsize=1 << 14)
def _hash_algorithm(numerator, denominator):
    """The hash that equal numbers of all kinds have: the quotient modulo the prime."""
    try:
        inverse = pow(denominator, -1, _PRIME)
    except ValueError:
        size = _OF_INFINITY
    else:
        size = hash(hash(abs(numerator)) * inverse)
    if numerator < 0:
        return -2 if size == 1 else -size
    return size


def _read(text):
    """Numerator and denominator as written: a quotient, or a decimal with or without an exponent."""
    found = _FORMAT.match(text)
    if found is None:
        raise ValueError('Invalid literal for Fraction: %r' % text)
    part = found.groupdict()
    above, below = int(part['num'] or '0'), 1
    if part['denom']:
        below = int(part['denom'])
    else:
        digits = (part['decimal'] or '').replace('_', '')
        if digits:
            below = 10 ** len(digits)
            above = above * below + int(digits)
        power = int(part['exp'] or '0')
        if power < 0:
            below *= 10 ** -power
        else:
            above *= 10 ** power
    return (-above if part['sign'] == '-' else above), below


def _made(above, below):
    """The fraction of two integers known to be in lowest terms."""
    one = object.__new__(Fraction)
    one._numerator, one._denominator = above, below
    return one


def _reduced(above, below):
    if not below:
        raise ZeroDivisionError(f'Fraction({above}, 0)')
    common = math.gcd(above, below)
    if below < 0:
        common = -common
    return above // common, below // common


def _taken(value):
    """The two parts of one number, or of its text."""
    if type(value) is int:
        return value, 1
    if isinstance(value, numbers.Rational):
        above = value.numerator
        return above, value.denominator
    if isinstance(value, float) or 'decimal' in sys.modules and isinstance(value, sys.modules['decimal'].Decimal):
        return value.as_integer_ratio()
    if isinstance(value, str):
        return _reduced(*_read(value))
    raise TypeError('argument should be a string or a Rational instance')


def _quotient(dividend, divisor):
    if type(dividend) is not int or type(divisor) is not int:
        if not (isinstance(dividend, numbers.Rational) and isinstance(divisor, numbers.Rational)):
            raise TypeError('both arguments should be Rational instances')
        above = dividend.numerator * divisor.denominator
        dividend, divisor = above, divisor.numerator * dividend.denominator
    return _reduced(dividend, divisor)


class Fraction(numbers.Rational):
    """An exact quotient of two integers."""
    __slots__ = '_numerator', '_denominator'

    def __new__(cls, numerator=0, denominator=None):
        made = super().__new__(cls)
        made._numerator, made._denominator = _taken(numerator) if denominator is None else _quotient(numerator, denominator)
        return made

    @classmethod
    def from_float(cls, f):
        if not isinstance(f, float):
            if not isinstance(f, numbers.Integral):
                raise TypeError(f'{cls.__name__}.from_float() only takes floats, not {f!r} ({type(f).__name__})')
            return cls(f)
        above, below = f.as_integer_ratio()
        return cls._from_coprime_ints(above, below)

    @classmethod
    def _from_coprime_ints(cls, numerator, denominator, /):
        one = super(Fraction, cls).__new__(cls)
        one._numerator, one._denominator = numerator, denominator
        return one

    def is_integer(self):
        below = self._denominator
        return below == 1

    def as_integer_ratio(self):
        above, below = self._numerator, self._denominator
        return above, below

    def limit_denominator(self, max_denominator=1000000):
        if max_denominator < 1:
            raise ValueError('max_denominator should be at least 1')
        if max_denominator >= self._denominator:
            return Fraction(self)
        # The convergents of the continued fraction, as far as their denominators fit.
        before, beneath, above, below = 0, 1, 1, 0
        dividend, divisor = self._numerator, self._denominator
        digit, rest = divmod(dividend, divisor)
        while beneath + digit * below <= max_denominator:
            before, above = above, before + digit * above
            beneath, below = below, beneath + digit * below
            dividend, divisor = divisor, rest
            digit, rest = divmod(dividend, divisor)
        # Between the last two lies the other candidate; the nearer one, or the simpler.
        times = (max_denominator - beneath) // below
        other = beneath + times * below
        if 2 * divisor * other > self._denominator:
            return _made(before + times * above, other)
        return _made(above, below)

    @property
    def numerator(self):
        return self._numerator

    @property
    def denominator(self):
        return self._denominator

    def __repr__(self):
        return f'{self.__class__.__name__}({self._numerator}, {self._denominator})'

    def __format__(self, spec, /):
        if not spec:
            return str(self)
        rest = spec
        fill, align = ' ', '>'
        if len(rest) > 1 and rest[1] in '<>=^':
            fill, align, rest = rest[0], rest[1], rest[2:]
        elif rest[0] in '<>=^':
            align, rest = rest[0], rest[1:]
        given = len(rest) < len(spec)
        sign = '-'
        if rest[:1] in ('+', '-', ' ') and rest:
            sign, rest = rest[0], rest[1:]
        if rest[:1] in ('z', '#') and rest:
            _refuse(f'a Fraction formatted as {spec}')
        zero = rest[:1] == '0' and rest[1:2].isdigit()
        width = ''
        while rest[:1].isdigit():
            width, rest = width + rest[0], rest[1:]
        comma = ''
        if rest[:1] in (',', '_') and rest:
            comma, rest = rest[0], rest[1:]
        precision = None
        if rest[:1] == '.' and rest[1:2].isdigit():
            precision, rest = '', rest[1:]
            while rest[:1].isdigit():
                precision, rest = precision + rest[0], rest[1:]
        negative = self._numerator < 0
        if rest == '' and precision is None and not comma and not zero:
            body = str(abs(self))
        elif rest in ('f', 'F', '%', 'e', 'E'):
            body = self._positional(rest, 6 if precision is None else int(precision), comma)
            if zero and not given:
                fill, align = '0', '='
                if comma:
                    _refuse(f'a Fraction formatted as {spec}')
        elif rest in ('g', 'G') or rest == '':
            _refuse(f'a Fraction formatted as {spec}')
        else:
            raise ValueError(f'Invalid format specifier {spec!r} for object of type {type(self).__name__!r}')
        mark = '-' if negative else '' if sign == '-' else sign
        lack = int(width or 0) - len(mark) - len(body)
        if lack <= 0:
            return mark + body
        if align == '=':
            return mark + fill * lack + body
        if align == '<':
            return mark + body + fill * lack
        if align == '^':
            return fill * (lack // 2) + mark + body + fill * (lack - lack // 2)
        return fill * lack + mark + body

    def _positional(self, kind, digits, comma):
        """Digits of the absolute value, ties to even; f, % or e."""
        value = abs(self) * (100 if kind == '%' else 1)
        exponent = 0
        if kind in 'eE' and value:
            while value >= Fraction(10) ** (exponent + 1):
                exponent += 1
            while value < Fraction(10) ** exponent:
                exponent -= 1
        scaled = round(value / Fraction(10) ** exponent * 10 ** digits)
        if kind in 'eE' and scaled >= 10 ** (digits + 1):
            exponent += 1
            scaled //= 10
        text = str(scaled).zfill(digits + 1)
        whole, part = (text[:-digits], text[-digits:]) if digits else (text, '')
        body = (f'{int(whole):{comma}}' if comma else whole) + ('.' + part if part else '')
        if kind in 'eE':
            body += f"{kind}{'-' if exponent < 0 else '+'}{abs(exponent):02}"
        return body + ('%' if kind == '%' else '')

    def __str__(self):
        above, below = self._numerator, self._denominator
        return str(above) if below == 1 else f'{above}/{below}'

    def _pair(exact, general, inexact=(float, complex)):
        """The two methods of an operator: exact between fractions, as the other's type has it otherwise."""

        def ours(a, b):
            if isinstance(b, (Fraction, int)):
                return exact(a, b if isinstance(b, Fraction) else Fraction(b))
            return general(float(a), b) if isinstance(b, inexact) else NotImplemented

        def theirs(b, a):
            if not isinstance(a, numbers.Rational):
                wide = float if isinstance(a, numbers.Real) else complex if isinstance(a, numbers.Complex) and inexact is not float else None
                return NotImplemented if wide is None else general(wide(a), float(b))
            return exact(Fraction(a), b)

        ours.__name__, theirs.__name__ = f'__{general.__name__}__', f'__r{general.__name__}__'
        return ours, theirs

    def _add(a, b):
        below, beneath = a._denominator, b._denominator
        common = math.gcd(below, beneath)
        if common == 1:
            return _made(a._numerator * beneath + b._numerator * below, below * beneath)
        below //= common
        above = a._numerator * (beneath // common) + b._numerator * below
        # What still cancels divides the common part.
        more = math.gcd(above, common)
        return _made(above // more, below * (beneath // more))

    __add__, __radd__ = _pair(_add, operator.add)

    def _sub(a, b):
        below, beneath = a._denominator, b._denominator
        common = math.gcd(below, beneath)
        if common == 1:
            return _made(a._numerator * beneath - b._numerator * below, below * beneath)
        below //= common
        above = a._numerator * (beneath // common) - b._numerator * below
        more = math.gcd(above, common)
        return _made(above // more, below * (beneath // more))

    __sub__, __rsub__ = _pair(_sub, operator.sub)

    def _mul(a, b):
        one = math.gcd(a._numerator, b._denominator)
        other = math.gcd(b._numerator, a._denominator)
        return _made((a._numerator // one) * (b._numerator // other), (b._denominator // one) * (a._denominator // other))

    __mul__, __rmul__ = _pair(_mul, operator.mul)

    def _div(a, b):
        if b._numerator == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % b._denominator)
        one = math.gcd(a._numerator, b._numerator)
        if b._numerator < 0:
            one = -one
        other = math.gcd(b._denominator, a._denominator)
        return _made((a._numerator // one) * (b._denominator // other), (b._numerator // one) * (a._denominator // other))

    __truediv__, __rtruediv__ = _pair(_div, operator.truediv)

    def _floordiv(a, b):
        return a.numerator * b.denominator // (a.denominator * b.numerator)

    __floordiv__, __rfloordiv__ = _pair(_floordiv, operator.floordiv, float)

    def _divmod(a, b):
        below, beneath = a.denominator, b.denominator
        whole, rest = divmod(a.numerator * beneath, below * b.numerator)
        return whole, Fraction(rest, below * beneath)

    __divmod__, __rdivmod__ = _pair(_divmod, divmod, float)

    def _mod(a, b):
        below, beneath = a.denominator, b.denominator
        return Fraction(a.numerator * beneath % (b.numerator * below), below * beneath)

    __mod__, __rmod__ = _pair(_mod, operator.mod, float)

    def __pow__(a, b):
        if not isinstance(b, numbers.Rational):
            return float(a) ** b if isinstance(b, (float, complex)) else NotImplemented
        if b.denominator != 1:
            root = float(a)
            return root ** float(b)
        power, above, below = b.numerator, a._numerator, a._denominator
        if power < 0:
            power = -power
            if above == 0:
                raise ZeroDivisionError('Fraction(%s, 0)' % below ** power)
            # Turned over; the sign stays above.
            above, below = (below, above) if above > 0 else (-below, -above)
        return _made(above ** power, below ** power)

    def __rpow__(b, a):
        power, whole = b._numerator, b._denominator == 1
        if not whole or power < 0:
            if isinstance(a, numbers.Rational):
                base = Fraction(a.numerator, a.denominator)
                return base ** b
            if not whole:
                power = float(b)
        return a ** power

    def __pos__(a):
        return _made(a._numerator, a._denominator)

    def __neg__(a):
        return _made(-a._numerator, a._denominator)

    def __abs__(a):
        return _made(abs(a._numerator), a._denominator)

    def __int__(a, _index=operator.index):
        size = abs(a._numerator) // a._denominator
        return _index(size if a._numerator >= 0 else -size)

    def __trunc__(a):
        above = a._numerator
        return above // a._denominator if above >= 0 else -(-above // a._denominator)

    def __floor__(a):
        above, below = a._numerator, a._denominator
        return above // below

    def __ceil__(a):
        above, below = a._numerator, a._denominator
        return -(-above // below)

    def __round__(self, ndigits=None):
        if ndigits is None:
            whole, rest = divmod(self._numerator, self._denominator)
            over = 2 * rest - self._denominator
            # A tie goes to the even neighbour.
            return whole + 1 if over > 0 or over == 0 and whole % 2 else whole
        scale = 10 ** abs(ndigits)
        return Fraction(round(self * scale), scale) if ndigits > 0 else Fraction(round(self / scale) * scale)

    def __hash__(self):
        above, below = self._numerator, self._denominator
        return _hash_algorithm(above, below)

    def __eq__(a, b):
        if type(b) is int:
            return a._denominator == 1 and a._numerator == b
        rational, real = isinstance(b, numbers.Rational), b
        if rational:
            return a._numerator == b.numerator and a._denominator == b.denominator
        if isinstance(b, numbers.Complex):
            real = b.real if b.imag == 0 else b
        if isinstance(real, float):
            return a == a.from_float(real) if math.isfinite(real) else 0.0 == real
        return NotImplemented

    def _ordering(compare):
        def ordering(a, b):
            if isinstance(b, float):
                return compare(a, a.from_float(b)) if math.isfinite(b) else compare(0.0, b)
            if isinstance(b, numbers.Rational):
                mine = a._numerator * b.denominator
                return compare(mine, a._denominator * b.numerator)
            return NotImplemented

        ordering.__name__ = f'__{compare.__name__}__'
        return ordering

    __lt__, __le__, __gt__, __ge__ = map(_ordering, (operator.lt, operator.le, operator.gt, operator.ge))

    def __bool__(a):
        return bool(a._numerator)

    def __copy__(self):
        cls = self.__class__
        return self if type(self) is Fraction else cls(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
