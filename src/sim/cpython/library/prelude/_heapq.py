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


def _pop(heap, gt):
    lastelt = heap.pop() if heap else _empty()
    if heap:
        returnitem = heap[0]
        heap[0] = lastelt
        _siftup(heap, 0, gt)
        return returnitem
    return lastelt


def _empty():
    raise IndexError('index out of range')


def _replace(heap, item, gt):
    if not heap:
        _empty()
    returnitem = heap[0]
    heap[0] = item
    _siftup(heap, 0, gt)
    return returnitem


def _order(heap, gt):
    for i in reversed(range(len(heap) // 2)):
        _siftup(heap, i, gt)


def heappop(heap, /):
    _list(heap, 'heappop() argument')
    return _pop(heap, False)


def heapreplace(heap, item, /):
    _list(heap, 'heapreplace() argument 1')
    return _replace(heap, item, False)


def heappushpop(heap, item, /):
    _list(heap, 'heappushpop() argument 1')
    if heap and heap[0] < item:
        item, heap[0] = heap[0], item
        _siftup(heap, 0)
    return item


def heapify(heap, /):
    _list(heap, 'heapify() argument')
    _order(heap, False)


def _heappop_max(heap, /):
    _list(heap, '_heappop_max() argument')
    return _pop(heap, True)


def _heapreplace_max(heap, item, /):
    _list(heap, '_heapreplace_max() argument 1')
    return _replace(heap, item, True)


def _heapify_max(heap, /):
    _list(heap, '_heapify_max() argument')
    _order(heap, True)


seal(__name__)
