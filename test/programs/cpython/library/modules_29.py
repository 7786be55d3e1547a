import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
class NT(typing.NamedTuple): a:int; b:str='x'
print(NT(1), NT(1)._asdict(), typing.cast(int,'a'))
