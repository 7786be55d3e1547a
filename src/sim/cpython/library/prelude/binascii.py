"""binascii of CPython 3.13: base 64, hexadecimal and CRC-32."""
from _refusal import refuse as _refuse

_ALPHABET = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


Error.__module__ = Incomplete.__module__ = 'binascii'


def _data(data):
    if isinstance(data, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    return bytes(data)


def _text(data):
    if isinstance(data, str):
        try:
            return data.encode('ascii')
        except UnicodeEncodeError:
            raise ValueError('string argument should contain only ASCII characters')
    return bytes(data)


def b2a_base64(data, /, *, newline=True):
    data = _data(data)
    out = bytearray()
    for i in range(0, len(data), 3):
        part = data[i:i + 3]
        n = int.from_bytes(part + bytes(3 - len(part)), 'big')
        digits = [_ALPHABET[n >> 18 - 6 * k & 63] for k in range(4)]
        out.extend(digits[:len(part) + 1])
        out.extend(b'=' * (3 - len(part)))
    if newline:
        out.append(10)
    return bytes(out)


def a2b_base64(data, /, *, strict_mode=False):
    data = _text(data)
    if strict_mode:
        for c in data:
            if c not in _ALPHABET and c != 61:
                raise Error('Only base64 data is allowed')
        if data.rstrip(b'=').find(b'=') >= 0 or len(data) % 4:
            _refuse('strict decoding of malformed base 64')
    out = bytearray()
    acc = 0
    held = 0
    pads = 0
    for c in data:
        if c == 61:
            pads += 1
            if held >= 2 and held + pads >= 4:
                if held == 2:
                    out.append(acc >> 4)
                else:
                    out.extend((acc >> 10, acc >> 2 & 255))
                return bytes(out)
            continue
        d = _ALPHABET.find(c)
        if d < 0:
            continue
        pads = 0
        acc = acc << 6 | d
        held += 1
        if held == 4:
            out.extend(acc.to_bytes(3, 'big'))
            acc = 0
            held = 0
    if held:
        if held == 1:
            n = len(out) // 3 * 4 + 1
            raise Error(f'Invalid base64-encoded string: number of data characters ({n}) cannot be 1 more than a multiple of 4')
        raise Error('Incorrect padding')
    return bytes(out)


def hexlify(data, sep=None, bytes_per_sep=1):
    data = _data(data)
    return (data.hex() if sep is None else data.hex(sep, bytes_per_sep)).encode('ascii')


b2a_hex = hexlify


def unhexlify(hexstr, /):
    data = _text(hexstr)
    if len(data) % 2:
        raise Error('Odd-length string')
    out = bytearray()
    for i in range(0, len(data), 2):
        n = 0
        for c in data[i:i + 2]:
            d = b'0123456789abcdef'.find(c | 32 if 65 <= c <= 70 else c)
            if d < 0:
                raise Error('Non-hexadecimal digit found')
            n = n * 16 + d
        out.append(n)
    return bytes(out)


a2b_hex = unhexlify


def _crc_table():
    table = []
    for n in range(256):
        for _ in range(8):
            n = n >> 1 ^ 0xEDB88320 if n & 1 else n >> 1
        table.append(n)
    return table


_table = []


def crc32(data, value=0, /):
    if not _table:
        _table.extend(_crc_table())
    crc = value ^ 0xFFFFFFFF
    for b in _data(data):
        crc = _table[(crc ^ b) & 255] ^ crc >> 8
    return crc ^ 0xFFFFFFFF
