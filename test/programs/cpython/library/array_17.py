out=[]
out=[]
print(out)
