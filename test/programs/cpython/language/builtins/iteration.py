print(list(enumerate('ab', 1)), list(zip('abc', (1, 2))), list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(filter(None, [0, 1, '', 'a'])), list(reversed([1, 2])), sum([1, 2], 10), sum([[1], [2]], []), max(3, 1, 2), min('b', 'a'), max([], default='d'), any([]), all([]), sorted('cab'), next(iter([5])), next(iter([]), 'end'), list(range(10, 0, -3)), len(range(0, 10, 3)), range(5)[1:3], 3 in range(5), range(3) == range(0, 3, 1))
try: list(zip([1], [1, 2], strict=True))
except ValueError as e: print(e)
