class S:
    __slots__ = ('a', 'b')
s = S()
s.a = 1
print(s.a, hasattr(s, 'b'), hasattr(s, '__dict__'))
for act in (lambda: s.b, lambda: setattr(s, 'c', 1)):
    try:
        act()
    except AttributeError as e:
        print(e)
