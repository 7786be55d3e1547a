"""enum of CPython 3.13."""
import sys
import builtins as bltns
from types import MappingProxyType, DynamicClassAttribute

__all__ = ['EnumType', 'EnumMeta', 'EnumDict', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique', 'property', 'verify', 'member', 'nonmember', 'FlagBoundary',
           'STRICT', 'CONFORM', 'EJECT', 'KEEP', 'global_flag_repr', 'global_enum_repr', 'global_str', 'global_enum', 'EnumCheck', 'CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE']

# The machinery asks for these before they are made.
Enum = Flag = EJECT = _stdlib_enums = ReprEnum = None


class nonmember:
    """Keeps an item from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes an item a member that would not become one."""

    def __init__(self, value):
        self.value = value


def _is_descriptor(obj):
    return any(hasattr(obj, hook) for hook in ('__get__', '__set__', '__delete__'))


def _is_dunder(name):
    return name.startswith('__') and name.endswith('__') and len(name) > 4 and '_' not in (name[2], name[-3])


def _is_sunder(name):
    return name.startswith('_') and name.endswith('_') and len(name) > 2 and '_' not in (name[1], name[-2])


def _is_internal_class(cls_name, obj):
    """A class written inside the body of the class of that name."""
    if isinstance(obj, type):
        path = getattr(obj, '__qualname__', '').split('.')
        return '.'.join(path[-2:]) == cls_name + '.' + obj.__name__
    return False


def _is_private(cls_name, name):
    mangled = '_' + cls_name + '__'
    return name.startswith(mangled) and name != mangled and not name.endswith('__')


def _is_single_bit(num):
    return num != 0 and num & (num - 1) == 0


def _iter_bits_lsb(num):
    rest = num.value if isinstance(num, Enum) else num
    while rest:
        lowest = rest & -rest
        yield lowest
        rest ^= lowest


def show_flag_values(value):
    return list(_iter_bits_lsb(value))


def _high_bit(value):
    return value.bit_length() - 1


def _words(text):
    return text.replace(',', ' ').split()


def _is_flag_class(cls):
    return Flag is not None and issubclass(cls, Flag)


_auto_null = object()


