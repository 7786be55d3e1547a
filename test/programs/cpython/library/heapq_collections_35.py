import heapq, bisect, random, string
from collections import *
print(string.Template('$a ${b}').substitute(a=1,b=2))
