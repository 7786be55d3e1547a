import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
class SE(enum.StrEnum): A=enum.auto(); B='bb'
print(SE.A, SE.B.upper(), repr(SE.A))
