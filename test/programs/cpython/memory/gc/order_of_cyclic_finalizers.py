import gc
gc.disable()
class N:
    def __init__(self, n): self.n = n
    def __del__(self): print(self.n, end=' ')
ring = [N(i) for i in range(5)]
for i in range(5): ring[i].next = ring[(i + 1) % 5]
ring = None
gc.collect()
print()
