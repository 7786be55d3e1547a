"""_sha2 of CPython 3.13: SHA-512 alone, for the seeds of random."""
from _static import sha512 as _digest


class sha512:
    __slots__ = ('_data',)

    def __init__(self, data=b''):
        self._data = bytes(data)

    def digest(self):
        return _digest(self._data)
