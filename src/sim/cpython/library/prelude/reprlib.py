"""reprlib of CPython 3.13: representations that stay finite."""
from _thread import get_ident

__all__ = ['Repr', 'repr', 'recursive_repr']

_IDENTITY = ('__module__', '__doc__', '__name__', '__qualname__')


def recursive_repr(fillvalue='...'):
    """Makes a decorator: an object met again inside its own representation is shown as fillvalue."""

    def decorating_function(render):
        open_now = set()

        def wrapper(self):
            mark = (id(self), get_ident())
            if mark in open_now:
                return fillvalue
            open_now.add(mark)
            try:
                return render(self)
            finally:
                open_now.discard(mark)

        for attribute in _IDENTITY:
            setattr(wrapper, attribute, getattr(render, attribute))
        wrapper.__type_params__ = getattr(render, '__type_params__', ())
        wrapper.__wrapped__ = render
        return wrapper

    return decorating_function
