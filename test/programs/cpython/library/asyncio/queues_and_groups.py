import heapq, abc, types, asyncio
from types import new_class, resolve_bases, prepare_class
print(list(heapq.merge([1,4,7],[2,4],[0,9])), list(heapq.merge('Bd','aC',key=str.lower)), list(heapq.merge([9,3],[8,1],reverse=True)), list(heapq.merge()), list(heapq.merge([],[1])))
print(heapq.nsmallest(3,[5,1,4,2,3]), heapq.nlargest(2,'hello'), heapq.nlargest(3,range(10),key=lambda x:-x), heapq.nsmallest(1,[]), heapq.nsmallest(10,[3,1]), heapq.nlargest(0,[1]), heapq.nsmallest(2,iter([3,1,2])), heapq.nlargest(2,iter([3,1,2]),key=lambda v:v%3), heapq.nsmallest(-1,[1,2]), heapq.nlargest(1,[2,9],key=abs))
class W:
    log=[]
    def __init__(s,v): s.v=v
    def __lt__(s,o): W.log.append((s.v,o.v)); return s.v<o.v
    def __repr__(s): return str(s.v)
print(heapq.nsmallest(2,iter([W(3),W(1),W(2),W(0)])), W.log); W.log.clear()
print(list(heapq.merge([W(1),W(3)],[W(2),W(4)])), W.log); W.log.clear()
print(heapq.nlargest(2,iter([W(3),W(1),W(2),W(5)])), W.log)
try: heapq.nsmallest(2,[1,'a'])
except TypeError as e: print(e)
class B(abc.ABC):
    @abc.abstractmethod
    def f(s): ...
    @property
    @abc.abstractmethod
    def p(s): ...
class D(B): pass
D.f=lambda s:1
print(sorted(D.__abstractmethods__)); abc.update_abstractmethods(D); print(sorted(D.__abstractmethods__))
try: B()
except TypeError as e: print(e)
print(new_class('X',(int,),{},lambda ns: ns.update(a=1)).a, resolve_bases((list[int],)), types.resolve_bases((int,)), prepare_class('Y',(int,),{'metaclass':type}))
class M1(type): pass
class M2(type): pass
class A1(metaclass=M1): pass
class A2(metaclass=M2): pass
try: new_class('Z',(A1,A2))
except TypeError as e: print(e)
class E:
    def __mro_entries__(s,b): return (dict,)
z=new_class('Z',(E(),)); print(z.__mro__[1], len(z.__orig_bases__))
async def main():
    q=asyncio.Queue(2); out=[]
    async def prod():
        for i in range(5): await q.put(i); out.append(f'p{i}')
    async def cons():
        for i in range(5): out.append(await q.get()); q.task_done()
    async with asyncio.TaskGroup() as tg: tg.create_task(prod()); tg.create_task(cons())
    print(out, q.empty(), q.full(), q.qsize(), q.maxsize)
    for f in (q.get_nowait, lambda: [q.put_nowait(i) for i in range(3)], lambda: [q.task_done() for _ in range(4)]):
        try: f()
        except Exception as e: print(type(e).__name__, e)
    q.shutdown()
    for f in (q.put,):
        try: await f(1)
        except Exception as e: print(type(e).__name__, e)
    print(await q.get(), await q.get())
    try: await q.get()
    except asyncio.QueueShutDown as e: print('down')
    p=asyncio.PriorityQueue(); l=asyncio.LifoQueue()
    for v in (3,1,2): p.put_nowait(v); l.put_nowait(v)
    print([p.get_nowait() for _ in range(3)], [l.get_nowait() for _ in range(3)])
    g=asyncio.create_task(asyncio.Queue().get()); await asyncio.sleep(0); g.cancel()
    try: await g
    except asyncio.CancelledError: print('cancelled')
    async def bad(n): await asyncio.sleep(n/100); raise ValueError(n)
    async def slow():
        try: await asyncio.sleep(9)
        except asyncio.CancelledError: print('slow stopped'); raise
    try:
        async with asyncio.TaskGroup() as tg: tg.create_task(bad(1)); tg.create_task(slow())
    except* ValueError as eg: print(repr(eg))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(slow()); await asyncio.sleep(0); raise KeyError('body')
    except* KeyError as eg: print(eg.exceptions)
    try: tg.create_task(bad(1))
    except RuntimeError as e: print(str(e)[-12:])
    async def outer():
        async with asyncio.TaskGroup() as tg: tg.create_task(slow())
    t=asyncio.create_task(outer()); await asyncio.sleep(0.01); t.cancel()
    try: await t
    except asyncio.CancelledError: print('outer cancelled', t.cancelled())
asyncio.run(main())
