class A:
    x = 1
    def m(self): pass
a = A(); a.y = 2
print(isinstance(a, (int, A)), issubclass(bool, int), type(a).__name__, hasattr(a, 'x'), getattr(a, 'q', 5), callable(a.m), dir(a)[-3:], vars(a), type(3) is int, type(type), A.__bases__, a.__class__.__qualname__, A.m.__qualname__, id(a) == id(a), repr(A), type(None), type(...), NotImplemented)
