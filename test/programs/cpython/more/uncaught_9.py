class A:
    def __getattr__(self, n): return self.missing
A().foo
