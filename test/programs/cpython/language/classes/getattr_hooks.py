class A:
    x = 1
    def __getattr__(self, name):
        if name.startswith('_'): raise AttributeError(name)
        return name.upper()
    def __setattr__(self, name, v):
        print('set', name)
        object.__setattr__(self, name, v)
    def __delattr__(self, name):
        print('del', name)
        super().__delattr__(name)
a = A()
a.y = 2
print(a.x, a.y, a.z, hasattr(a, '_q'), getattr(a, '_q', 'none'))
del a.y
print(a.y)
