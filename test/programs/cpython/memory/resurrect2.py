import gc, weakref
box = []
class Z:
    count = 0
    def __init__(self, n): self.n = n
    def __del__(self):
        Z.count += 1
        print("del", self.n)
        box.append(self)
z = Z(1)
w = weakref.ref(z, lambda r: print("cb"))
del z
print(len(box), w() is box[0], gc.is_finalized(box[0]))
box.clear()
print(w(), Z.count)
a, b = Z(2), Z(3)
a.o, b.o = b, a
wa = weakref.ref(a)
del a, b
print(gc.collect())
print(sorted(x.n for x in box), wa(), Z.count)
box.clear()
print(gc.collect(), Z.count)
class Partial:
    def __init__(self, n): self.n = n; self.me = self
    def __del__(self):
        print("p", self.n)
        if self.n == 2: box.append(self)
for i in range(4): Partial(i)
print(gc.collect(), len(box))
box[0].me = None
del box[0]
print(gc.collect())
