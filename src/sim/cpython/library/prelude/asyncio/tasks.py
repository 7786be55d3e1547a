"""Tasks of asyncio and what waits for them (Lib/asyncio/tasks.py of CPython 3.13)."""
from _refusal import refuse as _refuse
from contextvars import copy_context
import weakref
from . import events, queues, timeouts
from .coroutines import iscoroutine
from .exceptions import CancelledError, InvalidStateError
from .futures import Future, isfuture, _give

FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED = 'FIRST_COMPLETED', 'FIRST_EXCEPTION', 'ALL_COMPLETED'

_started = 0
_all = []
_current = {}


def _live(loop):
    """The tasks of a loop that still run, in the order of their making."""
    running = [(held, task) for held in _all if (task := held()) is not None and not task.done()]
    _all[:] = [held for held, _ in running]
    return [task for _, task in running if _loop_of(task) is loop]


def _loop_of(future):
    try:
        ask = future.get_loop
    except AttributeError:
        return future._loop
    return ask()


def _or_running(loop):
    return events.get_running_loop() if loop is None else loop


def current_task(loop=None):
    return _current.get(_or_running(loop))


def all_tasks(loop=None):
    return set(_live(_or_running(loop)))


class Task(Future):
    """Drives a coroutine: a step a turn of the loop, or when the future it waits for is done."""
    _num_cancels_requested = 0
    _must_cancel = False
    _fut_waiter = None

    def __init__(self, coro, *, loop=None, name=None, context=None, eager_start=False):
        global _started
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f'a coroutine was expected, got {coro!r}')
        if eager_start:
            _refuse('eager tasks')
        if name is None:
            _started += 1
            name = f'Task-{_started}'
        self._name, self._coro = str(name), coro
        self._context = copy_context() if context is None else context
        self._next_turn()
        _all.append(weakref.ref(self))

    def __repr__(self):
        _refuse('repr of a task')

    def get_stack(self, *, limit=None):
        _refuse('Task.get_stack')

    def get_coro(self):
        return self._coro

    def get_context(self):
        return self._context

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result):
        raise RuntimeError('Task does not support set_result operation')

    def set_exception(self, exception):
        raise RuntimeError('Task does not support set_exception operation')

    def cancelling(self):
        return self._num_cancels_requested

    def cancel(self, msg=None):
        if self.done():
            return False
        self._num_cancels_requested += 1
        waits_for = self._fut_waiter
        if waits_for is None or not waits_for.cancel(msg=msg):
            # Nothing to wake it up with: told at its next step.
            self._must_cancel, self._cancel_message = True, msg
        return True

    def uncancel(self):
        left = self._num_cancels_requested
        if left > 0:
            left = self._num_cancels_requested = left - 1
            if not left:
                self._must_cancel = False
        return left

    def _next_turn(self, *error):
        self._loop.call_soon(self._step, *error, context=self._context)

    def _step(self, error=None):
        if self.done():
            raise InvalidStateError(f'_step(): already done: {self!r}, {error!r}')
        if self._must_cancel:
            self._must_cancel = False
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
        self._fut_waiter = None
        loop, coro = self._loop, self._coro
        _current[loop] = self
        try:
            awaited = coro.send(None) if error is None else coro.throw(error)
        except StopIteration as end:
            if self._must_cancel:
                # The request came during its last step.
                self._must_cancel = False
                Future.cancel(self, self._cancel_message)
            else:
                Future.set_result(self, end.value)
        except CancelledError as told:
            self._cancelled_exc = told
            Future.cancel(self)
        except BaseException as failure:
            Future.set_exception(self, failure)
            if isinstance(failure, (KeyboardInterrupt, SystemExit)):
                raise
        else:
            self._wait_for(awaited)
        finally:
            del _current[loop]
            self = error = coro = None

    def _wait_for(self, awaited):
        blocks = getattr(awaited, '_asyncio_future_blocking', None)
        if blocks is None:
            if awaited is None:
                self._next_turn()
            else:
                self._next_turn(RuntimeError(f'Task got bad yield: {awaited!r}'))
            return
        if _loop_of(awaited) is not self._loop:
            _refuse('a future of another event loop')
        if not blocks:
            _refuse('yield instead of await in a task')
        if awaited is self:
            _refuse('a task that awaits itself')
        awaited._asyncio_future_blocking = False
        awaited.add_done_callback(self._wakeup, context=self._context)
        self._fut_waiter = awaited
        if self._must_cancel and awaited.cancel(msg=self._cancel_message):
            self._must_cancel = False

    def _wakeup(self, future):
        try:
            future.result()
        except BaseException as failure:
            self._step(failure)
        else:
            self._step()
        finally:
            self = None


