import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
class Color(enum.Enum):
    RED=1; GREEN=2; ALIAS=1
    def hi(self): return self.name.lower()
print(Color.RED, repr(Color.GREEN), Color.ALIAS is Color.RED, Color['GREEN'], Color(1), list(Color), Color.RED.hi(), len(Color), Color.RED in Color, Color.__members__)
