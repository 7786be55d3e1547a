from array import array
import array as am, sys
for init in ([],[1],[1,2],range(5),range(9),(1,2,3)): print(sys.getsizeof(array('i',init)),end=' ')
