import json, re, math, random, datetime, statistics, string, textwrap, fractions, copy, dataclasses, enum, abc, typing, contextlib, types, time, weakref
print(statistics.mean([1,2,3,4]), statistics.median([3,1,2]), statistics.stdev([1,2,3,4]), statistics.mode('aab'), statistics.pvariance([1,2,3]), statistics.quantiles([1,2,3,4,5]), statistics.fmean([1.5,2]), statistics.multimode('aabb'))
