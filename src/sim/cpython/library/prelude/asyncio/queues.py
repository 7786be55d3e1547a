"""Queues of asyncio (Lib/asyncio/queues.py of CPython 3.13)."""
from collections import deque
from heapq import heappop, heappush
from types import GenericAlias
from .locks import Event
from .mixins import _LoopBoundMixin


class QueueEmpty(Exception):
    """Raised when Queue.get_nowait() is called on an empty Queue."""


class QueueFull(Exception):
    """Raised when the Queue.put_nowait() method is called on a full Queue."""


class QueueShutDown(Exception):
    """Raised when putting on to or getting from a shut-down Queue."""


class Queue(_LoopBoundMixin):
    """`_getters` and `_putters` are the lines of futures of those who wait; `_finished` is set while nothing is unfinished."""

    def __init__(self, maxsize=0):
        self._maxsize, self._unfinished_tasks, self._is_shutdown = maxsize, 0, False
        self._getters, self._putters, self._finished = deque(), deque(), Event()
        self._finished.set()
        self._init(maxsize)

    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)

    # A subclass says with these what order the items come in.
    def _init(self, maxsize):
        self._queue = deque()

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        queue = self._queue
        return queue.popleft()

    def _format(self):
        about = [f'maxsize={self._maxsize!r}']
        held = getattr(self, '_queue', None)
        if held:
            about.append(f'_queue={list(held)!r}')
        about += [f'{name}[{len(line)}]' for name, line in (('_getters', self._getters), ('_putters', self._putters)) if line]
        if self._unfinished_tasks:
            about.append(f'tasks={self._unfinished_tasks}')
        if self._is_shutdown:
            about.append('shutdown')
        return ' '.join(about)

    def __repr__(self):
        return f'<{type(self).__name__} at {id(self):#x} {self._format()}>'

    def __str__(self):
        return f'<{type(self).__name__} {self._format()}>'

    def qsize(self):
        return len(self._queue)

    @property
    def maxsize(self):
        return self._maxsize

    def empty(self):
        return not self._queue

    def full(self):
        limit = self._maxsize
        return limit > 0 and self.qsize() >= limit

    def _wakeup_next(self, line):
        while line:
            turn = line.popleft()
            if not turn.done():
                turn.set_result(None)
                return

    async def _line_up(self, line, blocked):
        """Waits in the line for its turn; one who leaves it early hands on a turn it was given."""
        turn = self._get_loop().create_future()
        line.append(turn)
        try:
            await turn
        except:
            turn.cancel()
            if turn in line:
                line.remove(turn)
            if not (blocked() or turn.cancelled()):
                self._wakeup_next(line)
            raise

    async def _until_free(self, line, blocked):
        while blocked():
            if self._is_shutdown:
                raise QueueShutDown
            await self._line_up(line, blocked)

    async def put(self, item):
        await self._until_free(self._putters, self.full)
        self.put_nowait(item)

    async def get(self):
        await self._until_free(self._getters, self.empty)
        return self.get_nowait()

    def put_nowait(self, item):
        if self._is_shutdown or self.full():
            raise QueueShutDown if self._is_shutdown else QueueFull
        self._put(item)
        self._left(self._unfinished_tasks + 1)
        self._wakeup_next(self._getters)

    def get_nowait(self):
        if self.empty():
            raise QueueShutDown if self._is_shutdown else QueueEmpty
        taken = self._get()
        self._wakeup_next(self._putters)
        return taken

    def _left(self, count):
        self._unfinished_tasks = count
        if count:
            self._finished.clear()
        else:
            self._finished.set()

    def task_done(self):
        left = self._unfinished_tasks - 1
        if left < 0:
            raise ValueError('task_done() called too many times')
        self._left(left)

    async def join(self):
        if self._unfinished_tasks:
            await self._finished.wait()

    def shutdown(self, immediate=False):
        self._is_shutdown = True
        if immediate:
            left = self._unfinished_tasks
            while not self.empty():
                self._get()
                left -= 1
            self._left(max(left, 0))
        for line in (self._getters, self._putters):
            while line:
                self._wakeup_next(line)


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self._queue = []

    def _put(self, item, push=heappush):
        push(self._queue, item)

    def _get(self, pop=heappop):
        return pop(self._queue)


class LifoQueue(Queue):
    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        queue = self._queue
        return queue.pop()