class auto:
    """Stands for the next value."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return 'auto(%r)' % (self.value,)


class property(DynamicClassAttribute):
    """An attribute of members that leaves a member of the same name reachable from the class."""
    member = None
    _attr_type = None
    _cls_type = None

    def __get__(self, instance, ownerclass=None):
        if instance is not None:
            if self.fget is not None:
                return self.fget(instance)
            if self._attr_type == 'attr':
                return getattr(self._cls_type, self.name)
            if self._attr_type == 'desc':
                return getattr(instance._value_, self.name)
            found = ownerclass._member_map_.get(self.name)
        else:
            found = self.member
        if found is None:
            raise AttributeError('%r has no attribute %r' % (ownerclass, self.name))
        return found

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError('<enum %r> cannot set attribute %r' % (self.clsname, self.name))
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError('<enum %r> cannot delete attribute %r' % (self.clsname, self.name))
        return self.fdel(instance)

    def __set_name__(self, ownerclass, name):
        self.name, self.clsname = name, ownerclass.__name__


def _value_by_type(cls, given, args):
    """What a member holds whose class did not say."""
    if cls._member_type_ is object:
        return given
    try:
        return cls._member_type_(*args)
    except Exception as problem:
        failure = TypeError('_value_ not set in __new__, unable to create it')
        failure.__cause__ = problem
        raise failure


def _earlier_member(cls, value):
    """The member that has the value already, or None."""
    try:
        return cls._value2member_map_.get(value)
    except TypeError:
        if not _is_flag_class(cls):
            for one in cls._member_map_.values():
                if one._value_ == value:
                    return one
        return None


def _count_bits(cls, value):
    """Notes the bits of a new flag; whether it is a member of its own: not with several bits, or none."""
    own = True
    if isinstance(value, int):
        own = _is_single_bit(value)
        cls._flag_mask_ |= value
        if own:
            cls._singles_mask_ |= value
    cls._all_bits_ = (1 << cls._flag_mask_.bit_length()) - 1
    return own


class _proto_member:
    """A member to be: takes its place in the class when the class exists."""

    def __init__(self, value):
        self.value = value

    def __set_name__(self, enum_class, member_name):
        delattr(enum_class, member_name)
        given = self.value
        args = given if isinstance(given, tuple) else (given,)
        if enum_class._member_type_ is tuple:
            args = (args,)
        one = enum_class._new_member_(enum_class, *args) if enum_class._use_args_ else enum_class._new_member_(enum_class)
        if not hasattr(one, '_value_'):
            one._value_ = _value_by_type(enum_class, given, args)
        value = one._value_
        one._name_ = member_name
        one.__objclass__ = enum_class
        one.__init__(*args)
        names = enum_class._member_names_
        one._sort_order_ = len(names)
        earlier = _earlier_member(enum_class, value)
        if earlier is not None:
            one = earlier
        elif not _is_flag_class(enum_class) or _count_bits(enum_class, value):
            names.append(member_name)
        enum_class._add_member_(member_name, one)
        _file_value(enum_class, value, one, member_name)


def _file_value(cls, value, one, name=None):
    """Makes the member found by its value; whether it could be hashed."""
    try:
        cls._value2member_map_.setdefault(value, one)
    except TypeError:
        cls._unhashable_values_.append(value)
        cls._unhashable_values_map_.setdefault(one.name if name is None else name, []).append(value)
        return False
    return True


_settable_sunders = frozenset(_words('_order_ _generate_next_value_ _numeric_repr_ _missing_ _ignore_ _iter_member_ _iter_member_by_value_ _iter_member_by_def_ '
                                     '_add_alias_ _add_value_alias_ _use_args_ _member_names_'))


class EnumDict(dict):
    """The namespace of an enumeration's body: keeps members apart from the rest."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False

    def __setitem__(self, key, value):
        owner = self._cls_name
        if owner is not None and _is_private(owner, key):
            pass
        elif _is_sunder(key):
            value = _directive(self, key, value)
        elif _is_dunder(key):
            if key == '__order__':
                key = '_order_'
        elif key in self._member_names:
            raise TypeError('%r already defined as %r' % (key, self[key]))
        elif key not in self._ignore:
            if isinstance(value, nonmember):
                value = value.value
            elif isinstance(value, member) or not (_is_descriptor(value) or owner is not None and _is_internal_class(owner, value)):
                value = _entered(self, key, value)
        super().__setitem__(key, value)

    @bltns.property
    def member_names(self):
        return list(self._member_names)

    def update(self, members, **more_members):
        try:
            for key in members.keys():
                self[key] = members[key]
        except AttributeError:
            for key, value in members:
                self[key] = value
        for key in more_members:
            self[key] = more_members[key]


def _directive(space, key, value):
    """A _sunder_ entry of the body."""
    if key not in _settable_sunders:
        raise ValueError('_sunder_ names, such as %r, are reserved for future Enum use' % (key,))
    if key == '_ignore_':
        value = _words(value) if isinstance(value, str) else list(value)
        space._ignore = value
        late = set(value) & set(space._member_names)
        if late:
            raise ValueError('_ignore_ cannot specify already set names: %r' % (late,))
    elif key == '_generate_next_value_':
        if space._auto_called:
            raise TypeError('_generate_next_value_ must be defined before members')
        space._generate_next_value = value.__func__ if isinstance(value, staticmethod) else value
    return value


def _entered(space, key, value):
    """Enters a member of the body; its value, every auto in it replaced."""
    if key in space:
        raise TypeError('%r already defined as %r' % (key, space[key]))
    if isinstance(value, member):
        value = value.value
    if isinstance(value, auto):
        value = _numbered(space, key, value)
    elif isinstance(value, tuple) and any(isinstance(part, auto) for part in value):
        parts = [_numbered(space, key, part) if isinstance(part, auto) else part for part in value]
        kind = type(value)
        try:
            value = kind(parts)
        except TypeError:
            value = kind(*parts)
    else:
        space._last_values.append(value)
    space._member_names[key] = None
    return value


def _numbered(space, key, wanted):
    if wanted.value == _auto_null:
        wanted.value = space._generate_next_value(key, 1, len(space._member_names), space._last_values[:])
    space._auto_called = True
    space._last_values.append(wanted.value)
    return wanted.value


_EnumDict = EnumDict


def _show_as_mixin(cls, body, mixin):
    """ReprEnum leaves str() and format() to the mixed-in type."""
    if '__format__' not in body:
        body['__format__'] = cls.__format__ = mixin.__format__
    if '__str__' not in body:
        text = mixin.__repr__ if mixin is int or mixin.__str__ is object.__str__ else mixin.__str__
        body['__str__'] = cls.__str__ = text


