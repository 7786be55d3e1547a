"""copy of CPython 3.13."""
import types
import weakref
from copyreg import dispatch_table

__all__ = ['Error', 'copy', 'deepcopy', 'replace']


class Error(Exception):
    pass


error = Error

# What cannot change, or means its identity, is its own copy; so is, for a shallow copy, what only refers to others.
_atomic_types = {int, float, bool, complex, bytes, str, type, range, property, weakref.ref, type(None), type(...), type(NotImplemented),
                 types.FunctionType, types.BuiltinFunctionType, types.CodeType}
_shared = _atomic_types | {tuple, frozenset, slice, super, types.MethodType}
_copy_dispatch = {**dict.fromkeys(_shared, lambda x: x), **{kind: kind.copy for kind in (list, dict, set, bytearray)}}


def _taken_apart(x, cls, how):
    """What the object is made of, as a registered function or else its own methods tell."""
    registered = dispatch_table.get(cls)
    if registered is not None:
        return registered(x)
    for name, protocol in (('__reduce_ex__', (4,)), ('__reduce__', ())):
        tell = getattr(x, name, None)
        if tell is not None:
            return tell(*protocol)
    raise Error(f'un({how})copyable object of type {cls}')


def copy(x):
    """A new object with the same contents."""
    cls = type(x)
    known = _copy_dispatch.get(cls)
    if known is not None:
        return known(x)
    if issubclass(cls, type):
        return x
    own = getattr(cls, '__copy__', None)
    if own is not None:
        return own(x)
    parts = _taken_apart(x, cls, 'shallow')
    return x if isinstance(parts, str) else _reconstruct(x, None, *parts)


def deepcopy(x, memo=None, _nil=[]):
    """A new object, with everything in it copied too."""
    cls = type(x)
    if cls in _atomic_types:
        return x
    key = id(x)
    if memo is None:
        memo = {}
    else:
        made = memo.get(key, _nil)
        if made is not _nil:
            return made
    known = _deepcopy_dispatch.get(cls)
    if known is not None:
        made = known(x, memo)
    elif issubclass(cls, type):
        made = x
    elif (own := getattr(x, '__deepcopy__', None)) is not None:
        made = own(memo)
    else:
        parts = _taken_apart(x, cls, 'deep')
        made = x if isinstance(parts, str) else _reconstruct(x, memo, *parts)
    if made is not x:
        memo[key] = made
        # The original lives as long as the memo, lest its address be given to another.
        kept = memo.get(id(memo))
        if kept is None:
            memo[id(memo)] = [x]
        else:
            kept.append(x)
    return made


def _deepcopy_list(x, memo, deepcopy=deepcopy):
    made = memo[id(x)] = []
    for item in x:
        made.append(deepcopy(item, memo))
    return made


def _deepcopy_dict(x, memo, deepcopy=deepcopy):
    made = memo[id(x)] = {}
    for key, value in x.items():
        # The value first, then the key.
        copied = deepcopy(value, memo)
        made[deepcopy(key, memo)] = copied
    return made


def _deepcopy_tuple(x, memo, deepcopy=deepcopy):
    copies = [deepcopy(item, memo) for item in x]
    met = memo.get(id(x), memo)
    if met is not memo:
        # It holds itself, and was copied on the way.
        return met
    for item, copied in zip(x, copies):
        if item is not copied:
            return tuple(copies)
    return x


def _deepcopy_method(x, memo):
    owner = deepcopy(x.__self__, memo)
    return type(x)(x.__func__, owner)


_deepcopy_dispatch = {list: _deepcopy_list, tuple: _deepcopy_tuple, dict: _deepcopy_dict, types.MethodType: _deepcopy_method}


def _reconstruct(x, memo, func, args, state=None, listiter=None, dictiter=None, *, deepcopy=deepcopy):
    deep = memo is not None
    if not deep:
        made = func(*args)
    else:
        made = func(*(deepcopy(arg, memo) for arg in args)) if args else func(*args)
        memo[id(x)] = made
        if state is not None:
            state = deepcopy(state, memo)
    if state is None:
        pass
    elif hasattr(made, '__setstate__'):
        made.__setstate__(state)
    else:
        # Attributes of the dict, and perhaps those in slots beside them.
        fields, slots = state if isinstance(state, tuple) and len(state) == 2 else (state, None)
        if fields is not None:
            made.__dict__.update(fields)
        for name in slots or ():
            setattr(made, name, slots[name])
    for item in listiter if listiter is not None else ():
        made.append(deepcopy(item, memo) if deep else item)
    for key, value in dictiter if dictiter is not None else ():
        if deep:
            key = deepcopy(key, memo)
            value = deepcopy(value, memo)
        made[key] = value
    return made


def replace(obj, /, **changes):
    """A copy with some fields replaced, by the class's __replace__."""
    cls = obj.__class__
    own = getattr(cls, '__replace__', None)
    if own is not None:
        return own(obj, **changes)
    raise TypeError(f'replace() does not support {cls.__name__} objects')
