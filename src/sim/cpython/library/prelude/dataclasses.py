"""dataclasses of CPython 3.13: the methods are written as text and compiled, as upstream does."""
import abc
import keyword
import types
from types import GenericAlias
from reprlib import recursive_repr

__all__ = ['dataclass', 'field', 'Field', 'FrozenInstanceError', 'InitVar', 'KW_ONLY', 'MISSING', 'fields', 'asdict', 'astuple', 'make_dataclass', 'replace', 'is_dataclass']


class FrozenInstanceError(AttributeError):
    pass


class _HAS_DEFAULT_FACTORY_CLASS:
    def __repr__(self):
        return '<factory>'


_HAS_DEFAULT_FACTORY = _HAS_DEFAULT_FACTORY_CLASS()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()
_EMPTY_METADATA = types.MappingProxyType({})


def _annotation_text(a):
    # inspect.formatannotation
    if getattr(a, '__module__', None) == 'typing':
        return repr(a).replace('typing.', '')
    if isinstance(a, GenericAlias):
        return str(a)
    if isinstance(a, type):
        return a.__qualname__ if a.__module__ == 'builtins' else a.__module__ + '.' + a.__qualname__
    return repr(a)


def _signature_text(cls, std_fields, kw_fields):
    parts = []
    for group in (std_fields, kw_fields):
        for f in group:
            if group is kw_fields and '*' not in parts:
                parts.append('*')
            text = f.name + ': ' + _annotation_text(f.type)
            if f.default_factory is not MISSING:
                text += ' = <factory>'
            elif f.default is not MISSING:
                text += ' = ' + repr(f.default)
            parts.append(text)
    return '(' + ', '.join(parts) + ')'


def _own_signature(cls):
    import inspect
    try:
        return str(inspect.signature(cls)).replace(' -> None', '')
    except (TypeError, ValueError):
        return ''


class _FIELD_BASE:
    __slots__ = ('name',)

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FIELD_BASE('_FIELD')
_FIELD_CLASSVAR = _FIELD_BASE('_FIELD_CLASSVAR')
_FIELD_INITVAR = _FIELD_BASE('_FIELD_INITVAR')
_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT_NAME = '__post_init__'


class InitVar:
    __slots__ = ('type',)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        inner = self.type
        return 'dataclasses.InitVar[%s]' % (inner.__name__ if isinstance(inner, type) else repr(inner))

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of one field."""
    __slots__ = ('name', 'type', 'default', 'default_factory', 'repr', 'hash', 'init', 'compare', 'metadata', 'kw_only', '_field_type')

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = self._field_type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare, self.kw_only = init, repr, hash, compare, kw_only
        self.metadata = types.MappingProxyType(metadata) if metadata is not None else _EMPTY_METADATA

    @recursive_repr()
    def __repr__(self):
        shown = [f'{name}={getattr(self, name)!r}' for name in _shown_of_field]
        return f'Field({",".join(shown)},_field_type={self._field_type})'

    def __set_name__(self, owner, name):
        default = self.default
        hook = getattr(type(default), '__set_name__', None)
        if hook:
            hook(default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


_shown_of_field = ('name', 'type', 'default', 'default_factory', 'init', 'repr', 'hash', 'compare', 'metadata', 'kw_only')


class _DataclassParams:
    __slots__ = ('init', 'repr', 'eq', 'order', 'unsafe_hash', 'frozen', 'match_args', 'kw_only', 'slots', 'weakref_slot')

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
        for name, setting in zip(self.__slots__, (init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)):
            setattr(self, name, setting)

    def __repr__(self):
        return '_DataclassParams(%s)' % ','.join(f'{name}={getattr(self, name)!r}' for name in self.__slots__)


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None, kw_only=MISSING):
    """Says more of a field than its annotation can."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


