"""bisect of CPython 3.13: C there, and here from _bisect."""
from _bisect import bisect_right, bisect_left, insort_right, insort_left

bisect = bisect_right
insort = insort_right
