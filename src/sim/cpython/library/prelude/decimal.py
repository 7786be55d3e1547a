"""decimal of CPython 3.13: the General Decimal Arithmetic on a sign, an integer coefficient and an exponent. Upstream is C."""
from _static import static
from _refusal import refuse as _refuse
from collections import namedtuple as _namedtuple
from contextvars import ContextVar as _ContextVar
import numbers as _numbers

__all__ = ['Decimal', 'Context', 'DecimalTuple', 'DefaultContext', 'BasicContext', 'ExtendedContext', 'DecimalException', 'Clamped',
           'InvalidOperation', 'DivisionByZero', 'Inexact', 'Rounded', 'Subnormal', 'Overflow', 'Underflow', 'FloatOperation',
           'DivisionImpossible', 'InvalidContext', 'ConversionSyntax', 'DivisionUndefined', 'ROUND_DOWN', 'ROUND_HALF_UP',
           'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP', 'ROUND_HALF_DOWN', 'ROUND_05UP', 'setcontext', 'getcontext',
           'localcontext', 'MAX_PREC', 'MAX_EMAX', 'MIN_EMIN', 'MIN_ETINY', 'HAVE_THREADS', 'HAVE_CONTEXTVAR']

ROUND_UP = 'ROUND_UP'
ROUND_DOWN = 'ROUND_DOWN'
ROUND_CEILING = 'ROUND_CEILING'
ROUND_FLOOR = 'ROUND_FLOOR'
ROUND_HALF_UP = 'ROUND_HALF_UP'
ROUND_HALF_DOWN = 'ROUND_HALF_DOWN'
ROUND_HALF_EVEN = 'ROUND_HALF_EVEN'
ROUND_05UP = 'ROUND_05UP'
_ROUNDINGS = (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)

MAX_PREC = MAX_EMAX = 999999999999999999
MIN_EMIN = -999999999999999999
MIN_ETINY = -1999999999999999997
HAVE_THREADS = True
HAVE_CONTEXTVAR = True
__version__ = '1.70'
__libmpdec_version__ = '2.5.1'

DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent', module='decimal')


class DecimalException(ArithmeticError):
    pass


class Clamped(DecimalException):
    pass


class InvalidOperation(DecimalException):
    pass


class DivisionByZero(DecimalException, ZeroDivisionError):
    pass


class Inexact(DecimalException):
    pass


class Rounded(DecimalException):
    pass


class Subnormal(DecimalException):
    pass


class Overflow(Inexact, Rounded):
    pass


class Underflow(Inexact, Rounded, Subnormal):
    pass


class FloatOperation(DecimalException, TypeError):
    pass


class ConversionSyntax(InvalidOperation):
    pass


class DivisionImpossible(InvalidOperation):
    pass


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    pass


class InvalidContext(InvalidOperation):
    pass


# Conditions stand before signals in what an exception carries; each belongs to the signal InvalidOperation.
_CONDITIONS = (InvalidOperation, ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext)
_SIGNALS = (InvalidOperation, FloatOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)
_PRINTED = (Clamped, InvalidOperation, DivisionByZero, Inexact, FloatOperation, Overflow, Rounded, Subnormal, Underflow)


def _signal_of(condition):
    return InvalidOperation if condition in _CONDITIONS else condition


class SignalDict:
    """The flags or the traps of a context."""
    __slots__ = ('_on',)

    def __init__(self, on=()):
        self._on = {s: False for s in _SIGNALS}
        for s in on:
            self[s] = True

    def __getitem__(self, signal):
        if signal not in _SIGNALS:
            raise KeyError('invalid error flag')
        return self._on[signal]

    def __setitem__(self, signal, value):
        if signal not in _SIGNALS:
            raise KeyError('invalid error flag')
        self._on[signal] = bool(value)

    def __delitem__(self, signal):
        raise ValueError('signal keys cannot be deleted')

    def __iter__(self):
        return iter(_SIGNALS)

    def __len__(self):
        return len(_SIGNALS)

    def __contains__(self, signal):
        return signal in _SIGNALS

    def keys(self):
        return self._on.keys()

    def values(self):
        return self._on.values()

    def items(self):
        return self._on.items()

    def copy(self):
        return dict(self._on)

    def get(self, signal, default=None):
        return self._on.get(signal, default)

    def __eq__(self, other):
        if isinstance(other, SignalDict):
            return self._on == other._on
        return self._on == other if isinstance(other, dict) else NotImplemented

    __hash__ = None

    def __repr__(self):
        return '{' + ', '.join(f"<class 'decimal.{s.__name__}'>:{v}" for s, v in self._on.items()) + '}'


def _shift_right(c, n, rounding, sign):
    """The coefficient without its last n digits, rounded: (coefficient, whether something was lost)."""
    if n <= 0:
        return c * 10 ** -n, False
    unit = 10 ** n
    q, r = divmod(c, unit)
    if not r:
        return q, False
    if rounding == ROUND_HALF_EVEN:
        up = 2 * r > unit or (2 * r == unit and q & 1)
    elif rounding == ROUND_HALF_UP:
        up = 2 * r >= unit
    elif rounding == ROUND_DOWN:
        up = False
    elif rounding == ROUND_UP:
        up = True
    elif rounding == ROUND_CEILING:
        up = not sign
    elif rounding == ROUND_FLOOR:
        up = sign
    elif rounding == ROUND_HALF_DOWN:
        up = 2 * r > unit
    else:
        up = q % 10 in (0, 5)
    return (q + 1 if up else q), True


def _length(c):
    return len(str(c)) if c else 1


def _make(sign, c, e):
    d = object.__new__(Decimal)
    d._s = sign
    d._c = c
    d._e = e
    return d


def _infinity(sign):
    return _make(sign, 0, 'F')


def _fix(sign, c, e, ctx, st):
    """Rounds to the context; what happens is noted in st."""
    tiny = ctx.Emin - ctx.prec + 1
    if not c:
        top = ctx.Emax - ctx.prec + 1 if ctx.clamp else ctx.Emax
        if not tiny <= e <= top:
            e = min(max(e, tiny), top)
            st.append(Clamped)
        return _make(sign, c, e)
    low = max(_length(c) + e - ctx.prec, tiny)
    if _length(c) + e - 1 > ctx.Emax:
        return _overflow(sign, ctx, st)
    small = _length(c) + e - 1 < ctx.Emin
    if e < low:
        c, lost = _shift_right(c, low - e, ctx.rounding, sign)
        e = low
        if _length(c) > ctx.prec:
            c //= 10
            e += 1
        if _length(c) + e - 1 > ctx.Emax:
            return _overflow(sign, ctx, st)
        if lost and small:
            st.append(Underflow)
        if small:
            st.append(Subnormal)
        if lost:
            st.append(Inexact)
        st.append(Rounded)
        if not c:
            st.append(Clamped)
    else:
        if small:
            st.append(Subnormal)
        if ctx.clamp and e > ctx.Emax - ctx.prec + 1:
            c *= 10 ** (e - (ctx.Emax - ctx.prec + 1))
            e = ctx.Emax - ctx.prec + 1
            st.append(Clamped)
    return _make(sign, c, e)


