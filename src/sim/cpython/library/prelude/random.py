"""random of CPython 3.13 over the C generator _random.Random (a Mersenne Twister)."""
from _random import Random as _Twister
from _bisect import bisect_right as _bisect
from _sha2 import sha512 as _sha512
from math import log as _log, exp as _exp, pi as _pi, e as _e, ceil as _ceil, sqrt as _sqrt, acos as _acos, cos as _cos, sin as _sin, tau as TWOPI, floor as _floor, isfinite as _isfinite, fabs as _fabs
from itertools import accumulate as _accumulate, repeat as _repeat
from operator import index as _index
from _collections_abc import Sequence as _Sequence

__all__ = ['Random', 'SystemRandom', 'betavariate', 'binomialvariate', 'choice', 'choices', 'expovariate', 'gammavariate', 'gauss', 'getrandbits', 'getstate', 'lognormvariate', 'normalvariate',
           'paretovariate', 'randbytes', 'randint', 'random', 'randrange', 'sample', 'seed', 'setstate', 'shuffle', 'triangular', 'uniform', 'vonmisesvariate', 'weibullvariate']

NV_MAGICCONST, LOG4, SG_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0), _log(4.0), 1.0 + _log(4.5)
BPF = 53
RECIP_BPF = 2 ** -BPF


