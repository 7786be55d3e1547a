import gc
gc.disable(); gc.collect()
x = [[]]
print([x in gc.get_objects(generation=g) for g in range(3)])
gc.collect(0)
print([any(o is x for o in gc.get_objects(generation=g)) for g in range(3)])
gc.collect(1)
print([any(o is x for o in gc.get_objects(generation=g)) for g in range(3)])
