from itertools import *
a,b=tee([1,2,3])
print(list(a),list(b))