class _Methods:
    """Collects the texts of methods and compiles them together, in one function whose parameters are what they need."""

    def __init__(self, globals):
        self.globals = globals
        self.needed = {}
        self.lines = []
        self.wanted = []

    def add(self, name, parameters, body, *, needs=(), replaces=False, advice=None, decorator=None):
        """A method to be; advice: what an existing method of that name is answered with."""
        self.needed.update(needs)
        self.wanted.append((name, replaces, advice))
        if decorator is not None:
            self.lines.append(' ' + decorator)
        self.lines.append(f' def {name}({",".join(parameters)}):')
        for line in body:
            self.lines.append('  ' + line)

    def compiled(self):
        if not self.wanted:
            return ()
        names = [name for name, _, _ in self.wanted]
        text = [f'def __create_fn__({",".join(self.needed)}):', *self.lines, f' return {",".join(names)},']
        made = {}
        exec('\n'.join(text), self.globals, made)
        return made['__create_fn__'](**self.needed)

    def add_to(self, cls):
        for (name, replaces, advice), function in zip(self.wanted, self.compiled()):
            function.__qualname__ = cls.__qualname__ + '.' + function.__name__
            if replaces:
                setattr(cls, name, function)
            elif _set_new_attribute(cls, name, function) and advice is not None:
                raise TypeError(f'Cannot overwrite attribute {function.__name__} in class {cls.__name__}' + advice)


def _set_new_attribute(cls, name, value):
    """Sets what the class does not have of its own; whether it has."""
    present = name in cls.__dict__
    if not present:
        setattr(cls, name, value)
    return present


def _names_of(fields):
    return [one.name for one in fields]


def _has_default(one):
    return one.default is not MISSING or one.default_factory is not MISSING


def _initial_value(one, needs, slots):
    """The expression of a field's first value, or None; needs gets what it refers to."""
    kept = '__dataclass_dflt_' + one.name + '__'
    by_parameter = one.init
    if one.default_factory is not MISSING:
        needs[kept] = one.default_factory
        return f'{kept}() if {one.name} is __dataclass_HAS_DEFAULT_FACTORY__ else {one.name}' if by_parameter else kept + '()'
    if one.default is not MISSING and (by_parameter or slots):
        needs[kept] = one.default
    elif not by_parameter:
        return None
    return one.name if by_parameter else kept


def _parameter(one):
    text = f'{one.name}:__dataclass_type_{one.name}__'
    if one.default is not MISSING:
        return text + f'=__dataclass_dflt_{one.name}__'
    return text if one.default_factory is MISSING else text + '=__dataclass_HAS_DEFAULT_FACTORY__'


def _add_init(methods, every, positional, by_keyword, frozen, has_post_init, this, slots):
    earlier = None
    for one in positional:
        if _has_default(one):
            earlier = one
        elif earlier is not None:
            raise TypeError(f'non-default argument {one.name!r} follows default argument {earlier.name!r}')
    needs = {f'__dataclass_type_{one.name}__': one.type for one in every}
    needs.update(__dataclass_HAS_DEFAULT_FACTORY__=_HAS_DEFAULT_FACTORY, __dataclass_builtins_object__=object)
    body = []
    for one in every:
        value = _initial_value(one, needs, slots)
        if value is not None and one._field_type is not _FIELD_INITVAR:
            body.append(f'__dataclass_builtins_object__.__setattr__({this},{one.name!r},{value})' if frozen else f'{this}.{one.name}={value}')
    if has_post_init:
        handed_on = [one for one in every if one._field_type is _FIELD_INITVAR]
        body.append(f'{this}.{_POST_INIT_NAME}({",".join(_names_of(handed_on))})')
    parameters = [this, *map(_parameter, positional)]
    if by_keyword:
        parameters += ['*', *map(_parameter, by_keyword)]
    methods.add('__init__', parameters, body or ['pass'], needs=needs)


def _add_frozen(methods, cls, shown):
    """Assignment and deletion that refuse the fields, and every name in objects of just this class."""
    test = 'if type(self) is __dataclass_cls__'
    if shown:
        test += ' or name in {' + ', '.join(map(repr, _names_of(shown))) + '}'
    needs = {'__dataclass_cls__': cls, '__dataclass_FrozenInstanceError__': FrozenInstanceError}
    for method, verb, parameters in (('__setattr__', 'assign to', ['name', 'value']), ('__delattr__', 'delete', ['name'])):
        methods.add(method, ['self', *parameters], [
            test + ':',
            f' raise __dataclass_FrozenInstanceError__(f"cannot {verb} field {{name!r}}")',
            f'super(__dataclass_cls__, self).{method}({", ".join(parameters)})',
        ], needs=needs, advice='')


def _add_repr(methods, shown):
    text = ', '.join(f'{name}={{self.{name}!r}}' for name in _names_of(shown))
    methods.add('__repr__', ['self'], [f'return f"{{self.__class__.__qualname__}}({text})"'],
                needs={'__dataclasses_recursive_repr': recursive_repr}, decorator='@__dataclasses_recursive_repr()')


