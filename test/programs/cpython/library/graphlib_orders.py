from graphlib import TopologicalSorter, CycleError
g = {"d": ["b", "c"], "b": ["a"], "c": ["a"]}
print(list(TopologicalSorter(g).static_order()))
ts = TopologicalSorter(g); ts.add("e", "d", "a"); ts.prepare()
while ts.is_active():
    r = ts.get_ready(); print(r); ts.done(*r)
for bad in ({"a": ["b"], "b": ["a"]}, {"a": ["b"], "b": ["c"], "c": ["b"], "x": []}, {1: [2], 2: [3], 3: [1]}, {"s": ["s"]}):
    try: print(list(TopologicalSorter(bad).static_order()))
    except CycleError as e: print(e.args)
t = TopologicalSorter(); t.add(1, 2)
for f in (lambda: t.get_ready(), lambda: t.done(1), lambda: t.prepare(), lambda: t.prepare(), lambda: t.add(3), lambda: t.done(9), lambda: t.done(1), lambda: t.get_ready(), lambda: (t.done(2), t.done(2)), lambda: bool(t)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
