c = compile("print(x)", "file", "exec")
exec(c, {"x":2})
exec(c, {}, {"x":3})
print("A")
try:
    compile('1', 'file', '')
except ValueError as e:
    print(e)
print("B")
class P:
    def __str__(self): return 's'
    def __repr__(self): return 'r'
    def __int__(self): return 7
    def __float__(self): return 1.5
    def __index__(self): return 255
p = P()
print('%s %r %a %d %x %5.1f|%5s|%-5r|' % (p,p,p,p,p,p,p,p), '%s' % p, '%r' % p, '%(a)s %(a)r' % {'a': p}, '%*d' % (5, p))
try: '%s' % (p, p)
except TypeError as e: print(e)
print('%s' % [p], '%s' % (p,), '%s' % {1: p})
print(complex(1,-0.0), (-8)**(1/3), 2**1j, (1+2j)**0.5, complex('1+2j'), complex(' -3.5e2j '), complex('(1-j)'), complex('nan+infj'))
for b in ('1 + 2j', '', 'j1', '1+2'):
    try: print(complex(b))
    except ValueError as e: print(e)
print({}.keys() == {}.keys(), [].append == [].append, p.__str__ == p.__str__, len({p.__str__: 1, p.__str__: 2}))
