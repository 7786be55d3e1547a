"""statistics of CPython 3.13: averages and spreads, computed exactly before they are rounded."""
import math
import sys
from bisect import bisect_left, bisect_right
from collections import Counter, namedtuple
from fractions import Fraction
from itertools import groupby
from math import fsum, sumprod

__all__ = ['StatisticsError', 'correlation', 'covariance', 'fmean', 'geometric_mean', 'harmonic_mean', 'linear_regression', 'mean', 'median', 'median_grouped', 'median_high', 'median_low',
           'mode', 'multimode', 'pstdev', 'pvariance', 'quantiles', 'stdev', 'variance']


class StatisticsError(ValueError):
    pass


def _demand(condition, said):
    if not condition:
        raise StatisticsError(said)


def _exact_ratio(x):
    """Numerator and denominator; no denominator for infinities and NaN."""
    ratio = getattr(x, 'as_integer_ratio', None)
    if ratio is not None:
        try:
            return ratio()
        except (ValueError, OverflowError):
            return x, None
    try:
        above = x.numerator
        return above, x.denominator
    except AttributeError:
        raise TypeError(f"can't convert type '{type(x).__name__}' to numerator/denominator")


def _coerce(T, S):
    """The type of what two types make together."""
    if S is T or S is bool or S is int:
        return T
    if T is int:
        return S
    pairs = (T, S), (S, T)
    for one, other in pairs:
        if issubclass(other, one):
            return other
    for one, other in pairs:
        if issubclass(one, int):
            return other
    for one, other in pairs:
        if issubclass(one, Fraction) and issubclass(other, float):
            return other
    raise TypeError(f"don't know how to coerce {T.__name__} and {S.__name__}")


def _is_decimal(T):
    """Whether a type is of decimals; a program without the module has none."""
    return 'decimal' in sys.modules and issubclass(T, sys.modules['decimal'].Decimal)


def _convert(value, T):
    if type(value) is T:
        return value
    if _is_decimal(T):
        return value if value.__class__ is not Fraction else T(value.numerator) / value.denominator
    # Half an integer is a float.
    return float(value) if issubclass(T, int) and value.denominator != 1 else T(value)


class _Sums:
    """How many, of which type together, and the exact sums of the items and of their squares."""

    def __init__(self, data):
        self.count, self.type, self.odd = 0, int, None
        plain, squares, kinds = {}, {}, {}
        for item in data:
            self.count += 1
            kinds[type(item)] = None
            above, below = _exact_ratio(item)
            if below is None:
                self.odd = above if self.odd is None else self.odd + above
            else:
                plain[below] = plain.get(below, 0) + above
                squares[below] = squares.get(below, 0) + above * above
        for kind in kinds:
            self.type = _coerce(self.type, kind)
        self.plain, self.squares = plain, squares

    def total(self):
        # An infinity or a NaN outweighs all the rest.
        return sum([Fraction(above, below) for below, above in self.plain.items()]) if self.odd is None else self.odd

    def deviations(self):
        """The sum of the squares of the distances from the mean."""
        if self.odd is not None or not self.count:
            return Fraction(0) if self.odd is None else self.odd
        total, squares = self.total(), sum([Fraction(above, below * below) for below, above in self.squares.items()])
        return (self.count * squares - total * total) / self.count


def _spread(data, middle, least, said):
    """The type, the sum of squared deviations, and how many there are."""
    if middle is None:
        sums = _Sums(data)
        squares = sums.deviations()
    else:
        sums = _Sums((away := item - middle) * away for item in data)
        squares = sums.total()
    _demand(sums.count >= least, said)
    return sums.type, squares, sums.count


def mean(data):
    sums = _Sums(data)
    _demand(sums.count, 'mean requires at least one data point')
    average = sums.total() / sums.count
    return _convert(average, sums.type)


