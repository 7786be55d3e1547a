// Hashes and comparisons that run no user code; they answer SLOW where a method of the program would have to be called. Hashes are CPython's (pyhash.c, tupleobject.c, setobject.c), 64 bits as two words.
import { FL, K, NONE, T } from '../memory/kinds.ts';
import { SLOW, type Vm } from '../execute/vm.ts';
import { floatHash, hashKey, intHash, stringHash } from '../../numbers/pythonhash.ts';
import { pythonBytesHash } from '../../numbers/siphash.ts';
import type { Int } from '../../numbers/int.ts';
import { compareIntDouble, intToDouble } from '../../numbers/bigint.ts';

import { lookup } from './type.ts';
import { dictItemsHashed, find, valueAt } from './dict.ts';
import { setContains, setEntries } from './set.ts';

export const NOT_IMPL = -3;
export const RAISED = -4;
const seedKey = hashKey(0);

/** Sets m.hlo and m.hhi from a whole number. */
export function splitHash(m: Vm, v: Int): void {
  if (typeof v === 'number') {
    m.hlo = v | 0;
    if (v > 2147483647 || v < -2147483648) m.hlo = (v - Math.floor(v / 4294967296) * 4294967296) | 0;
    m.hhi = Math.floor(v / 4294967296) | 0;
  } else {
    m.hlo = Number(BigInt.asIntN(32, v));
    m.hhi = Number(BigInt.asIntN(32, v >> 32n));
  }
}
/** The hash in m.hlo and m.hhi as a number. */
export function joinHash(m: Vm): Int {
  const v = (BigInt(m.hhi) << 32n) | BigInt(m.hlo >>> 0);
  return v >= -9007199254740991n && v <= 9007199254740991n ? Number(v) : v;
}
/** The address an object pretends to have. */
export function addressOf(s: number): number {
  return 0x7f3a00000000 + s * 64;
}

/** Hash into m.hlo, m.hhi: 1 done, SLOW = `__hash__` of the program, 0 = raised (unhashable). */
export function hashOf(m: Vm, s: number): number {
  const t = m.type[s]!;
  switch (m.kind[s]) {
    case K.str:
      if (t !== T.str && overridden(m, t, '__hash__', T.str)) break;
      if (!(m.flags[s]! & FL.hashed)) {
        splitHash(m, stringHash(m.payload[s] as string, seedKey));
        m.c[s] = m.hlo;
        m.d[s] = m.hhi;
        m.flags[s]! |= FL.hashed;
      }
      m.hlo = m.c[s]!;
      m.hhi = m.d[s]!;
      return 1;
    case K.int: {
      if (t !== T.int && t !== T.bool && overridden(m, t, '__hash__', T.int)) break;
      const v = m.num[s]!;
      if (v >= 0 && v < 2147483648) {
        m.hlo = v;
        m.hhi = 0;
        return 1;
      }
      splitHash(m, intHash(m.value(s)));
      return 1;
    }
    case K.float: {
      if (t !== T.float && overridden(m, t, '__hash__', T.float)) break;
      const h = floatHash(m.num[s]!);
      splitHash(m, h === undefined ? Math.floor(addressOf(s) / 16) : h);
      return 1;
    }
    case K.tuple: {
      if (t !== T.tuple && overridden(m, t, '__hash__', T.tuple)) break;
      return tupleHash(m, s);
    }
    case K.bytes:
      if (t !== T.bytes) break;
      splitHash(m, pythonBytesHash(m.payload[s] as Uint8Array, seedKey));
      return 1;
    case K.complex: {
      const p = m.payload[s] as { re: number; im: number };
      const re = BigInt(floatHash(p.re) ?? 0);
      const im = BigInt(floatHash(p.im) ?? 0);
      const h = BigInt.asIntN(64, re + 1000003n * im);
      splitHash(m, h === -1n ? -2n : h);
      return 1;
    }
    case K.set:
      if (m.isSubtype(t, T.frozenset) && (t === T.frozenset || !overridden(m, t, '__hash__', T.frozenset)))
        return frozensetHash(m, s);
  }
  if (s === NONE) {
    m.hlo = 0xfca86420 | 0;
    m.hhi = 0;
    return 1;
  }
  if (m.kind[s] === K.weakref && m.isSubtype(t, T.ReferenceType)) {
    // weakref_hash: that of the object, kept for when it is gone (columns b and num).
    if ((m.flags[s]! & FL.hashed) === 0) {
      const target = m.a[s]!;
      if (target === 0) return m.typeError('weak object has gone away');
      const r = hashOf(m, target);
      if (r !== 1) return r;
      m.b[s] = m.hlo;
      m.num[s] = m.hhi;
      m.flags[s]! |= FL.hashed;
    }
    m.hlo = m.b[s]!;
    m.hhi = m.num[s]!;
    return 1;
  }
  if (t === T.method || t === BUILTIN) {
    // _Py_HashPointer of the object, and the function's hash.
    const self = m.field(s, t === T.method ? 1 : 0);
    if (t === T.method) {
      const r = hashOf(m, m.field(s, 0));
      if (r !== 1) return r;
    } else splitHash(m, 7919 + m.c[s]!);
    const lo = m.hlo;
    const hi = m.hhi;
    splitHash(m, Math.floor(addressOf(self) / 16));
    m.hlo ^= lo;
    m.hhi ^= hi;
    return 1;
  }
  const h = lookup(m, t, m.id['__hash__']!);
  if (h === NONE || h === 0) return m.typeError(`unhashable type: '${m.typeName(s)}'`);
  if (h === m.extra['object.__hash__']) {
    const a = Math.floor(addressOf(s) / 16);
    splitHash(m, a);
    return 1;
  }
  if (
    t === T.range ||
    t === T.slice ||
    t === T.GenericAlias ||
    t === T.UnionType ||
    t === T.ReferenceType ||
    t === T.partial
  )
    return SLOW;
  if (m.kind[h] === K.record && m.type[h] === T.function) return SLOW;
  return SLOW;
}

