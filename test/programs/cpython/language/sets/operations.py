a, b = {1, 2, 3}, {3, 4}
print(a | b, a & b, a - b, a ^ b, a <= {1, 2, 3, 4}, a.isdisjoint({9}), a.issuperset([1]), sorted(a.union([9], 'x'), key=str), frozenset([1, 2]) == {1, 2}, len({1, 1.0, True}))
a.add(10); a.discard(99); a.remove(1); a.update([7, 8])
print(sorted(a), {1} < {1, 2}, set() == frozenset(), hash(frozenset([1])) == hash(frozenset([1])))
try: a.remove(99)
except KeyError as e: print('KeyError', e)
try: {1} | [2]
except TypeError as e: print(e)
