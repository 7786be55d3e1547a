import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
r=random.Random(42)
print(r.random(), r.randint(1,100), r.choice('abc'), r.sample(range(10),3), r.shuffle(l:=[1,2,3,4,5]), l, r.gauss(0,1), r.uniform(1,2), r.choices('ab',k=5), r.getrandbits(70), r.randrange(0,100,7), r.expovariate(1))
