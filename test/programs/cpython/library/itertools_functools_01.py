from itertools import *
print(list(islice(count(5,2),4)), count(3), count(1.5,0.5), list(islice(count(1.5,.5),3)))
