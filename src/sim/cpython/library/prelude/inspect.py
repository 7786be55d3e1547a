"""inspect of CPython 3.13: what it says of functions and classes of the program; source text and frames are outside the subset."""
import enum
import functools
import sys
import types
from collections import namedtuple
from collections.abc import Awaitable
from keyword import iskeyword
from _refusal import refuse as _refuse

(CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_NOFREE, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR) = [1 << bit for bit in range(10)]


def _called(name, test):
    test.__name__ = test.__qualname__ = name
    return test


def _kind_test(name, kind):
    return _called(name, lambda object: isinstance(object, kind))


def _flag_test(name, flag):
    def test(obj):
        while isinstance(obj, (types.MethodType, functools.partial)):
            obj = obj.__func__ if isinstance(obj, types.MethodType) else obj.func
        return isfunction(obj) and obj.__code__.co_flags & flag != 0
    return _called(name, test)


ismodule, isclass = _kind_test('ismodule', types.ModuleType), _kind_test('isclass', type)
isfunction, ismethod, isbuiltin = [_kind_test('is' + word, kind) for word, kind in (('function', types.FunctionType), ('method', types.MethodType), ('builtin', types.BuiltinFunctionType))]
isgenerator, iscoroutine, isasyncgen = [_kind_test('is' + word, kind) for word, kind in (('generator', types.GeneratorType), ('coroutine', types.CoroutineType), ('asyncgen', types.AsyncGeneratorType))]
istraceback, isframe, iscode = [_kind_test('is' + word, kind) for word, kind in (('traceback', types.TracebackType), ('frame', types.FrameType), ('code', types.CodeType))]
isgeneratorfunction, iscoroutinefunction, isasyncgenfunction = [_flag_test(f'is{word}function', flag) for word, flag in (('generator', CO_GENERATOR), ('coroutine', CO_COROUTINE), ('asyncgen', CO_ASYNC_GENERATOR))]


def isawaitable(object):
    return iscoroutine(object) or isinstance(object, Awaitable)


def isabstract(object):
    return isclass(object) and bool(getattr(object, '__abstractmethods__', None))


def _descriptor_class(obj):
    """The class of what may be a descriptor; None for classes, functions and methods."""
    return None if isinstance(obj, (type, types.FunctionType, types.MethodType)) else type(obj)


def ismethoddescriptor(obj):
    cls = _descriptor_class(obj)
    return cls is not None and hasattr(cls, '__get__') and not (hasattr(cls, '__set__') or hasattr(cls, '__delete__'))


def isdatadescriptor(object):
    cls = _descriptor_class(object)
    return cls is not None and (hasattr(cls, '__set__') or hasattr(cls, '__delete__'))


def isroutine(object):
    return any([test(object) for test in (isbuiltin, isfunction, ismethod, ismethoddescriptor)])


_STATES = 'CREATED', 'RUNNING', 'SUSPENDED', 'CLOSED'
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = ['GEN_' + state for state in _STATES]
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = ['CORO_' + state for state in _STATES]


def _state(frame_holder, running, suspended, prefix):
    from _agen import is_created
    if running:
        return prefix + 'RUNNING'
    return prefix + ('SUSPENDED' if suspended else 'CREATED' if is_created(frame_holder) else 'CLOSED')


def getgeneratorstate(generator):
    return _state(generator, generator.gi_running, generator.gi_suspended, 'GEN_')


def getcoroutinestate(coroutine):
    return _state(coroutine, coroutine.cr_running, coroutine.cr_suspended, 'CORO_')


def getmro(cls):
    return cls.__mro__


def getmembers(object, predicate=None):
    members, seen = [], set()
    line = getmro(object) if isclass(object) else ()
    names = dir(object)
    for base in object.__bases__ if line else ():
        # What only instances see is listed once more.
        names += [name for name, held in base.__dict__.items() if isinstance(held, types.DynamicClassAttribute)]
    for name in names:
        found = False
        if name not in seen:
            try:
                value, found = getattr(object, name), True
            except AttributeError:
                pass
        else:
            getattr(object, name)
        if not found:
            holders = [base.__dict__ for base in line if name in base.__dict__]
            if not holders:
                continue
            value = holders[0][name]
        if predicate is None or not predicate or predicate(value):
            members.append((name, value))
        seen.add(name)
    members.sort(key=lambda member: member[0])
    return members


