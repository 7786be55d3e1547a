// Dictionaries after Objects/dictobject.c of CPython 3.13: compact entries in insertion order, an index table probed as there, growth and sizes as there.
// Block: [log2 of the index table, usable entries left, 1 if some key is no str, 0], the index table, then entries of [key, value, hash low, hash high].
import { EMPTY_TUPLE, FL, K, NONE, T, T_INT } from '../memory/kinds.ts';
import { SLOW, type Vm } from '../execute/vm.ts';
import { shareKeys, splitBytes, staysSplit } from './sharedkeys.ts';
import { hashOf, leafEq } from './compare.ts';

const HEAD = 4;
const usable = (size: number): number => Math.floor((size << 1) / 3);
const blockSize = (log: number): number => HEAD + (1 << log) + 4 * usable(1 << log);

/** `calculate_log2_keysize`. */
/** `calculate_log2_keysize`, with what its bit trick gives between powers of two. */
function log2KeySize(min: number): number {
  return 32 - Math.clz32(((min | 8) - 1) | 7);
}
/** `estimate_log2_keysize`: room for n entries. */
export function logFor(n: number): number {
  return log2KeySize(Math.floor((n * 3 + 1) / 2));
}

export function newDict(m: Vm): number {
  return m.allocGc(K.dict, T.dict);
}
/** An empty dict with room for n entries (`_PyDict_NewPresized`). */
export function presized(m: Vm, n: number, general: boolean): number {
  const d = newDict(m);
  if (n > 5) makeKeys(m, d, logFor(n), general);
  return d;
}
function makeKeys(m: Vm, d: number, log: number, general: boolean): void {
  if (m.touched !== null) m.touched.add(d);
  m.room(blockSize(log) * 4);
  const base = m.block(blockSize(log));
  m.mem[base] = log;
  m.mem[base + 1] = usable(1 << log);
  m.mem[base + 2] = general ? 1 : 0;
  m.mem.fill(-1, base + HEAD, base + HEAD + (1 << log));
  m.a[d] = base;
  m.d[d] = 0;
}
export function entries(m: Vm, d: number): number {
  const base = m.a[d]!;
  return base + HEAD + (1 << m.mem[base]!);
}
export function dictLen(m: Vm, d: number): number {
  return m.b[d]!;
}

/** Entry index of a key with its hash; -1 = absent; SLOW = an `__eq__` of the program must decide. */
export function find(m: Vm, d: number, key: number, lo: number, hi: number): number {
  const base = m.a[d]!;
  if (base === 0) return -1;
  const mem = m.mem;
  const mask = (1 << mem[base]!) - 1;
  const index = base + HEAD;
  const ents = index + mask + 1;
  let i = lo & mask;
  let plo = lo;
  let phi = hi;
  for (;;) {
    const ix = mem[index + i]!;
    if (ix === -1) return -1;
    if (ix >= 0) {
      const e = ents + 4 * ix;
      const k = mem[e]!;
      if (k === key) return ix;
      if (mem[e + 2] === lo && mem[e + 3] === hi) {
        if (m.type[k] === T_INT && m.type[key] === T_INT && m.num[k] === m.num[key]) return ix;
        const eq = leafEq(m, k, key);
        if (eq === SLOW) return SLOW;
        if (eq !== 0) return ix;
      }
    }
    plo = (plo >>> 5) | (phi << 27);
    phi = phi >>> 5;
    i = (Math.imul(i, 5) + plo + 1) & mask;
  }
}
/** Entries whose full hash equals, in probe order (for prelude code that must call `__eq__`). */
export function candidates(m: Vm, d: number, lo: number, hi: number): number[] {
  const out: number[] = [];
  const base = m.a[d]!;
  if (base === 0) return out;
  const mem = m.mem;
  const mask = (1 << mem[base]!) - 1;
  const index = base + HEAD;
  const ents = index + mask + 1;
  let i = lo & mask;
  let plo = lo;
  let phi = hi;
  for (;;) {
    const ix = mem[index + i]!;
    if (ix === -1) return out;
    if (ix >= 0 && mem[ents + 4 * ix + 2] === lo && mem[ents + 4 * ix + 3] === hi) out.push(ix);
    plo = (plo >>> 5) | (phi << 27);
    phi = phi >>> 5;
    i = (Math.imul(i, 5) + plo + 1) & mask;
  }
}
function freeIndex(mem: Int32Array, base: number, lo: number, hi: number): number {
  const mask = (1 << mem[base]!) - 1;
  const index = base + HEAD;
  let i = lo & mask;
  let plo = lo;
  let phi = hi;
  while (mem[index + i]! >= 0) {
    plo = (plo >>> 5) | (phi << 27);
    phi = phi >>> 5;
    i = (Math.imul(i, 5) + plo + 1) & mask;
  }
  return index + i;
}

