"""_random of CPython 3.13: the generator's state and draws are natives of this module (new, seed_int, random, getrandbits, getstate, setstate)."""
from _static import varies as _varies
from _refusal import refuse as _refuse

_new, _seed_int, _draw, _bits, _getstate, _setstate = new, seed_int, random, getrandbits, getstate, setstate
del new, seed_int, seed_bytes, random, getrandbits, getstate, setstate


class Random:
    __slots__ = ('_g', '_free')

    def __new__(cls, *args, **kwds):
        self = object.__new__(cls)
        self._g = _new()
        self._free = True
        return self

    def seed(self, n=None, /):
        if n is None:
            self._g = _new()
            self._free = True
            return
        if not isinstance(n, int):
            n = hash(n)
            if n < 0:
                n += 1 << 64
        _seed_int(self._g, n)
        self._free = False

    def random(self):
        """random() -> x in the interval [0, 1)."""
        if self._free:
            _varies('random')
        return _draw(self._g)

    def getrandbits(self, k, /):
        """getrandbits(k) -> x.  Generates an int with k random bits."""
        if self._free:
            _varies('random')
        if k < 0:
            raise ValueError('number of bits must be non-negative')
        return _bits(self._g, k)

    def getstate(self):
        return _State(_getstate(self._g))

    def setstate(self, state, /):
        if type(state) is not _State:
            _refuse('random.setstate of a state made by hand')
        _setstate(self._g, state._words)
        self._free = False


class _State:
    """Upstream: a tuple of 625 ints. Opaque here."""
    __slots__ = ('_words',)

    def __init__(self, words):
        self._words = words

    def _no(self, *args):
        _refuse('the words of a random state')

    __iter__ = __len__ = __getitem__ = __repr__ = __eq__ = __hash__ = __add__ = __contains__ = _no
