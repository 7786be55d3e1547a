import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
class Color(enum.Enum):
    RED=1; GREEN=2; ALIAS=1
    def hi(self): return self.name.lower()
try: Color(9)
except ValueError as e: print(e)