def fmean(data, weights=None):
    if weights is not None:
        if type(weights) is not list and not isinstance(weights, (list, tuple)):
            weights = list(weights)
        try:
            above = sumprod(data, weights)
        except ValueError:
            raise StatisticsError('data and weights must be the same length')
        below = fsum(weights)
        _demand(below, 'sum of weights must be non-zero')
        return above / below
    if not hasattr(data, '__len__'):
        data = list(data)
    size, total = len(data), fsum(data)
    _demand(size, 'fmean requires at least one data point')
    return total / size


def geometric_mean(data):
    logs, size, zero = [], 0, False
    for size, item in enumerate(data, 1):
        if item > 0.0 or math.isnan(item):
            logs.append(math.log(item))
        elif item == 0.0:
            zero = True
        else:
            raise StatisticsError('No negative inputs allowed', item)
    total = fsum(logs)
    _demand(size, 'Must have a non-empty dataset')
    if zero and not math.isnan(total):
        return 0.0 if total != math.inf else math.nan
    return math.nan if math.isnan(total) else math.exp(total / size)


def _none_negative(values):
    for value in values:
        _demand(not value < 0, 'harmonic mean does not support negative values')
        yield value


def harmonic_mean(data, weights=None):
    if iter(data) is data:
        data = list(data)
    size = len(data)
    _demand(size >= 1, 'harmonic_mean requires at least one data point')
    if weights is None and size == 1:
        only = data[0]
        if not isinstance(only, (int, float, Fraction)) and not _is_decimal(type(only)):
            raise TypeError('unsupported type')
        return next(_none_negative([only]))
    if weights is None:
        weights = [1] * size
        whole = size
    else:
        weights = list(weights) if iter(weights) is weights else weights
        _demand(len(weights) == size, 'Number of weights does not match data size')
        whole = _Sums(_none_negative(weights)).total()
    try:
        sums = _Sums(weight / item if weight else 0 for weight, item in zip(weights, _none_negative(data)))
    except ZeroDivisionError:
        return 0
    total = sums.total()
    _demand(not total <= 0, 'Weighted sum must be positive')
    return _convert(whole / total, sums.type)


def _middle(data):
    """The data in order, and the places of the one or two in the middle."""
    ordered = sorted(data)
    _demand(ordered, 'no median for empty data')
    return ordered, (len(ordered) - 1) // 2, len(ordered) // 2


def median(data):
    data, lower, upper = _middle(data)
    return data[upper] if lower == upper else (data[lower] + data[upper]) / 2


def median_low(data):
    data, lower, _ = _middle(data)
    return data[lower]


def median_high(data):
    data, _, upper = _middle(data)
    return data[upper]


def median_grouped(data, interval=1.0):
    data, _, upper = _middle(data)
    centre = data[upper]
    first = bisect_left(data, centre)
    equal = bisect_right(data, centre, first) - first
    try:
        width, centre = float(interval), float(centre)
    except ValueError:
        raise TypeError('Value cannot be converted to a float')
    # The equal ones are spread over their class, which reaches half a width to both sides.
    return centre - width / 2.0 + width * (len(data) / 2 - first) / equal


def mode(data):
    for value, _ in Counter(iter(data)).most_common(1):
        return value
    raise StatisticsError('no mode for empty data')


def multimode(data):
    counts = Counter(iter(data)).items()
    most = max([times for _, times in counts], default=0)
    return [value for value, times in counts if times == most]