def _overflow(sign, ctx, st):
    st += (Overflow, Inexact, Rounded)
    if ctx.rounding in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP) or ctx.rounding == (ROUND_FLOOR if sign else ROUND_CEILING):
        return _infinity(sign)
    return _make(sign, 10 ** ctx.prec - 1, ctx.Emax - ctx.prec + 1)


def _invalid(ctx, st, condition=InvalidOperation):
    st.append(condition)
    return _make(0, 0, 'n')


def _nan_of(ctx, st, *operands):
    """The NaN that an operation with NaNs gives, or None."""
    for kind in ('N', 'n'):
        for x in operands:
            if x._e == kind:
                if kind == 'N':
                    st.append(InvalidOperation)
                c = x._c
                room = ctx.prec - ctx.clamp
                if c and _length(c) > room:
                    c %= 10 ** room
                return _make(x._s, c, 'n')
    return None


def _add(a, b, ctx, st):
    if type(a._e) is str or type(b._e) is str:
        nan = _nan_of(ctx, st, a, b)
        if nan is not None:
            return nan
        if a._e == 'F':
            if b._e == 'F' and a._s != b._s:
                return _invalid(ctx, st)
            return _infinity(a._s)
        return _infinity(b._s)
    negative_zero = 1 if ctx.rounding == ROUND_FLOOR and a._s != b._s else 0
    if not a._c and not b._c:
        return _fix(min(a._s, b._s) or negative_zero, 0, min(a._e, b._e), ctx, st)
    if not a._c or not b._c:
        x, zero = (b, a) if not a._c else (a, b)
        e = min(x._e, max(zero._e, x._e - ctx.prec - 1, x._e + _length(x._c) - ctx.prec - 1)) if zero._e < x._e else x._e
        return _fix(x._s, x._c * 10 ** (x._e - e), e, ctx, st)
    if a._e < b._e:
        a, b = b, a
    ac, ae, bc, be = a._c, a._e, b._c, b._e
    # What is far below the last digit only tells that something is there.
    floor = min(ae - 1, ae + _length(ac) - ctx.prec - 2)
    if be + _length(bc) - 1 < floor:
        bc, be = 1, floor - 1
    ac *= 10 ** (ae - be)
    total = (-ac if a._s else ac) + (-bc if b._s else bc)
    if not total:
        return _fix(negative_zero, 0, min(ae, be), ctx, st)
    return _fix(1 if total < 0 else 0, abs(total), be, ctx, st)


def _multiply(a, b, ctx, st):
    sign = a._s ^ b._s
    if type(a._e) is str or type(b._e) is str:
        nan = _nan_of(ctx, st, a, b)
        if nan is not None:
            return nan
        if (a._e == 'F' and b._e != 'F' and not b._c) or (b._e == 'F' and a._e != 'F' and not a._c):
            return _invalid(ctx, st)
        return _infinity(sign)
    return _fix(sign, a._c * b._c, a._e + b._e, ctx, st)


def _divide(a, b, ctx, st):
    sign = a._s ^ b._s
    if type(a._e) is str or type(b._e) is str:
        nan = _nan_of(ctx, st, a, b)
        if nan is not None:
            return nan
        if a._e == 'F':
            return _invalid(ctx, st) if b._e == 'F' else _infinity(sign)
        st.append(Clamped)
        return _make(sign, 0, ctx.Emin - ctx.prec + 1)
    if not b._c:
        if not a._c:
            return _invalid(ctx, st, DivisionUndefined)
        st.append(DivisionByZero)
        return _infinity(sign)
    if not a._c:
        return _fix(sign, 0, a._e - b._e, ctx, st)
    shift = _length(b._c) - _length(a._c) + ctx.prec + 1
    e = a._e - b._e - shift
    if shift >= 0:
        c, rest = divmod(a._c * 10 ** shift, b._c)
    else:
        c, rest = divmod(a._c, b._c * 10 ** -shift)
    if rest:
        if c % 5 == 0:
            c += 1
    else:
        while e < a._e - b._e and c % 10 == 0:
            c //= 10
            e += 1
    return _fix(sign, c, e, ctx, st)


def _divide_integers(a, b, ctx, st):
    """Quotient towards zero and remainder of finite numbers, or None if the quotient has too many digits."""
    e = min(a._e, b._e)
    above = a._e + _length(a._c) - b._e - _length(b._c)
    if a._c and above > ctx.prec + 1:
        return None
    if not a._c or above < -1:
        return 0, a._c * 10 ** (a._e - e) if a._c and a._e - e < 10 * ctx.prec + 1000 else a._c, e if a._e - e < 10 * ctx.prec + 1000 or not a._c else a._e
    q, r = divmod(a._c * 10 ** (a._e - e), b._c * 10 ** (b._e - e))
    if q >= 10 ** ctx.prec:
        return None
    return q, r, e


def _quotient_remainder(a, b, ctx, st, want):
    """// (want 0), % (1) and divmod (2)."""
    sign = a._s ^ b._s
    if type(a._e) is str or type(b._e) is str:
        nan = _nan_of(ctx, st, a, b)
        if nan is not None:
            return (nan, nan) if want == 2 else nan
        if a._e == 'F':
            if want == 2:
                if b._e == 'F':
                    n = _invalid(ctx, st)
                    return n, n
                return _infinity(sign), _invalid(ctx, st)
            return _invalid(ctx, st) if want or b._e == 'F' else _infinity(sign)
        q, r = _make(sign, 0, 0), _fix(a._s, a._c, a._e, ctx, st) if want else None
        return q if want == 0 else r if want == 1 else (q, r)
    if not b._c:
        if not a._c:
            n = _invalid(ctx, st, DivisionUndefined)
            return (n, n) if want == 2 else n
        if want == 0:
            st.append(DivisionByZero)
            return _infinity(sign)
        if want == 1:
            return _invalid(ctx, st)
        st.append(DivisionByZero)
        return _infinity(sign), _invalid(ctx, st)
    found = _divide_integers(a, b, ctx, st)
    if found is None:
        n = _invalid(ctx, st, DivisionImpossible)
        return (n, n) if want == 2 else n
    q, r, e = found
    if want == 0:
        return _make(sign, q, 0)
    if want == 1:
        return _fix(a._s, r, e, ctx, st)
    return _make(sign, q, 0), _fix(a._s, r, e, ctx, st)


def _exp_scaled(x, places):
    """e ** (x / 10**places) as a fixed-point number with as many places; x not negative and below 10**places."""
    unit = 10 ** places
    halvings = 0
    while x > unit >> 8:
        x >>= 1
        halvings += 1
    total = term = unit
    n = 1
    while term:
        term = term * x // unit // n
        total += term
        n += 1
    for _ in range(halvings):
        total = total * total // unit
    return total


def _ln_scaled(x, places):
    """ln(x / 10**places) for a number between 1/10 and 10, in fixed point with as many places."""
    unit = 10 ** places
    roots = 0
    # Square roots bring it near to one, then the series of the area tangent.
    while not unit - unit // 64 < x < unit + unit // 64:
        x = _isqrt(x * unit)
        roots += 1
    z = (x - unit) * unit // (x + unit)
    square = z * z // unit
    total = term = z
    n = 3
    while term:
        term = term * square // unit
        if not term or term == -1:
            break
        total += term // n
        n += 2
    return (total << 1) << roots


