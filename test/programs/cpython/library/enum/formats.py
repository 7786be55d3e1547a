class A(str): pass
print(f'{A("x"):>5}', format(A('x'),'>4'))
class B(str):
    __format__ = str.__format__
print(format(B('x'),'>4'), str.__format__(B('y'), '<3'), B('z').__format__('^3'))
class C(int):
    __format__ = int.__format__
print(format(C(5),'04d'))
class D(float):
    __format__ = float.__format__
print(format(D(5),'.2f'))
class I(A): pass
print('{:>3}|{!r:>5}'.format(I('q'), I('r')), '%5s' % I('u'))
