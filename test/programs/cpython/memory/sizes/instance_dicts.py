import sys
class P0: pass
p=P0(); print(sys.getsizeof(p.__dict__)); p.a=1; print(sys.getsizeof(p.__dict__)); 
class P1:
    def __init__(s): s.a=1
class P2:
    def __init__(s): s.a=1; s.b=2
class P5:
    def __init__(s): s.a=s.b=s.c=s.d=s.e=5
for C in (P1,P2,P5):
    p=C(); d=p.__dict__; print(C.__name__, sys.getsizeof(d)); p.zz=1; print(sys.getsizeof(d)); q=C(); print(sys.getsizeof(q.__dict__)); del p.zz; print(sys.getsizeof(d)); d['x']=1; print(sys.getsizeof(d)); d[5]=1; print('int key', sys.getsizeof(d))
class Many: pass
m=Many()
for i in range(34):
    setattr(m,f'a{i}',i); print(sys.getsizeof(m.__dict__), end=' ')
print()
m=Many()
for i in range(34):
    setattr(m,f'a{i}',i)
print(sys.getsizeof(m.__dict__), sys.getsizeof(vars(Many())))
class S:
    __slots__=('__dict__',)
s=S(); print(sys.getsizeof(s.__dict__)); s.a=1; print(sys.getsizeof(s.__dict__))
class L(list): pass
l=L(); l.a=1; print(sys.getsizeof(l.__dict__))
class D(dict): pass
l=D(); l.a=1; print(sys.getsizeof(l.__dict__))
e=ValueError(); e.x=1; print(sys.getsizeof(e.__dict__))
def f(): pass
f.x=1; print(sys.getsizeof(f.__dict__))
p=P2(); d=dict(p.__dict__); print(sys.getsizeof(d), sys.getsizeof(p.__dict__.copy())); del p.a; print(sys.getsizeof(p.__dict__)); p.__dict__={}; p.a=1; print(sys.getsizeof(p.__dict__))
class Sub(P2):
    def __init__(s): super().__init__(); s.c=3
print(sys.getsizeof(Sub().__dict__))
