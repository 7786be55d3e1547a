import copy
class D(dict): pass
d=D(a=1)
print(copy.copy(d), type(copy.copy(d)))