/** Adds a key known to be absent; takes over one reference each to key and value. */
export function insertNew(m: Vm, d: number, key: number, lo: number, hi: number, value: number): void {
  const isStr = m.type[key] === T.str;
  if (m.flags[d]! & FL.split && !staysSplit(m, d, key, isStr)) {
    m.flags[d]! &= ~FL.split;
    if (m.a[d] === 0) makeKeys(m, d, log2KeySize(0), !isStr);
    else resize(m, d, log2KeySize(m.b[d]! * 3), !isStr);
  }
  if (m.a[d] === 0) makeKeys(m, d, 3, !isStr);
  let base = m.a[d]!;
  if (!isStr && m.mem[base + 2] === 0) {
    // insert_to... a non-str key turns the whole table general (and makes it anew).
    resize(m, d, log2KeySize(m.b[d]! * 3), true);
    base = m.a[d]!;
  }
  if (m.mem[base + 1]! <= 0) {
    resize(m, d, log2KeySize(m.b[d]! * 3), m.mem[base + 2] === 1);
    base = m.a[d]!;
  }
  const mem = m.mem;
  const at = freeIndex(mem, base, lo, hi);
  const n = m.d[d]!;
  if (m.touched !== null) m.touched.cell(d, n);
  mem[at] = n;
  const e = base + HEAD + (1 << mem[base]!) + 4 * n;
  mem[e] = key;
  mem[e + 1] = value;
  mem[e + 2] = lo;
  mem[e + 3] = hi;
  mem[base + 1]!--;
  m.d[d] = n + 1;
  m.b[d]!++;
  m.c[d]!++;
  if (!(m.gcBits[d]! & 1)) maintainTracking(m, d, key, value);
}
/** MAINTAIN_TRACKING: a dict is tracked once it holds something that may be. */
export function maintainTracking(m: Vm, d: number, key: number, value: number): void {
  if (mayBeTracked(m, key) || mayBeTracked(m, value)) m.track(d);
}
export function mayBeTracked(m: Vm, s: number): boolean {
  if (m.gcBits[s]! & 1) return true;
  const k = m.kind[s]!;
  if (k === K.tuple) return m.type[s] === T.tuple ? (m.gcBits[s]! & 1) !== 0 : isGc(m, s);
  return isGc(m, s);
}
/** PyObject_IS_GC. */
export function isGc(m: Vm, s: number): boolean {
  if (m.kind[s] === K.type) return m.typeInfo(s).heap;
  return m.typeInfo(m.type[s]!).gc;
}

/** dictresize: entries are packed, the index table made anew. */
export function resize(m: Vm, d: number, log: number, general: boolean): void {
  const old = m.a[d]!;
  const n = m.d[d]!;
  makeKeys(m, d, log, general);
  const base = m.a[d]!;
  const mem = m.mem;
  const from = old + HEAD + (1 << mem[old]!);
  const to = base + HEAD + (1 << log);
  let j = 0;
  for (let i = 0; i < n; i++) {
    const e = from + 4 * i;
    if (mem[e] === 0) continue;
    const t = to + 4 * j;
    mem[t] = mem[e]!;
    mem[t + 1] = mem[e + 1]!;
    mem[t + 2] = mem[e + 2]!;
    mem[t + 3] = mem[e + 3]!;
    mem[freeIndex(mem, base, mem[e + 2]!, mem[e + 3]!)] = j++;
  }
  mem[base + 1]! -= j;
  m.d[d] = j;
  m.c[d]!++;
  m.unblock(old, blockSize(mem[old]!));
}

