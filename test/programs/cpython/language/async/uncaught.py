import asyncio
async def f():
    await asyncio.sleep(0)
    return await g()
async def g():
    raise KeyError('x')
async def main():
    await f()
asyncio.run(main())
