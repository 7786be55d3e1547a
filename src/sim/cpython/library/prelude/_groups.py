"""BaseExceptionGroup of CPython 3.13 (Objects/exceptions.c): making, splitting and what except* does with it."""


def new(cls, args):
    if len(args) != 2:
        raise TypeError(f'BaseExceptionGroup.__new__() takes exactly 2 arguments ({len(args)} given)')
    message, excs = args
    if not isinstance(message, str):
        raise TypeError(f'BaseExceptionGroup.__new__() argument 1 must be str, not {_tp_name(type(message))}')
    if not hasattr(type(excs), '__getitem__') or isinstance(excs, (dict, set)):
        raise TypeError('second argument (exceptions) must be a sequence')
    excs = tuple(excs)
    if not excs:
        raise ValueError('second argument (exceptions) must be a non-empty sequence')
    base = False
    i = 0
    for e in excs:
        if not isinstance(e, BaseException):
            raise ValueError(f'Item {i} of second argument (exceptions) is not an exception')
        if not isinstance(e, Exception):
            base = True
        i += 1
    if cls is BaseExceptionGroup:
        if not base:
            cls = ExceptionGroup
    elif cls is ExceptionGroup:
        if base:
            raise TypeError('Cannot nest BaseExceptions in an ExceptionGroup')
    elif base and issubclass(cls, Exception):
        raise TypeError(f"Cannot nest BaseExceptions in '{_tp_name(cls)}'")
    self = _new_exception(cls, args)
    _put(self, 5, message)
    _put(self, 6, excs)
    return self


def derive(self, excs):
    return BaseExceptionGroup(self.message, excs)


def _subset(orig, excs):
    if not excs:
        return None
    eg = orig.derive(excs)
    if not isinstance(eg, BaseExceptionGroup):
        raise TypeError('derive must return an instance of BaseExceptionGroup')
    tb = orig.__traceback__
    if tb is not None:
        eg.__traceback__ = tb
    eg.__context__ = orig.__context__
    suppress = orig.__suppress_context__
    eg.__cause__ = orig.__cause__
    eg.__suppress_context__ = suppress
    notes = getattr(orig, '__notes__', None)
    if isinstance(notes, (list, tuple)):
        eg.__notes__ = list(notes)
    return eg


def _matcher(cond):
    if isinstance(cond, type):
        if issubclass(cond, BaseException):
            return lambda e: isinstance(e, cond)
    elif isinstance(cond, tuple):
        if all(isinstance(c, type) and issubclass(c, BaseException) for c in cond):
            return lambda e: isinstance(e, cond)
    elif callable(cond):
        return cond
    raise TypeError('expected an exception type, a tuple of exception types, or a callable (other than a class)')


def _split(exc, match, rest_too):
    if match(exc):
        return exc, None
    if not isinstance(exc, BaseExceptionGroup):
        return None, (exc if rest_too else None)
    yes = []
    no = []
    for e in exc.exceptions:
        a, b = _split(e, match, rest_too)
        if a is not None:
            yes.append(a)
        if b is not None:
            no.append(b)
    a = _subset(exc, yes)
    return a, (_subset(exc, no) if rest_too else None)


def split(self, cond):
    return _split(self, _matcher(cond), True)


def subgroup(self, cond):
    return _split(self, _matcher(cond), False)[0]


def check_match(exc, typ):
    if isinstance(exc, typ):
        if isinstance(exc, BaseExceptionGroup):
            return exc, None
        return BaseExceptionGroup('', (exc,)), None
    if isinstance(exc, BaseExceptionGroup):
        pair = exc.split(typ)
        if not isinstance(pair, tuple):
            raise TypeError(f'{_tp_name(type(exc))}.split must return a tuple, not {_tp_name(type(pair))}')
        if len(pair) < 2:
            raise TypeError(f'{_tp_name(type(exc))}.split must return a 2-tuple, got tuple of size {len(pair)}')
        return pair[0], pair[1]
    return None, exc


def _same_metadata(a, b):
    return (getattr(a, '__notes__', None) is getattr(b, '__notes__', None) and a.__traceback__ is b.__traceback__
            and a.__cause__ is b.__cause__ and a.__context__ is b.__context__)


def _leaves(e, out):
    if isinstance(e, BaseExceptionGroup):
        for x in e.exceptions:
            _leaves(x, out)
    else:
        out.append(e)


def prep_reraise(orig, excs):
    if not excs:
        return None
    if not isinstance(orig, BaseExceptionGroup):
        return excs[0]
    raised = []
    reraised = []
    for e in excs:
        if e is None:
            continue
        if isinstance(e, BaseExceptionGroup) and _same_metadata(e, orig):
            reraised.append(e)
        else:
            raised.append(e)
    again = None
    if reraised:
        keep = []
        for e in reraised:
            _leaves(e, keep)
        again = _split(orig, lambda e: any(e is k for k in keep), False)[0]
    if not raised:
        return again
    if again is not None:
        raised.append(again)
    if len(raised) > 1:
        return BaseExceptionGroup('', raised)
    return raised[0]
