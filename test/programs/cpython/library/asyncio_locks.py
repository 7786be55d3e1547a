import asyncio, time
log=[]
async def worker(n,lock):
    async with lock:
        log.append(('in',n)); await asyncio.sleep(0.01*n); log.append(('out',n))
    return n*n
async def main():
    lock=asyncio.Lock()
    r=await asyncio.gather(*[worker(i,lock) for i in range(4)])
    print(r,log)
    print(repr(lock).split(' [')[1])
    # lock cancel
    await lock.acquire()
    t1=asyncio.create_task(worker(9,lock)); t2=asyncio.create_task(worker(8,lock))
    await asyncio.sleep(0)
    print(repr(lock).split(' [')[1])
    t1.cancel()
    await asyncio.sleep(0)
    lock.release()
    print(await t2, t1.cancelled())
    try: lock.release()
    except RuntimeError as e: print(e)
    ev=asyncio.Event()
    async def w(i):
        await ev.wait(); return i
    ts=[asyncio.create_task(w(i)) for i in range(3)]
    await asyncio.sleep(0)
    print(repr(ev).split(' [')[1]); ev.set(); print(await asyncio.gather(*ts), ev.is_set()); ev.clear(); print(repr(ev).split(' [')[1])
    c=asyncio.Condition()
    items=[]
    async def cons(i):
        async with c:
            await c.wait_for(lambda: items)
            return (i, items.pop())
    cs=[asyncio.create_task(cons(i)) for i in range(3)]
    await asyncio.sleep(0)
    async with c:
        items.extend('abc'); c.notify(2)
        print(repr(c).split(' [')[1])
    await asyncio.sleep(0)
    async with c: c.notify_all()
    print(await asyncio.gather(*cs))
    try: c.notify()
    except RuntimeError as e: print(e)
    try: await c.wait()
    except RuntimeError as e: print(e)
    s=asyncio.BoundedSemaphore(2)
    order=[]
    async def sem(i):
        async with s:
            order.append(i); await asyncio.sleep(0.01); order.append(-i)
    st=[asyncio.create_task(sem(i)) for i in range(1,6)]
    await asyncio.sleep(0)
    print(repr(s).split(' [')[1], s.locked())
    st[2].cancel()
    print(await asyncio.gather(*st, return_exceptions=True), order)
    print(repr(s).split(' [')[1])
    try: s.release()
    except ValueError as e: print(e)
    for bad in (lambda: asyncio.Semaphore(-1), lambda: asyncio.Barrier(0)):
        try: bad()
        except ValueError as e: print(e)
    b=asyncio.Barrier(3)
    async def bar(i):
        await asyncio.sleep(i*0.001)
        async with b as pos: return (i,pos)
    bt=[asyncio.create_task(bar(i)) for i in range(6)]
    print(repr(b).split(' [')[1])
    print(await asyncio.gather(*bt), b.n_waiting, b.parties, b.broken)
    bt=[asyncio.create_task(bar(i)) for i in range(2)]
    await asyncio.sleep(0.005)
    print(repr(b).split(' [')[1]); await b.abort(); print(b.broken, repr(b).split(' [')[1])
    print([repr(x) for x in await asyncio.gather(*bt, return_exceptions=True)])
    try: await b.wait()
    except asyncio.BrokenBarrierError as e: print(e)
    await b.reset(); print(b.broken)
    bt=[asyncio.create_task(bar(i)) for i in range(2)]
    await asyncio.sleep(0.005); await b.reset()
    print([repr(x) for x in await asyncio.gather(*bt, return_exceptions=True)], b.n_waiting)
asyncio.run(main())
