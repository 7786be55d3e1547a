# What CPython does in C and that may run methods of the program: protocols, constructors, sorting. Names with an underscore are primitives (library/intrinsics.ts).

# ----- operators -----

_NAMES = {'+': 'add', '&': 'and', '//': 'floordiv', '<<': 'lshift', '@': 'matmul', '*': 'mul', '%': 'mod', '|': 'or', '**': 'pow', '>>': 'rshift', '-': 'sub', '/': 'truediv', '^': 'xor'}
_NUMBERS = {'+': 0, '&': 1, '//': 2, '<<': 3, '@': 4, '*': 5, '%': 6, '|': 7, '**': 8, '>>': 9, '-': 10, '/': 11, '^': 12}
_L_STR = 5
_L_LIST = 9
_L_TUPLE = 8
_L_DICT = 10
_L_SET = 11
_L_EXCEPTION = 15

def _slot(t, name):
    return _type_lookup(t, name)

def _binary_try(op, a, b):
    ta = type(a)
    tb = type(b)
    name = _NAMES[op]
    left = _type_lookup(ta, '__' + name + '__')
    right = _missing
    if ta is not tb:
        right = _type_lookup(tb, '__r' + name + '__')
        if right is not _missing and right is not None and left is not right and _subtype(tb, ta):
            if left is _missing or _type_lookup(ta, '__r' + name + '__') is not right:
                r = _bind_special(b, '__r' + name + '__')(a)
                if r is not NotImplemented:
                    return r
                right = _missing
    if op == '%' and _layout(a) in (5, 6, 7) and _builtin_slot(left):
        # Formatting is a number's operation of text: it goes before the right side's.
        return _percent(a, b) if _layout(a) == _L_STR else _binary_builtin(6, a, b, False)
    if left is not _missing and left is not None and not (op in '+*' and _layout(a) in (5, 6, 7, 8, 9) and _builtin_slot(left)):
        r = _bind_special(a, '__' + name + '__')(b)
        if r is not NotImplemented:
            return r
    if right is not _missing and right is not None and not (op in '+*%' and _layout(b) in (5, 6, 7, 8, 9) and _builtin_slot(right)):
        r = _bind_special(b, '__r' + name + '__')(a)
        if r is not NotImplemented:
            return r
    return NotImplemented

def _binary(op, a, b):
    r = _binary_try(op, a, b)
    if r is NotImplemented:
        r = _sequence_op(op, a, b, False)
        if r is NotImplemented:
            _unsupported(op, a, b, False)
    return r

def _sequence_op(op, a, b, inplace):
    if op == '*':
        if _layout(a) in (5, 6, 7, 8, 9) and _type_lookup(type(b), '__index__') is not _missing:
            return a * _to_index(b)
        if _layout(b) in (5, 6, 7, 8, 9) and _type_lookup(type(a), '__index__') is not _missing:
            return b * _to_index(a)
        if _layout(a) in (5, 6, 7, 8, 9):
            _raise_type(TypeError, "can't multiply sequence by non-int of type '" + _tp_name(type(b)) + "'")
        if _layout(b) in (5, 6, 7, 8, 9):
            _raise_type(TypeError, "can't multiply sequence by non-int of type '" + _tp_name(type(a)) + "'")
    elif op == '+' and _layout(a) in (6, 7) and (type(b) is memoryview or _tp_name(type(b)) == 'array.array'):
        return _binary_builtin(0, a, b.tobytes(), inplace)
    elif op == '+' and _layout(a) in (5, 6, 7, 8, 9):
        return _binary_builtin(0, a, b, inplace)
    elif op == '%' and _layout(a) == _L_STR:
        return _percent(a, b)
    elif op == '|' and (_is_type(a) or _is_type(b)):
        import _genericalias
        return _genericalias.union(a, b)
    return NotImplemented

def _inplace(op, a, b):
    t = type(a)
    name = '__i' + _NAMES[op] + '__'
    f = _type_lookup(t, name)
    if f is not _missing and f is not None:
        r = _bind_special(a, name)(b)
        if r is not NotImplemented:
            return r
    r = _binary_try(op, a, b)
    if r is NotImplemented:
        r = _sequence_op(op, a, b, True)
        if r is NotImplemented:
            _unsupported(op, a, b, True)
    return r

def _list_iadd(a, b):
    list.extend(a, b)
    return a

def _divmod(a, b):
    ta = type(a)
    tb = type(b)
    f = _bind_special(a, '__divmod__')
    if f is not _missing:
        r = f(b)
        if r is not NotImplemented:
            return r
    f = _bind_special(b, '__rdivmod__')
    if f is not _missing:
        r = f(a)
        if r is not NotImplemented:
            return r
    _raise_type(TypeError, "unsupported operand type(s) for divmod(): '" + _tp_name(ta) + "' and '" + _tp_name(tb) + "'")

