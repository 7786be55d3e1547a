from array import array
b=array('B',b'hello')
b.frombytes(b'xy')
print(b)