def _add_eq(methods, compared):
    same = ' and '.join(f'self.{name}==other.{name}' for name in _names_of(compared))
    methods.add('__eq__', ['self', 'other'], ['if self is other:', ' return True', 'if other.__class__ is self.__class__:', f' return {same or True}', 'return NotImplemented'])


def _tuple_text(owner, shown):
    return '(' + ''.join([f'{owner}.{name},' for name in _names_of(shown)]) + ')'


def _add_order(methods, compared):
    mine, theirs = _tuple_text('self', compared), _tuple_text('other', compared)
    for name, sign in {'__lt__': '<', '__le__': '<=', '__gt__': '>', '__ge__': '>='}.items():
        methods.add(name, ['self', 'other'], ['if other.__class__ is self.__class__:', f' return {mine}{sign}{theirs}', 'return NotImplemented'],
                    advice=' Consider using functools.total_ordering')


def _is_classvar(a_type, typing):
    return a_type is typing.ClassVar or (typing.get_origin(a_type) is typing.ClassVar)


def _is_type_text(annotation, name):
    """Whether a textual annotation names the given special form, with or without its module."""
    head = annotation.strip().split('[', 1)[0].strip()
    return head == name or head.endswith('.' + name)


def _kind_of(annotation):
    """What the annotation makes of a field."""
    import sys
    typing = sys.modules.get('typing')
    text = isinstance(annotation, str)
    if typing and (_is_classvar(annotation, typing) or text and _is_type_text(annotation, 'ClassVar')):
        return _FIELD_CLASSVAR
    if annotation is InitVar or type(annotation) is InitVar or text and _is_type_text(annotation, 'InitVar'):
        return _FIELD_INITVAR
    return _FIELD


def _get_field(cls, name, annotation, by_keyword):
    one = getattr(cls, name, MISSING)
    if not isinstance(one, Field):
        # In a class with slots what stands there is the slot.
        one = field(default=MISSING if isinstance(one, types.MemberDescriptorType) else one)
    one.name, one.type = name, annotation
    kind = one._field_type = _kind_of(annotation)
    if kind is not _FIELD and one.default_factory is not MISSING:
        raise TypeError(f'field {name} cannot have a default factory')
    if one.kw_only is MISSING:
        if kind is not _FIELD_CLASSVAR:
            one.kw_only = by_keyword
    elif kind is _FIELD_CLASSVAR:
        raise TypeError(f'field {name} is a ClassVar but specifies kw_only')
    if kind is _FIELD and one.default.__class__.__hash__ is None:
        raise ValueError(f'mutable default {type(one.default)} for field {name} is not allowed: use default_factory')
    return one


def _inherited(cls):
    """The fields of all bases by name, the nearest base's last; whether each dataclass among them is frozen."""
    fields, frozen = {}, []
    for base in reversed(cls.__mro__[1:]):
        theirs = getattr(base, _FIELDS, None)
        if theirs is not None:
            fields.update((one.name, one) for one in theirs.values())
            frozen.append(getattr(base, _PARAMS).frozen)
    return fields, frozen


def _declared(cls, annotations, by_keyword):
    """The fields of the class's own body."""
    own, marked = [], False
    for name, annotation in annotations.items():
        if annotation is not KW_ONLY and not (isinstance(annotation, str) and _is_type_text(annotation, 'KW_ONLY')):
            own.append(_get_field(cls, name, annotation, by_keyword))
        elif marked:
            raise TypeError(f'{name!r} is KW_ONLY, but KW_ONLY has already been specified')
        else:
            marked = by_keyword = True
    return own


def _settle_hash(cls, methods, shown, unsafe_hash, eq, frozen):
    """Adds __hash__, takes it away, or leaves it, as the parameters and the class's own say."""
    own = cls.__dict__.get('__hash__', MISSING)
    # None beside an __eq__ was put there by the interpreter.
    explicit = own is not MISSING and not (own is None and '__eq__' in cls.__dict__)
    if unsafe_hash and explicit:
        raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
    if unsafe_hash or eq and frozen and not explicit:
        hashed = [one for one in shown if (one.compare if one.hash is None else one.hash)]
        methods.add('__hash__', ['self'], [f'return hash({_tuple_text("self", hashed)})'], replaces=True)
    elif eq and not frozen and not explicit:
        cls.__hash__ = None