def quantiles(data, *, n=4, method='exclusive'):
    _demand(n >= 1, 'n must be at least 1')
    data = sorted(data)
    size = len(data)
    _demand(size, 'must have at least one data point')
    if size == 1:
        return data * (n - 1)
    if method not in ('inclusive', 'exclusive'):
        raise ValueError(f'Unknown method: {method!r}')
    cuts = []
    for cut in range(1, n):
        if method == 'inclusive':
            left, share = divmod(cut * (size - 1), n)
        else:
            # The population may reach further than the data: at the ends the nearest two points are extended.
            left = min(max(cut * (size + 1) // n, 1), size - 1) - 1
            share = cut * (size + 1) - (left + 1) * n
        cuts.append((data[left] * (n - share) + data[left + 1] * share) / n)
    return cuts


def variance(data, xbar=None):
    kind, squares, count = _spread(data, xbar, 2, 'variance requires at least two data points')
    return _convert(squares / (count - 1), kind)


def pvariance(data, mu=None):
    kind, squares, count = _spread(data, mu, 1, 'pvariance requires at least one data point')
    return _convert(squares / count, kind)


def stdev(data, xbar=None):
    kind, squares, count = _spread(data, xbar, 2, 'stdev requires at least two data points')
    return _root(squares / (count - 1), kind)


def pstdev(data, mu=None):
    kind, squares, count = _spread(data, mu, 1, 'pstdev requires at least one data point')
    return _root(squares / count, kind)


def _decimal_root(square, T):
    """The root in the precision of the context, from one with twice its digits."""
    decimal = sys.modules['decimal']
    with decimal.localcontext() as wide:
        wide.prec = 2 * wide.prec + 10
        root = (T(square.numerator) / square.denominator).sqrt()
    return +root


def _root(square, T):
    if _is_decimal(T):
        return _decimal_root(square, T)
    # Correctly rounded: the root of a quotient with 109 bits, the last one set if anything is cut off.
    above, below = square.numerator, square.denominator
    half = (above.bit_length() - below.bit_length() - 109) // 2
    if half < 0:
        above <<= -2 * half
    else:
        below <<= 2 * half
    digits = math.isqrt(above // below)
    digits |= digits * digits * below != above
    return (digits << half) / 1 if half >= 0 else digits / (1 << -half)


def _root_of_product(x, y):
    """sqrt(x * y), corrected for what the product lost, and without leaving the range in between."""
    root = math.sqrt(x * y)
    if math.isfinite(root) and root:
        return root + sumprod((x, root), (y, -root)) / (2.0 * root)
    if math.isinf(root) and not (math.isinf(x) or math.isinf(y)):
        scale = 2.0 ** -512
    elif not root and x and y:
        scale = 2.0 ** 537
    else:
        return root
    return _root_of_product(scale * x, scale * y) / scale


def _paired(x, y, what):
    size = len(x)
    _demand(len(y) == size, what + ' requires that both inputs have same number of data points')
    _demand(size >= 2, what + ' requires at least two data points')
    return size


def _centred(data, size):
    middle = fsum(data) / size
    return [item - middle for item in data]


def covariance(x, y, /):
    size = _paired(x, y, 'covariance')
    return sumprod(_centred(x, size), _centred(y, size)) / (size - 1)


def _rank(data, /, *, start=1):
    ranks = [0] * len(data)
    before = start - 1
    for _, equal in groupby(sorted(zip(data, range(len(data)))), key=lambda pair: pair[0]):
        places = [place for _, place in equal]
        for place in places:
            ranks[place] = before + (len(places) + 1) / 2
        before += len(places)
    return ranks


def correlation(x, y, /, *, method='linear'):
    size = _paired(x, y, 'correlation')
    if method == 'ranked':
        # Ranks around zero: they need no mean taken off.
        x, y = (_rank(side, start=(size - 1) / -2) for side in (x, y))
    elif method == 'linear':
        x, y = _centred(x, size), _centred(y, size)
    else:
        raise ValueError(f'Unknown method: {method!r}')
    together, first, second = sumprod(x, y), sumprod(x, x), sumprod(y, y)
    try:
        return together / _root_of_product(first, second)
    except ZeroDivisionError:
        raise StatisticsError('at least one of the inputs is constant')


LinearRegression = namedtuple('LinearRegression', 'slope intercept')


def linear_regression(x, y, /, *, proportional=False):
    size = _paired(x, y, 'linear regression')
    across, up = (x, y) if proportional else (_centred(x, size), _centred(y, size))
    # In floats, whatever the data are.
    together, spread = sumprod(across, up) + 0.0, sumprod(across, across)
    try:
        slope = together / spread
    except ZeroDivisionError:
        raise StatisticsError('x is constant')
    return LinearRegression(slope, 0.0 if proportional else fsum(y) / size - slope * (fsum(x) / size))
