// Instructions that are too rare or too long for the loop itself, and the protocols they share: truth, membership, iteration, subscripts, imports.
import { COMPARE, FLAG, OP, type Code } from '../code.ts';
import { FALSE, K, NONE, T, TRUE } from '../memory/kinds.ts';
import { hashOf, RAISED, type RangeValue } from '../values/compare.ts';
import { extendFrom, plainLength } from '../values/extend.ts';
import {
  entries,
  find,
  getStr,
  insertNew,
  keyAt,
  mergeDict,
  newDict,
  presized,
  setAt,
  setLeaf,
  setStr,
  valueAt,
  dictItems,
} from '../values/dict.ts';
import { EX, matches, newException, raiseObject } from '../values/exception.ts';
import { formatLeaf } from '../values/format.ts';
import { newSet, setAdd, setContains, setMerge } from '../values/set.ts';
import { chars, isWide, joinText, pointLength, reprLeaf, strLeaf, strLen, asciiText } from '../values/text.ts';
import { getAttr, inlineIndex, lookup } from '../values/type.ts';
import { getIndexed, setIndexed, deleteIndexed } from '../values/index.ts';
import { callAt, callFunction, callPrelude } from './call.ts';
import { GEN, isSoft, kindName, sendTo } from './generator.ts';
import { executeAsync } from './coroutine.ts';
import { executeGroup } from './groups.ts';
import { MODE, PENDING, SLOW, type Frame, type RtCode, type Vm } from './vm.ts';
import { importName, importStar } from '../library/import.ts';