export function keyAt(m: Vm, d: number, i: number): number {
  return m.mem[entries(m, d) + 4 * i]!;
}
export function valueAt(m: Vm, d: number, i: number): number {
  return m.mem[entries(m, d) + 4 * i + 1]!;
}
/** Replaces the value of an entry; takes over a reference. */
export function setAt(m: Vm, d: number, i: number, value: number): void {
  const at = entries(m, d) + 4 * i + 1;
  const old = m.mem[at]!;
  if (m.touched !== null) m.touched.cell(d, i);
  m.mem[at] = value;
  if (!(m.gcBits[d]! & 1)) maintainTracking(m, d, m.mem[at - 1]!, value);
  m.decref(old);
}
/** Removes an entry, giving back the value's reference (owned); the key is dropped. */
export function removeAt(m: Vm, d: number, i: number): number {
  const base = m.a[d]!;
  const mem = m.mem;
  const e = entries(m, d) + 4 * i;
  const lo = mem[e + 2]!;
  const hi = mem[e + 3]!;
  const mask = (1 << mem[base]!) - 1;
  const index = base + HEAD;
  let p = lo & mask;
  let plo = lo;
  let phi = hi;
  while (mem[index + p] !== i) {
    plo = (plo >>> 5) | (phi << 27);
    phi = phi >>> 5;
    p = (Math.imul(p, 5) + plo + 1) & mask;
  }
  if (m.touched !== null) m.touched.cell(d, i);
  mem[index + p] = -2;
  const key = mem[e]!;
  const value = mem[e + 1]!;
  mem[e] = 0;
  mem[e + 1] = 0;
  m.b[d]!--;
  m.c[d]!++;
  m.decref(key);
  return value;
}

/** Value of an interned or other str key, borrowed; 0 = absent. Never runs user code. */
export function getStr(m: Vm, d: number, key: number): number {
  if (m.a[d] === 0) return 0;
  strHash(m, key);
  const i = find(m, d, key, m.c[key]!, m.d[key]!);
  return i < 0 ? 0 : valueAt(m, d, i);
}
/** Stores under a str key; takes over the value's reference, not the key's. */
export function setStr(m: Vm, d: number, key: number, value: number): void {
  strHash(m, key);
  const lo = m.c[key]!;
  const hi = m.d[key]!;
  const i = find(m, d, key, lo, hi);
  if (i >= 0) setAt(m, d, i, value);
  else insertNew(m, d, m.incref(key), lo, hi, value);
}
export function delStr(m: Vm, d: number, key: number): boolean {
  strHash(m, key);
  const i = find(m, d, key, m.c[key]!, m.d[key]!);
  if (i < 0) return false;
  m.decref(removeAt(m, d, i));
  return true;
}
/** Makes sure a str's hash is in its columns c and d. */
export function strHash(m: Vm, s: number): void {
  if (m.flags[s]! & FL.hashed) return;
  hashOf(m, s);
}
/** Stores under any key with a leaf hash; takes over both references. False = SLOW or raised (nothing taken). */
export function setLeaf(m: Vm, d: number, key: number, value: number): number {
  const h = hashOf(m, key);
  if (h !== 1) return h;
  const lo = m.hlo;
  const hi = m.hhi;
  const i = find(m, d, key, lo, hi);
  if (i === SLOW) return SLOW;
  if (i >= 0) {
    m.decref(key);
    setAt(m, d, i, value);
  } else insertNew(m, d, key, lo, hi, value);
  return 1;
}

/** Slots of keys, values or pairs in order (borrowed). */
export function dictItems(m: Vm, d: number): [number, number][] {
  const out: [number, number][] = [];
  if (m.a[d] === 0) return out;
  const from = entries(m, d);
  for (let i = 0, n = m.d[d]!; i < n; i++) {
    const k = m.mem[from + 4 * i]!;
    if (k !== 0) out.push([k, m.mem[from + 4 * i + 1]!]);
  }
  return out;
}

