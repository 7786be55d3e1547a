class N:
    __slots__ = ('next',)
    def __init__(self, n): self.next = n
head = None
for i in range(100000): head = N(head)
del head
print('freed slots chain')
l = []
for i in range(100000): l = [l]
del l
print('freed nested lists')
t = ()
for i in range(50000): t = (t,)
del t
d = {}
for i in range(50000): d = {'k': d}
del d
print('done')
