import math, random
r=random.Random(1)
for i in range(300):
    n=r.randint(0,8)
    def v():
        k=r.random()
        return r.choice([r.uniform(-1,1)*10**r.randint(-20,20), r.randint(-5,5), r.random(), True, 1e16, -1e16, 2**60, 0.1,-0.0, 1e-300,1e300])
    p=[v() for _ in range(n)]; q=[v() for _ in range(n)]
    if i%3==0: p=[r.uniform(-1,1) for _ in p]; q=[r.uniform(-1,1)*1e8 for _ in q]
    try: print(repr(math.sumprod(p,q)))
    except Exception as e: print(e)
for a in (([1,2],[3,4]),([1.0,2,3.0],[1.0,2,3.0]),([10**400],[1.0]),([10**400],[10**5]),([float('inf'),1],[1.0,2.0]),([float('nan')],[1]),([1,2],[1]),([],[]),([True],[True]),([1e308,1e308],[10,-10.0])):
    try: print(str(math.sumprod(*a))[:60])
    except Exception as e: print(type(e).__name__,e)
for a in ([1e308,1e308],[float('inf'),1],[float('inf'),-float('inf')],[float('nan'),1.0],[],[0.1]*10,[1e100,1,-1e100],[True,2],[-0.0],['a'],[1e308,1e308,-1e308]):
    try: print(math.fsum(a))
    except Exception as e: print(type(e).__name__,e)
print(math.fsum(x/10 for x in range(10)), math.sumprod((x for x in (1.5,2)),[2,3]), math.sumprod(range(3),(1,2,3)))
