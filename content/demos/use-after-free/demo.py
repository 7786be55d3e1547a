import weakref

class Text:
    def __init__(self, words):
        self.words = words

text = Text("hello")
view = weakref.ref(text)     # does not keep it alive
print("before:", view().words)
del text                     # beat: freed
print("after:", view())      # beat: used
