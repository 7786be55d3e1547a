import asyncio
async def nap(t,v=None,exc=None):
    try:
        await asyncio.sleep(t)
    except asyncio.CancelledError:
        print('cancelled',v); raise
    if exc: raise exc
    return v
async def main():
    try:
        async with asyncio.timeout(0.01) as cm:
            print(str(cm)[:18])
            await asyncio.sleep(1)
    except TimeoutError as e: print('TO', repr(e), repr(e.__cause__), cm, cm.expired())
    async with asyncio.timeout(None) as cm:
        print(cm, cm.when()); cm.reschedule(asyncio.get_running_loop().time()+5); print(cm.when() is not None)
    print(cm, cm.expired())
    try: cm.reschedule(None)
    except RuntimeError as e: print(e)
    t=asyncio.timeout(1)
    try: t.reschedule(1)
    except RuntimeError as e: print(e, t)
    try:
        async with cm: pass
    except RuntimeError as e: print(e)
    try:
        async with asyncio.timeout(0.01):
            try: await asyncio.sleep(1)
            finally: raise KeyError('x')
    except KeyError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__cause__))
    try:
        async with asyncio.timeout(0.01):
            async with asyncio.TaskGroup() as tg:
                tg.create_task(nap(1,'a'))
    except TimeoutError as e: print('TO2')
    try:
        async with asyncio.timeout(0.02):
            try:
                async with asyncio.timeout(0.01): await asyncio.sleep(1)
            except TimeoutError: print('inner'); await asyncio.sleep(1)
    except TimeoutError: print('outer')
    print(await asyncio.wait_for(nap(0.001,'v'),1))
    try: await asyncio.wait_for(nap(1,'w'),0.01)
    except TimeoutError: print('wf')
    try: await asyncio.wait_for(nap(1,'z'),0)
    except TimeoutError as e: print('wf0', repr(e.__cause__))
    try: await asyncio.wait_for(5,1)
    except TypeError as e: print(e)
    try:
        await asyncio.gather(nap(0.01,1), nap(0.02,2,ValueError('v')), nap(0.03,3))
    except ValueError as e: print(repr(e))
    await asyncio.sleep(0.05)
    print(await asyncio.gather(nap(0.01,1), nap(0.02,2,ValueError('v')), return_exceptions=True))
    g=asyncio.gather(nap(1,'g1'),nap(1,'g2')); await asyncio.sleep(0); print(g.cancel())
    try: await g
    except asyncio.CancelledError as e: print('gc', repr(e))
    c=nap(0.001,'same'); print(await asyncio.gather(c,c))
    print(await asyncio.gather())
    done,pend=await asyncio.wait([asyncio.create_task(nap(0.01*i,i)) for i in (1,2,3)], return_when=asyncio.FIRST_COMPLETED)
    print([d.result() for d in done], len(pend))
    done,pend=await asyncio.wait(pend, timeout=0.001); print(len(done),len(pend))
    done,pend=await asyncio.wait(pend); print(sorted(d.result() for d in done))
    done,pend=await asyncio.wait([asyncio.create_task(nap(0.01,1,KeyError(1))),asyncio.create_task(nap(0.1,2))], return_when=asyncio.FIRST_EXCEPTION)
    print(len(done),len(pend),repr(done.pop().exception())); [p.cancel() for p in pend]
    for bad in (asyncio.wait([]), asyncio.wait([asyncio.create_task(nap(0,0))],return_when='x')):
        try: await bad
        except ValueError as e: print(e)
    try: await asyncio.wait(asyncio.create_task(nap(0)))
    except TypeError as e: print(e)
    for f in asyncio.as_completed([nap(0.03,'c'),nap(0.01,'a'),nap(0.02,'b')]): print(await f)
    async for f in asyncio.as_completed([nap(0.03,'c'),nap(0.01,'a')]): print(f.result())
    try:
        for f in asyncio.as_completed([nap(0.03,'c'),nap(0.01,'a')],timeout=0.02): print(await f)
    except TimeoutError as e: print('ac to', repr(e))
    inner=asyncio.create_task(nap(0.02,'shielded')); sh=asyncio.shield(inner)
    await asyncio.sleep(0); sh.cancel()
    try: await sh
    except asyncio.CancelledError: print('sh c')
    print(await inner)
    t=asyncio.create_task(nap(1),name='me'); print(t.get_name()); await asyncio.sleep(0); t.cancel('why'); print(t.cancelling())
    try: await t
    except asyncio.CancelledError as e: print(repr(e), t.done(), t.cancelled())
    try: t.result()
    except asyncio.CancelledError as e: print(repr(e))
    f=asyncio.get_running_loop().create_future(); print(f)
    try: f.result()
    except asyncio.InvalidStateError as e: print(e)
    try: f.exception()
    except asyncio.InvalidStateError as e: print(e)
    f.add_done_callback(lambda f: print('cb', f.result())); f.set_result(4); print(f); await f
    try: f.set_result(4)
    except asyncio.InvalidStateError as e: print(e)
    f=asyncio.Future(); f.set_exception(StopIteration)
    try: await f
    except RuntimeError as e: print(e, repr(e.__cause__))
    f=asyncio.Future()
    try: f.set_exception(3)
    except TypeError as e: print(e)
    print(f.cancel('m'), f.cancel(), f)
    try: asyncio.run(nap(0))
    except RuntimeError as e: print(e)
    try: await asyncio.sleep(float('nan'))
    except ValueError as e: print(e)
    q=asyncio.Queue(2)
    async def prod():
        for i in range(5): await q.put(i); print('put',i)
    async def cons():
        while True:
            x=await q.get(); print('got',x); await asyncio.sleep(0.001); q.task_done()
    p=asyncio.create_task(prod()); c=asyncio.create_task(cons())
    await asyncio.sleep(0); print(str(q)); await p; await q.join(); print(str(q)); c.cancel()
    try: q.get_nowait()
    except asyncio.QueueEmpty: print('empty')
    q.put_nowait(1); q.put_nowait(2)
    try: q.put_nowait(3)
    except asyncio.QueueFull: print('full', q.full(), q.qsize(), q)  if False else print('full', q.full(), q.qsize())
    q.shutdown()
    print(await q.get(), str(q))
    try: q.put_nowait(1)
    except asyncio.QueueShutDown: print('sd')
    q.task_done(); await q.get(); 
    try: await q.get()
    except asyncio.QueueShutDown: print('sd2')
    q.task_done()
    try: q.task_done()
    except ValueError as e: print(e)
    pq=asyncio.PriorityQueue(); [pq.put_nowait(x) for x in (3,1,2)]; print([pq.get_nowait() for _ in range(3)])
    lq=asyncio.LifoQueue(); [lq.put_nowait(x) for x in (3,1,2)]; print([lq.get_nowait() for _ in range(3)])
asyncio.run(main())
try: asyncio.run(5)
except ValueError as e: print(e)
