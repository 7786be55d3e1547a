"""io of CPython 3.13: StringIO and BytesIO; files are outside the subset."""
from _static import static
from _refusal import refuse as _refuse
import abc as _abc

DEFAULT_BUFFER_SIZE = 131072
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class UnsupportedOperation(OSError, ValueError):
    pass


UnsupportedOperation.__module__ = 'io'


def open(*args, **kwargs):
    _refuse('open of a file')


open_code = open


class IOBase:
    """What a stream has in common; used by isinstance."""
    __slots__ = ()

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __enter__(self):
        self._open()
        return self

    def __exit__(self, *args):
        self.close()

    def fileno(self):
        raise UnsupportedOperation('fileno')

    def isatty(self):
        self._open()
        return False

    def readable(self):
        self._open()
        return True

    def writable(self):
        self._open()
        return True

    def seekable(self):
        self._open()
        return True

    def flush(self):
        self._open()

    def readlines(self, hint=None, /):
        if hint is None or hint <= 0:
            return list(self)
        out = []
        n = 0
        for line in self:
            out.append(line)
            n += len(line)
            if n >= hint:
                break
        return out

    def writelines(self, lines, /):
        self._open()
        for line in lines:
            self.write(line)

    def close(self):
        self._data = None

    @property
    def closed(self):
        return self._data is None

    def _open(self):
        if self._data is None:
            raise ValueError('I/O operation on closed file' if type(self).__name__ == 'StringIO' else 'I/O operation on closed file.')


class TextIOBase(IOBase):
    __slots__ = ()


class RawIOBase(IOBase):
    __slots__ = ()


class BufferedIOBase(IOBase):
    __slots__ = ()


def _limit(size, have):
    if size is None:
        return have
    if not isinstance(size, int):
        if hasattr(type(size), '__index__'):
            size = type(size).__index__(size)
        else:
            raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'")
    return have if size < 0 else size


class StringIO(TextIOBase):
    """Text in memory: pieces until it is asked for."""
    __slots__ = ('_data', '_tail', '_pos', '_newline', '__dict__', '__weakref__')

    def __init__(self, initial_value='', newline='\n'):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f'newline must be str or None, not {type(newline).__name__}')
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')
        if newline not in ('\n', None, ''):
            _refuse('StringIO with another newline')
        self._newline = newline
        self._data = ''
        self._tail = None
        self._pos = 0
        if initial_value is not None:
            if not isinstance(initial_value, str):
                raise TypeError(f'initial_value must be str or None, not {type(initial_value).__name__}')
            self._data = self._translate(initial_value)

    def _translate(self, s):
        if self._newline is None and '\r' in s:
            return s.replace('\r\n', '\n').replace('\r', '\n')
        return s

    def _whole(self):
        if self._tail is not None:
            self._data += ''.join(self._tail)
            self._tail = None
        return self._data

    def getvalue(self):
        """Retrieve the entire contents of the object."""
        self._open()
        return self._whole()

    def write(self, s, /):
        if not isinstance(s, str):
            raise TypeError(f"string argument expected, got '{type(s).__name__}'")
        self._open()
        n = len(s)
        s = self._translate(s)
        if self._pos == -1:
            self._tail.append(s)
            return n
        data = self._whole()
        if self._pos == len(data):
            self._tail = [s]
            self._pos = -1
            return n
        pos = self._pos
        if pos > len(data):
            data += '\0' * (pos - len(data))
        self._data = data[:pos] + s + data[pos + len(s):]
        self._pos = pos + len(s)
        return n

    def _at(self):
        data = self._whole()
        if self._pos == -1:
            self._pos = len(data)
        return data

    def read(self, size=-1, /):
        self._open()
        data = self._at()
        pos = self._pos
        n = _limit(size, max(len(data) - pos, 0))
        out = data[pos:pos + n]
        self._pos = pos + len(out)
        return out

    def readline(self, size=-1, /):
        self._open()
        data = self._at()
        pos = self._pos
        if pos >= len(data):
            return ''
        end = data.find('\n', pos)
        end = len(data) if end < 0 else end + 1
        if self._newline == '':
            # Lines end at each of the three ends, which stay as they are.
            bare = data.find('\r', pos, end)
            if bare >= 0:
                end = bare + (2 if data[bare + 1:bare + 2] == '\n' else 1)
        if size is not None and size >= 0:
            end = min(end, pos + size)
        self._pos = end
        return data[pos:end]

    def tell(self):
        self._open()
        self._at()
        return self._pos

    def seek(self, pos, whence=0, /):
        self._open()
        data = self._at()
        if whence == 0:
            if pos < 0:
                raise ValueError(f'Negative seek position {pos}')
            self._pos = pos
        elif whence == 1:
            if pos != 0:
                raise OSError("Can't do nonzero cur-relative seeks")
        elif whence == 2:
            if pos != 0:
                raise OSError("Can't do nonzero cur-relative seeks")
            self._pos = len(data)
        else:
            raise ValueError(f'Invalid whence ({whence}, should be 0, 1 or 2)')
        return self._pos

    def truncate(self, pos=None, /):
        self._open()
        data = self._at()
        if pos is None:
            pos = self._pos
        if pos < 0:
            raise ValueError(f'Negative size value {pos}')
        if pos < len(data):
            self._data = data[:pos]
        return pos

    @property
    def line_buffering(self):
        self._open()
        return False

    @property
    def newlines(self):
        self._open()
        return None

    @property
    def encoding(self):
        return None

    @property
    def errors(self):
        return None


