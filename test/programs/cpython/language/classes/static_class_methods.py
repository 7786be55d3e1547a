class A:
    made = 0
    @classmethod
    def make(cls): cls.made += 1; return cls()
    @staticmethod
    def add(a, b): return a + b
class B(A): pass
print(type(B.make()).__name__, A.made, B.made, A.add(1, 2), A().add(3, 4))
