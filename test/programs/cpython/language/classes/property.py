class T:
    def __init__(self): self._c = 0
    @property
    def c(self): return self._c
    @c.setter
    def c(self, v):
        if v < -273: raise ValueError('too cold')
        self._c = v
    @c.deleter
    def c(self): self._c = None
    @property
    def f(self): return self._c * 9 / 5 + 32
t = T()
t.c = 100
print(t.c, t.f)
for act in (lambda: setattr(t, 'c', -300), lambda: setattr(t, 'f', 1), lambda: delattr(t, 'f')):
    try:
        act()
    except (ValueError, AttributeError) as e:
        print(type(e).__name__, e)
del t.c
print(t.c)
