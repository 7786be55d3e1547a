"""weakref of CPython 3.13. References and proxies are C there (_weakref); the collections are Python."""
from _weakref import getweakrefcount, getweakrefs, ref, proxy, CallableProxyType, ProxyType, ReferenceType, _remove_dead_weakref
from _weakrefset import WeakSet, _IterationGuard
from _collections_abc import Mapping, MutableMapping, MutableSet
import sys
import itertools

ProxyTypes = ProxyType, CallableProxyType

__all__ = ['ref', 'proxy', 'getweakrefcount', 'getweakrefs', 'WeakKeyDictionary', 'ReferenceType', 'ProxyType', 'CallableProxyType', 'ProxyTypes', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize']

MutableSet.register(WeakSet)


class WeakMethod(ref):
    """A weak reference to a bound method."""
    __slots__ = '_func_ref', '_meth_type', '_alive', '__weakref__'

    def __new__(cls, meth, callback=None):
        try:
            owner, function = meth.__self__, meth.__func__
        except AttributeError:
            raise TypeError('argument should be a bound method, not {}'.format(type(meth))) from None

        def _cb(arg):
            # The first of the two deaths is told, the second is not.
            method = to_itself()
            if method._alive:
                method._alive = False
                if callback is not None:
                    callback(method)

        made = ref.__new__(cls, owner, _cb)
        made._alive = True
        made._meth_type = type(meth)
        made._func_ref = ref(function, _cb)
        to_itself = ref(made)
        return made

    def __call__(self):
        owner, function = super().__call__(), self._func_ref()
        if owner is not None and function is not None:
            return self._meth_type(function, owner)

    def __eq__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self._alive and other._alive:
            return self._func_ref == other._func_ref if ref.__eq__(self, other) else False
        return self is other

    def __ne__(self, other):
        if not isinstance(other, WeakMethod):
            return NotImplemented
        if self._alive and other._alive:
            return True if ref.__ne__(self, other) else self._func_ref != other._func_ref
        return self is not other

    __hash__ = ref.__hash__


class KeyedRef(ref):
    """A weak reference that knows the key its value is stored under."""
    __slots__ = 'key',

    def __new__(type, ob, callback, key):
        made = ref.__new__(type, ob, callback)
        made.key = key
        return made

    def __init__(self, ob, callback, key):
        ref.__init__(self, ob, callback)


class WeakValueDictionary(MutableMapping):
    """A mapping that does not keep its values alive."""

    def __init__(self, other=(), /, **kw):
        def remove(wr, whose=ref(self)):
            mapping = whose()
            if mapping is None:
                return
            if mapping._iterating:
                # Nothing leaves a table that is being walked.
                mapping._pending_removals.append(wr.key)
            else:
                _remove_dead_weakref(mapping.data, wr.key)

        self._remove = remove
        self._pending_removals, self._iterating, self.data = [], set(), {}
        self.update(other, **kw)

    def _commit_removals(self):
        waiting = self._pending_removals
        while waiting:
            _remove_dead_weakref(self.data, waiting.pop())

    def _settled(self):
        """The table, without the values that died while it was walked."""
        if self._pending_removals:
            self._commit_removals()
        return self.data

    def _put(self, key, value):
        table, held = self.data, KeyedRef(value, self._remove, key)
        table[key] = held

    def __getitem__(self, key):
        value = self._settled()[key]()
        if value is not None:
            return value
        raise KeyError(key)

    def __delitem__(self, key):
        del self._settled()[key]

    def __len__(self):
        return len(self._settled())

    def __contains__(self, key):
        table = self._settled()
        try:
            return table[key]() is not None
        except KeyError:
            return False

    def __repr__(self):
        return f'<{self.__class__.__name__} at {id(self):#x}>'

    def __setitem__(self, key, value):
        self._settled()
        self._put(key, value)

    def copy(self):
        made = WeakValueDictionary()
        for key, value in self.items():
            made[key] = value
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = self.__class__()
        for key, value in self.items():
            made[deepcopy(key, memo)] = value
        return made

    def get(self, key, default=None):
        table = self._settled()
        try:
            value = table[key]()
        except KeyError:
            return default
        return default if value is None else value

    def items(self):
        table = self._settled()
        with _IterationGuard(self):
            for key, held in table.items():
                value = held()
                if value is not None:
                    yield key, value

    def keys(self):
        table = self._settled()
        with _IterationGuard(self):
            for key, held in table.items():
                if held() is not None:
                    yield key

    __iter__ = keys

    def itervaluerefs(self):
        table = self._settled()
        with _IterationGuard(self):
            yield from table.values()

    def values(self):
        table = self._settled()
        with _IterationGuard(self):
            for held in table.values():
                value = held()
                if value is not None:
                    yield value

    def popitem(self):
        table, value = self._settled(), None
        while value is None:
            key, held = table.popitem()
            value = held()
        return key, value

    def pop(self, key, *args):
        table = self._settled()
        try:
            value = table.pop(key)()
        except KeyError:
            value = None
        if value is not None:
            return value
        if not args:
            raise KeyError(key)
        return args[0]

    def setdefault(self, key, default=None):
        try:
            value = self.data[key]()
        except KeyError:
            value = None
        if value is None:
            self._settled()
            self._put(key, default)
            return default
        return value

    def update(self, other=None, /, **kwargs):
        self._settled()
        if other is not None:
            for key, value in (other if hasattr(other, 'items') else dict(other)).items():
                self._put(key, value)
        for key, value in kwargs.items():
            self._put(key, value)

    def valuerefs(self):
        return list(self._settled().values())

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        both = self.copy()
        both.update(other)
        return both

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        both = self.__class__()
        for source in (other, self):
            both.update(source)
        return both


class WeakKeyDictionary(MutableMapping):
    """A mapping that does not keep its keys alive."""

    def __init__(self, dict=None):
        def remove(k, whose=ref(self)):
            mapping = whose()
            if mapping is None:
                return
            if mapping._iterating:
                mapping._pending_removals.append(k)
            else:
                mapping.data.pop(k, None)

        self.data, self._remove = {}, remove
        self._pending_removals, self._iterating, self._dirty_len = [], set(), False
        if dict is not None:
            self.update(dict)

    def _commit_removals(self):
        waiting = self._pending_removals
        while waiting:
            self.data.pop(waiting.pop(), None)

    def _scrub_removals(self):
        self._pending_removals = [waiting for waiting in self._pending_removals if waiting in self.data]
        self._dirty_len = False

    def __delitem__(self, key):
        self._dirty_len = True
        del self.data[ref(key)]

    def __getitem__(self, key):
        held = ref(key)
        return self.data[held]

    def __len__(self):
        if self._pending_removals and self._dirty_len:
            self._scrub_removals()
        return len(self.data) - len(self._pending_removals)

    def __repr__(self):
        return f'<{self.__class__.__name__} at {id(self):#x}>'

    def __setitem__(self, key, value):
        held = ref(key, self._remove)
        self.data[held] = value

    def copy(self):
        made = WeakKeyDictionary()
        for key, value in self.items():
            made[key] = value
        return made

    __copy__ = copy

    def __deepcopy__(self, memo):
        from copy import deepcopy
        made = self.__class__()
        for key, value in self.items():
            made[key] = deepcopy(value, memo)
        return made

    def get(self, key, default=None):
        return self.data.get(ref(key), default)

    def __contains__(self, key):
        try:
            held = ref(key)
        except TypeError:
            # What cannot be referred to weakly is no key.
            return False
        return held in self.data

    def items(self):
        with _IterationGuard(self):
            for held, value in self.data.items():
                key = held()
                if key is not None:
                    yield key, value

    def keys(self):
        with _IterationGuard(self):
            for held in self.data:
                key = held()
                if key is not None:
                    yield key

    __iter__ = keys

    def values(self):
        with _IterationGuard(self):
            for held, value in self.data.items():
                if held() is not None:
                    yield value

    def keyrefs(self):
        return list(self.data)

    def popitem(self):
        self._dirty_len = True
        key = None
        while key is None:
            held, value = self.data.popitem()
            key = held()
        return key, value

    def pop(self, key, *args):
        self._dirty_len = True
        held = ref(key)
        return self.data.pop(held, *args)

    def setdefault(self, key, default=None):
        return self.data.setdefault(ref(key, self._remove), default)

    def update(self, dict=None, /, **kwargs):
        if dict is not None:
            for key, value in (dict if hasattr(dict, 'items') else {}.__class__(dict)).items():
                held = ref(key, self._remove)
                self.data[held] = value
        if kwargs:
            self.update(kwargs)

    def __ior__(self, other):
        self.update(other)
        return self

    def __or__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        both = self.copy()
        both.update(other)
        return both

    def __ror__(self, other):
        if not isinstance(other, Mapping):
            return NotImplemented
        both = self.__class__()
        for source in (other, self):
            both.update(source)
        return both


class finalize:
    """Calls a function when an object dies, or at exit."""
    __slots__ = ()
    _registry = {}
    _shutdown = False
    _dirty = _registered_with_atexit = False
    _index_iter = itertools.count()

    class _Info:
        __slots__ = ('weakref', 'func', 'args', 'kwargs', 'atexit', 'index')

    def __init__(self, obj, func, /, *args, **kwargs):
        cls = finalize
        if not cls._registered_with_atexit:
            from atexit import register
            register(self._exitfunc)
            cls._registered_with_atexit = True
        entry = self._Info()
        entry.weakref, entry.atexit, entry.index = ref(obj, self), True, next(self._index_iter)
        entry.func, entry.args, entry.kwargs = func, args, kwargs or None
        self._registry[self] = entry
        cls._dirty = True

    def __call__(self, _=None):
        entry = self._registry.pop(self, None)
        if entry is None or self._shutdown:
            return None
        return entry.func(*entry.args, **(entry.kwargs or {}))

    def _living(self):
        """The entry and its object, (None, None) once called, detached or dead."""
        entry = self._registry.get(self)
        obj = None if entry is None else entry.weakref()
        return (None, None) if obj is None else (entry, obj)

    def detach(self):
        entry, obj = self._living()
        if entry is not None and self._registry.pop(self, None) is not None:
            return obj, entry.func, entry.args, entry.kwargs or {}

    def peek(self):
        entry, obj = self._living()
        if entry is not None:
            return obj, entry.func, entry.args, entry.kwargs or {}

    @property
    def alive(self):
        waiting = self._registry
        return self in waiting

    @property
    def atexit(self):
        entry = self._registry.get(self)
        return False if entry is None else entry.atexit

    @atexit.setter
    def atexit(self, value):
        entry = self._registry.get(self)
        if entry is not None:
            entry.atexit = bool(value)

    def __repr__(self):
        _, obj = self._living()
        state = 'dead' if obj is None else 'for %r at %#x' % (type(obj).__name__, id(obj))
        return '<%s object at %#x; %s>' % (type(self).__name__, id(self), state)

    @classmethod
    def _select_for_exit(cls):
        """Those to be called at exit, the youngest last."""
        chosen = [one for one, entry in cls._registry.items() if entry.atexit]
        chosen.sort(key=lambda one: cls._registry[one].index)
        return chosen

    @classmethod
    def _exitfunc(cls):
        collecting = False
        try:
            if not cls._registry:
                return
            import gc
            collecting = gc.isenabled()
            gc.disable()
            waiting, finalize._dirty = cls._select_for_exit(), False
            while waiting:
                last = waiting.pop()
                try:
                    last()
                except Exception:
                    told = sys.exc_info()
                    sys.excepthook(*told)
                assert last not in cls._registry
                if finalize._dirty:
                    # A call made new ones.
                    waiting, finalize._dirty = cls._select_for_exit(), False
        finally:
            finalize._shutdown = True
            if collecting:
                gc.enable()