def _keep_own_methods(cls, body, mixin, parent):
    """The enumeration's own methods come before those of the mixed-in type."""
    for name in ('__repr__', '__str__', '__format__', '__reduce_ex__'):
        if name not in body and getattr(cls, name) in (getattr(mixin, name), getattr(object, name)):
            setattr(cls, name, getattr(parent, name))
    if _is_flag_class(cls):
        for name in ('__or__', '__and__', '__xor__', '__ror__', '__rand__', '__rxor__', '__invert__'):
            if name not in body:
                body[name] = getattr(Flag, name)
                setattr(cls, name, body[name])


def _check_order(cls, stated):
    """The members stand in the order _order_ states; aliases in it do not count."""
    canonical = cls._member_names_
    flags = _is_flag_class(cls)
    names = []
    for name in stated:
        if name in cls._member_map_:
            if name not in canonical or flags and not _is_single_bit(cls[name]._value_):
                continue
        names.append(name)
    if (names or not stated) and names != canonical:
        raise TypeError('member order does not match _order_:\n  %r\n  %r' % (canonical, names))


class EnumType(type):
    """The metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        metacls._check_for_existing_members_(cls, bases)
        space = EnumDict(cls)
        parent = metacls._get_mixins_(cls, bases)[1]
        if parent is not None:
            space['_generate_next_value_'] = getattr(parent, '_generate_next_value_', None)
        return space

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if _simple:
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        ignored = classdict.setdefault('_ignore_', [])
        ignored.append('_ignore_')
        for key in ignored:
            classdict.pop(key, None)
        names = classdict._member_names
        forbidden = {'mro', ''} & set(names)
        if forbidden:
            raise ValueError('invalid enum member name(s) %s' % ','.join(map(repr, forbidden)))
        stated_order = classdict.pop('_order_', None)
        next_value = classdict.get('_generate_next_value_')
        body = dict(classdict.items())
        if next_value is not None:
            body['_generate_next_value_'] = next_value if type(next_value) is staticmethod else staticmethod(next_value)
        mixin, parent = metacls._get_mixins_(cls, bases)
        maker, keep_maker, with_args = metacls._find_new_(body, mixin, parent)
        body['_new_member_'] = maker
        body['_use_args_'] = with_args
        for name in names:
            body[name] = _proto_member(body[name])
        body.update(
            _member_names_=[], _member_map_={}, _value2member_map_={}, _hashable_values_=[], _unhashable_values_=[], _unhashable_values_map_={},
            _member_type_=mixin, _value_repr_=metacls._find_data_repr_(cls, bases), _boundary_=boundary or getattr(parent, '_boundary_', None),
            _flag_mask_=0, _singles_mask_=0, _all_bits_=0, _inverted_=None)
        mark = '_' + cls + '__in_progress'
        body[mark] = True
        try:
            made = super().__new__(metacls, cls, bases, body, **kwds)
            delattr(made, mark)
        except Exception as problem:
            # The note tells of a _proto_member, which the program does not know.
            if getattr(problem, '__notes__', None):
                problem.__notes__.pop()
            raise
        body.update(made.__dict__)
        if ReprEnum is not None and ReprEnum in bases:
            _show_as_mixin(made, body, mixin)
        _keep_own_methods(made, body, mixin, parent)
        if Enum is not None:
            if keep_maker:
                made.__new_member__ = maker
            made.__new__ = Enum.__new__
        if _is_flag_class(made):
            values = [one._value_ for one in made]
            if sorted(values) != values:
                made._iter_member_ = made._iter_member_by_def_
        if stated_order:
            _check_order(made, _words(stated_order) if isinstance(stated_order, str) else stated_order)
        return made

    def __bool__(cls):
        return True

    def __call__(cls, value=_auto_null, names=_auto_null, *values, module=None, qualname=None, type=None, start=1, boundary=None):
        if not cls._member_map_ and (type is not None or names is not _auto_null):
            # No members to look in: a new enumeration is wanted.
            return cls._create_(value, names=None if names is _auto_null else names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)
        if names is not _auto_null and cls._member_map_:
            value = (value, names, *values)
        if value is _auto_null:
            raise TypeError(f"{cls.__name__}.__new__() missing 1 required positional argument: 'value'")
        return cls.__new__(cls, value)

    def __contains__(cls, value):
        if not isinstance(value, cls):
            try:
                cls(value)
            except ValueError:
                return value in cls._unhashable_values_
        return True

    def __delattr__(cls, attr):
        if attr in cls.__dict__.get('_member_map_', ()):
            raise AttributeError('%r cannot delete member %r.' % (cls.__name__, attr))
        super().__delattr__(attr)

    def __dir__(cls):
        shown = {'__class__', '__contains__', '__doc__', '__getitem__', '__iter__', '__len__', '__members__', '__module__', '__name__', '__qualname__', *cls._member_names_}
        if cls.__init_subclass__ is not object.__init_subclass__:
            shown.add('__init_subclass__')
        if cls._new_member_ is not object.__new__:
            shown.add('__new__')
        if cls._member_type_ is not object:
            shown.update(dir(cls._member_type_))
        return sorted(shown)

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @bltns.property
    def __members__(cls):
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        return '<%s %r>' % ('flag' if _is_flag_class(cls) else 'enum', cls.__name__)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_member_map_', ()):
            raise AttributeError('cannot reassign member %r' % (name,))
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        maker = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        parent = cls._get_mixins_(class_name, bases)[1]
        space = maker.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = _words(names)
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            given = []
            for place, name in enumerate(names):
                given.append(parent._generate_next_value_(name, start, place, given[:]))
            names = list(zip(names, given))
        for entry in () if names is None else names:
            name, value = (entry, names[entry]) if isinstance(entry, str) else entry
            space[name] = value
        if module is None:
            try:
                module = sys._getframemodulename(2)
            except AttributeError:
                module = '__main__'
        for key, text in (('__module__', module), ('__qualname__', qualname)):
            if text is not None:
                space[key] = text
        return maker.__new__(maker, class_name, bases, space, boundary=boundary)

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for ancestor in (ancestor for base in bases for ancestor in base.__mro__):
            if isinstance(ancestor, EnumType) and ancestor._member_names_:
                raise TypeError('<enum %r> cannot extend %r' % (class_name, ancestor))

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        if not bases:
            return object, Enum
        if not isinstance(bases[-1], EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return mcls._find_data_type_(class_name, bases) or object, bases[-1]

    @classmethod
    def _find_data_repr_(mcls, class_name, bases):
        for ancestor in (ancestor for base in bases for ancestor in base.__mro__):
            if isinstance(ancestor, EnumType):
                return ancestor._value_repr_
            own = ancestor.__dict__
            if ancestor is not object and '__repr__' in own:
                generated = '__dataclass_fields__' in own and '__dataclass_params__' in own and own['__dataclass_params__'].repr
                return _dataclass_repr if generated else own['__repr__']
        return None

    @classmethod
    def _find_data_type_(mcls, class_name, bases):
        found = {_carried_type(base) for base in bases} - {None}
        if len(found) > 1:
            raise TypeError('too many data types for %r: %r' % (class_name, found))
        return found.pop() if found else None

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        own = classdict.get('__new__', None)
        maker = own
        if own is None:
            plain = (None, None.__new__, object.__new__, getattr(Enum, '__new__', None))
            maker = object.__new__
            for owner, name in ((member_type, '__new_member__'), (first_enum, '__new_member__'), (member_type, '__new__'), (first_enum, '__new__')):
                candidate = getattr(owner, name, None)
                if candidate not in plain:
                    maker = candidate
                    break
        with_args = first_enum is not None and maker not in (Enum.__new__, object.__new__)
        return maker, own is not None and first_enum is not None, with_args

    def _add_member_(cls, name, member):
        present = cls._member_map_.get(name)
        if present is None:
            setattr(cls, name, _redirection(cls, name, member) or member)
            cls._member_map_[name] = member
        elif present is not member:
            raise NameError('%r is already bound: %r' % (name, present))


def _carried_type(base):
    """The data type a base brings along, or None."""
    outermost = None
    for ancestor in base.__mro__:
        if isinstance(ancestor, EnumType):
            if ancestor._member_type_ is not object:
                return ancestor._member_type_
        elif ancestor is not object:
            if outermost is None:
                outermost = ancestor
            if not {'__new__', '__dataclass_fields__'}.isdisjoint(ancestor.__dict__):
                return outermost
    return None


def _redirection(cls, name, one):
    """Where a base has an attribute of the member's name: what gives the class the member, and members the attribute."""
    source = kind = where = None
    for base in cls.__mro__[1:]:
        attr = base.__dict__.get(name)
        if attr is None:
            continue
        if isinstance(attr, (property, DynamicClassAttribute)):
            source, kind, where = attr, 'enum', base
            break
        if _is_descriptor(attr):
            source, kind, where = attr, kind or 'desc', where or base
        else:
            kind, where = 'attr', base
    if not source:
        return None
    way = property()
    way.member = one
    way.__set_name__(cls, name)
    if kind != 'attr':
        for ours, theirs in (('fget', 'fget'), ('_get', '__get__'), ('fset', 'fset'), ('_set', '__set__'), ('fdel', 'fdel'), ('_del', '__delete__')):
            setattr(way, ours, getattr(source, theirs, None))
    way._attr_type = kind
    way._cls_type = where
    return way


