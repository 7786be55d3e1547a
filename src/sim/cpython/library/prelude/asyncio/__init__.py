"""asyncio of CPython 3.13 on a deterministic event loop: tasks, futures, locks, queues, time limits."""
from .coroutines import iscoroutine, iscoroutinefunction
from .events import AbstractEventLoop, Handle, TimerHandle, get_event_loop, get_running_loop, new_event_loop, set_event_loop, _get_running_loop
from .exceptions import BrokenBarrierError, CancelledError, InvalidStateError, TimeoutError
from .futures import Future, isfuture, wrap_future
from .locks import Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore
from .queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown
from .runners import Runner, run
from .taskgroups import TaskGroup
from .tasks import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Task, all_tasks, as_completed, create_task, current_task, ensure_future, gather, shield, sleep, wait, wait_for
from .timeouts import Timeout, timeout, timeout_at
