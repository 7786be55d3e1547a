import threading, queue
lock = threading.Lock(); total = 0; results = []
def work(n):
    global total
    for i in range(n):
        with lock: total += 1
    results.append((threading.current_thread().name, n))
ts = [threading.Thread(target=work, args=(100 * i,), name=f'w{i}') for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(total, sorted(results), [t.is_alive() for t in ts], threading.active_count(), threading.current_thread().name)
class T(threading.Thread):
    def __init__(s, x): super().__init__(); s.x = x; s.r = None
    def run(s): s.r = s.x ** 2
t = T(7); print(t.name, t.daemon, t.is_alive()); t.start(); t.join(); print(t.r)
try: t.start()
except RuntimeError as e: print(e)
try: threading.Thread().join()
except RuntimeError as e: print(e)
q = queue.Queue(); 
def prod():
    for i in range(3): q.put(i)
    q.put(None)
p = threading.Thread(target=prod); p.start(); p.join()
while (x := q.get()) is not None: print('item', x); q.task_done()
print(q.empty(), q.qsize())
try: q.get_nowait()
except queue.Empty: print('empty')
try: queue.Queue(1).get(timeout=0.01)
except queue.Empty: print('timeout')
loc = threading.local(); loc.v = 1
def f(): print(hasattr(loc, 'v')); loc.v = 2; print(loc.v)
th = threading.Thread(target=f); th.start(); th.join(); print(loc.v)
e = threading.Event(); threading.Thread(target=e.set).start(); print(e.wait(), e.is_set())
r = threading.RLock()
with r:
    with r: print('re')
s = threading.BoundedSemaphore(2); s.acquire(); s.release()
try: s.release()
except ValueError as x: print(x)
try: threading.Lock().release()
except RuntimeError as x: print(x)
def boom(): raise ValueError('in thread')
b = threading.Thread(target=boom); b.start(); b.join(); print('main goes on')
pq = queue.PriorityQueue(); [pq.put(i) for i in (3, 1, 2)]; print([pq.get() for _ in range(3)])