EnumMeta = EnumType


class Enum(metaclass=EnumType):
    """Names for constant values."""

    def __new__(cls, value):
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for name, values in cls._unhashable_values_map_.items():
                if value in values:
                    return cls[name]
        if not cls._member_map_:
            raise TypeError('%r has no members defined' % cls)
        problem = None
        try:
            found = cls._missing_(value)
        except Exception as caught:
            problem = caught
        else:
            if isinstance(found, cls) or isinstance(found, int) and cls._boundary_ is EJECT and _is_flag_class(cls):
                return found
        invalid = ValueError('%r is not a valid %s' % (value, cls.__qualname__))
        try:
            if problem is None:
                if found is None:
                    raise invalid
                problem = TypeError('error in %s._missing_: returned %r instead of None or a valid member' % (cls.__name__, found))
            if not isinstance(problem, ValueError):
                problem.__context__ = invalid
            raise problem
        finally:
            problem = invalid = None

    def __init__(self, *args, **kwds):
        pass

    def _add_alias_(self, name):
        type(self)._add_member_(name, self)

    def _add_value_alias_(self, value):
        cls = type(self)
        try:
            owner = cls._value2member_map_.get(value)
        except TypeError:
            owner = next((one for one in cls._member_map_.values() if one._value_ == value), None)
        if owner is None:
            if _file_value(cls, value, self):
                cls._hashable_values_.append(value)
        elif owner is not self:
            raise ValueError('%r is already bound: %r' % (value, cls._value2member_map_[value]))

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start
        try:
            highest = sorted(last_values)[-1]
        except TypeError:
            raise TypeError('unable to sort non-numeric values') from None
        try:
            return highest + 1
        except TypeError:
            raise TypeError('unable to increment %r' % (highest,)) from None

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        show = type(self)._value_repr_ or repr
        return '<%s.%s: %s>' % (type(self).__name__, self._name_, show(self._value_))

    def __str__(self):
        return '%s.%s' % (type(self).__name__, self._name_)

    def __dir__(self):
        members = self._member_map_
        shown = set() if type(self)._member_type_ is object else set(object.__dir__(self))
        shown.update(name for name in getattr(self, '__dict__', ()) if name[0] != '_' and name not in members)
        for cls in type(self).mro():
            for name, attr in cls.__dict__.items():
                if name[0] == '_':
                    continue
                if name not in members or isinstance(attr, property) and attr.fget is not None:
                    shown.add(name)
                elif isinstance(attr, property):
                    shown.discard(name)
        return sorted(shown | {'__class__', '__doc__', '__eq__', '__hash__', '__module__'})

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return type(self), (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @property
    def name(self):
        """The name of the Enum member."""
        return self._name_

    @property
    def value(self):
        """The value of the Enum member."""
        return self._value_


class ReprEnum(Enum):
    """Only repr() is the enumeration's; the rest is the mixed-in type's."""


class IntEnum(int, ReprEnum):
    """Members are also ints."""


class StrEnum(str, ReprEnum):
    """Members are also strings."""

    def __new__(cls, *values):
        count = len(values)
        if count > 3:
            raise TypeError('too many arguments for str(): %r' % (values,))
        if count == 1 and not isinstance(values[0], str):
            raise TypeError('%r is not a string' % (values[0],))
        if count > 1 and not isinstance(values[1], str):
            raise TypeError('encoding must be a string, not %r' % (values[1],))
        if count > 2 and not isinstance(values[2], str):
            raise TypeError('errors must be a string, not %r' % (values[2]))
        text = str(*values)
        one = str.__new__(cls, text)
        one._value_ = text
        return one

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What becomes of bits no flag has."""
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


def _within_boundary(cls, value):
    """Bits that no flag of the class has, dealt with as its boundary says."""
    rule, mask = cls._boundary_, cls._flag_mask_
    if rule is STRICT:
        width = max(value.bit_length(), mask.bit_length())
        raise ValueError('%r invalid value %r\n    given %s\n  allowed %s' % (cls, value, bin(value, width), bin(mask, width)))
    if rule is CONFORM:
        return value & mask
    if rule is KEEP:
        return value if value >= 0 else value + max(cls._all_bits_ + 1, 1 << value.bit_length())
    raise ValueError('%r unknown flag boundary %r' % (cls, rule))


def _name_bits(cls, value, singles):
    """The name of a combination: its members' names, then the bits that have none."""
    parts = list(cls._iter_member_(value & singles))
    covered = 0
    for part in parts:
        covered |= part._value_
    if value & ~singles:
        for part in cls._member_map_.values():
            bits = part._value_
            if part not in parts and bits and bits & value == bits:
                parts.append(part)
                covered |= bits
    left = value ^ covered
    if not covered:
        return None
    if left and cls._boundary_ is STRICT:
        raise ValueError('%r: no members with value %r' % (cls, left))
    name = '|'.join([part._name_ for part in parts])
    return name + '|%s' % cls._numeric_repr_(left) if left else name


def _uncombinable(flag, sign):
    return TypeError(f"'{flag}' cannot be combined with other flags with {sign}")


class Flag(Enum, boundary=STRICT):
    """Members that can be combined by bit operations."""
    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return 1 if start is None else start
        highest = max(last_values)
        try:
            return 1 << _high_bit(highest) + 1
        except Exception:
            raise TypeError('invalid flag value %r' % highest) from None

    @classmethod
    def _iter_member_by_value_(cls, value):
        known = cls._value2member_map_
        for bit in _iter_bits_lsb(value & cls._flag_mask_):
            yield known.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda one: one._sort_order_)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError('%r is not a valid %s' % (value, cls.__qualname__))
        mask, singles, every, rule = cls._flag_mask_, cls._singles_mask_, cls._all_bits_, cls._boundary_
        if value < ~every or value > every or value & (every ^ mask):
            if rule is EJECT:
                return value
            value = _within_boundary(cls, value)
        negative = None
        if value < 0:
            negative = value
            value = every + 1 + value if rule in (EJECT, KEEP) else value & singles
        stray = value & ~mask
        if stray and rule is not KEEP:
            raise ValueError('%s(%r) --> unknown values %r [%s]' % (cls.__name__, value, stray, bin(stray)))
        made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
        if not hasattr(made, '_value_'):
            made._value_ = value
        made._name_ = _name_bits(cls, value, singles) if value else None
        made = cls._value2member_map_.setdefault(value, made)
        if negative is not None:
            cls._value2member_map_[negative] = made
        return made

    def __contains__(self, other):
        if isinstance(other, type(self)):
            bits = other._value_
            return bits & self._value_ == bits
        raise TypeError("unsupported operand type(s) for 'in': %r and %r" % (type(other).__qualname__, type(self).__qualname__))

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        show = type(self)._value_repr_ or repr
        label = type(self).__name__
        if self._name_ is not None:
            label += '.' + self._name_
        return '<%s: %s>' % (label, show(self._value_))

    def __str__(self):
        label = type(self).__name__
        return '%s(%r)' % (label, self._value_) if self._name_ is None else label + '.' + self._name_

    def __bool__(self):
        return bool(self._value_)

    def _get_value(self, flag):
        if isinstance(flag, type(self)):
            return flag._value_
        plain = self._member_type_
        return flag if plain is not object and isinstance(flag, plain) else NotImplemented

    def __or__(self, other):
        mine, theirs = self._value_, self._get_value(other)
        if theirs is NotImplemented:
            return theirs
        if mine is None or theirs is None:
            raise _uncombinable(self if mine is None else other, '|')
        return type(self)(mine | theirs)

    def __and__(self, other):
        mine, theirs = self._value_, self._get_value(other)
        if theirs is NotImplemented:
            return theirs
        if mine is None or theirs is None:
            raise _uncombinable(self if mine is None else other, '&')
        return type(self)(mine & theirs)

    def __xor__(self, other):
        mine, theirs = self._value_, self._get_value(other)
        if theirs is NotImplemented:
            return theirs
        if mine is None or theirs is None:
            raise _uncombinable(self if mine is None else other, '^')
        return type(self)(mine ^ theirs)

    def __invert__(self):
        bits = self._value_
        if bits is None:
            raise TypeError(f"'{self}' cannot be inverted")
        if self._inverted_ is None:
            self._inverted_ = type(self)(~bits if self._boundary_ in (EJECT, KEEP) else self._singles_mask_ & ~bits)
        return self._inverted_

    __rand__ = __and__
    __ror__ = __or__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are also ints."""


def bin(num, max_bits=None):
    """Binary, with its sign bit: 10 is 0b0 1010."""
    sign = '1' if num < 0 else '0'
    width = num.bit_length()
    digits = format(num % (1 << width), '0%db' % width) if width else ''
    if max_bits is not None:
        digits = digits.rjust(max_bits, sign)
    return '0b%s %s' % (sign, digits)


def _dataclass_repr(self):
    return ', '.join('%s=%r' % (name, getattr(self, name)) for name, one in self.__dataclass_fields__.items() if one.repr)


def _aliases(enumeration):
    """Every alias with its member's name, as the complaints write it."""
    return ', '.join('%s -> %s' % (alias, one.name) for alias, one in enumeration.__members__.items() if alias != one.name)


