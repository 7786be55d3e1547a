// Sets after Objects/setobject.c of CPython 3.13: open addressing with linear probes, so iteration order and growth are the real ones.
// Columns: a = table (rows of key, hash low, hash high; key 0 = empty, -1 = dummy), b = used, c = fill, d = mask.
import { K, T } from '../memory/kinds.ts';
import { SLOW, type Vm } from '../execute/vm.ts';
import { leafEq } from './compare.ts';

const LINEAR_PROBES = 9;

export function newSet(m: Vm, type: number): number {
  const s = m.allocGc(K.set, type);
  m.a[s] = m.block(24);
  m.d[s] = 7;
  m.track(s);
  return s;
}
export function setEntries(m: Vm, s: number): [number, number, number][] {
  const out: [number, number, number][] = [];
  const at = m.a[s]!;
  for (let i = 0, n = m.d[s]!; i <= n; i++) {
    const k = m.mem[at + 3 * i]!;
    if (k > 0) out.push([k, m.mem[at + 3 * i + 1]!, m.mem[at + 3 * i + 2]!]);
  }
  return out;
}
export function setKeys(m: Vm, s: number): number[] {
  return setEntries(m, s).map((e) => e[0]);
}
/** Row of a key; -1 absent, SLOW. (set_lookkey) */
export function setFind(m: Vm, s: number, key: number, lo: number, hi: number): number {
  const at = m.a[s]!;
  const mask = m.d[s]!;
  const mem = m.mem;
  let plo = lo;
  let phi = hi;
  let i = lo & mask;
  for (;;) {
    let e = i;
    let probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
    do {
      const k = mem[at + 3 * e]!;
      if (k === 0) return -1;
      if (k > 0 && mem[at + 3 * e + 1] === lo && mem[at + 3 * e + 2] === hi) {
        if (k === key) return e;
        const eq = leafEq(m, k, key);
        if (eq === SLOW) return SLOW;
        if (eq === 1) return e;
      }
      e++;
    } while (probes--);
    plo = (plo >>> 5) | (phi << 27);
    phi = phi >>> 5;
    i = (Math.imul(i, 5) + 1 + plo) & mask;
  }
}
export function setContains(m: Vm, s: number, key: number, lo: number, hi: number): number {
  const r = setFind(m, s, key, lo, hi);
  return r === SLOW ? SLOW : r >= 0 ? 1 : 0;
}
/** Keys of equal hash, in probe order, for prelude code. */
export function setCandidates(m: Vm, s: number, lo: number, hi: number): number[] {
  const out: number[] = [];
  const at = m.a[s]!;
  const mask = m.d[s]!;
  let plo = lo;
  let phi = hi;
  let i = lo & mask;
  for (;;) {
    let e = i;
    let probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
    do {
      const k = m.mem[at + 3 * e]!;
      if (k === 0) return out;
      if (k > 0 && m.mem[at + 3 * e + 1] === lo && m.mem[at + 3 * e + 2] === hi) out.push(k);
      e++;
    } while (probes--);
    plo = (plo >>> 5) | (phi << 27);
    phi = phi >>> 5;
    i = (Math.imul(i, 5) + 1 + plo) & mask;
  }
}
/** Adds a key known to be absent (set_add_entry after its search, or set_insert_clean); takes over the reference. */
export function setInsert(m: Vm, s: number, key: number, lo: number, hi: number): void {
  insertClean(m, s, key, lo, hi);
  if (m.touched !== null) m.touched.add(s);
  m.c[s]!++;
  m.b[s]!++;
  const mask = m.d[s]!;
  if (m.c[s]! * 5 < mask * 3) return;
  setResize(m, s, m.b[s]! > 50000 ? m.b[s]! * 2 : m.b[s]! * 4);
}
function insertClean(m: Vm, s: number, key: number, lo: number, hi: number): void {
  const at = m.a[s]!;
  const mask = m.d[s]!;
  const mem = m.mem;
  let plo = lo;
  let phi = hi;
  let i = lo & mask;
  for (;;) {
    let e = i;
    let probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
    do {
      if (mem[at + 3 * e] === 0) {
        mem[at + 3 * e] = key;
        mem[at + 3 * e + 1] = lo;
        mem[at + 3 * e + 2] = hi;
        return;
      }
      e++;
    } while (probes--);
    plo = (plo >>> 5) | (phi << 27);
    phi = phi >>> 5;
    i = (Math.imul(i, 5) + 1 + plo) & mask;
  }
}
/** set_table_resize. */
export function setResize(m: Vm, s: number, minUsed: number): void {
  let size = 8;
  while (size <= minUsed) size <<= 1;
  const rows = setEntries(m, s);
  const old = m.a[s]!;
  const oldSize = m.d[s]! + 1;
  if (m.touched !== null) m.touched.add(s);
  m.room(size * 12);
  m.a[s] = m.block(3 * size);
  m.d[s] = size - 1;
  m.c[s] = rows.length;
  for (const [k, lo, hi] of rows) insertClean(m, s, k, lo, hi);
  m.unblock(old, 3 * oldSize);
}
/** 1 added, 0 was there, SLOW. The reference is not taken over. */
export function setAdd(m: Vm, s: number, key: number, lo: number, hi: number): number {
  const r = setFind(m, s, key, lo, hi);
  if (r === SLOW) return SLOW;
  if (r >= 0) return 0;
  setInsert(m, s, m.incref(key), lo, hi);
  return 1;
}
/** Removes a row; gives back the key's reference. */
export function setRemoveRow(m: Vm, s: number, row: number): number {
  const at = m.a[s]! + 3 * row;
  const k = m.mem[at]!;
  if (m.touched !== null) m.touched.add(s);
  m.mem[at] = -1;
  m.mem[at + 1] = -1;
  m.mem[at + 2] = -1;
  m.b[s]!--;
  return k;
}
export function setClear(m: Vm, s: number): void {
  const keys = setKeys(m, s);
  if (m.touched !== null) m.touched.add(s);
  m.unblock(m.a[s]!, 3 * (m.d[s]! + 1));
  m.a[s] = m.block(24);
  m.b[s] = 0;
  m.c[s] = 0;
  m.d[s] = 7;
  for (const k of keys) m.decref(k);
}
/** set_merge: adds all of another set or of a dict's keys. SLOW leaves the set partly filled only with keys it may hold anyway. */
export function setMerge(m: Vm, to: number, from: number): number {
  if (to === from || m.b[from] === 0) return 1;
  if (m.touched !== null) m.touched.add(to);
  if ((m.c[to]! + m.b[from]!) * 5 >= m.d[to]! * 3) setResize(m, to, (m.b[to]! + m.b[from]!) * 2);
  if (m.c[to] === 0 && m.d[to] === m.d[from] && m.c[from] === m.b[from]) {
    // Same table size and no dummies: a straight copy.
    const n = 3 * (m.d[from]! + 1);
    m.mem.copyWithin(m.a[to]!, m.a[from]!, m.a[from]! + n);
    for (const k of setKeys(m, to)) m.incref(k);
    m.c[to] = m.c[from]!;
    m.b[to] = m.b[from]!;
    return 1;
  }
  if (m.c[to] === 0) {
    for (const [k, lo, hi] of setEntries(m, from)) {
      insertClean(m, to, m.incref(k), lo, hi);
      m.c[to]!++;
      m.b[to]!++;
    }
    return 1;
  }
  for (const [k, lo, hi] of setEntries(m, from)) if (setAdd(m, to, k, lo, hi) === SLOW) return SLOW;
  return 1;
}
/** A copy (`set(other)`, `other.copy()`). */
export function setCopy(m: Vm, from: number, type: number): number {
  const s = newSet(m, type);
  setMerge(m, s, from);
  return s;
}
export function setSize(m: Vm, s: number): number {
  const n = m.d[s]! + 1;
  return 200 + (n === 8 ? 0 : n * 16);
}
export const isSet = (m: Vm, s: number): boolean => m.kind[s] === K.set;
export const isExactSet = (m: Vm, s: number): boolean => m.type[s] === T.set || m.type[s] === T.frozenset;
