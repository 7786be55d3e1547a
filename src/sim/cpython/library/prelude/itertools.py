"""itertools of CPython 3.13 (Modules/itertoolsmodule.c): one class an iterator, holding what the real one holds."""
from _static import static, seal, generic
from operator import index as _index


def _whole(x, message):
    try:
        n = _index(x)
    except TypeError:
        raise ValueError(message) from None
    return n


class count:
    __slots__ = ('_cnt', '_step')

    def __new__(cls, start=0, step=1):
        for x in (start, step):
            if not hasattr(type(x), '__index__') and not hasattr(type(x), '__float__') and not hasattr(type(x), '__complex__') and not hasattr(type(x), '__int__'):
                raise TypeError('a number is required')
        self = object.__new__(cls)
        self._cnt = start
        self._step = step
        return self

    def __iter__(self):
        return self

    def __next__(self):
        r = self._cnt
        self._cnt = r + self._step
        return r

    def __repr__(self):
        if type(self._step) is int and self._step == 1:
            return f'count({self._cnt!r})'
        return f'count({self._cnt!r}, {self._step!r})'


class cycle:
    __slots__ = ('_it', '_saved', '_index', '_first')

    def __new__(cls, iterable, /):
        self = object.__new__(cls)
        self._it = iter(iterable)
        self._saved = []
        self._index = 0
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if self._it is not None:
            for x in self._it:
                self._saved.append(x)
                return x
            self._it = None
        saved = self._saved
        if not saved:
            raise StopIteration
        i = self._index
        self._index = i + 1 if i + 1 < len(saved) else 0
        return saved[i]


class repeat:
    __slots__ = ('_element', '_cnt')

    def __new__(cls, object, times=None):
        self = _new(cls)
        self._element = object
        if times is None:
            self._cnt = -1
        else:
            times = _index(times)
            self._cnt = times if times > 0 else 0
        return self

    def __iter__(self):
        return self

    def __next__(self):
        n = self._cnt
        if n == 0:
            raise StopIteration
        if n > 0:
            self._cnt = n - 1
        return self._element

    def __length_hint__(self):
        if self._cnt < 0:
            raise TypeError('len() of unsized object')
        return self._cnt

    def __repr__(self):
        if self._cnt < 0:
            return f'repeat({self._element!r})'
        return f'repeat({self._element!r}, {self._cnt})'


_new = object.__new__


class chain:
    __slots__ = ('_source', '_active')

    def __new__(cls, *iterables):
        self = object.__new__(cls)
        self._source = iter(iterables)
        self._active = None
        return self

    @classmethod
    def from_iterable(cls, iterable, /):
        self = object.__new__(cls)
        self._source = iter(iterable)
        self._active = None
        return self

    def __iter__(self):
        return self

    def __next__(self):
        while self._source is not None:
            if self._active is None:
                try:
                    self._active = iter(next(self._source))
                except BaseException:
                    self._source = None
                    raise
            for x in self._active:
                return x
            self._active = None
        raise StopIteration

    __class_getitem__ = classmethod(generic)


class compress:
    __slots__ = ('_data', '_selectors')

    def __new__(cls, data, selectors):
        self = object.__new__(cls)
        self._data = iter(data)
        self._selectors = iter(selectors)
        return self

    def __iter__(self):
        return self

    def __next__(self):
        data, selectors = self._data, self._selectors
        while True:
            x = next(data)
            if next(selectors):
                return x


class dropwhile:
    __slots__ = ('_func', '_it', '_start')

    def __new__(cls, predicate, iterable, /):
        self = object.__new__(cls)
        self._it = iter(iterable)
        self._func = predicate
        self._start = False
        return self

    def __iter__(self):
        return self

    def __next__(self):
        it = self._it
        if self._start:
            return next(it)
        func = self._func
        while True:
            x = next(it)
            if not func(x):
                self._start = True
                return x


class takewhile:
    __slots__ = ('_func', '_it', '_stop')

    def __new__(cls, predicate, iterable, /):
        self = object.__new__(cls)
        self._it = iter(iterable)
        self._func = predicate
        self._stop = False
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if self._stop:
            raise StopIteration
        x = next(self._it)
        if self._func(x):
            return x
        self._stop = True
        raise StopIteration