def create_task(coro, *, name=None, context=None):
    return events.get_running_loop().create_task(coro, name=name, context=context)


async def _awaiting(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    if isfuture(coro_or_future):
        if loop is None or _loop_of(coro_or_future) is loop:
            return coro_or_future
        raise ValueError('The future belongs to a different loop than the one specified as the loop argument')
    if iscoroutine(coro_or_future):
        coro = coro_or_future
    elif hasattr(type(coro_or_future), '__await__'):
        coro = _awaiting(coro_or_future)
    else:
        raise TypeError('An asyncio.Future, a coroutine or an awaitable is required')
    return (events.get_event_loop() if loop is None else loop).create_task(coro)


class _Sleep0:
    def __await__(self):
        yield


async def sleep(delay, result=None):
    """Coroutine that completes after a given time (in seconds)."""
    if delay <= 0:
        await _Sleep0()
        return result
    if not delay == delay:
        raise ValueError('Invalid delay: NaN (not a number)')
    loop = events.get_running_loop()
    bell = loop.create_future()
    alarm = loop.call_later(delay, _give, bell, result)
    try:
        return await bell
    finally:
        alarm.cancel()


class _GatheringFuture(Future):
    """The results of its children, in order; with `tolerant` their exceptions too, else the first exception ends it."""

    def __init__(self, children, loop, tolerant):
        super().__init__(loop=loop)
        self._children, self._running, self._tolerant = children, 0, tolerant
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        asked = [child.cancel(msg=msg) for child in self._children]
        if True in asked:
            self._cancel_requested = True
            return True
        return False

    def _child_done(self, child):
        self._running -= 1
        gone = child.cancelled()
        if self.done():
            if not gone:
                # Looked at, so that nobody is told it never was.
                child.exception()
            return
        if not self._tolerant:
            failure = child._make_cancelled_error() if gone else child.exception()
            if failure is not None:
                self.set_exception(failure)
                return
        if self._running:
            return
        results = [_outcome(one) for one in self._children]
        if self._cancel_requested:
            # Cancelled as a whole, even if every child got ready in spite of it.
            self.set_exception(self._children[-1]._make_cancelled_error())
        else:
            self.set_result(results)


def _outcome(future):
    if future.cancelled():
        said = future._cancel_message
        return CancelledError('' if said is None else said)
    failure = future.exception()
    return future.result() if failure is None else failure


def gather(*coros_or_futures, return_exceptions=False):
    if not coros_or_futures:
        nothing = events.get_event_loop().create_future()
        nothing.set_result([])
        return nothing
    loop, outer = events._get_running_loop(), None
    # The same awaitable twice is one child that stands in two places.
    known, ready, children = {}, [], []
    for awaitable in coros_or_futures:
        if awaitable not in known:
            child = known[awaitable] = ensure_future(awaitable, loop=loop)
            if outer is None:
                loop = _loop_of(child) if loop is None else loop
                outer = _GatheringFuture(children, loop, return_exceptions)
            outer._running += 1
            if child.done():
                ready.append(child)
            else:
                child.add_done_callback(outer._child_done)
        children.append(known[awaitable])
    for child in ready:
        outer._child_done(child)
    return outer


def _no_single(given, wanted):
    if isfuture(given) or iscoroutine(given):
        raise TypeError(f'expect {wanted} of futures, not {type(given).__name__}')


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    _no_single(fs, 'a list')
    if not fs:
        raise ValueError('Set of Tasks/Futures is empty.')
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f'Invalid return_when value: {return_when}')
    watched = set(fs)
    if any(map(iscoroutine, watched)):
        raise TypeError('Passing coroutines is forbidden, use tasks explicitly.')
    loop = events.get_running_loop()
    bell = loop.create_future()
    alarm = None if timeout is None else loop.call_later(timeout, _ring, bell)
    left = len(watched)

    def one_done(future):
        nonlocal left
        left -= 1
        enough = left <= 0 or return_when == FIRST_COMPLETED
        if enough or return_when == FIRST_EXCEPTION and not future.cancelled() and future.exception() is not None:
            if alarm is not None:
                alarm.cancel()
            _ring(bell)

    for future in watched:
        future.add_done_callback(one_done)
    try:
        await bell
    finally:
        if alarm is not None:
            alarm.cancel()
        for future in watched:
            future.remove_done_callback(one_done)
    groups = set(), set()
    for future in watched:
        groups[not future.done()].add(future)
    return groups


