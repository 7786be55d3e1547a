class X:
    def __rmod__(s,o): return 'rmod'
    def __str__(s): return 'str'
    def __radd__(s,o): return 'radd'
    def __rmul__(s,o): return 'rmul'
print('%s' % X())
print(b'%d' % 5, '%s' % X(), 'a'+X(), [1]+X() if 0 else '', [1]*X() if 0 else '', b'%s' % X() if 0 else '', 'a'*X() if 0 else '')
print((1,)+X(), [1]+X(), 'a'*X(), (1,)*X(), [2]*X(), bytearray(b'a')+X())
class I:
    def __index__(s): return 2
    def __rmul__(s,o): return 'rmul'
print([1]*I(), 'a'*I(), (1,)*I())
class M:
    def __rmod__(s,o): return 'M'
    def __getitem__(s,k): return 'item'+k
print('%(a)s' % M())
