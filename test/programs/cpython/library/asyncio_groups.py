import asyncio, contextvars
async def boom(t,e):
    await asyncio.sleep(t); raise e
async def ok(t,v):
    try: await asyncio.sleep(t)
    except asyncio.CancelledError: print('cancel',v); raise
    return v
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            a=tg.create_task(ok(0.01,'a')); b=tg.create_task(boom(0.02,ValueError('b'))); c=tg.create_task(ok(1,'c'))
    except* ValueError as eg: print(eg, eg.exceptions, a.result(), c.cancelled())
    async with asyncio.TaskGroup() as tg:
        ts=[tg.create_task(ok(0.001*i,i)) for i in range(3)]
        print(tg)
    print([t.result() for t in ts])
    try: tg.create_task(ok(0,0))
    except RuntimeError as e: print(str(e)[-12:], 'finished' in str(e))
    tg2=asyncio.TaskGroup()
    try: tg2.create_task(ok(0,0))
    except RuntimeError as e: print(e)
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok(1,'x')); await asyncio.sleep(0); raise KeyError('body')
    except* KeyError as eg: print(eg.exceptions)
    async def tgcancel():
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok(1,'y'))
    t=asyncio.create_task(tgcancel()); await asyncio.sleep(0.01); t.cancel()
    try: await t
    except asyncio.CancelledError: print('tg cancelled', t.cancelled())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(boom(0.01,ValueError(1))); tg.create_task(boom(0.01,TypeError(2)))
            async with asyncio.TaskGroup() as tg3:
                tg3.create_task(ok(1,'nest'))
    except ExceptionGroup as eg: print(repr(eg))
    v=contextvars.ContextVar('v',default=0)
    async def setv(n): v.set(n); await asyncio.sleep(0); return v.get()
    print(await asyncio.gather(setv(1),setv(2)), v.get())
    print(len(asyncio.all_tasks()), asyncio.current_task().get_name())
    async def stubborn():
        try: await asyncio.sleep(1)
        except asyncio.CancelledError: print('no'); asyncio.current_task().uncancel(); return 'survived'
    t=asyncio.create_task(stubborn()); await asyncio.sleep(0); t.cancel(); print(await t, t.cancelling())
    t=asyncio.create_task(ok(1,'early')); t.cancel()
    try: await t
    except asyncio.CancelledError: print('never started')
    asyncio.create_task(ok(5,'left1'))
    async def agen():
        try:
            for i in range(3): yield i
        finally: print('agen closed')
    async for x in agen():
        print(x)
        if x==1: break
    loop=asyncio.get_running_loop()
    loop.call_later(0.02,print,'later'); loop.call_soon(print,'soon'); h=loop.call_later(0.01,print,'never'); h.cancel()
    await asyncio.sleep(0.03)
    async def bad():
        yield_=None
        class A:
            def __await__(self): yield 5
        await A()
    try: await bad()
    except RuntimeError as e: print(e)
    return 'ret'
print(asyncio.run(main()))
with asyncio.Runner() as r:
    print(r.run(ok(0,'r1')), r.run(ok(0,'r2')))
    r.get_loop()
try: r.run(ok(0,1))
except RuntimeError as e: print(e)
async def exits(): raise SystemExit(3)
try: asyncio.run(exits())
except SystemExit as e: print('exit',e.code)
async def ff():
    asyncio.create_task(boom(0,ValueError('unseen')))
    await asyncio.sleep(0)
    raise LookupError('end')
asyncio.run(ff())
