"""typing of CPython 3.13: the forms ordinary programs use."""
import collections
import collections.abc as _abcs
import functools
import operator
import sys
import types
import _abc
from abc import ABCMeta, abstractmethod
from types import GenericAlias, UnionType as _UnionType
from _refusal import refuse as _refuse
from _typing import TypeVar, ParamSpec, TypeVarTuple, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, Generic, NoDefault

TYPE_CHECKING = False
Text = str
_NONE = type(None)


def _listed(x):
    return x if isinstance(x, tuple) else (x,)


def _remembered(make=None, *, typed=False):
    """What was made once is made once only, as long as its parameters can be remembered at all."""
    if make is None:
        return lambda make: _remembered(make, typed=typed)
    known = functools.lru_cache(typed=typed)(make)

    @functools.wraps(make)
    def answer(*parameters):
        try:
            return known(*parameters)
        except TypeError:
            # Not hashable, or really wrong: then it is said now.
            return make(*parameters)

    return answer


def _type_repr(obj):
    if obj is ...:
        return '...'
    if isinstance(obj, tuple):
        return f"[{', '.join(map(_type_repr, obj))}]"
    if isinstance(obj, types.FunctionType):
        return obj.__name__
    if isinstance(obj, GenericAlias) or not isinstance(obj, type):
        return repr(obj)
    home = obj.__module__
    return obj.__qualname__ if home == 'builtins' else home + '.' + obj.__qualname__


def _type_convert(arg, *, in_class=False):
    if isinstance(arg, str):
        return ForwardRef(arg, is_class=in_class)
    return _NONE if arg is None else arg


def _type_check(arg, msg, *, is_argument=True, allow_special_forms=False):
    """The argument as a type, if it can be one here."""
    arg = _type_convert(arg, in_class=allow_special_forms)
    if isinstance(arg, _GenericAlias):
        unfit = (Generic, Protocol) if allow_special_forms else (Generic, Protocol, ClassVar, Final) if is_argument else (Generic, Protocol, ClassVar)
        if arg.__origin__ in unfit:
            raise TypeError(f'{arg} is not valid as type argument')
    elif isinstance(arg, _SpecialForm):
        if arg not in _TYPES_THEMSELVES and not (allow_special_forms and arg in (ClassVar, Final)):
            raise TypeError(f'Plain {arg} is not valid as type argument')
    elif arg is Generic or arg is Protocol:
        raise TypeError(f'Plain {arg} is not valid as type argument')
    elif type(arg) is tuple:
        raise TypeError(f'{msg} Got {arg!r:.100}.')
    return arg


class _Final:
    """Not to be subclassed, but by the classes here."""
    __slots__ = ('__weakref__',)

    def __init_subclass__(cls, /, *args, **kwds):
        if '_root' in kwds:
            return
        raise TypeError('Cannot subclass special typing classes')


class _Either:
    """`|` makes a Union."""
    __slots__ = ()

    def __or__(self, right):
        return Union[self, right]

    def __ror__(self, left):
        return Union[left, self]


class ForwardRef(_Final, _Either, _root=True):
    """A type named by text, evaluated when asked for."""
    __slots__ = ('__forward_arg__', '__forward_code__', '__forward_is_argument__', '__forward_is_class__', '__forward_module__')

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if type(arg) is not str and not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        # A starred name is read as the only item of a tuple.
        text = f'({arg},)[0]' if arg[:1] == '*' else arg
        try:
            self.__forward_code__ = compile(text, '<string>', 'eval')
        except SyntaxError:
            raise SyntaxError(f'Forward reference must be an expression -- got {arg!r}')
        self.__forward_arg__, self.__forward_module__ = arg, module
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class

    def __eq__(self, other):
        if isinstance(other, ForwardRef):
            mine, theirs = [(ref.__forward_arg__, ref.__forward_module__) for ref in (self, other)]
            return mine == theirs
        return NotImplemented

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __repr__(self):
        home = self.__forward_module__
        return f"ForwardRef({self.__forward_arg__!r}{'' if home is None else f', module={home!r}'})"

    def _means(self, globalns, localns, type_params, inside):
        text = self.__forward_arg__
        if text in inside:
            return self
        globalns = localns if globalns is None else globalns
        globalns = {} if globalns is None else globalns
        localns = globalns if localns is None else localns
        if type_params:
            globalns, localns = dict(globalns), dict(localns)
            for parameter in type_params:
                name = parameter.__name__
                if not (self.__forward_is_class__ and name in globalns):
                    globalns[name] = parameter
                    localns.pop(name, None)
        found = _type_check(eval(self.__forward_code__, globalns, localns), 'Forward references must evaluate to types.',
                            is_argument=self.__forward_is_argument__, allow_special_forms=self.__forward_is_class__)
        return _evaluated(found, globalns, localns, type_params, inside | {text})


def _evaluated(form, globalns, localns, type_params=(), inside=frozenset()):
    """A form with every type that is named by text in it looked up."""
    if isinstance(form, ForwardRef):
        return form._means(globalns, localns, type_params, inside)
    if not isinstance(form, (_GenericAlias, GenericAlias, _UnionType)):
        return form
    args = form.__args__
    if isinstance(form, GenericAlias):
        args = tuple([ForwardRef(arg) if isinstance(arg, str) else arg for arg in args])
    meant = tuple([_evaluated(arg, globalns, localns, type_params, inside) for arg in args])
    return form if meant == form.__args__ else _with_args(form, meant)


def _with_args(form, args):
    if isinstance(form, GenericAlias):
        return GenericAlias(form.__origin__, args)
    return functools.reduce(operator.or_, args) if isinstance(form, _UnionType) else form.copy_with(args)


