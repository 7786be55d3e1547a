// Subscripts of the built-in sequences: ints and slices (PySlice_AdjustIndices), element and slice assignment and deletion.
import { K, NONE, T } from '../memory/kinds.ts';
import { PENDING, SLOW, type Vm } from '../execute/vm.ts';
import { bytesOf, hashOf, type RangeValue } from './compare.ts';
import { find, removeAt } from './dict.ts';
import { lookup } from './type.ts';
import { chars, isWide, substring } from './text.ts';
import { leafElements } from '../execute/rare.ts';

export interface Bounds {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly count: number;
}
/** A slice object over n elements; null = raised, SLOW = `__index__` of the program. */
export function sliceBounds(m: Vm, sl: number, n: number): Bounds | null | typeof SLOW {
  const part = (i: number, dflt: number): number | null | undefined => {
    const v = m.field(sl, i);
    if (v === NONE) return dflt;
    if (m.kind[v] === K.int) {
      const x = m.value(v);
      return typeof x === 'bigint'
        ? x < 0n
          ? -4503599627370496
          : 4503599627370496
        : Math.max(-4503599627370496, Math.min(4503599627370496, x));
    }
    if (m.typeInfo(m.type[v]!).heap && lookup(m, m.type[v]!, m.id['__index__']!) !== 0) return undefined;
    m.typeError('slice indices must be integers or None or have an __index__ method');
    return null;
  };
  const step = part(2, 1);
  if (step === undefined) return SLOW;
  if (step === null) return null;
  if (step === 0) {
    m.valueError('slice step cannot be zero');
    return null;
  }
  const s0 = part(0, step < 0 ? Infinity : 0);
  const e0 = part(1, step < 0 ? -Infinity : Infinity);
  if (s0 === undefined || e0 === undefined) return SLOW;
  if (s0 === null || e0 === null) return null;
  const clip = (v: number): number => {
    let x = v;
    if (x < 0) {
      x += n;
      if (x < 0) x = step < 0 ? -1 : 0;
    } else if (x >= n) x = step < 0 ? n - 1 : n;
    return x;
  };
  const start = clip(s0);
  const stop = e0 === -Infinity ? -1 : clip(e0);
  const count =
    step < 0
      ? stop < start
        ? Math.floor((start - stop - 1) / -step) + 1
        : 0
      : start < stop
        ? Math.floor((stop - start - 1) / step) + 1
        : 0;
  return { start, stop, step, count };
}
/** An index as a number: null = raised, undefined = SLOW. */
function indexOf(m: Vm, _c: number, k: number, what: string): number | null | undefined {
  if (m.kind[k] === K.int) {
    const v = m.value(k);
    if (typeof v === 'bigint') {
      m.raise(T.IndexError, "cannot fit 'int' into an index-sized integer");
      return null;
    }
    return v;
  }
  if (m.typeInfo(m.type[k]!).heap && lookup(m, m.type[k]!, m.id['__index__']!) !== 0) return undefined;
  m.typeError(
    what === 'string'
      ? `string indices must be integers, not '${m.typeName(k)}'`
      : `${what} indices must be integers or slices, not ${m.typeName(k)}`,
  );
  return null;
}

