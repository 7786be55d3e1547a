"""Time limits of asyncio (Lib/asyncio/timeouts.py of CPython 3.13)."""
from . import events
from .exceptions import CancelledError


class Timeout:
    """A deadline of the task that entered it; `_state` is the word that repr shows, `_alarm` the handle of the loop."""

    def __init__(self, when):
        self._when, self._state = when, 'created'
        self._alarm = self._task = None

    def __repr__(self):
        deadline = ''
        if self._state == 'active':
            deadline = f' when={self._when if self._when is None else round(self._when, 3)}'
        return f'<Timeout [{self._state}]{deadline}>'

    def when(self):
        return self._when

    def expired(self):
        return self._state.startswith('expir')

    def reschedule(self, when):
        state = self._state
        if state != 'active':
            raise RuntimeError('Timeout has not been entered' if state == 'created' else f'Cannot change state of {state} Timeout')
        self._when = when
        self._silence()
        if when is None:
            return
        loop = events.get_running_loop()
        if loop.time() < when:
            self._alarm = loop.call_at(when, self._ring)
        else:
            self._alarm = loop.call_soon(self._ring)

    def _silence(self):
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _ring(self):
        self._alarm = None
        self._task.cancel()
        self._state = 'expiring'

    async def __aenter__(self):
        from . import tasks
        if self._state != 'created':
            raise RuntimeError('Timeout has already been entered')
        me = tasks.current_task()
        if me is None:
            raise RuntimeError('Timeout should be used inside a task')
        self._state, self._task, self._cancelling = 'active', me, me.cancelling()
        self.reschedule(self._when)
        return self

    async def __aexit__(self, kind, error, trace):
        self._silence()
        rang = self._state == 'expiring'
        self._state = 'expired' if rang else 'finished' if self._state == 'active' else self._state
        if not rang or self._task.uncancel() > self._cancelling or kind is None:
            # Somebody else cancels the task too, or it got ready in spite of the alarm.
            return
        if issubclass(kind, CancelledError):
            raise TimeoutError from error
        if error is not None:
            for holder in (error, *(error.exceptions if isinstance(error, ExceptionGroup) else ())):
                _say_timeout(holder)


def _say_timeout(error):
    """The first cancellation in the history of an error is preceded by the timeout that it was."""
    while (before := error.__context__) is not None:
        if isinstance(before, CancelledError):
            late = TimeoutError()
            late.__context__ = late.__cause__ = before
            error.__context__ = late
            return
        error = before


def timeout(delay):
    now = events.get_running_loop().time
    return Timeout(delay if delay is None else now() + delay)


def timeout_at(when):
    return Timeout(when)
