import gc
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=' ')
gc.collect()
ring = [N(i) for i in range(5)]
for i in range(5): ring[i].next = ring[(i + 1) % 5]
del ring
print('before', end=' ')
gc.collect()
print()
ring = [N(i) for i in range(5)]
for i in range(5): ring[i].prev = ring[(i - 1) % 5]
del ring, i
gc.collect()
print()
