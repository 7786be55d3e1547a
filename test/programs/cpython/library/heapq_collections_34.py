import heapq, bisect, random, string
from collections import *
print(string.Formatter().format('{0} {a[0]} {b.real:>5} {{}} {!r}' if False else '{0} {a[0]} {b.real:>5} {{}}',1,a=[2],b=3), list(string.Formatter().parse('a{b!r:>{w}}c}}d{{')))
