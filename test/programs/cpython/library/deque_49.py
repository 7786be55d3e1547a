import sys
from collections import *
d=deque()
out=[]
for i in range(200): d.append(i); out.append(sys.getsizeof(d))
d=deque()
d.append(1)
d.clear()
d=deque(range(100))
d=deque(range(1000))
for i in range(5000): d.append(d.popleft())
d.rotate(7)
d.rotate(-3)
d=deque([1,2,3],3)
d.append(4)
d.appendleft(0)
d.extend([7,8])
d.extendleft('ab')
d=deque('abc')
d.insert(1,'z')
d.remove('z')
d.reverse()
d=deque([1,2,3])
class T:
    def __init__(s,n): s.n=n
    def __del__(s): print('del',s.n)
d=deque(T(i) for i in range(3))
d.popleft()
del d
d=deque()
d.append(d)
