"""_thread of CPython 3.13 in one deterministic schedule: a lock held is never given up by anybody else."""
from _static import static
from _refusal import refuse as _refuse

error = RuntimeError
TIMEOUT_MAX = 9223372036.0


def get_ident():
    return 1


def get_native_id():
    return 1


class lock:
    __slots__ = ('_locked', '__weakref__')

    def __init__(self):
        self._locked = False

    def acquire(self, blocking=True, timeout=-1):
        if self._locked:
            if not blocking:
                return False
            _refuse('blocking on a lock that is held')
        self._locked = True
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError('release unlocked lock')
        self._locked = False

    def locked(self):
        return self._locked

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()


LockType = lock


def allocate_lock():
    return lock()


class RLock:
    __slots__ = ('_count', '__weakref__')

    def __init__(self):
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        self._count += 1
        return True

    def release(self):
        if not self._count:
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1

    def _is_owned(self):
        return self._count > 0

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *args):
        self.release()


def start_new_thread(function, args, kwargs={}, /):
    _refuse('_thread.start_new_thread')


static(lock, '_thread.lock')
static(RLock, '_thread.RLock')