class _SpecialForm(_Final, _Either, _root=True):
    """A word of the language of types; what it makes of parameters its function says."""
    __slots__ = ('_name', '_make')

    def __init__(self, make):
        self._name, self._make = make.__name__, make

    def __getattr__(self, item):
        if item not in ('__name__', '__qualname__'):
            raise AttributeError(item)
        return self._name

    def __repr__(self):
        return f'typing.{self._name}'

    def __reduce__(self):
        return self._name

    def __getitem__(self, parameters):
        return self._make(self, parameters)

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass {self!r}')

    def __call__(self, *args, **kwds):
        raise TypeError(f'Cannot instantiate {self!r}')

    def __instancecheck__(self, obj):
        raise TypeError(f'{self} cannot be used with isinstance()')

    def __subclasscheck__(self, cls):
        raise TypeError(f'{self} cannot be used with issubclass()')


def _word(name, make):
    make.__name__ = name
    return _SpecialForm(make)


def _alone(name):
    """A form without parameters."""
    def make(self, parameters):
        raise TypeError(f'{self} is not subscriptable')
    return _word(name, make)


def _about(name, said='{} accepts only single type.', qualifier=False):
    """A form that says something about one type."""
    def make(self, parameters):
        held = _type_check(parameters, said.format(name if 'only a' in said else self), allow_special_forms=qualifier)
        return _GenericAlias(self, (held,))
    return _word(name, make)


NoReturn, Never, Self, LiteralString, TypeAlias = map(_alone, ('NoReturn', 'Never', 'Self', 'LiteralString', 'TypeAlias'))
_TYPES_THEMSELVES = (NoReturn, Never, Self, LiteralString, TypeAlias)
ClassVar, Final = _about('ClassVar', qualifier=True), _about('Final', qualifier=True)
TypeGuard, TypeIs = _about('TypeGuard'), _about('TypeIs')
Required, NotRequired, ReadOnly = [_about(name, '{} accepts only a single type.', True) for name in ('Required', 'NotRequired', 'ReadOnly')]


class _AnyMeta(type):
    def __repr__(cls):
        return 'typing.Any' if cls is Any else super().__repr__()

    def __instancecheck__(cls, obj):
        if cls is not Any:
            return super().__instancecheck__(obj)
        raise TypeError('typing.Any cannot be used with isinstance()')


class Any(metaclass=_AnyMeta):
    """Any type at all."""

    def __new__(cls, *args, **kwargs):
        if cls is not Any:
            return super().__new__(cls)
        raise TypeError('Any cannot be instantiated')


def _once(items):
    """Without repetitions, in order."""
    kept = []
    for item in items:
        if item not in kept:
            kept.append(item)
    return kept