def _isqrt(n):
    if n < 2:
        return n
    x = 1 << ((n.bit_length() + 1) >> 1)
    while True:
        y = (x + n // x) >> 1
        if y >= x:
            return x
        x = y


_ln10_known = [0, 0]


def _ln10(places):
    if _ln10_known[0] < places:
        extra = places + 30
        _ln10_known[1] = _ln_scaled(10 ** (extra + 1), extra)
        _ln10_known[0] = extra
    return _ln10_known[1] // 10 ** (_ln10_known[0] - places)


def _ln_value(x, places):
    """ln of a positive finite number in fixed point, with some error in the last places."""
    digits = _length(x._c)
    scaled = x._c * 10 ** (places - digits + 1) if places >= digits - 1 else x._c // 10 ** (digits - 1 - places)
    return _ln_scaled(scaled, places) + (x._e + digits - 1) * _ln10(places)


def _to_context(sign, value, places, ctx, st, error):
    """Rounds value / 10**places correctly if its error allows; otherwise None."""
    digits = _length(value)
    drop = digits - ctx.prec
    if drop < 3:
        return None
    low, high = value - error, value + error
    half = _shift_right(low, drop, ROUND_HALF_EVEN, 0)[0]
    if half != _shift_right(high, drop, ROUND_HALF_EVEN, 0)[0] or low // 10 ** drop != high // 10 ** drop:
        return None
    if value % 10 ** drop == 0:
        value += 1
    saved = ctx.rounding
    ctx.rounding = ROUND_HALF_EVEN
    try:
        return _fix(sign, value * 10 + 1, -places - 1, ctx, st)
    finally:
        ctx.rounding = saved


def _exp(x, ctx, st):
    if type(x._e) is str:
        nan = _nan_of(ctx, st, x)
        if nan is not None:
            return nan
        return _make(0, 0, 0) if x._s else _infinity(0)
    if not x._c:
        return _make(0, 1, 0)
    if x._e + _length(x._c) > 12:
        _refuse('Decimal.exp of a number this large')
    places = ctx.prec + 10
    while True:
        r = _exp_value(-x._c if x._s else x._c, x._e, places)
        value, e10 = r
        got = _to_context(0, value, places - e10, ctx, st, 10 ** (places - ctx.prec - 4) + 1000)
        if got is not None:
            return got
        places += 15


def _exp_value(c, e, places):
    """e ** (c * 10**e) as (mantissa in fixed point, power of ten)."""
    extra = places + 25
    x = c * 10 ** (extra + e) if extra + e >= 0 else c // 10 ** -(extra + e)
    ln10 = _ln10(extra)
    k, rest = divmod(x, ln10)
    value = 1
    # rest is below ln 10: three parts of it are below one.
    part = rest // 3
    value = _exp_scaled(part, extra)
    unit = 10 ** extra
    cube = value * value // unit * value // unit
    cube = cube * _exp_scaled(rest - 3 * part, extra) // unit
    return cube // 10 ** 25, k


def _ln(x, ctx, st):
    if type(x._e) is str:
        nan = _nan_of(ctx, st, x)
        if nan is not None:
            return nan
        return _invalid(ctx, st) if x._s else _infinity(0)
    if not x._c:
        return _infinity(1)
    if x._s:
        return _invalid(ctx, st)
    if _same_as_one(x):
        return _make(0, 0, 0)
    places = ctx.prec + 12
    while True:
        value = _ln_value(x, places)
        got = _to_context(1 if value < 0 else 0, abs(value), places, ctx, st, 10 ** 6)
        if got is not None:
            return got
        places += 15


def _same_as_one(x):
    return x._e <= 0 and -x._e < 10 ** 6 and x._c == 10 ** -x._e


def _log10(x, ctx, st):
    if type(x._e) is str:
        nan = _nan_of(ctx, st, x)
        if nan is not None:
            return nan
        return _invalid(ctx, st) if x._s else _infinity(0)
    if not x._c:
        return _infinity(1)
    if x._s:
        return _invalid(ctx, st)
    text = str(x._c)
    if text == '1' + '0' * (len(text) - 1):
        n = x._e + len(text) - 1
        return _fix(1 if n < 0 else 0, abs(n), 0, ctx, st)
    places = ctx.prec + 12
    while True:
        value = _ln_value(x, places + 5) * 10 ** places // _ln10(places + 5)
        got = _to_context(1 if value < 0 else 0, abs(value), places, ctx, st, 10 ** 6)
        if got is not None:
            return got
        places += 15


def _sqrt(x, ctx, st):
    if type(x._e) is str:
        nan = _nan_of(ctx, st, x)
        if nan is not None:
            return nan
        return _invalid(ctx, st) if x._s else _infinity(0)
    if not x._c:
        return _fix(x._s, 0, x._e // 2, ctx, st)
    if x._s:
        return _invalid(ctx, st)
    ideal = x._e // 2
    prec = ctx.prec + 1
    e = x._e
    c = x._c
    if e & 1:
        c *= 10
        e -= 1
    half = e // 2
    shift = prec - ((_length(c) + 1) // 2)
    exact = True
    if shift >= 0:
        c *= 100 ** shift
    else:
        c, rest = divmod(c, 100 ** -shift)
        exact = not rest
    half -= shift
    n = _isqrt(c)
    exact = exact and n * n == c
    if exact:
        while half < ideal and n % 10 == 0:
            n //= 10
            half += 1
        if half > ideal:
            n *= 10 ** (half - ideal)
            half = ideal
    elif n % 5 == 0:
        n += 1
    saved = ctx.rounding
    ctx.rounding = ROUND_HALF_EVEN
    try:
        return _fix(0, n, half, ctx, st)
    finally:
        ctx.rounding = saved


def _is_integer(x):
    return x._e >= 0 or not x._c or x._c % 10 ** -x._e == 0


def _power(a, b, ctx, st):
    if type(a._e) is str or type(b._e) is str:
        nan = _nan_of(ctx, st, a, b)
        if nan is not None:
            return nan
    zero_b = b._e != 'F' and not b._c
    if zero_b:
        if a._e != 'F' and not a._c:
            return _invalid(ctx, st)
        return _make(0, 1, 0)
    whole = b._e != 'F' and _is_integer(b)
    odd = whole and b._e <= 0 and b._c // 10 ** -b._e & 1
    sign = 1 if a._s and odd else 0
    if a._s and not whole and not (a._e != 'F' and not a._c):
        return _invalid(ctx, st)
    if a._e == 'F':
        return _make(sign, 0, 0) if b._s else _infinity(sign)
    if not a._c:
        return _infinity(sign) if b._s else _make(sign, 0, 0)
    one = _same_as_one(a)
    if b._e == 'F':
        if one:
            st += (Inexact, Rounded)
            return _make(0, 10 ** (ctx.prec - 1), 1 - ctx.prec)
        big = a._e + _length(a._c) > 0
        return _infinity(0) if big != bool(b._s) else _make(0, 0, 0)
    if whole:
        n = b._c * 10 ** b._e if b._e >= 0 else b._c // 10 ** -b._e
        if one:
            # The ideal exponent is that of the exact power, as far as there is room.
            if b._s:
                return _fix(sign, 1, 0, ctx, st) if a._e == 0 else _power_int(sign, a, n, True, ctx, st)
            if n * -a._e < ctx.prec:
                return _make(sign, 10 ** (n * -a._e), n * a._e)
            st.append(Rounded)
            return _make(sign, 10 ** (ctx.prec - 1), 1 - ctx.prec)
        return _power_int(sign, a, n, bool(b._s), ctx, st)
    if one:
        st += (Inexact, Rounded)
        return _make(0, 10 ** (ctx.prec - 1), 1 - ctx.prec)
    return _power_real(a, b, ctx, st)


def _power_int(sign, a, n, inverse, ctx, st):
    size = n * _length(a._c)
    if size < 20000 or a._c == 1:
        c = a._c ** n
        e = a._e * n
        if inverse:
            # 1/x is rounded a little beyond the precision, then raised.
            work = ctx.copy()
            work.prec = ctx.prec + 4 + _length(n)
            work.rounding = ROUND_HALF_EVEN
            one = _make(0, 1, 0)
            quotient = _divide(one, _make(0, a._c, a._e), work, [])
            c = quotient._c ** n
            e = quotient._e * n
        return _fix(sign, c, e, ctx, st)
    work = ctx.copy()
    work.prec = ctx.prec + 10 + _length(n)
    work.rounding = ROUND_HALF_EVEN
    x = _make(0, a._c, a._e)
    if inverse:
        x = _divide(_make(0, 1, 0), x, work, [])
    r = None
    while n:
        if n & 1:
            r = x if r is None else _multiply(r, x, work, st)
        n >>= 1
        if n:
            x = _multiply(x, x, work, st)
    if r._e == 'F':
        return _overflow(sign, ctx, st)
    return _fix(sign, r._c, r._e, ctx, st)


def _power_real(a, b, ctx, st):
    places = ctx.prec + 20 + max(0, b._e + _length(b._c)) + _length(abs(a._e) + 1)
    size = _ln_value(a, 20) * (b._c * 10 ** b._e if 0 <= b._e < 30 else b._c // 10 ** min(-b._e, 10 ** 6) + 1)
    if abs(size) > 10 ** 32:
        _refuse('a Decimal power this large')
    x = _ln_value(a, places) * b._c
    if b._s:
        x = -x
    value, e10 = _exp_value(x, b._e - places, ctx.prec + 15)
    # An exact result comes out as all nines or zeros: it is padded with zeros.
    places = ctx.prec + 15
    drop = _length(value) - ctx.prec
    near = (value + 10 ** (drop - 5) // 2) // 10 ** (drop - 5) * 10 ** (drop - 5) if drop > 6 else value
    exact = abs(near - value) < 10 ** 6 and near % 10 ** drop == 0
    st += (Inexact, Rounded)
    if exact:
        return _fix(0, near // 10 ** drop, e10 - places + drop, ctx, st)
    if abs(near - value) < 10 ** 6 and (2 * near) % 10 ** drop == 0:
        _refuse('a Decimal power that lies on a tie')
    return _fix(0, value, e10 - places, ctx, st)


def _rescale(x, e, rounding):
    """(coefficient, lost) at another exponent."""
    if not x._c:
        return 0, False
    if x._e >= e:
        return x._c * 10 ** (x._e - e), False
    if e - x._e > _length(x._c) + 1:
        return _shift_right(1, 2, rounding, x._s)
    return _shift_right(x._c, e - x._e, rounding, x._s)


def _quantize(a, b, ctx, st, rounding=None):
    if type(a._e) is str or type(b._e) is str:
        nan = _nan_of(ctx, st, a, b)
        if nan is not None:
            return nan
        if a._e == 'F' and b._e == 'F':
            return _infinity(a._s)
        return _invalid(ctx, st)
    e = b._e
    if not ctx.Emin - ctx.prec + 1 <= e <= ctx.Emax or (a._c and a._e + _length(a._c) - e > ctx.prec):
        return _invalid(ctx, st)
    c, lost = _rescale(a, e, rounding or ctx.rounding)
    if c and (_length(c) > ctx.prec or _length(c) + e - 1 > ctx.Emax):
        return _invalid(ctx, st)
    if c and _length(c) + e - 1 < ctx.Emin:
        st.append(Subnormal)
    if e > a._e:
        if lost:
            st.append(Inexact)
        st.append(Rounded)
    return _make(a._s, c, e)


def _integral(x, rounding, ctx, st, exactly):
    if type(x._e) is str:
        nan = _nan_of(ctx, st, x)
        return _infinity(x._s) if nan is None else nan
    if x._e >= 0:
        return _make(x._s, x._c, x._e)
    c, lost = _rescale(x, 0, rounding)
    if exactly:
        if lost:
            st.append(Inexact)
        st.append(Rounded)
    return _make(x._s, c, 0)


def _order(a, b):
    """-1, 0 or 1 for numbers that are no NaN."""
    if a._e == 'F' or b._e == 'F':
        x = 0 if a._e != 'F' else -1 if a._s else 1
        y = 0 if b._e != 'F' else -1 if b._s else 1
        return (x > y) - (x < y)
    if not a._c or not b._c:
        x = 0 if not a._c else -1 if a._s else 1
        y = 0 if not b._c else -1 if b._s else 1
        return (x > y) - (x < y)
    if a._s != b._s:
        return -1 if a._s else 1
    side = -1 if a._s else 1
    x, y = a._e + _length(a._c), b._e + _length(b._c)
    if x != y:
        return side if x > y else -side
    e = min(a._e, b._e)
    x, y = a._c * 10 ** (a._e - e), b._c * 10 ** (b._e - e)
    return 0 if x == y else side if x > y else -side


def _normal(x, ctx, st):
    """Rounded, without zeros at the end."""
    if type(x._e) is str:
        nan = _nan_of(ctx, st, x)
        return _infinity(x._s) if nan is None else nan
    r = _fix(x._s, x._c, x._e, ctx, st)
    if type(r._e) is str:
        return r
    if not r._c:
        return _make(r._s, 0, 0)
    c, e = r._c, r._e
    top = ctx.Emax - ctx.prec + 1 if ctx.clamp else ctx.Emax
    while c % 10 == 0 and e < top:
        c //= 10
        e += 1
    return _make(r._s, c, e)


def _finish(ctx, st, result):
    if st:
        ctx._note(st)
    return result


def _from_float(x):
    if x != x:
        return _make(1 if str(x)[0] == '-' else 0, 0, 'n')
    if x in (float('inf'), float('-inf')):
        return _infinity(1 if x < 0 else 0)
    n, d = abs(x).as_integer_ratio()
    k = d.bit_length() - 1
    return _make(1 if x < 0 or (x == 0 and str(x)[0] == '-') else 0, n * 5 ** k, -k)


def _parse(text, ctx=None):
    """A Decimal from text, or None."""
    t = text.strip().replace('_', '')
    sign = 0
    if t[:1] in ('+', '-') and t:
        sign = 1 if t[0] == '-' else 0
        t = t[1:]
    low = t.lower()
    if low in ('inf', 'infinity'):
        return _infinity(sign)
    for name, kind in (('snan', 'N'), ('nan', 'n')):
        if low.startswith(name):
            rest = low[len(name):]
            if rest == '':
                return _make(sign, 0, kind)
            if all(c.isdecimal() for c in rest):
                return _make(sign, int(rest), kind)
            return None
    mantissa, mark, power = low.partition('e')
    e = 0
    if mark:
        digits = power[1:] if power[:1] in ('+', '-') and power else power
        if not digits or not digits.isdecimal():
            return None
        e = int(power)
    whole, dot, part = mantissa.partition('.')
    digits = whole + part
    if not digits or not digits.isdecimal():
        return None
    return _make(sign, int(digits), e - len(part))


def _operand(x):
    """An operand as a Decimal, or None."""
    if isinstance(x, Decimal):
        return x
    if isinstance(x, int):
        return _make(1 if x < 0 else 0, abs(int(x)), 0)
    return None


def _argument(x):
    d = _operand(x)
    if d is None:
        raise TypeError(f'conversion from {type(x).__name__} to Decimal is not supported')
    return d


def _method(operation, *more):
    """A method of one operand and a context."""
    def method(self, context=None):
        ctx = context or getcontext()
        st = []
        return _finish(ctx, st, operation(self, ctx, st, *more))
    return method


def _operator(operation):
    def left(self, other, /):
        o = _operand(other)
        if o is None:
            return NotImplemented
        ctx = getcontext()
        st = []
        r = operation(self, o, ctx, st)
        if st:
            ctx._note(st)
        return r

    def right(self, other, /):
        o = _operand(other)
        if o is None:
            return NotImplemented
        ctx = getcontext()
        st = []
        return _finish(ctx, st, operation(o, self, ctx, st))
    return left, right


def _subtract(a, b, ctx, st):
    return _add(a, b if type(b._e) is str and b._e != 'F' else _make(1 - b._s, b._c, b._e), ctx, st)


def _floor_divide(a, b, ctx, st):
    return _quotient_remainder(a, b, ctx, st, 0)


def _modulo(a, b, ctx, st):
    return _quotient_remainder(a, b, ctx, st, 1)


def _both(a, b, ctx, st):
    return _quotient_remainder(a, b, ctx, st, 2)


def _comparison(test, ordering):
    def compare(self, other, /):
        if isinstance(other, Decimal):
            o = other
        elif isinstance(other, int):
            o = _operand(other)
        elif isinstance(other, float):
            ctx = getcontext()
            if ordering:
                ctx._note([FloatOperation])
            else:
                ctx.flags[FloatOperation] = True
            o = _from_float(other)
        elif isinstance(other, complex) and not ordering:
            if other.imag:
                return test(1)
            o = _from_float(other.real)
        elif isinstance(other, _numbers.Rational):
            ctx = getcontext().copy()
            a = _make(self._s, self._c, self._e) * 1 if type(self._e) is str else self
            if type(a._e) is str:
                return test(_order(a, _make(0, 0, 0))) if a._e == 'F' else test(None)
            x = a._c * other.denominator * (10 ** a._e if a._e >= 0 else 1)
            y = other.numerator * (1 if a._e >= 0 else 10 ** -a._e)
            if a._s:
                x = -x
            return test((x > y) - (x < y))
        else:
            return NotImplemented
        if self._e in ('n', 'N') or o._e in ('n', 'N'):
            if ordering or self._e == 'N' or o._e == 'N':
                getcontext()._note([InvalidOperation])
            return test(None)
        return test(_order(self, o))
    return compare


def _predicate(test):
    return lambda self: test(self)


class Decimal:
    __slots__ = ('_s', '_c', '_e')

    def __new__(cls, value='0', context=None, *more):
        if more:
            raise TypeError(f'function takes at most 2 arguments ({2 + len(more)} given)')
        if context is not None and not isinstance(context, Context):
            raise TypeError('optional argument must be a context')
        if isinstance(value, str):
            d = _parse(value)
            if d is None:
                ctx = context or getcontext()
                ctx._note([ConversionSyntax])
                d = _make(0, 0, 'n')
        elif isinstance(value, int):
            d = _make(1 if value < 0 else 0, abs(int(value)), 0)
        elif isinstance(value, Decimal):
            if type(value) is cls is Decimal:
                return value
            d = value
        elif isinstance(value, float):
            ctx = context or getcontext()
            ctx._note([FloatOperation])
            d = _from_float(value)
        elif isinstance(value, (tuple, list)):
            d = _from_tuple(tuple(value))
        else:
            raise TypeError(f'conversion from {type(value).__name__} to Decimal is not supported')
        if cls is Decimal:
            return d
        own = object.__new__(cls)
        own._s, own._c, own._e = d._s, d._c, d._e
        return own

    @classmethod
    def from_float(cls, f, /):
        if isinstance(f, int):
            return cls(f)
        if not isinstance(f, float):
            raise TypeError('argument must be int or float')
        d = _from_float(f)
        return d if cls is Decimal else cls(d)

    __add__, __radd__ = _operator(_add)
    __sub__, __rsub__ = _operator(_subtract)
    __mul__, __rmul__ = _operator(_multiply)
    __truediv__, __rtruediv__ = _operator(_divide)
    __floordiv__, __rfloordiv__ = _operator(_floor_divide)
    __mod__, __rmod__ = _operator(_modulo)
    __divmod__, __rdivmod__ = _operator(_both)

    def __pow__(self, other, modulo=None, /):
        o = _operand(other)
        if o is None:
            return NotImplemented
        if modulo is not None:
            _refuse('pow of Decimals with a modulus')
        ctx = getcontext()
        st = []
        return _finish(ctx, st, _power(self, o, ctx, st))

    def __rpow__(self, other, modulo=None, /):
        o = _operand(other)
        if o is None:
            return NotImplemented
        ctx = getcontext()
        st = []
        return _finish(ctx, st, _power(o, self, ctx, st))

    __eq__ = _comparison(lambda r: r == 0, False)
    __ne__ = _comparison(lambda r: r != 0, False)
    __lt__ = _comparison(lambda r: r is not None and r < 0, True)
    __le__ = _comparison(lambda r: r is not None and r <= 0, True)
    __gt__ = _comparison(lambda r: r is not None and r > 0, True)
    __ge__ = _comparison(lambda r: r is not None and r >= 0, True)

    def __hash__(self):
        if self._e == 'F':
            return -314159 if self._s else 314159
        if self._e == 'N':
            raise TypeError('Cannot hash a signaling NaN value')
        if self._e == 'n':
            return object.__hash__(self)
        prime = 2 ** 61 - 1
        power = pow(10, self._e, prime) if self._e >= 0 else pow(pow(10, -1, prime), -self._e, prime)
        h = self._c * power % prime
        if self._s:
            h = -h
        return -2 if h == -1 else h

    def __bool__(self):
        return type(self._e) is str or self._c != 0

    def __neg__(self):
        ctx = getcontext()
        st = []
        if type(self._e) is str:
            nan = _nan_of(ctx, st, self)
            return _finish(ctx, st, _infinity(1 - self._s) if nan is None else nan)
        sign = 1 - self._s if self._c or ctx.rounding == ROUND_FLOOR else 0
        return _finish(ctx, st, _fix(sign, self._c, self._e, ctx, st))

    def __pos__(self):
        ctx = getcontext()
        st = []
        if type(self._e) is str:
            nan = _nan_of(ctx, st, self)
            return _finish(ctx, st, _infinity(self._s) if nan is None else nan)
        sign = self._s if self._c or ctx.rounding == ROUND_FLOOR else 0
        return _finish(ctx, st, _fix(sign, self._c, self._e, ctx, st))

    def __abs__(self):
        ctx = getcontext()
        st = []
        if type(self._e) is str:
            nan = _nan_of(ctx, st, self)
            return _finish(ctx, st, _infinity(0) if nan is None else nan)
        return _finish(ctx, st, _fix(0, self._c, self._e, ctx, st))

    def _whole(self, rounding):
        if self._e == 'F':
            raise OverflowError('cannot convert Infinity to integer')
        if type(self._e) is str:
            raise ValueError('cannot convert NaN to integer')
        c = _rescale(self, 0, rounding)[0]
        return -c if self._s else c

    def __int__(self):
        return self._whole(ROUND_DOWN)

    __trunc__ = __int__

    def __floor__(self):
        return self._whole(ROUND_FLOOR)

    def __ceil__(self):
        return self._whole(ROUND_CEILING)

    def __round__(self, ndigits=None, /):
        if ndigits is None:
            return self._whole(ROUND_HALF_EVEN)
        if not isinstance(ndigits, int):
            raise TypeError('optional arg must be an integer')
        ctx = getcontext()
        st = []
        return _finish(ctx, st, _quantize(self, _make(0, 1, -ndigits), ctx, st))

    def __float__(self):
        if self._e == 'N':
            raise ValueError('cannot convert signaling NaN to float')
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    def __str__(self):
        return _text(self, False, getcontext().capitals)

    def __repr__(self):
        return f"Decimal('{_text(self, False, getcontext().capitals)}')"

    def to_eng_string(self, context=None):
        return _text(self, True, (context or getcontext()).capitals)

    def __format__(self, spec, /):
        return _format(self, spec)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo, /):
        return self

    def __reduce__(self):
        return type(self), (str(self),)

    real = property(lambda self: self)
    imag = property(lambda self: _make(0, 0, 0))

    def conjugate(self):
        return self

    def as_tuple(self):
        if self._e == 'F':
            return DecimalTuple(self._s, (0,), 'F')
        digits = tuple(map(int, str(self._c)))
        if type(self._e) is str:
            return DecimalTuple(self._s, digits if self._c else (), self._e)
        return DecimalTuple(self._s, digits, self._e)

    def as_integer_ratio(self):
        if self._e == 'F':
            raise OverflowError('cannot convert Infinity to integer ratio')
        if type(self._e) is str:
            raise ValueError('cannot convert NaN to integer ratio')
        n = -self._c if self._s else self._c
        if self._e >= 0:
            return n * 10 ** self._e, 1
        d = 10 ** -self._e
        from math import gcd
        g = gcd(n, d)
        return n // g, d // g

    def adjusted(self):
        return 0 if type(self._e) is str else self._e + _length(self._c) - 1

    def is_finite(self):
        return type(self._e) is not str

    def is_infinite(self):
        return self._e == 'F'

    def is_nan(self):
        return self._e in ('n', 'N')

    def is_qnan(self):
        return self._e == 'n'

    def is_snan(self):
        return self._e == 'N'

    def is_signed(self):
        return self._s == 1

    def is_zero(self):
        return type(self._e) is not str and not self._c

    def is_canonical(self):
        return True

    def canonical(self):
        return self

    def is_normal(self, context=None):
        return type(self._e) is not str and self._c != 0 and self.adjusted() >= (context or getcontext()).Emin

    def is_subnormal(self, context=None):
        return type(self._e) is not str and self._c != 0 and self.adjusted() < (context or getcontext()).Emin

    def number_class(self, context=None):
        if self._e == 'n':
            return 'NaN'
        if self._e == 'N':
            return 'sNaN'
        sign = '-' if self._s else '+'
        if self._e == 'F':
            return sign + 'Infinity'
        if not self._c:
            return sign + 'Zero'
        return sign + ('Subnormal' if self.is_subnormal(context) else 'Normal')

    def radix(self):
        return _make(0, 10, 0)

    def copy_abs(self):
        return _make(0, self._c, self._e)

    def copy_negate(self):
        return _make(1 - self._s, self._c, self._e)

    def copy_sign(self, other, context=None):
        return _make(_argument(other)._s, self._c, self._e)

    def same_quantum(self, other, context=None):
        o = _argument(other)
        kind = lambda e: 'n' if e in ('n', 'N') else e
        return kind(self._e) == kind(o._e)

    def quantize(self, exp, rounding=None, context=None):
        if rounding is not None and rounding not in _ROUNDINGS:
            raise TypeError(_ROUNDING_ERROR)
        ctx = context or getcontext()
        st = []
        return _finish(ctx, st, _quantize(self, _argument(exp), ctx, st, rounding))

    def to_integral_value(self, rounding=None, context=None):
        ctx = context or getcontext()
        st = []
        return _finish(ctx, st, _integral(self, rounding or ctx.rounding, ctx, st, False))

    to_integral = to_integral_value

    def to_integral_exact(self, rounding=None, context=None):
        ctx = context or getcontext()
        st = []
        return _finish(ctx, st, _integral(self, rounding or ctx.rounding, ctx, st, True))

    normalize = _method(_normal)
    sqrt = _method(_sqrt)
    exp = _method(_exp)
    ln = _method(_ln)
    log10 = _method(_log10)

    def compare(self, other, context=None):
        ctx = context or getcontext()
        st = []
        o = _argument(other)
        nan = _nan_of(ctx, st, self, o)
        if nan is None:
            r = _order(self, o)
            nan = _make(1 if r < 0 else 0, abs(r), 0)
        return _finish(ctx, st, nan)

    def compare_total(self, other, context=None):
        o = _argument(other)
        if type(self._e) is str or type(o._e) is str:
            _refuse('Decimal.compare_total of what is not finite')
        if self._s != o._s:
            return _make(1, 1, 0) if self._s else _make(0, 1, 0)
        r = _order(self, o) or ((self._e > o._e) - (self._e < o._e)) * (-1 if self._s else 1)
        return _make(1 if r < 0 else 0, abs(r), 0)

    def _pick(self, other, context, side):
        ctx = context or getcontext()
        st = []
        o = _argument(other)
        if type(self._e) is str or type(o._e) is str:
            if self._e == 'n' and o._e not in ('n', 'N'):
                self = o
            elif o._e == 'n' and self._e not in ('n', 'N'):
                o = self
            nan = _nan_of(ctx, st, self, o)
            if nan is not None:
                return _finish(ctx, st, nan)
        r = _order(self, o)
        if r == 0:
            if self._s != o._s:
                r = -1 if self._s else 1
            elif type(self._e) is not str:
                r = ((self._e > o._e) - (self._e < o._e)) * (-1 if self._s else 1)
        x = self if r * side >= 0 else o
        return _finish(ctx, st, x if type(x._e) is str else _fix(x._s, x._c, x._e, ctx, st))

    def max(self, other, context=None):
        return self._pick(other, context, 1)

    def min(self, other, context=None):
        return self._pick(other, context, -1)

    def fma(self, other, third, context=None):
        ctx = context or getcontext()
        st = []
        a, b, c = self, _argument(other), _argument(third)
        if type(a._e) is str or type(b._e) is str or type(c._e) is str:
            _refuse('Decimal.fma of what is not finite')
        return _finish(ctx, st, _add(_make(a._s ^ b._s, a._c * b._c, a._e + b._e), c, ctx, st))

    def scaleb(self, other, context=None):
        ctx = context or getcontext()
        st = []
        o = _argument(other)
        if type(self._e) is str or type(o._e) is str or o._e != 0:
            _refuse('Decimal.scaleb of these operands')
        return _finish(ctx, st, _fix(self._s, self._c, self._e + int(o), ctx, st))

    def logb(self, context=None):
        ctx = context or getcontext()
        st = []
        if type(self._e) is str:
            nan = _nan_of(ctx, st, self)
            return _finish(ctx, st, _infinity(0) if nan is None else nan)
        if not self._c:
            st.append(DivisionByZero)
            return _finish(ctx, st, _infinity(1))
        n = self.adjusted()
        return _finish(ctx, st, _fix(1 if n < 0 else 0, abs(n), 0, ctx, st))

    def remainder_near(self, other, context=None):
        ctx = context or getcontext()
        st = []
        o = _argument(other)
        if type(self._e) is str or type(o._e) is str or not o._c:
            _refuse('Decimal.remainder_near of these operands')
        e = min(self._e, o._e)
        x, y = self._c * 10 ** (self._e - e), o._c * 10 ** (o._e - e)
        q, r = divmod(x, y)
        if q >= 10 ** ctx.prec:
            return _finish(ctx, st, _invalid(ctx, st, DivisionImpossible))
        sign = self._s
        if 2 * r > y or (2 * r == y and q & 1):
            r = y - r
            sign = 1 - sign
        return _finish(ctx, st, _fix(sign, r, e, ctx, st))


def _from_tuple(value):
    if len(value) != 3:
        raise ValueError('argument must be a sequence of length 3')
    sign, digits, e = value
    if sign not in (0, 1):
        raise ValueError('sign must be an integer with the value 0 or 1')
    if e == 'F':
        return _infinity(sign)
    c = 0
    for d in digits:
        if not isinstance(d, int) or not 0 <= d <= 9:
            raise ValueError('coefficient must be a tuple of digits')
        c = c * 10 + d
    if e in ('n', 'N'):
        return _make(sign, c, e)
    if not isinstance(e, int):
        raise ValueError('exponent must be an integer')
    return _make(sign, c, e)


def _text(x, engineering, capitals):
    sign = '-' if x._s else ''
    if type(x._e) is str:
        if x._e == 'F':
            return sign + 'Infinity'
        return sign + ('NaN' if x._e == 'n' else 'sNaN') + (str(x._c) if x._c else '')
    digits = str(x._c)
    left = x._e + len(digits)
    if x._e <= 0 and left > -6:
        dot = left
    elif not engineering:
        dot = 1
    elif digits == '0':
        dot = (left + 1) % 3 - 1
    else:
        dot = (left - 1) % 3 + 1
    if dot <= 0:
        whole, part = '0', '.' + '0' * -dot + digits
    elif dot >= len(digits):
        whole, part = digits + '0' * (dot - len(digits)), ''
    else:
        whole, part = digits[:dot], '.' + digits[dot:]
    power = '' if left == dot else ('E' if capitals else 'e') + f'{left - dot:+d}'
    return sign + whole + part + power


def _format(x, spec):
    ctx = getcontext()
    rest = spec
    fill, align = ' ', ''
    if len(rest) > 1 and rest[1] in '<>=^':
        fill, align, rest = rest[0], rest[1], rest[2:]
    elif rest[:1] in ('<', '>', '=', '^') and rest:
        align, rest = rest[0], rest[1:]
    sign = '-'
    if rest[:1] in ('+', '-', ' ') and rest:
        sign, rest = rest[0], rest[1:]
    if rest[:1] == 'z':
        _refuse('the z of a Decimal format')
    zero = False
    if rest[:1] == '0':
        zero = True
        rest = rest[1:]
        if not align:
            fill, align = '0', '='
    width = ''
    while rest[:1].isdigit():
        width, rest = width + rest[0], rest[1:]
    comma = ''
    if rest[:1] in (',', '_') and rest:
        comma, rest = rest[0], rest[1:]
        if comma == '_':
            raise ValueError('invalid format string')
    precision = None
    if rest[:1] == '.':
        digits = ''
        rest = rest[1:]
        while rest[:1].isdigit():
            digits, rest = digits + rest[0], rest[1:]
        if not digits:
            raise ValueError('invalid format string')
        precision = int(digits)
    kind = rest or ('G' if ctx.capitals else 'g')
    if len(kind) != 1 or kind not in 'eEfFgG%':
        if kind == 'n':
            _refuse('the n of a Decimal format')
        raise ValueError('invalid format string')
    mark = '-' if x._s else '' if sign == '-' else sign
    if type(x._e) is str:
        body = _text(_make(0, x._c, x._e), False, 1)
        if fill == '0' and zero:
            fill, align = ' ', '>'
        comma = ''
    else:
        if kind == '%':
            x = _make(x._s, x._c, x._e + 2)
        c, e = x._c, x._e
        if precision is not None:
            if kind in 'eE':
                want = e + _length(c) - 1 - precision
                if c:
                    c, e = _rescale(x, want, ctx.rounding)[0], want
                if c and _length(c) > precision + 1:
                    c //= 10
                    e += 1
            elif kind in 'fF%':
                c, e = _rescale(x, -precision, ctx.rounding)[0], -precision
            elif c and _length(c) > max(precision, 1):
                want = e + _length(c) - max(precision, 1)
                c = _rescale(x, want, ctx.rounding)[0]
                e = want
                if _length(c) > max(precision, 1):
                    c //= 10
                    e += 1
        if kind in 'fF%' and e > 0:
            c, e = c * 10 ** e, 0
        digits = str(c)
        left = e + len(digits)
        if kind in 'eE':
            dot = 1 if c or precision is None else 1 - precision
        elif kind in 'fF%':
            dot = left
        else:
            dot = left if e <= 0 and left > -6 else 1
        if dot <= 0:
            whole, part = '0', '0' * -dot + digits
        elif dot >= len(digits):
            whole, part = digits + '0' * (dot - len(digits)), ''
        else:
            whole, part = digits[:dot], digits[dot:]
        if comma:
            whole = f'{int(whole):,}'
        body = whole + ('.' + part if part else '')
        if kind in 'eE' or (kind in 'gG' and left != dot):
            body += ('E' if kind in 'EG' else 'e') + f'{left - dot:+d}'
        if kind == '%':
            body += '%'
    lack = int(width or 0) - len(mark) - len(body)
    if lack > 0 and zero and comma and fill == '0':
        _refuse('zeros and commas in one Decimal format')
    if lack <= 0:
        return mark + body
    if align == '<':
        return mark + body + fill * lack
    if align == '=':
        return mark + fill * lack + body
    if align == '^':
        return fill * (lack // 2) + mark + body + fill * (lack - lack // 2)
    return fill * lack + mark + body


_ROUNDING_ERROR = ('valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]')


class Context:
    __slots__ = ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps')

    def __init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None):
        base = DefaultContext
        self.prec = base.prec if prec is None else prec
        self.rounding = base.rounding if rounding is None else rounding
        self.Emin = base.Emin if Emin is None else Emin
        self.Emax = base.Emax if Emax is None else Emax
        self.capitals = base.capitals if capitals is None else capitals
        self.clamp = base.clamp if clamp is None else clamp
        self.flags = SignalDict() if flags is None else flags
        self.traps = SignalDict(s for s in _SIGNALS if base.traps[s]) if traps is None else traps

    def __setattr__(self, name, value):
        if name == 'prec':
            if not isinstance(value, int):
                raise TypeError('an integer is required')
            if not 1 <= value <= MAX_PREC:
                raise ValueError('valid range for prec is [1, MAX_PREC]')
        elif name == 'rounding':
            if value not in _ROUNDINGS:
                raise TypeError(_ROUNDING_ERROR)
        elif name == 'Emin':
            if not MIN_EMIN <= value <= 0:
                raise ValueError('valid range for Emin is [MIN_EMIN, 0]')
        elif name == 'Emax':
            if not 0 <= value <= MAX_EMAX:
                raise ValueError('valid range for Emax is [0, MAX_EMAX]')
        elif name == 'capitals':
            if value not in (0, 1):
                raise ValueError('valid values for capitals are 0 or 1')
        elif name == 'clamp':
            if value not in (0, 1):
                raise ValueError('valid values for clamp are 0 or 1')
        elif name in ('flags', 'traps'):
            if isinstance(value, (list, tuple)):
                value = SignalDict(value)
            elif isinstance(value, dict):
                value = SignalDict(s for s, v in value.items() if v)
        object.__setattr__(self, name, value)

    def _note(self, st):
        """Sets flags, and raises what is trapped."""
        on = self.flags._on
        trapped = []
        for condition in st:
            signal = _signal_of(condition)
            on[signal] = True
            if self.traps._on[signal]:
                trapped.append(condition)
        if trapped:
            for signal in _SIGNALS:
                if any(_signal_of(c) is signal for c in trapped):
                    listed = [c for c in _CONDITIONS if c in trapped] + [s for s in _SIGNALS[1:] if s in trapped]
                    raise signal(listed)

    def clear_flags(self):
        for s in _SIGNALS:
            self.flags[s] = False

    def clear_traps(self):
        for s in _SIGNALS:
            self.traps[s] = False

    def copy(self):
        return Context(self.prec, self.rounding, self.Emin, self.Emax, self.capitals, self.clamp,
                       [s for s in _SIGNALS if self.flags[s]], [s for s in _SIGNALS if self.traps[s]])

    __copy__ = copy

    def Etiny(self):
        return self.Emin - self.prec + 1

    def Etop(self):
        return self.Emax - self.prec + 1

    def radix(self):
        return _make(0, 10, 0)

    def __repr__(self):
        names = lambda d: ', '.join(s.__name__ for s in _PRINTED if d[s])
        return (f'Context(prec={self.prec}, rounding={self.rounding}, Emin={self.Emin}, Emax={self.Emax}, capitals={self.capitals}, '
                f'clamp={self.clamp}, flags=[{names(self.flags)}], traps=[{names(self.traps)}])')

    def create_decimal(self, num='0', /):
        d = Decimal(num, self)
        if type(d._e) is str:
            return d
        st = []
        return _finish(self, st, _fix(d._s, d._c, d._e, self, st))

    def create_decimal_from_float(self, f, /):
        return self.create_decimal(Decimal.from_float(f))

    def _two(operation):
        def method(self, x, y, /):
            st = []
            return _finish(self, st, operation(_argument(x), _argument(y), self, st))
        return method

    def _one(operation):
        def method(self, x, /):
            st = []
            return _finish(self, st, operation(_argument(x), self, st))
        return method

    add = _two(_add)
    subtract = _two(_subtract)
    multiply = _two(_multiply)
    divide = _two(_divide)
    divide_int = _two(_floor_divide)
    remainder = _two(_modulo)
    divmod = _two(_both)
    quantize = _two(_quantize)
    sqrt = _one(_sqrt)
    exp = _one(_exp)
    ln = _one(_ln)
    log10 = _one(_log10)
    normalize = _one(_normal)

    def power(self, a, b, modulo=None):
        if modulo is not None:
            _refuse('Context.power with a modulus')
        st = []
        return _finish(self, st, _power(_argument(a), _argument(b), self, st))

    def _as_current(method):
        def call(self, *operands):
            token = _current.set(self)
            try:
                return method(*operands)
            finally:
                _current.reset(token)
        return call

    plus = _as_current(lambda x: +_argument(x))
    minus = _as_current(lambda x: -_argument(x))
    abs = _as_current(lambda x: abs(_argument(x)))
    compare = _as_current(lambda x, y: _argument(x).compare(y))
    max = _as_current(lambda x, y: _argument(x).max(y))
    min = _as_current(lambda x, y: _argument(x).min(y))
    to_sci_string = _as_current(lambda x: str(_argument(x)))
    to_eng_string = _as_current(lambda x: _argument(x).to_eng_string())
    to_integral_value = _as_current(lambda x: _argument(x).to_integral_value())
    to_integral_exact = _as_current(lambda x: _argument(x).to_integral_exact())
    del _two, _one, _as_current


class _Defaults:
    prec, rounding, Emin, Emax, capitals, clamp = 28, ROUND_HALF_EVEN, -999999, 999999, 1, 0
    traps = {s: s in (InvalidOperation, DivisionByZero, Overflow) for s in _SIGNALS}


DefaultContext = _Defaults
DefaultContext = Context()
BasicContext = Context(prec=9, rounding=ROUND_HALF_UP, traps=[InvalidOperation, DivisionByZero, Overflow, Underflow, Clamped])
ExtendedContext = Context(prec=9, rounding=ROUND_HALF_EVEN, traps=[])

_current = _ContextVar('decimal_context')


def getcontext():
    ctx = _current.get(None)
    if ctx is None:
        ctx = DefaultContext.copy()
        ctx.clear_flags()
        _current.set(ctx)
    return ctx


def setcontext(context, /):
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.set(context)


class ContextManager:
    def __init__(self, context):
        self._local = context

    def __enter__(self):
        self._before = getcontext()
        setcontext(self._local)
        return self._local

    def __exit__(self, *args):
        setcontext(self._before)


def localcontext(ctx=None, **changes):
    own = (getcontext() if ctx is None else ctx).copy()
    for name, value in changes.items():
        if name not in ('prec', 'rounding', 'Emin', 'Emax', 'capitals', 'clamp', 'flags', 'traps'):
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        setattr(own, name, value)
    return ContextManager(own)


_numbers.Number.register(Decimal)
static(Decimal, 'decimal.Decimal')
static(Context, 'decimal.Context')
