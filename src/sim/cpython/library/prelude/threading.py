"""threading of CPython 3.13 where the order is not left to chance: a thread runs to its end inside start(); one that would have to wait for another is refused."""
from _refusal import refuse as _refuse
from _static import varies as _varies
import functools

TIMEOUT_MAX = 9223372036.0


def _would_wait(what):
    _refuse(f'a thread that waits for another ({what})')


class _Lock:
    __slots__ = ('_held', '__weakref__')

    def __init__(self):
        self._held = False

    def acquire(self, blocking=True, timeout=-1):
        if self._held:
            if not blocking:
                return False
            _would_wait('Lock.acquire')
        self._held = True
        return True

    def release(self):
        if not self._held:
            raise RuntimeError('release unlocked lock')
        self._held = False

    def locked(self):
        return self._held

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *exc):
        self.release()


_Lock.__name__ = _Lock.__qualname__ = 'lock'
_Lock.__module__ = '_thread'


def Lock():
    return _Lock()


class _RLock:
    __slots__ = ('_owner', '_count', '__weakref__')

    def __init__(self):
        self._owner = None
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        me = current_thread()
        if self._count and self._owner is not me:
            if not blocking:
                return False
            _would_wait('RLock.acquire')
        self._owner = me
        self._count += 1
        return True

    def release(self):
        if not self._count or self._owner is not current_thread():
            raise RuntimeError('cannot release un-acquired lock')
        self._count -= 1
        if not self._count:
            self._owner = None

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *exc):
        self.release()


def RLock():
    return _RLock()


class Condition:
    def __init__(self, lock=None):
        self._lock = RLock() if lock is None else lock
        self.acquire = self._lock.acquire
        self.release = self._lock.release

    def __enter__(self):
        return self._lock.__enter__()

    def __exit__(self, *args):
        return self._lock.__exit__(*args)

    def wait(self, timeout=None):
        _would_wait('Condition.wait')

    def wait_for(self, predicate, timeout=None):
        result = predicate()
        if not result:
            _would_wait('Condition.wait_for')
        return result

    def notify(self, n=1):
        pass

    def notify_all(self):
        pass


class Semaphore:
    def __init__(self, value=1):
        if value < 0:
            raise ValueError('semaphore initial value must be >= 0')
        self._value = value

    def acquire(self, blocking=True, timeout=None):
        if not blocking and timeout is not None:
            raise ValueError("can't specify timeout for non-blocking acquire")
        if self._value == 0:
            if not blocking:
                return False
            _would_wait('Semaphore.acquire')
        self._value -= 1
        return True

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        self._value += n

    def __enter__(self):
        return self.acquire()

    def __exit__(self, t, v, tb):
        self.release()


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        super().__init__(value)
        self._initial_value = value

    def release(self, n=1):
        if n < 1:
            raise ValueError('n must be one or more')
        if self._value + n > self._initial_value:
            raise ValueError('Semaphore released too many times')
        self._value += n


class Event:
    def __init__(self):
        self._flag = False

    def is_set(self):
        return self._flag

    def set(self):
        self._flag = True

    def clear(self):
        self._flag = False

    def wait(self, timeout=None):
        if not self._flag:
            _would_wait('Event.wait')
        return True


class local:
    """Attributes of their own in every thread."""

    def __new__(cls, /, *args, **kw):
        self = object.__new__(cls)
        object.__setattr__(self, '_local__spaces', [(current_thread(), {})])
        object.__setattr__(self, '_local__args', (args, kw))
        return self

    def _local__space(self):
        me = current_thread()
        spaces = object.__getattribute__(self, '_local__spaces')
        for t, d in spaces:
            if t is me:
                return d
        d = {}
        spaces.append((me, d))
        args, kw = object.__getattribute__(self, '_local__args')
        if type(self).__init__ is not object.__init__:
            self.__init__(*args, **kw)
        return d

    def __getattribute__(self, name):
        if name == '__dict__':
            return object.__getattribute__(self, '_local__space')()
        d = object.__getattribute__(self, '_local__space')()
        if name in d:
            return d[name]
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        object.__getattribute__(self, '_local__space')()[name] = value

    def __delattr__(self, name):
        d = object.__getattribute__(self, '_local__space')()
        if name not in d:
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")
        del d[name]


