import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
class Fl(enum.Flag): A=1; B=2; C=4
print(Fl.A|Fl.B, Fl(5), Fl.A in Fl(3), ~Fl.A, repr(Fl.A|Fl.C), list(Fl(6)), bool(Fl(0)))
