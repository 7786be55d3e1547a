import asyncio, contextlib
@contextlib.asynccontextmanager
async def res(n):
    print('open', n)
    try:
        yield n * 2
    finally:
        await asyncio.sleep(0)
        print('close', n)
class Counter:
    def __init__(self, n): self.n = n
    def __aiter__(self): self.i = 0; return self
    async def __anext__(self):
        if self.i >= self.n: raise StopAsyncIteration
        self.i += 1
        await asyncio.sleep(0)
        return self.i
async def main():
    async with res(1) as a, res(2) as b:
        print(a, b)
    async for i in Counter(3): print(i)
    else: print('else')
    total = sum([i async for i in Counter(4)])
    print(total)
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    loop.call_later(0.01, fut.set_result, 'later')
    loop.call_soon(print, 'soon')
    print(await fut)
    try:
        await asyncio.shield(asyncio.create_task(asyncio.sleep(0, 'sh')))
    finally: print('fin')
    async with contextlib.AsyncExitStack() as st:
        x = await st.enter_async_context(res(5))
        st.push_async_callback(cb, 1)
        print(x)
    g = gen()
    print(await anext(g), await g.asend('hi'), await anext(g, 'dflt'))
    await g.aclose()
    g = gen(); await anext(g)
    try: await g.athrow(ValueError('t'))
    except StopAsyncIteration: print('SAI')
    c = asyncio.Condition()
    async def wt():
        async with c:
            await c.wait(); print('notified')
    t = asyncio.create_task(wt()); await asyncio.sleep(0)
    async with c: c.notify_all()
    await t
async def gen():
    try:
        x = yield 1
        print('x', x)
        yield 2
    except ValueError as e:
        print('caught', e)
async def cb(n): print('cb', n)
asyncio.run(main())
def plain(): pass
try: asyncio.run(plain())
except ValueError as e: print(e)
