x = [1, 2, 3, 4]
del x[0], x[-1]
print(x)
d = {'a': 1, 'b': 2}
del d['a']
print(d)
def f():
    global g
    g = 5
f()
print(g)
del g
try:
    g
except NameError as e:
    print(e)