def _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot):
    import sys
    module = sys.modules.get(cls.__module__)
    setattr(cls, _PARAMS, _DataclassParams(init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot))
    fields, frozen_bases = _inherited(cls)
    annotations = cls.__dict__.get('__annotations__', {})
    for one in _declared(cls, annotations, kw_only):
        fields[one.name] = one
        if isinstance(getattr(cls, one.name, None), Field):
            if one.default is not MISSING:
                setattr(cls, one.name, one.default)
            else:
                delattr(cls, one.name)
    for name, value in cls.__dict__.items():
        if name not in annotations and isinstance(value, Field):
            raise TypeError(f'{name!r} is a field but has no type annotation')
    if not frozen and any(frozen_bases):
        raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
    if frozen and not all(frozen_bases):
        raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    setattr(cls, _FIELDS, fields)
    if order and not eq:
        raise ValueError('eq must be true if order is true')
    initialised = [one for one in fields.values() if one._field_type is not _FIELD_CLASSVAR]
    positional = [one for one in initialised if one.init and not one.kw_only]
    shown = [one for one in initialised if one._field_type is _FIELD]
    compared = [one for one in shown if one.compare]
    by_keyword = [one for one in initialised if one.init and one.kw_only]
    own_init = '__init__' in cls.__dict__
    methods = _Methods({} if module is None else module.__dict__)
    if init:
        this = '__dataclass_self__' if 'self' in fields else 'self'
        _add_init(methods, initialised, positional, by_keyword, frozen, hasattr(cls, _POST_INIT_NAME), this, slots)
    _set_new_attribute(cls, '__replace__', _replace)
    if repr:
        _add_repr(methods, [one for one in shown if one.repr])
    if eq:
        _add_eq(methods, compared)
    if order:
        _add_order(methods, compared)
    if frozen:
        _add_frozen(methods, cls, shown)
    _settle_hash(cls, methods, shown, unsafe_hash, eq, frozen)
    methods.add_to(cls)
    if not getattr(cls, '__doc__'):
        generated = init and not own_init
        cls.__doc__ = cls.__name__ + (_signature_text(cls, positional, by_keyword) if generated else _own_signature(cls))
    if match_args:
        _set_new_attribute(cls, '__match_args__', tuple(_names_of(positional)))
    if slots:
        cls = _add_slots(cls, frozen, weakref_slot)
    elif weakref_slot:
        raise TypeError('weakref_slot is True but slots is False')
    abc.update_abstractmethods(cls)
    return cls


def _dataclass_getstate(self):
    return [getattr(self, name) for name in _names_of(fields(self))]


def _dataclass_setstate(self, state):
    for name, value in zip(_names_of(fields(self)), state):
        object.__setattr__(self, name, value)


def _get_slots(cls):
    slots = cls.__dict__.get('__slots__')
    if slots is not None:
        if isinstance(slots, str):
            return [slots]
        if hasattr(slots, '__next__'):
            raise TypeError(f"Slots of '{cls.__name__}' cannot be determined")
        return [*slots]
    offsets = (('__weakref__', '__weakrefoffset__'), ('__dict__', '__dictrefoffset__'))
    return [slot for slot, offset in offsets if getattr(cls, offset, -1) != 0]


def _add_slots(cls, is_frozen, weakref_slot):
    body = dict(cls.__dict__)
    if '__slots__' in body:
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    names = _names_of(fields(cls))
    taken = {slot for base in cls.__mro__[1:-1] for slot in _get_slots(base)}
    wanted = [*names, '__weakref__'] if weakref_slot else names
    body['__slots__'] = tuple([name for name in wanted if name not in taken])
    for name in (*names, '__dict__', '__weakref__'):
        body.pop(name, None)
    qualname = getattr(cls, '__qualname__', None)
    newcls = type(cls)(cls.__name__, cls.__bases__, body)
    if qualname is not None:
        newcls.__qualname__ = qualname
    if is_frozen:
        for name, function in (('__getstate__', _dataclass_getstate), ('__setstate__', _dataclass_setstate)):
            if name not in body:
                setattr(newcls, name, function)
    return newcls


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """Adds the methods that follow from a class's annotated fields."""

    def decorated(cls):
        return _process_class(cls, init, repr, eq, order, unsafe_hash, frozen, match_args, kw_only, slots, weakref_slot)

    return decorated if cls is None else decorated(cls)