export function getIndexed(m: Vm, c: number, k: number): number {
  const kind = m.kind[c]!;
  const t = m.type[c]!;
  if (t === T.mappingproxy) return SLOW;
  if (
    kind !== K.list &&
    kind !== K.tuple &&
    kind !== K.str &&
    kind !== K.bytes &&
    kind !== K.bytearray &&
    kind !== K.range
  ) {
    const f = lookup(m, t, m.id['__getitem__']!);
    if (f !== 0 && m.type[f] !== T.wrapper_descriptor) return SLOW;
    if (f !== 0) return SLOW;
    return m.typeError(`'${m.typeName(c)}' object is not subscriptable`);
  }
  const n =
    kind === K.str
      ? isWide(m, c)
        ? chars(m, c).length
        : m.text(c).length
      : kind === K.bytes
        ? (m.payload[c] as Uint8Array).length
        : kind === K.bytearray
          ? m.c[c]!
          : kind === K.range
            ? Number((m.payload[c] as RangeValue).length)
            : m.b[c]!;
  if (kind === K.range && (n > 9007199254740991 || !exactRange(m.payload[c] as RangeValue))) return wideRange(m, c, k);
  if (m.type[k] === T.slice) {
    const b = sliceBounds(m, k, n);
    if (b === SLOW) return SLOW;
    if (b === null) return 0;
    return slice(m, c, kind, b, n);
  }
  const what =
    kind === K.list
      ? 'list'
      : kind === K.tuple
        ? 'tuple'
        : kind === K.str
          ? 'string'
          : kind === K.range
            ? 'range'
            : kind === K.bytes
              ? 'byte'
              : 'bytearray';
  let i = indexOf(m, c, k, what);
  if (i === undefined) return SLOW;
  if (i === null) return 0;
  if (i < 0) i += n;
  const name =
    kind === K.bytes || kind === K.bytearray
      ? kind === K.bytes
        ? 'index'
        : 'bytearray index'
      : kind === K.range
        ? 'range object index'
        : `${what} index`;
  if (i < 0 || i >= n) return m.raise(T.IndexError, `${name} out of range`);
  switch (kind) {
    case K.str:
      return m.str(isWide(m, c) ? chars(m, c)[i]! : m.text(c)[i]!);
    case K.bytes:
      return m.int((m.payload[c] as Uint8Array)[i]!);
    case K.range: {
      const r = m.payload[c] as RangeValue;
      if (typeof r.start === 'number' && typeof r.step === 'number') return m.int(r.start + i * r.step);
      return m.bigint(BigInt(r.start) + BigInt(i) * BigInt(r.step));
    }
    case K.bytearray:
      return m.int(m.mem[m.a[c]! + i]!);
    default:
      return m.incref(m.mem[m.a[c]! + i]!);
  }
}
function exactRange(r: RangeValue): boolean {
  return typeof r.start === 'number' && typeof r.step === 'number' && typeof r.stop === 'number';
}
/** range_item with numbers beyond 2^53. */
function wideRange(m: Vm, c: number, k: number): number {
  if (m.type[k] === T.slice) return m.refuse('slice of a range of very large numbers');
  if (m.kind[k] !== K.int) return SLOW;
  const r = m.payload[c] as RangeValue;
  const n = BigInt(r.length);
  let i = BigInt(m.value(k));
  if (i < 0n) i += n;
  if (i < 0n || i >= n) return m.raise(T.IndexError, 'range object index out of range');
  return m.bigint(BigInt(r.start) + i * BigInt(r.step));
}
function slice(m: Vm, c: number, kind: number, b: Bounds, n: number): number {
  const all = b.start === 0 && b.step === 1 && b.count === n;
  switch (kind) {
    case K.str: {
      if (all && m.type[c] === T.str) return m.incref(c);
      if (b.step === 1) return m.str(substring(m, c, b.start, b.start + b.count));
      const cs = chars(m, c);
      let out = '';
      for (let i = 0, p = b.start; i < b.count; i++, p += b.step) out += cs[p]!;
      return m.str(out);
    }
    case K.bytes:
    case K.bytearray: {
      const x = bytesOf(m, c);
      const out = new Uint8Array(b.count);
      for (let i = 0, p = b.start; i < b.count; i++, p += b.step) out[i] = x[p]!;
      return kind === K.bytes ? (all && m.type[c] === T.bytes ? m.incref(c) : m.bytesObject(out)) : m.bytearray(out);
    }
    case K.range: {
      const r = m.payload[c] as RangeValue;
      const at = (i: number): number | bigint =>
        typeof r.start === 'number' && typeof r.step === 'number'
          ? r.start + i * r.step
          : BigInt(r.start) + BigInt(i) * BigInt(r.step);
      const step = typeof r.step === 'number' ? r.step * b.step : r.step * BigInt(b.step);
      return m.range(at(b.start), at(b.stop), step);
    }
    default: {
      if (kind === K.tuple && all && m.type[c] === T.tuple) return m.incref(c);
      const out: number[] = [];
      const at = m.a[c]!;
      for (let i = 0, p = b.start; i < b.count; i++, p += b.step) out.push(m.incref(m.mem[at + p]!));
      return kind === K.list ? m.list(out) : m.tuple(out);
    }
  }
}

