import copy
print(copy.deepcopy([{1,2},frozenset({3}),bytearray(b'x'),(1,[2]),{'a':{3}}]), copy.copy({1,2}), copy.copy(ValueError('x',1)).args, copy.copy(range(3)), copy.copy([1]))
