"""atexit of CPython 3.13; the end of the run calls _run_exitfuncs."""

_callbacks = []


def register(func, /, *args, **kwargs):
    if not callable(func):
        raise TypeError('the first argument must be callable')
    _callbacks.append((func, args, kwargs))
    return func


def unregister(func, /):
    _callbacks[:] = [c for c in _callbacks if c[0] != func]


def _clear():
    _callbacks.clear()


def _ncallbacks():
    return len(_callbacks)


def _run_exitfuncs():
    while _callbacks:
        func, args, kwargs = _callbacks.pop()
        _call(func, args, kwargs)


def _call(func, args, kwargs):
    try:
        func(*args, **kwargs)
    except BaseException:
        from _refusal import refuse
        refuse('an exception in an atexit callback')
