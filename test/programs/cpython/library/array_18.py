from array import array
b=array('B',b'hello')
print(b,bytes(b),b.tobytes().decode())
