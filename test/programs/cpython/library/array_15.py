out=[]
print(out)