@_SpecialForm
@_remembered
def Union(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Union of no types.')
    kinds = []
    for part in [_type_check(part, 'Union[arg, ...]: each arg must be a type.') for part in _listed(parameters)]:
        kinds += part.__args__ if isinstance(part, (_UnionGenericAlias, _UnionType)) else (part,)
    kinds = tuple(_once(kinds))
    if len(kinds) == 1:
        return kinds[0]
    return _UnionGenericAlias(self, kinds, name='Optional' if len(kinds) == 2 and _NONE in kinds else None)


@_SpecialForm
@_remembered
def Optional(self, parameters):
    kind = _type_check(parameters, f'{self} requires a single type.')
    return Union[kind, _NONE]


def _with_kinds(values):
    return [(value, type(value)) for value in values]


@_remembered(typed=True)
def _literal(self, *values):
    flat = []
    for value in values:
        flat += value.__args__ if isinstance(value, _LiteralGenericAlias) else (value,)
    try:
        flat = [value for value, _ in dict.fromkeys(_with_kinds(flat))]
    except TypeError:
        # Not all can be compared by their hash: taken as they are.
        pass
    return _LiteralGenericAlias(self, tuple(flat))


@_SpecialForm
def Literal(self, parameters):
    return _literal(self, *_listed(parameters))


@_SpecialForm
def Concatenate(self, parameters):
    if parameters == ():
        raise TypeError('Cannot take a Concatenate of no types.')
    *front, last = _listed(parameters)
    if last is not ... and not isinstance(last, ParamSpec):
        raise TypeError('The last parameter to Concatenate should be a ParamSpec variable or ellipsis.')
    front = [_type_check(part, 'Concatenate[arg, ...]: each arg must be a type.') for part in front]
    return _ConcatenateGenericAlias(self, (*front, last))


@_SpecialForm
def Unpack(self, parameters):
    held = _type_check(parameters, f'{self} accepts only single type.')
    return _UnpackGenericAlias(self, (held,))


@_remembered(typed=True)
def _annotated(self, *params):
    if len(params) < 2:
        raise TypeError('Annotated[...] should be used with at least two arguments (a type and an annotation).')
    kind, *remarks = params
    if _is_spread(kind):
        raise TypeError('Annotated[...] should not be used with an unpacked TypeVarTuple')
    return _AnnotatedAlias(_type_check(kind, 'Annotated[t, ...]: t must be a type.', allow_special_forms=True), tuple(remarks))


@_SpecialForm
def Annotated(self, params):
    return _annotated(self, *_listed(params))


def _is_spread(form):
    return isinstance(form, _UnpackGenericAlias) and isinstance(form.__args__[0], TypeVarTuple)


def _is_variable(form):
    return isinstance(form, (TypeVar, ParamSpec)) or _is_spread(form)


def _variables(args, ordered=False):
    """The type variables in some arguments, each once, in the order they are met."""
    met, by_default = [], False
    for arg in args:
        if isinstance(arg, type):
            continue
        if isinstance(arg, tuple):
            found = _variables(arg)
        elif hasattr(arg, '__typing_subst__'):
            found = (arg,)
            if ordered and arg not in met:
                # One without a default cannot follow one that has one.
                if arg.has_default():
                    by_default = True
                elif by_default:
                    raise TypeError(f'Type parameter {arg!r} without a default follows type parameter with a default')
        else:
            found = getattr(arg, '__parameters__', ())
        met += [one for one in found if one not in met]
    return tuple(met)


def _is_special(name):
    return name[:2] == '__' == name[-2:]


class _BaseGenericAlias(_Final, _Either, _root=True):
    """Stands for the class `__origin__`, in annotations, as a base and, where `_inst`, in calls."""

    def __init__(self, origin, *, inst=True, name=None):
        self.__origin__, self.__slots__ = origin, None
        self._inst, self._name = inst, name

    def __getattr__(self, attr):
        if attr == '__name__' or attr == '__qualname__':
            return self._name if self._name else self.__origin__.__name__
        if _is_special(attr) or '__origin__' not in self.__dict__:
            raise AttributeError(attr)
        return getattr(self.__origin__, attr)

    def __setattr__(self, attr, val):
        own = _is_special(attr) or attr in ('_name', '_inst', '_nparams', '_defaults')
        (object.__setattr__ if own else setattr)(self if own else self.__origin__, attr, val)

    def __dir__(self):
        return list({*super().__dir__(), *[name for name in dir(self.__origin__) if not _is_special(name)]})

    def __call__(self, *args, **kwargs):
        if not self._inst:
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except Exception:
            # It takes no attributes.
            pass
        return made

    def __mro_entries__(self, bases):
        # Generic comes last, unless a later base brings it.
        later = bases[bases.index(self) + 1:]
        brought = any(isinstance(base, _BaseGenericAlias) or isinstance(base, type) and issubclass(base, Generic) for base in later)
        own = () if self.__origin__ in bases else (self.__origin__,)
        return own if brought else (*own, Generic)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError('Subscripted generics cannot be used with class and instance checks')


class _GenericAlias(_BaseGenericAlias, _root=True):
    """A class with its parameters filled in: `__args__`; what is still open in them: `__parameters__`."""

    def __init__(self, origin, args, *, inst=True, name=None):
        super().__init__(origin, inst=inst, name=name)
        self.__args__ = args = _listed(args)
        self.__parameters__ = _variables(args, origin is Generic or origin is Protocol)
        if not name:
            self.__module__ = origin.__module__

    def __repr__(self):
        word = f'typing.{self._name}' if self._name else _type_repr(self.__origin__)
        return f"{word}[{', '.join(map(_type_repr, self.__args__)) or '()'}]"

    def __eq__(self, other):
        if isinstance(other, _GenericAlias):
            return (self.__origin__, self.__args__) == (other.__origin__, other.__args__)
        return NotImplemented

    def __hash__(self):
        parts = self.__origin__, self.__args__
        return hash(parts)

    def __iter__(self):
        yield Unpack[self]

    def __mro_entries__(self, bases):
        origin = self.__origin__
        if isinstance(origin, _SpecialForm):
            raise TypeError(f'Cannot subclass {self!r}')
        if self._name:
            return super().__mro_entries__(bases)
        later = bases[bases.index(self) + 1:]
        if origin is Generic and (Protocol in bases or any(isinstance(base, _BaseGenericAlias) and base is not self for base in later)):
            return ()
        return (origin,)

    @_remembered
    def __getitem__(self, args):
        if self.__origin__ is Generic or self.__origin__ is Protocol:
            raise TypeError(f'Cannot subscript already-subscripted {self}')
        if not self.__parameters__:
            raise TypeError(f'{self} is not a generic class')
        given = _prepared(self, tuple(map(_type_convert, _listed(args))))
        wanted = len(self.__parameters__)
        if len(given) != wanted:
            raise TypeError(_miscounted(self, len(given), wanted))
        return self.copy_with(tuple(self._filled(self.__args__, dict(zip(self.__parameters__, given)))))

    def _filled(self, args, given):
        out = []
        for arg in args:
            spread = False
            if isinstance(arg, type):
                new = arg
            elif isinstance(arg, tuple):
                new = tuple(self._filled(arg, given))
            elif hasattr(arg, '__typing_subst__'):
                new = arg.__typing_subst__(given[arg])
                spread = isinstance(new, tuple) and self.__origin__ is _abcs.Callable
            elif not getattr(arg, '__parameters__', ()):
                new = arg
            else:
                inner = []
                for variable in arg.__parameters__:
                    inner += given[variable] if isinstance(variable, TypeVarTuple) else (given[variable],)
                new, spread = arg[tuple(inner)], _is_spread(arg)
                spread = spread or isinstance(new, tuple) and self.__origin__ is _abcs.Callable
            out += new if spread else (new,)
        return out

    def copy_with(self, args):
        kind = self.__class__
        return kind(self.__origin__, args, name=self._name, inst=self._inst)


def _miscounted(form, actual, expected):
    return f"Too {'many' if actual > expected else 'few'} arguments for {form}; actual {actual}, expected {expected}"


def _prepared(form, args):
    """The arguments as the type variables want them: defaults added, lists for a ParamSpec, the rest for a TypeVarTuple."""
    for variable in form.__parameters__:
        args = variable.__typing_prepare_subst__(form, args)
    return args


def _typevar_subst(self, arg):
    arg = _type_check(arg, 'Parameters to generic types must be types.')
    if isinstance(arg, _UnpackGenericAlias) or isinstance(arg, GenericAlias) and arg.__unpacked__:
        raise TypeError(f'{arg} is not valid as type argument')
    return arg


def _typevar_prepare(self, form, args):
    at = form.__parameters__.index(self)
    if at < len(args):
        return args
    if at == len(args) and self.has_default():
        return (*args, self.__default__)
    raise TypeError(f'Too few arguments for {form}; actual {len(args)}, expected at least {at + 1}')


def _is_parameter_list(form):
    return form is ... or isinstance(form, (tuple, list, ParamSpec, _ConcatenateGenericAlias))


def _paramspec_subst(self, arg):
    if isinstance(arg, (list, tuple)):
        return tuple([_type_check(part, 'Expected a type.') for part in arg])
    if _is_parameter_list(arg):
        return arg
    raise TypeError(f'Expected a list of types, an ellipsis, ParamSpec, or Concatenate. Got {arg}')


def _paramspec_prepare_subst(self, form, args):
    variables = form.__parameters__
    at = variables.index(self)
    if at == len(args) and self.has_default():
        args = (*args, self.__default__)
    if at >= len(args):
        raise TypeError(f'Too few arguments for {form}')
    if len(variables) == 1 and not _is_parameter_list(args[0]):
        # The only one: its list needs no brackets.
        return (args,)
    return tuple([tuple(arg) if place == at and isinstance(arg, list) else arg for place, arg in enumerate(args)])


def _typevartuple_prepare_subst(self, form, args):
    variables = form.__parameters__
    before = variables.index(self)
    after = len(variables) - before - 1
    if any(isinstance(other, TypeVarTuple) for other in variables[before + 1:]):
        raise TypeError(f'More than one TypeVarTuple parameter in {form}')
    if any(isinstance(arg, _UnpackGenericAlias) and not _is_spread(arg) for arg in args):
        _refuse('a tuple of types unpacked into type parameters')
    end = len(args) - after
    if before > end:
        raise TypeError(f'Too few arguments for {form}; actual {len(args)}, expected at least {len(variables) - 1}')
    if before == end and self.has_default():
        _refuse('a default of a TypeVarTuple')
    return (*args[:before], args[before:end], *args[end:])


class _SpecialGenericAlias(_BaseGenericAlias, _root=True):
    """Another name for a container of the library, without parameters yet."""
    __iter__ = None

    def __init__(self, origin, nparams, *, inst=True, name=None, defaults=()):
        super().__init__(origin, inst=inst, name=name or origin.__name__)
        self._nparams, self._defaults = nparams, defaults

    def __repr__(self):
        return f'typing.{self._name}'

    def __reduce__(self):
        return self._name

    @_remembered
    def __getitem__(self, params):
        given = tuple([_type_check(one, 'Parameters to generic types must be types.') for one in _listed(params)])
        wanted, spare = self._nparams, len(self._defaults)
        if wanted - spare <= len(given) < wanted:
            given += self._defaults[len(given) - wanted:]
        if len(given) == wanted:
            return self.copy_with(given)
        if not wanted:
            raise TypeError(f'{self} is not a generic class')
        few = len(given) < wanted
        raise TypeError(f"Too {'few' if few else 'many'} arguments for {self}; actual {len(given)}, expected {f'at least {wanted - spare}' if spare else wanted}")

    def copy_with(self, params):
        return _GenericAlias(self.__origin__, params, inst=self._inst, name=self._name)

    def __subclasscheck__(self, cls):
        if isinstance(cls, _GenericAlias):
            return super().__subclasscheck__(cls)
        other = cls.__origin__ if isinstance(cls, _SpecialGenericAlias) else cls
        return issubclass(other, self.__origin__)


class _TupleType(_SpecialGenericAlias, _root=True):
    @_remembered
    def __getitem__(self, params):
        params = _listed(params)
        any_number = len(params) > 1 and params[-1] is ...
        said = 'Tuple[t, ...]: t must be a type.' if any_number else 'Tuple[t0, t1, ...]: each t must be a type.'
        kinds = [_type_check(one, said) for one in (params[:-1] if any_number else params)]
        return self.copy_with((*kinds, ...) if any_number else tuple(kinds))


class _CallableGenericAlias(_GenericAlias, _root=True):
    __iter__ = None

    def __repr__(self):
        *taken, result = self.__args__
        if len(taken) == 1 and _is_parameter_list(taken[0]):
            return super().__repr__()
        return f"typing.Callable[[{', '.join(map(_type_repr, taken))}], {_type_repr(result)}]"


class _CallableType(_SpecialGenericAlias, _root=True):
    def __getitem__(self, params):
        if type(params) is tuple and len(params) == 2:
            taken, result = params
            return self._with(tuple(taken) if isinstance(taken, list) else taken, result)
        raise TypeError('Callable must be used as Callable[[arg, ...], result].')

    @_remembered
    def _with(self, taken, result):
        result = _type_check(result, 'Callable[args, result]: result must be a type.')
        kinds = (...,) if taken is ... else tuple(map(_type_convert, _listed(taken)))
        return self.copy_with((*kinds, result))

    def copy_with(self, params):
        return _CallableGenericAlias(self.__origin__, params, inst=self._inst, name=self._name)


class _ConcatenateGenericAlias(_GenericAlias, _root=True):
    def copy_with(self, params):
        *front, last = params
        if isinstance(last, (list, tuple)):
            return (*front, *last)
        if isinstance(last, _ConcatenateGenericAlias):
            params = (*front, *last.__args__)
        return super().copy_with(params)


class _UnpackGenericAlias(_GenericAlias, _root=True):
    def __repr__(self):
        return f'typing.Unpack[{_type_repr(self.__args__[0])}]'

    def __getitem__(self, args):
        return args if _is_spread(self) else super().__getitem__(args)


class _UnionGenericAlias(_GenericAlias, _root=True):
    __iter__ = None

    def copy_with(self, params):
        return Union[params]

    def __eq__(self, other):
        if isinstance(other, (_UnionGenericAlias, _UnionType)):
            mine, theirs = self.__args__, other.__args__
            return frozenset(mine) == frozenset(theirs)
        return NotImplemented

    def __hash__(self):
        kinds = frozenset(self.__args__)
        return hash(kinds)

    def __repr__(self):
        others = [kind for kind in self.__args__ if kind is not _NONE]
        if len(others) == 1:
            return f'typing.Optional[{_type_repr(others[0])}]'
        return f"typing.Union[{', '.join(map(_type_repr, self.__args__))}]"

    def __subclasscheck__(self, cls):
        for kind in self.__args__:
            if issubclass(cls, kind):
                return True
        return False


class _LiteralGenericAlias(_GenericAlias, _root=True):
    def __eq__(self, other):
        if isinstance(other, _LiteralGenericAlias):
            mine, theirs = _with_kinds(self.__args__), _with_kinds(other.__args__)
            return set(mine) == set(theirs)
        return NotImplemented

    def __hash__(self):
        return hash(frozenset(_with_kinds(self.__args__)))


class _AnnotatedAlias(_GenericAlias, _root=True):
    __iter__ = None

    def __init__(self, origin, metadata):
        if isinstance(origin, _AnnotatedAlias):
            origin, metadata = origin.__origin__, origin.__metadata__ + metadata
        super().__init__(origin, origin, name='Annotated')
        self.__metadata__ = metadata

    def copy_with(self, params):
        kind, = params
        return _AnnotatedAlias(kind, self.__metadata__)

    def __repr__(self):
        return f"typing.Annotated[{', '.join([_type_repr(self.__origin__), *map(repr, self.__metadata__)])}]"

    def __eq__(self, other):
        if isinstance(other, _AnnotatedAlias):
            return (self.__origin__, self.__metadata__) == (other.__origin__, other.__metadata__)
        return NotImplemented

    def __hash__(self):
        parts = self.__origin__, self.__metadata__
        return hash(parts)

    def __getattr__(self, attr):
        return 'Annotated' if attr in ('__name__', '__qualname__') else super().__getattr__(attr)

    def __mro_entries__(self, bases):
        return (self.__origin__,)


def _aliases():
    """The names of collections and collections.abc with a capital, and how many parameters each takes."""
    made = {}
    for kind, nparams, name in ((list, 1, 'List'), (dict, 2, 'Dict'), (set, 1, 'Set'), (frozenset, 1, 'FrozenSet'), (type, 1, 'Type')):
        made[name] = _SpecialGenericAlias(kind, nparams, inst=False, name=name)
    made['Tuple'] = _TupleType(tuple, -1, inst=False, name='Tuple')
    made['Callable'] = _CallableType(_abcs.Callable, 2)
    made['AbstractSet'] = _SpecialGenericAlias(_abcs.Set, 1, name='AbstractSet')
    for source, wanted in ((collections, 'deque=Deque:1 defaultdict=DefaultDict:2 OrderedDict:2 Counter:1 ChainMap:2'),
                           (_abcs, 'Hashable:0 Sized:0 Awaitable:1 Coroutine:3 AsyncIterable:1 AsyncIterator:1 Iterable:1 Iterator:1 Reversible:1 Container:1 Collection:1 '
                                   'MutableSet:1 Mapping:2 MutableMapping:2 Sequence:1 MutableSequence:1 MappingView:1 KeysView:1 ItemsView:2 ValuesView:1')):
        for entry in wanted.split():
            names, nparams = entry.split(':')
            real, _, name = names.partition('=')
            made[name or real] = _SpecialGenericAlias(getattr(source, real), int(nparams), name=name or real)
    made['Generator'] = _SpecialGenericAlias(_abcs.Generator, 3, defaults=(_NONE, _NONE))
    made['AsyncGenerator'] = _SpecialGenericAlias(_abcs.AsyncGenerator, 2, defaults=(_NONE,))
    return made


globals().update(_aliases())
T, KT, VT = map(TypeVar, ('T', 'KT', 'VT'))
T_co, V_co, VT_co = [TypeVar(name, covariant=True) for name in ('T_co', 'V_co', 'VT_co')]
T_contra = TypeVar('T_contra', contravariant=True)


@_remembered
def _generic_class_getitem(cls, args):
    """Generic.__class_getitem__, called by the C part."""
    given = tuple(map(_type_convert, _listed(args)))
    if cls is Generic or cls is Protocol:
        if not given:
            raise TypeError(f'Parameter list to {cls.__qualname__}[...] cannot be empty')
        if not all(map(_is_variable, given)):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.')
        if len(set(given)) < len(given):
            raise TypeError(f'Parameters to {cls.__name__}[...] must all be unique')
        return _GenericAlias(cls, given)
    variables = cls.__parameters__
    given = _prepared(cls, given)
    if not variables:
        raise TypeError(f'{cls} is not a generic class')
    actual, wanted = len(given), len(variables)
    if actual > wanted:
        raise TypeError(_miscounted(cls, actual, wanted))
    flat = []
    for variable, arg in zip(variables, given):
        flat += arg if isinstance(variable, TypeVarTuple) else (arg,)
    return _GenericAlias(cls, tuple(flat))


def _generic_init_subclass(cls, *args, **kwargs):
    """Generic.__init_subclass__, called by the C part."""
    super(Generic, cls).__init_subclass__(*args, **kwargs)
    written = cls.__dict__.get('__orig_bases__')
    if written is None:
        plain = Generic in cls.__bases__ and cls.__name__ != 'Protocol' and type(cls) is not _TypedDictMeta
    else:
        plain = Generic in written
    if plain:
        raise TypeError('Cannot inherit from plain Generic')
    variables = _variables(written or ())
    listed = [base for base in written or () if isinstance(base, _GenericAlias) and base.__origin__ is Generic]
    if len(listed) > 1:
        raise TypeError('Cannot inherit from Generic[...] multiple times.')
    if listed:
        own = listed[0].__parameters__
        missing = [str(one) for one in variables if one not in own]
        if missing:
            raise TypeError(f"Some type variables ({', '.join(missing)}) are not listed in Generic[{', '.join(map(str, own))}]")
        variables = own
    cls.__parameters__ = tuple(variables)


# What is no member of a protocol, whatever its class or annotations say.
EXCLUDED_ATTRIBUTES = frozenset('''__parameters__ __orig_bases__ __orig_class__ _is_protocol _is_runtime_protocol __protocol_attrs__
    __non_callable_proto_members__ __type_params__ __abstractmethods__ __annotations__ __dict__ __doc__ __init__ __module__ __new__ __slots__ __subclasshook__
    __weakref__ __class_getitem__ __match_args__ __static_attributes__ __firstlineno__ _MutableMapping__marker'''.split())
_USABLE = {'collections.abc': 'Callable Awaitable Iterable Iterator AsyncIterable AsyncIterator Hashable Sized Container Collection Reversible Buffer'.split(),
           'contextlib': ['AbstractContextManager', 'AbstractAsyncContextManager']}
_UNCHECKED = 'Instance and class checks can only be used with @runtime_checkable protocols'


def _get_protocol_attrs(cls):
    named = [name for base in cls.__mro__[:-1] if base.__name__ not in ('Protocol', 'Generic') for name in (*base.__dict__, *getattr(base, '__annotations__', {}))]
    return {name for name in named if name not in EXCLUDED_ATTRIBUTES and not name.startswith('_abc_')}


def _no_init_or_replace_init(self, *args, **kwargs):
    """The __init__ of a protocol; a class that fulfils it finds its own the first time."""
    cls = type(self)
    if cls._is_protocol:
        raise TypeError('Protocols cannot be instantiated')
    if cls.__init__ is _no_init_or_replace_init:
        own = [base.__dict__['__init__'] for base in cls.__mro__ if '__init__' in base.__dict__]
        cls.__init__ = next(init for init in own if init is not _no_init_or_replace_init)
        cls.__init__(self, *args, **kwargs)


class _ProtocolMeta(ABCMeta):
    def __new__(mcls, name, bases, namespace, /, **kwargs):
        if bases != (Generic,) and Protocol in bases:
            for base in bases:
                if base is object or base is Generic or base.__name__ in _USABLE.get(base.__module__, ()):
                    continue
                if not (issubclass(base, Generic) and getattr(base, '_is_protocol', False)):
                    raise TypeError(f'Protocols can only inherit from other protocols, got {base!r}')
        return super().__new__(mcls, name, bases, namespace, **kwargs)

    def __init__(cls, *args, **kwargs):
        if getattr(cls, '_is_protocol', False):
            setattr(cls, '__protocol_attrs__', _get_protocol_attrs(cls))

    def __subclasscheck__(cls, other):
        by_abc, _abc.asks[0] = _abc.asks[0], False
        if cls is Protocol:
            return super(ABCMeta, cls).__subclasscheck__(other)
        if not by_abc and getattr(cls, '_is_protocol', False):
            wrong = None
            if not getattr(cls, '_is_runtime_protocol', False):
                wrong = _UNCHECKED
            elif cls.__non_callable_proto_members__ and getattr(cls.__dict__.get('__subclasshook__'), '__func__', None) is _proto_hook:
                wrong = f"Protocols with non-method members don't support issubclass(). Non-method members: {str(sorted(cls.__non_callable_proto_members__))[1:-1]}."
            if wrong is not None:
                raise TypeError(wrong if isinstance(other, type) else 'issubclass() arg 1 must be a class')
        return super().__subclasscheck__(other)

    def __instancecheck__(cls, instance):
        if cls is Protocol:
            return super(ABCMeta, cls).__instancecheck__(instance)
        if not getattr(cls, '_is_protocol', False):
            return super().__instancecheck__(instance)
        if not getattr(cls, '_is_runtime_protocol', False):
            raise TypeError(_UNCHECKED)
        if super().__instancecheck__(instance):
            return True
        # No attribute is asked for: only whether it is there.
        from inspect import getattr_static
        for name in cls.__protocol_attrs__:
            try:
                there = getattr_static(instance, name)
            except AttributeError:
                return False
            if there is None and name not in cls.__non_callable_proto_members__:
                return False
        return True


class Protocol(Generic, metaclass=_ProtocolMeta):
    """What a type must be able to do."""
    __slots__ = ()
    _is_protocol, _is_runtime_protocol = True, False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        own = cls.__dict__
        if not own.get('_is_protocol', False):
            cls._is_protocol = Protocol in cls.__bases__
        if '__subclasshook__' not in own:
            setattr(cls, '__subclasshook__', classmethod(_proto_hook))
        if cls.__init__ is Protocol.__init__ and cls._is_protocol:
            setattr(cls, '__init__', _no_init_or_replace_init)


AnyStr = TypeVar('AnyStr', bytes, str)


def _proto_hook(cls, other):
    """A class with all the members is a subclass; a protocol also where they are only annotated."""
    if not cls.__dict__.get('_is_protocol', False):
        return NotImplemented
    partly = issubclass(other, Generic) and getattr(other, '_is_protocol', False)
    for name in cls.__protocol_attrs__:
        for holder in other.__mro__:
            if name in holder.__dict__:
                if holder.__dict__[name] is not None:
                    break
                return NotImplemented
            if partly and name in getattr(holder, '__annotations__', ()):
                break
            if _static_has(holder, name):
                break
        else:
            return NotImplemented
    return True


def runtime_checkable(cls):
    if not (isinstance(cls, (type, _GenericAlias)) and getattr(cls, '_is_protocol', False)):
        raise TypeError(f'@runtime_checkable can be only applied to protocol classes, got {cls!r}')
    cls._is_runtime_protocol = True
    members = getattr(cls, '__protocol_attrs__', None)
    if members is not None:
        cls.__non_callable_proto_members__ = {name for name in members if not callable(getattr(cls, name, None))}
    return cls


def is_protocol(tp, /):
    return tp is not Protocol and isinstance(tp, type) and getattr(tp, '_is_protocol', False)


def get_protocol_members(tp, /):
    if is_protocol(tp):
        return frozenset(tp.__protocol_attrs__)
    raise TypeError(f'{tp!r} is not a Protocol')


@runtime_checkable
class SupportsInt(Protocol):
    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int:
        pass


@runtime_checkable
class SupportsFloat(Protocol):
    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float:
        pass


@runtime_checkable
class SupportsComplex(Protocol):
    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex:
        pass


@runtime_checkable
class SupportsBytes(Protocol):
    __slots__ = ()

    @abstractmethod
    def __bytes__(self) -> bytes:
        pass


@runtime_checkable
class SupportsIndex(Protocol):
    __slots__ = ()

    @abstractmethod
    def __index__(self) -> int:
        pass


@runtime_checkable
class SupportsAbs(Protocol[T_co]):
    __slots__ = ()

    @abstractmethod
    def __abs__(self) -> T_co:
        pass


@runtime_checkable
class SupportsRound(Protocol[T_co]):
    __slots__ = ()

    @abstractmethod
    def __round__(self, ndigits: int = 0) -> T_co:
        pass


def _caller():
    return sys._getframemodulename(1) or '__main__'


def _named(typename, fields, module, defaults=(), bases=(tuple,), **more):
    """A named tuple with annotations."""
    kinds = {name: _type_check(kind, f'field {name} annotation must be a type') for name, kind in fields}
    made = collections._tuple_class(typename, kinds, False, defaults, module, bases, more)
    made.__annotations__ = made.__new__.__annotations__ = kinds
    return made


_prohibited = frozenset('__new__ __init__ __slots__ __getnewargs__ _fields _field_defaults _field_types _make _replace _asdict _source'.split())
_special = frozenset({'__module__', '__name__', '__annotations__'})


class NamedTupleMeta(type):
    def __new__(cls, typename, bases, ns):
        if not {*bases} <= {_NamedTuple, Generic}:
            raise TypeError('can only inherit from a NamedTuple type and Generic')
        kinds = ns.get('__annotations__', {})
        optional = [name for name in kinds if name in ns]
        for place, name in enumerate(kinds):
            earlier = [other for other in list(kinds)[:place] if other in ns]
            if earlier and name not in ns:
                raise TypeError(f"Non-default namedtuple field {name} cannot follow default field{'s' * (len(earlier) > 1)} {', '.join(earlier)}")
        real = tuple([tuple if base is _NamedTuple else base for base in bases])
        more = {'__orig_bases__': ns['__orig_bases__'], '__class_getitem__': classmethod(_generic_class_getitem)} if Generic in bases else {}
        made = _named(typename, kinds.items(), ns['__module__'], [ns[name] for name in optional], real, **more)
        for name, value in ns.items():
            if name in _prohibited:
                raise AttributeError(f'Cannot overwrite NamedTuple attribute {name}')
            if name in _special:
                continue
            if name not in made._fields:
                setattr(made, name, value)
            tell = getattr(type(value), '__set_name__', None)
            if tell is not None:
                tell(value, made, name)
        return made


def NamedTuple(typename, fields=..., /, **kwargs):
    if fields is ... or fields is None:
        if fields is None and kwargs:
            raise TypeError("Cannot pass `None` as the 'fields' parameter and also specify fields using keyword arguments")
        fields = kwargs.items()
    elif kwargs:
        raise TypeError('Either list of fields or keywords can be provided to NamedTuple, not both')
    made = _named(typename, fields, _caller())
    made.__orig_bases__ = NamedTuple,
    return made


class _TypedDictMeta(type):
    def __new__(cls, name, bases, ns, total=True):
        for base in bases:
            if base is not Generic and type(base) is not _TypedDictMeta:
                raise TypeError('cannot inherit from both a TypedDict type and a non-TypedDict base class')
        generic = (Generic,) if any([issubclass(base, Generic) for base in bases]) else ()
        made = type.__new__(cls, name, (*generic, dict), ns)
        if '__orig_bases__' not in ns:
            made.__orig_bases__ = bases
        said = "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type"
        own = {key: _type_check(kind, said, allow_special_forms=True) for key, kind in ns.get('__annotations__', {}).items()}
        kinds, needed, fixed = {}, {}, {}
        for base in bases:
            theirs = base.__dict__
            kinds.update(theirs.get('__annotations__', {}))
            for table, yes, no in ((needed, '__required_keys__', '__optional_keys__'), (fixed, '__readonly_keys__', '__mutable_keys__')):
                for mark in (yes, no):
                    table.update(dict.fromkeys(theirs.get(mark, ()), mark is yes))
        for key, kind in own.items():
            words = _qualifiers(kind)
            needed[key] = Required in words or NotRequired not in words and total
            if ReadOnly in words and fixed.get(key) is False:
                raise TypeError(f'Cannot override mutable key {key!r} with read-only key')
            fixed[key] = ReadOnly in words
        made.__annotations__ = {**kinds, **own}
        made.__required_keys__, made.__optional_keys__ = [frozenset([key for key in needed if needed[key] is wanted]) for wanted in (True, False)]
        made.__readonly_keys__, made.__mutable_keys__ = [frozenset([key for key in fixed if fixed[key] is wanted]) for wanted in (True, False)]
        made.__total__ = total
        return made

    __call__ = dict

    def __subclasscheck__(cls, other):
        raise TypeError('TypedDict does not support instance and class checks')

    def __instancecheck__(cls, other):
        return cls.__subclasscheck__(other)


def _qualifiers(kind):
    """The words Required, NotRequired and ReadOnly around a type."""
    words = []
    while isinstance(kind, _AnnotatedAlias) or isinstance(kind, _GenericAlias) and kind.__origin__ in (Required, NotRequired, ReadOnly):
        if isinstance(kind, _AnnotatedAlias):
            kind = kind.__origin__
        else:
            words.append(kind.__origin__)
            kind, = kind.__args__
    return words


def TypedDict(typename, fields=..., /, *, total=True):
    kinds = {} if fields is ... or fields is None else dict(fields)
    made = _TypedDictMeta(typename, (), {'__annotations__': kinds, '__module__': _caller()}, total=total)
    made.__orig_bases__ = TypedDict,
    return made


# As bases the two functions stand for classes.
_NamedTuple, _TypedDict = type.__new__(NamedTupleMeta, 'NamedTuple', (), {}), type.__new__(_TypedDictMeta, 'TypedDict', (), {})
NamedTuple.__mro_entries__, TypedDict.__mro_entries__ = lambda bases: (_NamedTuple,), lambda bases: (_TypedDict,)


class NewType(_Either):
    """A distinct name for a type."""

    def __call__(self, x, /):
        return x

    def __init__(self, name, tp):
        self.__supertype__, self.__module__ = tp, _caller()
        self.__qualname__, self.__name__ = name, name[name.rfind('.') + 1:]

    def __repr__(self):
        return '.'.join((self.__module__, self.__qualname__))

    def __reduce__(self):
        return self.__qualname__

    def __mro_entries__(self, bases):
        wanted = self.__name__

        class Dummy:
            def __init_subclass__(cls):
                raise TypeError(f'Cannot subclass an instance of NewType. Perhaps you were looking for: `{cls.__name__} = NewType({cls.__name__!r}, {wanted})`')

        return (Dummy,)


def cast(typ, val):
    return val


def assert_type(val, typ, /):
    return val


def reveal_type(obj, /):
    print('Runtime type is', repr(type(obj).__name__), file=sys.stderr)
    return obj


def assert_never(arg, /):
    shown = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {shown if len(shown) <= 100 else shown[:100] + '...'}")


_overload_registry = {}


def _overload_dummy(*args, **kwds):
    raise NotImplementedError('You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.')


def _overloads_of(func):
    inner = getattr(func, '__func__', func)
    return inner, _overload_registry.setdefault((inner.__module__, inner.__qualname__), {})


def overload(func):
    try:
        inner, known = _overloads_of(func)
        known[inner.__code__.co_firstlineno] = func
    except AttributeError:
        # Not a function of Python: not kept.
        pass
    return _overload_dummy


def get_overloads(func):
    return list(_overloads_of(func)[1].values())


def clear_overloads():
    _overload_registry.clear()


def _marked(thing, name):
    try:
        setattr(thing, name, True)
    except (TypeError, AttributeError):
        # It takes no attributes.
        pass
    return thing


def final(f):
    return _marked(f, '__final__')


def override(method, /):
    return _marked(method, '__override__')


def no_type_check(arg):
    if isinstance(arg, type):
        _refuse('typing.no_type_check on a class')
    return _marked(arg, '__no_type_check__')


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, frozen_default=False, field_specifiers=(), **kwargs):
    said = dict(eq_default=eq_default, order_default=order_default, kw_only_default=kw_only_default, frozen_default=frozen_default, field_specifiers=field_specifiers, kwargs=kwargs)

    def decorator(cls_or_fn):
        setattr(cls_or_fn, '__dataclass_transform__', said)
        return cls_or_fn

    return decorator


