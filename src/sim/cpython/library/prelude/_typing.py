"""_typing of CPython 3.13 (Objects/typevarobject.c): type variables, aliases, Generic."""
from _static import static


class NoDefaultType:
    __slots__ = ()

    def __repr__(self):
        return 'typing.NoDefault'

    def __reduce__(self):
        return 'NoDefault'


NoDefault = NoDefaultType()


def _typing(name):
    import typing
    return getattr(typing, name)


def _checked(arg, msg):
    return _typing('_type_check')(arg, msg)


class _Lazy:
    # A bound, constraint or default of a type parameter, evaluated when asked for.
    __slots__ = ('evaluate',)

    def __init__(self, evaluate):
        self.evaluate = evaluate


class _Variable:
    __slots__ = ('__name__', '_bound', '__covariant__', '__contravariant__', '__infer_variance__', '_default', '__dict__', '__weakref__')

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        prefix = '+' if self.__covariant__ else '-' if self.__contravariant__ else '~'
        return prefix + self.__name__

    def __or__(self, other):
        return _typing('Union')[self, other]

    def __ror__(self, other):
        return _typing('Union')[other, self]

    def __mro_entries__(self, bases):
        raise TypeError(f'Cannot subclass an instance of {type(self).__name__}')

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return self.__name__

    @property
    def __bound__(self):
        if type(self._bound) is _Lazy:
            self._bound = self._bound.evaluate()
        return self._bound

    @property
    def __default__(self):
        if type(self._default) is _Lazy:
            self._default = self._default.evaluate()
        return self._default

    def has_default(self):
        return self._default is not NoDefault

    def __typing_prepare_subst__(self, alias, args):
        return _typing('_typevar_prepare')(self, alias, args)


def _variance(self, covariant, contravariant, infer_variance):
    if covariant and contravariant:
        raise ValueError('Bivariant types are not supported.')
    if infer_variance and (covariant or contravariant):
        raise ValueError('Variance cannot be specified with infer_variance.')
    self.__covariant__ = bool(covariant)
    self.__contravariant__ = bool(contravariant)
    self.__infer_variance__ = bool(infer_variance)


class TypeVar(_Variable):
    __slots__ = ('_constraints',)

    @property
    def __constraints__(self):
        if type(self._constraints) is _Lazy:
            self._constraints = self._constraints.evaluate()
        return self._constraints

    def __init__(self, name, *constraints, bound=None, default=NoDefault, covariant=False, contravariant=False, infer_variance=False):
        self.__name__ = name
        _variance(self, covariant, contravariant, infer_variance)
        if len(constraints) == 1:
            raise TypeError('A single constraint is not allowed')
        if constraints and bound is not None:
            raise TypeError('Constraints cannot be combined with bound=...')
        self._constraints = tuple([_checked(t, 'TypeVar(name, constraint, ...): constraints must be types.') for t in constraints]) if constraints else ()
        self._bound = None if bound is None else _checked(bound, 'Bound must be a type.')
        self._default = default

    def __typing_subst__(self, arg):
        return _typing('_typevar_subst')(self, arg)


class ParamSpecArgs:
    __slots__ = ('__origin__', '__weakref__')

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f'{self.__origin__.__name__}.args'

    def __eq__(self, other):
        if not isinstance(other, ParamSpecArgs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None


class ParamSpecKwargs:
    __slots__ = ('__origin__', '__weakref__')

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f'{self.__origin__.__name__}.kwargs'

    def __eq__(self, other):
        if not isinstance(other, ParamSpecKwargs):
            return NotImplemented
        return self.__origin__ == other.__origin__

    __hash__ = None


class ParamSpec(_Variable):
    __slots__ = ()

    def __init__(self, name, *, bound=None, default=NoDefault, covariant=False, contravariant=False, infer_variance=False):
        self.__name__ = name
        _variance(self, covariant, contravariant, infer_variance)
        self._bound = None if bound is None else _checked(bound, 'Bound must be a type.')
        self._default = default

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)

    def __typing_subst__(self, arg):
        return _typing('_paramspec_subst')(self, arg)

    def __typing_prepare_subst__(self, alias, args):
        return _typing('_paramspec_prepare_subst')(self, alias, args)


class TypeVarTuple:
    __slots__ = ('__name__', '_default', '__dict__', '__weakref__')

    def __init__(self, name, *, default=NoDefault):
        self.__name__ = name
        self._default = default

    __default__ = _Variable.__default__

    def has_default(self):
        return self._default is not NoDefault

    def __iter__(self):
        yield _typing('Unpack')[self]

    def __repr__(self):
        return self.__name__

    def __typing_subst__(self, arg):
        raise TypeError('Substitution of bare TypeVarTuple is not supported')

    def __typing_prepare_subst__(self, alias, args):
        return _typing('_typevartuple_prepare_subst')(self, alias, args)

    def __mro_entries__(self, bases):
        raise TypeError('Cannot subclass an instance of TypeVarTuple')

    def __copy__(self):
        return self

    def __reduce__(self):
        return self.__name__


class TypeAliasType:
    __slots__ = ('__name__', '__type_params__', '_value', '_evaluate', '_module', '__weakref__')

    def __init__(self, name, value, *, type_params=()):
        self.__name__ = name
        self.__type_params__ = type_params
        self._value = value
        self._evaluate = None

    @property
    def __value__(self):
        if self._evaluate is not None:
            self._value = self._evaluate()
            self._evaluate = None
        return self._value

    @property
    def __parameters__(self):
        return self.__type_params__

    def __repr__(self):
        return self.__name__

    def __getitem__(self, args):
        if not self.__type_params__:
            raise TypeError('Only generic type aliases are subscriptable')
        from types import GenericAlias
        return GenericAlias(self, args if isinstance(args, tuple) else (args,))

    def __or__(self, other):
        return _typing('Union')[self, other]

    def __ror__(self, other):
        return _typing('Union')[other, self]


class Generic:
    """Abstract base class for generic types."""
    __slots__ = ()
    _is_protocol = False

    def __class_getitem__(cls, *args, **kwargs):
        return _typing('_generic_class_getitem')(cls, *args, **kwargs)

    def __init_subclass__(cls, *args, **kwargs):
        _typing('_generic_init_subclass')(cls, *args, **kwargs)


def make_param(kind, name, bound, default):
    default = NoDefault if default is None else _Lazy(default)
    if kind == 'TypeVarTuple':
        return TypeVarTuple(name, default=default)
    if kind == 'ParamSpec':
        return ParamSpec(name, default=default, infer_variance=True)
    t = TypeVar(name, default=default, infer_variance=True)
    if kind == 'constraints':
        t._constraints = _Lazy(bound)
    elif bound is not None:
        t._bound = _Lazy(bound)
    return t


def make_alias(name, evaluate, params):
    a = TypeAliasType(name, None, type_params=params)
    a._evaluate = evaluate
    return a


def generic_base(params):
    items = []
    for p in params:
        if type(p) is TypeVarTuple:
            items.extend(p)
        else:
            items.append(p)
    return Generic[items[0] if len(items) == 1 else tuple(items)]


for _c in (TypeVar, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeVarTuple, TypeAliasType, Generic):
    _c.__module__ = 'typing'
    static(_c, 'typing.' + _c.__name__)
del _c
