import gc
import weakref

class Button:
    def __init__(self):
        self.listeners = []

class Screen:
    def __init__(self, button):
        button.listeners.append(self.pressed)

    def pressed(self):
        print("pressed")

button = Button()
screen = Screen(button)
seen = weakref.ref(screen)
screen = None                # beat: closed
gc.collect()
print("screen alive:", seen() is not None)
button.listeners.clear()     # beat: removed
print("screen alive:", seen() is not None)
