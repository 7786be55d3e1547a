// Methods of list, tuple, dict, set, frozenset, range and the constructors of built-in types.
import { FALSE, K, NONE, T, TRUE, type TypeName } from '../memory/kinds.ts';
import { SLOW, type Vm } from '../execute/vm.ts';
import { callPrelude, keywords } from '../execute/call.ts';
import { dictIter, getIter, leafElements, leafIterator, truth } from '../execute/rare.ts';
import { hashOf, type RangeValue } from '../values/compare.ts';
import {
  clearDict,
  copyDict,
  find,
  keyAt,
  mergeDict,
  newDict,
  presized,
  removeAt,
  setLeaf,
  setStr,
  valueAt,
  insertNew,
} from '../values/dict.ts';
import { newSet, setAdd, setClear, setCopy, setEntries, setFind, setMerge, setRemoveRow } from '../values/set.ts';
import { difference, intersection, setOp } from '../values/setops.ts';
import { extendFrom, plainLength } from '../values/extend.ts';
import { makeExt } from '../values/type.ts';
import { sortLeaf } from './builtins.ts';
import { classMethod, getset, method, staticMethod } from './define.ts';

const A = (m: Vm, b: number, i: number): number => m.stk[b + i]!;

/** Gives a new object of a built-in layout the class it was asked for. */
export function asType(m: Vm, s: number, t: number): number {
  if (m.type[s] === t || s <= 0) return s;
  m.type[s] = t;
  const info = m.typeInfo(t);
  if (info.heap) {
    m.incref(t);
    if (info.gc && !(m.gcBits[s]! & 1)) m.track(s);
  }
  makeExt(m, s, t);
  return s;
}

