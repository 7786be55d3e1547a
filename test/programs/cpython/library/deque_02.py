from collections import *
out=[]
print(out[30:35], out[94:99], out[159:163])
