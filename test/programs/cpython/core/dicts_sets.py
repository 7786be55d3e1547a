d = {'a': 1, 'b': 2}
d['c'] = 3; d.update({'d': 4}, e=5); print(d, len(d), list(d), list(d.values()), list(d.items()))
print(d.get('z'), d.get('z', 0), d.pop('a'), d.pop('zz', 'none'), d.setdefault('b', 9), d.setdefault('n', []), d.popitem(), d, 'b' in d, 'q' not in d)
del d['b']; print(d, {**d, 'x': 1}, d | {'y': 2}, dict(a=1), dict([(1, 2)]), dict(zip('ab', [1, 2])), dict.fromkeys('ab', 0), {1: 'a', 1.0: 'b', True: 'c'})
e = d.copy(); e['c'] = 99; print(d, e, d == {'c': 3, 'd': 4}, {'a': 1, 'b': 2} == {'b': 2, 'a': 1}, bool({}))
for k, v in sorted({'b': 1, 'a': 2}.items(), key=lambda kv: kv[1]): print(k, v, end=' ')
print()
ks = d.keys(); d['new'] = 1; print(ks, list(reversed(d)), d.items() & {('c', 3)}, d.keys() - {'c'} == {'d', 'new'} )
s = {1, 2, 3}; t = {3, 4}
print(s | t, s & t, s - t, s ^ t, s <= {1, 2, 3, 4}, s < s, s.issuperset({1}), s.isdisjoint({9}), len(s), 2 in s)
s.add(5); s.discard(9); s.remove(1); s.update([7, 8]); print(sorted(s), set('') == set(), {1, 2} == {2, 1}, frozenset([1, 2]) == {1, 2}, set([1, 1, 2]))
print({10, 5, 20, 15}, set(range(10)), {3, 1, 2}, {100, 1, 50}, {-1, -2, 0}, {1.5, 2, 3}, {(1, 2), (0, 1)}, set([8, 16, 24, 0]), {i * i for i in range(8)}, {True, 0, 2})
for f in (lambda: {}['x'], lambda: {}.popitem(), lambda: {1}.remove(2), lambda: set().pop(), lambda: {[]: 1}, lambda: {[1]}, lambda: {}.pop('k'), lambda: dict(5), lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: {1: 2} + {}, lambda: {1} + {2}, lambda: {}.x, lambda: {1: 2} < {1: 3}, lambda: set([[]]), lambda: {'a': 1}.a):
    try: print(f())
    except Exception as x: print(type(x).__name__, x)
def mutate():
    d = {1: 1, 2: 2}
    for k in d: d[k + 10] = 0
def mutate2():
    s = {1, 2}
    for k in s: s.add(k + 10)
def mutate3():
    d = {1: 1, 2: 2}
    for k in d: del d[k]
for f in (mutate, mutate2, mutate3):
    try: f()
    except RuntimeError as x: print(x)
n = {'a': {'b': [1, {'c': 2}]}}; print(n['a']['b'][1]['c'], n)
r = {}; r['self'] = r; print(r); l = [1]; l.append(l); print(l); q = ([],); q[0].append(q); print(q)