def unique(enumeration):
    """Refuses aliases."""
    aliases = _aliases(enumeration)
    if aliases:
        raise ValueError('duplicate values found in %r: %s' % (enumeration, aliases))
    return enumeration


def _last_module_name(one):
    return type(one).__module__.rpartition('.')[2]


def global_enum_repr(self):
    return '%s.%s' % (_last_module_name(self), self._name_)


def global_flag_repr(self):
    module = _last_module_name(self)
    if self._name_ is None:
        return '%s.%s(%r)' % (module, type(self).__name__, self._value_)
    if _is_single_bit(self._value_):
        return '%s.%s' % (module, self._name_)
    numbers_bare = self._boundary_ is FlagBoundary.KEEP
    return '|'.join(part if numbers_bare and part[0].isdigit() else '%s.%s' % (module, part) for part in self._name_.split('|'))


def global_str(self):
    return '%s(%r)' % (type(self).__name__, self._value_) if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if update_str or not issubclass(cls, ReprEnum):
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls


class EnumCheck(StrEnum):
    CONTINUOUS = 'no skipped integer values'
    NAMED_FLAGS = 'multi-flag aliases may not contain unnamed flags'
    UNIQUE = 'one name per value'


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


def _verify_unique(enumeration, kind):
    aliases = _aliases(enumeration)
    if aliases:
        raise ValueError('aliases found in %r: %s' % (enumeration, aliases))