def cleandoc(doc):
    first, *rest = doc.expandtabs().split('\n')
    margins = [len(line) - len(text) for line in rest if (text := line.lstrip(' '))]
    margin = min(margins, default=0)
    lines = [first.lstrip(' '), *[line[margin:] for line in rest]]
    while lines and lines[-1] == '':
        del lines[-1]
    while lines and lines[0] == '':
        del lines[0]
    return '\n'.join(lines)


def getdoc(object):
    text = getattr(object, '__doc__', None)
    if text is None:
        if isclass(object):
            text = next((base.__doc__ for base in object.__mro__[:-1] if base.__doc__ is not None), None)
        elif isinstance(object, (types.MethodType, types.FunctionType)):
            _refuse('inspect.getdoc of what has no docstring')
    return cleandoc(text) if isinstance(text, str) else None


def getmodule(object, _filename=None):
    return sys.modules.get(getattr(object, '__module__', None))


def currentframe():
    return sys._getframe(1)


def _outside(name):
    def refused(*args, **kwargs):
        _refuse('inspect.' + name)
    return _called(name, refused)


getmodulename, getsource, getsourcelines, getsourcefile, getfile, getcomments, findsource, stack, trace = map(
    _outside, ('getmodulename', 'getsource', 'getsourcelines', 'getsourcefile', 'getfile', 'getcomments', 'findsource', 'stack', 'trace'))


def unwrap(func, *, stop=None):
    met = [func]
    while hasattr(func, '__wrapped__') and (stop is None or not stop(func)):
        func = func.__wrapped__
        if [True for earlier in met if earlier is func]:
            raise ValueError(f'wrapper loop when unwrapping {met[0]!r}')
        met.append(func)
    return func


_NOTHING = object()


def _in_classes(cls, attr):
    for base in type.__dict__['__mro__'].__get__(cls):
        held = base.__dict__
        if attr in held:
            return held[attr]
    return _NOTHING


def getattr_static(obj, attr, default=_NOTHING):
    """The attribute as it lies in a dict or a class; nothing of the program is called."""
    if isinstance(type(obj), type) and issubclass(type(obj), type):
        found = _in_classes(obj, attr)
        if found is _NOTHING:
            found = _in_classes(type(obj), attr)
    else:
        found = _in_classes(type(obj), attr)
        try:
            own = object.__getattribute__(obj, '__dict__')
        except AttributeError:
            own = {}
        if attr in own:
            rules = found is not _NOTHING and _in_classes(type(found), '__get__') is not _NOTHING
            if not (rules and (_in_classes(type(found), '__set__') is not _NOTHING or _in_classes(type(found), '__delete__') is not _NOTHING)):
                found = own[attr]
    if found is not _NOTHING:
        return found
    if default is _NOTHING:
        raise AttributeError(attr)
    return default