export function defineContainers(m: Vm): void {
  // ----- list -----
  staticMethod(m, 'list', '__new__', '...', (_, b) => asType(m, m.list([]), A(m, b, 0)));
  method(
    m,
    'list',
    '__init__',
    'iterable?',
    (_, b) => {
      const l = A(m, b, 0);
      const src = A(m, b, 1);
      if (m.b[l]! > 0) m.listClear(l);
      if (src === 0) return m.none();
      const items = plainLength(m, src) ? leafElements(m, src) : null;
      if (items === null) return SLOW;
      if (items === undefined) return 0;
      extendFrom(m, l, src, items);
      return m.none();
    },
    '_list_init',
  );
  method(m, 'list', 'append', 'object', (_, b) => {
    m.listAppend(A(m, b, 0), m.incref(A(m, b, 1)));
    return m.none();
  });
  method(
    m,
    'list',
    'extend',
    'iterable',
    (_, b) => {
      const src = A(m, b, 1);
      const items = plainLength(m, src) ? leafElements(m, src) : null;
      if (items === null) return SLOW;
      if (items === undefined) return 0;
      extendFrom(m, A(m, b, 0), src, items);
      return m.none();
    },
    '_list_extend',
  );
  method(m, 'list', 'insert', 'index object', (_, b) => {
    const i0 = A(m, b, 1);
    if (m.kind[i0] !== K.int) return m.typeError(`'${m.typeName(i0)}' object cannot be interpreted as an integer`);
    const l = A(m, b, 0);
    const n = m.b[l]!;
    let i = Math.max(-n, Math.min(n, Number(m.value(i0))));
    if (i < 0) i += n;
    m.listAppend(l, m.incref(A(m, b, 2)));
    const at = m.a[l]!;
    if (m.touched !== null && i < n) m.touched.add(l);
    m.mem.copyWithin(at + i + 1, at + i, at + n);
    m.mem[at + i] = A(m, b, 2);
    return m.none();
  });
  method(m, 'list', 'pop', 'index?', (_, b) => {
    const l = A(m, b, 0);
    const k = A(m, b, 1);
    const n = m.b[l]!;
    if (k !== 0 && m.kind[k] !== K.int)
      return m.typeError(`'${m.typeName(k)}' object cannot be interpreted as an integer`);
    if (n === 0) return m.raise(T.IndexError, 'pop from empty list');
    let i = k === 0 ? n - 1 : Number(m.value(k));
    if (i < 0) i += n;
    if (i < 0 || i >= n) return m.raise(T.IndexError, 'pop index out of range');
    const at = m.a[l]!;
    const v = m.mem[at + i]!;
    if (m.touched !== null) {
      if (i === n - 1) m.touched.cell(l, i);
      else m.touched.add(l);
    }
    m.mem.copyWithin(at + i, at + i + 1, at + n);
    m.mem[at + n - 1] = 0;
    m.b[l] = n - 1;
    m.listResize(l, n - 1);
    return v;
  });
  method(m, 'list', 'clear', '', (_, b) => {
    m.listClear(A(m, b, 0));
    return m.none();
  });
  method(m, 'list', 'copy', '', (_, b) => m.list(m.cellsOf(A(m, b, 0)).map((s) => m.incref(s))));
  method(m, 'list', 'reverse', '', (_, b) => {
    const l = A(m, b, 0);
    if (m.touched !== null) m.touched.add(l);
    m.mem.subarray(m.a[l]!, m.a[l]! + m.b[l]!).reverse();
    return m.none();
  });
  method(
    m,
    'list',
    'sort',
    '@* key? reverse?',
    (_, b) => {
      if (A(m, b, 1) !== 0 && A(m, b, 1) !== NONE) return SLOW;
      const r = sortLeaf(m, A(m, b, 0), A(m, b, 2) !== 0 && truth(m, A(m, b, 2)) === TRUE);
      return r === 1 ? m.none() : r === 0 ? 0 : SLOW;
    },
    '_list_sort',
  );
  for (const type of ['list', 'tuple'] as const) {
    method(
      m,
      type,
      'index',
      'value start? stop?',
      (_, b) => {
        const l = A(m, b, 0);
        const n = m.b[l]!;
        const bound = (s: number, d: number): number => {
          if (s === 0) return d;
          let v = Number(m.value(s));
          if (v < 0) v = Math.max(0, v + n);
          return v;
        };
        for (let i = bound(A(m, b, 2), 0), e = Math.min(n, bound(A(m, b, 3), n)); i < e; i++) {
          const r = m.leafEq(m.mem[m.a[l]! + i]!, A(m, b, 1));
          if (r < 0) return r === SLOW ? SLOW : 0;
          if (r === 1) return m.int(i);
        }
        if (type === 'tuple') return m.valueError('tuple.index(x): x not in tuple');
        const t = m.reprOf(A(m, b, 1));
        return t === null ? SLOW : m.valueError(`${t} is not in list`);
      },
      '_list_index',
    );
    method(
      m,
      type,
      'count',
      'value',
      (_, b) => {
        let c = 0;
        for (const x of m.cellsOf(A(m, b, 0))) {
          const r = m.leafEq(x, A(m, b, 1));
          if (r < 0) return r === SLOW ? SLOW : 0;
          c += r;
        }
        return m.int(c);
      },
      '_list_count',
    );
  }
  method(
    m,
    'list',
    'remove',
    'value',
    (_, b) => {
      const l = A(m, b, 0);
      const n = m.b[l]!;
      for (let i = 0; i < n; i++) {
        const r = m.leafEq(m.mem[m.a[l]! + i]!, A(m, b, 1));
        if (r < 0) return r === SLOW ? SLOW : 0;
        if (r === 1) {
          const v = m.mem[m.a[l]! + i]!;
          if (m.touched !== null) m.touched.add(l);
          m.mem.copyWithin(m.a[l]! + i, m.a[l]! + i + 1, m.a[l]! + n);
          m.b[l] = n - 1;
          m.listResize(l, n - 1);
          m.decref(v);
          return m.none();
        }
      }
      return m.valueError('list.remove(x): x not in list');
    },
    '_list_remove',
  );
  method(m, 'list', '__reversed__', '', (_, b) => {
    const r = m.record(T.list_reverseiterator, [m.incref(A(m, b, 0))]);
    m.c[r] = m.b[A(m, b, 0)]! - 1;
    return r;
  });
  // ----- tuple -----
  staticMethod(
    m,
    'tuple',
    '__new__',
    'cls iterable?',
    (_, b) => {
      const src = A(m, b, 1);
      const t = A(m, b, 0);
      if (t === T.tuple && src !== 0 && m.type[src] === T.tuple) return m.incref(src);
      const items = src === 0 ? [] : plainLength(m, src) ? leafElements(m, src) : null;
      if (items === null) return SLOW;
      if (items === undefined) return 0;
      if (t === T.tuple) return m.tuple(items);
      const s = m.allocGc(K.tuple, T.tuple);
      if (items.length > 0) {
        m.a[s] = m.block(items.length);
        m.b[s] = items.length;
        items.forEach((x, i) => (m.mem[m.a[s]! + i] = x));
      }
      m.track(s);
      return asType(m, s, t);
    },
    '_tuple_new',
  );
  // ----- dict -----
  staticMethod(m, 'dict', '__new__', '...', (_, b) => asType(m, newDict(m), A(m, b, 0)));
  const update = (b: number, n: number, kw: number, name: string): number => {
    const d = A(m, b, 0);
    const k = kw ? m.b[kw]! : 0;
    if (n - k > 2) return m.typeError(`${name} expected at most 1 argument, got ${n - k - 1}`);
    const src = n - k === 2 ? A(m, b, 1) : 0;
    const pairs = keywords(m, b, n, kw);
    if (src !== 0) {
      let ok = false;
      if (m.kind[src] === K.dict && m.type[src] === T.dict && m.leaf) ok = mergeDict(m, d, src, true) !== SLOW;
      if (!ok) {
        const kwd = newDict(m);
        for (const [key, v] of pairs) setStr(m, kwd, m.intern(key), m.incref(v));
        const r = callPrelude(m, '_dict_update', [d, src, kwd]);
        m.decref(kwd);
        return r;
      }
    }
    for (const [key, v] of pairs) setStr(m, d, m.intern(key), m.incref(v));
    return m.none();
  };
  method(m, 'dict', '__init__', '...', (_, b, n, kw) => update(b, n, kw, 'dict'));
  method(m, 'dict', 'update', '...', (_, b, n, kw) => update(b, n, kw, 'update'));
  const look = (b: number): number => {
    const h = m.leaf ? hashOf(m, A(m, b, 1)) : SLOW;
    if (h === 0) return -4;
    return h === 1 ? find(m, A(m, b, 0), A(m, b, 1), m.hlo, m.hhi) : SLOW;
  };
  method(
    m,
    'dict',
    'get',
    'key default?',
    (_, b) => {
      const i = look(b);
      if (i === -4) return 0;
      if (i === SLOW) return SLOW;
      return m.incref(i >= 0 ? valueAt(m, A(m, b, 0), i) : A(m, b, 2) || NONE);
    },
    '_dict_get',
  );
  method(
    m,
    'dict',
    'setdefault',
    'key default?',
    (_, b) => {
      const i = look(b);
      if (i === -4) return 0;
      if (i === SLOW) return SLOW;
      if (i >= 0) return m.incref(valueAt(m, A(m, b, 0), i));
      const v = m.incref(A(m, b, 2) || NONE);
      insertNew(m, A(m, b, 0), m.incref(A(m, b, 1)), m.hlo, m.hhi, v);
      return m.incref(v);
    },
    '_dict_setdefault',
  );
  method(
    m,
    'dict',
    'pop',
    'key default?',
    (_, b) => {
      const i = look(b);
      if (i === -4) return 0;
      if (i === SLOW) return SLOW;
      if (i >= 0) return removeAt(m, A(m, b, 0), i);
      return A(m, b, 2) ? m.incref(A(m, b, 2)) : m.raiseKey(A(m, b, 1));
    },
    '_dict_pop',
  );
  method(m, 'dict', 'popitem', '', (_, b) => {
    const d = A(m, b, 0);
    if (m.b[d] === 0) {
      const e = m.str('popitem(): dictionary is empty');
      m.raiseKey(e);
      m.decref(e);
      return 0;
    }
    let i = m.d[d]! - 1;
    while (keyAt(m, d, i) === 0) i--;
    const k = m.incref(keyAt(m, d, i));
    const v = removeAt(m, d, i);
    // The table's end moves back (the entry may be used again).
    m.mem[m.a[d]! + 1]! += m.d[d]! - i;
    m.d[d] = i;
    return m.tuple([k, v]);
  });
  method(m, 'dict', 'clear', '', (_, b) => {
    clearDict(m, A(m, b, 0));
    return m.none();
  });
  method(m, 'dict', 'copy', '', (_, b) => copyDict(m, A(m, b, 0)));
  for (const n of ['keys', 'values', 'items'] as const)
    method(m, 'dict', n, '', (_, b) => m.record(T[`dict_${n}`], [m.incref(A(m, b, 0))]));
  method(m, 'dict', '__reversed__', '', (_, b) => dictIter(m, A(m, b, 0), T.dict_reversekeyiterator));
  for (const [n, t] of [
    ['dict_keys', T.dict_reversekeyiterator],
    ['dict_values', T.dict_reversevalueiterator],
    ['dict_items', T.dict_reverseitemiterator],
  ] as const)
    method(m, n, '__reversed__', '', (_, b) => dictIter(m, m.field(A(m, b, 0), 0), t));
  classMethod(
    m,
    'dict',
    'fromkeys',
    'iterable value?',
    (_, b) => {
      const src = A(m, b, 1);
      if (A(m, b, 0) !== T.dict) return SLOW;
      const items = leafElements(m, src);
      if (items === null) return SLOW;
      if (items === undefined) return 0;
      const d = m.kind[src] === K.dict || m.kind[src] === K.set ? presized(m, items.length, true) : newDict(m);
      const v = A(m, b, 2) || NONE;
      let bad = 0;
      for (const x of items) {
        if (bad === 0) {
          m.incref(v);
          const r = setLeaf(m, d, x, v);
          if (r === 1) continue;
          m.rc[v]!--;
          bad = r === 0 ? -4 : SLOW;
        }
        m.decref(x);
      }
      if (bad !== 0) {
        m.decref(d);
        return bad === -4 ? 0 : SLOW;
      }
      return d;
    },
    '_dict_fromkeys',
  );
  for (const n of ['keys', 'values', 'items', 'get', 'copy'] as const) {
    method(m, 'mappingproxy', n, n === 'get' ? 'key default?' : '', (_, b) => {
      const d = m.field(A(m, b, 0), 0);
      if (n === 'copy') return copyDict(m, d);
      if (n === 'get') {
        const h = hashOf(m, A(m, b, 1));
        const i = h === 1 ? find(m, d, A(m, b, 1), m.hlo, m.hhi) : -1;
        return m.incref(i >= 0 ? valueAt(m, d, i) : A(m, b, 2) || NONE);
      }
      return m.record(T[`dict_${n}`], [m.incref(d)]);
    });
  }
  method(m, 'mappingproxy', '__getitem__', 'key', (_, b) => m.itemOf(m.field(A(m, b, 0), 0), A(m, b, 1)));
  method(m, 'mappingproxy', '__contains__', 'key', (_, b) => {
    const h = hashOf(m, A(m, b, 1));
    return m.bool(h === 1 && find(m, m.field(A(m, b, 0), 0), A(m, b, 1), m.hlo, m.hhi) >= 0);
  });
  staticMethod(m, 'mappingproxy', '__new__', 'cls mapping', (_, b) => {
    if (m.type[A(m, b, 1)] !== T.dict) m.refuse('mappingproxy of anything but a dict');
    return m.record(T.mappingproxy, [m.incref(A(m, b, 1))]);
  });
  getset(m, 'dict_keys', 'mapping', (_, b) => m.record(T.mappingproxy, [m.incref(m.field(A(m, b, 0), 0))]));
  // ----- set, frozenset -----
  const fill = (s: number, src: number): number => {
    if (m.kind[src] === K.set && m.leaf) return setMerge(m, s, src);
    if (m.type[src] === T.dict && m.leaf) {
      // set_update_dict_lock_held: room for all first, then in order.
      if ((m.c[s]! + m.b[src]!) * 5 >= m.d[s]! * 3) m.setRoom(s, (m.b[s]! + m.b[src]!) * 2);
    }
    const items = leafElements(m, src);
    if (items === null) return SLOW;
    if (items === undefined) return 0;
    let r = 1;
    for (const x of items) {
      if (r === 1) {
        const h = hashOf(m, x);
        r = h !== 1 ? h : setAdd(m, s, x, m.hlo, m.hhi) === SLOW ? SLOW : 1;
      }
      m.decref(x);
    }
    return r;
  };
  staticMethod(m, 'set', '__new__', '...', (_, b) => asType(m, newSet(m, T.set), A(m, b, 0)));
  method(
    m,
    'set',
    '__init__',
    'iterable?',
    (_, b) => {
      const s = A(m, b, 0);
      if (m.b[s]! > 0) setClear(m, s);
      if (A(m, b, 1) === 0) return m.none();
      const r = fill(s, A(m, b, 1));
      return r === 1 ? m.none() : r;
    },
    '_set_init',
  );
  staticMethod(
    m,
    'frozenset',
    '__new__',
    'cls iterable?',
    (_, b) => {
      const src = A(m, b, 1);
      if (A(m, b, 0) === T.frozenset && src !== 0 && m.type[src] === T.frozenset) return m.incref(src);
      const s = newSet(m, T.frozenset);
      if (src !== 0) {
        const r = fill(s, src);
        if (r !== 1) {
          m.decref(s);
          return r;
        }
      }
      return asType(m, s, A(m, b, 0));
    },
    '_frozenset_new',
  );
  method(
    m,
    'set',
    'add',
    'x',
    (_, b) => {
      const h = m.leaf ? hashOf(m, A(m, b, 1)) : SLOW;
      if (h !== 1) return h;
      return setAdd(m, A(m, b, 0), A(m, b, 1), m.hlo, m.hhi) === SLOW ? SLOW : m.none();
    },
    '_set_add',
  );
  const removal = (name: 'remove' | 'discard'): void =>
    method(
      m,
      'set',
      name,
      'x',
      (_, b) => {
        if (m.kind[A(m, b, 1)] === K.set) return SLOW;
        const h = m.leaf ? hashOf(m, A(m, b, 1)) : SLOW;
        if (h !== 1) return h;
        const r = setFind(m, A(m, b, 0), A(m, b, 1), m.hlo, m.hhi);
        if (r === SLOW) return SLOW;
        if (r < 0) return name === 'remove' ? m.raiseKey(A(m, b, 1)) : m.none();
        m.decref(setRemoveRow(m, A(m, b, 0), r));
        return m.none();
      },
      `_set_${name}`,
    );
  removal('remove');
  removal('discard');
  method(m, 'set', 'pop', '', (_, b) => {
    const s = A(m, b, 0);
    if (m.b[s] === 0) {
      const e = m.str('pop from an empty set');
      m.raiseKey(e);
      m.decref(e);
      return 0;
    }
    m.setOrderVaries(s);
    // set_pop goes on from its finger.
    let i = m.setFinger(s) & m.d[s]!;
    while (m.mem[m.a[s]! + 3 * i]! <= 0) i = i + 1 > m.d[s]! ? 0 : i + 1;
    m.setFingerTo(s, i + 1);
    return setRemoveRow(m, s, i);
  });
  method(m, 'set', 'clear', '', (_, b) => {
    setClear(m, A(m, b, 0));
    return m.none();
  });
  for (const type of ['set', 'frozenset'] as const) {
    method(m, type, 'copy', '', (_, b) =>
      type === 'frozenset' && m.type[A(m, b, 0)] === T.frozenset
        ? m.incref(A(m, b, 0))
        : setCopy(m, A(m, b, 0), T[type]),
    );
    for (const n of ['union', 'intersection', 'difference', 'symmetric_difference'] as const) {
      method(m, type, n, '...', (_, b, k) => {
        const s = A(m, b, 0);
        const others = Array.from(m.stk.subarray(b + 1, b + k));
        if (n === 'symmetric_difference' && others.length !== 1)
          return m.typeError(`${type}.symmetric_difference() takes exactly one argument (${others.length} given)`);
        let cur = setCopy(m, s, T[type]);
        if (others.length === 0) return cur;
        if (n !== 'union') {
          m.decref(cur);
          cur = m.incref(s);
        }
        for (const o of others) {
          let r: number;
          if (n === 'union') {
            const f = fill(cur, o);
            if (f === 1) continue;
            r = f;
          } else {
            let other = o;
            let made = 0;
            if (m.kind[o] !== K.set) {
              if (n === 'intersection') {
                // Walks the iterable itself, keeping what is in the set.
                r = intersectIterable(m, cur, o, T[type]);
                if (r > 0) {
                  m.decref(cur);
                  cur = r;
                  continue;
                }
                other = 0;
              } else {
                made = newSet(m, T.set);
                const f = fill(made, o);
                if (f !== 1) {
                  m.decref(made);
                  m.decref(cur);
                  return f === 0 ? 0 : callPrelude(m, `_set_${n}`, [s, m.tupleKeep(others)]);
                }
                other = made;
              }
            }
            r =
              other === 0
                ? SLOW
                : n === 'intersection'
                  ? intersection(m, cur, other, T[type])
                  : n === 'difference'
                    ? difference(m, cur, other, T[type])
                    : setOp(m, 12, cur, other, false);
            if (made) m.decref(made);
          }
          m.decref(cur);
          if (r === 0) return 0;
          if (r === SLOW) return callPrelude(m, `_set_${n}`, [s, m.tupleKeep(others)]);
          cur = r;
        }
        return cur;
      });
    }
    for (const n of ['issubset', 'issuperset', 'isdisjoint'] as const) {
      method(
        m,
        type,
        n,
        'other',
        (_, b) => {
          const s = A(m, b, 0);
          let o = m.incref(A(m, b, 1));
          if (m.kind[o] !== K.set) {
            const made = newSet(m, T.set);
            const f = fill(made, o);
            m.decref(o);
            if (f !== 1) {
              m.decref(made);
              return f;
            }
            o = made;
          }
          const [x, y] = n === 'issuperset' ? [o, s] : [s, o];
          let yes = true;
          for (const [k, lo, hi] of setEntries(m, x)) {
            const r = setFind(m, y, k, lo, hi);
            if (r === SLOW) {
              m.decref(o);
              return SLOW;
            }
            if (r >= 0 === (n === 'isdisjoint')) {
              yes = false;
              break;
            }
          }
          m.decref(o);
          return m.bool(yes);
        },
        `_set_${n}`,
      );
    }
  }
  for (const [n, o] of [
    ['update', 7],
    ['intersection_update', 1],
    ['difference_update', 10],
    ['symmetric_difference_update', 12],
  ] as const) {
    method(m, 'set', n, '...', (_, b, k) => {
      const s = A(m, b, 0);
      for (let i = 1; i < k; i++) {
        const src = A(m, b, i);
        if (o === 7) {
          const f = fill(s, src);
          if (f === 1) continue;
          return f === 0 ? 0 : callPrelude(m, '_set_update', [s, src]);
        }
        if (m.kind[src] === K.set) {
          const r = setOp(m, o, s, src, true);
          if (r === SLOW) return callPrelude(m, `_set_${n}`, [s, src]);
          m.decref(r);
        } else {
          const made = newSet(m, T.set);
          const f = fill(made, src);
          if (f !== 1) {
            m.decref(made);
            return f === 0 ? 0 : callPrelude(m, `_set_${n}`, [s, src]);
          }
          const r = setOp(m, o, s, made, true);
          m.decref(made);
          if (r === SLOW) return callPrelude(m, `_set_${n}`, [s, src]);
          m.decref(r);
        }
      }
      return m.none();
    });
  }
  // ----- range -----
  staticMethod(
    m,
    'range',
    '__new__',
    'cls start stop? step?',
    (_, b) => {
      const get = (s: number): number | bigint | null => {
        if (m.kind[s] === K.int) return m.value(s);
        m.typeError(`'${m.typeName(s)}' object cannot be interpreted as an integer`);
        return null;
      };
      for (let i = 1; i < 4; i++)
        if (A(m, b, i) !== 0 && m.kind[A(m, b, i)] === K.plain && m.hasSpecial(A(m, b, i), '__index__')) return SLOW;
      const first = get(A(m, b, 1));
      if (first === null) return 0;
      if (A(m, b, 2) === 0) return m.range(0, first, 1);
      const stop = get(A(m, b, 2));
      if (stop === null) return 0;
      const step = A(m, b, 3) === 0 ? 1 : get(A(m, b, 3));
      if (step === null) return 0;
      if (step === 0) return m.valueError('range() arg 3 must not be zero');
      return m.range(first, stop, step);
    },
    '_range_new',
  );
  for (const n of ['start', 'stop', 'step'] as const)
    getset(m, 'range', n, (_, b) => m.integer((m.payload[A(m, b, 0)] as RangeValue)[n]));
  method(m, 'range', 'index', 'value', (_, b) => {
    if (m.kind[A(m, b, 1)] !== K.int) m.refuse('range.index');
    const i = m.rangeIndex(A(m, b, 0), A(m, b, 1));
    return i >= 0 ? m.int(i) : m.valueError(`${m.value(A(m, b, 1))} is not in range`);
  });
  method(m, 'range', 'count', 'value', (_, b) =>
    m.int(m.kind[A(m, b, 1)] === K.int && m.rangeIndex(A(m, b, 0), A(m, b, 1)) >= 0 ? 1 : 0),
  );
  method(m, 'range', '__reversed__', '', (_, b) => {
    const r = m.payload[A(m, b, 0)] as RangeValue;
    const n = BigInt(r.length);
    const last = BigInt(r.start) + (n - 1n) * BigInt(r.step);
    const back = m.range(last, BigInt(r.start) - BigInt(r.step), -BigInt(r.step));
    const it = getIter(m, back);
    m.decref(back);
    return it;
  });
  // ----- iterators made by calling their type -----
  staticMethod(
    m,
    'enumerate',
    '__new__',
    '@cls iterable start?',
    (_, b) => {
      if (A(m, b, 2) !== 0 && m.kind[A(m, b, 2)] !== K.int)
        return m.typeError(`'${m.typeName(A(m, b, 2))}' object cannot be interpreted as an integer`);
      const it = leafIter(m, A(m, b, 1));
      if (it <= 0) return it;
      const e = m.record(T.enumerate, [it]);
      m.num[e] = A(m, b, 2) === 0 ? 0 : m.num[A(m, b, 2)]!;
      return e;
    },
    '_enumerate',
  );
  staticMethod(m, 'zip', '__new__', '...', (_, b, n, kw) => {
    let strict = FALSE;
    for (const [k, v] of keywords(m, b, n, kw)) {
      if (k !== 'strict') return m.typeError(`zip() got an unexpected keyword argument '${k}'`);
      strict = v;
      n--;
    }
    const srcs = Array.from(m.stk.subarray(b + 1, b + n));
    const its: number[] = [];
    if (srcs.length > 0 && strict === FALSE) {
      for (const s of srcs) {
        const it = leafIter(m, s);
        if (it > 0) {
          its.push(it);
          continue;
        }
        for (const x of its) m.decref(x);
        if (it === 0) return 0;
        return callPrelude(m, '_zip', [m.tupleKeep(srcs), strict]);
      }
      return m.record(T.zip, its);
    }
    return callPrelude(m, '_zip', [m.tupleKeep(srcs), strict]);
  });
  staticMethod(m, 'map', '__new__', '...', (_, b, n) => {
    if (n < 3) return m.typeError('map() must have at least two arguments.');
    return callPrelude(m, '_map', [A(m, b, 1), m.tupleKeep(Array.from(m.stk.subarray(b + 2, b + n)))]);
  });
  staticMethod(m, 'filter', '__new__', 'cls function iterable', (_, b) =>
    callPrelude(m, '_filter', [A(m, b, 1), A(m, b, 2)]),
  );
  staticMethod(m, 'reversed', '__new__', 'cls sequence', (_, b) => {
    const s = A(m, b, 1);
    if (m.type[s] === T.list) {
      const r = m.record(T.list_reverseiterator, [m.incref(s)]);
      m.c[r] = m.b[s]! - 1;
      return r;
    }
    if (m.type[s] === T.dict) return dictIter(m, s, T.dict_reversekeyiterator);
    return callPrelude(m, '_reversed', [s]);
  });
  void (0 as unknown as TypeName);
}
/** iter(o) where that and next() run no code of the program: a reference, 0, SLOW. */
function leafIter(m: Vm, o: number): number {
  if (m.kind[o] === K.generator || (m.typeInfo(m.type[o]!).heap && m.kind[o] === K.plain) || !m.leaf) return SLOW;
  if (m.typeInfo(m.type[o]!).heap && m.userIter(o)) return SLOW;
  const it = getIter(m, o);
  if (it === 0) return 0;
  if (!leafIterator(m, it)) {
    m.decref(it);
    return SLOW;
  }
  return it;
}
function intersectIterable(m: Vm, s: number, o: number, type: number): number {
  const items = leafElements(m, o);
  if (!items) return items === null ? SLOW : 0;
  const out = newSet(m, type);
  let bad = 0;
  for (const x of items) {
    if (bad === 0) {
      const h = hashOf(m, x);
      if (h !== 1) bad = h === 0 ? -4 : SLOW;
      else {
        const [lo, hi] = [m.hlo, m.hhi];
        const r = setFind(m, s, x, lo, hi);
        if (r === SLOW) bad = SLOW;
        else if (r >= 0) setAdd(m, out, x, lo, hi);
      }
    }
    m.decref(x);
  }
  if (bad !== 0) {
    m.decref(out);
    return bad === -4 ? 0 : SLOW;
  }
  return out;
}
