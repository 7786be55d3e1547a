import asyncio
async def worker(name, delay, n):
    for i in range(n):
        await asyncio.sleep(delay)
        print(f"{name} step {i}")
    return f"{name} done"
async def main():
    t1 = asyncio.create_task(worker("A", 0.01, 3))
    t2 = asyncio.create_task(worker("B", 0.015, 2), name='bee')
    print(t1.get_name(), t2.get_name(), t1.done())
    r = await asyncio.gather(t1, t2, worker("C", 0.001, 1))
    print(r)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(1)
    except TimeoutError:
        print("timeout")
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.005)
    except asyncio.TimeoutError as e:
        print("wf", repr(e))
    q = asyncio.Queue(maxsize=2)
    async def prod():
        for i in range(5):
            await q.put(i); print('put', i)
        await q.put(None)
    async def cons():
        while (x := await q.get()) is not None:
            print('got', x); q.task_done()
        q.task_done()
    await asyncio.gather(prod(), cons())
    await q.join()
    t = asyncio.create_task(asyncio.sleep(5))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print('cancelled', t.cancelled())
    res = await asyncio.gather(worker('X', 0, 1), bad(), return_exceptions=True)
    print(res)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad()); tg.create_task(worker('Y', 1, 2))
    except* ValueError as eg:
        print(eg, eg.exceptions)
    lock = asyncio.Lock()
    async def crit(n):
        async with lock:
            print('in', n); await asyncio.sleep(0.001); print('out', n)
    await asyncio.gather(*(crit(i) for i in range(3)))
    sem = asyncio.Semaphore(2)
    async def s(n):
        async with sem:
            print('s', n); await asyncio.sleep(0.002)
    await asyncio.gather(*map(s, range(4)))
    ev = asyncio.Event()
    async def waiter(): 
        await ev.wait(); print('event')
    w = asyncio.create_task(waiter())
    await asyncio.sleep(0); ev.set(); await w
    done, pending = await asyncio.wait([asyncio.create_task(worker('P', .01, 1)), asyncio.create_task(worker('Q', .2, 1))], return_when=asyncio.FIRST_COMPLETED)
    print(len(done), len(pending))
    for p in pending: p.cancel()
    for c in asyncio.as_completed([worker('m', .02, 1), worker('n', .01, 1)]):
        print(await c)
    async for f in agen(): 
        print(f)
        if f == 1: break
    print([x async for x in agen() if x], {x: y async for x, y in pairs()})
    return 'end'
async def pairs():
    yield 1, 2
    yield 3, 4
async def agen():
    try:
        for i in range(4):
            await asyncio.sleep(0)
            yield i
    finally:
        print('closing')
async def bad():
    await asyncio.sleep(0)
    raise ValueError('bad')
print(asyncio.run(main()))
