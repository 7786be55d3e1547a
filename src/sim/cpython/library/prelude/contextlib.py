"""contextlib of CPython 3.13."""
import abc
import sys
from functools import wraps
from types import MethodType

__all__ = ['asynccontextmanager', 'contextmanager', 'closing', 'nullcontext', 'AbstractContextManager', 'AbstractAsyncContextManager', 'AsyncExitStack', 'ContextDecorator', 'ExitStack', 'redirect_stdout', 'redirect_stderr', 'suppress', 'chdir']


def _offers(cls, *methods):
    """True when the class has all the methods and none is set to None, else NotImplemented."""
    for method in methods:
        nearest = next((base.__dict__ for base in cls.__mro__ if method in base.__dict__), {})
        if nearest.get(method) is None:
            return NotImplemented
    return True


class AbstractContextManager(abc.ABC):
    """What has __enter__ and __exit__."""
    __slots__ = ()

    def __enter__(self):
        return self

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return _offers(C, '__enter__', '__exit__') if cls is AbstractContextManager else NotImplemented


class AbstractAsyncContextManager(abc.ABC):
    """What has __aenter__ and __aexit__."""
    __slots__ = ()

    async def __aenter__(self):
        return self

    @abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        return _offers(C, '__aenter__', '__aexit__') if cls is AbstractAsyncContextManager else NotImplemented


class AsyncContextDecorator(object):
    """An asynchronous context manager that can also decorate a coroutine function."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return inner


class ContextDecorator(object):
    """A context manager that can also decorate a function."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return inner


class _GeneratorContextManagerBase:
    def __init__(self, func, args, kwds):
        self.func, self.args, self.kwds, self.gen = func, args, kwds, func(*args, **kwds)
        text = getattr(func, '__doc__', None)
        self.__doc__ = type(self).__doc__ if text is None else text

    def _recreate_cm(self):
        cls = self.__class__
        return cls(self.func, self.args, self.kwds)


def _is_thrown(raised, thrown, ends):
    """Whether the generator let the thrown exception out: as it is, or, where it would have ended the generator, inside a RuntimeError."""
    return raised is thrown or isinstance(raised, RuntimeError) and isinstance(thrown, ends) and raised.__cause__ is thrown


class _GeneratorContextManager(_GeneratorContextManagerBase, AbstractContextManager, ContextDecorator):
    """Runs a generator up to its yield on entry, and the rest on exit."""

    def __enter__(self):
        del self.func, self.args, self.kwds
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        late = "generator didn't stop"
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
        else:
            thrown = typ() if value is None else value
            try:
                self.gen.throw(thrown)
            except StopIteration as raised:
                return raised is not thrown
            except BaseException as raised:
                if not _is_thrown(raised, thrown, StopIteration):
                    raise
                thrown.__traceback__ = traceback
                return False
            late += ' after throw()'
        try:
            raise RuntimeError(late)
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_GeneratorContextManagerBase, AbstractAsyncContextManager, AsyncContextDecorator):
    """Runs an asynchronous generator up to its yield on entry, and the rest on exit."""

    async def __aenter__(self):
        del self.func, self.args, self.kwds
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        late = "generator didn't stop"
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
        else:
            thrown = typ() if value is None else value
            try:
                await self.gen.athrow(thrown)
            except StopAsyncIteration as raised:
                return raised is not thrown
            except BaseException as raised:
                if not _is_thrown(raised, thrown, (StopIteration, StopAsyncIteration)):
                    raise
                thrown.__traceback__ = traceback
                return False
            late += ' after athrow()'
        try:
            raise RuntimeError(late)
        finally:
            await self.gen.aclose()


def asynccontextmanager(func):
    """An asynchronous context manager out of an asynchronous generator function with one yield."""

    @wraps(func)
    def helper(*args, **kwds):
        manager = _AsyncGeneratorContextManager(func, args, kwds)
        return manager

    return helper


class aclosing(AbstractAsyncContextManager):
    """Calls aclose() on exit."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


def contextmanager(func):
    """A context manager out of a generator function with one yield."""

    @wraps(func)
    def helper(*args, **kwds):
        manager = _GeneratorContextManager(func, args, kwds)
        return manager

    return helper


class closing(AbstractContextManager):
    """Calls close() on exit."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class _RedirectStream(AbstractContextManager):
    _stream = None

    def __init__(self, new_target):
        self._new_target, self._old_targets = new_target, []

    def __enter__(self):
        name, target = self._stream, self._new_target
        self._old_targets.append(getattr(sys, name))
        setattr(sys, name, target)
        return target

    def __exit__(self, exctype, excinst, exctb):
        former = self._old_targets.pop()
        setattr(sys, self._stream, former)


class redirect_stdout(_RedirectStream):
    _stream = 'stdout'


class redirect_stderr(_RedirectStream):
    _stream = 'stderr'


