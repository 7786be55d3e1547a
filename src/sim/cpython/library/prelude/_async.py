"""Awaitables of asynchronous generators and the protocols of await and async for (Objects/genobject.c of CPython 3.13)."""
from _static import static
from _agen import send as _send, throw as _throw, is_wrapped as _is_wrapped, unwrap as _unwrap, flags as _flags, set_flag as _set_flag, is_created as _is_created, is_finished as _is_finished

_RUNNING = 8
_CLOSED = 16
_HOOKED = 32

_hooks = [None, None]


def _init_hooks(g):
    if _flags(g) & _HOOKED:
        return
    if _hooks[0] is None and _hooks[1] is None:
        return
    _set_flag(g, _HOOKED, True)
    if _hooks[0] is not None:
        _hooks[0](g)


def _start(g, what):
    if _flags(g) & _RUNNING:
        raise RuntimeError(what + ': asynchronous generator is already running')
    _set_flag(g, _RUNNING, True)


def _finish(g, closed):
    _set_flag(g, _RUNNING, False)
    if closed:
        _set_flag(g, _CLOSED, True)


def _step(g, run, arg):
    """One step of the generator: what it awaits is answered, what it yields ends the awaiting."""
    try:
        v = run(g, arg)
    except StopIteration:
        _finish(g, True)
        raise StopAsyncIteration
    except (StopAsyncIteration, GeneratorExit):
        _finish(g, True)
        raise
    except BaseException:
        _finish(g, False)
        raise
    if _is_wrapped(v):
        _finish(g, False)
        raise StopIteration(_unwrap(v))
    return v


class async_generator_asend:
    __slots__ = ('_g', '_value', '_state')

    def __init__(self, g, value):
        self._g = g
        self._value = value
        self._state = 0

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def _begin(self):
        if self._state == 2:
            raise RuntimeError('cannot reuse already awaited __anext__()/asend()')
        if self._state == 0:
            _start(self._g, 'anext()')
            self._state = 1
            return True
        return False

    def send(self, arg, /):
        if self._begin() and arg is None:
            arg = self._value
        if _flags(self._g) & _CLOSED and _is_finished(self._g):
            self._state = 2
            _set_flag(self._g, _RUNNING, False)
            raise StopAsyncIteration
        try:
            return _step(self._g, _send, arg)
        except BaseException:
            self._state = 2
            raise

    def throw(self, typ, val=None, tb=None, /):
        if self._state == 2:
            raise RuntimeError('cannot reuse already awaited __anext__()/asend()')
        self._begin()
        try:
            return _step(self._g, _throw, _exception(typ, val))
        except BaseException:
            self._state = 2
            raise

    def close(self):
        if self._state == 2:
            return
        try:
            self.throw(GeneratorExit())
        except (StopIteration, StopAsyncIteration, GeneratorExit):
            return
        raise RuntimeError('coroutine ignored GeneratorExit')


def _exception(typ, val):
    if isinstance(typ, BaseException):
        return typ
    return typ() if val is None else (val if isinstance(val, BaseException) else typ(val))


class async_generator_athrow:
    __slots__ = ('_g', '_exc', '_state')

    def __init__(self, g, exc):
        self._g = g
        self._exc = exc
        self._state = 0

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, arg, /):
        g = self._g
        if self._state == 2:
            raise RuntimeError('cannot reuse already awaited aclose()/athrow()')
        closing = self._exc is None
        if _is_finished(g):
            self._state = 2
            raise StopIteration
        if self._state == 0:
            if _flags(g) & _RUNNING:
                self._state = 2
                raise RuntimeError(('aclose()' if closing else 'athrow()') + ': asynchronous generator is already running')
            if _flags(g) & _CLOSED:
                self._state = 2
                raise StopAsyncIteration
            if arg is not None:
                raise RuntimeError("can't send non-None value to a just-started coroutine")
            self._state = 1
            _set_flag(g, _RUNNING, True)
            if closing:
                _set_flag(g, _CLOSED, True)
                return self._close(_throw, GeneratorExit())
            return self._run(_throw, self._exc)
        if closing:
            return self._close(_send, arg)
        return self._run(_send, arg)

    def _close(self, run, arg):
        g = self._g
        try:
            v = run(g, arg)
        except (StopIteration, StopAsyncIteration, GeneratorExit):
            _finish(g, True)
            self._state = 2
            raise StopIteration
        except BaseException:
            _finish(g, False)
            self._state = 2
            raise
        if _is_wrapped(v):
            _finish(g, False)
            self._state = 2
            raise RuntimeError('async generator ignored GeneratorExit')
        return v

    def _run(self, run, arg):
        try:
            return _step(self._g, run, arg)
        except BaseException:
            self._state = 2
            raise

    def throw(self, typ, val=None, tb=None, /):
        if self._state == 2:
            raise RuntimeError('cannot reuse already awaited aclose()/athrow()')
        if self._state == 0:
            self._state = 1
            _set_flag(self._g, _RUNNING, True)
        e = _exception(typ, val)
        if self._exc is None:
            return self._close(_throw, e)
        return self._run(_throw, e)

    def close(self):
        if self._state == 2:
            return
        try:
            self.throw(GeneratorExit())
        except (StopIteration, StopAsyncIteration, GeneratorExit):
            return
        raise RuntimeError('coroutine ignored GeneratorExit')


def anext_of(g):
    _init_hooks(g)
    return async_generator_asend(g, None)


def asend(g, value):
    _init_hooks(g)
    return async_generator_asend(g, value)


def aclose(g):
    _init_hooks(g)
    return async_generator_athrow(g, None)


def athrow(g, typ, val):
    _init_hooks(g)
    return async_generator_athrow(g, _exception(typ, val))


class anext_awaitable:
    """What anext() with a default answers."""
    __slots__ = ('_wrapped', '_default', '_it')

    def __init__(self, wrapped, default):
        self._wrapped = wrapped
        self._default = default
        self._it = None

    def __await__(self):
        return self

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def _iterator(self):
        if self._it is None:
            w = self._wrapped
            self._it = w if hasattr(w, 'send') else w.__await__()
        return self._it

    def send(self, arg, /):
        it = self._iterator()
        try:
            return next(it) if arg is None else it.send(arg)
        except StopAsyncIteration:
            raise StopIteration(self._default)

    def throw(self, *args):
        try:
            return self._iterator().throw(*args)
        except StopAsyncIteration:
            raise StopIteration(self._default)

    def close(self):
        self._iterator().close()


def set_hooks(first, last):
    _hooks[0] = first
    _hooks[1] = last


def get_hooks():
    return tuple(_hooks)


static(async_generator_asend, 'async_generator_asend')
static(async_generator_athrow, 'async_generator_athrow')
static(anext_awaitable, 'anext_awaitable')
