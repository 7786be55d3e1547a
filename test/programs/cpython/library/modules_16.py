import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
from dataclasses import dataclass, field, asdict, replace, astuple, fields
@dataclass(frozen=True, slots=True)
class Q: a: int = 0
q=Q(5)
try: q.a=1
except dataclasses.FrozenInstanceError as e: print('frozen', e)
