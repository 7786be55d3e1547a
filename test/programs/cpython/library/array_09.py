from array import array
a=array('i',[1,2,3])
a.append(4)
a.extend([5,6])
a.insert(0,9)
a.remove(2)
a.reverse()
print(a)
