class F:
    def __call__(self, *a, **k): return a, k
    def __contains__(self, x): return x == 3
    def __iter__(self): return iter([1, 2])
    def __reversed__(self): return iter('ba')
f = F()
print(f(1, x=2), 3 in f, 4 in f, list(f), list(reversed(f)), callable(f), [*f], sum(f))
