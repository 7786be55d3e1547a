people = [('b', 2), ('a', 2), ('c', 1), ('d', 2)]
print(sorted(people, key=lambda p: p[1]), sorted(people, key=lambda p: p[1], reverse=True))
class L:
    log = []
    def __init__(self, v): self.v = v
    def __lt__(self, o): L.log.append((self.v, o.v)); return self.v < o.v
sorted([L(3), L(1), L(2), L(5), L(4)])
print(L.log)
