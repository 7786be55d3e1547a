def none(): pass
def one(a): pass
def two(a, b=1): pass
class C:
    def m(self, x): pass
for call in (lambda: none(1), lambda: one(), lambda: one(1, 2), lambda: two(), lambda: two(1, 2, 3), lambda: one(b=1), lambda: one(1, a=2), lambda: C().m(), lambda: C().m(1, 2)):
    try:
        call()
    except TypeError as e:
        print(e)
