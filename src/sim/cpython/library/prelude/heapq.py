"""heapq of CPython 3.13. The heap operations are C there (_heapq) and come from it; the merging and selecting parts are Python."""
from _heapq import heappush, heappop, heapify, heapreplace, heappushpop, _heappop_max, _heapify_max, _heapreplace_max

__all__ = ['heappush', 'heappop', 'heapify', 'heapreplace', 'merge', 'nlargest', 'nsmallest', 'heappushpop']


def merge(*iterables, key=None, reverse=False):
    """One sorted stream out of several."""
    order, pop, put_back, step = (_heapify_max, _heappop_max, _heapreplace_max, -1) if reverse else (heapify, heappop, heapreplace, 1)
    # An entry: what is compared, the stream's place (so that equal items keep the order of the streams), the item, the stream.
    heap = []
    for place, stream in enumerate(map(iter, iterables)):
        draw = stream.__next__
        try:
            item = draw()
            heap.append([item if key is None else key(item), step * place, item, draw])
        except StopIteration:
            pass
    order(heap)
    while len(heap) > 1:
        entry = heap[0]
        try:
            while True:
                yield entry[2]
                item = entry[3]()
                entry[0] = item if key is None else key(item)
                entry[2] = item
                put_back(heap, entry)
                entry = heap[0]
        except StopIteration:
            pop(heap)
    for _, _, item, draw in heap:
        yield item
        yield from draw.__self__


def _selected(n, iterable, key, smallest):
    """The n smallest or largest, in order: a heap of n with the worst of them on top."""
    if n == 1:
        nothing = object()
        best = (min if smallest else max)(iter(iterable), default=nothing, key=key)
        return [] if best is nothing else [best]
    try:
        whole = n >= len(iterable)
    except (TypeError, AttributeError):
        whole = False
    if whole:
        return sorted(iterable, key=key, reverse=not smallest)[:n]
    stream = iter(iterable)
    step = 1 if smallest else -1
    order, put_back = (_heapify_max, _heapreplace_max) if smallest else (heapify, heapreplace)
    # Entries compare by item and then by place: of equal items the earlier is the better.
    if key is None:
        heap = [(item, place) for place, item in zip(range(0, step * n, step), stream)]
    else:
        heap = [(key(item), place, item) for place, item in zip(range(0, step * n, step), stream)]
    if not heap:
        return heap
    order(heap)
    worst, place = heap[0][0], step * n
    for item in stream:
        rank = item if key is None else key(item)
        if rank < worst if smallest else worst < rank:
            put_back(heap, (rank, place) if key is None else (rank, place, item))
            worst = heap[0][0]
            place += step
    heap.sort(reverse=not smallest)
    return [entry[-2 if key is None else 2] for entry in heap]


def nsmallest(n, iterable, key=None):
    return _selected(n, iterable, key, True)


def nlargest(n, iterable, key=None):
    return _selected(n, iterable, key, False)
