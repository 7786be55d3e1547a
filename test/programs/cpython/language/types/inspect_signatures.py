import inspect
from inspect import signature, Parameter
def f(a, b: int = 1, /, c=2, *args: str, d, e: float = 3.0, **kw) -> bool: "doc"
s = signature(f); print(s, list(s.parameters), s.return_annotation, s.parameters['b'].default, s.parameters['d'].kind, s.parameters['a'].annotation is Parameter.empty)
class C:
    "Class doc\n    indented"
    def m(self, x, y=[]): pass
    @classmethod
    def cm(cls, z): pass
    @staticmethod
    def sm(q): pass
    def __init__(self, v: 'int'): self.v = v
print(signature(C), signature(C.m), signature(C(1).m), signature(C.cm), signature(C.sm), signature(lambda x, *y: 0))
b = s.bind(1, 2, 3, 4, 5, d=6, z=7); print(b.args, b.kwargs, b.arguments); b = signature(C.m).bind(0, 1); b.apply_defaults(); print(b)
for a in ((), (1,), (1, 2, 3, 4)):
    try: signature(C.sm).bind(*a); print('ok')
    except TypeError as e: print(e)
print(inspect.isfunction(f), inspect.isclass(C), inspect.ismethod(C(1).m), inspect.isgeneratorfunction(f), inspect.getdoc(C), inspect.getmro(bool), inspect.getfullargspec(f))
print([n for n, _ in inspect.getmembers(C, inspect.isfunction)], inspect.isabstract(C), inspect.cleandoc("  a\n    b\n   c"))
import functools
@functools.wraps(f)
def w(*a): pass
print(signature(w), signature(functools.partial(f, 1, d=5)))
def g(): yield
x = g(); print(inspect.getgeneratorstate(x)); next(x); print(inspect.getgeneratorstate(x)); x.close(); print(inspect.getgeneratorstate(x))
