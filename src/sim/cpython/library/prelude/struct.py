"""struct of CPython 3.13 (Modules/_struct.c)."""
from _static import static, pack_double as _pack_double, unpack_double as _unpack_double, pack_single as _pack_single, unpack_single as _unpack_single

__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


class error(Exception):
    pass


error.__module__ = 'struct'

_NATIVE = {'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'n': 8, 'N': 8, 'f': 4, 'd': 8, 'e': 2, 's': 1, 'p': 1, 'P': 8}
_STANDARD = {'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8, 'f': 4, 'd': 8, 'e': 2, 's': 1, 'p': 1}


def _text(format):
    if isinstance(format, (bytes, bytearray)):
        return format.decode('ascii')
    if not isinstance(format, str):
        raise TypeError(f'Struct() argument 1 must be a str or bytes object, not {type(format).__name__}')
    if not format.isascii():
        raise error('embedded null character') if '\0' in format else UnicodeEncodeError('ascii', format, 0, 1, 'ordinal not in range(128)')
    return format


_cache = {}


def _parse(format):
    """Order, size, and items (code, size, count, offset)."""
    known = _cache.get(format)
    if known is not None:
        return known
    text = _text(format)
    native = True
    order = 'little'
    i = 0
    if text and text[0] in '@=<>!':
        native = text[0] == '@'
        if text[0] in '>!':
            order = 'big'
        i = 1
    table = _NATIVE if native else _STANDARD
    items = []
    size = 0
    n = len(text)
    while i < n:
        c = text[i]
        i += 1
        if c.isspace():
            continue
        count = 1
        if '0' <= c <= '9':
            start = i - 1
            while i < n and '0' <= text[i] <= '9':
                i += 1
            count = int(text[start:i])
            if i >= n:
                raise error('repeat count given without format specifier')
            c = text[i]
            i += 1
        if c not in table:
            raise error('bad char in struct format')
        width = table[c]
        if native and width > 1:
            size = (size + width - 1) // width * width
        if c == 's' or c == 'p':
            items.append((c, count, 1, size))
        elif c == 'x':
            pass
        elif count:
            items.append((c, width, count, size))
        size += width * count
    total = 0
    for c, width, count, offset in items:
        total += 1 if c == 's' or c == 'p' else count
    result = order, size, items, total, native
    _cache[format] = result
    return result


def calcsize(format, /):
    """Return size in bytes of the struct described by the format string."""
    return _parse(format)[1]


def _range(c, width, signed, native):
    bits = 8 * width
    if signed:
        low, high = -(1 << (bits - 1)), (1 << (bits - 1)) - 1
    else:
        low, high = 0, (1 << bits) - 1
    return low, high


def _integer(v):
    if isinstance(v, int):
        return v
    if hasattr(type(v), '__index__'):
        return type(v).__index__(v)
    raise error('required argument is not an integer')


def _pack_int(c, width, v, order, native):
    v = _integer(v)
    signed = c in 'bhilqn'
    low, high = _range(c, width, signed, native)
    if not low <= v <= high:
        raise error(f"'{c}' format requires {low} <= number <= {high}")
    return v.to_bytes(width, order, signed=signed)


def _half(x):
    """IEEE 754 binary16, rounded half to even."""
    import math
    if x != x:
        return 0x7e00
    sign = 0x8000 if math.copysign(1.0, x) < 0 else 0
    x = abs(x)
    if x == math.inf:
        return sign | 0x7c00
    if x == 0:
        return sign
    m, e = math.frexp(x)
    if e > 16:
        raise OverflowError('float too large to pack with e format')
    if e < -13:
        n = round(x * 16777216.0)
        return sign | n
    n = round(m * 2048)
    bits = ((e + 14) << 10) + n - 1024
    if bits >= 0x7c00:
        raise OverflowError('float too large to pack with e format')
    return sign | bits


def _unhalf(n):
    sign = -1.0 if n & 0x8000 else 1.0
    e = (n >> 10) & 31
    m = n & 1023
    if e == 31:
        return sign * float('inf') if m == 0 else float('nan')
    if e == 0:
        return sign * m / 16777216.0
    return sign * (1024 + m) * 2.0 ** (e - 25)


def _pack_one(c, width, v, order, native):
    if c == 'c':
        if not isinstance(v, (bytes, bytearray)) or len(v) != 1:
            raise error('char format requires a bytes object of length 1')
        return bytes(v)
    if c == '?':
        return b'\x01' if v else b'\x00'
    if c in 'fde':
        if not isinstance(v, (int, float)):
            if not hasattr(type(v), '__float__') and not hasattr(type(v), '__index__'):
                raise error('required argument is not a float')
        v = float(v)
        if c == 'd':
            b = _pack_double(v)
        elif c == 'f':
            b = _pack_single(v)
            if not native and v - v == 0 and _unpack_single(b) - _unpack_single(b) != 0:
                raise OverflowError('float too large to pack with f format')
        else:
            b = _half(v).to_bytes(2, 'little')
        return b if order == 'little' else b[::-1]
    if c == 'P':
        return (v & 0xffffffffffffffff).to_bytes(8, order)
    return _pack_int(c, width, v, order, native)


def pack(format, /, *values):
    """Return a bytes object containing the values packed according to the format string."""
    order, size, items, total, native = _parse(format)
    if len(values) != total:
        raise error(f'pack expected {total} items for packing (got {len(values)})')
    return bytes(_fill(format, values))


def _fill(format, values):
    order, size, items, total, native = _parse(format)
    out = bytearray(size)
    k = 0
    for c, width, count, offset in items:
        if c == 's':
            v = values[k]
            k += 1
            if not isinstance(v, (bytes, bytearray)):
                raise error("argument for 's' must be a bytes object")
            v = bytes(v)[:width]
            out[offset:offset + len(v)] = v
        elif c == 'p':
            v = values[k]
            k += 1
            if not isinstance(v, (bytes, bytearray)):
                raise error("argument for 'p' must be a bytes object")
            if width:
                v = bytes(v)[:min(width - 1, 255)]
                out[offset] = len(v)
                out[offset + 1:offset + 1 + len(v)] = v
        else:
            for _ in range(count):
                out[offset:offset + width] = _pack_one(c, width, values[k], order, native)
                offset += width
                k += 1
    return out


def pack_into(format, buffer, offset, /, *values):
    order, size, items, total, native = _parse(format)
    if len(values) != total:
        raise error(f'pack_into expected {total} items for packing (got {len(values)})')
    n = len(buffer)
    if offset < 0:
        if offset + size > 0:
            raise error(f'no space to pack {size} bytes at offset {offset}')
        if offset + n < 0:
            raise error(f'offset {offset} out of range for {n}-byte buffer')
        offset += n
    if n - offset < size:
        raise error(f'pack_into requires a buffer of at least {size + offset} bytes for packing {size} bytes at offset {offset} (actual buffer size is {n})')
    buffer[offset:offset + size] = _fill(format, values)


def _unpack(format, data, base):
    order, size, items, total, native = _parse(format)
    out = []
    for c, width, count, offset in items:
        at = base + offset
        if c == 's':
            out.append(bytes(data[at:at + width]))
        elif c == 'p':
            n = data[at] if width else 0
            if n >= width:
                n = width - 1 if width else 0
            out.append(bytes(data[at + 1:at + 1 + n]))
        else:
            for _ in range(count):
                b = bytes(data[at:at + width])
                at += width
                if c == 'c':
                    out.append(b)
                elif c == '?':
                    out.append(b != b'\x00')
                elif c in 'fde':
                    if order == 'big':
                        b = b[::-1]
                    out.append(_unpack_double(b) if c == 'd' else _unpack_single(b) if c == 'f' else _unhalf(int.from_bytes(b, 'little')))
                else:
                    out.append(int.from_bytes(b, order, signed=c in 'bhilqn'))
    return tuple(out)


def _buffer(data):
    if not isinstance(data, (bytes, bytearray, memoryview)):
        if hasattr(type(data), 'tobytes'):
            return data.tobytes()
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
    return data


def unpack(format, buffer, /):
    """Return a tuple containing values unpacked according to the format string."""
    size = calcsize(format)
    buffer = _buffer(buffer)
    if len(buffer) != size:
        raise error(f'unpack requires a buffer of {size} bytes')
    return _unpack(format, buffer, 0)


def unpack_from(format, /, buffer, offset=0):
    size = calcsize(format)
    buffer = _buffer(buffer)
    n = len(buffer)
    if offset < 0:
        if offset + size > 0:
            raise error(f'not enough data to unpack {size} bytes at offset {offset}')
        if offset + n < 0:
            raise error(f'offset {offset} out of range for {n}-byte buffer')
        offset += n
    if n - offset < size:
        raise error(f'unpack_from requires a buffer of at least {size + offset} bytes for unpacking {size} bytes at offset {offset} (actual buffer size is {n})')
    return _unpack(format, buffer, offset)


def iter_unpack(format, buffer, /):
    size = calcsize(format)
    if size == 0:
        raise error('cannot iteratively unpack with a struct of length 0')
    buffer = _buffer(buffer)
    if len(buffer) % size:
        raise error(f'iterative unpacking requires a buffer of a multiple of {size} bytes')
    return _iterate(format, buffer, size)


def _iterate(format, buffer, size):
    for at in range(0, len(buffer), size):
        yield _unpack(format, buffer, at)


class Struct:
    __slots__ = ('format', 'size', '__weakref__')

    def __init__(self, format):
        self.format = _text(format)
        self.size = calcsize(self.format)

    def pack(self, *values):
        return pack(self.format, *values)

    def pack_into(self, buffer, offset, *values):
        pack_into(self.format, buffer, offset, *values)

    def unpack(self, buffer):
        return unpack(self.format, buffer)

    def unpack_from(self, buffer, offset=0):
        return unpack_from(self.format, buffer, offset)

    def iter_unpack(self, buffer):
        return iter_unpack(self.format, buffer)

    def __repr__(self):
        return f'Struct({self.format!r})'


static(Struct, '_struct.Struct')
