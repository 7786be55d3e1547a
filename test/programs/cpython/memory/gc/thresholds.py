import gc
print(gc.get_threshold(), gc.isenabled())
gc.collect()
runs = []
gc.callbacks.append(lambda phase, info: runs.append(info['generation']) if phase == 'start' else None)
gc.set_threshold(100, 3, 3)
keep = [[i] for i in range(1000)]
gc.callbacks.clear()
print(runs)
