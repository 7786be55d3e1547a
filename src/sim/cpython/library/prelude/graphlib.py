"""graphlib of CPython 3.13: an order in which what a node needs comes before it."""
from types import GenericAlias as _GenericAlias

__all__ = ['TopologicalSorter', 'CycleError']


class CycleError(ValueError):
    pass


# What counts the open predecessors of a node, once it has been handed out or finished.
_OUT, _DONE = -1, -2


class TopologicalSorter:
    def __init__(self, graph=None):
        self._open = {}
        self._after = {}
        self._ready = None
        self._handed = 0
        self._finished = 0
        for node, needs in (graph or {}).items():
            self.add(node, *needs)

    def _know(self, node):
        if node not in self._open:
            self._open[node] = 0
            self._after[node] = []

    def add(self, node, *predecessors):
        if self._ready is not None:
            raise ValueError('Nodes cannot be added after a call to prepare()')
        self._know(node)
        self._open[node] += len(predecessors)
        for p in predecessors:
            self._know(p)
            self._after[p].append(node)

    def prepare(self):
        if self._ready is not None:
            raise ValueError('cannot prepare() more than once')
        self._ready = [n for n, k in self._open.items() if k == 0]
        cycle = self._cycle()
        if cycle:
            raise CycleError('nodes are in a cycle', cycle)

    def get_ready(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        found = tuple(self._ready)
        for n in found:
            self._open[n] = _OUT
        self._ready.clear()
        self._handed += len(found)
        return found

    def is_active(self):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        return self._finished < self._handed or bool(self._ready)

    __bool__ = is_active

    def done(self, *nodes):
        if self._ready is None:
            raise ValueError('prepare() must be called first')
        for n in nodes:
            if n not in self._open:
                raise ValueError(f'node {n!r} was not added using add()')
            state = self._open[n]
            if state >= 0:
                raise ValueError(f'node {n!r} was not passed out (still not ready)')
            if state == _DONE:
                raise ValueError(f'node {n!r} was already marked done')
            self._open[n] = _DONE
            for later in self._after[n]:
                self._open[later] -= 1
                if self._open[later] == 0:
                    self._ready.append(later)
            self._finished += 1

    def _cycle(self):
        """A cycle as a list that ends where it begins, or None: depth first, along the successors."""
        seen = set()
        for start in self._open:
            if start in seen:
                continue
            path = [start]
            at = {start: 0}
            waiting = [iter(self._after[start])]
            seen.add(start)
            while path:
                for n in waiting[-1]:
                    if n in at:
                        return path[at[n]:] + [n]
                    if n not in seen:
                        seen.add(n)
                        at[n] = len(path)
                        path.append(n)
                        waiting.append(iter(self._after[n]))
                        break
                else:
                    waiting.pop()
                    del at[path.pop()]
        return None

    def static_order(self):
        self.prepare()
        while self.is_active():
            nodes = self.get_ready()
            yield from nodes
            self.done(*nodes)

    __class_getitem__ = classmethod(_GenericAlias)
