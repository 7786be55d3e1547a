"""warnings of CPython 3.13: messages go to stderr, or into the list of catch_warnings(record=True)."""
import sys

filters = []
_registry = set()


class WarningMessage:
    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message = message
        self.category = category
        self.filename = filename
        self.lineno = lineno
        self.file = file
        self.line = line
        self.source = source
        self._category_name = getattr(category, '__name__', None)

    def __str__(self):
        return f'{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}'


_record = [None]


def simplefilter(action, category=Warning, lineno=0, append=False):
    if action not in ('error', 'ignore', 'always', 'default', 'module', 'once'):
        raise ValueError(f'invalid action: {action!r}')
    _insert((action, '', category), append)


def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
    if action not in ('error', 'ignore', 'always', 'default', 'module', 'once'):
        raise ValueError(f'invalid action: {action!r}')
    _insert((action, message, category), append)


def _insert(item, append):
    _registry.clear()
    if append:
        filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)


def resetwarnings():
    _registry.clear()
    filters[:] = [_NONE]


# After resetwarnings nothing is ignored any more.
_NONE = ('default', '', Warning)


def _action(text, category):
    import re
    for action, message, cat in filters:
        if issubclass(category, cat) and (not message or re.match(message, text, re.I)):
            return action
    if issubclass(category, (PendingDeprecationWarning, ImportWarning, ResourceWarning)):
        return 'ignore'
    return 'default'


def warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=()):
    made = isinstance(message, Warning)
    if made:
        category = type(message)
    elif category is None:
        category = UserWarning
    if not isinstance(category, type) or not issubclass(category, Warning):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    text = str(message)
    message = message if made else category(message)
    try:
        frame = sys._getframe(max(1, stacklevel))
        lineno = frame.f_lineno
        name = frame.f_code.co_filename
    except ValueError:
        lineno = 0
        name = '<sys>'
    frame = None
    action = _action(text, category)
    if action == 'error':
        raise message
    if action == 'ignore':
        return
    if action != 'always':
        key = (text, category) if action == 'once' else (text, category, lineno)
        if key in _registry:
            return
        _registry.add(key)
    showwarning(message, category, name, lineno)


def showwarning(message, category, filename, lineno, file=None, line=None):
    if _record[0] is not None:
        _record[0].append(WarningMessage(message, category, filename, lineno, file, line))
        return
    sys.stderr.write(formatwarning(message, category, filename, lineno, line))


def formatwarning(message, category, filename, lineno, line=None):
    return f'{filename}:{lineno}: {category.__name__}: {message}\n'


class catch_warnings:
    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._record = record
        self._action = action
        self._category = category

    def __enter__(self):
        self._saved = filters[:], _record[0]
        _registry.clear()
        log = None
        if self._record:
            log = _record[0] = []
        if self._action is not None:
            simplefilter(self._action, self._category)
        return log

    def __exit__(self, *exc_info):
        filters[:], _record[0] = self._saved
        _registry.clear()


class deprecated:
    """Marks a function or class as deprecated."""

    def __init__(self, message, /, *, category=DeprecationWarning, stacklevel=1):
        if str not in type(message).__mro__:
            raise TypeError(f'Expected an object of type str for \'message\', not {type(message).__name__!r}')
        self.message, self.category, self.stacklevel = message, category, stacklevel

    def __call__(self, arg, /):
        from _refusal import refuse
        import functools
        if isinstance(arg, type):
            refuse('warnings.deprecated on a class')
        arg.__deprecated__ = self.message
        if self.category is None:
            return arg
        mark = self

        @functools.wraps(arg)
        def wrapper(*args, **kwargs):
            warn(mark.message, category=mark.category, stacklevel=mark.stacklevel + 1)
            return arg(*args, **kwargs)

        return wrapper
