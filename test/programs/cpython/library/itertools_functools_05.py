from itertools import *
print(list(compress('ABCDEF',[1,0,1,0,1,1])), list(dropwhile(lambda x:x<3,[1,2,3,1])), list(takewhile(lambda x:x<3,[1,2,3,1])), list(filterfalse(None,[0,1,2,''])))
