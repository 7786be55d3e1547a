import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
print(string.ascii_letters, string.digits, string.punctuation, string.capwords('a b c'), textwrap.fill('the quick brown fox jumps',10), textwrap.dedent('  a\n    b\n'), textwrap.shorten('hello big world',10), textwrap.indent('a\nb','> '))
