def f(x: int = 3, *, y: str = 'a') -> bool:
    """Says hello."""
    return True
f.tag = 'q'
print(f.__name__, f.__doc__, f.__annotations__, f.__defaults__, f.__kwdefaults__, f.tag, f.__dict__)
