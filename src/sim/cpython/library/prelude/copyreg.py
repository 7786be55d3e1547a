"""copyreg of CPython 3.13: how objects are taken apart and put together again."""
dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    if callable(pickle_function):
        dispatch_table[ob_type] = pickle_function
    else:
        raise TypeError('reduction functions must be callable')
    if not (constructor_ob is None or callable(constructor_ob)):
        raise TypeError('constructors must be callable')


def __newobj__(kind, *args):
    return kind.__new__(kind, *args)


def __newobj_ex__(kind, args, kwargs):
    return kind.__new__(kind, *args, **kwargs)
