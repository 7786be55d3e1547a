class A:
    def __lt__(self, o): print('A.lt'); return NotImplemented
    def __gt__(self, o): print('A.gt'); return True
class B(A):
    def __gt__(self, o): print('B.gt'); return False
print(A() < B())
try:
    A() <= A()
except TypeError as e:
    print(e)
