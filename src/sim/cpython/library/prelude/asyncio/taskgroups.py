"""Task groups of asyncio (Lib/asyncio/taskgroups.py of CPython 3.13)."""
from . import events, tasks
from .exceptions import CancelledError


class TaskGroup:
    """`_stage` is new, open, closing (the body is left) or over; `_aborting` once everything is being cancelled."""

    def __init__(self):
        self._stage, self._aborting, self._cancelled_parent = 'new', False, False
        self._loop = self._parent_task = self._fatal = self._all_gone = None
        self._tasks, self._errors = set(), []

    def __repr__(self):
        words = [f'{name}={len(some)}' for name, some in (('tasks', self._tasks), ('errors', self._errors)) if some]
        if self._aborting:
            words.append('cancelling')
        elif self._stage != 'new':
            words.append('entered')
        return f"<{' '.join(['TaskGroup', *words])}>"

    async def __aenter__(self):
        if self._stage != 'new':
            raise RuntimeError(f'TaskGroup {self!r} has already been entered')
        self._stage, self._loop = 'open', events.get_running_loop()
        self._parent_task = tasks.current_task(self._loop)
        if self._parent_task is None:
            raise RuntimeError(f'TaskGroup {self!r} cannot determine the parent task')
        return self

    async def __aexit__(self, kind, error, trace):
        trace = None
        try:
            return await self._leave(kind, error)
        finally:
            # Errors hold frames, and the frames this group.
            self._parent_task = self._errors = self._fatal = error = None

    async def _leave(self, kind, error):
        self._stage, told = 'closing', None
        if kind is not None:
            self._note_fatal(error)
            if issubclass(kind, CancelledError):
                told = error
            self._abort()
        while self._tasks:
            bell = self._all_gone = self._all_gone or self._loop.create_future()
            try:
                await bell
            except CancelledError as asked:
                # A second request to stop changes nothing.
                if not self._aborting:
                    told = asked
                    self._abort()
            self._all_gone = bell = None
        try:
            if self._fatal is not None:
                raise self._fatal
            parent, errors = self._parent_task, self._errors
            if self._cancelled_parent and not parent.uncancel():
                # The only one who cancelled the parent was this group.
                told = None
            if not errors and told is not None:
                raise told
            if not (kind is None or issubclass(kind, CancelledError)):
                errors.append(error)
            if not errors:
                return
            if parent.cancelling():
                # The request is made once more, for whoever waits next.
                parent.uncancel()
                parent.cancel()
            raise BaseExceptionGroup('unhandled errors in a TaskGroup', errors) from None
        finally:
            error = told = parent = errors = None

    def create_task(self, coro, *, name=None, context=None):
        state = None
        if self._stage == 'new':
            state = 'has not been entered'
        elif self._stage == 'closing' and not self._tasks:
            state = 'is finished'
        elif self._aborting:
            state = 'is shutting down'
        if state is not None:
            coro.close()
            raise RuntimeError(f'TaskGroup {self!r} {state}')
        made = self._loop.create_task(coro, name=name, context=context)
        self._tasks.add(made)
        made.add_done_callback(self._on_task_done)
        try:
            return made
        finally:
            del made

    def _note_fatal(self, error):
        if self._fatal is None and isinstance(error, (KeyboardInterrupt, SystemExit)):
            self._fatal = error

    def _abort(self):
        if self._aborting:
            return
        self._aborting = True
        for running in self._tasks:
            if not running.done():
                running.cancel()

    def _on_task_done(self, task):
        self._tasks.discard(task)
        bell = self._all_gone
        if not (self._tasks or bell is None or bell.done()):
            bell.set_result(True)
        error = None if task.cancelled() else task.exception()
        if error is None:
            return
        self._errors.append(error)
        self._note_fatal(error)
        parent = self._parent_task
        if not (self._aborting or self._cancelled_parent or parent.done()):
            self._abort()
            self._cancelled_parent = True
            parent.cancel()
