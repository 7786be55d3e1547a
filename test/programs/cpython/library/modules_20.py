import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
class IE(enum.IntEnum): X=1; Y=2
print(IE.X, IE.X<IE.Y, IE.X+1, f'{IE.Y}', repr(IE.X), sorted([IE.Y,IE.X]))
