# The union operators of dict, over subclasses and whatever else they take.
class D(dict): pass
d = D(a=1)
try: print(type(d | {'b': 2}).__name__, d | {'b': 2})
except TypeError as e: print(e)
try: print(type({'b': 2} | d).__name__, {'b': 2} | d)
except TypeError as e: print(e)
try: print(dict.__or__(d, {'c': 1}))
except TypeError as e: print(e)
from collections import defaultdict, OrderedDict, Counter
x = {'a': 1}
x |= [('b', 2)]
print(x)
x |= defaultdict(list, c=3)
print(x)
dd = defaultdict(list, a=[1])
print(dd | {'z': 1}, type({'q': 1} | dd).__name__)
dd |= {'y': 2}
print(dd)
o = OrderedDict(a=1)
print(o | {'b': 2}, {'b': 2} | o)
o |= {'c': 1}
print(o)
class D2(dict):
    def __or__(self, o): return 'mine'
    def __ror__(self, o): return 'rmine'
print(D2() | {}, {} | D2(), dict() | {'a': 2})
try: print({} | [1])
except TypeError as e: print(e)
try:
    x |= 5
except TypeError as e: print(e)
d |= {'n': [d]}
print(type(d).__name__, list(d))
k = {'a': 1}.keys()
print({'b'} | k == {'a', 'b'}, k | {'c'} == {'a', 'c'}, type({'b'} | k).__name__, type({'b'} & k).__name__, {'a', 'z'} - k)
class L(list): pass
class T(tuple): pass
class S(str): pass
print(type(L([1]) + [2]).__name__, type([2] + L([1])).__name__, type(L([1]) * 2).__name__, type(T((1,)) + (2,)).__name__, type(S('a') + 'b').__name__, type('b' + S('a')).__name__)
l = L([1]); l += (2, 3); l *= 2
print(type(l).__name__, l)
