import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
print(json.dumps({'a':[1,2.5,None,True],'b':{'c':'é"\n'}}), json.dumps([1,2],indent=2), json.loads('{"x": [1, 2.0, "s", null, false]}'), json.dumps({'b':1,'a':2},sort_keys=True,separators=(',',':')))