export function unbound(m: Vm, name: string): 0 {
  return m.raise(T.UnboundLocalError, `cannot access local variable '${name}' where it is not associated with a value`);
}
export function unboundDeref(m: Vm, code: Code, arg: number): 0 {
  const name = code.localsplus[arg]!;
  if (arg < code.nlocals + code.ncells) return unbound(m, name);
  m.raise(
    T.NameError,
    `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
  );
  return 0;
}
export function nameError(m: Vm, name: number): 0 {
  for (const key of Object.keys(m.extra)) if (key.startsWith('star:')) m.closedModule(key.slice(5), m.text(name));
  m.raise(T.NameError, `name '${m.text(name)}' is not defined`);
  m.setField(m.exc, EX.first, m.incref(name));
  return 0;
}
/** A global or built-in (borrowed), or 0 = raised. Remembers where it was found. */
export function loadGlobal(m: Vm, f: Frame, name: number, cache: Int32Array | null, at: number): number {
  const g = f.globals;
  if (m.a[g] !== 0) {
    const i = find(m, g, name, m.c[name]!, m.d[name]!);
    if (i >= 0) {
      if (cache) {
        cache[at] = entries(m, g) + 4 * i - m.a[g]!;
        cache[at + 1] = m.a[g]!;
      }
      return valueAt(m, g, i);
    }
  }
  if (f.library) {
    const v = getStr(m, m.primDict, name);
    if (v !== 0) return v;
  }
  const bd = m.builtinsDict;
  const i = find(m, bd, name, m.c[name]!, m.d[name]!);
  if (i >= 0) {
    if (cache && !f.library) {
      cache[at] = -(entries(m, bd) + 4 * i - m.a[bd]!);
      cache[at + 1] = m.c[g]!;
      cache[at + 2] = m.a[g]!;
      cache[at + 3] = m.a[bd]!;
    }
    return valueAt(m, bd, i);
  }
  m.closedBuiltin(m.text(name));
  return nameError(m, name);
}

// ----- attribute caches -----

export function cacheAttr(m: Vm, o: number, name: number, cache: Int32Array, at: number): void {
  const e = m.ext[o]!;
  if (e === 0 || m.mem[e + 1] !== 0 || m.kind[o] === K.type) return;
  const t = m.type[o]!;
  if (m.d[t] === 0 || lookup(m, t, name) !== 0 || !m.plainGetAttr(t)) return;
  const i = inlineIndex(m, t, name);
  if (i < 0) return;
  cache[at] = m.d[t]!;
  cache[at + 1] = m.typeInfo(t).fixed + i;
  cache[at + 2] = i;
}
export function cacheStore(m: Vm, o: number, name: number, cache: Int32Array, at: number): void {
  const e = m.ext[o]!;
  if (e === 0 || m.mem[e + 1] !== 0 || m.kind[o] === K.type) return;
  const t = m.type[o]!;
  if (lookup(m, t, name) !== 0 || lookup(m, t, m.id['__setattr__']!) !== m.extra['object.__setattr__'] || m.d[t] === 0)
    return;
  const i = inlineIndex(m, t, name);
  if (i < 0) return;
  cache[at] = m.d[t]!;
  cache[at + 1] = m.typeInfo(t).fixed + i;
  cache[at + 2] = i;
}
/** A function or method descriptor of the object's type that attribute access would bind (borrowed), or 0. */
export function plainMethod(m: Vm, o: number, t: number, name: number): number {
  if (m.kind[o] === K.type || t === T.module || t === T.super || t === T.ProxyType || t === T.CallableProxyType)
    return 0;
  if (m.typeInfo(t).heap && !m.plainGetAttr(t)) return 0;
  const d = lookup(m, t, name);
  if (d === 0) return 0;
  const dt = m.type[d]!;
  if (dt !== T.function && dt !== T.method_descriptor) return 0;
  const e = m.ext[o]!;
  if (e !== 0 && !notShadowed(m, o, e, t, name)) return 0;
  return d;
}
export function notShadowed(m: Vm, _o: number, e: number, t: number, name: number): boolean {
  const d = m.mem[e + 1]!;
  if (d !== 0) return getStr(m, d, name) === 0;
  const n = m.num[t]!;
  if (n === 0) return true;
  const keys = m.c[t]!;
  const fixed = m.typeInfo(t).fixed;
  for (let i = 0; i < n; i++) if (m.mem[keys + i] === name) return fixed + i >= m.mem[e]! || m.mem[e + fixed + i] === 0;
  return true;
}

// ----- truth, comparison, membership -----

/** TRUE, FALSE (borrowed), 0 = raised, PENDING. */
export function truth(m: Vm, v: number): number {
  const t = m.type[v]!;
  if (v === NONE) return FALSE;
  const info = m.typeInfo(t);
  if (info.heap) {
    const b = lookup(m, t, m.id['__bool__']!);
    if (b !== 0 && m.type[b] !== T.wrapper_descriptor) {
      const r = callFunction(m, b, [v]);
      if (r === PENDING) m.frame.mode = MODE.bool;
      else if (r > 0) {
        m.decref(r);
        if (r !== TRUE && r !== FALSE) return m.typeError(`__bool__ should return bool, returned ${m.typeName(r)}`);
      }
      return r;
    }
    if (b === 0) {
      const l = lookup(m, t, m.id['__len__']!);
      if (l === 0) return TRUE;
      if (m.type[l] !== T.wrapper_descriptor) {
        const r = callFunction(m, l, [v]);
        if (r === PENDING) {
          m.frame.mode = MODE.len;
          m.frame.aux = 1;
        } else if (r > 0) m.decref(r);
        return r > 0 ? (m.num[r] !== 0 ? TRUE : FALSE) : r;
      }
    }
  }
  switch (m.kind[v]) {
    case K.int:
    case K.float:
      return m.num[v] === 0 ? FALSE : TRUE;
    case K.complex: {
      const c = m.payload[v] as { re: number; im: number };
      return c.re !== 0 || c.im !== 0 ? TRUE : FALSE;
    }
    case K.str:
      return m.text(v) === '' ? FALSE : TRUE;
    case K.bytes:
      return (m.payload[v] as Uint8Array).length === 0 ? FALSE : TRUE;
    case K.bytearray:
      return m.c[v] === 0 ? FALSE : TRUE;
    case K.list:
    case K.tuple:
    case K.dict:
    case K.set:
      return m.b[v] === 0 ? FALSE : TRUE;
    case K.range:
      return (m.payload[v] as RangeValue).length === 0 ? FALSE : TRUE;
  }
  if (t === T.dict_keys || t === T.dict_values || t === T.dict_items || t === T.mappingproxy)
    return m.b[m.field(v, 0)] === 0 ? FALSE : TRUE;
  if (t === T.deque) return m.num[v] === 0 ? FALSE : TRUE;
  if (t === T.array || t === T.ProxyType) m.refuse(`truth of ${info.name}`);
  return TRUE;
}
export function noCompare(m: Vm, a: number, b: number, op: number): number {
  return m.typeError(`'${COMPARE[op]}' not supported between instances of '${m.typeName(a)}' and '${m.typeName(b)}'`);
}
export function compareSlow(m: Vm, a: number, b: number, op: number): number {
  return callPrelude(m, '_compare', [m.prim(COMPARE[op]!), a, b]);
}
/** `x in c`: a reference to True or False, 0, PENDING. */
export function contains(m: Vm, c: number, x: number, invert: number): number {
  const t = m.type[c]!;
  const r = m.leaf ? containsLeaf(m, c, x, t) : SLOW;
  if (r === 1 || r === 0) return m.bool((r === 1) !== (invert === 1));
  if (r === RAISED) return 0;
  return callPrelude(m, invert === 1 ? '_not_contains' : '_contains', [c, x]);
}
function containsLeaf(m: Vm, c: number, x: number, t: number): number {
  if (m.typeInfo(t).heap) {
    const f = lookup(m, t, m.id['__contains__']!);
    if (f === 0 || m.type[f] !== T.wrapper_descriptor) return SLOW;
  }
  switch (m.kind[c]) {
    case K.dict: {
      const h = hashOf(m, x);
      if (h !== 1) return h === 0 ? RAISED : SLOW;
      const i = find(m, c, x, m.hlo, m.hhi);
      return i === SLOW ? SLOW : i >= 0 ? 1 : 0;
    }
    case K.set: {
      if (m.kind[x] === K.set && m.isSubtype(m.type[x]!, T.set)) return SLOW;
      const h = hashOf(m, x);
      if (h !== 1) return h === 0 ? RAISED : SLOW;
      return setContains(m, c, x, m.hlo, m.hhi);
    }
    case K.list:
    case K.tuple: {
      const at = m.a[c]!;
      for (let i = 0, n = m.b[c]!; i < n; i++) {
        const e = m.leafEq(m.mem[at + i]!, x);
        if (e === SLOW || e === RAISED) return e;
        if (e === 1) return 1;
      }
      return 0;
    }
    case K.str:
      if (m.kind[x] !== K.str) {
        m.typeError(`'in <string>' requires string as left operand, not ${m.typeName(x)}`);
        return RAISED;
      }
      return m.text(c).includes(m.text(x)) ? 1 : 0;
    case K.range:
      if (m.kind[x] === K.int) return m.rangeIndex(c, x) >= 0 ? 1 : 0;
      return SLOW;
    case K.bytes:
    case K.bytearray:
      return m.bytesContain(c, x);
  }
  return SLOW;
}

// ----- iteration -----

/** iter(o): a reference, 0, PENDING. */
export function getIter(m: Vm, o: number): number {
  const t = m.type[o]!;
  if (m.typeInfo(t).heap) {
    const f = lookup(m, t, m.id['__iter__']!);
    if (f === NONE) return m.typeError(`'${m.typeName(o)}' object is not iterable`);
    if (f !== 0 && m.type[f] !== T.wrapper_descriptor) {
      const r = callFunction(m, f, [o]);
      if (r === PENDING) {
        m.frame.mode = MODE.check;
        m.frame.aux = 8;
      }
      return r;
    }
    if (f === 0) {
      if (lookup(m, t, m.id['__getitem__']!) !== 0 && m.kind[o] === K.plain) return m.record(T.iterator, [m.incref(o)]);
      if (m.kind[o] === K.plain || m.kind[o] === K.exception)
        return m.typeError(`'${m.typeName(o)}' object is not iterable`);
    }
  }
  const one = (type: number): number => m.record(type, [m.incref(o)]);
  switch (m.kind[o]) {
    case K.list:
      return one(T.list_iterator);
    case K.tuple:
      return one(T.tuple_iterator);
    case K.str:
      return one(isWide(m, o) || !/^[\x00-\x7f]*$/.test(m.text(o)) ? T.str_iterator : T.str_ascii_iterator);
    case K.bytes:
      return one(T.bytes_iterator);
    case K.bytearray:
      return one(T.bytearray_iterator);
    case K.dict:
      return dictIter(m, o, T.dict_keyiterator);
    case K.set: {
      m.setOrderVaries(o);
      const it = one(T.set_iterator);
      m.d[it] = m.b[o]!;
      return it;
    }
    case K.range:
      return rangeIter(m, o);
    case K.generator:
      if (t === T.coroutine || t === T.async_generator) return m.typeError(`'${m.typeName(o)}' object is not iterable`);
      return m.incref(o);
  }
  switch (t) {
    case T.dict_keys:
      return dictIter(m, m.field(o, 0), T.dict_keyiterator);
    case T.dict_values:
      return dictIter(m, m.field(o, 0), T.dict_valueiterator);
    case T.dict_items:
      return dictIter(m, m.field(o, 0), T.dict_itemiterator);
    case T.mappingproxy:
      return dictIter(m, m.field(o, 0), T.dict_keyiterator);
    case T.deque: {
      const it = one(T.deque_iterator);
      m.d[it] = m.c[o]!;
      return it;
    }
  }
  if (ITERATORS.has(t)) return m.incref(o);
  const f = lookup(m, t, m.id['__iter__']!);
  if (f !== 0 && m.type[f] !== T.wrapper_descriptor) return callFunction(m, f, [o]);
  return m.typeError(`'${m.typeName(o)}' object is not iterable`);
}
export const ITERATORS = new Set<number>([
  T.list_iterator,
  T.tuple_iterator,
  T.str_iterator,
  T.str_ascii_iterator,
  T.bytes_iterator,
  T.bytearray_iterator,
  T.range_iterator,
  T.longrange_iterator,
  T.dict_keyiterator,
  T.dict_valueiterator,
  T.dict_itemiterator,
  T.dict_reversekeyiterator,
  T.dict_reversevalueiterator,
  T.dict_reverseitemiterator,
  T.set_iterator,
  T.list_reverseiterator,
  T.reversed,
  T.enumerate,
  T.zip,
  T.map,
  T.filter,
  T.callable_iterator,
  T.iterator,
  T.deque_iterator,
  T.arrayiterator,
]);
export function dictIter(m: Vm, d: number, type: number): number {
  const it = m.record(type, [m.incref(d)]);
  m.d[it] = m.b[d]!;
  if (type === T.dict_reversekeyiterator || type === T.dict_reversevalueiterator || type === T.dict_reverseitemiterator)
    m.c[it] = m.d[d]! - 1;
  return it;
}
export function rangeIter(m: Vm, o: number): number {
  const r = m.payload[o] as RangeValue;
  const small =
    typeof r.start === 'number' &&
    typeof r.step === 'number' &&
    Math.abs(r.step) < 2147483648 &&
    typeof r.length === 'number' &&
    r.length < 2147483648;
  const it = m.record(small ? T.range_iterator : T.longrange_iterator, [], false);
  if (small) {
    m.num[it] = r.start as number;
    m.c[it] = r.length as number;
    m.d[it] = r.step as number;
  } else m.payload[it] = r;
  return it;
}
export function changedSize(m: Vm, what: string): 0 {
  return m.raise(T.RuntimeError, `${what} changed size during iteration`);
}

/** next(it): a reference, 0 = finished (or raised, m.exc set), PENDING. */
export function iterNext(m: Vm, it: number): number {
  const t = m.type[it]!;
  if (m.typeInfo(t).heap) {
    const f = lookup(m, t, m.id['__next__']!);
    if (f === 0) return m.typeError(`'${m.typeName(it)}' object is not an iterator`);
    if (m.type[f] !== T.wrapper_descriptor) return callFunction(m, f, [it]);
  }
  if (t === T.coroutine || t === T.async_generator) return m.typeError(`'${m.typeName(it)}' object is not an iterator`);
  if (m.kind[it] === K.generator) return m.c[it] === GEN.closed ? 0 : sendTo(m, it, m.incref(NONE), MODE.push);
  switch (t) {
    case T.range_iterator: {
      const n = m.c[it]!;
      if (n <= 0) return 0;
      const v = m.num[it]!;
      m.c[it] = n - 1;
      m.num[it] = v + m.d[it]!;
      return m.int(v);
    }
    case T.longrange_iterator: {
      const r = m.payload[it] as RangeValue;
      if (r.length <= 0) return 0;
      m.payload[it] = {
        start: BigInt(r.start) + BigInt(r.step),
        stop: r.stop,
        step: r.step,
        length: BigInt(r.length) - 1n,
      };
      return m.bigint(BigInt(r.start));
    }
    case T.list_iterator:
    case T.tuple_iterator: {
      const l = m.field(it, 0);
      const i = m.c[it]!;
      if (l !== 0 && i < m.b[l]!) {
        m.c[it] = i + 1;
        return m.incref(m.mem[m.a[l]! + i]!);
      }
      if (l !== 0) m.setField(it, 0, 0);
      return 0;
    }
    case T.list_reverseiterator: {
      const l = m.field(it, 0);
      const i = m.c[it]!;
      if (l !== 0 && i >= 0 && i < m.b[l]!) {
        m.c[it] = i - 1;
        return m.incref(m.mem[m.a[l]! + i]!);
      }
      if (l !== 0) m.setField(it, 0, 0);
      return 0;
    }
    case T.str_iterator:
    case T.str_ascii_iterator: {
      const s = m.field(it, 0);
      if (s === 0) return 0;
      const text = m.text(s);
      const i = m.c[it]!;
      if (i >= text.length) {
        m.setField(it, 0, 0);
        return 0;
      }
      const c = isWide(m, s) ? String.fromCodePoint(text.codePointAt(i)!) : text[i]!;
      m.c[it] = i + c.length;
      return m.str(c);
    }
    case T.bytes_iterator:
    case T.bytearray_iterator: {
      const s = m.field(it, 0);
      if (s === 0) return 0;
      const i = m.c[it]!;
      const n = m.kind[s] === K.bytes ? (m.payload[s] as Uint8Array).length : m.c[s]!;
      if (i >= n) {
        m.setField(it, 0, 0);
        return 0;
      }
      m.c[it] = i + 1;
      return m.int(m.kind[s] === K.bytes ? (m.payload[s] as Uint8Array)[i]! : m.mem[m.a[s]! + i]!);
    }
    case T.dict_keyiterator:
    case T.dict_valueiterator:
    case T.dict_itemiterator: {
      const d = m.field(it, 0);
      if (d === 0) return 0;
      if (m.d[it] !== m.b[d]) {
        if (m.d[it]! < 0) return 0;
        m.d[it] = -1;
        return changedSize(m, 'dictionary');
      }
      let i = m.c[it]!;
      const n = m.a[d] === 0 ? 0 : m.d[d]!;
      while (i < n && keyAt(m, d, i) === 0) i++;
      if (i >= n) {
        m.setField(it, 0, 0);
        return 0;
      }
      m.c[it] = i + 1;
      const k = keyAt(m, d, i);
      const v = valueAt(m, d, i);
      if (t === T.dict_keyiterator) return m.incref(k);
      if (t === T.dict_valueiterator) return m.incref(v);
      return m.tuple([m.incref(k), m.incref(v)]);
    }
    case T.dict_reversekeyiterator:
    case T.dict_reversevalueiterator:
    case T.dict_reverseitemiterator: {
      const d = m.field(it, 0);
      if (d === 0) return 0;
      if (m.d[it] !== m.b[d]) return changedSize(m, 'dictionary');
      let i = m.c[it]!;
      while (i >= 0 && (m.a[d] === 0 || keyAt(m, d, i) === 0)) i--;
      if (i < 0) {
        m.setField(it, 0, 0);
        return 0;
      }
      m.c[it] = i - 1;
      const k = keyAt(m, d, i);
      const v = valueAt(m, d, i);
      if (t === T.dict_reversekeyiterator) return m.incref(k);
      if (t === T.dict_reversevalueiterator) return m.incref(v);
      return m.tuple([m.incref(k), m.incref(v)]);
    }
    case T.set_iterator: {
      const s = m.field(it, 0);
      if (s === 0) return 0;
      if (m.d[it] !== m.b[s]) {
        if (m.d[it]! < 0) return 0;
        m.d[it] = -1;
        return changedSize(m, 'Set');
      }
      let i = m.c[it]!;
      while (i <= m.d[s]! && m.mem[m.a[s]! + 3 * i]! <= 0) i++;
      if (i > m.d[s]!) {
        m.setField(it, 0, 0);
        return 0;
      }
      m.c[it] = i + 1;
      return m.incref(m.mem[m.a[s]! + 3 * i]!);
    }
    case T.enumerate: {
      const r = iterNext(m, m.field(it, 0));
      if (r <= 0) return r;
      const i = m.num[it]!;
      m.num[it] = i + 1;
      return m.tuple([m.int(i), r]);
    }
    case T.zip: {
      const out: number[] = [];
      for (let i = 0, n = m.b[it]!; i < n; i++) {
        const r = iterNext(m, m.field(it, i));
        if (r <= 0) {
          for (const x of out) m.decref(x);
          return r;
        }
        out.push(r);
      }
      return m.tuple(out);
    }
    case T.iterator: {
      const seq = m.field(it, 0);
      if (seq === 0) return 0;
      return callPrelude(m, '_seqiter_next', [it, seq]);
    }
    case T.callable_iterator: {
      const f = m.field(it, 0);
      if (f === 0) return 0;
      return callPrelude(m, '_callable_next', [it, f, m.field(it, 1)]);
    }
    case T.deque_iterator:
      return m.dequeNext(it);
  }
  const f = lookup(m, t, m.id['__next__']!);
  if (f === 0) return m.typeError(`'${m.typeName(it)}' object is not an iterator`);
  if (m.type[f] === T.wrapper_descriptor) m.refuse(`iteration of ${m.typeName(it)}`);
  return callFunction(m, f, [it]);
}
/** Whether next() on it runs no code of the program. */
export function leafIterator(m: Vm, it: number): boolean {
  const t = m.type[it]!;
  if (t === T.enumerate) return leafIterator(m, m.field(it, 0));
  if (t === T.zip && m.kind[it] !== K.generator) return m.cellsOf(it).every((x) => leafIterator(m, x));
  return (
    m.kind[it] !== K.generator &&
    ITERATORS.has(t) &&
    t !== T.iterator &&
    t !== T.callable_iterator &&
    t !== T.map &&
    t !== T.filter
  );
}
/** The elements (owned) of something that iterates without user code; null = SLOW, undefined = raised. */
export function leafElements(m: Vm, o: number): number[] | null | undefined {
  const t = m.type[o]!;
  // What the slow paths make of anything else ends as one of these.
  if (!m.leaf && t !== T.list && t !== T.tuple) return null;
  if (m.typeInfo(t).heap) {
    const f = lookup(m, t, m.id['__iter__']!);
    if (f === 0 || m.type[f] !== T.wrapper_descriptor) return null;
  }
  const copy = (list: number[]): number[] => {
    for (const x of list) m.incref(x);
    return list;
  };
  switch (m.kind[o]) {
    case K.list:
    case K.tuple:
      return copy(m.cellsOf(o));
    case K.dict:
      return copy(dictItems(m, o).map((x) => x[0]));
    case K.str:
      return chars(m, o).map((c) => m.str(c));
    case K.generator:
      return null;
  }
  const it = getIter(m, o);
  if (it === 0) return undefined;
  if (it === PENDING) throw new Error('leafElements');
  if (!leafIterator(m, it)) {
    m.decref(it);
    return null;
  }
  const out: number[] = [];
  for (;;) {
    const x = iterNext(m, it);
    if (x === 0) break;
    out.push(x);
    if (out.length > 4e7) m.room(Infinity);
  }
  m.decref(it);
  if (m.exc !== 0) {
    for (const x of out) m.decref(x);
    return undefined;
  }
  return out;
}
export function isStop(m: Vm): boolean {
  return matches(m, m.exc, T.StopIteration);
}
/** The value of the StopIteration being raised, which is taken away. */
export function stopValue(m: Vm): number {
  const e = m.exc;
  m.exc = 0;
  const v = m.field(e, EX.first);
  const r = m.incref(v === 0 ? NONE : v);
  m.decref(e);
  return r;
}
/** SEND to something that is no generator. */
export function sendOther(m: Vm, it: number, v: number): number {
  if (v === NONE) {
    m.decref(v);
    return iterNext(m, it);
  }
  const r = callPrelude(m, '_send', [it, v]);
  m.decref(v);
  return r;
}

// ----- subscripts -----

export function getItem(m: Vm, c: number, k: number): number {
  const t = m.type[c]!;
  const info = m.typeInfo(t);
  if (m.kind[c] === K.type) return classItem(m, c, k);
  if (info.heap) {
    const f = lookup(m, t, m.id['__getitem__']!);
    if (f === 0) return m.typeError(`'${info.name}' object is not subscriptable`);
    if (m.type[f] !== T.wrapper_descriptor) return callFunction(m, f, [c, k]);
  }
  if (m.kind[c] === K.dict) {
    const h = m.leaf ? hashOf(m, k) : SLOW;
    if (h === 0) return 0;
    const i = h === 1 ? find(m, c, k, m.hlo, m.hhi) : SLOW;
    if (i === SLOW) return callPrelude(m, '_dict_getitem', [c, k]);
    if (i >= 0) return m.incref(valueAt(m, c, i));
    if (t !== T.dict) {
      const miss = lookup(m, t, m.id['__missing__']!);
      if (miss !== 0) return callFunction(m, miss, [c, k]);
    }
    return m.raiseKey(k);
  }
  const r = getIndexed(m, c, k);
  if (r === SLOW) return callPrelude(m, '_index_getitem', [c, k]);
  return r;
}
function classItem(m: Vm, c: number, k: number): number {
  const meta = m.type[c]!;
  const f = lookup(m, meta, m.id['__getitem__']!);
  if (f !== 0) return callFunction(m, f, [c, k]);
  const g = lookup(m, c, m.id['__class_getitem__']!);
  if (g !== 0) {
    const raw = m.type[g] === T.classmethod || m.type[g] === T.staticmethod ? m.field(g, 0) : g;
    if (m.type[raw] === T.function) return callFunction(m, raw, [c, k]);
    if (m.type[g] === T.classmethod) return callFunction(m, raw, [c, k]);
    return m.genericAlias(c, k);
  }
  if (m.genericBuiltin(c)) return m.genericAlias(c, k);
  return m.typeError(`type '${m.typeInfo(c).name}' is not subscriptable`);
}
/** c[k] = v: 1, 0, PENDING (result dropped). */
export function setItem(m: Vm, c: number, k: number, v: number): number {
  const t = m.type[c]!;
  const info = m.typeInfo(t);
  if (info.heap) {
    const f = lookup(m, t, m.id['__setitem__']!);
    if (f === 0) return m.typeError(`'${info.name}' object does not support item assignment`);
    if (m.type[f] !== T.wrapper_descriptor) return dropped(m, callFunction(m, f, [c, k, v]));
  }
  if (m.kind[c] === K.dict && m.type[c] !== T.mappingproxy) {
    m.incref(k);
    m.incref(v);
    const r = m.leaf ? setLeaf(m, c, k, v) : SLOW;
    if (r === 1) return 1;
    m.rc[k]!--;
    m.rc[v]!--;
    if (r === 0) return 0;
    return dropped(m, callPrelude(m, '_dict_setitem', [c, k, v]));
  }
  const r = setIndexed(m, c, k, v);
  if (r === SLOW) return dropped(m, callPrelude(m, '_index_setitem', [c, k, v]));
  return r;
}
export function delItem(m: Vm, c: number, k: number): number {
  const t = m.type[c]!;
  const info = m.typeInfo(t);
  if (info.heap) {
    const f = lookup(m, t, m.id['__delitem__']!);
    if (f === 0)
      return m.typeError(
        `'${info.name}' object ${lookup(m, t, m.id['__setitem__']!) !== 0 ? "doesn't" : "doesn't"} support item deletion`,
      );
    if (m.type[f] !== T.wrapper_descriptor) return dropped(m, callFunction(m, f, [c, k]));
  }
  const r = deleteIndexed(m, c, k);
  if (r === SLOW) return dropped(m, callPrelude(m, m.kind[c] === K.dict ? '_dict_delitem' : '_index_delitem', [c, k]));
  return r;
}
function dropped(m: Vm, r: number): number {
  if (r === PENDING) {
    m.frame.mode = MODE.drop;
    return PENDING;
  }
  if (r > 0) {
    m.decref(r);
    return 1;
  }
  return r;
}

// ----- instructions -----

/** Executes a rare instruction with the stack in the frame: 1 done, 0 raised, PENDING. */
export function execute(m: Vm, f: Frame, op: number, arg: number): number {
  const stk = m.stk;
  const top = (): number => stk[f.sp - 1]!;
  switch (op) {
    case OP.BUILD_SET: {
      const s = newSet(m, T.set);
      const items = Array.from(stk.subarray(f.sp - arg, f.sp));
      for (let i = 0; i < items.length; i++) {
        const h = m.leaf ? hashOf(m, items[i]!) : SLOW;
        const r = h === 1 ? setAdd(m, s, items[i]!, m.hlo, m.hhi) : h;
        if (r === SLOW && !(h === 1 && r !== SLOW)) {
          f.sp -= arg;
          m.decref(s);
          const t = m.tuple(items);
          const q = callPrelude(m, '_set_of', [t]);
          m.decref(t);
          return pushed(m, f, q);
        }
        if (h === 0) {
          f.sp -= arg;
          for (const x of items) m.decref(x);
          m.decref(s);
          return 0;
        }
      }
      f.sp -= arg;
      for (const x of items) m.decref(x);
      stk[f.sp++] = s;
      return 1;
    }
    case OP.BUILD_MAP: {
      const from = f.sp - 2 * arg;
      const d = presized(m, arg, arg > 0 && m.type[stk[from]!] !== T.str);
      for (let i = 0; i < arg; i++) {
        const k = stk[from + 2 * i]!;
        const v = stk[from + 2 * i + 1]!;
        m.incref(k);
        m.incref(v);
        const r = m.leaf ? setLeaf(m, d, k, v) : SLOW;
        if (r !== 1) {
          m.rc[k]!--;
          m.rc[v]!--;
          m.decref(d);
          const items = Array.from(stk.subarray(from, f.sp));
          f.sp = from;
          if (r === 0) {
            for (const x of items) m.decref(x);
            return 0;
          }
          const t = m.tuple(items);
          const q = callPrelude(m, '_dict_of', [t]);
          m.decref(t);
          return pushed(m, f, q);
        }
      }
      const items = Array.from(stk.subarray(from, f.sp));
      f.sp = from;
      for (const x of items) m.decref(x);
      stk[f.sp++] = d;
      return 1;
    }
    case OP.BUILD_STRING: {
      const from = f.sp - arg;
      let out = '';
      for (let i = 0; i < arg; i++) out += m.text(stk[from + i]!);
      m.room(out.length);
      for (let i = arg - 1; i >= 0; i--) m.decref(stk[from + i]!);
      f.sp = from;
      stk[f.sp++] = joinText(m, out, '');
      return 1;
    }
    case OP.SET_ADD: {
      const v = stk[--f.sp]!;
      const s = stk[f.sp - arg]!;
      const h = m.leaf ? hashOf(m, v) : SLOW;
      const r = h === 1 ? setAdd(m, s, v, m.hlo, m.hhi) : h;
      if (h === 1 && r !== SLOW) {
        m.decref(v);
        return 1;
      }
      if (h === 0) {
        m.decref(v);
        return 0;
      }
      const q = callPrelude(m, '_set_add', [s, v]);
      m.decref(v);
      return dropped(m, q);
    }
    case OP.SET_UPDATE: {
      const v = stk[--f.sp]!;
      const s = stk[f.sp - arg]!;
      if (m.leaf && m.kind[v] === K.set && m.type[v] === T.frozenset) {
        const r = setMerge(m, s, v);
        m.decref(v);
        if (r !== SLOW) return 1;
      }
      const q = callPrelude(m, '_set_update', [s, v]);
      m.decref(v);
      return dropped(m, q);
    }
    case OP.MAP_ADD: {
      const v = stk[f.sp - 1]!;
      const k = stk[f.sp - 2]!;
      f.sp -= 2;
      const d = stk[f.sp - arg]!;
      const r = m.leaf ? setLeaf(m, d, k, v) : SLOW;
      if (r === 1) return 1;
      if (r === 0) {
        m.decref(k);
        m.decref(v);
        return 0;
      }
      const q = callPrelude(m, '_dict_setitem', [d, k, v]);
      m.decref(k);
      m.decref(v);
      return dropped(m, q);
    }
    case OP.DICT_UPDATE: {
      const v = stk[--f.sp]!;
      const d = stk[f.sp - arg]!;
      if (m.leaf && m.type[v] === T.dict) {
        const r = mergeDict(m, d, v, true);
        if (r !== SLOW) {
          m.decref(v);
          return 1;
        }
      }
      const q = callPrelude(m, '_dict_update_unpack', [d, v]);
      m.decref(v);
      return dropped(m, q);
    }
    case OP.DICT_MERGE: {
      const v = stk[--f.sp]!;
      const d = stk[f.sp - arg]!;
      const fn = stk[f.sp - arg - 3]!;
      if (m.type[v] !== T.dict) {
        const q = callPrelude(m, '_kwargs_merge', [d, v, fn]);
        m.decref(v);
        return dropped(m, q);
      }
      for (const [k, x] of dictItems(m, v)) {
        if (m.kind[k] !== K.str) {
          m.decref(v);
          return m.typeError('keywords must be strings');
        }
        if (getStr(m, d, k) !== 0) {
          m.decref(v);
          return m.typeError(`${functionName(m, fn)} got multiple values for keyword argument '${m.text(k)}'`);
        }
        setStr(m, d, k, m.incref(x));
      }
      m.decref(v);
      return 1;
    }
    case OP.LIST_EXTEND: {
      const v = stk[--f.sp]!;
      const l = stk[f.sp - arg]!;
      const items = plainLength(m, v) ? leafElements(m, v) : null;
      if (items) {
        extendFrom(m, l, v, items);
        m.decref(v);
        return 1;
      }
      if (items === undefined) {
        if (matches(m, m.exc, T.TypeError) && !hasIter(m, v)) {
          m.decref(m.exc);
          m.exc = 0;
          m.typeError(`Value after * must be an iterable, not ${m.typeName(v)}`);
        }
        m.decref(v);
        return 0;
      }
      const q = callPrelude(m, '_list_extend_star', [l, v]);
      m.decref(v);
      return dropped(m, q);
    }
    case OP.LIST_TO_TUPLE: {
      const l = top();
      stk[f.sp - 1] = m.tuple(m.cellsOf(l).map((x) => m.incref(x)));
      m.decref(l);
      return 1;
    }
    case OP.UNPACK_EX:
      return unpackEx(m, f, arg);
    case OP.GET_LEN: {
      const o = top();
      const r = m.length(o);
      if (r === PENDING) return PENDING;
      if (r === 0) return 0;
      stk[f.sp++] = r;
      return 1;
    }
    case OP.SETUP_ANNOTATIONS: {
      const id = m.id['__annotations__']!;
      if (getStr(m, f.locals, id) === 0) setStr(m, f.locals, id, newDict(m));
      return 1;
    }
    case OP.RAISE_VARARGS:
      return raiseVarargs(m, f, arg);
    case OP.RERAISE: {
      const e = stk[--f.sp]!;
      if (arg > 0) {
        const lasti = stk[f.sp - arg]!;
        if (m.kind[lasti] === K.int) f.pc = m.num[lasti]! + 1;
      }
      m.exc = e;
      m.reraised = true;
      return 0;
    }
    case OP.CHECK_EXC_MATCH: {
      const t = stk[f.sp - 1]!;
      const e = stk[f.sp - 2]!;
      const list = m.kind[t] === K.tuple ? m.cellsOf(t) : [t];
      for (const x of list) {
        if (m.kind[x] !== K.type || !m.isSubtype(x, T.BaseException)) {
          f.sp--;
          m.decref(t);
          return m.typeError('catching classes that do not inherit from BaseException is not allowed');
        }
      }
      const yes = list.some((x) => m.isSubtype(m.type[e]!, x));
      stk[f.sp - 1] = m.bool(yes);
      m.decref(t);
      return 1;
    }
    case OP.BEFORE_WITH: {
      const o = top();
      const t = m.type[o]!;
      const enter = lookup(m, t, m.id['__enter__']!);
      if (enter === 0) {
        m.closedSpecial(t, '__enter__');
        return m.typeError(`'${m.typeInfo(t).name}' object does not support the context manager protocol`);
      }
      const exit = lookup(m, t, m.id['__exit__']!);
      if (exit === 0)
        return m.typeError(
          `'${m.typeInfo(t).name}' object does not support the context manager protocol (missed __exit__ method)`,
        );
      const bound = m.bindSpecial(exit, o, t);
      stk[f.sp - 1] = bound;
      const r = callFunction(m, enter, [o]);
      m.decref(o);
      return pushed(m, f, r);
    }
    case OP.WITH_EXCEPT_START: {
      const e = stk[f.sp - 1]!;
      const exit = stk[f.sp - 4]!;
      const tb = m.field(e, EX.traceback);
      const r = callFunction(m, exit, [m.type[e]!, e, tb === 0 ? NONE : tb]);
      return pushed(m, f, r);
    }
    case OP.IMPORT_NAME: {
      const from = stk[f.sp - 1]!;
      const level = stk[f.sp - 2]!;
      f.sp -= 2;
      const name = m.mem[f.rt.nbase + arg]!;
      const r = importName(m, m.text(name), from, m.num[level]!);
      m.decref(from);
      m.decref(level);
      return pushed(m, f, r);
    }
    case OP.IMPORT_FROM: {
      const mod = top();
      const name = m.mem[f.rt.nbase + arg]!;
      const v = getStr(m, m.field(mod, 0), name);
      if (v !== 0) {
        stk[f.sp++] = m.incref(v);
        return 1;
      }
      const modName = m.moduleName(mod);
      m.closedModule(modName, m.text(name));
      // The message names a file of the installation.
      if (m.moduleSource(modName) !== undefined || !m.isBuiltinModule(modName)) m.varies('path in an ImportError');
      m.raise(T.ImportError, `cannot import name '${m.text(name)}' from '${modName}' (unknown location)`);
      return 0;
    }
    case OP.IMPORT_STAR:
      return importStar(m, f);
    case OP.CONVERT_VALUE: {
      const v = top();
      const r = arg === 1 ? toStr(m, v) : toRepr(m, v, arg === 3);
      return replaced(m, f, v, r);
    }
    case OP.FORMAT_SIMPLE: {
      const v = top();
      if (m.type[v] === T.str) return 1;
      const r = formatValue(m, v, m.str(''));
      return replaced(m, f, v, r);
    }
    case OP.FORMAT_WITH_SPEC: {
      const spec = stk[--f.sp]!;
      const v = top();
      const r = formatValue(m, v, spec);
      return replaced(m, f, v, r);
    }
    case OP.MATCH_MAPPING: {
      const yes = m.kind[top()] === K.dict || m.type[top()] === T.mappingproxy || m.isAbc(top(), 'Mapping');
      stk[f.sp++] = m.bool(yes);
      return 1;
    }
    case OP.MATCH_SEQUENCE: {
      const o = top();
      const k = m.kind[o]!;
      stk[f.sp++] = m.bool(
        k === K.list ||
          k === K.tuple ||
          k === K.range ||
          m.type[o] === T.deque ||
          m.type[o] === T.array ||
          m.type[o] === T.memoryview ||
          m.isAbc(o, 'Sequence'),
      );
      return 1;
    }
    case OP.MATCH_KEYS: {
      const keys = stk[f.sp - 1]!;
      const o = stk[f.sp - 2]!;
      if (arg === 1) {
        f.sp -= 2;
        const r = callPrelude(m, '_match_rest', [o, keys]);
        m.decref(keys);
        m.decref(o);
        return pushed(m, f, r);
      }
      if (m.type[o] !== T.dict) return pushed(m, f, callPrelude(m, '_match_keys', [o, keys]));
      const out: number[] = [];
      for (const k of m.cellsOf(keys)) {
        const h = hashOf(m, k);
        const i = h === 1 ? find(m, o, k, m.hlo, m.hhi) : SLOW;
        if (i === SLOW) {
          for (const x of out) m.decref(x);
          return pushed(m, f, callPrelude(m, '_match_keys', [o, keys]));
        }
        if (i < 0) {
          for (const x of out) m.decref(x);
          stk[f.sp++] = m.none();
          return 1;
        }
        out.push(m.incref(valueAt(m, o, i)));
      }
      stk[f.sp++] = m.tuple(out);
      return 1;
    }
    case OP.MATCH_CLASS: {
      const names = stk[f.sp - 1]!;
      const cls = stk[f.sp - 2]!;
      const o = stk[f.sp - 3]!;
      f.sp -= 3;
      const n = m.int(arg);
      const r = callPrelude(m, '_match_class', [o, cls, n, names]);
      m.decref(n);
      m.decref(names);
      m.decref(cls);
      m.decref(o);
      return pushed(m, f, r);
    }
    case OP.STOPITERATION_ERROR: {
      const e = top();
      // Iterators of the library that are generators here let it pass, as the real ones do.
      if (f.gen !== 0 && isSoft(m, f.gen)) return 1;
      const outer = f.gen !== 0 && m.type[f.gen] === T.async_generator && matches(m, e, T.StopAsyncIteration);
      if (matches(m, e, T.StopIteration) || outer) {
        const what = `${kindName(m, f.gen)} raised ${outer ? 'StopAsyncIteration' : 'StopIteration'}`;
        const n = newException(m, T.RuntimeError, m.tuple([m.str(what)]));
        m.setField(n, EX.cause, m.incref(e));
        m.setField(n, EX.context, m.incref(e));
        m.c[n] = 1;
        stk[f.sp - 1] = n;
        m.decref(e);
      }
      return 1;
    }
    case OP.MAKE_FUNCTION: {
      const code = top();
      stk[f.sp - 1] = makeFunction(m, code, f.globals);
      m.decref(code);
      return 1;
    }
    case OP.SET_FUNCTION_ATTRIBUTE: {
      const fn = stk[f.sp - 1]!;
      const v = stk[f.sp - 2]!;
      f.sp--;
      stk[f.sp - 1] = fn;
      m.setField(fn, arg === 8 ? 6 : arg === 4 ? 7 : arg === 2 ? 3 : 2, v);
      return 1;
    }
    case OP.CALL_FUNCTION_EX:
      return callEx(m, f, arg);
    case OP.CHECK_EG_MATCH:
    case OP.PREP_RERAISE_STAR:
      return executeGroup(m, f, op);
    case OP.LOAD_INTRINSIC:
      stk[f.sp++] = m.incref(m.preludeFn(m.text(m.mem[f.rt.nbase + arg]!)));
      return 1;
    case OP.GET_YIELD_FROM_ITER: {
      const o = top();
      if (m.type[o] === T.coroutine && !(f.rt.code.flags & FLAG.coroutine) && !f.library)
        return m.typeError("cannot 'yield from' a coroutine object in a non-coroutine generator");
      if (m.kind[o] === K.generator && m.type[o] !== T.async_generator) return 1;
      f.sp--;
      const r = getIter(m, o);
      m.decref(o);
      return pushed(m, f, r);
    }
  }
  return executeAsync(m, f, op, arg);
}
function hasIter(m: Vm, v: number): boolean {
  return lookup(m, m.type[v]!, m.id['__iter__']!) !== 0 || lookup(m, m.type[v]!, m.id['__getitem__']!) !== 0;
}
/** Pushes a result that is there; passes on 0 and PENDING. */
function pushed(m: Vm, f: Frame, r: number): number {
  if (r > 0) {
    m.stk[f.sp++] = r;
    return 1;
  }
  return r;
}
function replaced(m: Vm, f: Frame, old: number, r: number): number {
  f.sp--;
  m.decref(old);
  return pushed(m, f, r);
}
export function functionName(m: Vm, fn: number): string {
  const t = m.type[fn]!;
  if (t === T.function) return `${m.typeModule0(fn)}${m.text(m.field(fn, 10))}()`;
  if (t === T.method) return functionName(m, m.field(fn, 0));
  if (m.kind[fn] === K.type) return `${m.typeInfo(fn).name}()`;
  return `${m.typeName(fn)} object`;
}

/** A function object: [globals, module, defaults, keyword defaults, doc, -, closure, annotations, code, name, qualname]. */
export function makeFunction(m: Vm, code: number, globals: number): number {
  const rt = m.payload[code] as RtCode;
  const mod = getStr(m, globals, m.id['__name__']!);
  const doc = rt.code.doc === null ? m.none() : m.str(rt.code.doc);
  const fn = m.record(T.function, [
    m.incref(globals),
    mod === 0 ? m.none() : m.incref(mod),
    0,
    0,
    doc,
    0,
    0,
    0,
    m.incref(code),
    m.incref(m.intern(rt.code.name)),
    m.incref(m.intern(rt.code.qualname)),
  ]);
  m.payload[fn] = rt;
  m.ext[fn] = m.block(2);
  m.mem[m.ext[fn]!] = 2;
  return fn;
}

function raiseVarargs(m: Vm, f: Frame, arg: number): number {
  let cause = 0;
  if (arg === 2) cause = m.stk[--f.sp]!;
  if (arg === 0) {
    const h = m.topHandled();
    if (h === 0) return m.raise(T.RuntimeError, 'No active exception to reraise');
    m.exc = m.incref(h);
    return 0;
  }
  const e = m.stk[--f.sp]!;
  if (m.kind[e] === K.exception && cause === 0) return raiseObject(m, e);
  if (m.kind[e] === K.type && m.isSubtype(e, T.BaseException)) {
    // Instantiated first: by the prelude when user code is involved.
    const r = callPrelude(m, '_raise', [e, cause === 0 ? m.extra['missing']! : cause]);
    m.decref(e);
    if (cause !== 0) m.decref(cause);
    return r === PENDING ? PENDING : r === 0 ? 0 : 0;
  }
  if (m.kind[e] === K.exception) {
    let c = cause;
    if (m.kind[c] === K.type && m.isSubtype(c, T.BaseException)) {
      const r = callPrelude(m, '_raise', [e, c]);
      m.decref(e);
      m.decref(c);
      return r === PENDING ? PENDING : 0;
    }
    if (c === NONE) {
      m.decref(c);
      c = 0;
    } else if (m.kind[c] !== K.exception) {
      m.decref(e);
      m.decref(c);
      return m.typeError('exception causes must derive from BaseException');
    }
    m.setField(e, EX.cause, c);
    m.c[e] = 1;
    return raiseObject(m, e);
  }
  m.decref(e);
  if (cause !== 0) m.decref(cause);
  return m.typeError('exceptions must derive from BaseException');
}

function callEx(m: Vm, f: Frame, arg: number): number {
  const kwargs = arg & 1 ? m.stk[--f.sp]! : 0;
  const args = m.stk[--f.sp]!;
  const ci = f.sp - 2;
  let items: number[];
  if (m.type[args] === T.tuple || m.type[args] === T.list) items = m.cellsOf(args);
  else {
    const e = plainLength(m, args) ? leafElements(m, args) : null;
    if (e === undefined || (e === null && !hasIter(m, args))) {
      if (m.exc) m.decref(m.exc);
      m.exc = 0;
      m.typeError(`${functionName(m, m.stk[ci]!)} argument after * must be an iterable, not ${m.typeName(args)}`);
      m.decref(args);
      if (kwargs) m.decref(kwargs);
      f.sp = ci;
      m.decref(m.stk[ci]!);
      return 0;
    }
    if (e === null) {
      // User iteration: through the prelude, which calls again with a list.
      const r = callPrelude(m, '_call_star', [m.stk[ci]!, args, kwargs === 0 ? NONE : kwargs]);
      m.decref(args);
      if (kwargs) m.decref(kwargs);
      f.sp = ci;
      m.decref(m.stk[ci]!);
      return pushed(m, f, r);
    }
    items = e;
    for (const x of items) m.rc[x]!--;
  }
  m.need(ci + items.length + 64);
  let sp = ci + 2;
  for (const x of items) m.stk[sp++] = m.incref(x);
  let kw = 0;
  let n = items.length;
  if (kwargs !== 0 && m.b[kwargs] !== 0) {
    const names: number[] = [];
    const pairs = dictItems(m, kwargs);
    m.need(sp + pairs.length + 64);
    for (const [k, v] of pairs) {
      if (m.kind[k] !== K.str) {
        m.typeError('keywords must be strings');
        f.sp = sp;
        while (f.sp > ci) {
          const x = m.stk[--f.sp]!;
          if (x) m.decref(x);
        }
        m.decref(args);
        m.decref(kwargs);
        return 0;
      }
      names.push(m.incref(k));
      m.stk[sp++] = m.incref(v);
      n++;
    }
    kw = m.tuple(names);
  }
  f.sp = sp;
  // The argument tuple lives until the call has its own copies.
  const r = callAt(m, ci, n, kw);
  m.decref(args);
  if (kwargs !== 0) m.decref(kwargs);
  if (kw !== 0) m.decref(kw);
  return pushed(m, f, r);
}

/** UNPACK_SEQUENCE of anything but a tuple or list of the right length. */
export function unpack(m: Vm, n: number): number {
  const f = m.frame;
  const s = m.stk[f.sp - 1]!;
  const t = m.type[s]!;
  const items = m.kind[s] === K.generator ? null : leafElements(m, s);
  if (items === undefined) {
    if (!hasIter(m, s) && m.kind[s] !== K.generator) {
      m.decref(m.exc);
      m.exc = 0;
      m.typeError(`cannot unpack non-iterable ${m.typeInfo(t).name} object`);
    }
    f.sp--;
    m.decref(s);
    return 0;
  }
  if (items === null) {
    if (m.typeInfo(t).heap && !hasIter(m, s)) {
      f.sp--;
      m.typeError(`cannot unpack non-iterable ${m.typeInfo(t).name} object`);
      m.decref(s);
      return 0;
    }
    const c = m.int(n);
    f.sp--;
    const r = callPrelude(m, '_unpack', [s, c]);
    m.decref(c);
    m.decref(s);
    if (r === PENDING) {
      f.pc--; // the instruction runs again on the tuple of the right length
      return PENDING;
    }
    return r;
  }
  f.sp--;
  if (items.length !== n) {
    for (const x of items) m.decref(x);
    m.decref(s);
    const got =
      t === T.tuple || t === T.list || t === T.dict ? ` (expected ${n}, got ${items.length})` : ` (expected ${n})`;
    return m.valueError(
      items.length < n
        ? `not enough values to unpack (expected ${n}, got ${items.length})`
        : `too many values to unpack${got.replace(/, got \d+/, '')}`,
    );
  }
  m.need(f.sp + n + 8);
  for (let i = n - 1; i >= 0; i--) m.stk[f.sp++] = items[i]!;
  m.decref(s);
  return 1;
}
function unpackEx(m: Vm, f: Frame, arg: number): number {
  const before = arg & 255;
  const after = arg >> 8;
  const s = m.stk[f.sp - 1]!;
  const items = leafElements(m, s);
  if (items === undefined || (items === null && !hasIter(m, s) && m.kind[s] !== K.generator)) {
    if (m.exc) m.decref(m.exc);
    m.exc = 0;
    f.sp--;
    m.typeError(`cannot unpack non-iterable ${m.typeName(s)} object`);
    m.decref(s);
    return 0;
  }
  if (items === null) {
    f.sp--;
    const r = callPrelude(m, '_tuple_of_iter', [s]);
    m.decref(s);
    if (r === PENDING) f.pc--;
    return r;
  }
  f.sp--;
  m.decref(s);
  if (items.length < before + after) {
    for (const x of items) m.decref(x);
    return m.valueError(`not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
  }
  m.need(f.sp + before + after + 8);
  for (let i = items.length - 1; i >= items.length - after; i--) m.stk[f.sp++] = items[i]!;
  m.stk[f.sp++] = m.list(items.slice(before, items.length - after));
  for (let i = before - 1; i >= 0; i--) m.stk[f.sp++] = items[i]!;
  return 1;
}

