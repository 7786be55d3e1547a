"""inspect of CPython 3.13: what it says of functions and classes of the program; source text and frames are outside the subset."""
import collections.abc
import enum
import functools
import sys
import types
from _refusal import refuse as _refuse

CO_OPTIMIZED = 1
CO_NEWLOCALS = 2
CO_VARARGS = 4
CO_VARKEYWORDS = 8
CO_NESTED = 16
CO_GENERATOR = 32
CO_NOFREE = 64
CO_COROUTINE = 128
CO_ITERABLE_COROUTINE = 256
CO_ASYNC_GENERATOR = 512


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethoddescriptor(obj):
    if isclass(obj) or ismethod(obj) or isfunction(obj):
        return False
    tp = type(obj)
    return hasattr(tp, '__get__') and not hasattr(tp, '__set__')


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    tp = type(object)
    return hasattr(tp, '__set__') or hasattr(tp, '__delete__')


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def _unwrapped_function(f):
    while isinstance(f, types.MethodType):
        f = f.__func__
    while isinstance(f, functools.partial):
        f = f.func
    return f


def _flag(obj, flag):
    f = _unwrapped_function(obj)
    return isfunction(f) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    return _flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    return _flag(obj, CO_ASYNC_GENERATOR)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    return isinstance(object, types.CoroutineType) or isinstance(object, collections.abc.Awaitable)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isabstract(object):
    return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', None))


GEN_CREATED = 'GEN_CREATED'
GEN_RUNNING = 'GEN_RUNNING'
GEN_SUSPENDED = 'GEN_SUSPENDED'
GEN_CLOSED = 'GEN_CLOSED'
CORO_CREATED = 'CORO_CREATED'
CORO_RUNNING = 'CORO_RUNNING'
CORO_SUSPENDED = 'CORO_SUSPENDED'
CORO_CLOSED = 'CORO_CLOSED'


def getgeneratorstate(generator):
    from _agen import is_created, is_finished
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CREATED if is_created(generator) else GEN_CLOSED


def getcoroutinestate(coroutine):
    from _agen import is_created, is_finished
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CREATED if is_created(coroutine) else CORO_CLOSED


def getmro(cls):
    return cls.__mro__


def getmembers(object, predicate=None):
    results = []
    if isclass(object):
        mro = (object,) + getmro(object)
    else:
        mro = ()
    processed = set()
    names = dir(object)
    for key in names:
        try:
            value = getattr(object, key)
        except AttributeError:
            for base in mro:
                if key in base.__dict__:
                    value = base.__dict__[key]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((key, value))
        processed.add(key)
    results.sort(key=lambda pair: pair[0])
    return results


def cleandoc(doc):
    lines = doc.expandtabs().split('\n')
    margin = sys.maxsize
    for line in lines[1:]:
        content = len(line.lstrip(' '))
        if content:
            margin = min(margin, len(line) - content)
    if lines:
        lines[0] = lines[0].lstrip(' ')
    if margin < sys.maxsize:
        for i in range(1, len(lines)):
            lines[i] = lines[i][margin:]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return '\n'.join(lines)


def getdoc(object):
    doc = getattr(object, '__doc__', None)
    if doc is None:
        if isclass(object):
            for base in object.__mro__:
                if base is not object and base.__doc__ is not None:
                    doc = base.__doc__
                    break
        elif ismethod(object) or isfunction(object):
            _refuse('inspect.getdoc of what has no docstring')
    if not isinstance(doc, str):
        return None
    return cleandoc(doc)


def getmodule(object, _filename=None):
    return sys.modules.get(getattr(object, '__module__', None))


def getmodulename(path):
    _refuse('inspect.getmodulename')


def getsource(object):
    _refuse('inspect.getsource')


getsourcelines = getsourcefile = getfile = getcomments = findsource = getsource


def currentframe():
    return sys._getframe(1)


def stack(context=1):
    _refuse('inspect.stack')


def trace(context=1):
    _refuse('inspect.trace')


def unwrap(func, *, stop=None):
    seen = [func]
    while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if any(func is s for s in seen):
            raise ValueError('wrapper loop when unwrapping {!r}'.format(seen[0]))
        seen.append(func)
    return func


_sentinel = object()


def getattr_static(obj, attr, default=_sentinel):
    klass_result = _sentinel
    if isinstance(obj, type):
        for k in obj.__mro__:
            if attr in k.__dict__:
                return k.__dict__[attr]
        for k in type(obj).__mro__:
            if attr in k.__dict__:
                return k.__dict__[attr]
    else:
        d = getattr(obj, '__dict__', {})
        for k in type(obj).__mro__:
            if attr in k.__dict__:
                klass_result = k.__dict__[attr]
                break
        if attr in d and not (klass_result is not _sentinel and hasattr(type(klass_result), '__set__')):
            return d[attr]
        if klass_result is not _sentinel:
            return klass_result
    if default is not _sentinel:
        return default
    raise AttributeError(attr)