class suppress(AbstractContextManager):
    """Swallows the named exceptions."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        if exctype is None:
            return
        named = self._exceptions
        if issubclass(exctype, named):
            return True
        if not issubclass(exctype, BaseExceptionGroup):
            return False
        left = excinst.split(named)[1]
        if left is not None:
            raise left
        return True


class _BaseExitStack:
    # The method an exit is called by, bound to its manager.
    _create_exit_wrapper = staticmethod(lambda cm, cm_exit: MethodType(cm_exit, cm))

    @staticmethod
    def _create_cb_wrapper(callback, /, *args, **kwds):
        def _exit_wrapper(exc_type, exc, tb):
            callback(*args, **kwds)

        return _exit_wrapper

    def __init__(self):
        from collections import deque
        self._exit_callbacks = deque()

    def pop_all(self):
        from collections import deque
        heir = type(self)()
        heir._exit_callbacks, self._exit_callbacks = self._exit_callbacks, deque()
        return heir

    def push(self, exit):
        try:
            leave = type(exit).__exit__
        except AttributeError:
            # No manager: called as __exit__ would be.
            self._push_exit_callback(exit)
        else:
            self._push_cm_exit(exit, leave)
        return exit

    def enter_context(self, cm):
        cls = type(cm)
        try:
            enter, leave = cls.__enter__, cls.__exit__
        except AttributeError:
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the context manager protocol") from None
        entered = enter(cm)
        self._push_cm_exit(cm, leave)
        return entered

    def callback(self, callback, /, *args, **kwds):
        late = self._create_cb_wrapper(callback, *args, **kwds)
        late.__wrapped__ = callback
        self._push_exit_callback(late)
        return callback

    def _push_cm_exit(self, cm, cm_exit):
        self._push_exit_callback(self._create_exit_wrapper(cm, cm_exit), True)

    def _push_exit_callback(self, callback, is_sync=True):
        entry = is_sync, callback
        self._exit_callbacks.append(entry)


def _rechain(raised, pending, outer):
    """Where the chain of a new exception reaches the one handled outside, the pending one comes between."""
    link, older = raised, raised.__context__
    while older is not None and older is not pending:
        if older is outer:
            link.__context__ = pending
            return
        link, older = older, older.__context__


def _details(exc):
    return (None, None, None) if exc is None else (type(exc), exc, exc.__traceback__)


class ExitStack(_BaseExitStack, AbstractContextManager):
    """Any number of context managers, left in reverse order."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        current, outer = exc_details[1], sys.exception()
        given = current is not None
        swallowed = raising = False
        while self._exit_callbacks:
            _, leave = self._exit_callbacks.pop()
            try:
                if leave(*_details(current)):
                    current, swallowed, raising = None, True, False
            except BaseException as raised:
                _rechain(raised, current, outer)
                current, raising = raised, True
        if raising:
            # Raised anew, with the chain it has.
            chained = current.__context__
            try:
                raise current
            except BaseException:
                current.__context__ = chained
                raise
        return given and swallowed

    def close(self):
        self.__exit__(None, None, None)


class nullcontext(AbstractContextManager):
    """Does nothing."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


class AsyncExitStack(_BaseExitStack, AbstractAsyncContextManager):
    """Any number of context managers of both kinds, left in reverse order."""

    _create_async_exit_wrapper = staticmethod(_BaseExitStack._create_exit_wrapper)

    @staticmethod
    def _create_async_cb_wrapper(callback, /, *args, **kwds):
        async def _exit_wrapper(exc_type, exc, tb):
            await callback(*args, **kwds)

        return _exit_wrapper

    async def enter_async_context(self, cm):
        cls = type(cm)
        try:
            enter, leave = cls.__aenter__, cls.__aexit__
        except AttributeError:
            raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the asynchronous context manager protocol") from None
        entered = await enter(cm)
        self._push_async_cm_exit(cm, leave)
        return entered

    def push_async_exit(self, exit):
        try:
            leave = type(exit).__aexit__
        except AttributeError:
            self._push_exit_callback(exit, False)
        else:
            self._push_async_cm_exit(exit, leave)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        late = self._create_async_cb_wrapper(callback, *args, **kwds)
        late.__wrapped__ = callback
        self._push_exit_callback(late, False)
        return callback

    async def aclose(self):
        await self.__aexit__(None, None, None)

    def _push_async_cm_exit(self, cm, cm_exit):
        self._push_exit_callback(self._create_async_exit_wrapper(cm, cm_exit), False)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        current, outer = exc_details[1], sys.exception()
        given = current is not None
        swallowed = raising = False
        while self._exit_callbacks:
            plain, leave = self._exit_callbacks.pop()
            try:
                answer = leave(*_details(current))
                if answer if plain else await answer:
                    current, swallowed, raising = None, True, False
            except BaseException as raised:
                _rechain(raised, current, outer)
                current, raising = raised, True
        if raising:
            # Raised anew, with the chain it has.
            chained = current.__context__
            try:
                raise current
            except BaseException:
                current.__context__ = chained
                raise
        return given and swallowed
