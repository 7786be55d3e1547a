"""time of CPython 3.13 on the virtual clock: starts at a fixed moment, moved by instructions and sleeps; the zone is UTC."""
from _time import now as _now, advance as _advance
from _static import varies as _varies
from _refusal import refuse as _refuse

timezone = 0
altzone = 0
daylight = 0
tzname = ('UTC', 'UTC')


def time():
    """Current time in seconds since the Epoch."""
    _varies('time')
    return _now()


def time_ns():
    _varies('time')
    return int(_now() * 1000000000)


def _seconds():
    _varies('time')
    return _now() - _start


_start = _now()


def monotonic():
    return _seconds() + 1000.0


def perf_counter():
    return _seconds() + 1000.0


def process_time():
    return _seconds() + 0.01


def thread_time():
    return _seconds() + 0.01


def monotonic_ns():
    return int(monotonic() * 1000000000)


def perf_counter_ns():
    return int(perf_counter() * 1000000000)


def process_time_ns():
    return int(process_time() * 1000000000)


def thread_time_ns():
    return int(thread_time() * 1000000000)


def _in_thread():
    import sys
    t = sys.modules.get("threading")
    if t is not None and t._stack:
        _refuse("a thread that sleeps")


def sleep(seconds, /):
    if not isinstance(seconds, (int, float)):
        if not hasattr(type(seconds), '__index__') and not hasattr(type(seconds), '__float__'):
            raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
        seconds = float(seconds)
    if seconds != seconds:
        raise ValueError('Invalid value NaN (not a number)')
    if seconds < 0:
        raise ValueError('sleep length must be non-negative')
    _in_thread()
    _advance(float(seconds))


class struct_time(tuple):
    n_fields = 11
    n_sequence_fields = 9
    n_unnamed_fields = 0
    __match_args__ = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')

    def __new__(cls, sequence, dict=None):
        items = tuple(sequence)
        if len(items) < 9:
            raise TypeError(f'time.struct_time() takes an at least 9-sequence ({len(items)}-sequence given)')
        if len(items) > 11:
            raise TypeError(f'time.struct_time() takes an at most 11-sequence ({len(items)}-sequence given)')
        return tuple.__new__(cls, items[:9])

    tm_year = property(lambda self: self[0])
    tm_mon = property(lambda self: self[1])
    tm_mday = property(lambda self: self[2])
    tm_hour = property(lambda self: self[3])
    tm_min = property(lambda self: self[4])
    tm_sec = property(lambda self: self[5])
    tm_wday = property(lambda self: self[6])
    tm_yday = property(lambda self: self[7])
    tm_isdst = property(lambda self: self[8])
    tm_zone = property(lambda self: 'UTC')
    tm_gmtoff = property(lambda self: 0)

    def __repr__(self):
        return 'time.struct_time(' + ', '.join(f'{n}={v!r}' for n, v in zip(self.__match_args__, self)) + ')'