class _empty:
    """Marker of Signature.empty and Parameter.empty."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4

    def __str__(self):
        return self.name

    @property
    def description(self):
        return ('positional-only', 'positional or keyword', 'variadic positional', 'keyword-only', 'variadic keyword')[self]


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if getattr(annotation, '__module__', None) == 'typing':
        return repr(annotation).replace('typing.', '')
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ('builtins', base_module):
            return annotation.__qualname__
        return annotation.__module__ + '.' + annotation.__qualname__
    return repr(annotation)


class Parameter:
    __slots__ = ('_name', '_kind', '_default', '_annotation')

    POSITIONAL_ONLY = _ParameterKind.POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _ParameterKind.POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _ParameterKind.VAR_POSITIONAL
    KEYWORD_ONLY = _ParameterKind.KEYWORD_ONLY
    VAR_KEYWORD = _ParameterKind.VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        self._kind = _ParameterKind(kind)
        if default is not _empty and self._kind in (2, 4):
            raise ValueError(f'{self._kind.description} parameters cannot have default values')
        self._default = default
        self._annotation = annotation
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if not name.isidentifier():
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name = name

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def replace(self, *, name=_sentinel, kind=_sentinel, annotation=_sentinel, default=_sentinel):
        return type(self)(
            self._name if name is _sentinel else name,
            self._kind if kind is _sentinel else kind,
            default=self._default if default is _sentinel else default,
            annotation=self._annotation if annotation is _sentinel else annotation)

    def __str__(self):
        formatted = self._name
        if self._annotation is not _empty:
            formatted = f'{formatted}: {formatannotation(self._annotation)}'
        if self._default is not _empty:
            formatted += (' = ' if self._annotation is not _empty else '=') + repr(self._default)
        if self._kind == 2:
            formatted = '*' + formatted
        elif self._kind == 4:
            formatted = '**' + formatted
        return formatted

    def __repr__(self):
        return f'<{self.__class__.__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind
                and self._default == other._default and self._annotation == other._annotation)


class BoundArguments:
    __slots__ = ('arguments', '_signature', '__weakref__')

    def __init__(self, signature, arguments):
        self.arguments = arguments
        self._signature = signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (3, 4):
                break
            if name not in self.arguments:
                break
            if param.kind == 2:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs = {}
        started = False
        for name, param in self._signature.parameters.items():
            if not started:
                if param.kind in (3, 4):
                    started = True
                elif name not in self.arguments:
                    started = True
                    continue
            if not started:
                continue
            if name not in self.arguments:
                continue
            if param.kind == 4:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        out = {}
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                out[name] = self.arguments[name]
            elif param.default is not _empty:
                out[name] = param.default
            elif param.kind == 2:
                out[name] = ()
            elif param.kind == 4:
                out[name] = {}
        self.arguments = out

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self._signature == other._signature and self.arguments == other.arguments

    def __repr__(self):
        return '<BoundArguments ({})>'.format(', '.join([f'{a}={v!r}' for a, v in self.arguments.items()]))


class Signature:
    __slots__ = ('_return_annotation', '_parameters')
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        params = {}
        for p in parameters or ():
            if p.name in params:
                raise ValueError(f'duplicate parameter name: {p.name!r}')
            params[p.name] = p
        self._parameters = types.MappingProxyType(params)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, **kw):
        return signature(obj)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_sentinel, return_annotation=_sentinel):
        return type(self)(
            self.parameters.values() if parameters is _sentinel else parameters,
            return_annotation=self._return_annotation if return_annotation is _sentinel else return_annotation)

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return (list(self._parameters.values()) == list(other._parameters.values())
                and self._return_annotation == other._return_annotation)

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments = {}
        params = list(self._parameters.values())
        args = list(args)
        kwargs = dict(kwargs)
        used_kw = set()
        for param in params:
            name = param.name
            if param.kind == 2:
                if args:
                    arguments[name] = tuple(args)
                    args = []
            elif param.kind in (0, 1):
                if args:
                    if param.kind == 1 and name in kwargs:
                        raise TypeError(f'multiple values for argument {name!r}')
                    arguments[name] = args.pop(0)
                elif param.kind == 1 and name in kwargs:
                    arguments[name] = kwargs.pop(name)
                elif param.default is _empty and not partial:
                    if param.kind == 0 and name in kwargs:
                        raise TypeError(f'{name!r} parameter is positional only, but was passed as a keyword')
                    raise TypeError(f'missing a required argument: {name!r}')
            elif param.kind == 3:
                if args:
                    raise TypeError('too many positional arguments')
                if name in kwargs:
                    arguments[name] = kwargs.pop(name)
                elif param.default is _empty and not partial:
                    raise TypeError(f'missing a required keyword-only argument: {name!r}')
            else:
                if kwargs:
                    arguments[name] = kwargs
                    kwargs = {}
        if args:
            raise TypeError('too many positional arguments')
        if kwargs:
            raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return BoundArguments(self, arguments)

    def __repr__(self):
        return f'<{self.__class__.__name__} {self}>'

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        result = []
        pos_only = False
        kw_sep = True
        for param in self._parameters.values():
            kind = param.kind
            if kind == 0:
                pos_only = True
            elif pos_only:
                result.append('/')
                pos_only = False
            if kind == 2:
                kw_sep = False
            elif kind == 3 and kw_sep:
                result.append('*')
                kw_sep = False
            result.append(str(param))
        if pos_only:
            result.append('/')
        rendered = '({})'.format(', '.join(result))
        if max_width is not None and len(rendered) > max_width:
            rendered = '(\n    ' + ',\n    '.join(result) + '\n)'
        if self._return_annotation is not _empty:
            rendered += f' -> {formatannotation(self._return_annotation)}'
        return rendered


def _from_function(func):
    code = func.__code__
    names = code.co_varnames
    pos_count = code.co_argcount
    posonly = code.co_posonlyargcount
    kwonly = code.co_kwonlyargcount
    annotations = getattr(func, '__annotations__', {})
    defaults = func.__defaults__ or ()
    kwdefaults = func.__kwdefaults__ or {}
    first_default = pos_count - len(defaults)
    params = []
    for i in range(pos_count):
        n = names[i]
        params.append(Parameter(n, 0 if i < posonly else 1, annotation=annotations.get(n, _empty),
                                default=defaults[i - first_default] if i >= first_default else _empty))
    at = pos_count + kwonly
    if code.co_flags & CO_VARARGS:
        n = names[at]
        at += 1
        params.append(Parameter(n, 2, annotation=annotations.get(n, _empty)))
    for n in names[pos_count:pos_count + kwonly]:
        params.append(Parameter(n, 3, annotation=annotations.get(n, _empty), default=kwdefaults.get(n, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        n = names[at]
        params.append(Parameter(n, 4, annotation=annotations.get(n, _empty)))
    return Signature(params, return_annotation=annotations.get('return', _empty))


def _bound(sig):
    params = list(sig.parameters.values())
    if not params or params[0].kind in (3, 4):
        raise ValueError('invalid method signature')
    if params[0].kind != 2:
        params = params[1:]
    return sig.replace(parameters=params)


def _partial_signature(p):
    sig = signature(p.func)
    bound = sig.bind_partial(*p.args, **p.keywords)
    params = []
    seen_kw = False
    for name, param in sig.parameters.items():
        if name in bound.arguments:
            if name in p.keywords:
                params.append(param.replace(kind=3, default=p.keywords[name]))
                seen_kw = True
                continue
            if param.kind in (0, 1):
                continue
        if seen_kw and param.kind == 1:
            param = param.replace(kind=3)
        params.append(param)
    return sig.replace(parameters=params)


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if isinstance(obj, types.MethodType):
        return _bound(signature(obj.__func__, follow_wrapped=follow_wrapped))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, '__signature__') or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return signature(obj)
    sig = getattr(obj, '__signature__', None)
    if sig is not None and isinstance(sig, Signature):
        return sig
    if isinstance(obj, types.FunctionType):
        return _from_function(obj)
    if isinstance(obj, functools.partial):
        return _partial_signature(obj)
    if isinstance(obj, type):
        call = getattr_static(type(obj), '__call__', None)
        if isinstance(call, types.FunctionType):
            return _bound(signature(call))
        for k in obj.__mro__:
            new = k.__dict__.get('__new__')
            if new is not None and k is not object:
                f = new.__func__ if isinstance(new, staticmethod) else new
                if isinstance(f, types.FunctionType):
                    return _bound(signature(f))
            init = k.__dict__.get('__init__')
            if init is not None and isinstance(init, types.FunctionType):
                return _bound(signature(init))
            if k is object:
                break
            if k.__module__ == 'builtins':
                _refuse('signature of a built-in class')
        return Signature()
    if isinstance(obj, (types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType)):
        _refuse('signature of a built-in function')
    call = getattr(type(obj), '__call__', None)
    if isinstance(call, types.FunctionType):
        return _bound(signature(call))
    _refuse('signature of such an object')


import collections as _collections
FullArgSpec = _collections.namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')


def getfullargspec(func):
    sig = signature(func, follow_wrapped=False)
    args = []
    posonly = []
    varargs = varkw = None
    defaults = ()
    kwonly = []
    annotations = {}
    kwdefaults = {}
    if sig.return_annotation is not _empty:
        annotations['return'] = sig.return_annotation
    for p in sig.parameters.values():
        if p.kind in (0, 1):
            args.append(p.name)
            if p.default is not _empty:
                defaults += (p.default,)
        elif p.kind == 2:
            varargs = p.name
        elif p.kind == 3:
            kwonly.append(p.name)
            if p.default is not _empty:
                kwdefaults[p.name] = p.default
        else:
            varkw = p.name
        if p.annotation is not _empty:
            annotations[p.name] = p.annotation
    return FullArgSpec(args, varargs, varkw, defaults or None, kwonly, kwdefaults or None, annotations)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if eval_str:
        _refuse('inspect.get_annotations with eval_str')
    if isinstance(obj, type):
        return dict(obj.__dict__.get('__annotations__', {}))
    return dict(getattr(obj, '__annotations__', None) or {})


def getcallargs(func, /, *positional, **named):
    bound = signature(func).bind(*positional, **named)
    bound.apply_defaults()
    return dict(bound.arguments)
