"""contextvars of CPython 3.13: one current context, entered by run() and by the tasks of asyncio."""


class Context:
    def __init__(self):
        self._data = {}
        self._entered = False
        self._outer = None

    def run(self, callable, /, *args, **kwargs):
        if self._entered:
            raise RuntimeError(f'cannot enter context: {self!r} is already entered')
        self._entered = True
        self._outer = _current[0]
        _current[0] = self
        try:
            return callable(*args, **kwargs)
        finally:
            _current[0] = self._outer
            self._outer = None
            self._entered = False

    def copy(self):
        c = Context()
        c._data = self._data.copy()
        return c

    def get(self, var, default=None, /):
        return self._data.get(var, default)

    def keys(self):
        return self._data.keys()

    def values(self):
        return self._data.values()

    def items(self):
        return self._data.items()

    def __getitem__(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f'a ContextVar key was expected, got {var!r}')
        return self._data[var]

    def __contains__(self, var):
        if not isinstance(var, ContextVar):
            raise TypeError(f'a ContextVar key was expected, got {var!r}')
        return var in self._data

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)


_current = [Context()]


class Token:
    MISSING = object()

    def __init__(self, context, var, old):
        self._context = context
        self._used = False
        self.var = var
        self.old_value = old


_NOTHING = object()


class ContextVar:
    def __init__(self, name, *, default=_NOTHING):
        if not isinstance(name, str):
            raise TypeError('context variable name must be a str')
        self._name = name
        self._default = default

    @property
    def name(self):
        return self._name

    def get(self, default=_NOTHING, /):
        v = _current[0]._data.get(self, _NOTHING)
        if v is not _NOTHING:
            return v
        if default is not _NOTHING:
            return default
        if self._default is not _NOTHING:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        data = _current[0]._data
        token = Token(_current[0], self, data.get(self, Token.MISSING))
        # Contexts share their data when copied lazily; here every change makes its own.
        _current[0]._data = {**data, self: value}
        return token

    def reset(self, token, /):
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token.var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        if token._context is not _current[0]:
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        data = dict(_current[0]._data)
        if token.old_value is Token.MISSING:
            data.pop(self, None)
        else:
            data[self] = token.old_value
        _current[0]._data = data


def copy_context():
    return _current[0].copy()
