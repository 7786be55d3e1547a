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
a.extend(array('i',[1]*3))
a*=2
a.extend(range(5))
print(sys.getsizeof(a))
