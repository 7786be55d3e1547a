"""asyncio.coroutines of CPython 3.13."""
import collections.abc
import types


def iscoroutinefunction(func):
    while isinstance(func, types.MethodType):
        func = func.__func__
    import functools
    while isinstance(func, functools.partial):
        func = func.func
    return isinstance(func, types.FunctionType) and bool(func.__code__.co_flags & 128)


def iscoroutine(obj):
    return isinstance(obj, (types.CoroutineType, collections.abc.Coroutine))