def _divmod_builtin(a, b):
    if not isinstance(a, (int, float)) or not isinstance(b, (int, float)):
        return NotImplemented
    return (a // b, a % b)

def _pow(a, b, m=_missing):
    if m is _missing or m is None:
        return a ** b
    f = _bind_special(a, '__pow__')
    if isinstance(a, int) and isinstance(b, int) and isinstance(m, int):
        if b < 0:
            a = _invmod(a, m)
            b = -b
        r = 1
        a = a % m
        while b:
            if b & 1:
                r = r * a % m
            a = a * a % m
            b >>= 1
        return r % m
    if f is not _missing:
        r = f(b, m)
        if r is not NotImplemented:
            return r
    _raise_type(TypeError, "unsupported operand type(s) for ** or pow(): '" + _tp_name(type(a)) + "', '" + _tp_name(type(b)) + "', '" + _tp_name(type(m)) + "'")

def _invmod(a, n):
    b, c = 1, 0
    m = n
    a = a % n
    while n:
        q, r = divmod(a, n)
        a, b, c, n = n, c, b - q * c, r
    if a != 1:
        _raise_type(ValueError, 'base is not invertible for the given modulus')
    return b % m

def _round(x, n=_missing):
    f = _bind_special(x, '__round__')
    if f is _missing:
        _raise_type(TypeError, 'type ' + _tp_name(type(x)) + " doesn't define __round__ method")
    if n is _missing:
        return f()
    return f(n)

def _round_builtin(x, n):
    if n is None:
        return round(x)
    return round(x, n)

def _complex_abs(z):
    return _hypot2(z)

def _sum(iterable, start=0):
    if isinstance(start, str):
        _raise_type(TypeError, "sum() can't sum strings [use ''.join(seq) instead]")
    if isinstance(start, bytes):
        _raise_type(TypeError, "sum() can't sum bytes [use b''.join(seq) instead]")
    if isinstance(start, bytearray):
        _raise_type(TypeError, "sum() can't sum bytearray [use b''.join(seq) instead]")
    total = start
    it = iter(iterable)
    if type(total) is int:
        for x in it:
            if type(x) is int or type(x) is bool:
                total = total + x
            else:
                total = total + x
                break
        else:
            return total
    if type(total) is float:
        # Compensated summation, as since 3.12.
        c = 0.0
        for x in it:
            if type(x) is float:
                t = total + x
                if abs(total) >= abs(x):
                    c += (total - t) + x
                else:
                    c += (x - t) + total
                total = t
            elif type(x) is int or type(x) is bool:
                total = total + float(x)
            else:
                if c and c - c == 0.0:
                    total = total + c
                total = total + x
                break
        else:
            if c and c - c == 0.0:
                return total + c
            return total
    for x in it:
        total = total + x
    return total

def _prod(iterable, start=1):
    if start is _missing:
        start = 1
    r = start
    for x in iterable:
        r = r * x
    return r

def _fsum(seq):
    import math
    return math.fsum([x if isinstance(x, (float, int)) or not (hasattr(type(x), '__float__') or hasattr(type(x), '__index__')) else float(x) for x in seq])

def _sumprod(p, q):
    import math
    p = list(p)
    q = list(q)
    for x in p + q:
        if type(x) not in (int, float, bool):
            _refuse('math.sumprod of other numbers')
    return math.sumprod(p, q)

# ----- comparison -----

_SWAP = {'<': '>', '<=': '>=', '==': '==', '!=': '!=', '>': '<', '>=': '<='}
_CMP = {'<': '__lt__', '<=': '__le__', '==': '__eq__', '!=': '__ne__', '>': '__gt__', '>=': '__ge__'}
_CMPN = {'<': 0, '<=': 1, '==': 2, '!=': 3, '>': 4, '>=': 5}

def _compare(op, a, b):
    ta = type(a)
    tb = type(b)
    swapped = _CMP[_SWAP[op]]
    tried = False
    if ta is not tb and _subtype(tb, ta):
        f = _bind_special(b, swapped)
        if f is not _missing and f is not None:
            tried = True
            r = f(a)
            if r is not NotImplemented:
                return r
    name = _CMP[op]
    f = _bind_special(a, name)
    if f is not _missing and f is not None:
        r = f(b)
        if r is not NotImplemented:
            return r
    if not tried:
        f = _bind_special(b, swapped)
        if f is not _missing and f is not None:
            r = f(a)
            if r is not NotImplemented:
                return r
    if op == '==':
        return a is b
    if op == '!=':
        return a is not b
    _raise_type(TypeError, "'" + op + "' not supported between instances of '" + _tp_name(ta) + "' and '" + _tp_name(tb) + "'")

def _object_ne(a, b):
    f = _bind_special(a, '__eq__')
    r = f(b)
    if r is NotImplemented:
        return r
    return not r

def _same(a, b):
    return a is b or a == b

def _compare_builtin(op, a, b):
    k = _layout(a)
    if k == _L_LIST or k == _L_TUPLE:
        na = _seq_len(a)
        nb = _seq_len(b)
        if k == _L_LIST and na != nb and (op == '==' or op == '!='):
            return op == '!='
        i = 0
        while True:
            x = _list_cell(a, i)
            y = _list_cell(b, i)
            if x is _missing or y is _missing:
                break
            if not (x is y or x == y):
                if op == '==':
                    return False
                if op == '!=':
                    return True
                return _rich(op, x, y)
            i += 1
        return _rich(op, _seq_len(a), _seq_len(b))
    if k == _L_DICT:
        if op != '==' and op != '!=':
            return NotImplemented
        equal = _dict_equal(a, b)
        return equal if op == '==' else not equal
    if k == _L_SET:
        return _set_compare(op, a, b)
    return NotImplemented

def _rich(op, x, y):
    if op == '<':
        return x < y
    if op == '<=':
        return x <= y
    if op == '==':
        return x == y
    if op == '!=':
        return x != y
    if op == '>':
        return x > y
    return x >= y

def _dict_equal(a, b):
    if _seq_len(a) != _seq_len(b):
        return False
    for k in dict.keys(a):
        i = _dict_find(b, k, hash(k))
        if i < 0:
            return False
        x = dict.__getitem__(a, k)
        y = _dict_value(b, i)
        if not (x is y or x == y):
            return False
    return True

def _set_compare(op, a, b):
    if op == '==':
        return _set_used(a) == _set_used(b) and _set_within(a, b)
    if op == '!=':
        return not (_set_used(a) == _set_used(b) and _set_within(a, b))
    if op == '<=':
        return _set_within(a, b)
    if op == '>=':
        return _set_within(b, a)
    if op == '<':
        return _set_used(a) < _set_used(b) and _set_within(a, b)
    return _set_used(b) < _set_used(a) and _set_within(b, a)

def _set_within(a, b):
    if _set_used(a) > _set_used(b):
        return False
    for k in _set_keys(a):
        if not _set_has(b, k):
            return False
    return True

def _contains(c, x):
    t = type(c)
    f = _type_lookup(t, '__contains__')
    if f is None:
        _raise_type(TypeError, "'" + _tp_name(t) + "' object is not a container")
    k = _layout(c)
    if f is not _missing and not _builtin_slot(f):
        return True if _bind_special(c, '__contains__')(x) else False
    if k == 6 or k == 7:
        return x.tobytes() in c
    if k == _L_DICT:
        return _dict_find(c, x, hash(x)) >= 0
    if k == _L_SET:
        if isinstance(x, set):
            x = frozenset(x)
        return _set_has(c, x)
    if k == _L_LIST or k == _L_TUPLE:
        i = 0
        while True:
            y = _list_cell(c, i)
            if y is _missing:
                return False
            if y is x or y == x:
                return True
            i += 1
    if t is _t_dict_keys:
        return x in _get(c, 0)
    if t is _t_dict_items:
        if not isinstance(x, tuple) or len(x) != 2:
            return False
        d = _get(c, 0)
        i = _dict_find(d, x[0], hash(x[0]))
        return i >= 0 and _same(_dict_value(d, i), x[1])
    if t is _t_mappingproxy:
        return x in _get(c, 0)
    if f is not _missing:
        return True if _bind_special(c, '__contains__')(x) else False
    if _type_lookup(t, '__iter__') is _missing and _type_lookup(t, '__getitem__') is _missing:
        _raise_type(TypeError, "argument of type '" + _tp_name(t) + "' is not iterable")
    for y in c:
        if y is x or y == x:
            return True
    return False

def _not_contains(c, x):
    return not _contains(c, x)

def _builtin_slot(f):
    return type(f) is _t_wrapper_descriptor

# ----- hashes -----

def _hash(x):
    t = type(x)
    k = _layout(x)
    f = _type_lookup(t, '__hash__')
    if f is _missing or f is None:
        _raise_type(TypeError, "unhashable type: '" + _tp_name(t) + "'")
    if not _builtin_slot(f):
        r = _bind_special(x, '__hash__')()
        if not isinstance(r, int):
            _raise_type(TypeError, '__hash__ method should return an integer')
        # What fits a machine word is taken as it is, else reduced as integers are.
        if -0x8000000000000000 <= r <= 0x7fffffffffffffff:
            return -2 if r == -1 else int(r)
        return _hash_leaf(int(r))
    if k == _L_TUPLE:
        return _tuple_hash(x)
    if t is _t_range:
        n = len(x)
        if n == 0:
            return hash((0, None, None))
        if n == 1:
            return hash((1, x.start, None))
        return hash((n, x.start, x.step))
    if t is _t_slice:
        return hash((x.start, x.stop, x.step)) + 1 - 1
    if k == _L_SET:
        _refuse('hash of a frozenset of objects with their own __hash__')
    r = _bind_special(x, '__hash__')()
    return r

_M64 = (1 << 64) - 1

def _tuple_hash(t):
    acc = 2870177450012600261
    for x in tuple.__iter__(t):
        h = hash(x)
        acc = (acc + (h & _M64) * 14029467366897019727) & _M64
        acc = ((acc << 31) | (acc >> 33)) & _M64
        acc = acc * 11400714785074694791 & _M64
    acc = (acc + (tuple.__len__(t) ^ (2870177450012600261 ^ 3527539))) & _M64
    if acc == _M64:
        return 1546275796
    return acc - (1 << 64) if acc >> 63 else acc

# ----- dicts whose keys have methods of their own -----

def _dict_find(d, k, h):
    i = _dict_find_leaf(d, k) if _rich_known(k) else -2
    if i != -2:
        return i
    while True:
        version = _dict_version(d)
        for i in _dict_candidates(d, h):
            c = _dict_key(d, i)
            if c is k:
                return i
            if c == k:
                if _dict_version(d) != version:
                    break
                return i
            if _dict_version(d) != version:
                break
        else:
            return -1

def _rich_known(k):
    return type(k) is str or type(k) is int

def _dict_getitem(d, k):
    i = _dict_find(d, k, hash(k))
    if i >= 0:
        return _dict_value(d, i)
    t = type(d)
    if t is not dict:
        f = _bind_special(d, '__missing__')
        if f is not _missing:
            return f(k)
    _raise_key(k)

def _dict_getitem_base(d, k):
    i = _dict_find(d, k, hash(k))
    if i >= 0:
        return _dict_value(d, i)
    f = _bind_special(d, '__missing__')
    if f is not _missing:
        return f(k)
    _raise_key(k)

def _dict_setitem(d, k, v):
    h = hash(k)
    i = _dict_find(d, k, h)
    if i >= 0:
        _dict_set_at(d, i, v)
    else:
        _dict_insert(d, k, h, v)

def _dict_delitem(d, k):
    i = _dict_find(d, k, hash(k))
    if i < 0:
        _raise_key(k)
    _dict_remove(d, i)

def _dict_get(d, k, default=None):
    i = _dict_find(d, k, hash(k))
    return _dict_value(d, i) if i >= 0 else default

def _dict_setdefault(d, k, default=None):
    h = hash(k)
    i = _dict_find(d, k, h)
    if i >= 0:
        return _dict_value(d, i)
    _dict_insert(d, k, h, default)
    return default

def _dict_pop(d, k, default=_missing):
    i = _dict_find(d, k, hash(k))
    if i >= 0:
        return _dict_remove(d, i)
    if default is _missing:
        _raise_key(k)
    return default

def _dict_of(pairs):
    d = {}
    i = 0
    n = len(pairs)
    while i < n:
        d[pairs[i]] = pairs[i + 1]
        i += 2
    return d

def _dict_update(d, src, kw):
    if isinstance(src, dict) and _builtin_slot(_type_lookup(type(src), '__iter__')):
        i = 0
        for k in dict.keys(src):
            _dict_setitem(d, k, dict.__getitem__(src, k))
    elif _type_lookup(type(src), 'keys') is not _missing or hasattr(src, 'keys'):
        for k in src.keys():
            _dict_setitem(d, k, src[k])
    else:
        i = 0
        for pair in src:
            try:
                p = tuple(pair)
            except TypeError:
                _raise_type(TypeError, 'cannot convert dictionary update sequence element #' + str(i) + ' to a sequence')
            if len(p) != 2:
                _raise_type(ValueError, 'dictionary update sequence element #' + str(i) + ' has length ' + str(len(p)) + '; 2 is required')
            _dict_setitem(d, p[0], p[1])
            i += 1
    for k in kw:
        _dict_setitem(d, k, kw[k])

def _dict_or(a, b):
    r = {}
    for k in dict.keys(a):
        _dict_setitem(r, k, dict.__getitem__(a, k))
    _dict_update(r, b, {})
    return r

def _dict_ior(a, b):
    _dict_update(a, b, {})
    return a

def _dict_update_unpack(d, src):
    if not isinstance(src, dict) and not hasattr(src, 'keys'):
        _raise_type(TypeError, "'" + _tp_name(type(src)) + "' object is not a mapping")
    _dict_update(d, src, {})

def _kwargs_merge(d, src, f):
    if not hasattr(src, 'keys'):
        _raise_type(TypeError, _function_name(f) + ' argument after ** must be a mapping, not ' + _tp_name(type(src)))
    for k in src.keys():
        if not isinstance(k, str):
            _raise_type(TypeError, 'keywords must be strings')
        if k in d:
            _raise_type(TypeError, _function_name(f) + " got multiple values for keyword argument '" + k + "'")
        d[k] = src[k]

def _function_name(f):
    if hasattr(f, '__qualname__'):
        return f.__module__ + '.' + f.__qualname__ + '()' if getattr(f, '__module__', None) not in (None, 'builtins') else f.__qualname__ + '()'
    return _tp_name(type(f)) + ' object'

def _dict_fromkeys(cls, iterable, value=None):
    d = cls()
    for k in iterable:
        d[k] = value
    return d

# ----- sets whose members have methods of their own -----

def _set_has(s, k):
    h = hash(k)
    for c in _set_candidates(s, h):
        if c is k or c == k:
            return True
    return False

def _set_member(s, k):
    for c in _set_candidates(s, hash(k)):
        if c is k or c == k:
            return c
    return _missing

def _set_add(s, k):
    h = hash(k)
    for c in _set_candidates(s, h):
        if c is k or c == k:
            return
    _set_insert(s, k, h)

def _set_of(items):
    s = set()
    for x in items:
        _set_add(s, x)
    return s

def _set_update(s, src):
    for x in src:
        _set_add(s, x)

def _set_init(s, src=()):
    for x in src:
        _set_add(s, x)

def _frozenset_new(cls, src=()):
    if cls is frozenset and type(src) is frozenset:
        return src
    s = set()
    for x in src:
        _set_add(s, x)
    return frozenset(s) if cls is frozenset else _frozen(cls, s)

def _frozen(cls, s):
    return frozenset.__new__(cls, frozenset(s))

def _set_remove(s, k):
    if isinstance(k, set):
        k = frozenset(k)
    c = _set_member(s, k)
    if c is _missing:
        _raise_key(k)
    _set_drop(s, c, hash(c))

def _set_discard(s, k):
    if isinstance(k, set):
        k = frozenset(k)
    c = _set_member(s, k)
    if c is not _missing:
        _set_drop(s, c, hash(c))

def _set_result(s, items):
    r = set()
    for x in items:
        _set_add(r, x)
    return frozenset(r) if isinstance(s, frozenset) else r

def _set_union(s, others):
    out = _set_keys(s)
    for o in others:
        out.extend(o)
    return _set_result(s, out)

def _set_intersection(s, others):
    out = _set_keys(s)
    for o in others:
        if not isinstance(o, (set, frozenset)):
            o = set(o)
        out = [x for x in out if _set_has(o, x)]
    return _set_result(s, out)

def _set_difference(s, others):
    out = _set_keys(s)
    for o in others:
        if not isinstance(o, (set, frozenset)):
            o = set(o)
        out = [x for x in out if not _set_has(o, x)]
    return _set_result(s, out)

def _set_symmetric_difference(s, others):
    o = others[0]
    if not isinstance(o, (set, frozenset)):
        o = set(o)
    return _set_result(s, [x for x in _set_keys(s) if not _set_has(o, x)] + [x for x in _set_keys(o) if not _set_has(s, x)])

def _set_replace(s, other):
    keys = _set_keys(other)
    s.clear()
    for x in keys:
        _set_add(s, x)

def _set_intersection_update(s, o):
    _set_replace(s, _set_intersection(s, (o,)))

def _set_difference_update(s, o):
    for x in list(o):
        _set_discard(s, x)

def _set_symmetric_difference_update(s, o):
    _set_replace(s, _set_symmetric_difference(s, (o,)))

def _set_issubset(s, o):
    if not isinstance(o, (set, frozenset)):
        o = set(o)
    return _set_within(s, o)

def _set_issuperset(s, o):
    for x in o:
        if not _set_has(s, x):
            return False
    return True

def _set_isdisjoint(s, o):
    for x in o:
        if _set_has(s, x):
            return False
    return True

# ----- sequences -----

def _list_init(l, src):
    _list_extend(l, src)

def _hint(o, default):
    if _type_lookup(type(o), '__len__') is not _missing:
        try:
            return len(o)
        except TypeError:
            pass
    if _type_lookup(type(o), '__length_hint__') is _missing:
        return default
    try:
        n = o.__length_hint__()
    except TypeError:
        return default
    if n is NotImplemented:
        return default
    if not isinstance(n, int):
        _raise_type(TypeError, '__length_hint__ must be an integer, not ' + _tp_name(type(n)))
    if n < 0:
        _raise_type(ValueError, '__length_hint__() should return >= 0')
    return n

def _list_extend(l, src):
    it = iter(src)
    _list_reserve(l, src, _hint(src, 8))
    for x in it:
        list.append(l, x)
    _list_cut(l)

def _list_extend_star(l, src):
    if _type_lookup(type(src), '__iter__') is _missing and _type_lookup(type(src), '__getitem__') is _missing:
        _raise_type(TypeError, 'Value after * must be an iterable, not ' + _tp_name(type(src)))
    _list_extend(l, src)

def _tuple_of_iter(src):
    l = []
    for x in src:
        l.append(x)
    return tuple(l)

def _tuple_new(cls, src=()):
    if cls is tuple and type(src) is tuple:
        return src
    l = []
    it = iter(src)
    _hint(src, 10)
    for x in it:
        l.append(x)
    return tuple.__new__(cls, l)

def _unpack(src, n):
    l = []
    it = iter(src)
    for x in it:
        l.append(x)
        if len(l) > n:
            _raise_type(ValueError, 'too many values to unpack (expected ' + str(n) + ')')
    if len(l) < n:
        _raise_type(ValueError, 'not enough values to unpack (expected ' + str(n) + ', got ' + str(len(l)) + ')')
    return tuple(l)

def _list_index(l, value, start=0, stop=9223372036854775807):
    n = _seq_len(l)
    if start < 0:
        start = max(start + n, 0)
    if stop < 0:
        stop = max(stop + n, 0)
    i = start
    while i < stop:
        x = _list_cell(l, i)
        if x is _missing:
            break
        if x is value or x == value:
            return i
        i += 1
    if isinstance(l, tuple):
        _raise_type(ValueError, 'tuple.index(x): x not in tuple')
    _raise_type(ValueError, repr(value) + ' is not in list')

def _list_count(l, value):
    n = 0
    i = 0
    while True:
        x = _list_cell(l, i)
        if x is _missing:
            return n
        if x is value or x == value:
            n += 1
        i += 1

def _list_remove(l, value):
    i = 0
    while True:
        x = _list_cell(l, i)
        if x is _missing:
            _raise_type(ValueError, 'list.remove(x): x not in list')
        if x is value or x == value:
            list.pop(l, i)
            return
        i += 1

def _to_index(x):
    if isinstance(x, int):
        return int(x)
    f = _bind_special(x, '__index__')
    if f is _missing:
        _raise_type(TypeError, "'" + _tp_name(type(x)) + "' object cannot be interpreted as an integer")
    return _check(5, f())

def _plain_key(k):
    if type(k) is slice:
        def part(v):
            return v if v is None else _to_index(v)
        return slice(part(k.start), part(k.stop), part(k.step))
    return _to_index(k)

def _index_getitem(c, k):
    t = type(c)
    if t is _t_mappingproxy:
        return _get(c, 0)[k]
    if _layout(c) in (5, 6, 7, 8, 9, 16):
        k = _plain_key(k)
        if isinstance(c, list):
            return list.__getitem__(c, k)
        if isinstance(c, tuple):
            return tuple.__getitem__(c, k)
        if isinstance(c, str):
            return str.__getitem__(c, k)
        if isinstance(c, range):
            return range.__getitem__(c, k)
        if isinstance(c, bytearray):
            return bytearray.__getitem__(c, k)
        return bytes.__getitem__(c, k)
    f = _bind_special(c, '__getitem__')
    if f is _missing:
        _raise_type(TypeError, "'" + _tp_name(t) + "' object is not subscriptable")
    return f(k)

def _index_setitem(c, k, v):
    if _layout(c) == _L_LIST:
        if type(k) is slice:
            list.__setitem__(c, _plain_key(k), list(iter(v)))
        else:
            list.__setitem__(c, _to_index(k), v)
        return
    if _layout(c) == 7:
        if type(k) is slice:
            bytearray.__setitem__(c, _plain_key(k), bytes(v))
        else:
            bytearray.__setitem__(c, _to_index(k), v)
        return
    _bind_special(c, '__setitem__')(k, v)

def _index_delitem(c, k):
    if _layout(c) == _L_LIST:
        list.__delitem__(c, _plain_key(k))
        return
    _bind_special(c, '__delitem__')(k)

def _slice_indices(s, length):
    length = _to_index(length)
    if length < 0:
        _raise_type(ValueError, 'length should not be negative')
    step = 1 if s.step is None else _to_index(s.step)
    if step == 0:
        _raise_type(ValueError, 'slice step cannot be zero')
    lower, upper = (-1, length - 1) if step < 0 else (0, length)
    def bound(v, default):
        if v is None:
            return default
        v = _to_index(v)
        if v < 0:
            return max(v + length, lower)
        return min(v, upper)
    if step < 0:
        return (bound(s.start, upper), bound(s.stop, lower), step)
    return (bound(s.start, lower), bound(s.stop, upper), step)

def _range_new(cls, a, b=_missing, c=_missing):
    if b is _missing:
        return range(_to_index(a))
    if c is _missing:
        return range(_to_index(a), _to_index(b))
    return range(_to_index(a), _to_index(b), _to_index(c))

def _store_item_drop(d, k, v):
    d[k] = v

def _load_name(d, k, g):
    try:
        return d[k]
    except KeyError:
        pass
    if k in g:
        return g[k]
    import builtins
    try:
        return getattr(builtins, k)
    except AttributeError:
        pass
    _raise_type(NameError, "name '" + k + "' is not defined")

# ----- iteration -----

def _seqiter_next(it, seq):
    i = _seq_index(it)
    try:
        return seq[i]
    except (IndexError, StopIteration):
        _iter_done(it)
    raise StopIteration

def _callable_next(it, f, sentinel):
    v = f()
    if sentinel is v or sentinel == v:
        _iter_done(it)
        raise StopIteration
    return v

def _send(it, v):
    return it.send(v)

def _gen_throw(g, t, v):
    if _is_type(t) and _subtype(t, BaseException):
        e = t() if v is None else (v if isinstance(v, BaseException) else t(v))
        if not isinstance(e, BaseException):
            _not_an_exception(t, e)
        return _gen_throw_exc(g, e, t, v)
    if getattr(g, 'gi_yieldfrom', None) is not None and type(g.gi_yieldfrom) is not _t_generator:
        _refuse('throw of what is no exception into an iterator of the program')
    _raise_type(TypeError, 'exceptions must be classes or instances deriving from BaseException, not ' + _tp_name(type(t)))

def _enumerate_gen(it, n):
    # A StopIteration of the program's own passes through, with its value.
    while True:
        x = next(it)
        yield (n, x)
        n += 1

def _enumerate(cls, iterable, start=0):
    return _gen_type(_enumerate_gen(iter(iterable), start), _t_enumerate)

def _zip_gen(its):
    while True:
        out = []
        for it in its:
            out.append(next(it))
        yield tuple(out)

def _zip_strict(its):
    while True:
        out = []
        i = 0
        for it in its:
            try:
                out.append(next(it))
            except StopIteration:
                if i > 0:
                    _raise_type(ValueError, 'zip() argument ' + str(i + 1) + ' is shorter than argument' + (' 1' if i == 1 else 's 1-' + str(i)))
                i = 1
                for other in its[1:]:
                    i += 1
                    try:
                        next(other)
                    except StopIteration:
                        continue
                    _raise_type(ValueError, 'zip() argument ' + str(i) + ' is longer than argument' + (' 1' if i == 2 else 's 1-' + str(i - 1)))
                return
            i += 1
        yield tuple(out)

def _empty_gen():
    return
    yield

def _zip(srcs, strict):
    if not srcs:
        return _gen_type(_empty_gen(), _t_zip)
    i = 0
    its = []
    for s in srcs:
        i += 1
        if _type_lookup(type(s), '__iter__') is _missing and _type_lookup(type(s), '__getitem__') is _missing:
            _raise_type(TypeError, "'" + _tp_name(type(s)) + "' object is not iterable")
        its.append(iter(s))
    return _gen_type((_zip_strict if strict else _zip_gen)(its), _t_zip)

def _map_gen(f, it):
    while True:
        yield f(next(it))

def _map_many(f, its):
    while True:
        args = []
        for it in its:
            args.append(next(it))
        yield f(*args)

def _map(f, srcs):
    if len(srcs) == 1:
        return _gen_type(_map_gen(f, iter(srcs[0])), _t_map)
    return _gen_type(_map_many(f, [iter(s) for s in srcs]), _t_map)

def _filter_gen(f, it):
    if f is None or f is bool:
        while True:
            x = next(it)
            if x:
                yield x
    else:
        while True:
            x = next(it)
            if f(x):
                yield x

def _filter(f, src):
    return _gen_type(_filter_gen(f, iter(src)), _t_filter)

def _reversed_gen(seq, n):
    i = n - 1
    while i >= 0:
        yield seq[i]
        i -= 1

def _reversed(s):
    f = _bind_special(s, '__reversed__')
    if f is None:
        _raise_type(TypeError, "'" + _tp_name(type(s)) + "' object is not reversible")
    if f is not _missing:
        return f()
    if _type_lookup(type(s), '__getitem__') is _missing or _type_lookup(type(s), '__len__') is _missing:
        _raise_type(TypeError, "'" + _tp_name(type(s)) + "' object is not reversible")
    return _gen_type(_reversed_gen(s, len(s)), _t_reversed)

def _any(iterable):
    for x in iterable:
        if x:
            return True
    return False

def _all(iterable):
    for x in iterable:
        if not x:
            return False
    return True

def _min(src, key, default):
    best = _missing
    for x in src:
        k = x if key is None else key(x)
        if best is _missing or k < bestkey:
            best = x
            bestkey = k
    if best is _missing:
        if default is _missing:
            _raise_type(ValueError, 'min() iterable argument is empty')
        return default
    return best

def _max(src, key, default):
    best = _missing
    for x in src:
        k = x if key is None else key(x)
        if best is _missing or k > bestkey:
            best = x
            bestkey = k
    if best is _missing:
        if default is _missing:
            _raise_type(ValueError, 'max() iterable argument is empty')
        return default
    return best

# ----- sorting (listsort.txt) -----

def _sorted(src, key, reverse):
    l = []
    _list_extend(l, src)
    _list_sort(l, key, reverse)
    return l

def _list_sort(l, key=None, reverse=False):
    if key is _missing:
        key = None
    if reverse is _missing:
        reverse = False
    work = _list_take(l)
    try:
        if key is None:
            keys = work
            values = None
        else:
            keys = [key(x) for x in work]
            values = work
        if reverse:
            keys.reverse()
            if values is not None:
                values.reverse()
        _timsort(keys, values)
        if reverse:
            keys.reverse()
            if values is not None:
                values.reverse()
        changed = _seq_len(l) > 0
    finally:
        _list_give(l, work)
    if changed:
        _raise_type(ValueError, 'list modified during sort')

def _timsort(a, v):
    n = len(a)
    if n < 2:
        return
    if v is None and _sort_builtin(a):
        return
    if v is not None and _sort_pairs(a, v):
        return
    lo = 0
    minrun = _minrun(n)
    runs = []
    gallop = [7]
    while n:
        r = _count_run(a, v, lo, lo + n)
        if r < minrun:
            force = n if n < minrun else minrun
            _binary_sort(a, v, lo, lo + force, lo + r)
            r = force
        runs.append((lo, r))
        _merge_collapse(a, v, runs, gallop)
        lo += r
        n -= r
    while len(runs) > 1:
        i = len(runs) - 2
        if i > 0 and runs[i - 1][1] < runs[i + 1][1]:
            i -= 1
        _merge_at(a, v, runs, i, gallop)

def _sort_builtin(a):
    t = type(a[0])
    if t is not int and t is not str and t is not float and t is not tuple:
        return False
    for x in a:
        if type(x) is not t:
            return False
    if t is tuple:
        return False
    if t is float:
        for x in a:
            if x != x:
                return False
    a.sort()
    return True

def _sort_pairs(a, v):
    t = type(a[0])
    if t is not int and t is not str:
        return False
    for x in a:
        if type(x) is not t:
            return False
    order = [(a[i], i) for i in range(len(a))]
    order.sort()
    old = v[:]
    i = 0
    for p in order:
        a[i] = p[0]
        v[i] = old[p[1]]
        i += 1
    return True

def _minrun(n):
    r = 0
    while n >= 64:
        r |= n & 1
        n >>= 1
    return n + r

def _count_run(a, v, lo, hi):
    # Objects/listobject.c of 3.13: equal elements inside a descending run are reversed twice.
    n = hi - lo
    if n < 2:
        return n
    i = lo + 1
    while i < hi and not (a[i] < a[i - 1]):
        i += 1
    if i == hi:
        return n
    if i > lo + 1:
        if a[lo] < a[i - 1]:
            return i - lo
        _reverse_both(a, v, lo, i)
    i += 1
    equal = 0
    while i < hi:
        if a[i] < a[i - 1]:
            if equal:
                _reverse_both(a, v, i - equal - 1, i)
                equal = 0
        elif a[i - 1] < a[i]:
            break
        else:
            equal += 1
        i += 1
    if equal:
        _reverse_both(a, v, i - equal - 1, i)
    _reverse_both(a, v, lo, i)
    while i < hi and not (a[i] < a[i - 1]):
        i += 1
    return i - lo

def _reverse_both(a, v, lo, hi):
    _reverse_part(a, lo, hi)
    if v is not None:
        _reverse_part(v, lo, hi)

def _reverse_part(a, lo, hi):
    hi -= 1
    while lo < hi:
        a[lo], a[hi] = a[hi], a[lo]
        lo += 1
        hi -= 1

def _binary_sort(a, v, lo, hi, start):
    if start == lo:
        start += 1
    while start < hi:
        l = lo
        r = start
        pivot = a[r]
        while l < r:
            p = l + ((r - l) >> 1)
            if pivot < a[p]:
                r = p
            else:
                l = p + 1
        p = start
        while p > l:
            a[p] = a[p - 1]
            p -= 1
        a[l] = pivot
        if v is not None:
            x = v[start]
            p = start
            while p > l:
                v[p] = v[p - 1]
                p -= 1
            v[l] = x
        start += 1

def _power(s1, n1, n2, n):
    r = 0
    a = 2 * s1 + n1
    b = a + n1 + n2
    while True:
        r += 1
        if a >= n:
            a -= n
            b -= n
        elif b >= n:
            return r
        a <<= 1
        b <<= 1

def _merge_collapse(a, v, runs, gallop):
    # Powersort: the last two runs merge while the boundary before them has the greater power.
    if len(runs) < 2:
        return
    n = len(a)
    top = runs[-1]
    while len(runs) >= 2:
        if len(runs) == 2:
            p = _power(runs[0][0], runs[0][1], runs[1][1], n)
            runs[0] = (runs[0][0], runs[0][1], p)
            return
        s1, n1 = runs[-2][0], runs[-2][1]
        p = _power(s1, n1, runs[-1][1], n)
        if len(runs[-3]) > 2 and runs[-3][2] > p:
            _merge_at(a, v, runs, len(runs) - 3, gallop)
            continue
        runs[-2] = (s1, n1, p)
        return

def _merge_at(a, v, runs, i, gallop):
    s1, n1 = runs[i][0], runs[i][1]
    s2, n2 = runs[i + 1][0], runs[i + 1][1]
    power = runs[i + 1][2:] 
    runs[i] = (s1, n1 + n2) + power
    del runs[i + 1]
    k = _gallop_right(a[s2], a, s1, n1, 0)
    s1 += k
    n1 -= k
    if n1 == 0:
        return
    n2 = _gallop_left(a[s1 + n1 - 1], a, s2, n2, n2 - 1)
    if n2 == 0:
        return
    if n1 <= n2:
        _merge_lo(a, v, s1, n1, s2, n2, gallop)
    else:
        _merge_hi(a, v, s1, n1, s2, n2, gallop)

def _gallop_left(key, a, base, n, hint):
    lastofs = 0
    ofs = 1
    if a[base + hint] < key:
        maxofs = n - hint
        while ofs < maxofs:
            if a[base + hint + ofs] < key:
                lastofs = ofs
                ofs = (ofs << 1) + 1
            else:
                break
        if ofs > maxofs:
            ofs = maxofs
        lastofs += hint
        ofs += hint
    else:
        maxofs = hint + 1
        while ofs < maxofs:
            if a[base + hint - ofs] < key:
                break
            lastofs = ofs
            ofs = (ofs << 1) + 1
        if ofs > maxofs:
            ofs = maxofs
        lastofs, ofs = hint - ofs, hint - lastofs
    lastofs += 1
    while lastofs < ofs:
        m = lastofs + ((ofs - lastofs) >> 1)
        if a[base + m] < key:
            lastofs = m + 1
        else:
            ofs = m
    return ofs

def _gallop_right(key, a, base, n, hint):
    lastofs = 0
    ofs = 1
    if key < a[base + hint]:
        maxofs = hint + 1
        while ofs < maxofs:
            if key < a[base + hint - ofs]:
                lastofs = ofs
                ofs = (ofs << 1) + 1
            else:
                break
        if ofs > maxofs:
            ofs = maxofs
        lastofs, ofs = hint - ofs, hint - lastofs
    else:
        maxofs = n - hint
        while ofs < maxofs:
            if key < a[base + hint + ofs]:
                break
            lastofs = ofs
            ofs = (ofs << 1) + 1
        if ofs > maxofs:
            ofs = maxofs
        lastofs += hint
        ofs += hint
    lastofs += 1
    while lastofs < ofs:
        m = lastofs + ((ofs - lastofs) >> 1)
        if key < a[base + m]:
            ofs = m
        else:
            lastofs = m + 1
    return ofs

def _merge_lo(a, v, s1, n1, s2, n2, gallop):
    t = a[s1:s1 + n1]
    tv = None if v is None else v[s1:s1 + n1]
    d = s1
    i = 0
    j = s2
    e2 = s2 + n2
    a[d] = a[j]
    if v is not None:
        v[d] = v[j]
    d += 1
    j += 1
    g = gallop[0]
    done = j == e2 or n1 == 1
    while not done:
        c1 = 0
        c2 = 0
        while True:
            if a[j] < t[i]:
                a[d] = a[j]
                if v is not None:
                    v[d] = v[j]
                d += 1
                j += 1
                c2 += 1
                c1 = 0
                if j == e2:
                    done = True
                    break
                if c2 >= g:
                    break
            else:
                a[d] = t[i]
                if v is not None:
                    v[d] = tv[i]
                d += 1
                i += 1
                c1 += 1
                c2 = 0
                if n1 - i == 1:
                    done = True
                    break
                if c1 >= g:
                    break
        if done:
            break
        g += 1
        while True:
            if g > 1:
                g -= 1
            k = _gallop_right(a[j], t, i, n1 - i, 0)
            c1 = k
            while k:
                a[d] = t[i]
                if v is not None:
                    v[d] = tv[i]
                d += 1
                i += 1
                k -= 1
            if n1 - i <= 1:
                done = True
                break
            a[d] = a[j]
            if v is not None:
                v[d] = v[j]
            d += 1
            j += 1
            if j == e2:
                done = True
                break
            k = _gallop_left(t[i], a, j, e2 - j, 0)
            c2 = k
            while k:
                a[d] = a[j]
                if v is not None:
                    v[d] = v[j]
                d += 1
                j += 1
                k -= 1
            if j == e2:
                done = True
                break
            a[d] = t[i]
            if v is not None:
                v[d] = tv[i]
            d += 1
            i += 1
            if n1 - i == 1:
                done = True
                break
            if c1 < 7 and c2 < 7:
                break
        if not done:
            g += 1
    gallop[0] = max(g, 1)
    if n1 - i == 1:
        while j < e2:
            a[d] = a[j]
            if v is not None:
                v[d] = v[j]
            d += 1
            j += 1
    while i < n1:
        a[d] = t[i]
        if v is not None:
            v[d] = tv[i]
        d += 1
        i += 1

def _merge_hi(a, v, s1, n1, s2, n2, gallop):
    t = a[s2:s2 + n2]
    tv = None if v is None else v[s2:s2 + n2]
    d = s2 + n2 - 1
    i = s1 + n1 - 1
    j = n2 - 1
    a[d] = a[i]
    if v is not None:
        v[d] = v[i]
    d -= 1
    i -= 1
    g = gallop[0]
    done = i < s1 or n2 == 1
    while not done:
        c1 = 0
        c2 = 0
        while True:
            if t[j] < a[i]:
                a[d] = a[i]
                if v is not None:
                    v[d] = v[i]
                d -= 1
                i -= 1
                c1 += 1
                c2 = 0
                if i < s1:
                    done = True
                    break
                if c1 >= g:
                    break
            else:
                a[d] = t[j]
                if v is not None:
                    v[d] = tv[j]
                d -= 1
                j -= 1
                c2 += 1
                c1 = 0
                if j == 0:
                    done = True
                    break
                if c2 >= g:
                    break
        if done:
            break
        g += 1
        while True:
            if g > 1:
                g -= 1
            n = i - s1 + 1
            k = _gallop_right(t[j], a, s1, n, n - 1)
            k = n - k
            c1 = k
            while k:
                a[d] = a[i]
                if v is not None:
                    v[d] = v[i]
                d -= 1
                i -= 1
                k -= 1
            if i < s1:
                done = True
                break
            a[d] = t[j]
            if v is not None:
                v[d] = tv[j]
            d -= 1
            j -= 1
            if j == 0:
                done = True
                break
            k = _gallop_left(a[i], t, 0, j + 1, j)
            k = j + 1 - k
            c2 = k
            while k:
                a[d] = t[j]
                if v is not None:
                    v[d] = tv[j]
                d -= 1
                j -= 1
                k -= 1
            if j <= 0:
                done = True
                break
            a[d] = a[i]
            if v is not None:
                v[d] = v[i]
            d -= 1
            i -= 1
            if i < s1:
                done = True
                break
            if c1 < 7 and c2 < 7:
                break
        if not done:
            g += 1
    gallop[0] = max(g, 1)
    if j == 0:
        while i >= s1:
            a[d] = a[i]
            if v is not None:
                v[d] = v[i]
            d -= 1
            i -= 1
    while j >= 0:
        a[d] = t[j]
        if v is not None:
            v[d] = tv[j]
        d -= 1
        j -= 1

# ----- text -----

def _str(x):
    t = type(x)
    f = _type_lookup(t, '__str__')
    if f is not _missing and (not _builtin_slot(f) or f.__name__ != '__str__'):
        return _check(1, _bind_special(x, '__str__')())
    if _layout(x) == _L_EXCEPTION and t is not _missing:
        return _exception_str(x)
    if t is _t_mappingproxy:
        return str(_get(x, 0))
    return _repr(x)

def _exception_str(x):
    args = x.args
    if isinstance(x, BaseExceptionGroup):
        return f"{_get(x, 5)} ({len(_get(x, 6))} sub-exception{'' if len(_get(x, 6)) == 1 else 's'})"
    if isinstance(x, KeyError) and len(args) == 1:
        return repr(args[0])
    if len(args) == 0:
        return ''
    if len(args) == 1:
        return str(args[0])
    return repr(args)

def _repr(x):
    t = type(x)
    f = _type_lookup(t, '__repr__')
    if f is not _missing and not _builtin_slot(f):
        return _check(2, _bind_special(x, '__repr__')())
    return _builtin_repr(x)

def _ascii(x):
    return ascii(repr(x))[1:-1] if False else _ascii_text(repr(x))

def _ascii_text(s):
    out = ''
    for c in s:
        n = ord(c)
        if n < 128:
            out += c
        elif n < 256:
            out += '\\x%02x' % n
        elif n < 65536:
            out += '\\u%04x' % n
        else:
            out += '\\U%08x' % n
    return out

def _builtin_repr(x):
    k = _layout(x)
    t = type(x)
    if k == _L_EXCEPTION:
        args = x.args
        if len(args) == 1:
            return _tp_name(t) + '(' + repr(args[0]) + ')'
        return _tp_name(t) + repr(args)
    if t is _t_method:
        f = _get(x, 0)
        return '<bound method ' + getattr(f, '__qualname__', getattr(f, '__name__', '?')) + ' of ' + repr(_get(x, 1)) + '>'
    if k == 17:
        return object.__repr__(x)
    if not _repr_enter(x):
        if k == _L_LIST:
            return '[...]'
        if k == _L_TUPLE:
            return '(...)'
        if k == _L_DICT:
            return '{...}'
        if k == _L_SET:
            return _tp_name(t) + '(...)'
        return '...'
    try:
        if k == _L_LIST:
            i = 0
            out = []
            while True:
                y = _list_cell(x, i)
                if y is _missing:
                    break
                out.append(repr(y))
                i += 1
            return '[' + ', '.join(out) + ']'
        if k == _L_TUPLE:
            out = []
            for y in tuple.__iter__(x):
                out.append(repr(y))
            if len(out) == 1:
                return '(' + out[0] + ',)'
            return '(' + ', '.join(out) + ')'
        if k == _L_DICT:
            out = []
            for y in dict.keys(x):
                out.append(repr(y) + ': ' + repr(dict.__getitem__(x, y)))
            return '{' + ', '.join(out) + '}'
        if k == _L_SET:
            out = []
            _set_order(x)
            for y in _set_keys(x):
                out.append(repr(y))
            if not out:
                return _tp_name(t) + '()'
            if t is set:
                return '{' + ', '.join(out) + '}'
            return _tp_name(t) + '({' + ', '.join(out) + '})'
        if t is _t_dict_keys:
            return 'dict_keys([' + ', '.join([repr(y) for y in x]) + '])'
        if t is _t_dict_values:
            return 'dict_values([' + ', '.join([repr(y) for y in x]) + '])'
        if t is _t_dict_items:
            return 'dict_items([' + ', '.join([repr(y) for y in x]) + '])'
        if t is _t_mappingproxy:
            return 'mappingproxy(' + repr(_get(x, 0)) + ')'
        if t is _t_slice:
            return 'slice(' + repr(x.start) + ', ' + repr(x.stop) + ', ' + repr(x.step) + ')'
        if t is _t_SimpleNamespace:
            _refuse('repr of what sys says about the interpreter')
        if k == 7:
            return _tp_name(t) + '(' + repr(bytes(x)) + ')'
    finally:
        _repr_leave(x)
    return object.__repr__(x)

def _unraisable(hook, given):
    try:
        hook(given)
    except BaseException:
        _write_err('Exception ignored in sys.unraisablehook\n')

def _excepthook(hook, error):
    try:
        hook(type(error), error, error.__traceback__)
    except SystemExit:
        _refuse('SystemExit in sys.excepthook')
    except BaseException:
        _write_err('Error in sys.excepthook\n')

def _print(args, sep, end, file):
    import sys
    if file is sys.__stdout__ and sys.stdout is not file:
        file = sys.stdout
    if file is sys.__stdout__:
        w = _write
    elif file is sys.__stderr__:
        w = _write_err
    else:
        w = file.write
    first = True
    for x in args:
        if not first:
            w(sep)
        first = False
        w(str(x))
    w(end)

def _print_to(file, text):
    file.write(text)

def _str_join(sep, iterable):
    return str.join(sep, list(iter(iterable)))

def _bytes_join(sep, iterable):
    return sep.join(list(iter(iterable)))

def _bytes_new(cls, source, encoding=None, errors=None):
    f = _bind_special(source, '__bytes__')
    if f is not _missing:
        r = f()
        if not isinstance(r, bytes):
            _raise_type(TypeError, '__bytes__ returned non-bytes (type ' + _tp_name(type(r)) + ')')
        return r
    if _bind_special(source, '__index__') is not _missing and not hasattr(type(source), '__iter__'):
        return bytes(_to_index(source))
    return bytes(list(source))

def _bytearray_init(b, source=(), encoding=None, errors=None):
    if _tp_name(type(source)) == 'array.array':
        source = source.tobytes()
    if _bind_special(source, '__index__') is not _missing and not hasattr(type(source), '__iter__'):
        source = bytes(_to_index(source))
    b.extend(list(iter(source)))

def _format_field(text, i, n):
    # Parses one replacement field after its brace: (name, conversion, spec, next index).
    start = i
    depth = 0
    while i < n:
        c = text[i]
        if c == '[':
            j = text.find(']', i)
            if j < 0:
                _raise_type(ValueError, "expected '}' before end of string")
            i = j
        elif c == '{':
            _raise_type(ValueError, "unexpected '{' in field name")
        elif c == '}' or c == ':' or c == '!':
            break
        i += 1
    if i >= n:
        _raise_type(ValueError, "expected '}' before end of string" if start < n else "Single '{' encountered in format string")
    name = text[start:i]
    conv = None
    spec = ''
    if text[i] == '!':
        i += 1
        if i >= n:
            _raise_type(ValueError, "end of string while looking for conversion specifier")
        conv = text[i]
        i += 1
        if i < n and text[i] not in ':}':
            _raise_type(ValueError, "expected ':' after conversion specifier")
        if i >= n:
            _raise_type(ValueError, "unmatched '{' in format spec")
    if text[i] == ':':
        i += 1
        start = i
        depth = 1
        while i < n:
            if text[i] == '{':
                depth += 1
            elif text[i] == '}':
                depth -= 1
                if depth == 0:
                    break
            i += 1
        if i >= n:
            _raise_type(ValueError, "unmatched '{' in format spec" if depth > 1 else "expected '}' before end of string")
        spec = text[start:i]
    return name, conv, spec, i + 1

def _format_value(name, args, kw, state):
    i = 0
    n = len(name)
    while i < n and name[i] != '.' and name[i] != '[':
        i += 1
    first = name[:i]
    if first == '':
        if state[1] == 'manual':
            _raise_type(ValueError, 'cannot switch from manual field specification to automatic field numbering')
        state[1] = 'auto'
        k = state[0]
        state[0] += 1
        if k >= len(args):
            _raise_type(IndexError, 'Replacement index ' + str(k) + ' out of range for positional args tuple')
        v = args[k]
    elif first.isdigit():
        if state[1] == 'auto':
            _raise_type(ValueError, 'cannot switch from automatic field numbering to manual field specification')
        state[1] = 'manual'
        k = int(first)
        if k >= len(args):
            _raise_type(IndexError, 'Replacement index ' + str(k) + ' out of range for positional args tuple')
        v = args[k]
    else:
        v = kw[first]
    while i < n:
        if name[i] == '.':
            j = i + 1
            while j < n and name[j] != '.' and name[j] != '[':
                j += 1
            if j == i + 1:
                _raise_type(ValueError, 'Empty attribute in format string')
            v = getattr(v, name[i + 1:j])
            i = j
        elif name[i] == '[':
            j = name.find(']', i)
            key = name[i + 1:j]
            if key == '':
                _raise_type(ValueError, 'Empty attribute in format string')
            v = v[int(key) if key.isdigit() else key]
            i = j + 1
            if i < n and name[i] not in '.[':
                _raise_type(ValueError, "Only '.' or '[' may follow ']' in format field specifier")
    return v

def _str_format(text, args, kw, state=None, depth=2):
    if depth < 0:
        _raise_type(ValueError, 'Max string recursion exceeded')
    if state is None:
        state = [0, None]
    out = []
    i = 0
    n = len(text)
    while i < n:
        c = text[i]
        if c == '{':
            if i + 1 < n and text[i + 1] == '{':
                out.append('{')
                i += 2
                continue
            if i + 1 >= n:
                _raise_type(ValueError, "Single '{' encountered in format string")
            name, conv, spec, i = _format_field(text, i + 1, n)
            v = _format_value(name, args, kw, state)
            if conv is not None:
                if conv == 'r':
                    v = repr(v)
                elif conv == 's':
                    v = str(v)
                elif conv == 'a':
                    v = ascii(v)
                else:
                    _raise_type(ValueError, 'Unknown conversion specifier ' + conv)
            if '{' in spec or '}' in spec:
                spec = _str_format(spec, args, kw, state, depth - 1)
            out.append(format(v, spec))
        elif c == '}':
            if i + 1 < n and text[i + 1] == '}':
                out.append('}')
                i += 2
                continue
            _raise_type(ValueError, "Single '}' encountered in format string")
        else:
            j = i
            while j < n and text[j] != '{' and text[j] != '}':
                j += 1
            out.append(text[i:j])
            i = j
    return ''.join(out)

def _str_translate(s, table):
    out = []
    for c in s:
        try:
            r = table[ord(c)]
        except LookupError:
            out.append(c)
            continue
        if r is None:
            continue
        if isinstance(r, int):
            out.append(chr(r))
        else:
            out.append(r)
    return ''.join(out)

def _str_maketrans(args):
    if len(args) == 1:
        d = args[0]
        if not isinstance(d, dict):
            _raise_type(TypeError, 'if you give only one argument to maketrans it must be a dict')
        out = {}
        for k, v in d.items():
            if isinstance(k, str):
                if len(k) != 1:
                    _raise_type(ValueError, 'string keys in translate table must be of length 1')
                k = ord(k)
            elif not isinstance(k, int):
                _raise_type(TypeError, 'keys in translate table must be strings or integers')
            out[k] = v
        return out
    a, b = args[0], args[1]
    if len(a) != len(b):
        _raise_type(ValueError, 'the first two maketrans arguments must have equal length')
    out = {}
    for i in range(len(a)):
        out[ord(a[i])] = ord(b[i])
    if len(args) > 2:
        for c in args[2]:
            out[ord(c)] = None
    return out

def _percent(f, values):
    # %-formatting with operands that have methods of their own (unicode_format): one conversion at a time, from the left.
    if not isinstance(f, str):
        _refuse('% formatting of bytes with such an operand')
    is_tuple = isinstance(values, tuple)
    args = list(tuple.__iter__(values)) if is_tuple else [values]
    is_map = not is_tuple and not isinstance(values, str) and _type_lookup(type(values), '__getitem__') is not _missing
    used = 0
    out = []
    i = 0
    n = len(f)
    while i < n:
        j = f.find('%', i)
        if j < 0:
            out.append(f[i:])
            break
        out.append(f[i:j])
        i = j + 1
        named = False
        if i < n and f[i] == '(':
            if not is_map:
                _raise_type(TypeError, 'format requires a mapping')
            depth = 1
            i += 1
            start = i
            while i < n and depth > 0:
                if f[i] == ')':
                    depth -= 1
                elif f[i] == '(':
                    depth += 1
                i += 1
            if depth > 0:
                _raise_type(ValueError, 'incomplete format key')
            x = values[f[start:i - 1]]
            named = True
            used = len(args)
        spec = '%'
        while i < n and f[i] in '-+ #0':
            spec += f[i]
            i += 1
        for part in range(2):
            if part == 1:
                if i >= n or f[i] != '.':
                    break
                spec += '.'
                i += 1
            if i < n and f[i] == '*':
                if used >= len(args):
                    _raise_type(TypeError, 'not enough arguments for format string')
                w = args[used]
                used += 1
                if not isinstance(w, int):
                    _raise_type(TypeError, '* wants int')
                spec += str(int(w) if part == 0 else max(0, int(w)))
                i += 1
            else:
                while i < n and '0' <= f[i] <= '9':
                    spec += f[i]
                    i += 1
        if i < n and f[i] in 'hlL':
            i += 1
        if i >= n:
            _raise_type(ValueError, 'incomplete format')
        c = f[i]
        i += 1
        if c == '%':
            out.append('%')
            continue
        if c not in 'diouxXeEfFgGcrsa':
            _raise_type(ValueError, "unsupported format character '" + c + "' (0x" + hex(ord(c))[2:] + ') at index ' + str(i - 1))
        if not named:
            if used >= len(args):
                _raise_type(TypeError, 'not enough arguments for format string')
            x = args[used]
            used += 1
        if c in 'sra':
            out.append(str.__mod__(spec + 's', (str(x) if c == 's' else repr(x) if c == 'r' else ascii(x),)))
            continue
        t = type(x)
        if _is_heap(t):
            if c in 'diu':
                if not isinstance(x, (int, float)):
                    if _type_lookup(t, '__int__') is _missing and _type_lookup(t, '__index__') is _missing:
                        _raise_type(TypeError, '%' + c + ' format: a real number is required, not ' + _tp_name(t))
                    x = _to_int(x)
                elif isinstance(x, int):
                    x = int.__int__(x)
                else:
                    x = int(x)
            elif c in 'oxX':
                if isinstance(x, int):
                    x = int.__int__(x)
                elif _type_lookup(t, '__index__') is _missing:
                    _raise_type(TypeError, '%' + c + ' format: an integer is required, not ' + _tp_name(t))
                else:
                    x = _to_index(x)
            elif c == 'c':
                if isinstance(x, int):
                    x = int.__int__(x)
                elif isinstance(x, str):
                    x = str.__str__(x)
                elif _type_lookup(t, '__index__') is not _missing:
                    x = _to_index(x)
                else:
                    _raise_type(TypeError, '%c requires an int or a unicode character, not ' + _tp_name(t))
            elif isinstance(x, float) and _builtin_slot(_type_lookup(t, '__float__')):
                x = float.__float__(x)
            elif isinstance(x, int) and _builtin_slot(_type_lookup(t, '__float__')):
                x = int.__int__(x)
            elif _type_lookup(t, '__float__') is _missing and _type_lookup(t, '__index__') is _missing:
                _raise_type(TypeError, 'must be real number, not ' + _tp_name(t))
            else:
                x = _to_float_user(x)
        out.append(str.__mod__(spec + c, (x,)))
    if used < len(args) and not is_map:
        _raise_type(TypeError, 'not all arguments converted during string formatting')
    return ''.join(out)

# ----- conversions -----

def _to_int(x):
    f = _bind_special(x, '__int__')
    if f is not _missing:
        return int(_check(6, f()))
    f = _bind_special(x, '__index__')
    if f is not _missing:
        return int(_check(5, f()))
    f = _bind_special(x, '__trunc__')
    if f is not _missing:
        return int(f())
    _raise_type(TypeError, "int() argument must be a string, a bytes-like object or a real number, not '" + _tp_name(type(x)) + "'")

def _to_float(x):
    return float(int(x))

def _to_float_user(x):
    f = _bind_special(x, '__float__')
    if f is not _missing:
        return float(_check(7, f()))
    f = _bind_special(x, '__index__')
    if f is not _missing:
        return float(_check(5, f()))
    _raise_type(TypeError, "float() argument must be a string or a real number, not '" + _tp_name(type(x)) + "'")

def _int_of_buffer(x):
    return int(bytes(x))

def _complex_of(re, im):
    def part(x, first):
        if x is _missing:
            return 0
        f = _bind_special(x, '__complex__')
        if f is not _missing and first and not _builtin_slot(_type_lookup(type(x), '__complex__')):
            r = f()
            if not isinstance(r, complex):
                _raise_type(TypeError, _tp_name(type(x)) + '.__complex__() must return a complex, not ' + _tp_name(type(r)))
            return complex(r.real, r.imag)
        if isinstance(x, complex):
            return complex(x.real, x.imag)
        if _bind_special(x, '__float__') is _missing and _bind_special(x, '__index__') is _missing:
            if first:
                _raise_type(TypeError, "complex() first argument must be a string or a number, not '" + _tp_name(type(x)) + "'")
            _raise_type(TypeError, "complex() second argument must be a number, not '" + _tp_name(type(x)) + "'")
        return float(x)
    a = part(re, True)
    b = part(im, False)
    if im is _missing:
        return complex(a)
    return complex(a, b)

def _float_int(x):
    return int(float(x))

def _bin(x):
    return bin(_to_index(x))

def _oct(x):
    return oct(_to_index(x))

def _hex(x):
    return hex(_to_index(x))

def _call_special(x, name):
    return _bind_special(x, name)()

# ----- calls, classes -----

def _call(f, args, kw):
    return f(*args, **kw)

def _with_index(f, args, first):
    given = []
    for i in range(len(args)):
        x = args[i]
        if i >= first and not isinstance(x, int) and _bind_special(x, '__index__') is not _missing:
            x = _to_index(x)
        given.append(x)
    return f(*given)

def _with_float(f, args, first):
    given = []
    for x in args:
        if not isinstance(x, (int, float)) and (_bind_special(x, '__float__') is not _missing or _bind_special(x, '__index__') is not _missing):
            x = float(x)
        given.append(x)
    return f(*given)

def _call_star(f, args, kw):
    items = []
    it = iter(args)
    _hint(args, 10)
    for x in it:
        items.append(x)
    if kw is None:
        return f(*items)
    return f(*items, **kw)

def _type_call(cls, args, kw):
    obj = cls.__new__(cls, *args, **kw)
    if _subtype(type(obj), cls):
        init = _type_lookup(type(obj), '__init__')
        r = _bind_special(obj, '__init__')(*args, **kw)
        if r is not None:
            _raise_type(TypeError, "__init__() should return None, not '" + _tp_name(type(r)) + "'")
    return obj

def _type_new(meta, name, bases, ns, kw):
    if not isinstance(name, str):
        _raise_type(TypeError, 'type.__new__() argument 1 must be str, not ' + _tp_name(type(name)))
    if not isinstance(bases, tuple):
        _raise_type(TypeError, 'type.__new__() argument 2 must be tuple, not ' + _tp_name(type(bases)))
    if not isinstance(ns, dict):
        _raise_type(TypeError, 'type.__new__() argument 3 must be dict, not ' + _tp_name(type(ns)))
    winner = meta
    for b in bases:
        t = type(b)
        if _subtype(winner, t):
            continue
        if _subtype(t, winner):
            winner = t
            continue
        _raise_type(TypeError, 'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases')
    if winner is not meta and winner.__new__ is not type.__new__:
        return winner.__new__(winner, name, bases, ns, **kw)
    if '__slots__' in ns and not isinstance(ns['__slots__'], (str, tuple, list)):
        ns = dict(ns)
        ns['__slots__'] = tuple(ns['__slots__'])
    cls = _new_class(winner, name, bases, ns)
    for k, v in list(dict.items(ns)):
        f = _type_lookup(type(v), '__set_name__')
        if f is not _missing:
            try:
                _bind_special(v, '__set_name__')(cls, k)
            except BaseException as e:
                e.add_note("Error calling __set_name__ on '" + _tp_name(type(v)) + "' instance " + repr(k) + " in '" + name + "'")
                raise
    super(cls, cls).__init_subclass__(**kw)
    return cls

def _update_bases(bases):
    out = []
    changed = False
    for b in bases:
        if _is_type(b):
            out.append(b)
            continue
        f = getattr(b, '__mro_entries__', None)
        if f is None:
            out.append(b)
            continue
        changed = True
        out.extend(f(bases))
    return tuple(out) if changed else bases

def __build_class__(func, name, /, *bases, **kwds):
    resolved = _update_bases(bases)
    meta = kwds.pop('metaclass', _missing)
    if meta is _missing:
        meta = type(resolved[0]) if resolved else type
    if _is_type(meta):
        for b in resolved:
            t = type(b)
            if _subtype(meta, t):
                continue
            if _subtype(t, meta):
                meta = t
                continue
            _raise_type(TypeError, 'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases')
    prep = getattr(meta, '__prepare__', _missing)
    ns = {} if prep is _missing or meta is type else prep(name, resolved, **kwds)
    cell = _exec_body(func, ns)
    if resolved is not bases:
        ns['__orig_bases__'] = bases
    cls = meta(name, resolved, ns, **kwds)
    if cell is not None and type(cell) is _t_cell and _is_type(cls):
        try:
            cell.cell_contents
        except ValueError:
            _raise_type(RuntimeError, '__class__ not set defining ' + repr(name) + ' as ' + repr(cls) + '. Was __classcell__ propagated to type.__new__?')
    return cls

def _raise(cls, cause=_missing):
    e = cls() if _is_type(cls) else cls
    if cause is not _missing:
        if _is_type(cause) and _subtype(cause, BaseException):
            cause = cause()
        elif cause is not None and not isinstance(cause, BaseException):
            _raise_type(TypeError, 'exceptions must derive from BaseException') if False else _raise_type(TypeError, 'exception causes must derive from BaseException')
        _do_raise(e, cause, cls)
    _do_raise(e, _missing, cls)

def _not_an_exception(cls, e):
    _raise_type(TypeError, 'calling ' + repr(cls) + ' should have returned an instance of BaseException, not ' + _tp_name(type(e)))

def _slot_getattribute(o, name):
    f = _bind_special(o, '__getattribute__')
    hook = _bind_special(o, '__getattr__')
    if hook is _missing:
        return f(name)
    try:
        return f(name)
    except AttributeError:
        pass
    return hook(name)

def _isinstance(o, c):
    if isinstance(c, tuple):
        for x in c:
            if isinstance(o, x):
                return True
        return False
    f = _bind_special(c, '__instancecheck__')
    if f is not _missing and not _builtin_slot(_type_lookup(type(c), '__instancecheck__')) and type(_type_lookup(type(c), '__instancecheck__')) is not _t_method_descriptor:
        return True if f(o) else False
    if not _is_type(c):
        _raise_type(TypeError, 'isinstance() arg 2 must be a type, a tuple of types, or a union')
    if _subtype(type(o), c):
        return True
    k = getattr(o, '__class__', type(o))
    return k is not type(o) and _is_type(k) and _subtype(k, c)

def _issubclass(k, c):
    if isinstance(c, tuple):
        for x in c:
            if issubclass(k, x):
                return True
        return False
    f = _bind_special(c, '__subclasscheck__')
    if f is not _missing and type(_type_lookup(type(c), '__subclasscheck__')) is not _t_method_descriptor and not _builtin_slot(_type_lookup(type(c), '__subclasscheck__')):
        return True if f(k) else False
    if not _is_type(c):
        _raise_type(TypeError, 'issubclass() arg 2 must be a class, a tuple of classes, or a union')
    return _subtype(k, c)

def _is_abstract(f):
    return getattr(f, '__isabstractmethod__', False)

def _property_abstract(p):
    for f in (p.fget, p.fset, p.fdel):
        if f is not None and getattr(f, '__isabstractmethod__', False):
            return True
    return False

# ----- match -----

_SELF_MATCH = (bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple)

def _match_class(o, cls, n, names):
    if not _is_type(cls):
        _raise_type(TypeError, 'called match pattern must be a class')
    if not isinstance(o, cls):
        return None
    out = []
    seen = []
    if n > 0:
        args = getattr(cls, '__match_args__', _missing)
        own = False
        if args is _missing:
            args = ()
            for t in _SELF_MATCH:
                if issubclass(cls, t):
                    own = True
        if not isinstance(args, tuple):
            _raise_type(TypeError, _tp_name(cls) + '.__match_args__ must be a tuple (got ' + _tp_name(type(args)) + ')')
        allowed = 1 if own else len(args)
        if n > allowed:
            _raise_type(TypeError, _tp_name(cls) + '() accepts ' + str(allowed) + ' positional sub-pattern' + ('' if allowed == 1 else 's') + ' (' + str(n) + ' given)')
        if own:
            out.append(o)
        else:
            i = 0
            while i < n:
                name = args[i]
                if not isinstance(name, str):
                    _raise_type(TypeError, '__match_args__ elements must be strings (got ' + _tp_name(type(name)) + ')')
                if name in seen:
                    _raise_type(TypeError, _tp_name(cls) + '() got multiple sub-patterns for attribute ' + repr(name))
                seen.append(name)
                v = getattr(o, name, _missing)
                if v is _missing:
                    return None
                out.append(v)
                i += 1
    for name in names:
        if name in seen:
            _raise_type(TypeError, _tp_name(cls) + '() got multiple sub-patterns for attribute ' + repr(name))
        seen.append(name)
        v = getattr(o, name, _missing)
        if v is _missing:
            return None
        out.append(v)
    return tuple(out)

def _match_keys(o, keys):
    out = []
    for k in keys:
        v = o.get(k, _missing)
        if v is _missing:
            return None
        out.append(v)
    return tuple(out)

def _match_rest(o, keys):
    d = dict(o)
    for k in keys:
        del d[k]
    return d

# ----- names -----

def _dir_here():
    return sorted(_caller_locals())

def _dir(o):
    f = _bind_special(o, '__dir__')
    return sorted(f())

def _dir_list(o):
    names = set()
    def of_class(t):
        for c in t.__mro__:
            names.update(_class_dict(c))
            if not _is_heap(c):
                names.update(_known_names(c))
    if _is_type(o):
        of_class(o)
        names.discard('__abstractmethods__')
    elif type(o) is _t_module:
        if o.__name__ == '__main__':
            return [n for n in _instance_dict(o)]
        return _known_names(o)
    else:
        d = _instance_dict(o)
        if d is not None:
            names.update(d)
        of_class(type(o))
    return list(names)

def _import(names, mod):
    for name in names:
        pending = _pending(name)
        while pending is not None:
            try:
                _run_module(pending)
            finally:
                _module_done()
            pending = _pending(name)
    return mod

# ----- type parameters (PEP 695) -----

def _make_type_param(kind, name, bound, default):
    import _typing
    return _typing.make_param(kind, name, bound, default)

def _make_type_alias(name, evaluate, params):
    import _typing
    return _typing.make_alias(name, evaluate, params)

def _with_type_params(f, params):
    f.__type_params__ = params
    return f

def _generic_base(params):
    import _typing
    return _typing.generic_base(params)

# ----- await, async for, asynchronous generators -----

def _get_awaitable(o, how):
    t = type(o)
    f = _bind_special(o, '__await__')
    if f is _missing or f is None:
        if t is _t_generator and _is_iterable_coroutine(o):
            return o
        if how == 1:
            _raise_type(TypeError, "'async with' received an object from __aenter__ that does not implement __await__: " + _tp_name(t))
        if how == 2:
            _raise_type(TypeError, "'async with' received an object from __aexit__ that does not implement __await__: " + _tp_name(t))
        _raise_type(TypeError, "object " + _tp_name(t) + " can't be used in 'await' expression")
    r = f()
    if type(r) is _t_coroutine:
        _raise_type(TypeError, '__await__() returned a coroutine')
    if _type_lookup(type(r), '__next__') is _missing:
        _raise_type(TypeError, "__await__() returned non-iterator of type '" + _tp_name(type(r)) + "'")
    return r

def _is_iterable_coroutine(g):
    return bool(g.gi_code.co_flags & 256)

def _coroutine_await_gen(c):
    return (yield from c)

def _coroutine_await(c):
    return _gen_type(_coroutine_await_gen(c), _t_coroutine_wrapper)

def _get_aiter(o):
    f = _bind_special(o, '__aiter__')
    if f is _missing or f is None:
        _raise_type(TypeError, "'async for' requires an object with __aiter__ method, got " + _tp_name(type(o)))
    r = f()
    if _type_lookup(type(r), '__anext__') is _missing:
        _raise_type(TypeError, "'async for' received an object from __aiter__ that does not implement __anext__: " + _tp_name(type(r)))
    return r

def _get_anext(o):
    f = _bind_special(o, '__anext__')
    if f is _missing or f is None:
        _raise_type(TypeError, "'async for' requires an iterator with __anext__ method, got " + _tp_name(type(o)))
    r = f()
    if type(r) is _t_coroutine:
        return r
    if _type_lookup(type(r), '__await__') is _missing:
        _raise_type(TypeError, "'async for' received an invalid object from __anext__: " + _tp_name(type(r)))
    return _get_awaitable(r, 0)

def _agen_anext(g):
    import _async
    return _async.anext_of(g)

def _agen_asend(g, v):
    import _async
    return _async.asend(g, v)

def _agen_aclose(g):
    import _async
    return _async.aclose(g)

def _agen_athrow(g, t, v):
    import _async
    return _async.athrow(g, t, v)

def aiter(async_iterable, /):
    f = _bind_special(async_iterable, '__aiter__')
    if f is _missing:
        _raise_type(TypeError, "'" + _tp_name(type(async_iterable)) + "' object is not an async iterable")
    r = f()
    if _type_lookup(type(r), '__anext__') is _missing:
        _raise_type(TypeError, "aiter() returned not an async iterator of type '" + _tp_name(type(r)) + "'")
    return r

def anext(async_iterator, default=_missing, /):
    f = _bind_special(async_iterator, '__anext__')
    if f is _missing:
        _raise_type(TypeError, "'" + _tp_name(type(async_iterator)) + "' object is not an async iterator")
    r = f()
    if default is _missing:
        return r
    import _async
    return _async.anext_awaitable(r, default)

_set_builtin('aiter', aiter)
_set_builtin('anext', anext)

# ----- exception groups -----

def _eg_new(cls, /, *args):
    import _groups
    return _groups.new(cls, args)

def derive(self, excs, /):
    import _groups
    return _groups.derive(self, excs)

def split(self, matcher_value, /):
    import _groups
    return _groups.split(self, matcher_value)

def subgroup(self, matcher_value, /):
    import _groups
    return _groups.subgroup(self, matcher_value)

_set_type_attr(BaseExceptionGroup, '__new__', staticmethod(_eg_new))
_set_type_attr(BaseExceptionGroup, 'derive', derive)
_set_type_attr(BaseExceptionGroup, 'split', split)
_set_type_attr(BaseExceptionGroup, 'subgroup', subgroup)

def _check_eg_match(exc, typ):
    import _groups
    pair = _groups.check_match(exc, typ)
    if pair[0] is not None:
        _set_handled(pair[0])
    return pair

def _prep_reraise_star(orig, excs):
    import _groups
    return _groups.prep_reraise(orig, excs)

# ----- generic aliases -----

def _generic_alias(origin, args):
    import _genericalias
    return _genericalias.GenericAlias(origin, args)

def __import__(name, globals=None, locals=None, fromlist=(), level=0):
    if not isinstance(name, str):
        _raise_type(TypeError, '__import__() argument 1 must be str, not ' + _tp_name(type(name)))
    if level != 0:
        _refuse('__import__ with a level')
    if name == '':
        _raise_type(ValueError, 'Empty module name')
    return _import_module(name, tuple(fromlist) if fromlist else None)

_set_builtin('__import__', __import__)

class _Quitter:
    def __init__(self, name):
        self.name = name
    def __call__(self, code=None):
        raise SystemExit(code)
_set_builtin('exit', _Quitter('exit'))
_set_builtin('quit', _Quitter('quit'))

def _getsizeof(o):
    n = _bind_special(o, '__sizeof__')()
    if not isinstance(n, int):
        _raise_type(TypeError, 'an integer is required')
    if n < 0:
        _raise_type(ValueError, '__sizeof__() should return >= 0')
    return n + _gc_head(o)

# ----- copying and pickling: object.__reduce_ex__ and __getstate__ (Objects/typeobject.c) -----

def _object_reduce_ex(self, protocol, /):
    reduce = type(self).__reduce__
    if reduce is not _object_reduce_default:
        return self.__reduce__()
    if protocol < 2:
        _refuse('pickling with protocol 0 or 1')
    return _reduce_newobj(self)

def _object_reduce(self, /):
    _refuse('object.__reduce__')

def _reduce_newobj(obj):
    import copyreg
    cls = type(obj)
    kwargs = None
    f = _bind_special(obj, '__getnewargs_ex__')
    if f is not _missing:
        args, kwargs = f()
    else:
        f = _bind_special(obj, '__getnewargs__')
        if f is not _missing:
            args = f()
        else:
            args = ()
            for t in (int, float, complex, str, bytes, tuple):
                if isinstance(obj, t):
                    args = (t(obj),)
    if isinstance(obj, BaseException):
        d = obj.__dict__
        return (cls, obj.args, d) if d else (cls, obj.args)
    if isinstance(obj, (set, frozenset)):
        return cls, (list(obj),), obj.__getstate__()
    if isinstance(obj, bytearray):
        return cls, (bytes(obj),), obj.__getstate__()
    if not _is_heap(cls) and cls is not object and cls not in (list, dict, int, float, complex, str, bytes, tuple) and cls not in _NOT_COPYABLE:
        _refuse('copying a ' + _tp_name(cls))
    if cls in _NOT_COPYABLE:
        raise TypeError('cannot pickle ' + repr(_tp_name(cls)) + ' object')
    state = obj.__getstate__()
    items = iter(obj) if isinstance(obj, list) else None
    pairs = iter(obj.items()) if isinstance(obj, dict) else None
    if kwargs:
        return copyreg.__newobj_ex__, (cls, args, kwargs), state, items, pairs
    return copyreg.__newobj__, (cls, *args), state, items, pairs

def _object_getstate(self, /):
    cls = type(self)
    d = getattr(self, '__dict__', None)
    state = d.copy() if d is not None else None
    names = []
    for c in cls.__mro__:
        if _is_heap(c) and '__slots__' in c.__dict__:
            slots = c.__dict__['__slots__']
            if isinstance(slots, str):
                slots = (slots,)
            for n in slots:
                if n in ('__dict__', '__weakref__'):
                    continue
                if n.startswith('__') and not n.endswith('__'):
                    n = '_' + c.__name__.lstrip('_') + n
                names.append(n)
    found = {}
    for n in names:
        v = getattr(self, n, _missing)
        if v is not _missing:
            found[n] = v
    if found:
        return (state, found)
    return state

_NOT_COPYABLE = (_t_generator, _t_coroutine, _t_module, _t_frame, _t_traceback, _t_dict_keys, _t_dict_values, _t_dict_items, _t_cell, _t_mappingproxy)
_object_reduce_default = object.__reduce__

# ----- weak references to objects with methods of their own -----

def _ref_hash(self, /):
    o = self()
    if o is None:
        _raise_type(TypeError, 'weak object has gone away')
    h = hash(o)
    _weak_hash_set(self, h)
    return h

def _ref_eq(self, other, /):
    if not isinstance(other, _t_ReferenceType):
        return NotImplemented
    a = self()
    b = other()
    if a is None or b is None:
        return self is other
    return a is b or a == b

def _ref_ne(self, other, /):
    r = _ref_eq(self, other)
    return r if r is NotImplemented else not r

_set_type_attr(_t_ReferenceType, '__hash__', _ref_hash)
_set_type_attr(_t_ReferenceType, '__eq__', _ref_eq)
_set_type_attr(_t_ReferenceType, '__ne__', _ref_ne)

# ----- set operations of dict views -----

def _view_set(v):
    s = set()
    for x in v:
        s.add(x)
    return s

def _view_and(a, b):
    if type(a) not in (_t_dict_keys, _t_dict_items):
        a, b = b, a
    # The longer side is looked into while the other is walked (dictviews_and).
    if type(b) in (_t_dict_keys, _t_dict_items) and len(b) > len(a):
        a, b = b, a
    r = set()
    for x in b:
        if x in a:
            r.add(x)
    return r

def _view_or(a, b):
    s = _view_set(a)
    s.update(b)
    return s

def _view_sub(a, b):
    s = _view_set(a)
    s.difference_update(b)
    return s

def _view_rsub(a, b):
    return _view_sub(b, a)

def _view_xor(a, b):
    return _view_set(a) ^ _view_set(b)

def _view_isdisjoint(a, b):
    for x in b:
        if x in a:
            return False
    return True

def _is_setlike(x):
    return isinstance(x, (set, frozenset)) or type(x) in (_t_dict_keys, _t_dict_items)

def _view_within(a, b):
    for x in a:
        if x not in b:
            return False
    return True

def _view_eq(a, b):
    if not _is_setlike(b):
        return NotImplemented
    return len(a) == len(b) and _view_within(a, b)

def _view_ne(a, b):
    if not _is_setlike(b):
        return NotImplemented
    return not (len(a) == len(b) and _view_within(a, b))

def _view_le(a, b):
    if not _is_setlike(b):
        return NotImplemented
    return len(a) <= len(b) and _view_within(a, b)

def _view_lt(a, b):
    if not _is_setlike(b):
        return NotImplemented
    return len(a) < len(b) and _view_within(a, b)

def _view_ge(a, b):
    if not _is_setlike(b):
        return NotImplemented
    return len(a) >= len(b) and _view_within(b, a)

def _view_gt(a, b):
    if not _is_setlike(b):
        return NotImplemented
    return len(a) > len(b) and _view_within(b, a)

for _t in (_t_dict_keys, _t_dict_items):
    for _n, _f in (('__and__', _view_and), ('__rand__', _view_and), ('__or__', _view_or), ('__ror__', _view_or), ('__sub__', _view_sub), ('__rsub__', _view_rsub), ('__xor__', _view_xor), ('__rxor__', _view_xor),
                   ('isdisjoint', _view_isdisjoint), ('__eq__', _view_eq), ('__ne__', _view_ne), ('__le__', _view_le), ('__lt__', _view_lt), ('__ge__', _view_ge), ('__gt__', _view_gt)):
        _set_method(_t, _n, _f)
