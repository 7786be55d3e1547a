"""_weakref of CPython 3.13: what needs no native."""


def _remove_dead_weakref(dct, key, /):
    wr = dct.get(key)
    if wr is not None and wr() is None:
        del dct[key]