class _empty:
    """Marker object for Signature.empty and Parameter.empty."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = range(5)

    def __str__(self):
        return self.name

    @property
    def description(self):
        return ('positional-only', 'positional or keyword', 'variadic positional', 'keyword-only', 'variadic keyword')[self]


_ONLY_PLACE, _EITHER, _STAR, _ONLY_NAME, _STARS = _ParameterKind


def formatannotation(annotation, base_module=None):
    home = getattr(annotation, '__module__', None)
    if home == 'typing':
        # Whole words only, as far as names go.
        import re
        return re.sub(r'[\w.]+', lambda word: word[0].removeprefix('typing.'), repr(annotation))
    if isinstance(annotation, types.GenericAlias) or not isclass(annotation):
        return repr(annotation)
    return annotation.__qualname__ if home == 'builtins' or home == base_module else home + '.' + annotation.__qualname__


def _changed(thing, fields, changes):
    """A thing of the same class with some fields replaced; `_empty` is a value like others."""
    for name in changes:
        if name not in fields:
            raise TypeError(f'{type(thing).__name__}.replace() got an unexpected keyword argument {name!r}')
    return [changes.get(name, getattr(thing, name)) for name in fields]


class Parameter:
    __slots__ = '_name', '_kind', '_default', '_annotation'
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f'value {kind!r} is not a valid Parameter.kind')
        if default is not _empty and kind in (_STAR, _STARS):
            raise ValueError(kind.description + ' parameters cannot have default values')
        if name is _empty:
            raise ValueError('name is a required attribute for Parameter')
        if not isinstance(name, str):
            raise TypeError(f'name must be a str, not a {type(name).__name__}')
        if name[0] == '.' and name[1:].isdigit():
            # The argument of a comprehension.
            if kind is not _EITHER:
                raise ValueError(f'implicit arguments must be passed as positional or keyword arguments, not {kind.description}')
            name, kind = 'implicit' + name[1:], _ONLY_PLACE
        if not name.isidentifier() or iskeyword(name) and kind is not _ONLY_PLACE:
            raise ValueError(f'{name!r} is not a valid parameter name')
        self._name, self._kind, self._default, self._annotation = name, kind, default, annotation

    @property
    def name(self):
        return self._name

    @property
    def kind(self):
        return self._kind

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    def _all(self):
        return self._name, self._kind, self._default, self._annotation

    def replace(self, **changes):
        name, kind, default, annotation = _changed(self, ('name', 'kind', 'default', 'annotation'), changes)
        return type(self)(name, kind, default=default, annotation=annotation)

    __replace__ = replace

    def __str__(self):
        said, value = self._annotation is not _empty, self._default is not _empty
        about = ': ' + formatannotation(self._annotation) if said else ''
        preset = (' = ' if said else '=') + repr(self._default) if value else ''
        stars = '*' if self._kind is _STAR else '**' if self._kind is _STARS else ''
        return stars + self._name + about + preset

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __hash__(self):
        name, kind, default, annotation = self._all()
        return hash((name, kind, annotation, default))

    def __eq__(self, other):
        if self is other:
            return True
        return self._all() == other._all() if isinstance(other, Parameter) else NotImplemented


class BoundArguments:
    __slots__ = 'arguments', '_signature', '__weakref__'

    def __init__(self, signature, arguments):
        self._signature, self.arguments = signature, arguments

    @property
    def signature(self):
        return self._signature

    def _split(self):
        """What goes by place and what by name: from the first gap on, everything goes by name."""
        places, names, gap = [], {}, False
        for parameter in self._signature.parameters.values():
            name, kind = parameter.name, parameter.kind
            there = name in self.arguments
            gap = gap or not there or kind in (_ONLY_NAME, _STARS)
            if there:
                value = self.arguments[name]
                if gap:
                    names.update(value if kind is _STARS else {name: value})
                else:
                    places += value if kind is _STAR else (value,)
        return tuple(places), names

    @property
    def args(self):
        places, _ = self._split()
        return places

    @property
    def kwargs(self):
        _, names = self._split()
        return names

    def apply_defaults(self):
        filled = {}
        for name, parameter in self._signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif parameter.default is not _empty or parameter.kind in (_STAR, _STARS):
                filled[name] = () if parameter.kind is _STAR else {} if parameter.kind is _STARS else parameter.default
        self.arguments = filled

    def __eq__(self, other):
        if self is other:
            return True
        if isinstance(other, BoundArguments):
            return (self._signature, self.arguments) == (other._signature, other.arguments)
        return NotImplemented

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in self.arguments.items()])
        return f'<{type(self).__name__} ({shown})>'


def _in_order(parameters):
    """The parameters by name, if a function could have them so."""
    named, last, preset = {}, _ONLY_PLACE, False
    for parameter in parameters:
        kind = parameter.kind
        if kind < last:
            raise ValueError(f'wrong parameter order: {last.description} parameter before {kind.description} parameter')
        last = kind
        if kind <= _EITHER:
            if preset and parameter.default is _empty:
                raise ValueError('non-default argument follows default argument')
            preset = preset or parameter.default is not _empty
        if parameter.name in named:
            raise ValueError(f'duplicate parameter name: {parameter.name!r}')
        named[parameter.name] = parameter
    return named


class Signature:
    __slots__ = '_return_annotation', '_parameters'
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self._parameters = types.MappingProxyType(_in_order(parameters or ()))
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return signature(obj, follow_wrapped=follow_wrapped, eval_str=eval_str)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, **changes):
        parameters, result = _changed(self, ('parameters', 'return_annotation'), changes)
        return type(self)(parameters.values() if parameters is self._parameters else parameters, return_annotation=result)

    __replace__ = replace

    def _all(self):
        """What equality goes by: the order of parameters that go by name does not matter."""
        kinds = self._parameters.values()
        return tuple([one for one in kinds if one.kind is not _ONLY_NAME]), {one.name: one for one in kinds if one.kind is _ONLY_NAME}, self._return_annotation

    def __hash__(self):
        placed, named, result = self._all()
        return hash((placed, frozenset(named.values()), result))

    def __eq__(self, other):
        if self is other:
            return True
        return self._all() == other._all() if isinstance(other, Signature) else NotImplemented

    def bind(self, /, *args, **kwargs):
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments, by_name_only = {}, []
        left, rest = list(self._parameters.values()), list(args)
        # By place, as long as there is something given.
        while rest:
            if not left or left[0].kind in (_ONLY_NAME, _STARS):
                raise TypeError('too many positional arguments')
            parameter = left.pop(0)
            if parameter.kind is _STAR:
                arguments[parameter.name], rest = tuple(rest), []
            elif parameter.name in kwargs and parameter.kind is not _ONLY_PLACE:
                raise TypeError(f'multiple values for argument {parameter.name!r}')
            else:
                arguments[parameter.name] = rest.pop(0)
        # The first that is neither given, by name or in full, nor may be left out is told with its kind.
        while left and left[0].kind is not _STAR:
            first = left[0]
            if first.name in kwargs and first.kind is _ONLY_PLACE:
                by_name_only.append(left.pop(0))
                continue
            if first.name in kwargs or first.kind is _STARS or first.default is not _empty or partial or args and not left:
                break
            raise TypeError(f"missing a required{' keyword-only' * (first.kind is _ONLY_NAME)} argument: {first.name!r}")
        collector = None
        for parameter in left:
            name = parameter.name
            if parameter.kind is _STARS:
                collector = name
            elif parameter.kind is not _STAR:
                if name in kwargs:
                    arguments[name] = kwargs.pop(name)
                elif not partial and parameter.default is _empty:
                    raise TypeError(f'missing a required argument: {name!r}')
        if kwargs:
            if collector is not None:
                arguments[collector] = kwargs
            elif by_name_only:
                raise TypeError(f"got some positional-only arguments passed as keyword arguments: {', '.join([one.name for one in by_name_only])!r}")
            else:
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
        return BoundArguments(self, arguments)

    def __repr__(self):
        return f'<{type(self).__name__} {self}>'

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None):
        words, last = [], None
        for parameter in self._parameters.values():
            kind = parameter.kind
            if last is _ONLY_PLACE and kind is not _ONLY_PLACE:
                words.append('/')
            if kind is _ONLY_NAME and last not in (_STAR, _ONLY_NAME):
                words.append('*')
            words.append(str(parameter))
            last = kind
        if last is _ONLY_PLACE:
            words.append('/')
        text = f"({', '.join(words)})"
        if max_width is not None and max_width < len(text):
            text = '(\n    ' + ',\n    '.join(words) + '\n)'
        result = self._return_annotation
        return text if result is _empty else f'{text} -> {formatannotation(result)}'


def _from_function(func):
    code, notes = func.__code__, getattr(func, '__annotations__', {})
    placed, named = code.co_argcount, code.co_kwonlyargcount
    names = list(code.co_varnames)
    star = names.pop(placed + named) if code.co_flags & CO_VARARGS else None
    stars = names[placed + named] if code.co_flags & CO_VARKEYWORDS else None
    preset = dict(func.__kwdefaults__ or ())
    values = func.__defaults__ or ()
    preset.update(zip(names[placed - len(values):placed], values))
    kinds = [(name, _ONLY_PLACE if place < code.co_posonlyargcount else _EITHER) for place, name in enumerate(names[:placed])]
    kinds += [(star, _STAR)] if star is not None else []
    kinds += [(name, _ONLY_NAME) for name in names[placed:placed + named]]
    kinds += [(stars, _STARS)] if stars is not None else []
    parameters = [Parameter(name, kind, default=preset.get(name, _empty), annotation=notes.get(name, _empty)) for name, kind in kinds]
    return Signature(parameters, return_annotation=notes.get('return', _empty))


def _bound(found):
    """Without the first parameter, which the object bound to the method fills."""
    parameters = list(found.parameters.values())
    if not parameters or parameters[0].kind in (_ONLY_NAME, _STARS):
        raise ValueError('invalid method signature')
    return found if parameters[0].kind is _STAR else found.replace(parameters=parameters[1:])


def _partial_signature(made, found, first=()):
    try:
        given = found.bind_partial(*first, *made.args, **made.keywords).arguments
    except TypeError as error:
        raise ValueError(f'partial object {made!r} has incorrect arguments') from error
    kept, moved, by_name = [], [], False
    for name, parameter in found.parameters.items():
        kind = parameter.kind
        if name in given:
            if kind is _ONLY_PLACE or kind is _EITHER and name not in made.keywords:
                continue
            if kind is _EITHER or kind is _ONLY_NAME:
                # It keeps a value of its own, and what follows it has to be named.
                by_name = by_name or kind is _EITHER
                parameter = parameter.replace(default=given[name])
        if not by_name:
            kept.append(parameter)
        elif kind is not _STAR:
            moved.append(parameter.replace(kind=_ONLY_NAME) if kind is _EITHER else parameter)
    return found.replace(parameters=kept + moved)


def _of_class(cls, ask, skip):
    meta = getattr_static(type(cls), '__call__', None)
    if isfunction(meta):
        return _bound(ask(meta)) if skip else ask(meta)
    for base in cls.__mro__[:-1]:
        own = base.__dict__
        made = own.get('__new__')
        made = made.__func__ if isinstance(made, staticmethod) else made
        for function in (made, own.get('__init__')):
            if isfunction(function):
                return _bound(ask(function)) if skip else ask(function)
        if base.__module__ == 'builtins':
            _refuse('signature of a built-in class')
    return Signature()


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    if eval_str:
        _refuse('inspect.signature with eval_str')
    return _signature(obj, follow_wrapped, True)


def _signature(obj, follow, skip):
    def ask(inner):
        return _signature(inner, follow, skip)

    if not callable(obj):
        raise TypeError(f'{obj!r} is not a callable object')
    if follow and not ismethod(obj):
        obj = unwrap(obj, stop=lambda one: hasattr(one, '__signature__') or ismethod(one))
    if ismethod(obj):
        return _bound(ask(obj.__func__)) if skip else ask(obj.__func__)
    given = getattr(obj, '__signature__', None)
    if given is not None:
        if isinstance(given, Signature):
            return given
        _refuse('a __signature__ that is no Signature')
    method = getattr(obj, '__partialmethod__', None)
    if isinstance(method, functools.partialmethod):
        wrapped = ask(method.func)
        first, *_ = wrapped.parameters.values()
        found = _partial_signature(method, wrapped, (None,))
        return found if first.kind is _STAR else found.replace(parameters=[first, *found.parameters.values()])
    if isinstance(obj, functools.partial):
        return _partial_signature(obj, ask(obj.func))
    if isfunction(obj):
        return _from_function(obj)
    if isclass(obj):
        return _of_class(obj, ask, skip)
    if isinstance(obj, (types.BuiltinFunctionType, types.MethodDescriptorType, types.WrapperDescriptorType, types.MethodWrapperType)):
        _refuse('signature of a built-in function')
    call = getattr_static(type(obj), '__call__', None)
    if isfunction(call):
        return _bound(ask(call)) if skip else ask(call)
    _refuse('signature of such an object')


FullArgSpec = namedtuple('FullArgSpec', 'args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations')


def getfullargspec(func):
    try:
        found = _signature(func, False, False)
    except Exception as error:
        raise TypeError('unsupported callable') from error
    by_kind = {kind: [] for kind in _ParameterKind}
    notes = {} if found.return_annotation is _empty else {'return': found.return_annotation}
    for name, parameter in found.parameters.items():
        by_kind[parameter.kind].append(name)
        if parameter.annotation is not _empty:
            notes[name] = parameter.annotation
    preset = {name: parameter.default for name, parameter in found.parameters.items() if parameter.default is not _empty}
    placed, named = by_kind[_ONLY_PLACE] + by_kind[_EITHER], by_kind[_ONLY_NAME]
    star, stars = [(by_kind[kind] or [None])[0] for kind in (_STAR, _STARS)]
    values = tuple([preset[name] for name in placed if name in preset])
    return FullArgSpec(placed, star, stars, values or None, named, {name: preset[name] for name in named if name in preset} or None, notes)


def getcallargs(func, /, *positional, **named):
    if ismethod(func):
        positional = (func.__self__, *positional)
    spec, found = getfullargspec(func), _signature(func, False, False)
    try:
        given = found.bind(*positional, **named)
    except TypeError:
        _refuse('what inspect.getcallargs says of a wrong call')
    given.apply_defaults()
    # What came by place stands before the rest, what nobody gave last.
    order = [*spec.args[:len(positional)], spec.varargs, spec.varkw, *[name for name in named if name in spec.args or name in spec.kwonlyargs], *spec.args, *spec.kwonlyargs]
    return {name: given.arguments[name] for name in order if name is not None}


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    if eval_str:
        _refuse('inspect.get_annotations with eval_str')
    held = obj.__dict__.get('__annotations__') if isclass(obj) else getattr(obj, '__annotations__', None)
    return {**(held or {})}