def get_origin(tp):
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (_BaseGenericAlias, GenericAlias, ParamSpecArgs, ParamSpecKwargs)):
        return tp.__origin__
    return Generic if tp is Generic else _UnionType if isinstance(tp, _UnionType) else None


def get_args(tp):
    if isinstance(tp, _AnnotatedAlias):
        return tp.__origin__, *tp.__metadata__
    if not isinstance(tp, (_GenericAlias, GenericAlias, _UnionType)):
        return ()
    args = tp.__args__
    if not isinstance(tp, _UnionType) and tp.__origin__ is _abcs.Callable and not (len(args) == 2 and _is_parameter_list(args[0])):
        return [*args[:-1]], args[-1]
    return args


def is_typeddict(tp):
    return type(tp) is _TypedDictMeta


def _bare(form):
    """Without remarks and qualifiers."""
    if isinstance(form, _AnnotatedAlias):
        return _bare(form.__origin__)
    if hasattr(form, '__origin__') and form.__origin__ in (Required, NotRequired, ReadOnly):
        return _bare(form.__args__[0])
    if not isinstance(form, (_GenericAlias, GenericAlias, _UnionType)):
        return form
    args = tuple(map(_bare, form.__args__))
    return form if args == form.__args__ else _with_args(form, args)


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """Annotations with textual ones evaluated."""
    if getattr(obj, '__no_type_check__', None):
        return {}
    hints = {}

    def look(annotations, globals_, locals_, parameters, **about):
        for name, kind in annotations.items():
            if isinstance(kind, str):
                kind = ForwardRef(kind, **about)
            hints[name] = _evaluated(_NONE if kind is None else kind, globals_, locals_, parameters)

    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            outer = getattr(sys.modules.get(base.__module__), '__dict__', {}) if globalns is None else globalns
            inner = dict(vars(base)) if localns is None else localns
            if globalns is None and localns is None:
                # What the class itself defines is found last: a name of its module goes before.
                outer, inner = inner, outer
            look(base.__dict__.get('__annotations__', {}), outer, inner, getattr(base, '__type_params__', ()), is_argument=False, is_class=True)
    else:
        in_module = isinstance(obj, types.ModuleType)
        if globalns is None:
            holder = obj
            while not in_module and hasattr(holder, '__wrapped__'):
                holder = holder.__wrapped__
            globalns = holder.__dict__ if in_module else getattr(holder, '__globals__', {})
            localns = globalns if localns is None else localns
        elif localns is None:
            localns = globalns
        annotations = getattr(obj, '__annotations__', None)
        if annotations is None:
            if isinstance(obj, (types.FunctionType, types.BuiltinFunctionType, types.MethodType, types.ModuleType, types.WrapperDescriptorType, types.MethodWrapperType, types.MethodDescriptorType)):
                return {}
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        look(annotations, globalns, localns, getattr(obj, '__type_params__', ()), is_argument=not in_module)
    return hints if include_extras else {name: _bare(kind) for name, kind in hints.items()}
