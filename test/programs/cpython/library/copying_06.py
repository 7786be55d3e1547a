import copy
class S:
    __slots__=('a','b')
s=S()
class C:
    def __init__(s): s.v=[1]
    def __deepcopy__(s, memo): print('dc'); return s
print(copy.deepcopy([C()])[0].v)
