// Facts of CPython 3.13's C modules: parameter lists of the functions, and tp_basicsize of the types (without the collector's head) as the real 3.13.0 has them.

/** Parameters by function, in the words of define.ts. */
export const SEALED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  _functools: { reduce: 'function iterable initial?', cmp_to_key: '@mycmp' },
  _operator: {
    ...Object.fromEntries(
      'lt le eq ne ge gt is_ is_not add and_ floordiv lshift mod mul matmul or_ pow rshift sub truediv xor concat contains delitem getitem countOf indexOf iadd iand iconcat ifloordiv ilshift imod imul imatmul ior ipow irshift isub itruediv ixor _compare_digest'
        .split(' ')
        .map((n) => [n, 'a b']),
    ),
    ...Object.fromEntries(
      'not_ truth is_none is_not_none abs inv invert neg pos index'.split(' ').map((n) => [n, 'a']),
    ),
    setitem: 'a b c',
    length_hint: 'obj default?',
  },
  _heapq: {
    heappush: 'heap item',
    heappop: 'heap',
    heapreplace: 'heap item',
    heappushpop: 'heap item',
    heapify: 'heap',
    _heappop_max: 'heap',
    _heapreplace_max: 'heap item',
    _heapify_max: 'heap',
  },
  itertools: { tee: 'iterable n?' },
  _abc: {
    get_cache_token: '',
    _abc_init: 'self',
    _abc_register: 'self subclass',
    _abc_instancecheck: 'self instance',
    _abc_subclasscheck: 'self subclass',
    _get_dump: 'self',
    _reset_registry: 'self',
    _reset_caches: 'self',
  },
  _collections: { _count_elements: 'mapping iterable' },
};

/** Bytes of an instance, and of C objects whose size never changes. */
export const BASIC_SIZES: Readonly<Record<string, number>> = {
  'itertools.count': 40,
  'itertools.cycle': 48,
  'itertools.repeat': 32,
  'itertools.chain': 32,
  'itertools.compress': 32,
  'itertools.dropwhile': 40,
  'itertools.takewhile': 40,
  'itertools.filterfalse': 32,
  'itertools.starmap': 32,
  'itertools.islice': 56,
  'itertools.accumulate': 56,
  'itertools.pairwise': 40,
  'itertools.batched': 40,
  'itertools.zip_longest': 56,
  'itertools.groupby': 72,
  'itertools._tee': 48,
  'functools.partial': 64,
  'functools.KeyWrapper': 32,
  'functools._lru_cache_wrapper': 152,
  'operator.itemgetter': 48,
  'operator.attrgetter': 40,
  'operator.methodcaller': 64,
  'collections.defaultdict': 56,
  '_thread.lock': 40,
  '_thread.RLock': 48,
  'collections._tuplegetter': 32,
};
