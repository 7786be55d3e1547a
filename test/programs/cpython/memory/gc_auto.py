import gc
gc.collect()
gc.set_threshold(100, 3, 3)
seen = []
def cb(phase, info):
    if phase == 'stop': seen.append(info['generation'])
gc.callbacks.append(cb)
keep = []
for i in range(1200):
    keep.append([i])
gc.callbacks.remove(cb)
print(seen[:12])
gc.set_threshold(2000, 10, 10)
del keep
gc.collect()
seen.clear()
gc.callbacks.append(cb)
for i in range(100000):
    [i]
gc.callbacks.clear()
print(seen)
