import gc

gc.disable()                 # the collector is off for the whole run

class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("freed", self.name)

a = Node("a")
b = a                        # beat: two-names
del a
print("after del a")         # beat: one-name
del b                        # beat: no-name
print("after del b")
c = Node("c")
d = Node("d")
c.other = d
d.other = c
del c
del d                        # beat: cycle
print("after del c and d")
gc.collect()                 # beat: collected
print("end")
