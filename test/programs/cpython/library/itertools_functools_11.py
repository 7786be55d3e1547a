from itertools import *
print(list(zip_longest('AB','xyz',fillvalue='-')), list(zip_longest()))
