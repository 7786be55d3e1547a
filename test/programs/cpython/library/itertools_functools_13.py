from itertools import *
print(list(combinations('ABCD',2)), list(combinations('AB',3)), list(combinations_with_replacement('AB',2)), list(permutations('ABC',2)), len(list(permutations(range(5)))), list(combinations('ab',0)), list(combinations_with_replacement('',0)))
