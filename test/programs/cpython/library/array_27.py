from array import array
import array as am, sys
a=array('i',[1,2,3])
a.append(4)
a.extend([5,6])
a.insert(0,9)
a.remove(2)
a.reverse()
a=array('d')
a=array('i',[3,1,2])
a.fromlist([7])
print(a, sys.getsizeof(a), sys.getsizeof(a[:2]), sys.getsizeof(a+a), sys.getsizeof(a*3))
