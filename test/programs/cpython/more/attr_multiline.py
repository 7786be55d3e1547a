class A:
    def m(self): return self
    def bad(self): return None.x
(A()
 .m()
 .m()
 .bad())
