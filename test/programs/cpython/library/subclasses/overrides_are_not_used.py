# What list, set, dict, tuple and deque do in C does not go through a subclass's own methods.
from collections import deque, OrderedDict, defaultdict, Counter


class L(list):
    def append(self, x):
        super().append(('appended', x))

    def extend(self, xs):
        print('extend called')
        super().extend(xs)

    def __len__(self):
        return 100

    def __iter__(self):
        return iter(['iterated'])

    def __getitem__(self, i):
        return 'item'


def gen(n):
    for i in range(n):
        yield i


l = L(gen(3))
print(list.__repr__(l), len(l))
l.extend(gen(2))
print(list.__repr__(l))
l += gen(2)
print(list.__repr__(l))
l[0:1] = gen(2)
print(list.__repr__(l))
print(l[0], list(l), [*l], tuple(l), sorted(l))
print(list.__len__(l), l.count(0), l.index(1), list.__repr__(l[::-1] if False else l.copy()))


class S(set):
    def add(self, x):
        print('add called')

    def __contains__(self, x):
        return True


s = S(gen(3))
print(sorted(set.__iter__(s)), 7 in s, set.__contains__(s, 7))
s.update(gen(5))
s |= {9}
print(sorted(s), len(s))


class D(dict):
    def __setitem__(self, k, v):
        print('setitem', k)
        super().__setitem__(k, v)

    def __getitem__(self, k):
        return 'got'

    def keys(self):
        print('keys called')
        return super().keys()


d = D(a=1)
d.update(b=2)
d.update({'c': 3})
d.update((k, 0) for k in 'de')
d['f'] = 4
d.setdefault('g', 5)
print(dict.__repr__(d), d['a'], d.get('a'), d.pop('a'))
d |= {'h': 6}
print(dict(d), {**d}, sorted(d))
print(D.fromkeys(gen(2)))


class T(tuple):
    def __iter__(self):
        return iter('xy')

    def __getitem__(self, i):
        return 'zz'


t = T(gen(3))
print(tuple.__repr__(t), list(t), t[0], t + (1,), len(t), 2 in t)
a, b = t
print(a, b)


class Q(deque):
    def append(self, x):
        super().append((x, 'q'))


q = Q(gen(3), maxlen=5)
q.extend(gen(2))
q += gen(1)
print(q, q.maxlen)


class DD(defaultdict):
    def __setitem__(self, k, v):
        print('dd set', k)
        super().__setitem__(k, v)


dd = DD(list)
dd['a'].append(1)
print(dict(dd))


class C(Counter):
    def update(self, *args, **kw):
        print('counter update')
        super().update(*args, **kw)


c = C('abca')
c.update('a')
print(sorted(c.items()))


class B(str):
    def __str__(self):
        return 'shown'

    def __len__(self):
        return 42

    def __eq__(self, o):
        return True

    def __hash__(self):
        return 1


b = B('real')
print(b, f'{b}', '%s' % b, b + '!', len(b), b == 1, b.upper(), ''.join([b, b]), repr(b))


class I(int):
    def __add__(self, o):
        return 'added'

    def __index__(self):
        return 7

    def __int__(self):
        return 8

    def __str__(self):
        return 'i'


i = I(3)
print(i + 1, 1 + i, sum([i, 1]), int(i), [10, 11, 12, 13][i], range(i), str(i), f'{i}', '%d' % i, repr(i), i * 2)