_counter = [0]
_stack = []
_live = []


class Thread:
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        if name is None:
            _counter[0] += 1
            name = f'Thread-{_counter[0]}'
            if target is not None and hasattr(target, '__name__'):
                name += f' ({target.__name__})'
        self._target = target
        self._name = str(name)
        self._args = args
        self._kwargs = {} if kwargs is None else kwargs
        self._daemonic = current_thread().daemon if daemon is None else bool(daemon)
        self._state = 'initial'
        self._initialized = True

    def __repr__(self):
        status = self._state
        if self._daemonic:
            status += ' daemon'
        if self._state != 'initial':
            _varies('id')
            status += f' {self.ident}'
        return f'<{self.__class__.__name__}({self._name}, {status})>'

    def start(self):
        if self._state != 'initial':
            raise RuntimeError('threads can only be started once')
        self._state = 'started'
        _stack.append(self)
        _live.append(self)
        try:
            self.run()
        except SystemExit:
            pass
        except BaseException as e:
            excepthook(ExceptHookArgs((type(e), e, e.__traceback__, self)))
        finally:
            _stack.pop()
            _live.remove(self)
            self._state = 'stopped'

    def run(self):
        try:
            if self._target is not None:
                self._target(*self._args, **self._kwargs)
        finally:
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        if self._state == 'initial':
            raise RuntimeError('cannot join thread before it is started')
        if self._state == 'started':
            if self is current_thread():
                raise RuntimeError('cannot join current thread')
            _would_wait('Thread.join')

    def is_alive(self):
        return self._state == 'started'

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, name):
        self._name = str(name)

    @property
    def ident(self):
        if self._state == 'initial':
            return None
        return 140000000000000 + id(self) % 1000000000

    native_id = ident

    @property
    def daemon(self):
        return self._daemonic

    @daemon.setter
    def daemon(self, value):
        if self._state != 'initial':
            raise RuntimeError('cannot set daemon status of active thread')
        self._daemonic = value

    def getName(self):
        return self._name

    def setName(self, name):
        self.name = name

    def isDaemon(self):
        return self._daemonic

    def setDaemon(self, value):
        self.daemon = value


class _MainThread(Thread):
    def __init__(self):
        self._name = 'MainThread'
        self._daemonic = False
        self._state = 'started'


class ExceptHookArgs(tuple):
    exc_type = property(lambda self: self[0])
    exc_value = property(lambda self: self[1])
    exc_traceback = property(lambda self: self[2])
    thread = property(lambda self: self[3])


def excepthook(args, /):
    import sys
    sys.stderr.write(f'Exception in thread {args.thread.name}:\n{args.exc_type.__name__}: {args.exc_value}\n')


_main = _MainThread()
_live.append(_main)


def current_thread():
    return _stack[-1] if _stack else _main


currentThread = current_thread


def main_thread():
    return _main


def active_count():
    return len(_live)


activeCount = active_count


def enumerate():
    return list(_live)


def get_ident():
    _varies('id')
    return current_thread().ident


get_native_id = get_ident


class Timer(Thread):
    def __init__(self, interval, function, args=None, kwargs=None):
        _refuse('threading.Timer')


class Barrier:
    def __init__(self, parties, action=None, timeout=None):
        if parties < 1:
            raise ValueError('parties must be >= 1')
        self._parties = parties
        self._action = action

    def wait(self, timeout=None):
        if self._parties > 1:
            _would_wait('Barrier.wait')
        if self._action:
            self._action()
        return 0

    @property
    def parties(self):
        return self._parties
