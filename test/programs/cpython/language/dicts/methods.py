d = {'a': 1, 'b': 2}
d['c'] = 3; d.update(b=20, e=5)
print(d, d.get('z'), d.get('z', 0), d.setdefault('q', 9), d.pop('a'), d.pop('zz', None), d.popitem(), list(d.items()), list(d.values()), 'b' in d, len(d))
print(dict(zip('ab', (1, 2))), dict([('x', 1)]), dict(a=1), dict.fromkeys('ab', 0), d | {'b': 0}, d.keys() & {'b', 'x'}, list(reversed(d)), d == {'e': 5, 'c': 3, 'b': 20}, {1: 'i', 1.0: 'f', True: 't'})
for k in list(d): del d[k]
print(d)
try:
    for k in {'a': 1, 'b': 2} and (e := {'a': 1}): e['n'] = 1
except RuntimeError as x:
    print(x)
