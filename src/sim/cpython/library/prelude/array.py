"""array of CPython 3.13 (Modules/arraymodule.c); __sizeof__ follows array_resize."""
from _static import static, index as _index, generic, pack_single as _pack_single, unpack_single as _unpack_single
import struct as _struct
from _refusal import refuse as _refuse

typecodes = 'bBuwhHiIlLqQfd'
_SIZES = {'b': 1, 'B': 1, 'u': 4, 'w': 4, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 8, 'L': 8, 'q': 8, 'Q': 8, 'f': 4, 'd': 8}
_LIMITS = {'b': (-128, 127, 'signed char'), 'B': (0, 255, 'unsigned byte integer'), 'h': (-32768, 32767, 'signed short integer'), 'H': (0, 65535, 'unsigned short'), 'i': (-2147483648, 2147483647, 'signed integer'), 'I': (0, 4294967295, 'unsigned int'),
           'l': (-9223372036854775808, 9223372036854775807, ''), 'L': (0, 18446744073709551615, ''), 'q': (-9223372036854775808, 9223372036854775807, ''), 'Q': (0, 18446744073709551615, '')}


class array:
    __slots__ = ('typecode', '_items', '_allocated', '__weakref__')

    def __new__(cls, *args, **kwds):
        if kwds and cls is array:
            raise TypeError('array.array() takes no keyword arguments')
        if not args:
            raise TypeError('array() takes at least 1 argument (0 given)')
        if len(args) > 2:
            raise TypeError(f'array() takes at most 2 arguments ({len(args)} given)')
        typecode = args[0]
        initial = args[1] if len(args) > 1 else None
        if not isinstance(typecode, str) or len(typecode) != 1:
            raise TypeError(f'array() argument 1 must be a unicode character, not {type(typecode).__name__}')
        if isinstance(initial, str) and typecode not in 'uw':
            raise TypeError(f"cannot use a str to initialize an array with typecode '{typecode}'")
        if typecode not in _SIZES:
            raise ValueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
        if typecode == 'u':
            _refuse("array of typecode 'u'")
        self = object.__new__(cls)
        self.typecode = typecode
        self._items = []
        self._allocated = 0
        if initial is None:
            return self
        if isinstance(initial, (bytes, bytearray)):
            self.frombytes(initial)
        elif isinstance(initial, (list, tuple)):
            convert = self._convert
            self._items = [convert(x) for x in initial]
            self._allocated = len(initial)
        elif isinstance(initial, array):
            if initial.typecode == 'w' and typecode != 'w':
                raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{typecode}'")
            convert = self._convert
            self._items = [convert(x) for x in initial._items]
            self._allocated = len(self._items)
        else:
            for x in initial:
                self.append(x)
        return self

    def _convert(self, x):
        c = self.typecode
        if c in 'fd':
            if not isinstance(x, (int, float)):
                if not hasattr(type(x), '__float__') and not hasattr(type(x), '__index__'):
                    raise TypeError(f'must be real number, not {type(x).__name__}')
            x = float(x)
            return x if c == 'd' else _unpack_single(_pack_single(x))
        if c == 'w':
            if not isinstance(x, str) or len(x) != 1:
                raise TypeError('array item must be unicode character')
            return x
        if type(x) is not int:
            if isinstance(x, float) and c not in 'IL':
                raise TypeError("'float' object cannot be interpreted as an integer")
            x = _index(x)
        low, high, what = _LIMITS[c]
        if x < low or x > high:
            if c == 'b':
                raise OverflowError(f"signed char is {'greater than maximum' if x > high else 'less than minimum'}")
            if c == 'B':
                raise OverflowError(f"unsigned byte integer is {'greater than maximum' if x > high else 'less than minimum'}")
            if c == 'h':
                raise OverflowError(f"signed short integer is {'greater than maximum' if x > high else 'less than minimum'}")
            if c == 'H':
                raise OverflowError(f"unsigned short is {'greater than maximum' if x > high else 'less than minimum'}")
            if c == 'i':
                if -9223372036854775808 <= x <= 9223372036854775807:
                    raise OverflowError(f"signed integer is {'greater than maximum' if x > high else 'less than minimum'}")
                raise OverflowError('Python int too large to convert to C long')
            if c == 'I':
                if x < 0:
                    raise OverflowError("can't convert negative value to unsigned int")
                if x <= 18446744073709551615:
                    raise OverflowError('unsigned int is greater than maximum')
                raise OverflowError('Python int too large to convert to C unsigned long')
            if c == 'l':
                raise OverflowError('Python int too large to convert to C long')
            if c == 'q':
                raise OverflowError('int too big to convert')
            if c == 'L':
                raise OverflowError("can't convert negative value to unsigned int" if x < 0 else 'Python int too large to convert to C unsigned long')
            raise OverflowError("can't convert negative int to unsigned" if x < 0 else 'int too big to convert')
        return x

    @property
    def itemsize(self):
        return _SIZES[self.typecode]

    def __sizeof__(self):
        return 64 + self._allocated * _SIZES[self.typecode]

    def append(self, v, /):
        self._items.append(self._convert(v))
        self._resize(len(self._items) - 1)

    def _resize(self, old):
        """array_resize after the items changed: nothing while the room suffices and less than 16 fell away."""
        n = len(self._items)
        if self._allocated >= n and old < n + 16 and self._allocated:
            return
        self._allocated = (n >> 4) + (3 if old < 8 else 7) + n if n else 0

    def extend(self, bb, /):
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError('can only extend with array of same kind')
            n = len(self._items)
            self._items.extend(bb._items)
            self._resize(n)
            return
        for x in bb:
            self.append(x)

    def pop(self, i=-1, /):
        n = len(self._items)
        if n == 0:
            raise IndexError('pop from empty array')
        i = _index(i)
        if i < 0:
            i += n
        if not 0 <= i < n:
            raise IndexError('pop index out of range')
        v = self._items.pop(i)
        self._resize(n)
        return v

    def insert(self, i, v, /):
        self._items.insert(i, self._convert(v))
        self._resize(len(self._items) - 1)

    def remove(self, v, /):
        for i, x in enumerate(self._items):
            if x == v:
                del self._items[i]
                self._resize(len(self._items) + 1)
                return
        raise ValueError('array.remove(x): x not in array')

    def index(self, v, start=0, stop=9223372036854775807, /):
        n = len(self._items)
        if start < 0:
            start = max(start + n, 0)
        if stop < 0:
            stop += n
        for i in range(start, min(stop, n)):
            if self._items[i] == v:
                return i
        raise ValueError('array.index(x): x not in array')

    def count(self, v, /):
        n = 0
        for x in self._items:
            if x == v:
                n += 1
        return n

    def reverse(self):
        self._items.reverse()

    def tolist(self):
        return list(self._items)

    def fromlist(self, list, /):
        if not isinstance(list, _list):
            raise TypeError('arg must be list')
        convert = self._convert
        self._items.extend([convert(x) for x in list])
        self._resize(len(self._items) - len(list))

    def tobytes(self):
        c = self.typecode
        if c == 'w':
            return ''.join(self._items).encode('utf-32-le')
        return _struct.pack(f'={len(self._items)}{"q" if c == "l" else "Q" if c == "L" else c}', *self._items)

    def frombytes(self, buffer, /):
        c = self.typecode
        data = bytes(buffer)
        size = _SIZES[c]
        if len(data) % size:
            raise ValueError('bytes length not a multiple of item size')
        n = len(data) // size
        if c == 'w':
            self._items.extend(data.decode('utf-32-le'))
        else:
            self._items.extend(_struct.unpack(f'={n}{"q" if c == "l" else "Q" if c == "L" else c}', data))
        self._resize(len(self._items) - n)

    def tounicode(self):
        if self.typecode != 'w':
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        return ''.join(self._items)

    def fromunicode(self, ustr, /):
        if self.typecode != 'w':
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        self._items.extend(ustr)
        self._resize(len(self._items) - len(ustr))

    def byteswap(self):
        size = _SIZES[self.typecode]
        data = self.tobytes()
        self._items = []
        self.frombytes(b''.join([data[i:i + size][::-1] for i in range(0, len(data), size)]))

    def buffer_info(self):
        from _static import varies
        varies('address')
        return id(self._items), len(self._items)

    def tofile(self, f, /):
        f.write(self.tobytes())

    def __len__(self):
        return len(self._items)

    def __getitem__(self, i):
        if isinstance(i, slice):
            new = array(self.typecode)
            new._items = self._items[i]
            new._allocated = len(new._items)
            return new
        try:
            i = _index(i)
        except TypeError:
            raise TypeError('array indices must be integers') from None
        n = len(self._items)
        if i < 0:
            i += n
        if not 0 <= i < n:
            raise IndexError('array index out of range')
        return self._items[i]

    def __setitem__(self, i, v):
        if isinstance(i, slice):
            if not isinstance(v, array):
                raise TypeError(f'can only assign array (not "{type(v).__name__}") to array slice')
            if v.typecode != self.typecode:
                raise TypeError('bad argument type for built-in operation')
            n = len(self._items)
            if i.step is not None and i.step != 1:
                size = len(range(*i.indices(n)))
                if size != len(v._items):
                    raise ValueError(f'attempt to assign array of size {len(v._items)} to extended slice of size {size}')
            self._items[i] = list(v._items)
            if len(self._items) != n:
                self._resize(n)
            return
        try:
            i = _index(i)
        except TypeError:
            raise TypeError('array indices must be integers') from None
        n = len(self._items)
        if i < 0:
            i += n
        if not 0 <= i < n:
            raise IndexError('array assignment index out of range')
        self._items[i] = self._convert(v)

    def __delitem__(self, i):
        if isinstance(i, slice):
            n = len(self._items)
            del self._items[i]
            self._resize(n)
            return
        i = _index(i)
        n = len(self._items)
        if i < 0:
            i += n
        if not 0 <= i < n:
            raise IndexError('array assignment index out of range')
        del self._items[i]
        self._resize(n)

    def __contains__(self, v):
        return v in self._items

    def __iter__(self):
        return arrayiterator(self)

    def __repr__(self):
        name = type(self).__name__
        if not self._items:
            return f"{name}('{self.typecode}')"
        if self.typecode == 'w':
            return f"{name}('w', {''.join(self._items)!r})"
        return f"{name}('{self.typecode}', {self._items!r})"

    def __add__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError('bad argument type for built-in operation')
        new = array(self.typecode)
        new._items = self._items + other._items
        new._allocated = len(new._items)
        return new

    def __iadd__(self, other):
        if not isinstance(other, array):
            raise TypeError(f'can only extend with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, n):
        if not hasattr(type(n), '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        new = array(self.typecode)
        new._items = self._items * n
        new._allocated = len(new._items)
        return new

    __rmul__ = __mul__

    def __imul__(self, n):
        if not hasattr(type(n), '__index__'):
            raise TypeError(f"can't multiply sequence by non-int of type '{type(n).__name__}'")
        old = len(self._items)
        self._items *= n
        self._resize(old)
        return self

    def __eq__(self, other):
        return self._items == other._items if isinstance(other, array) else NotImplemented

    def __ne__(self, other):
        return self._items != other._items if isinstance(other, array) else NotImplemented

    def __lt__(self, other):
        return self._items < other._items if isinstance(other, array) else NotImplemented

    def __le__(self, other):
        return self._items <= other._items if isinstance(other, array) else NotImplemented

    def __gt__(self, other):
        return self._items > other._items if isinstance(other, array) else NotImplemented

    def __ge__(self, other):
        return self._items >= other._items if isinstance(other, array) else NotImplemented

    __hash__ = None

    def __copy__(self):
        new = array(self.typecode)
        new._items = list(self._items)
        new._allocated = len(new._items)
        return new

    def __deepcopy__(self, memo, /):
        return self.__copy__()

    def __reduce_ex__(self, protocol, /):
        return array, (self.typecode, self.tolist()), None

    def __bytes__(self):
        return self.tobytes()

    __class_getitem__ = classmethod(generic)


_list = list


class arrayiterator:
    __slots__ = ('_array', '_index')

    def __init__(self, a):
        self._array = a
        self._index = 0

    def __iter__(self):
        return self

    def __next__(self):
        a = self._array
        if a is None:
            raise StopIteration
        i = self._index
        if i < len(a._items):
            self._index = i + 1
            return a._items[i]
        self._array = None
        raise StopIteration


ArrayType = array
static(array, 'array.array')
static(arrayiterator, 'array.arrayiterator')


def _register():
    from _collections_abc import Buffer, MutableSequence
    for kind in (Buffer, MutableSequence):
        kind.register(array)


_register()
del _register
