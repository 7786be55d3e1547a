class Thing:
    def __init__(self, heap, name):
        self.name = name
        self.refs = []
        self.marked = False
        heap.things.append(self)

class Heap:
    def __init__(self):
        self.things = []             # everything that was allocated
        self.roots = []              # everything the program can start from

    def collect(self):
        todo = list(self.roots)      # mark
        while todo:
            thing = todo.pop()
            if not thing.marked:
                thing.marked = True
                todo.extend(thing.refs)
        kept = []                    # sweep
        for thing in self.things:
            if thing.marked:
                thing.marked = False
                kept.append(thing)
            else:
                print("free", thing.name)
        self.things = kept

heap = Heap()
a, b, c, d = (Thing(heap, name) for name in "abcd")
a.refs.append(b)                     # a leads to b
c.refs.append(d)                     # c and d lead to each other
d.refs.append(c)
heap.roots.append(a)                 # beat: built
heap.collect()                       # beat: swept
print("left:", [thing.name for thing in heap.things])
heap.roots.clear()                   # a is still in use, but its root is forgotten
heap.collect()                       # beat: wrong
print("left:", [thing.name for thing in heap.things])