let ignoring = false;
/** Runs a comparison or hash of the built-in layout itself, whatever the class overrides (explicit calls of the built-in's method). */
export function withoutOverrides<R>(f: () => R): R {
  const saved = ignoring;
  ignoring = true;
  try {
    return f();
  } finally {
    ignoring = saved;
  }
}
/** Whether a type's method is not the one of its built-in base. */
export function overridden(m: Vm, t: number, name: string, base: number): boolean {
  if (ignoring) {
    ignoring = false;
    return false;
  }
  const id = m.id[name]!;
  return lookup(m, t, id) !== lookup(m, base, id);
}

// Multiplication of 64-bit words.
let mlo = 0;
let mhi = 0;
function mul64(alo: number, ahi: number, blo: number, bhi: number): void {
  const a0 = alo & 0xffff;
  const a1 = alo >>> 16;
  const b0 = blo & 0xffff;
  const b1 = blo >>> 16;
  const p00 = a0 * b0;
  const p01 = a0 * b1;
  const p10 = a1 * b0;
  const mid = (p00 >>> 16) + (p01 & 0xffff) + (p10 & 0xffff);
  const hi = a1 * b1 + (p01 >>> 16) + (p10 >>> 16) + Math.floor(mid / 65536);
  mlo = (mid << 16) | (p00 & 0xffff) | 0;
  mhi = ((hi | 0) + Math.imul(alo, bhi) + Math.imul(ahi, blo)) | 0;
}
/** tuplehash: xxHash with the item hashes as lanes. */
function tupleHash(m: Vm, s: number): number {
  let lo = 0x165667c5;
  let hi = 0x27d4eb2f;
  const at = m.a[s]!;
  const n = m.b[s]!;
  for (let i = 0; i < n; i++) {
    const h = hashOf(m, m.mem[at + i]!);
    if (h !== 1) return h;
    mul64(m.hlo, m.hhi, 0x27d4eb4f, 0xc2b2ae3d | 0);
    const sum = (lo >>> 0) + (mlo >>> 0);
    lo = sum | 0;
    hi = (hi + mhi + (sum > 4294967295 ? 1 : 0)) | 0;
    const rlo = (lo << 31) | (hi >>> 1);
    const rhi = (hi << 31) | (lo >>> 1);
    mul64(rlo, rhi, 0x85ebca87 | 0, 0x9e3779b1 | 0);
    lo = mlo;
    hi = mhi;
  }
  // acc += len ^ (PRIME_5 ^ 3527539)
  const add = n ^ (0x165667c5 ^ 3527539);
  const sum = (lo >>> 0) + (add >>> 0);
  hi = (hi + 0x27d4eb2f + (sum > 4294967295 ? 1 : 0)) | 0;
  lo = sum | 0;
  if (lo === -1 && hi === -1) {
    lo = 1546275796;
    hi = 0;
  }
  m.hlo = lo;
  m.hhi = hi;
  return 1;
}
/** frozenset_hash: only the members count (upstream mixes unused and dummy entries in, and out again). */
function frozensetHash(m: Vm, s: number): number {
  let h = 0n;
  const M = (1n << 64n) - 1n;
  let n = 0n;
  for (const [, lo, hi] of setEntries(m, s)) {
    const x = (BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0);
    h ^= ((x ^ 89869747n ^ ((x << 16n) & M)) * 3644798167n) & M;
    n++;
  }
  h ^= ((n + 1n) * 1927868237n) & M;
  h ^= (h >> 11n) ^ (h >> 25n);
  h = (h * 69069n + 907133923n) & M;
  if (h === M) h = 590923713n;
  splitHash(m, BigInt.asIntN(64, h));
  return 1;
}

