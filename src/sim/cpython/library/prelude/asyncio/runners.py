"""asyncio.run and Runner (Lib/asyncio/runners.py of CPython 3.13)."""
from contextvars import copy_context
from .coroutines import iscoroutine
from . import events, tasks


def _outside_of_loops(what):
    if events._get_running_loop() is not None:
        raise RuntimeError(what + ' cannot be called from a running event loop')


class Runner:
    """Makes its loop when first needed; `_stage` is new, open or closed."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._debug, self._loop_factory = debug, loop_factory
        self._loop = self._context = None
        self._stage = 'new'

    def __enter__(self):
        self._lazy_init()
        return self

    def __exit__(self, kind, error, trace):
        self.close()

    def get_loop(self):
        self._lazy_init()
        return self._loop

    def run(self, coro, *, context=None):
        if not iscoroutine(coro):
            raise ValueError(f'a coroutine was expected, got {coro!r}')
        _outside_of_loops('Runner.run()')
        loop = self.get_loop()
        return loop.run_until_complete(loop.create_task(coro, context=self._context if context is None else context))

    def _lazy_init(self):
        if self._stage == 'open':
            return
        if self._stage == 'closed':
            raise RuntimeError('Runner is closed')
        make = self._loop_factory
        if make is None:
            self._loop = events.new_event_loop()
            events.set_event_loop(self._loop)
        else:
            self._loop = make()
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._context = copy_context()
        self._stage = 'open'

    def close(self):
        if self._stage != 'open':
            return
        loop = self._loop
        try:
            _end_all(loop)
            for last in (loop.shutdown_asyncgens, loop.shutdown_default_executor):
                loop.run_until_complete(last())
        finally:
            if self._loop_factory is None:
                events.set_event_loop(None)
            loop.close()
            self._loop, self._stage = None, 'closed'


def run(main, *, debug=None, loop_factory=None):
    _outside_of_loops('asyncio.run()')
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)


def _end_all(loop):
    """Cancels what still runs and tells of errors nobody else will see."""
    left = tasks._live(loop)
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(tasks.gather(*left, return_exceptions=True))
    for task in left:
        error = None if task.cancelled() else task.exception()
        if error is not None:
            loop.call_exception_handler(dict(message='unhandled exception during asyncio.run() shutdown', exception=error, task=task))
