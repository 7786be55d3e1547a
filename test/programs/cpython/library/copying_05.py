import copy
class I(int): pass
print(copy.copy(I(5)), type(copy.deepcopy(I(5))))
