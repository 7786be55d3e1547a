import sys
d={'a':1}; d[5]=1; print(sys.getsizeof(d))
d={'a':1,'b':2}; d[5]=1; print(sys.getsizeof(d))
d={'a':1,'b':2,'c':3}; d[5]=1; print(sys.getsizeof(d))
d={c:1 for c in 'abcd'}; d[5]=1; print(sys.getsizeof(d))
d={c:1 for c in 'abcde'}; d[5]=1; print(sys.getsizeof(d))
d={c:1 for c in 'abcdef'}; d[5]=1; print(sys.getsizeof(d))
d={}; d['a']=1; d['b']=2; print(sys.getsizeof(d)); del d['a']; d[1]=1; print(sys.getsizeof(d))
d={i:i for i in range(6)}; del d[0], d[1], d[2], d[3]; d[7]=1; d[8]=1; d[9]=1; d[10]=1; d[11]=1; d[12]=1; print(sys.getsizeof(d))
for n in range(0, 14):
    l=[(i,i) for i in range(n)]; s=[(str(i),i) for i in range(n)]
    x=dict(l); y=dict(s); z={}; z.update(x); w={**y}; v=dict(**y); u=y|y; t=x.copy(); q=dict(x); r={}; r.update(l); p=dict.fromkeys(range(n)); o=dict(zip(s,s)); e={'k':1}; e.update(y); f={1:1}; f.update(y); g=dict(a=1,b=2); h=dict(y,a=1)
    print(n,*[sys.getsizeof(k) for k in (x,y,z,w,v,u,t,q,r,p,o,e,f,g,h)])
for n in (20,21,22,23,24,40,41,42,43,44,80,85,86,170,171):
    l=[(i,i) for i in range(n)]; s=[(str(i),i) for i in range(n)]
    x=dict(l); y=dict(s); z={}; z.update(x); w={**y}; u=y|y; t=x.copy(); q=dict(x); p=dict.fromkeys(range(n)); e={'k':1}; e.update(y); f={1:1}; f.update(y); h=dict(y,a=1); k={i:0 for i in range(n)}; 
    print(n,*[sys.getsizeof(k) for k in (x,y,z,w,u,t,q,p,e,f,h,k)])
    y[1]=1; print(sys.getsizeof(y))
