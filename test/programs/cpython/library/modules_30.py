import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
from dataclasses import dataclass, field, asdict, replace, astuple, fields
@dataclass(order=True)
class P:
    x: int
    y: int = 2
    tags: list = field(default_factory=list, compare=False)
p=P(1)
print(copy.deepcopy({'a':[1,{2}]}), copy.copy(p), types.SimpleNamespace(a=1,b='x'), time.strftime('%Y-%m-%d',time.gmtime(0)), time.gmtime(86400*365))