class BytesIO(BufferedIOBase):
    __slots__ = ('_data', '_pos', '__dict__', '__weakref__')

    def __init__(self, initial_bytes=b''):
        self._data = bytearray()
        self._pos = 0
        if initial_bytes is not None:
            if isinstance(initial_bytes, str):
                raise TypeError("a bytes-like object is required, not 'str'")
            self._data = bytearray(initial_bytes)

    def getvalue(self):
        self._open()
        return bytes(self._data)

    def getbuffer(self):
        _refuse('BytesIO.getbuffer')

    def write(self, b, /):
        self._open()
        if isinstance(b, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        b = bytes(b)
        pos = self._pos
        if pos > len(self._data):
            self._data.extend(bytes(pos - len(self._data)))
        self._data[pos:pos + len(b)] = b
        self._pos = pos + len(b)
        return len(b)

    def read(self, size=-1, /):
        self._open()
        n = _limit(size, max(len(self._data) - self._pos, 0))
        out = bytes(self._data[self._pos:self._pos + n])
        self._pos += len(out)
        return out

    read1 = read

    def readinto(self, buffer, /):
        out = self.read(len(buffer))
        buffer[:len(out)] = out
        return len(out)

    def readline(self, size=-1, /):
        self._open()
        pos = self._pos
        end = self._data.find(b'\n', pos)
        end = len(self._data) if end < 0 else end + 1
        if size is not None and size >= 0:
            end = min(end, pos + size)
        out = bytes(self._data[pos:end])
        self._pos += len(out)
        return out

    def tell(self):
        self._open()
        return self._pos

    def seek(self, pos, whence=0, /):
        self._open()
        if whence == 0:
            if pos < 0:
                raise ValueError(f'negative seek value {pos}')
            self._pos = pos
        elif whence == 1:
            self._pos = max(self._pos + pos, 0)
        elif whence == 2:
            self._pos = max(len(self._data) + pos, 0)
        else:
            raise ValueError(f'invalid whence ({whence}, should be 0, 1 or 2)')
        return self._pos

    def truncate(self, size=None, /):
        self._open()
        if size is None:
            size = self._pos
        if size < 0:
            raise ValueError(f'negative size value {size}')
        del self._data[size:]
        return size


for _c in (StringIO, BytesIO):
    static(_c, '_io.' + _c.__name__)
del _c
