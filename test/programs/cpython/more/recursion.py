def f(n): return f(n + 1)
try: f(0)
except RecursionError as e: print(e)
def depth(n=0):
    try: return depth(n + 1)
    except RecursionError: return n
d = depth()
print(900 < d < 1000)
def g(): return [g()]
g()
