"""queue of CPython 3.13; what would wait for another thread is refused."""
from _refusal import refuse as _refuse
from collections import deque
from heapq import heappop, heappush
from types import GenericAlias


class Empty(Exception):
    'Exception raised by Queue.get(block=0)/get_nowait().'


Empty.__module__ = '_queue'


class Full(Exception):
    'Exception raised by Queue.put(block=0)/put_nowait().'


class ShutDown(Exception):
    'Raised when put/get with shut-down queue.'


class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.unfinished_tasks = 0
        self.is_shutdown = False
        self._init(maxsize)

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        queue = self.queue
        return queue.popleft()

    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)

    def qsize(self):
        return self._qsize()

    def empty(self):
        return not self._qsize()

    def full(self):
        limit = self.maxsize
        return limit > 0 and self._qsize() >= limit

    def put(self, item, block=True, timeout=None):
        self._not_shut()
        if self.full():
            _blocked(block, timeout, Full, 'put')
        self._put(item)
        self._open(1)

    def get(self, block=True, timeout=None):
        if self.empty():
            self._not_shut()
            _blocked(block, timeout, Empty, 'get')
        taken = self._get()
        return taken

    def put_nowait(self, item):
        self.put(item, False)

    def get_nowait(self):
        taken = self.get(False)
        return taken

    def _not_shut(self):
        if self.is_shutdown:
            raise ShutDown

    def _open(self, more):
        self.unfinished_tasks = self.unfinished_tasks + more

    def task_done(self):
        if self.unfinished_tasks < 1:
            raise ValueError('task_done() called too many times')
        self._open(-1)

    def join(self):
        if self.unfinished_tasks:
            _refuse('a thread that waits for another (Queue.join)')

    def shutdown(self, immediate=False):
        self.is_shutdown = True
        while immediate and self._qsize():
            self._get()
            self._open(-min(self.unfinished_tasks, 1))


def _blocked(block, timeout, error, what):
    """Nobody else runs meanwhile: whoever does not want to wait, or not for ever, is told so."""
    if not block:
        raise error
    if timeout is None:
        _refuse(f'a thread that waits for another (Queue.{what})')
    if timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    import sys
    threads = sys.modules.get('threading')
    if threads is not None and threads._stack:
        _refuse('a thread that waits for another')
    from _time import advance
    advance(float(timeout))
    raise error


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        heappush(self.queue, item)

    def _get(self):
        return heappop(self.queue)


class LifoQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.pop()


class SimpleQueue:
    def __init__(self):
        self._items = deque()

    def put(self, item, block=True, timeout=None):
        self._items.append(item)

    def get(self, block=True, timeout=None):
        if not self._items:
            if not block:
                raise Empty
            _refuse('a thread that waits for another (SimpleQueue.get)')
        return self._items.popleft()

    def put_nowait(self, item):
        self.put(item)

    def get_nowait(self):
        return self.get(False)

    def empty(self):
        return not self._items

    def qsize(self):
        return len(self._items)
