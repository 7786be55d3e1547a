"""Futures of asyncio (Lib/asyncio/futures.py of CPython 3.13)."""
from _refusal import refuse as _refuse
from contextvars import copy_context
from types import GenericAlias
from . import events
from .exceptions import CancelledError, InvalidStateError

_PENDING, _CANCELLED, _FINISHED = 'PENDING', 'CANCELLED', 'FINISHED'


def isfuture(obj):
    # Whatever the class, the mark makes it one.
    marked = hasattr(obj.__class__, '_asyncio_future_blocking')
    return marked and obj._asyncio_future_blocking is not None


class Future:
    _asyncio_future_blocking = False
    _result = _exception = _cancel_message = _cancelled_exc = None

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._state, self._callbacks = _PENDING, []

    __class_getitem__ = classmethod(GenericAlias)

    def __repr__(self):
        if self._callbacks:
            _refuse('repr of a future with callbacks')
        outcome = ''
        if self._state == _FINISHED:
            failed = self._exception is not None
            outcome = f' exception={self._exception!r}' if failed else f' result={self._result!r}'
        return f'<Future {self._state.lower()}{outcome}>'

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state != _PENDING

    def cancelled(self):
        return self._state == _CANCELLED

    def _settle(self, state):
        """The end of waiting: the loop calls back whoever asked for it."""
        self._state = state
        listeners, self._callbacks = self._callbacks, []
        for listener, context in listeners:
            self._loop.call_soon(listener, self, context=context)

    def _still_open(self):
        if self.done():
            raise InvalidStateError('invalid state')

    def cancel(self, msg=None):
        if self.done():
            return False
        self._cancel_message = msg
        self._settle(_CANCELLED)
        return True

    def set_result(self, result):
        self._still_open()
        self._result = result
        self._settle(_FINISHED)

    def set_exception(self, exception):
        self._still_open()
        error = exception() if isinstance(exception, type) else exception
        if isinstance(error, StopIteration):
            wrapped = RuntimeError('StopIteration interacts badly with generators and cannot be raised into a Future')
            wrapped.__cause__ = wrapped.__context__ = error
            error = wrapped
        elif not isinstance(error, BaseException):
            raise TypeError('invalid exception object')
        self._exception = error
        self._settle(_FINISHED)

    def _make_cancelled_error(self):
        known, self._cancelled_exc = self._cancelled_exc, None
        if known is None:
            known = CancelledError(*(() if self._cancel_message is None else (self._cancel_message,)))
        try:
            return known
        finally:
            known = None

    def _demand_end(self, what):
        if self._state == _CANCELLED:
            raise self._make_cancelled_error()
        if self._state == _PENDING:
            raise InvalidStateError(what + ' is not set.')

    def exception(self):
        self._demand_end('Exception')
        return self._exception

    def result(self):
        self._demand_end('Result')
        if self._exception is None:
            return self._result
        raise self._exception

    def add_done_callback(self, fn, *, context=None):
        if self.done():
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, copy_context() if context is None else context))

    def remove_done_callback(self, fn):
        before = len(self._callbacks)
        self._callbacks[:] = [entry for entry in self._callbacks if entry[0] != fn]
        return before - len(self._callbacks)

    def __await__(self):
        if self._state == _PENDING:
            self._asyncio_future_blocking = True
            yield self
            if self._state == _PENDING:
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__


def _give(future, result):
    """The result, unless nobody waits any more."""
    if not future.cancelled():
        future.set_result(result)


def wrap_future(future, *, loop=None):
    if not isfuture(future):
        _refuse('asyncio.wrap_future')
    return future
