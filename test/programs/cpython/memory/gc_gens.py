import gc
gc.collect()
gc.disable()
class A: pass
x = A()
print([o is x for o in gc.get_objects(generation=0) if o is x], gc.is_tracked(x))
gc.collect(0)
print(any(o is x for o in gc.get_objects(0)), any(o is x for o in gc.get_objects(1)))
gc.collect(1)
print(any(o is x for o in gc.get_objects(1)), any(o is x for o in gc.get_objects(2)))
x.self = x
del x
print(gc.collect(0), gc.collect(1), gc.collect(2))
print(gc.get_threshold(), gc.get_count()[1:])
gc.set_threshold(5, 2, 2)
gens = []
def cb(ph, info):
    if ph == "stop": gens.append((info["generation"], info["collected"]))
gc.callbacks.append(cb)
gc.enable()
keep = []
for i in range(60):
    keep.append([i])
gc.disable()
gc.callbacks.clear()
print(gens)
gc.set_threshold(700)
print(gc.get_threshold())
for bad in ((), ("a",), (1, 2, 3, 4)):
    try: gc.set_threshold(*bad)
    except TypeError as e: print(e)
print(gc.freeze(), gc.get_freeze_count() > 0, gc.unfreeze(), gc.get_freeze_count())
print([gc.is_tracked(v) for v in (0, "a", [], {}, {"a": 1}, {"a": []}, (), (1, 2), ([],), set(), frozenset(), A, A(), len, object(), lambda: 0, range(3), iter([]), slice(1), None, b"")])
t = tuple([1, 2, 3]); print(gc.is_tracked(t)); gc.collect(); print(gc.is_tracked(t))
d = {"k": []}; print(gc.is_tracked(d)); d["k"] = 1; gc.collect(); print(gc.is_tracked(d))
