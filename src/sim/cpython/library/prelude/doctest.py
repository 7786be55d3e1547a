"""doctest of CPython 3.13: the examples of docstrings are run; a failing one is refused, as its report is not written here."""
import io
import re
import sys
from collections import namedtuple
from _refusal import refuse as _refuse

TestResults = namedtuple('TestResults', 'failed attempted')
ELLIPSIS = 8
NORMALIZE_WHITESPACE = 4
IGNORE_EXCEPTION_DETAIL = 32
SKIP = 16
DONT_ACCEPT_TRUE_FOR_1 = 1
DONT_ACCEPT_BLANKLINE = 2
_FLAGS = {'ELLIPSIS': ELLIPSIS, 'NORMALIZE_WHITESPACE': NORMALIZE_WHITESPACE, 'IGNORE_EXCEPTION_DETAIL': IGNORE_EXCEPTION_DETAIL, 'SKIP': SKIP}


def _examples(text):
    """Triples of source, wanted output and options."""
    lines = text.expandtabs().split('\n')
    out = []
    i = 0
    while i < len(lines):
        line = lines[i]
        stripped = line.lstrip()
        if not (stripped.startswith('>>> ') or stripped == '>>>'):
            i += 1
            continue
        indent = len(line) - len(stripped)
        source = [stripped[4:]]
        i += 1
        while i < len(lines) and (lines[i][indent:].startswith('... ') or lines[i][indent:].rstrip() == '...'):
            source.append(lines[i][indent + 4:])
            i += 1
        want = []
        while i < len(lines) and lines[i].strip() and not lines[i].lstrip().startswith('>>> '):
            want.append(lines[i][indent:])
            i += 1
        code = '\n'.join(source) + '\n'
        flags = 0
        for m in re.finditer(r'#\s*doctest:\s*([^\n]*)', code):
            for name in re.findall(r'[+-]\w+', m.group(1)):
                if name[1:] not in _FLAGS:
                    _refuse('doctest option ' + name[1:])
                if name[0] == '+':
                    flags |= _FLAGS[name[1:]]
        out.append((code, ''.join([w + '\n' for w in want]), flags))
    return out


def _matches(want, got, flags):
    if got == want:
        return True
    if got == 'True\n' and want == '1\n' or got == 'False\n' and want == '0\n':
        return True
    want = re.sub(r'(?m)^<BLANKLINE>\s*?$', '', want)
    got2 = re.sub(r'(?m)^[^\S\n]+$', '', got)
    if got2 == want:
        return True
    if flags & NORMALIZE_WHITESPACE:
        got2 = ' '.join(got2.split())
        want = ' '.join(want.split())
        if got2 == want:
            return True
    if flags & ELLIPSIS:
        parts = want.split('...')
        if len(parts) > 1:
            if not got2.startswith(parts[0]) or not got2.endswith(parts[-1]):
                return False
            at = len(parts[0])
            end = len(got2) - len(parts[-1])
            if at > end:
                return False
            for p in parts[1:-1]:
                at = got2.find(p, at, end)
                if at < 0:
                    return False
                at += len(p)
            return True
    return False


_EXCEPTION = re.compile(r'^Traceback \((?:most recent call last|innermost last)\):\s*$')


def _run(name, text, globs, optionflags):
    attempted = 0
    for source, want, flags in _examples(text):
        flags |= optionflags
        if flags & SKIP:
            continue
        attempted += 1
        saved = sys.stdout
        sys.stdout = out = io.StringIO()
        raised = None
        try:
            try:
                code = compile(source, '<doctest>', 'eval')
            except SyntaxError:
                code = None
            try:
                if code is not None:
                    value = eval(code, globs)
                    if value is not None:
                        print(repr(value))
                else:
                    exec(source, globs)
            except Exception as e:
                raised = e
        finally:
            sys.stdout = saved
        got = out.getvalue()
        lines = want.split('\n')
        if raised is None:
            if not _matches(want, got, flags):
                _refuse(f'doctest failure in {name}: {source.strip()[:200]!r}: expected {want[:300]!r}, got {got[:300]!r}')
            continue
        start = next((i for i, l in enumerate(lines) if _EXCEPTION.match(l)), -1)
        if start < 0:
            _refuse(f'doctest failure in {name}: {source.strip()[:200]!r} raised {type(raised).__name__}: {raised}')
        rest = start + 1
        while rest < len(lines) and not re.match(r'\w', lines[rest]):
            rest += 1
        message = '\n'.join(lines[rest:])
        cls = type(raised)
        title = cls.__name__ if cls.__module__ in ('builtins', '__main__') else f'{cls.__module__}.{cls.__qualname__}'
        if cls.__module__ == '__main__':
            title = f'__main__.{cls.__qualname__}'
        text = str(raised)
        shown = f'{title}: {text}\n' if text else f'{title}\n'
        if flags & IGNORE_EXCEPTION_DETAIL:
            if message.split(':')[0].strip().rpartition('.')[2] == cls.__name__:
                continue
        if not _matches(message, shown, flags) and not _matches(message, shown.removeprefix('__main__.'), flags):
            _refuse(f'doctest failure in {name}: {source.strip()[:200]!r}: expected {message[:200]!r}, raised {shown[:200]!r}')
    return attempted


def _find(name, obj, module, seen, out):
    if id(obj) in seen:
        return
    seen.add(id(obj))
    doc = getattr(obj, '__doc__', None)
    if isinstance(doc, str) and '>>>' in doc:
        out.append((name, doc))
    if isinstance(obj, type):
        for n, v in obj.__dict__.items():
            if isinstance(v, (staticmethod, classmethod)):
                v = v.__func__
            if isinstance(v, (type, type(_find), property)) and getattr(v, '__module__', module) == module:
                _find(f'{name}.{n}', v, module, seen, out)


def testmod(m=None, name=None, globs=None, verbose=None, report=True, optionflags=0, extraglobs=None, raise_on_error=False, exclude_empty=False):
    if verbose:
        _refuse('doctest with verbose output')
    if m is None:
        m = sys.modules['__main__']
    module = m.__name__
    found = []
    seen = set()
    ns = m.__dict__
    if isinstance(m.__doc__, str) and '>>>' in m.__doc__:
        found.append((module, m.__doc__))
    for n, v in list(ns.items()):
        target = v
        while hasattr(target, '__wrapped__') and not isinstance(target, type):
            target = target.__wrapped__
        if isinstance(target, (type, type(_find))) and getattr(target, '__module__', None) == module:
            _find(f'{module}.{n}', target, module, seen, found)
    for n, text in ns.get('__test__', {}).items():
        found.append((f'{module}.__test__.{n}', text))
    found.sort()
    attempted = 0
    for n, text in found:
        g = dict(ns) if globs is None else dict(globs)
        if extraglobs:
            g.update(extraglobs)
        attempted += _run(n, text, g, optionflags)
    return TestResults(0, attempted)


def run_docstring_examples(f, globs, verbose=False, name='NoName', compileflags=None, optionflags=0):
    if verbose:
        _refuse('doctest with verbose output')
    found = []
    _find(name, f, getattr(f, '__module__', '__main__'), set(), found)
    for n, text in found:
        _run(n, text, dict(globs), optionflags)
