from collections import *
for f in (lambda: deque().pop(), lambda: deque().popleft(), lambda: deque([1])[5], lambda: deque().remove(1), lambda: deque().index(1), lambda: deque(5), lambda: deque([],-1), lambda: deque([],'a'), lambda: hash(deque()), lambda: deque([1])+[1], lambda: deque([1])*'a', lambda: deque()['a'], lambda: deque([1,2],2).insert(0,1), lambda: deque().foo, lambda: deque(1,2,3), lambda: setattr(deque(),'x',1), lambda: setattr(deque,'x',1), lambda: deque().append(), lambda: deque().append(1,2)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
