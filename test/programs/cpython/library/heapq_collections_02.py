from collections import *
h=[]
print(h)