/** Empties a dict; what it held is dropped last. */
/** Values that stand in the shared order of their class's keys die in that order. */
export function keyOrder(m: Vm, d: number): void {
  const t = m.num[d]!;
  if (m.a[d] === 0 || m.kind[t] !== K.type || m.c[t] === 0) return;
  const at = entries(m, d);
  const n = m.d[d]!;
  const rows = Array.from({ length: n }, (_, i) => Array.from(m.mem.subarray(at + 4 * i, at + 4 * i + 4)));
  const place = (name: number): number => {
    for (let i = 0, k = m.num[t]!; i < k; i++) if (m.mem[m.c[t]! + i] === name) return i;
    return -1;
  };
  const ranked = rows.filter((r) => r[0] !== 0).map((r) => ({ r, at: place(r[0]!) }));
  if (ranked.some((r) => r.at < 0)) return;
  ranked.sort((x, y) => x.at - y.at);
  m.mem.fill(0, at, at + 4 * n);
  ranked.forEach(({ r }, i) => m.mem.set(r, at + 4 * i));
}
export function clearDict(m: Vm, d: number): void {
  const base = m.a[d]!;
  if (base === 0) return;
  if (m.flags[d]! & FL.split) keyOrder(m, d);
  const n = m.d[d]!;
  const from = entries(m, d);
  const held: number[] = [];
  if (m.touched !== null) m.touched.add(d);
  for (let i = 0; i < n; i++) {
    const e = from + 4 * i;
    if (m.mem[e] !== 0) held.push(m.mem[e]!, m.mem[e + 1]!);
  }
  m.unblock(base, blockSize(m.mem[base]!));
  m.a[d] = 0;
  m.b[d] = 0;
  m.d[d] = 0;
  m.c[d]!++;
  for (const s of held) m.decref(s);
}
export function freeKeys(m: Vm, d: number): void {
  const base = m.a[d]!;
  if (base !== 0) m.unblock(base, blockSize(m.mem[base]!));
  m.a[d] = 0;
}

/** PyDict_Copy. */
export function copyDict(m: Vm, d: number): number {
  const out = newDict(m);
  const base = m.a[d]!;
  if (base === 0 || m.b[d] === 0) return out;
  mergeDict(m, out, d, true);
  if (m.flags[d]! & FL.split) {
    // A copy of an instance's dict shares the keys too.
    shareKeys(m, out, m.num[d]!);
  }
  return out;
}
/** dict_merge of exact dicts whose keys all compare as leaves; SLOW otherwise. */
export function mergeDict(m: Vm, to: number, from: number, override: boolean): number {
  if (from === to || m.b[from] === 0) return 1;
  const used = m.b[from]!;
  if (m.b[to] === 0 && m.a[from] !== 0 && !(m.flags[from]! & FL.split)) {
    const base = m.a[from]!;
    const n = m.d[from]!;
    const log = used === n ? m.mem[base]! : logFor(used);
    const same = used >= Math.floor((n * 2) / 3);
    if (m.a[to] !== 0) freeKeys(m, to);
    const general = m.mem[base + 2] === 1;
    makeKeys(m, to, same && used === n ? m.mem[base]! : Math.max(3, used === n ? log : logFor(used)), general);
    for (const [k, v] of dictItemsHashed(m, from)) insertNew(m, to, m.incref(k[0]), k[1], k[2], m.incref(v));
    if (m.gcBits[from]! & 1) m.track(to);
    return 1;
  }
  const list = dictItemsHashed(m, from);
  if (m.a[to] !== 0 && m.mem[m.a[to]! + 1]! < 0) return 1;
  if (m.a[to] === 0 || usable(1 << m.mem[m.a[to]!]!) < used) {
    if (m.a[to] === 0) makeKeys(m, to, logFor(used), m.mem[m.a[from]! + 2] === 1);
    else resize(m, to, logFor(m.b[to]! + used), m.mem[m.a[to]! + 2] === 1 || m.mem[m.a[from]! + 2] === 1);
  }
  for (const [k, v] of list) {
    const i = find(m, to, k[0], k[1], k[2]);
    if (i === SLOW) return SLOW;
    if (i >= 0) {
      if (override) setAt(m, to, i, m.incref(v));
    } else insertNew(m, to, m.incref(k[0]), k[1], k[2], m.incref(v));
  }
  return 1;
}
export function dictItemsHashed(m: Vm, d: number): [[number, number, number], number][] {
  const out: [[number, number, number], number][] = [];
  if (m.a[d] === 0) return out;
  const from = entries(m, d);
  for (let i = 0, n = m.d[d]!; i < n; i++) {
    const e = from + 4 * i;
    if (m.mem[e] !== 0) out.push([[m.mem[e]!, m.mem[e + 2]!, m.mem[e + 3]!], m.mem[e + 1]!]);
  }
  return out;
}

/** Bytes of a dict without its collector head (dict_sizeof). */
export function dictSize(m: Vm, d: number): number {
  const split = splitBytes(m, d);
  if (split >= 0) return 48 + split;
  const base = m.a[d]!;
  if (base === 0) return 48;
  const log = m.mem[base]!;
  const size = 1 << log;
  const indexBytes = size <= 128 ? size : size <= 32768 ? size * 2 : size * 4;
  return 48 + 32 + indexBytes + usable(size) * (m.mem[base + 2] ? 24 : 16);
}
export { EMPTY_TUPLE, NONE };