// ----- text -----

export function toStr(m: Vm, v: number): number {
  if (m.type[v] === T.str) return m.incref(v);
  const parts = m.kind[v] === K.list || m.kind[v] === K.tuple || m.kind[v] === K.dict || m.kind[v] === K.set;
  const r = m.leaf || !parts ? strLeaf(m, v) : null;
  if (r === undefined) return 0;
  if (r !== null) return m.str(r);
  return callPrelude(m, '_str', [v]);
}
export function toRepr(m: Vm, v: number, ascii = false): number {
  const r = reprLeaf(m, v);
  if (r === undefined) return 0;
  if (r !== null) return m.str(ascii ? asciiText(r) : r);
  return callPrelude(m, ascii ? '_ascii' : '_repr', [v]);
}
/** format(v, spec): takes over the spec. */
export function formatValue(m: Vm, v: number, spec: number): number {
  const t = m.type[v]!;
  const text = m.text(spec);
  if (
    !m.typeInfo(t).heap ||
    (m.kind[v] !== K.plain &&
      m.type[lookup(m, t, m.id['__format__']!)] === T.wrapper_descriptor &&
      m.type[lookup(m, t, m.id['__str__']!)] !== T.function)
  ) {
    if (text === '') {
      m.decref(spec);
      return toStr(m, v);
    }
    const r = formatLeaf(m, v, text);
    if (r !== undefined) {
      m.decref(spec);
      return r === null ? 0 : m.str(r);
    }
  }
  const f = lookup(m, t, m.id['__format__']!);
  if (m.type[f] === T.wrapper_descriptor || m.type[f] === T.method_descriptor) {
    m.decref(spec);
    if (text === '') return toStr(m, v);
    if (f !== lookup(m, T.object, m.id['__format__']!)) {
      const r = formatLeaf(m, v, text);
      if (r !== undefined) return r === null ? 0 : m.str(r);
    }
    return m.typeError(`unsupported format string passed to ${m.typeInfo(t).name}.__format__`);
  }
  const r = callFunction(m, f, [v, spec]);
  m.decref(spec);
  if (r === PENDING) {
    m.frame.mode = MODE.check;
    m.frame.aux = 3;
  }
  return r;
}
export { insertNew, setAt, getAttr, pointLength, strLen, MODE };
