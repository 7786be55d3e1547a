import asyncio
async def work(n, t):
    print('start', n)
    await asyncio.sleep(t)
    print('end', n)
    return n * 2
async def main():
    print(await asyncio.gather(work(1, 0.02), work(2, 0.01)))
asyncio.run(main())
