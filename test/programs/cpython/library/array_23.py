from array import array
h=array('H',[1,256])
h.byteswap()
print(h)