def _verify_continuous(enumeration, kind):
    values = {one.value for one in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if kind == 'flag':
        expected = (1 << place for place in range(_high_bit(low) + 1, _high_bit(high)))
    else:
        expected = range(low + 1, high)
    gaps = ', '.join(str(value) for value in expected if value not in values)
    if gaps:
        raise ValueError(('invalid %s %r: missing values %s' % (kind, enumeration.__name__, gaps))[:256])


def _verify_named_flags(enumeration, kind):
    named = [one.value for one in enumeration]
    incomplete, absent = [], 0
    for name, one in enumeration._member_map_.items():
        if name not in enumeration._member_names_ and one.value >= 0:
            lacking = [bit for bit in _iter_bits_lsb(one.value) if bit not in named]
            if lacking:
                incomplete.append(name)
            for bit in lacking:
                absent |= bit
    if not incomplete:
        return
    *others, last = incomplete
    who = 'aliases %s and %s are missing' % (', '.join(others), last) if others else 'alias %s is missing' % last
    what = ('value 0x%x' if _is_single_bit(absent) else 'combined values of 0x%x') % absent
    raise ValueError('invalid Flag %r: %s %s [use enum.show_flag_values(value) for details]' % (enumeration.__name__, who, what))


class verify:
    """Checks an enumeration by the named rules."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        if _is_flag_class(enumeration):
            kind = 'flag'
        elif issubclass(enumeration, Enum):
            kind = 'enum'
        else:
            raise TypeError("the 'verify' decorator only works with Enum and Flag")
        for check in self.checks:
            if check is UNIQUE:
                _verify_unique(enumeration, kind)
            elif check is CONTINUOUS:
                _verify_continuous(enumeration, kind)
            elif check is NAMED_FLAGS:
                _verify_named_flags(enumeration, kind)
        return enumeration