def fields(class_or_instance):
    try:
        known = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError('must be called with a dataclass type or instance') from None
    return tuple([one for one in known.values() if one._field_type is _FIELD])


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


_ATOMIC_TYPES = frozenset({types.NoneType, bool, int, float, str, complex, bytes, types.EllipsisType, types.NotImplementedType, types.CodeType, types.BuiltinFunctionType, types.FunctionType, type, range, property})


def asdict(obj, *, dict_factory=dict):
    if not _is_dataclass_instance(obj):
        raise TypeError('asdict() should be called on dataclass instances')
    return _asdict_inner(obj, dict_factory)


def _rebuilt_dict(kind, source, convert, *how):
    """A dictionary of the same kind with converted keys and values."""
    if not hasattr(kind, 'default_factory'):
        return kind((convert(key, *how), convert(value, *how)) for key, value in source.items())
    made = kind(source.default_factory)
    for key, value in source.items():
        made[convert(key, *how)] = convert(value, *how)
    return made


def _deep_copy(obj):
    from copy import deepcopy
    return deepcopy(obj)


def _asdict_inner(obj, dict_factory):
    kind = type(obj)
    if kind in _ATOMIC_TYPES:
        return obj
    if hasattr(kind, _FIELDS):
        if dict_factory is dict:
            return {name: _asdict_inner(getattr(obj, name), dict) for name in _names_of(fields(obj))}
        return dict_factory([(name, _asdict_inner(getattr(obj, name), dict_factory)) for name in _names_of(fields(obj))])
    if kind is list:
        return [_asdict_inner(item, dict_factory) for item in obj]
    if kind is dict:
        return {_asdict_inner(key, dict_factory): _asdict_inner(value, dict_factory) for key, value in obj.items()}
    if issubclass(kind, tuple) and hasattr(obj, '_fields'):
        return kind(*[_asdict_inner(item, dict_factory) for item in obj])
    if issubclass(kind, (tuple, list)):
        return kind(_asdict_inner(item, dict_factory) for item in obj)
    if issubclass(kind, dict):
        return _rebuilt_dict(kind, obj, _asdict_inner, dict_factory)
    return _deep_copy(obj)


def astuple(obj, *, tuple_factory=tuple):
    if not _is_dataclass_instance(obj):
        raise TypeError('astuple() should be called on dataclass instances')
    return _astuple_inner(obj, tuple_factory)


def _astuple_inner(obj, tuple_factory):
    kind = type(obj)
    if kind in _ATOMIC_TYPES:
        return obj
    if hasattr(kind, _FIELDS):
        return tuple_factory([_astuple_inner(getattr(obj, name), tuple_factory) for name in _names_of(fields(obj))])
    if isinstance(obj, tuple) and hasattr(obj, '_fields'):
        return kind(*[_astuple_inner(item, tuple_factory) for item in obj])
    if isinstance(obj, (list, tuple)):
        return kind(_astuple_inner(item, tuple_factory) for item in obj)
    if isinstance(obj, dict):
        return _rebuilt_dict(kind, obj, _astuple_inner, tuple_factory)
    return _deep_copy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False,
                   weakref_slot=False, module=None):
    annotations, defaults = {}, {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, 'typing.Any'
        elif len(item) in (2, 3):
            name, annotation, *default = item
            if default:
                defaults[name] = default[0]
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not (isinstance(name, str) and name.isidentifier()):
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if keyword.iskeyword(name):
            raise TypeError(f'Field names must not be keywords: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = annotation

    def fill(body):
        if namespace is not None:
            body.update(namespace)
        body.update(defaults)
        body['__annotations__'] = annotations

    cls = types.new_class(cls_name, bases, {}, fill)
    cls.__module__ = '__main__' if module is None else module
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen, match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    if not _is_dataclass_instance(obj):
        raise TypeError('replace() should be called on dataclass instances')
    return _replace(obj, **changes)


def _replace(self, /, **changes):
    for name, one in getattr(self, _FIELDS).items():
        kind = one._field_type
        if kind is _FIELD_CLASSVAR:
            pass
        elif not one.init:
            if name in changes:
                raise TypeError(f'field {name} is declared with init=False, it cannot be specified with replace()')
        elif name not in changes:
            if kind is _FIELD_INITVAR and one.default is MISSING:
                raise TypeError(f"InitVar {name!r} must be specified with replace()")
            changes[name] = getattr(self, name)
    return self.__class__(**changes)
