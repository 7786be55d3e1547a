import gc

gc.collect()
gc.set_threshold(10, 5, 5)
started = 0

def watch(phase, info):
    global started
    if phase == "start":
        started += 1

gc.callbacks.append(watch)

for i in range(100):
    x = []                   # made and freed at once
print("100 temporary lists:", started, "collections")   # beat: temporary

keep = []
for i in range(100):
    keep.append([])          # made and kept
print("100 kept lists: more than 5 collections:", started > 5)   # beat: kept

started = 0
numbers = [float(i) for i in range(100)]
print("100 floats:", started, "collections")   # beat: floats
