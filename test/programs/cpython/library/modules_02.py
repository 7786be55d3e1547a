import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
for bad in ('{', '[1,]', '{"a":}', 'nul', '"abc', '01', ''):
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(e)
