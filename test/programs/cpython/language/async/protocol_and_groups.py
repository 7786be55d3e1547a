import sys
class Susp:
    def __await__(self):
        r = yield 'paused'
        print('resumed with', r)
        return 42
async def inner(x):
    v = await Susp()
    return v + x
async def outer():
    a = await inner(1)
    b = await inner(2)
    return a, b
c = outer()
print(type(c).__name__)
print(c.send(None)); print(c.send('A'))
try:
    c.send('B')
except StopIteration as e:
    print(e.value)
async def agen():
    try:
        for i in range(3):
            x = yield i
            print('got', x)
            await Susp()
    finally:
        print('agen fin')
async def use():
    async for v in agen():
        print('v', v)
    return [v async for v in agen()]
def drive(c):
    n = None
    try:
        while True:
            c.send(n); n = (n or 0) + 1
    except StopIteration as e:
        return e.value
print(drive(use()))
class CM:
    async def __aenter__(self):
        print('enter'); await Susp(); return self
    async def __aexit__(self, *a):
        print('exit', a[0]); return True
async def w():
    async with CM() as c:
        print('body')
        raise ValueError(1)
    print('after')
    async with CM():
        return 5
print(drive(w()))
def g():
    yield from range(2)
    print('should get here')
x=g(); next(x)
try: x.throw(StopIteration(3))
except StopIteration as e: print('SI', e.value)
def g3():
    try: yield 1; yield 2
    except GeneratorExit: print('g3 exit'); raise
def g2(): 
    try: yield from g3()
    finally: print('g2 fin')
def g1():
    try: yield from g2()
    finally: print('g1 fin')
x=g1(); next(x); x.close()
x=g1(); next(x); del x
def rv():
    try: yield 1
    except GeneratorExit: return 'done'
x=rv(); next(x); print(x.close())
try:
    try: raise ExceptionGroup('eg',[ValueError(1),TypeError(2),KeyError('k')])
    except* ValueError as e: print('VE', e.exceptions, e)
    except* TypeError as e: print('TE', repr(e))
except ExceptionGroup as e: print('rest', e.exceptions)
try:
    try: raise ValueError('naked')
    except* ValueError as e: print(repr(e)); raise TypeError('new')
except* TypeError as e: print(repr(e), repr(e.exceptions[0].__context__))
e = ExceptionGroup('a',[ValueError(1), ExceptionGroup('b',[TypeError(2), ValueError(3)])])
print(e.split(ValueError)); print(e.subgroup(lambda x: isinstance(x, TypeError)))
print(BaseExceptionGroup('x',[ValueError()]).__class__)
try: ExceptionGroup('x', [])
except ValueError as e: print(e)
try: await_ = ExceptionGroup('x', [KeyboardInterrupt()])
except TypeError as e: print(e)
async def bad(): await 5
try: drive(bad())
except TypeError as e: print(e)
