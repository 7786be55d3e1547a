"""Locks of asyncio (Lib/asyncio/locks.py of CPython 3.13)."""
from collections import deque
from .exceptions import BrokenBarrierError, CancelledError
from .mixins import _LoopBoundMixin


class _ContextManagerMixin:
    async def __aenter__(self):
        await self.acquire()

    async def __aexit__(self, kind, error, trace):
        self.release()


class Lock(_ContextManagerMixin, _LoopBoundMixin):
    def __init__(self):
        self._locked, self._waiters = False, deque()

    def __repr__(self):
        return self._described(super().__repr__(), 'locked' if self._locked else 'unlocked')

    def locked(self):
        return self._locked

    async def acquire(self):
        if self._locked or not all(w.cancelled() for w in self._waiters):
            turn = self._get_loop().create_future()
            try:
                await self._wait_in_line(turn)
            except CancelledError:
                # The turn may have been given already: it goes to the next.
                if not self._locked:
                    self._wake_up_first()
                raise
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('Lock is not acquired.')
        self._locked = False
        self._wake_up_first()

    def _wake_up_first(self):
        line = self._waiters
        if line and not line[0].done():
            line[0].set_result(True)


class Event(_LoopBoundMixin):
    def __init__(self):
        self._value, self._waiters = False, deque()

    def __repr__(self):
        return self._described(super().__repr__(), 'set' if self._value else 'unset')

    def is_set(self):
        return self._value

    def clear(self):
        self._value = False

    def set(self):
        if self._value:
            return
        self._value = True
        for turn in self._waiters:
            if not turn.done():
                turn.set_result(True)

    async def wait(self):
        if not self._value:
            await self._wait_in_line(self._get_loop().create_future())
        return True


class Condition(_ContextManagerMixin, _LoopBoundMixin):
    def __init__(self, lock=None):
        held = self._lock = Lock() if lock is None else lock
        self.locked, self.acquire, self.release = held.locked, held.acquire, held.release
        self._waiters = deque()

    def __repr__(self):
        return self._described(super().__repr__(), 'locked' if self.locked() else 'unlocked')

    def _demand_lock(self, what):
        if not self.locked():
            raise RuntimeError(f'cannot {what} on un-acquired lock')

    async def _take_back(self):
        """Has the lock again, whatever it takes; a cancellation is told afterwards."""
        asked = None
        try:
            while True:
                try:
                    await self.acquire()
                except CancelledError as again:
                    asked = again
                else:
                    break
            if asked is not None:
                raise asked
        finally:
            asked = None

    async def wait(self):
        self._demand_lock('wait')
        turn = self._get_loop().create_future()
        self.release()
        try:
            try:
                await self._wait_in_line(turn)
            finally:
                await self._take_back()
        except BaseException:
            # Perhaps this one was notified before it failed: somebody else is.
            self._notify(1)
            raise
        return True

    async def wait_for(self, predicate):
        while True:
            holds = predicate()
            if holds:
                return holds
            await self.wait()

    def notify(self, n=1):
        self._demand_lock('notify')
        self._notify(n)

    def notify_all(self):
        self.notify(len(self._waiters))

    def _notify(self, n):
        for turn in self._waiters:
            if n <= 0:
                return
            if not turn.done():
                turn.set_result(False)
                n -= 1


class Semaphore(_ContextManagerMixin, _LoopBoundMixin):
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('Semaphore initial value must be >= 0')
        self._value, self._waiters = value, deque()

    def __repr__(self):
        return self._described(super().__repr__(), 'locked' if self.locked() else f'unlocked, value:{self._value}')

    def locked(self):
        return self._value == 0 or not all(w.cancelled() for w in self._waiters)

    async def acquire(self):
        if not self.locked():
            self._value -= 1
            return True
        turn = self._get_loop().create_future()
        try:
            await self._wait_in_line(turn)
        except CancelledError:
            given = turn.done() and not turn.cancelled()
            self._value += given
            raise
        finally:
            while self._value > 0 and self._wake_up_next():
                pass
        return True

    def release(self):
        self._value += 1
        self._wake_up_next()

    def _wake_up_next(self):
        turn = next((w for w in self._waiters if not w.done()), None)
        if turn is None:
            return False
        self._value -= 1
        turn.set_result(True)
        return True


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        self._bound_value = value
        Semaphore.__init__(self, value)

    def release(self):
        if self._bound_value <= self._value:
            raise ValueError('BoundedSemaphore released too many times')
        Semaphore.release(self)


class Barrier(_LoopBoundMixin):
    """`_state` is filling, draining, resetting or broken; `_count` those between coming and going."""

    def __init__(self, parties):
        if parties < 1:
            raise ValueError('parties must be > 0')
        self._parties, self._count, self._state = parties, 0, 'filling'
        self._cond = Condition()

    def __repr__(self):
        state = self._state if self.broken else f'{self._state}, waiters:{self.n_waiting}/{self._parties}'
        return f'<{super().__repr__()[1:-1]} [{state}]>'

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == 'filling' else 0

    @property
    def broken(self):
        return self._state == 'broken'

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    def _become(self, state):
        self._state = state
        self._cond.notify_all()

    async def wait(self):
        async with self._cond:
            await self._cond.wait_for(lambda: self._state in ('filling', 'broken'))
            if self.broken:
                raise BrokenBarrierError('Barrier aborted')
            place = self._count
            self._count = place + 1
            try:
                if self._count == self._parties:
                    self._become('draining')
                else:
                    await self._cond.wait_for(lambda: self._state != 'filling')
                    if self._state != 'draining':
                        raise BrokenBarrierError('Abort or reset of barrier')
                return place
            finally:
                self._count -= 1
                if not self._count:
                    self._become('broken' if self.broken else 'filling')

    async def reset(self):
        async with self._cond:
            self._become('resetting' if self._count else 'filling')

    async def abort(self):
        async with self._cond:
            self._become('broken')
