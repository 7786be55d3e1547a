import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
@contextlib.contextmanager
def cm(x):
    print('enter',x)
    try: yield x*2
    finally: print('exit',x)
with cm(1) as v, cm(5) as w: print(v,w)
