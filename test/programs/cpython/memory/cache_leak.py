import gc, weakref, functools
class Big:
    instances = weakref.WeakSet()
    def __init__(self, n): self.n = n; Big.instances.add(self)
    @functools.cache
    def calc(self, k): return self.n * k
    @functools.cached_property
    def prop(self): return self.n + 1
for i in range(5): b = Big(i); b.calc(2)
del b
print(len(Big.instances), Big.calc.cache_info())
Big.calc.cache_clear(); print(len(Big.instances))
b = Big(9); print(b.prop, b.__dict__); del b.prop; print(b.__dict__)
handlers = []
class Btn:
    def __init__(self, n): self.n = n; handlers.append(self.click)
    def click(self): print("click", self.n)
    def __del__(self): print("btn gone", self.n)
bt = Btn(1); del bt
print("still alive", len(handlers)); handlers[0](); handlers.clear()
class Tree:
    def __init__(self, parent=None):
        self.parent = weakref.ref(parent) if parent else None
        self.kids = []
        if parent: parent.kids.append(self)
    def __del__(self): print("tree", len(self.kids))
root = Tree(); k1 = Tree(root); k2 = Tree(k1); del k1, k2
print(root.kids[0].parent() is root); root = None
def mk():
    def rec(n): return 1 if n == 0 else n * rec(n - 1)
    return rec(5)
gc.collect(); print(mk(), gc.collect())
def df(a, acc=[]): acc.append(a); return acc
print(df(1), df(2), df.__defaults__)
def exc():
    try: 1 / 0
    except ZeroDivisionError as e: return e
e = exc(); print(e.__traceback__.tb_frame.f_code.co_name, e.__traceback__.tb_lineno); e.__traceback__ = None
