from collections import *
d=deque()
d=deque()
d.append(1)
d.clear()
d=deque(range(100))
d=deque(range(1000))
d.rotate(7)
print(list(d)[:9])