class filterfalse:
    __slots__ = ('_func', '_it')

    def __new__(cls, function, iterable, /):
        self = object.__new__(cls)
        self._it = iter(iterable)
        self._func = function
        return self

    def __iter__(self):
        return self

    def __next__(self):
        func = self._func
        it = self._it
        if func is None or func is bool:
            while True:
                x = next(it)
                if not x:
                    return x
        while True:
            x = next(it)
            if not func(x):
                return x


class starmap:
    __slots__ = ('_func', '_it')

    def __new__(cls, function, iterable, /):
        self = object.__new__(cls)
        self._it = iter(iterable)
        self._func = function
        return self

    def __iter__(self):
        return self

    def __next__(self):
        args = next(self._it)
        if type(args) is not tuple:
            args = tuple(args)
        return self._func(*args)


class islice:
    __slots__ = ('_it', '_next', '_stop', '_step', '_cnt')

    def __new__(cls, iterable, /, *args):
        if not 1 <= len(args) <= 3:
            if not args:
                raise TypeError('islice expected at least 2 arguments, got 1')
            raise TypeError(f'islice expected at most 4 arguments, got {len(args) + 1}')
        start, stop, step = 0, None, 1
        if len(args) == 1:
            stop = args[0]
            if stop is not None:
                stop = _size(stop, 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        else:
            start = 0 if args[0] is None else args[0]
            stop = args[1]
            if stop is not None:
                stop = _size(stop, 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
            start = _size(start, 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        if len(args) == 3 and args[2] is not None:
            step = args[2]
            try:
                step = _index(step)
            except TypeError:
                step = 0
            if step < 1 or step > 9223372036854775807:
                raise ValueError('Step for islice() must be a positive integer or None.')
        self = object.__new__(cls)
        self._it = iter(iterable)
        self._next = start
        self._stop = stop
        self._step = step
        self._cnt = 0
        return self

    def __iter__(self):
        return self

    def __next__(self):
        it = self._it
        if it is None:
            raise StopIteration
        stop = self._stop
        want = self._next
        while self._cnt < want:
            if stop is not None and self._cnt >= stop:
                self._it = None
                raise StopIteration
            try:
                next(it)
            except BaseException:
                self._it = None
                raise
            self._cnt += 1
        if stop is not None and self._cnt >= stop:
            self._it = None
            raise StopIteration
        try:
            x = next(it)
        except BaseException:
            self._it = None
            raise
        self._cnt += 1
        want += self._step
        if stop is not None and want > stop:
            want = stop
        self._next = want
        return x


def _size(x, message):
    try:
        n = _index(x)
    except TypeError:
        raise ValueError(message) from None
    if not 0 <= n <= 9223372036854775807:
        raise ValueError(message)
    return n


class accumulate:
    __slots__ = ('_total', '_it', '_binop', '_initial')

    def __new__(cls, iterable, func=None, *, initial=None):
        self = object.__new__(cls)
        self._it = iter(iterable)
        self._binop = func
        self._initial = initial
        self._total = _missing
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if self._initial is not None:
            self._total = self._initial
            self._initial = None
            return self._total
        x = next(self._it)
        if self._total is _missing:
            self._total = x
            return x
        if self._binop is None:
            self._total = self._total + x
        else:
            self._total = self._binop(self._total, x)
        return self._total


class _Missing:
    __slots__ = ()


_missing = _Missing()


class pairwise:
    __slots__ = ('_it', '_old')

    def __new__(cls, iterable, /):
        self = object.__new__(cls)
        self._it = iter(iterable)
        self._old = _missing
        return self

    def __iter__(self):
        return self

    def __next__(self):
        it = self._it
        if it is None:
            raise StopIteration
        old = self._old
        try:
            if old is _missing:
                old = next(it)
                self._old = old
            new = next(it)
        except BaseException:
            self._it = None
            self._old = _missing
            raise
        self._old = new
        return old, new


class batched:
    __slots__ = ('_it', '_n', '_strict')

    def __new__(cls, iterable, n, *, strict=False):
        n = _index(n)
        if n < 1:
            raise ValueError('n must be at least one')
        self = object.__new__(cls)
        self._it = iter(iterable)
        self._n = n
        self._strict = bool(strict)
        return self

    def __iter__(self):
        return self

    def __next__(self):
        it = self._it
        if it is None:
            raise StopIteration
        out = []
        try:
            for x in it:
                out.append(x)
                if len(out) == self._n:
                    return tuple(out)
        except BaseException:
            self._it = None
            raise
        self._it = None
        if not out:
            raise StopIteration
        if self._strict:
            raise ValueError('batched(): incomplete batch')
        return tuple(out)


class zip_longest:
    __slots__ = ('_its', '_active', '_fill')

    def __new__(cls, *iterables, fillvalue=None):
        self = object.__new__(cls)
        self._its = [iter(i) for i in iterables]
        self._active = len(iterables)
        self._fill = fillvalue
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if self._active == 0:
            raise StopIteration
        out = []
        its = self._its
        for i in range(len(its)):
            it = its[i]
            if it is None:
                out.append(self._fill)
                continue
            try:
                out.append(next(it))
            except StopIteration:
                self._active -= 1
                if self._active == 0:
                    raise
                its[i] = None
                out.append(self._fill)
            except BaseException:
                self._active = 0
                raise
        return tuple(out)


class product:
    __slots__ = ('_pools', '_indices', '_stopped')

    def __new__(cls, *iterables, repeat=1):
        repeat = _index(repeat)
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')
        self = object.__new__(cls)
        self._pools = tuple([tuple(p) for p in iterables] * repeat)
        self._indices = None
        self._stopped = False
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if self._stopped:
            raise StopIteration
        pools = self._pools
        indices = self._indices
        if indices is None:
            for p in pools:
                if not p:
                    self._stopped = True
                    raise StopIteration
            self._indices = [0] * len(pools)
            return tuple([p[0] for p in pools])
        i = len(pools) - 1
        while i >= 0:
            n = indices[i] + 1
            if n < len(pools[i]):
                indices[i] = n
                return tuple([pools[j][indices[j]] for j in range(len(pools))])
            indices[i] = 0
            i -= 1
        self._stopped = True
        raise StopIteration


class combinations:
    __slots__ = ('_pool', '_indices', '_r', '_stopped')

    def __new__(cls, iterable, r):
        pool = tuple(iterable)
        r = _index(r)
        if r < 0:
            raise ValueError('r must be non-negative')
        self = object.__new__(cls)
        self._pool = pool
        self._indices = None
        self._r = r
        self._stopped = r > len(pool)
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if self._stopped:
            raise StopIteration
        pool = self._pool
        r = self._r
        indices = self._indices
        if indices is None:
            self._indices = list(range(r))
            return pool[:r]
        n = len(pool)
        i = r - 1
        while i >= 0 and indices[i] == i + n - r:
            i -= 1
        if i < 0:
            self._stopped = True
            raise StopIteration
        indices[i] += 1
        for j in range(i + 1, r):
            indices[j] = indices[j - 1] + 1
        return tuple([pool[k] for k in indices])


class combinations_with_replacement:
    __slots__ = ('_pool', '_indices', '_r', '_stopped')

    def __new__(cls, iterable, r):
        pool = tuple(iterable)
        r = _index(r)
        if r < 0:
            raise ValueError('r must be non-negative')
        self = object.__new__(cls)
        self._pool = pool
        self._indices = None
        self._r = r
        self._stopped = not pool and r > 0
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if self._stopped:
            raise StopIteration
        pool = self._pool
        r = self._r
        indices = self._indices
        if indices is None:
            self._indices = [0] * r
            return tuple([pool[0]] * r) if r else ()
        n = len(pool)
        i = r - 1
        while i >= 0 and indices[i] == n - 1:
            i -= 1
        if i < 0:
            self._stopped = True
            raise StopIteration
        indices[i:] = [indices[i] + 1] * (r - i)
        return tuple([pool[k] for k in indices])


class permutations:
    __slots__ = ('_pool', '_indices', '_cycles', '_r', '_stopped')

    def __new__(cls, iterable, r=None):
        pool = tuple(iterable)
        n = len(pool)
        if r is None:
            r = n
        elif not isinstance(r, int):
            raise TypeError('Expected int as r')
        if r < 0:
            raise ValueError('r must be non-negative')
        self = object.__new__(cls)
        self._pool = pool
        self._indices = None
        self._cycles = None
        self._r = r
        self._stopped = r > n
        return self

    def __iter__(self):
        return self

    def __next__(self):
        if self._stopped:
            raise StopIteration
        pool = self._pool
        n = len(pool)
        r = self._r
        indices = self._indices
        if indices is None:
            self._indices = list(range(n))
            self._cycles = list(range(n, n - r, -1))
            return pool[:r]
        cycles = self._cycles
        i = r - 1
        while i >= 0:
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = n - cycles[i]
                indices[i], indices[j] = indices[j], indices[i]
                return tuple([pool[k] for k in indices[:r]])
            i -= 1
        self._stopped = True
        raise StopIteration


class groupby:
    __slots__ = ('_it', '_keyfunc', '_tgtkey', '_currkey', '_currvalue', '_currgrouper')

    def __new__(cls, iterable, key=None):
        self = object.__new__(cls)
        self._it = iter(iterable)
        self._keyfunc = key
        self._tgtkey = self._currkey = self._currvalue = _missing
        self._currgrouper = None
        return self

    def __iter__(self):
        return self

    def _step(self):
        value = next(self._it)
        if self._keyfunc is None:
            key = value
        else:
            key = self._keyfunc(value)
        self._currvalue = value
        self._currkey = key

    def __next__(self):
        self._currgrouper = None
        while True:
            if self._currkey is not _missing:
                if self._tgtkey is _missing:
                    break
                if not (self._tgtkey is self._currkey or self._tgtkey == self._currkey):
                    break
            self._step()
        self._tgtkey = self._currkey
        return self._currkey, _grouper._make(self, self._tgtkey)


class _grouper:
    __slots__ = ('_parent', '_key')

    @classmethod
    def _make(cls, parent, key):
        self = object.__new__(cls)
        self._parent = parent
        self._key = key
        parent._currgrouper = self
        return self

    def __iter__(self):
        return self

    def __next__(self):
        parent = self._parent
        if parent._currgrouper is not self:
            raise StopIteration
        if parent._currvalue is _missing:
            parent._step()
        if not (self._key is parent._currkey or self._key == parent._currkey):
            raise StopIteration
        r = parent._currvalue
        parent._currvalue = _missing
        parent._currkey = _missing
        return r




class _tee:
    __slots__ = ('_data', '_index', '__weakref__')

    def __new__(cls, iterable, /):
        it = iter(iterable)
        self = object.__new__(cls)
        if type(it) is _tee:
            self._data = it._data
            self._index = it._index
        else:
            self._data = _tee_dataobject(it)
            self._index = 0
        return self

    def __iter__(self):
        return self

    def __copy__(self):
        new = object.__new__(_tee)
        new._data = self._data
        new._index = self._index
        return new

    def __next__(self):
        data = self._data
        i = self._index
        if i == 57:
            if data._next is None:
                data._next = _tee_dataobject(data._it)
            data = self._data = data._next
            i = 0
        values = data._values
        if i == len(values):
            if data._running:
                raise RuntimeError('cannot re-enter the tee iterator')
            data._running = True
            try:
                values.append(next(data._it))
            finally:
                data._running = False
        self._index = i + 1
        return values[i]


class _tee_dataobject:
    __slots__ = ('_it', '_values', '_next', '_running')

    def __init__(self, it):
        self._it = it
        self._values = []
        self._next = None
        self._running = False


def tee(iterable, n=2, /):
    n = _index(n)
    if n < 0:
        raise ValueError('n must be >= 0')
    if n == 0:
        return ()
    first = _tee(iterable)
    return (first, *[first.__copy__() for _ in range(n - 1)])


for _c in (count, cycle, repeat, chain, compress, dropwhile, takewhile, filterfalse, starmap, islice, accumulate, pairwise, batched, zip_longest, product, combinations, combinations_with_replacement, permutations, groupby, _grouper, _tee):
    static(_c, 'itertools.' + _c.__name__)
del _c

seal('itertools')
