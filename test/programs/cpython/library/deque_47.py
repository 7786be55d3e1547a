from collections import *
print('-')
