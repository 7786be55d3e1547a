class A:
    def f(self): return 1
a=A()
m1=a.f
print(m1==a.f)
print(hash(m1)==hash(a.f), m1!=a.f)
print({}.values() == {}.values())
try:
    a.f.x=1
except AttributeError as e: print(e)
d={1:2}
print(len(d.keys()), len(d.values()))
try:
    print({1:1}.values()+1)
except TypeError as e: print(e)
try:
    print({1:1}.keys()+1)
except TypeError as e: print(e)
print(pow(0.0, float("inf")))
try: print(pow(0.0, float("-inf")))
except Exception as e: print(e)
try: print(type(hash({}.values())))
except Exception as e: print(e)
try: print(type(hash({}.keys())))
except Exception as e: print(e)
