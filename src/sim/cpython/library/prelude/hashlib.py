"""hashlib of CPython 3.13: MD5 and the SHA family, worked out here (upstream asks OpenSSL)."""
from _static import static
from _refusal import refuse as _refuse

algorithms_guaranteed = {'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'blake2b', 'blake2s', 'sha3_224', 'sha3_256', 'sha3_384',
                         'sha3_512', 'shake_128', 'shake_256'}

__all__ = ('new', 'algorithms_guaranteed', 'algorithms_available', 'file_digest', 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512')


def _primes(n):
    found = []
    k = 2
    while len(found) < n:
        if all(k % p for p in found):
            found.append(k)
        k += 1
    return found


def _root(n, power):
    """The integer root of a large number."""
    low, high = 0, 1 << (n.bit_length() // power + 1)
    while low < high - 1:
        middle = (low + high) // 2
        if middle ** power <= n:
            low = middle
        else:
            high = middle
    return low


def _fraction(prime, power, bits):
    """The first bits of the fractional part of a prime's root."""
    return _root(prime << (power * bits), power) & ((1 << bits) - 1)


_tables = {}


def _constants(bits):
    if bits not in _tables:
        rounds = 64 if bits == 32 else 80
        _tables[bits] = [_fraction(p, 3, bits) for p in _primes(rounds)]
    return _tables[bits]


# floor(2**32 * abs(sin(i + 1))): the sine is summed exactly enough.
def _md5_table():
    if 'md5' not in _tables:
        unit = 1 << 96
        half_turn = _pi(unit)
        rows = []
        for i in range(1, 65):
            x = i * unit % (2 * half_turn)
            total = term = x
            k = 1
            while term:
                term = -term * x // unit * x // unit // ((k + 1) * (k + 2)) if term > 0 else -(term * x // unit * x // unit // ((k + 1) * (k + 2)))
                total += term
                k += 2
                if abs(term) < 2:
                    break
            rows.append((abs(total) << 32) // unit)
        _tables['md5'] = rows
    return _tables['md5']


def _pi(unit):
    def arctan(n):
        total = term = unit // n
        k, sign = 1, -1
        while term:
            term //= n * n
            k += 2
            total += sign * (term // k)
            sign = -sign
        return total
    return 4 * (4 * arctan(5) - arctan(239))


def _padded(data, block, order):
    size = block // 8
    return data + b'\x80' + b'\0' * (-(len(data) + 1 + size) % block) + (8 * len(data)).to_bytes(size, order)


def _md5(data):
    table = _md5_table()
    mask = 0xffffffff
    a0, b0, c0, d0 = 0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476
    turns = ((7, 12, 17, 22), (5, 9, 14, 20), (4, 11, 16, 23), (6, 10, 15, 21))
    data = _padded(data, 64, 'little')
    for at in range(0, len(data), 64):
        words = [int.from_bytes(data[at + 4 * i:at + 4 * i + 4], 'little') for i in range(16)]
        a, b, c, d = a0, b0, c0, d0
        for i in range(64):
            if i < 16:
                f, g = d ^ (b & (c ^ d)), i
            elif i < 32:
                f, g = c ^ (d & (b ^ c)), (5 * i + 1) & 15
            elif i < 48:
                f, g = b ^ c ^ d, (3 * i + 5) & 15
            else:
                f, g = c ^ (b | (d ^ mask)), 7 * i & 15
            f = (f + a + table[i] + words[g]) & mask
            n = turns[i >> 4][i & 3]
            a, d, c, b = d, c, b, (b + (f << n | f >> (32 - n))) & mask
        a0, b0, c0, d0 = (a0 + a) & mask, (b0 + b) & mask, (c0 + c) & mask, (d0 + d) & mask
    return b''.join(x.to_bytes(4, 'little') for x in (a0, b0, c0, d0))


def _sha1(data):
    mask = 0xffffffff
    state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
    data = _padded(data, 64, 'big')
    for at in range(0, len(data), 64):
        w = [int.from_bytes(data[at + 4 * i:at + 4 * i + 4], 'big') for i in range(16)]
        for i in range(16, 80):
            x = w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16]
            w.append((x << 1 | x >> 31) & mask)
        a, b, c, d, e = state
        for i in range(80):
            if i < 20:
                f, k = d ^ (b & (c ^ d)), 0x5a827999
            elif i < 40:
                f, k = b ^ c ^ d, 0x6ed9eba1
            elif i < 60:
                f, k = (b & c) | (d & (b | c)), 0x8f1bbcdc
            else:
                f, k = b ^ c ^ d, 0xca62c1d6
            t = ((a << 5 | a >> 27) + f + e + k + w[i]) & mask
            a, b, c, d, e = t, a, (b << 30 | b >> 2) & mask, c, d
        state = [(x + y) & mask for x, y in zip(state, (a, b, c, d, e))]
    return b''.join(x.to_bytes(4, 'big') for x in state)


def _sha2(data, bits, start, length):
    mask = (1 << bits) - 1
    size = bits // 8
    k = _constants(bits)
    if bits == 32:
        s0, s1, t0, t1 = (7, 18, 3), (17, 19, 10), (2, 13, 22), (6, 11, 25)
    else:
        s0, s1, t0, t1 = (1, 8, 7), (19, 61, 6), (28, 34, 39), (14, 18, 41)

    def turned(x, n):
        return x >> n | (x << (bits - n) & mask)

    state = list(start)
    data = _padded(data, 16 * size, 'big')
    for at in range(0, len(data), 16 * size):
        w = [int.from_bytes(data[at + size * i:at + size * i + size], 'big') for i in range(16)]
        for i in range(16, len(k)):
            x, y = w[i - 15], w[i - 2]
            w.append((w[i - 16] + (turned(x, s0[0]) ^ turned(x, s0[1]) ^ x >> s0[2]) + w[i - 7] + (turned(y, s1[0]) ^ turned(y, s1[1]) ^ y >> s1[2])) & mask)
        a, b, c, d, e, f, g, h = state
        for i in range(len(k)):
            t = h + (turned(e, t1[0]) ^ turned(e, t1[1]) ^ turned(e, t1[2])) + (g ^ (e & (f ^ g))) + k[i] + w[i]
            u = (turned(a, t0[0]) ^ turned(a, t0[1]) ^ turned(a, t0[2])) + ((a & b) | (c & (a | b)))
            h, g, f, e, d, c, b, a = g, f, e, (d + t) & mask, c, b, a, (t + u) & mask
        state = [(x + y) & mask for x, y in zip(state, (a, b, c, d, e, f, g, h))]
    return b''.join(x.to_bytes(size, 'big') for x in state)[:length]


def _sha224(data):
    # The second halves of the roots of the ninth to sixteenth primes.
    return _sha2(data, 32, [_fraction(p, 2, 64) & 0xffffffff for p in _primes(16)[8:]], 28)


def _sha256(data):
    return _sha2(data, 32, [_fraction(p, 2, 32) for p in _primes(8)], 32)


def _sha384(data):
    return _sha2(data, 64, [_fraction(p, 2, 64) for p in _primes(16)[8:]], 48)


def _sha512(data):
    return _sha2(data, 64, [_fraction(p, 2, 64) for p in _primes(8)], 64)


_KINDS = {'md5': (_md5, 16, 64), 'sha1': (_sha1, 20, 64), 'sha224': (_sha224, 28, 64), 'sha256': (_sha256, 32, 64),
          'sha384': (_sha384, 48, 128), 'sha512': (_sha512, 64, 128)}


def _bytes_of(data):
    if isinstance(data, str):
        raise TypeError('Strings must be encoded before hashing')
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError('object supporting the buffer API required')
    return bytes(data)


class HASH:
    __slots__ = ('name', 'digest_size', 'block_size', '_data')

    def update(self, obj, /):
        self._data += _bytes_of(obj)

    def digest(self):
        return _KINDS[self.name][0](self._data)

    def hexdigest(self):
        return self.digest().hex()

    def copy(self):
        return _made(self.name, self._data)

    def __repr__(self):
        return f'<{self.name} _hashlib.HASH object @ 0x{id(self):x}>'


static(HASH, '_hashlib.HASH')


def _made(name, data):
    h = object.__new__(HASH)
    h.name = name
    h.digest_size, h.block_size = _KINDS[name][1:]
    h._data = _bytes_of(data)
    return h


def md5(string=b'', *, usedforsecurity=True):
    return _made('md5', string)


def sha1(string=b'', *, usedforsecurity=True):
    return _made('sha1', string)


def sha224(string=b'', *, usedforsecurity=True):
    return _made('sha224', string)


def sha256(string=b'', *, usedforsecurity=True):
    return _made('sha256', string)


def sha384(string=b'', *, usedforsecurity=True):
    return _made('sha384', string)


def sha512(string=b'', *, usedforsecurity=True):
    return _made('sha512', string)


def new(name, data=b'', *, usedforsecurity=True):
    low = name.lower()
    if low in _KINDS:
        return _made(low, data)
    if low in algorithms_guaranteed:
        _refuse(f'hashlib.{low}')
    raise ValueError('unsupported hash type ' + name)
