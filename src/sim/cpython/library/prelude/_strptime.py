"""Parsing of dates by format, for datetime.strptime. Locale C."""
_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
_FULL_MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
_DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
_FULL_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
_WIDTH = {'d': 2, 'm': 2, 'H': 2, 'I': 2, 'M': 2, 'S': 2, 'y': 2, 'Y': 4, 'j': 3, 'f': 6}
_RANGE = {'d': (1, 31), 'm': (1, 12), 'H': (0, 23), 'I': (1, 12), 'M': (0, 59), 'S': (0, 61), 'y': (0, 99), 'Y': (0, 9999), 'j': (1, 366), 'f': (0, 999999)}


def _strptime_datetime(cls, text, format):
    from datetime import timedelta, timezone
    for arg, name in ((text, 0), (format, 1)):
        if not isinstance(arg, str):
            raise TypeError('strptime() argument {} must be str, not {}'.format(name, type(arg)))
    original = format
    format = format.replace('%T', '%H:%M:%S').replace('%D', '%m/%d/%y').replace('%F', '%Y-%m-%d').replace('%R', '%H:%M')

    def mismatch():
        raise ValueError('time data %r does not match format %r' % (text, original))

    got = {}
    i = 0
    k = 0
    while k < len(format):
        c = format[k]
        k += 1
        if c == '%':
            if k >= len(format):
                raise ValueError('stray %% in format %r' % original)
            d = format[k]
            k += 1
            if d == '%':
                if text[i:i + 1] != '%':
                    mismatch()
                i += 1
            elif d in _WIDTH:
                j = i
                while j < len(text) and j - i < _WIDTH[d] and '0' <= text[j] <= '9':
                    j += 1
                if j == i or (d == 'Y' and j - i != 4) or (d == 'y' and j - i != 2):
                    mismatch()
                low, high = _RANGE[d]
                while j - i > 1 and d != 'f' and not low <= int(text[i:j]) <= high:
                    j -= 1
                if d != 'f' and not low <= int(text[i:j]) <= high:
                    mismatch()
                got[d] = int(text[i:j].ljust(6, '0')) if d == 'f' else int(text[i:j])
                i = j
            elif d in 'bBaA':
                names = {'b': _MONTHS, 'B': _FULL_MONTHS, 'a': _DAYS, 'A': _FULL_DAYS}[d]
                for n, name in enumerate(names):
                    if text[i:i + len(name)].lower() == name:
                        if d in 'bB':
                            got['m'] = n + 1
                        i += len(name)
                        break
                else:
                    mismatch()
            elif d == 'p':
                word = text[i:i + 2].lower()
                if word not in ('am', 'pm'):
                    mismatch()
                got['p'] = word
                i += 2
            elif d == 'z':
                if text[i:i + 1] == 'Z':
                    got['z'] = timedelta(0)
                    i += 1
                else:
                    sign = text[i:i + 1]
                    digits = text[i + 1:i + 6].replace(':', '')[:4]
                    if sign not in ('+', '-') or len(digits) != 4 or not digits.isdigit():
                        mismatch()
                    delta = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
                    got['z'] = delta if sign == '+' else -delta
                    i += 6 if text[i + 3:i + 4] == ':' else 5
            else:
                raise ValueError("'%s' is a bad directive in format '%s'" % (d, original))
        elif c.isspace():
            while k < len(format) and format[k].isspace():
                k += 1
            if not text[i:i + 1].isspace():
                mismatch()
            while text[i:i + 1].isspace():
                i += 1
        else:
            if text[i:i + 1].lower() != c.lower():
                mismatch()
            i += 1
    if i != len(text):
        raise ValueError('unconverted data remains: ' + text[i:])
    year = got.get('Y')
    if year is None:
        year = 1900
        if 'y' in got:
            year = got['y'] + (2000 if got['y'] <= 68 else 1900)
    hour = got.get('H')
    if hour is None:
        hour = got.get('I', 0)
        if 'I' in got and 'p' in got:
            hour = hour % 12 + (12 if got['p'] == 'pm' else 0)
    month = got.get('m', 1)
    day = got.get('d', 1)
    if 'j' in got and 'm' not in got and 'd' not in got:
        from datetime import date
        found = date.fromordinal(date(year, 1, 1).toordinal() + got['j'] - 1)
        year, month, day = found.year, found.month, found.day
    tz = timezone(got['z']) if 'z' in got else None
    return cls(year, month, day, hour, got.get('M', 0), got.get('S', 0), got.get('f', 0), tz)
