import weakref

saved = None

class Ghost:
    def __del__(self):
        global saved
        print("finalizer runs")
        saved = self

ghost = Ghost()
ghost = None                 # beat: first-death
print("saved:", saved is not None)
saved = None                 # beat: second-death
print("saved:", saved is not None)
