def v(x): print('v', x); return x
print(v(1) < v(2) < v(0) < v(9))
print(v(0) and v(1) or v(2), v('') or 'dflt', not v([]), 1 if v(None) else 2)
