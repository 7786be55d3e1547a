import gc
class A: pass
class S: __slots__ = ()
for o in (1, 'a', 1.5, None, [], {}, {'a': 1}, {'a': []}, (), (1, 2), ([],), set(), A(), S(), A, len, lambda: 0, range(3), b'x', object(), frozenset(), iter([])):
    print(type(o).__name__, gc.is_tracked(o))
