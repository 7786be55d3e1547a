import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
ws=weakref.WeakValueDictionary()
print(len(ws))