_BEFORE = (0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_DAYS = ('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')
_FULL_DAYS = ('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
_MONTHS = ('Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec')
_FULL_MONTHS = ('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December')


def _leap(y):
    return y % 4 == 0 and (y % 100 != 0 or y % 400 == 0)


def _ymd(days):
    """Year, month, day and day of the year of a day counted from 1970-01-01."""
    n = days + 719162
    n400, n = divmod(n, 146097)
    n100, n = divmod(n, 36524)
    n4, n = divmod(n, 1461)
    n1, n = divmod(n, 365)
    year = n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1
    if n1 == 4 or n100 == 4:
        return year - 1, 12, 31, 366
    leap = _leap(year)
    month = 12
    while month > 1 and n < _BEFORE[month - 1] + (1 if leap and month > 2 else 0):
        month -= 1
    return year, month, n - (_BEFORE[month - 1] + (1 if leap and month > 2 else 0)) + 1, n + 1


def _ordinal(y, m, d):
    y1 = y - 1
    return y1 * 365 + y1 // 4 - y1 // 100 + y1 // 400 + _BEFORE[m - 1] + (1 if m > 2 and _leap(y) else 0) + d - 719163


def gmtime(seconds=None, /):
    if seconds is None:
        seconds = time()
    total = int(seconds // 1)
    days, rest = divmod(total, 86400)
    y, m, d, yday = _ymd(days)
    return struct_time((y, m, d, rest // 3600, rest % 3600 // 60, rest % 60, (days + 3) % 7, yday, 0))


def localtime(seconds=None, /):
    return gmtime(seconds)


def mktime(t, /):
    if not isinstance(t, tuple):
        raise TypeError('Tuple or struct_time argument required')
    y, m = t[0], t[1] - 1
    y += m // 12
    return float(_ordinal(y, m % 12 + 1, 1) * 86400 + (t[2] - 1) * 86400 + t[3] * 3600 + t[4] * 60 + t[5])


def asctime(t=None, /):
    if t is None:
        t = localtime()
    return f'{_DAYS[t[6]]} {_MONTHS[t[1] - 1]} {t[2]:2d} {t[3]:02d}:{t[4]:02d}:{t[5]:02d} {t[0]}'


def ctime(seconds=None, /):
    return asctime(localtime(seconds))


def strftime(format, t=None, /):
    if t is None:
        t = localtime()
    out = []
    i = 0
    n = len(format)
    while i < n:
        c = format[i]
        i += 1
        if c != '%':
            out.append(c)
            continue
        if i >= n:
            _refuse('strftime with a lone %')
        c = format[i]
        i += 1
        out.append(_field(c, t))
    return ''.join(out)


def _field(c, t):
    if c == 'Y': return str(t[0])
    if c == 'm': return f'{t[1]:02d}'
    if c == 'd': return f'{t[2]:02d}'
    if c == 'e': return f'{t[2]:2d}'
    if c == 'H': return f'{t[3]:02d}'
    if c == 'I': return f'{(t[3] % 12) or 12:02d}'
    if c == 'M': return f'{t[4]:02d}'
    if c == 'S': return f'{t[5]:02d}'
    if c == 'p': return 'AM' if t[3] < 12 else 'PM'
    if c == 'y': return f'{t[0] % 100:02d}'
    if c == 'j': return f'{t[7]:03d}'
    if c == 'a': return _DAYS[t[6]]
    if c == 'A': return _FULL_DAYS[t[6]]
    if c == 'b' or c == 'h': return _MONTHS[t[1] - 1]
    if c == 'B': return _FULL_MONTHS[t[1] - 1]
    if c == 'w': return str((t[6] + 1) % 7)
    if c == 'u': return str(t[6] + 1)
    if c == 'D': return f'{t[1]:02d}/{t[2]:02d}/{t[0] % 100:02d}'
    if c == 'F': return f'{t[0]}-{t[1]:02d}-{t[2]:02d}'
    if c == 'T' or c == 'X': return f'{t[3]:02d}:{t[4]:02d}:{t[5]:02d}'
    if c == 'R': return f'{t[3]:02d}:{t[4]:02d}'
    if c == 'x': return f'{t[1]:02d}/{t[2]:02d}/{t[0] % 100:02d}'
    if c == 'c': return f'{_DAYS[t[6]]} {_MONTHS[t[1] - 1]} {t[2]:2d} {t[3]:02d}:{t[4]:02d}:{t[5]:02d} {t[0]}'
    if c == 'Z': return 'UTC'
    if c == 'z': return '+0000'
    if c == 'n': return '\n'
    if c == 't': return '\t'
    if c == '%': return '%'
    if c == 'U': return f'{(t[7] - 1 + 7 - (t[6] + 1) % 7) // 7:02d}'
    if c == 'W': return f'{(t[7] - 1 + 7 - t[6]) // 7:02d}'
    _refuse('strftime %' + c)


def strptime(string, format='%a %b %d %H:%M:%S %Y', /):
    import _strptime
    return _strptime._strptime_time(string, format)
