x = 1
def f():
    print(x)
    x = 2
def g():
    del y
    y = 1
for h in (f, g):
    try:
        h()
    except UnboundLocalError as e:
        print(e)
try:
    print(undefined_name)
except NameError as e:
    print(e)
