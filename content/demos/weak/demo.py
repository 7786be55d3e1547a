import weakref

class Parent:
    def __init__(self, name):
        self.name = name
        self.children = []

    def __del__(self):
        print("freed", self.name)

class Child:
    def __init__(self, parent):
        self.parent = weakref.ref(parent)    # a way back that keeps nothing alive
        parent.children.append(self)

parent = Parent("parent")
child = Child(parent)                        # beat: tied
print("way back:", child.parent().name)
del parent                                   # beat: gone
print("way back:", child.parent())
