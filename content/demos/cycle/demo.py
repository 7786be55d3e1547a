import gc

class Node:
    def __init__(self, name):
        self.name = name
        self.other = None

    def __del__(self):
        print("freed", self.name)

gc.disable()                 # no automatic collection in this run
a = Node("a")
b = Node("b")
a.other = b
b.other = a                  # beat: tied
del a
del b                        # beat: names-gone
print("the names are gone")
gc.collect()                 # beat: collected
print("end")
