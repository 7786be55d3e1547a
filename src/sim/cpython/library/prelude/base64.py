"""base64 of CPython 3.13: base 64, 32 and 16; the other encodings are refused."""
from _refusal import refuse as _refuse
import binascii

_B32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'


def _bytes(s):
    if isinstance(s, (bytes, bytearray)):
        return bytes(s)
    if isinstance(s, memoryview):
        return s.tobytes()
    raise TypeError(f"a bytes-like object is required, not '{type(s).__name__}'")


def _ascii(s):
    if isinstance(s, str):
        try:
            return s.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    if isinstance(s, (bytes, bytearray, memoryview)):
        return _bytes(s)
    raise TypeError(f'argument should be a bytes-like object or ASCII string, not {type(s).__name__!r}')


def _two(characters):
    assert len(characters) == 2, repr(characters)


def b64encode(s, altchars=None):
    encoded = binascii.b2a_base64(_bytes(s), newline=False)
    if altchars is not None:
        _two(altchars)
        return encoded.replace(b'+', bytes(altchars[:1])).replace(b'/', bytes(altchars[1:]))
    return encoded


def b64decode(s, altchars=None, validate=False):
    s = _ascii(s)
    if altchars is not None:
        altchars = _ascii(altchars)
        _two(altchars)
        s = s.replace(altchars[:1], b'+').replace(altchars[1:], b'/')
    plain = binascii.a2b_base64(s, strict_mode=validate)
    return plain


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return b64encode(s, b'-_')


def urlsafe_b64decode(s):
    return b64decode(s, b'-_')


def encodebytes(s):
    s = _bytes(s)
    return b''.join([binascii.b2a_base64(s[i:i + 57]) for i in range(0, len(s), 57)])


def decodebytes(s):
    return binascii.a2b_base64(_bytes(s))


def b32encode(s):
    s = _bytes(s)
    out = bytearray()
    for i in range(0, len(s), 5):
        part = s[i:i + 5]
        n = int.from_bytes(part + bytes(5 - len(part)), 'big')
        digits = [_B32[n >> 35 - 5 * k & 31] for k in range(8)]
        used = (len(part) * 8 + 4) // 5
        out.extend(digits[:used])
        out.extend(b'=' * (8 - used))
    return bytes(out)


def b32decode(s, casefold=False, map01=None):
    if map01 is not None:
        _refuse('base64.b32decode with map01')
    s = _ascii(s)
    if len(s) % 8:
        raise binascii.Error('Incorrect padding')
    if casefold:
        s = s.upper()
    body = s.rstrip(b'=')
    pad = len(s) - len(body)
    out = bytearray()
    for i in range(0, len(body), 8):
        part = body[i:i + 8]
        n = 0
        for c in part:
            d = _B32.find(c)
            if d < 0:
                raise binascii.Error('Non-base32 digit found')
            n = n << 5 | d
        n <<= 5 * (8 - len(part))
        out.extend(n.to_bytes(5, 'big')[:len(part) * 5 // 8])
    if pad not in (0, 1, 3, 4, 6):
        raise binascii.Error('Incorrect padding')
    return bytes(out)


def b16encode(s):
    return binascii.hexlify(_bytes(s)).upper()


def b16decode(s, casefold=False):
    s = _ascii(s)
    if casefold:
        s = s.upper()
    for c in s:
        if c not in b'0123456789ABCDEF':
            raise binascii.Error('Non-base16 digit found')
    plain = binascii.unhexlify(s)
    return plain


def a85encode(*args, **kw):
    _refuse('base64.a85encode')


def a85decode(*args, **kw):
    _refuse('base64.a85decode')


def b85encode(*args, **kw):
    _refuse('base64.b85encode')


def b85decode(*args, **kw):
    _refuse('base64.b85decode')
