"""traceback of CPython 3.13: what it says without the program's path and text; printing goes to stderr."""
import sys
from _refusal import refuse as _refuse


class FrameSummary:
    __slots__ = ('filename', 'lineno', 'name')

    def __init__(self, filename, lineno, name):
        self.filename = filename
        self.lineno = lineno
        self.name = name

    @property
    def line(self):
        _refuse('traceback: the text of a line')

    def __iter__(self):
        _refuse('traceback: the text of a line')

    def __len__(self):
        return 4

    def __repr__(self):
        return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


class StackSummary(list):
    def format(self):
        _refuse('traceback: the text of a line')


def walk_tb(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def extract_tb(tb, limit=None):
    out = StackSummary()
    for frame, lineno in walk_tb(tb):
        code = frame.f_code
        out.append(FrameSummary(code.co_filename, lineno, code.co_name))
    if limit is not None:
        out = StackSummary(out[:limit] if limit >= 0 else out[limit:])
    return out


def _type_text(t):
    if t.__module__ in ('__main__', 'builtins'):
        return t.__qualname__
    return t.__module__ + '.' + t.__qualname__


_MISSING = object()


def format_exception_only(exc, /, value=_MISSING, *, show_group=False):
    if value is not _MISSING:
        exc = value
    if exc is None:
        return ['NoneType: None\n']
    if isinstance(exc, SyntaxError):
        _refuse('traceback of a SyntaxError')
    try:
        text = str(exc)
    except Exception:
        text = f'<exception str() failed>'
    name = _type_text(type(exc))
    out = [f'{name}: {text}\n' if text else f'{name}\n']
    for note in getattr(exc, '__notes__', ()):
        out.extend(line + '\n' for line in str(note).split('\n'))
    return out


def format_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, chain=True):
    e = exc if value is _MISSING else value
    if e is not None and (e.__traceback__ is not None if tb is _MISSING else tb is not None):
        _refuse('traceback.format_exception of what was raised')
    if e is not None and (e.__cause__ is not None or e.__context__ is not None):
        _refuse('traceback.format_exception of a chain')
    return format_exception_only(e)


def format_exc(limit=None, chain=True):
    if sys.exception() is None:
        return 'NoneType: None\n'
    _refuse('traceback.format_exc')


def _print(e, file):
    if file is not None and file is not sys.stderr:
        _refuse('a traceback printed to a file')
    sys.stderr.write('Traceback (most recent call last):\n')
    for frame, lineno in walk_tb(e.__traceback__):
        sys.stderr.write(f'  File "{frame.f_code.co_filename}", line {lineno}, in {frame.f_code.co_name}\n')
    sys.stderr.write(''.join(format_exception_only(e)))


def print_exc(limit=None, file=None, chain=True):
    e = sys.exception()
    if e is None:
        (file or sys.stderr).write('NoneType: None\n')
        return
    _print(e, file)


def print_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, file=None, chain=True):
    _print(exc if value is _MISSING else value, file)


def print_tb(tb, limit=None, file=None):
    if file is not None and file is not sys.stderr:
        _refuse('a traceback printed to a file')
    for frame, lineno in walk_tb(tb):
        sys.stderr.write(f'  File "{frame.f_code.co_filename}", line {lineno}, in {frame.f_code.co_name}\n')


def print_stack(f=None, limit=None, file=None):
    if file is not None and file is not sys.stderr:
        _refuse('a stack printed to a file')
    sys.stderr.write('stack\n')


def clear_frames(tb):
    for frame, _ in walk_tb(tb):
        try:
            frame.clear()
        except RuntimeError:
            pass
