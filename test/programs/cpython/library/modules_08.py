import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
random.seed('hello')
random.seed(3.5)
print(random.random())
