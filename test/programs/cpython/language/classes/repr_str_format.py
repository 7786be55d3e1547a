class P:
    def __repr__(self): return 'P()'
class Q(P):
    def __str__(self): return 'q'
    def __format__(self, spec): return f'<{spec}>'
print(P(), Q(), [P(), Q()], f'{Q()!r} {Q()} {Q():abc} {P()!s:>5}', '%s %r' % (Q(), Q()), str(P()))
class Bad:
    def __repr__(self): return 3
try:
    repr(Bad())
except TypeError as e:
    print(e)
