import random
from random import Random
r=Random(42); print(r.random(), r.randint(1,6), r.randrange(0,100,7), r.randrange(100,0,-9), r.randrange(10), r.choice('abc'), r.sample(range(100),5), r.sample(range(1000),12), r.sample('abc',k=2,counts=[3,2,1]), r.choices('abcd',k=5), r.choices('abc',[1,2,3],k=4), r.choices('abc',cum_weights=[1,3,6],k=4))
l=list(range(12)); r.shuffle(l); print(l, r.uniform(1,2), r.triangular(), r.triangular(1,5,2), r.normalvariate(), r.normalvariate(3,2), r.gauss(), r.gauss(1,2), r.lognormvariate(0,.5), r.expovariate(2), r.paretovariate(3), r.weibullvariate(1,2))
print(r.gammavariate(2,3), r.gammavariate(.5,1), r.gammavariate(1,2), r.betavariate(2,3), r.randbytes(5), r.getrandbits(70))
s=r.getstate(); a=r.random(); r.setstate(s); print(a==r.random(), len(s), s[0])
for seed in ('abc', b'xyz', 3.5, None.__class__ and 10**30, -7, True, bytearray(b'q')):
    r.seed(seed); print(r.random())
class Mine(Random):
    def random(self): return 0.25
print(Mine().choice('abcd'), Mine().randrange(10), Mine().shuffle([1,2]))
class Mine2(Random):
    def getrandbits(self,k): return 1
print(Mine2().choice('abcd'), Mine2().randint(1,9))
for f in (lambda: r.randrange(0), lambda: r.randrange(5,5), lambda: r.randrange(1,9,-1), lambda: r.randrange(1,9,0), lambda: r.randrange(3,step=2), lambda: r.randrange(1.5), lambda: r.choice([]), lambda: r.sample([1],2), lambda: r.sample({1},1), lambda: r.choices([1],3), lambda: r.choices([1],[0]), lambda: r.choices([1,2],[1]), lambda: r.choices([1],[1],cum_weights=[1]), lambda: r.choices([]), lambda: r.sample('ab',1,counts=[1]), lambda: r.sample('ab',1,counts=[1.5,1]), lambda: r.seed([]), lambda: r.gammavariate(0,1), lambda: r.choices([1],[float('inf')])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
random.seed(1); print(random.random(), random.gauss(0,1), random.sample(list('abcdef'),3), random.triangular(2,2,2))
