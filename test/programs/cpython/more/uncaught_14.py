x: int = "a"
def f(a: undefined_name): pass