/** Equality as dicts and containers want it (identity first): 1, 0, SLOW or RAISED. */
export function leafEq(m: Vm, a: number, b: number): number {
  if (a === b) return 1;
  const r = richLeaf(m, a, b, 2, 0);
  return r === NOT_IMPL ? 0 : r;
}

/** Whether a type's `__eq__` (and the other five) is the one of built-in type `base`. */
function builtinCompare(m: Vm, t: number, base: number, op: number): boolean {
  return t === base || !overridden(m, t, CMP_NAMES[op]!, base);
}
export const CMP_NAMES = ['__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__'] as const;

export function cmpNumbers(x: number, y: number, op: number): number {
  switch (op) {
    case 0:
      return x < y ? 1 : 0;
    case 1:
      return x <= y ? 1 : 0;
    case 2:
      return x === y ? 1 : 0;
    case 3:
      return x !== y ? 1 : 0;
    case 4:
      return x > y ? 1 : 0;
    default:
      return x >= y ? 1 : 0;
  }
}
/** Order of strings by code points. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const n = Math.min(a.length, b.length);
  for (let i = 0; i < n; i++) {
    let x = a.charCodeAt(i);
    let y = b.charCodeAt(i);
    if (x === y) continue;
    // Surrogates stand for code points above U+FFFF.
    if (x >= 0xd800 && y >= 0xd800) {
      x = a.codePointAt(x >= 0xdc00 && x < 0xe000 && i > 0 ? i - 1 : i)!;
      y = b.codePointAt(y >= 0xdc00 && y < 0xe000 && i > 0 ? i - 1 : i)!;
    }
    return x < y ? -1 : 1;
  }
  return a.length < b.length ? -1 : 1;
}

/** A comparison without user code: 1, 0, SLOW, NOT_IMPL, RAISED. `op` as in COMPARE. */
export function richLeaf(m: Vm, a: number, b: number, op: number, depth: number): number {
  const ka = m.kind[a]!;
  const kb = m.kind[b]!;
  const ta = m.type[a]!;
  const tb = m.type[b]!;
  if (depth > 60) return SLOW;
  if (ka === K.weakref && kb === K.weakref && (op === 2 || op === 3)) {
    // weakref_richcompare: by the objects while both live, else by identity.
    const [x, y] = [m.a[a]!, m.a[b]!];
    if (x === 0 || y === 0 || x === y) return (x !== 0 && x === y) || a === b ? (op === 2 ? 1 : 0) : op === 2 ? 0 : 1;
    const r = richLeaf(m, x, y, op, depth + 1);
    return r === NOT_IMPL ? (op === 2 ? 0 : 1) : r;
  }
  if (ka === K.int || ka === K.float) {
    if (kb === K.int || kb === K.float) {
      if (!simpleNumber(m, ta) || !simpleNumber(m, tb)) {
        if (
          !builtinCompare(m, ta, ka === K.int ? T.int : T.float, op) ||
          !builtinCompare(m, tb, kb === K.int ? T.int : T.float, op)
        )
          return SLOW;
      }
      const x = m.num[a]!;
      const y = m.num[b]!;
      if (x === x && y === y && !(ka !== kb && (Math.abs(x) > 9007199254740991 || Math.abs(y) > 9007199254740991)))
        return cmpNumbers(x, y, op);
      if (ka === K.int && kb === K.int) {
        const p = m.value(a);
        const q = m.value(b);
        return cmpNumbers(p < q ? -1 : p > q ? 1 : 0, 0, op);
      }
      if (ka === K.float && kb === K.float) return cmpNumbers(x, y, op);
      const c = ka === K.int ? compareIntDouble(m.value(a), y) : compareIntDouble(m.value(b), x);
      if (c === undefined) return op === 3 ? 1 : 0;
      return cmpNumbers(ka === K.int ? c : -c, 0, op);
    }
  }
  if (ka === K.str && kb === K.str) {
    if (!builtinCompare(m, ta, T.str, op) || !builtinCompare(m, tb, T.str, op)) return SLOW;
    const x = m.payload[a] as string;
    const y = m.payload[b] as string;
    if (op === 2) return x === y ? 1 : 0;
    if (op === 3) return x !== y ? 1 : 0;
    return cmpNumbers(compareText(x, y), 0, op);
  }
  if (ka === kb && (ka === K.tuple || ka === K.list)) {
    const base = ka === K.tuple ? T.tuple : T.list;
    if (!builtinCompare(m, ta, base, op) || !builtinCompare(m, tb, base, op)) return SLOW;
    const na = m.b[a]!;
    const nb = m.b[b]!;
    if (ka === K.list && na !== nb && (op === 2 || op === 3)) return op === 3 ? 1 : 0;
    const pa = m.a[a]!;
    const pb = m.a[b]!;
    const n = Math.min(na, nb);
    for (let i = 0; i < n; i++) {
      const x = m.mem[pa + i]!;
      const y = m.mem[pb + i]!;
      if (x === y) continue;
      const e = richLeaf(m, x, y, 2, depth + 1);
      if (e === SLOW || e === RAISED) return e;
      if (e === 1) continue;
      if (op === 2) return 0;
      if (op === 3) return 1;
      return richLeafOrFail(m, x, y, op, depth + 1);
    }
    return cmpNumbers(na, nb, op);
  }
  if ((ka === K.bytes || ka === K.bytearray) && (kb === K.bytes || kb === K.bytearray)) {
    const x = bytesOf(m, a);
    const y = bytesOf(m, b);
    let c = 0;
    for (let i = 0; i < x.length && i < y.length && c === 0; i++) c = x[i]! - y[i]!;
    if (c === 0) c = x.length - y.length;
    return cmpNumbers(c, 0, op);
  }
  if (ka === K.set && kb === K.set) {
    const base = m.isSubtype(ta, T.set) ? T.set : T.frozenset;
    const baseB = m.isSubtype(tb, T.set) ? T.set : T.frozenset;
    if (!builtinCompare(m, ta, base, op) || !builtinCompare(m, tb, baseB, op)) return SLOW;
    const sub = (x: number, y: number): number => {
      if (m.b[x]! > m.b[y]!) return 0;
      for (const [k, lo, hi] of setEntries(m, x)) {
        const r = setContains(m, y, k, lo, hi);
        if (r === SLOW) return SLOW;
        if (r === 0) return 0;
      }
      return 1;
    };
    const same = m.b[a] === m.b[b];
    switch (op) {
      case 2:
        return same ? sub(a, b) : 0;
      case 3: {
        const r = same ? sub(a, b) : 0;
        return r === SLOW ? r : 1 - r;
      }
      case 1:
        return sub(a, b);
      case 5:
        return sub(b, a);
      case 0:
        return m.b[a]! < m.b[b]! ? sub(a, b) : 0;
      default:
        return m.b[b]! < m.b[a]! ? sub(b, a) : 0;
    }
  }
  if (ka === K.dict && kb === K.dict) {
    if (op !== 2 && op !== 3) {
      if (ta === T.dict && tb === T.dict) return NOT_IMPL;
      return SLOW;
    }
    if (!builtinCompare(m, ta, T.dict, op) || !builtinCompare(m, tb, T.dict, op)) return SLOW;
    if (m.b[a] !== m.b[b]) return op === 3 ? 1 : 0;
    for (const [k, v] of dictItemsHashed(m, a)) {
      const i = find(m, b, k[0], k[1], k[2]);
      if (i === SLOW) return SLOW;
      if (i < 0) return op === 3 ? 1 : 0;
      const w = valueAt(m, b, i);
      if (v === w) continue;
      const e = richLeaf(m, v, w, 2, depth + 1);
      if (e === SLOW || e === RAISED) return e;
      if (e !== 1) return op === 3 ? 1 : 0;
    }
    return op === 2 ? 1 : 0;
  }
  if (ka === K.complex || kb === K.complex) {
    if (op !== 2 && op !== 3) return ka === K.complex && ta !== T.complex ? SLOW : NOT_IMPL;
    const p = complexOf(m, a);
    const q = complexOf(m, b);
    if (p && q && simpleNumber(m, ta) && simpleNumber(m, tb)) {
      const eq = p.re === q.re && p.im === q.im;
      return (op === 2) === eq ? 1 : 0;
    }
  }
  if (ka === K.range && kb === K.range && (op === 2 || op === 3)) {
    const eq = rangeEq(m, a, b);
    return (op === 2) === eq ? 1 : 0;
  }
  if (ka === K.weakref && kb === K.weakref && (op === 2 || op === 3)) {
    if (m.a[a] === 0 || m.a[b] === 0 || ta !== T.ReferenceType || tb !== T.ReferenceType)
      return (a === b) === (op === 2) ? 1 : 0;
    if (m.a[a] === m.a[b]) return op === 2 ? 1 : 0;
    return richLeaf(m, m.a[a]!, m.a[b]!, op, depth + 1);
  }
  if (ta === T.method && tb === T.method && (op === 2 || op === 3)) {
    // method_richcompare: the same object, and functions that are equal.
    if (m.field(a, 1) !== m.field(b, 1)) return op === 2 ? 0 : 1;
    const r = richLeaf(m, m.field(a, 0), m.field(b, 0), op, depth + 1);
    return r === NOT_IMPL ? (op === 2 ? 0 : 1) : r;
  }
  if (ta === BUILTIN && tb === BUILTIN && (op === 2 || op === 3))
    return (m.c[a] === m.c[b] && m.field(a, 0) === m.field(b, 0)) === (op === 2) ? 1 : 0;
  // Anything else: identity, unless one side has a method of its own.
  if (!plainCompare(m, ta, op) || !plainCompare(m, tb, SWAPPED[op]!)) return SLOW;
  if (op === 2) return a === b ? 1 : 0;
  if (op === 3) return a === b ? 0 : 1;
  return NOT_IMPL;
}
function richLeafOrFail(m: Vm, x: number, y: number, op: number, depth: number): number {
  const r = richLeaf(m, x, y, op, depth);
  if (r !== NOT_IMPL) return r;
  return SLOW;
}
function simpleNumber(_m: Vm, t: number): boolean {
  return t === T.int || t === T.bool || t === T.float || t === T.complex;
}
export function complexOf(m: Vm, s: number): { re: number; im: number } | null {
  const k = m.kind[s];
  if (k === K.complex) return m.payload[s] as { re: number; im: number };
  if (k === K.float) return { re: m.num[s]!, im: 0 };
  if (k === K.int) {
    const re = m.num[s] === m.num[s] ? m.num[s]! : intToDouble(m.value(s));
    return Number.isFinite(re) ? { re, im: 0 } : null;
  }
  return null;
}
/** Bytes of a bytes or bytearray object. */
export function bytesOf(m: Vm, s: number): Uint8Array {
  if (m.kind[s] === K.bytes) return m.payload[s] as Uint8Array;
  const at = m.a[s]!;
  const out = new Uint8Array(m.c[s]!);
  for (let i = 0; i < out.length; i++) out[i] = m.mem[at + i]!;
  return out;
}
export interface RangeValue {
  readonly start: Int;
  readonly stop: Int;
  readonly step: Int;
  readonly length: Int;
}
function rangeEq(m: Vm, a: number, b: number): boolean {
  const x = m.payload[a] as RangeValue;
  const y = m.payload[b] as RangeValue;
  if (x.length !== y.length) return false;
  if (x.length === 0) return true;
  if (x.start !== y.start) return false;
  return x.length === 1 || x.step === y.step;
}
const BUILTIN = T['builtin_function_or_method'];
const SWAPPED = [4, 5, 2, 3, 0, 1] as const;
/** Types whose comparison is object's (or whose own treats strangers as NotImplemented). */
function plainCompare(m: Vm, t: number, op: number): boolean {
  const id = m.id[CMP_NAMES[op]!]!;
  const f = lookup(m, t, id);
  if (f === 0) return true;
  if (m.type[f] === T.function) return false;
  if (op === 3 && m.type[lookup(m, t, m.id['__eq__']!)] === T.function) return false;
  if (m.type[f] === T.wrapper_descriptor) {
    // A built-in's own: it answers NotImplemented to other types, except those that look inside their operand.
    return !(
      t === T.method ||
      t === T.dict_keys ||
      t === T.dict_items ||
      t === T.ReferenceType ||
      t === T.mappingproxy ||
      t === T.slice ||
      t === T.GenericAlias ||
      t === T.UnionType ||
      t === T['builtin_function_or_method'] ||
      t === T.ProxyType ||
      t === T.deque ||
      t === T.array ||
      t === T.memoryview ||
      t === T.SimpleNamespace ||
      t === T['method-wrapper'] ||
      m.kind[f] === K.plain
    );
  }
  return false;
}
