class S:
    __slots__ = ('a', 'b')
    def __init__(self): self.a = 1
s = S()
print(s.a, hasattr(s, 'b'), hasattr(s, '__dict__'))
try: s.b
except AttributeError as e: print(e)
try: s.c = 1
except AttributeError as e: print(e)
class T(S): pass
t = T(); t.c = 3
print(t.__dict__, t.a)
class U(S): __slots__ = ('c',)
u = U(); u.c = 5
print(u.c, S.__slots__, U.__slots__)
del s.a
try: s.a
except AttributeError as e: print(e)
try: del s.a
except AttributeError as e: print(e)
print(type(S.a).__name__, S.a)
