"""What the synchronization objects of asyncio share (Lib/asyncio/mixins.py of CPython 3.13)."""
from . import events


class _LoopBoundMixin:
    """Belongs to the first loop it is used in; `_waiters` is the line of futures of those who wait."""
    _loop = None

    def _get_loop(self):
        running = events.get_running_loop()
        if self._loop is None:
            self._loop = running
        elif self._loop is not running:
            raise RuntimeError(f'{self!r} is bound to a different event loop')
        return running

    async def _wait_in_line(self, turn):
        line = self._waiters
        line.append(turn)
        try:
            await turn
        finally:
            line.remove(turn)

    def _described(self, plain, state):
        waiting = self._waiters
        return f'<{plain[1:-1]} [{state}{f", waiters:{len(waiting)}" if waiting else ""}]>'
