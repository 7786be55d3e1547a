"""WeakSet of CPython 3.13."""
from _weakref import ref
from types import GenericAlias

__all__ = ['WeakSet']


class _IterationGuard:
    """While it is entered, dead items of a weak container are only noted."""

    def __init__(self, weakcontainer):
        walked = ref(weakcontainer)
        self.weakcontainer = walked

    def __enter__(self):
        walked = self.weakcontainer()
        if walked is not None:
            walked._iterating.add(self)
        return self

    def __exit__(self, e, t, b):
        walked = self.weakcontainer()
        if walked is None:
            return
        walked._iterating.remove(self)
        if not walked._iterating:
            walked._commit_removals()


class WeakSet:
    """A set that does not keep its members alive."""

    def __init__(self, data=None):
        def _remove(item, whose=ref(self)):
            weak = whose()
            if weak is None:
                return
            if weak._iterating:
                weak._pending_removals.append(item)
            else:
                weak.data.discard(item)

        self.data, self._remove = set(), _remove
        self._pending_removals, self._iterating = [], set()
        if data is not None:
            self.update(data)

    def _commit_removals(self):
        waiting = self._pending_removals
        while waiting:
            self.data.discard(waiting.pop())

    def _settled(self):
        """The references, without those of members that died while they were walked."""
        if self._pending_removals:
            self._commit_removals()
        return self.data

    def __iter__(self):
        with _IterationGuard(self):
            for held in self.data:
                member = held()
                if member is not None:
                    yield member

    def __len__(self):
        return len(self.data) - len(self._pending_removals)

    def __contains__(self, item):
        try:
            held = ref(item)
        except TypeError:
            # What cannot be referred to weakly is no member.
            return False
        return held in self.data

    def __reduce__(self):
        members = list(self)
        return self.__class__, (members,), self.__getstate__()

    def add(self, item):
        self._settled().add(ref(item, self._remove))

    def clear(self):
        self._settled().clear()

    def copy(self):
        cls = self.__class__
        return cls(self)

    def pop(self):
        references = self._settled()
        while references:
            member = references.pop()()
            if member is not None:
                return member
        raise KeyError('pop from empty WeakSet')

    def remove(self, item):
        self._settled().remove(ref(item))

    def discard(self, item):
        self._settled().discard(ref(item))

    def update(self, other):
        self._settled()
        for member in other:
            self.add(member)

    def __ior__(self, other):
        self.update(other)
        return self

    def difference(self, other):
        rest = self.copy()
        rest.difference_update(other)
        return rest

    __sub__ = difference

    def difference_update(self, other):
        self.__isub__(other)

    def __isub__(self, other):
        references = self._settled()
        if self is not other:
            references.difference_update(map(ref, other))
        else:
            references.clear()
        return self

    def intersection(self, other):
        return self.__class__(member for member in other if member in self)

    __and__ = intersection

    def intersection_update(self, other):
        self.__iand__(other)

    def __iand__(self, other):
        self._settled().intersection_update(map(ref, other))
        return self

    def issubset(self, other):
        return self.data.issubset(map(ref, other))

    __le__ = issubset

    def __lt__(self, other):
        return self.data < {ref(member) for member in other}

    def issuperset(self, other):
        return self.data.issuperset(map(ref, other))

    __ge__ = issuperset

    def __gt__(self, other):
        return self.data > {ref(member) for member in other}

    def __eq__(self, other):
        if isinstance(other, self.__class__):
            return self.data == {ref(member) for member in other}
        return NotImplemented

    def symmetric_difference(self, other):
        either = self.copy()
        either.symmetric_difference_update(other)
        return either

    __xor__ = symmetric_difference

    def symmetric_difference_update(self, other):
        self.__ixor__(other)

    def __ixor__(self, other):
        references = self._settled()
        if self is not other:
            references.symmetric_difference_update(ref(member, self._remove) for member in other)
        else:
            references.clear()
        return self

    def union(self, other):
        return self.__class__(member for source in (self, other) for member in source)

    __or__ = union

    def isdisjoint(self, other):
        return not self.intersection(other)

    def __repr__(self):
        return repr(self.data)

    def __class_getitem__(cls, item):
        return GenericAlias(cls, item)
