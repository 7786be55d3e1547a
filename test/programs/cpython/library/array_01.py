from array import array
a=array('i',[1,2,3])
print(a,a[0],a[-1],a[1:],len(a),a.itemsize,a.typecode,list(a),a.tolist(),a.tobytes(),a==array('i',[1,2,3]),a+a,a*2,2 in a)
