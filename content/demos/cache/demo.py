import gc
import weakref

class Session:
    def __init__(self, number):
        self.number = number

cache = {}

def handle(number):
    session = Session(number)
    cache[number] = session      # nobody ever takes it out
    return weakref.ref(session)

seen = [handle(n) for n in range(5)]   # beat: handled
gc.collect()                           # beat: collected
print("alive after a collection:", sum(r() is not None for r in seen))
cache.clear()                          # beat: cleared
print("alive after clear:", sum(r() is not None for r in seen))
