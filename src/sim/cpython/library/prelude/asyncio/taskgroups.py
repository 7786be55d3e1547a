"""Task groups of asyncio (Lib/asyncio/taskgroups.py of CPython 3.13)."""
from . import events, exceptions, tasks


class TaskGroup:
    def __init__(self):
        self._loop = self._parent_task = self._base_error = self._on_completed_fut = None
        self._entered = self._exiting = self._aborting = self._parent_cancel_requested = False
        self._tasks, self._errors = set(), []

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has already been entered')
        self._entered = True
        loop = self._loop
        if loop is None:
            loop = self._loop = events.get_running_loop()
        parent = self._parent_task = tasks.current_task(loop)
        if parent is not None:
            return self
        raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')

    async def __aexit__(self, et, exc, tb):
        tb = None
        try:
            return await self._aexit(et, exc)
        finally:
            # Errors hold frames, and the frames this group.
            self._parent_task = self._errors = self._base_error = exc = None

    async def _aexit(self, et, exc):
        self._exiting = True
        cancelled = None
        if et is not None:
            self._note_base_error(exc)
            if issubclass(et, exceptions.CancelledError):
                cancelled = exc
            if not self._aborting:
                self._abort()
        while self._tasks:
            if self._on_completed_fut is None:
                self._on_completed_fut = self._loop.create_future()
            try:
                await self._on_completed_fut
            except exceptions.CancelledError as asked:
                # A second request to stop changes nothing.
                if not self._aborting:
                    cancelled = asked
                    self._abort()
            self._on_completed_fut = None
        try:
            if self._base_error is not None:
                raise self._base_error
            if self._parent_cancel_requested and not self._parent_task.uncancel():
                # The only one who cancelled the parent was this group.
                cancelled = None
            if cancelled is not None and not self._errors:
                raise cancelled
            if et is not None and not issubclass(et, exceptions.CancelledError):
                self._errors.append(exc)
            if self._errors:
                if self._parent_task.cancelling():
                    # The request is made once more, for whoever waits next.
                    self._parent_task.uncancel()
                    self._parent_task.cancel()
                raise BaseExceptionGroup('unhandled errors in a TaskGroup', self._errors) from None
        finally:
            exc = cancelled = None


    def create_task(self, coro, *, name=None, context=None):
        if not self._entered:
            raise RuntimeError(f'TaskGroup {self!r} has not been entered')
        if self._exiting and not self._tasks:
            raise RuntimeError(f'TaskGroup {self!r} is finished')
        if self._aborting:
            raise RuntimeError(f'TaskGroup {self!r} is shutting down')
        made = self._loop.create_task(coro, name=name, context=context)
        self._tasks.add(made)
        made.add_done_callback(self._on_task_done)
        try:
            return made
        finally:
            del made

    def _is_base_error(self, exc):
        return isinstance(exc, (SystemExit, KeyboardInterrupt))

    def _note_base_error(self, exc):
        if self._base_error is None and self._is_base_error(exc):
            self._base_error = exc

    def _abort(self):
        self._aborting = True
        for running in self._tasks:
            if not running.done():
                running.cancel()

    def _on_task_done(self, task):
        self._tasks.discard(task)
        waiting = self._on_completed_fut
        if not self._tasks and waiting is not None and not waiting.done():
            waiting.set_result(True)
        error = None if task.cancelled() else task.exception()
        if error is None:
            return
        self._errors.append(error)
        self._note_base_error(error)
        if not (self._parent_task.done() or self._aborting or self._parent_cancel_requested):
            self._abort()
            self._parent_cancel_requested = True
            self._parent_task.cancel()