def _ring(bell, *_):
    if not bell.done():
        bell.set_result(None)


async def wait_for(fut, timeout):
    if timeout is None or timeout > 0:
        async with timeouts.timeout(timeout):
            return await fut
    # No time at all: only what is done already counts.
    inner = ensure_future(fut)
    if not inner.done():
        await _stopped(inner)
        try:
            return inner.result()
        except CancelledError as told:
            raise TimeoutError from told
    return inner.result()


async def _stopped(future):
    """Cancels it and waits until that is done."""
    bell = events.get_running_loop().create_future()

    def ended(_):
        _ring(bell)

    future.add_done_callback(ended)
    try:
        future.cancel()
        await bell
    finally:
        future.remove_done_callback(ended)


class _AsCompletedIterator:
    """The futures as they get ready (`async for`), or coroutines for their results (`for`)."""

    def __init__(self, awaitables, timeout):
        self._ready, self._alarm = queues.Queue(), None
        loop = events.get_event_loop()
        self._open = {ensure_future(one, loop=loop) for one in set(awaitables)}
        self._to_give = len(self._open)
        for future in self._open:
            future.add_done_callback(self._one_done)
        if self._open and timeout is not None:
            self._alarm = loop.call_later(timeout, self._too_late)

    def __iter__(self):
        return self

    __aiter__ = __iter__

    def __next__(self):
        if self._to_give:
            self._to_give -= 1
            return self._next_one(True)
        raise StopIteration

    async def __anext__(self):
        if self._to_give:
            self._to_give -= 1
            return await self._next_one(False)
        raise StopAsyncIteration

    def _too_late(self):
        for future in self._open:
            future.remove_done_callback(self._one_done)
            self._ready.put_nowait(None)
        self._open.clear()

    def _one_done(self, future):
        if self._open:
            self._open.remove(future)
            self._ready.put_nowait(future)
            if self._alarm is not None and not self._open:
                self._alarm.cancel()

    async def _next_one(self, resolve):
        future = await self._ready.get()
        if future is None:
            raise TimeoutError
        return future.result() if resolve else future


def as_completed(fs, *, timeout=None):
    _no_single(fs, 'an iterable')
    return _AsCompletedIterator(fs, timeout)


def shield(arg):
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = _loop_of(inner).create_future()

    def inner_done(inner):
        failure = None if inner.cancelled() else inner.exception()
        if outer.cancelled():
            return
        if inner.cancelled():
            outer.cancel()
        elif failure is not None:
            outer.set_exception(failure)
        else:
            outer.set_result(inner.result())

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer
