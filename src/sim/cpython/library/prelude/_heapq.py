"""_heapq of CPython 3.13 (Modules/_heapqmodule.c): comparisons in upstream's order."""
from _static import seal


def _list(heap, what):
    if not isinstance(heap, list):
        raise TypeError(f'{what} must be list, not {type(heap).__name__}')


def _siftdown(heap, startpos, pos, gt=False):
    newitem = heap[pos]
    while pos > startpos:
        parentpos = (pos - 1) >> 1
        parent = heap[parentpos]
        if (parent < newitem) if gt else (newitem < parent):
            heap[pos] = parent
            heap[parentpos] = newitem
            pos = parentpos
            continue
        break


def _siftup(heap, pos, gt=False):
    endpos = len(heap)
    startpos = pos
    limit = endpos >> 1
    while pos < limit:
        childpos = 2 * pos + 1
        if childpos + 1 < endpos:
            a = heap[childpos]
            b = heap[childpos + 1]
            if gt:
                if not b < a:
                    childpos += 1
            elif not a < b:
                childpos += 1
            if len(heap) != endpos:
                raise RuntimeError('list changed size during iteration')
        heap[childpos], heap[pos] = heap[pos], heap[childpos]
        pos = childpos
    _siftdown(heap, startpos, pos, gt)


def heappush(heap, item, /):
    _list(heap, 'heappush() argument 1')
    heap.append(item)
    _siftdown(heap, 0, len(heap) - 1)


def heappop(heap, /, gt=False):
    _list(heap, 'heappop() argument')
    lastelt = heap.pop() if heap else _empty()
    if heap:
        returnitem = heap[0]
        heap[0] = lastelt
        _siftup(heap, 0, gt)
        return returnitem
    return lastelt


def _empty():
    raise IndexError('index out of range')


def heapreplace(heap, item, /, gt=False):
    _list(heap, 'heapreplace() argument 1')
    if not heap:
        _empty()
    returnitem = heap[0]
    heap[0] = item
    _siftup(heap, 0, gt)
    return returnitem


def heappushpop(heap, item, /):
    _list(heap, 'heappushpop() argument 1')
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _siftup(heap, 0)
    return item


def heapify(heap, /, gt=False):
    _list(heap, 'heapify() argument')
    for i in reversed(range(len(heap) // 2)):
        _siftup(heap, i, gt)


def _heappop_max(heap, /):
    return heappop(heap, True)


def _heapreplace_max(heap, item, /):
    return heapreplace(heap, item, True)


def _heapify_max(heap, /):
    heapify(heap, True)


seal(__name__)