class Random(_Twister):
    """A source of pseudo-random numbers."""
    VERSION = 3

    def __init__(self, x=None):
        self.seed(x)
        self.gauss_next = None

    def seed(self, a=None, version=2):
        text = isinstance(a, (str, bytes, bytearray))
        if version == 2 and text:
            raw = a.encode() if isinstance(a, str) else a
            a = int.from_bytes(raw + _sha512(raw).digest())
        elif not text and not isinstance(a, (type(None), int, float)):
            raise TypeError('The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.')
        super().seed(a)
        self.gauss_next = None

    def getstate(self):
        twister = super().getstate()
        return self.VERSION, twister, self.gauss_next

    def setstate(self, state):
        _, twister, self.gauss_next = state
        super().setstate(twister)

    def __init_subclass__(cls, /, **kwargs):
        # The numbers come from what the class, or its nearest base, defines.
        for base in cls.__mro__:
            own = base.__dict__
            if '_randbelow' in own:
                return
            if 'getrandbits' in own or 'random' in own:
                cls._randbelow = cls._randbelow_with_getrandbits if 'getrandbits' in own else cls._randbelow_without_getrandbits
                return

    def _randbelow_with_getrandbits(self, n):
        draw, bits = self.getrandbits, n.bit_length()
        while True:
            drawn = draw(bits)
            if drawn < n:
                return drawn

    def _randbelow_without_getrandbits(self, n, maxsize=1 << BPF):
        draw = self.random
        bound = (maxsize - maxsize % n) / maxsize
        while True:
            drawn = draw()
            if drawn < bound:
                return _floor(drawn * maxsize) % n

    _randbelow = _randbelow_with_getrandbits

    def randbytes(self, n):
        return self.getrandbits(8 * n).to_bytes(n, 'little')

    def randrange(self, start, stop=None, step=1):
        first = _index(start)
        if stop is None:
            if step != 1:
                raise TypeError('Missing a non-None stop argument')
            if first <= 0:
                raise ValueError('empty range for randrange()')
            return self._randbelow(first)
        width = _index(stop) - first
        stride = _index(step)
        if stride == 1:
            if width <= 0:
                raise ValueError(f'empty range in randrange({start}, {stop})')
            return first + self._randbelow(width)
        if stride == 0:
            raise ValueError('zero step for randrange()')
        places = -(-width // stride)
        if places <= 0:
            raise ValueError(f'empty range in randrange({start}, {stop}, {step})')
        return first + stride * self._randbelow(places)

    def randint(self, a, b):
        return self.randrange(a, b + 1)

    def choice(self, seq):
        size = len(seq)
        if size:
            place = self._randbelow(len(seq))
            return seq[place]
        raise IndexError('Cannot choose from an empty sequence')

    def shuffle(self, x):
        below = self._randbelow
        for last in range(len(x) - 1, 0, -1):
            other = below(last + 1)
            x[last], x[other] = x[other], x[last]

    def sample(self, population, k, *, counts=None):
        if not isinstance(population, _Sequence):
            raise TypeError('Population must be a sequence.  For dicts or sets, use sorted(d).')
        size = len(population)
        if counts is not None:
            sums = list(_accumulate(counts))
            if len(sums) != size:
                raise ValueError('The number of counts does not match the population')
            total = sums.pop() if sums else 0
            if not isinstance(total, int):
                raise TypeError('Counts must be integers')
            if total < 0:
                raise ValueError('Counts must be non-negative')
            return [population[_bisect(sums, place)] for place in self.sample(range(total), k=k)]
        if not 0 <= k <= size:
            raise ValueError('Sample larger than population or is negative')
        below = self._randbelow
        # A copy of the population costs less than the set of places taken, up to this size.
        limit = 21 + (4 ** _ceil(_log(k * 3, 4)) if k > 5 else 0)
        chosen = [None] * k
        if size <= limit:
            left = list(population)
            for drawn in range(k):
                end = size - drawn
                place = below(end)
                chosen[drawn] = left[place]
                left[place] = left[end - 1]
        else:
            taken = set()
            while len(taken) < k:
                place = below(size)
                if place not in taken:
                    chosen[len(taken)] = population[place]
                    taken.add(place)
        return chosen

    def choices(self, population, weights=None, *, cum_weights=None, k=1):
        draw, size = self.random, len(population)
        if cum_weights is not None:
            if weights is not None:
                raise TypeError('Cannot specify both weights and cumulative weights')
        elif weights is None:
            scale = size + 0.0
            return [population[_floor(draw() * scale)] for _ in _repeat(None, k)]
        else:
            try:
                cum_weights = list(_accumulate(weights))
            except TypeError:
                if isinstance(weights, int):
                    raise TypeError(f'The number of choices must be a keyword argument: k={weights!r}') from None
                raise
        if len(cum_weights) != size:
            raise ValueError('The number of weights does not match the population')
        total = cum_weights[-1] + 0.0
        if total <= 0.0:
            raise ValueError('Total of weights must be greater than zero')
        if not _isfinite(total):
            raise ValueError('Total of weights must be finite')
        last = size - 1
        return [population[_bisect(cum_weights, draw() * total, 0, last)] for _ in _repeat(None, k)]


    def uniform(self, a, b):
        width = b - a
        return a + width * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        drawn = self.random()
        try:
            peak = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if drawn <= peak:
            return low + (high - low) * _sqrt(drawn * peak)
        # Beyond the peak the same from the other end.
        return high + (low - high) * _sqrt((1.0 - drawn) * (1.0 - peak))

    def normalvariate(self, mu=0.0, sigma=1.0):
        # Kinderman and Monahan: a ratio of uniform deviates, until it falls under the curve.
        draw = self.random
        while True:
            first = draw()
            second = 1.0 - draw()
            ratio = NV_MAGICCONST * (first - 0.5) / second
            if ratio * ratio / 4.0 <= -_log(second):
                return mu + ratio * sigma

    def gauss(self, mu=0.0, sigma=1.0):
        # Box and Muller: two deviates at a time, the second one kept.
        deviate, self.gauss_next = self.gauss_next, None
        if deviate is None:
            angle = self.random() * TWOPI
            radius = _sqrt(-2.0 * _log(1.0 - self.random()))
            deviate = _cos(angle) * radius
            self.gauss_next = _sin(angle) * radius
        return mu + deviate * sigma

    def lognormvariate(self, mu=0.0, sigma=1.0):
        exponent = self.normalvariate(mu, sigma)
        return _exp(exponent)

    def expovariate(self, lambd=1.0):
        left = 1.0 - self.random()
        return -_log(left) / lambd

    def paretovariate(self, alpha):
        return (1.0 - self.random()) ** (-1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        return alpha * (-_log(1.0 - self.random())) ** (1.0 / beta)

    def gammavariate(self, alpha, beta):
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError('gammavariate: alpha and beta must be > 0.0')
        if alpha == 1.0:
            return -_log(1.0 - self.random()) * beta
        return (_gamma_above_one if alpha > 1.0 else _gamma_below_one)(self.random, alpha) * beta

    def betavariate(self, alpha, beta):
        share = self.gammavariate(alpha, 1.0)
        return share / (share + self.gammavariate(beta, 1.0)) if share else 0.0


def _gamma_above_one(draw, alpha):
    """Cheng 1977."""
    root = _sqrt(2.0 * alpha - 1.0)
    shift, slope = alpha - LOG4, alpha + root
    while True:
        first = draw()
        if 1e-7 < first < 0.9999999:
            second = 1.0 - draw()
            logit = _log(first / (1.0 - first)) / root
            candidate = alpha * _exp(logit)
            product = first * first * second
            margin = shift + slope * logit - candidate
            if margin + SG_MAGICCONST - 4.5 * product >= 0.0 or margin >= _log(product):
                return candidate


def _gamma_below_one(draw, alpha):
    """Ahrens and Dieter 1974."""
    border = (_e + alpha) / _e
    while True:
        place = border * draw()
        if place > 1.0:
            candidate = -_log((border - place) / alpha)
            if draw() <= candidate ** (alpha - 1.0):
                return candidate
        else:
            candidate = place ** (1.0 / alpha)
            if draw() <= _exp(-candidate):
                return candidate


_inst = Random()


def _of_the_module():
    """The methods of one generator are the functions of the module."""
    names = 'seed random uniform triangular randint choice randrange sample shuffle choices normalvariate lognormvariate expovariate gammavariate gauss betavariate paretovariate weibullvariate getstate setstate getrandbits randbytes'
    return {name: getattr(_inst, name) for name in names.split()}


globals().update(_of_the_module())