export function setIndexed(m: Vm, c: number, k: number, v: number): number {
  const kind = m.kind[c]!;
  if (kind !== K.list && kind !== K.bytearray) {
    const f = lookup(m, m.type[c]!, m.id['__setitem__']!);
    if (f !== 0) return SLOW;
    return m.typeError(`'${m.typeName(c)}' object does not support item assignment`);
  }
  const n = kind === K.list ? m.b[c]! : m.c[c]!;
  if (m.type[k] === T.slice) {
    const b = sliceBounds(m, k, n);
    if (b === SLOW) return SLOW;
    if (b === null) return 0;
    if (kind === K.bytearray) return bytearraySlice(m, c, b, v);
    const items = leafElements(m, v);
    if (items === null) return SLOW;
    if (items === undefined) {
      if (m.exc) m.decref(m.exc);
      m.exc = 0;
      return m.typeError(b.step === 1 ? 'can only assign an iterable' : 'must assign iterable to extended slice');
    }
    if (b.step === 1 && items.length !== Math.max(b.start, b.stop) - b.start) {
      const cells = m.cellsOf(c);
      const stop = Math.max(b.start, b.stop);
      const old = cells.slice(b.start, stop);
      m.listSet(c, cells.slice(0, b.start).concat(items, cells.slice(stop)));
      for (let i = old.length - 1; i >= 0; i--) m.decref(old[i]!);
      return 1;
    }
    if (items.length !== b.count) {
      for (const x of items) m.decref(x);
      return m.valueError(`attempt to assign sequence of size ${items.length} to extended slice of size ${b.count}`);
    }
    const old: number[] = [];
    if (m.touched !== null) m.touched.add(c);
    for (let i = 0, p = b.start; i < b.count; i++, p += b.step) {
      old.push(m.mem[m.a[c]! + p]!);
      m.mem[m.a[c]! + p] = items[i]!;
    }
    // list_ass_slice drops what it replaced from the back, an extended slice from the front.
    if (b.step === 1) old.reverse();
    for (const x of old) m.decref(x);
    return 1;
  }
  let i = indexOf(m, c, k, kind === K.list ? 'list' : 'bytearray');
  if (i === undefined) return SLOW;
  if (i === null) return 0;
  if (i < 0) i += n;
  if (i < 0 || i >= n)
    return m.raise(
      T.IndexError,
      kind === K.list ? 'list assignment index out of range' : 'bytearray index out of range',
    );
  if (kind === K.bytearray) {
    const x = m.byteValue(v);
    if (x === null) return 0;
    if (m.touched !== null) m.touched.add(c);
    m.mem[m.a[c]! + i] = x;
    return 1;
  }
  const at = m.a[c]! + i;
  const old = m.mem[at]!;
  if (m.touched !== null) m.touched.add(c);
  m.mem[at] = m.incref(v);
  m.decref(old);
  return 1;
}
function bytearraySlice(m: Vm, c: number, b: Bounds, v: number): number {
  if (m.kind[v] !== K.bytes && m.kind[v] !== K.bytearray) return SLOW;
  const y = bytesOf(m, v);
  if (b.step === 1) {
    const stop = Math.max(b.start, b.stop);
    if (y.length !== stop - b.start && m.exports(c))
      return m.raise(T.BufferError, 'Existing exports of data: object cannot be re-sized');
    m.bytearraySplice(c, b.start, stop - b.start, y);
  } else {
    if (y.length !== b.count)
      return m.valueError(`attempt to assign bytes of size ${y.length} to extended slice of size ${b.count}`);
    if (m.touched !== null) m.touched.add(c);
    const at = m.a[c]!;
    for (let i = 0, p = b.start; i < b.count; i++, p += b.step) m.mem[at + p] = y[i]!;
  }
  return 1;
}

export function deleteIndexed(m: Vm, c: number, k: number): number {
  const kind = m.kind[c]!;
  if (kind === K.dict) {
    const h = m.leaf ? hashOf(m, k) : SLOW;
    if (h === 0) return 0;
    const i = h === 1 ? find(m, c, k, m.hlo, m.hhi) : SLOW;
    if (i === SLOW) return SLOW;
    if (i < 0) return m.raiseKey(k);
    m.decref(removeAt(m, c, i));
    return 1;
  }
  if (kind !== K.list && kind !== K.bytearray) {
    const f = lookup(m, m.type[c]!, m.id['__delitem__']!);
    if (f !== 0) return SLOW;
    return m.typeError(`'${m.typeName(c)}' object doesn't support item deletion`);
  }
  const n = kind === K.list ? m.b[c]! : m.c[c]!;
  let b: Bounds;
  if (m.type[k] === T.slice) {
    const s = sliceBounds(m, k, n);
    if (s === SLOW) return SLOW;
    if (s === null) return 0;
    b = s;
  } else {
    let i = indexOf(m, c, k, kind === K.list ? 'list' : 'bytearray');
    if (i === undefined) return SLOW;
    if (i === null) return 0;
    if (i < 0) i += n;
    if (i < 0 || i >= n)
      return m.raise(
        T.IndexError,
        kind === K.list ? 'list assignment index out of range' : 'bytearray index out of range',
      );
    b = { start: i, stop: i + 1, step: 1, count: 1 };
  }
  if (kind === K.bytearray && m.exports(c))
    return m.raise(T.BufferError, 'Existing exports of data: object cannot be re-sized');
  if (b.step === 1) {
    if (kind === K.bytearray) {
      m.bytearraySplice(c, b.start, b.count, []);
      return 1;
    }
    const all = m.cellsOf(c);
    const end = b.start + b.count;
    m.listSet(c, all.slice(0, b.start).concat(all.slice(end)));
    for (let i = end - 1; i >= b.start; i--) m.decref(all[i]!);
    return 1;
  }
  const gone = new Set<number>();
  for (let i = 0, p = b.start; i < b.count; i++, p += b.step) gone.add(p);
  if (kind === K.bytearray) {
    m.setBytearray(
      c,
      bytesOf(m, c).filter((_, i) => !gone.has(i)),
    );
    return 1;
  }
  const cells = m.cellsOf(c);
  const keep = cells.filter((_, i) => !gone.has(i));
  m.listSet(c, keep);
  for (let i = 0, p = b.start; i < b.count; i++, p += b.step) m.decref(cells[p]!);
  return 1;
}
export { PENDING };
