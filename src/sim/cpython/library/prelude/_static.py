"""What C types and functions have that classes and functions have not; the natives of this module are in static.ts."""
def generic(origin, args):
    from _genericalias import GenericAlias
    return GenericAlias(origin, args)


def index(a, /):
    return range(a).stop


def concat(a, b, /):
    if not hasattr(type(a), '__getitem__'):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    return a + b


def iconcat(a, b, /):
    if not hasattr(type(a), '__getitem__'):
        raise TypeError(f"'{type(a).__name__}' object can't be concatenated")
    a += b
    return a
