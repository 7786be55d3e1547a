// Deallocation with a worklist instead of recursion, in the order of CPython 3.13's tp_dealloc functions: finalizer, weak references and their callbacks, then what the object held, depth first.
import { FL, K, NONE, T } from './kinds.ts';
import type { Vm } from '../execute/vm.ts';
import { lookup } from '../values/type.ts';
import { KEYS_BLOCK } from '../values/sharedkeys.ts';
import { entries, freeKeys, isGc, keyOrder } from '../values/dict.ts';
import { needsClose } from '../execute/generator.ts';

/** Phases of one object on the worklist. From CHILDREN on, the phase counts what is dropped next. */
const START = 0;
const AFTER_FINALIZER = 1;
const WEAK = 2;
const CHILDREN = 3;
/** An entry that is a weak reference whose callback is due. */
const CALLBACK = -1;

export const DUE = { none: 0, finalizer: 1, callback: 2, close: 3 } as const;

/** Works until the list is down to its floor, or user code must run first (then `due` is set). */
export function drain(m: Vm): void {
  // What is due has not been taken up yet: going on would lose it.
  if (m.dueWhat !== DUE.none) return;
  m.draining = true;
  const floor = m.dzFloor;
  while (m.dzTop > floor) {
    const s = m.dz[m.dzTop - 2]!;
    const phase = m.dz[m.dzTop - 1]!;
    if (phase >= CHILDREN) {
      children(m, s, phase - CHILDREN);
      continue;
    }
    if (phase === START) {
      if (m.kind[s] === K.str && m.type[s] === T.str) {
        if (m.flags[s]! & 1) m.interned.delete(m.payload[s] as string);
        finish(m, s);
        continue;
      }
      if (finalizer(m, s)) break;
      m.untrack(s);
      m.dz[m.dzTop - 1] = WEAK;
    } else if (phase === AFTER_FINALIZER) {
      if (--m.rc[s]! > 0) {
        m.dzTop -= 2;
        continue;
      }
      m.untrack(s);
      m.dz[m.dzTop - 1] = WEAK;
    } else if (phase === WEAK) {
      m.dz[m.dzTop - 1] = CHILDREN;
      if (m.weak[s] !== 0) clearWeakRefs(m, s);
    } else if (phase === CALLBACK) {
      m.dzTop -= 2;
      m.dueWhat = DUE.callback;
      m.dueSlot = s;
      m.due = true;
      break;
    }
  }
  m.draining = false;
}

/** Starts an object's finalizer if it has one that has not run. */
function finalizer(m: Vm, s: number): boolean {
  const t = m.type[s]!;
  const k = m.kind[s]!;
  if (k === K.generator) {
    if (!needsClose(m, s) || m.gcBits[s]! & 2) return false;
    m.dueWhat = DUE.close;
  } else {
    const info = m.typeInfo(t);
    if (!info.heap || m.gcBits[s]! & 2) return false;
    if (lookup(m, t, m.id['__del__']!) === 0) return false;
    m.dueWhat = DUE.finalizer;
    m.untrack(s);
    if (info.gc) m.track(s);
  }
  if (m.touched !== null) m.touched.add(s);
  m.gcBits[s]! |= 2;
  m.rc[s] = 1;
  m.dz[m.dzTop - 1] = AFTER_FINALIZER;
  m.dueSlot = s;
  m.due = true;
  if (m.obs) m.obs(18, m.serial[s]!, 0, 0);
  return true;
}

/** PyObject_ClearWeakRefs: all are cleared, then their callbacks are due, newest first. */
export function clearWeakRefs(m: Vm, s: number): void {
  const list: number[] = [];
  for (let w = m.weak[s]!; w !== 0; w = m.d[w]!) list.push(w);
  m.weak[s] = 0;
  if (m.touched !== null) m.touched.add(s);
  for (const w of list) {
    if (m.touched !== null) m.touched.add(w);
    m.a[w] = 0;
    m.d[w] = 0;
    if (m.obs) m.obs(21, m.serial[w]!, m.serial[s]!, 0);
  }
  for (let i = list.length - 1; i >= 0; i--) {
    const w = list[i]!;
    if (m.c[w] === 0 || m.rc[w] === 0) continue;
    m.incref(w);
    m.dz[m.dzTop++] = w;
    m.dz[m.dzTop++] = CALLBACK;
    if (m.dzTop + 8 > m.dz.length) {
      const grown = new Int32Array(m.dz.length * 2);
      grown.set(m.dz);
      m.dz = grown;
    }
  }
}

/** Drops the references of `s` one by one from number `i` on; leaves when one dies (it comes first) or none is left. */
function children(m: Vm, s: number, i0: number): void {
  const top = m.dzTop;
  let i = i0;
  if (i === 0 && m.kind[s] === K.dict && m.flags[s]! & FL.split) keyOrder(m, s);
  const e = m.ext[s]!;
  const en = e === 0 ? 0 : m.mem[e]!;
  const kind = m.kind[s]!;
  const n = m.b[s]!;
  const backwards = kind === K.list || kind === K.tuple;
  const spread = kind === K.dict || kind === K.set;
  const count =
    kind === K.dict ? 2 * m.d[s]! : kind === K.set ? m.d[s]! + 1 : kind === K.bytearray || kind === K.weakref ? 0 : n;
  for (;;) {
    let child = 0;
    if (i < en) {
      // slots first, then the dict, then inline values: cells 2.., with 1 after the slots
      const fixed = m.typeInfo(m.type[s]!).fixed;
      const at = i === 0 ? 0 : i < fixed - 1 ? i + 1 : i === fixed - 1 ? 1 : i;
      if (at !== 0) {
        child = m.mem[e + at]!;
        m.mem[e + at] = 0;
      }
    } else if (i < en + count) {
      const j = i - en;
      if (!spread) {
        const at = m.a[s]! + (backwards ? n - 1 - j : j);
        child = m.mem[at]!;
        m.mem[at] = 0;
      } else if (kind === K.dict) {
        const at = entries(m, s) + 4 * (j >> 1) + (j & 1);
        child = m.mem[at]!;
        m.mem[at] = 0;
      } else {
        child = m.mem[m.a[s]! + 3 * j]!;
        if (child < 0) child = 0;
        m.mem[m.a[s]! + 3 * j] = 0;
      }
    } else if (i === en + count) {
      if (kind === K.weakref) {
        unlinkWeak(m, s);
        child = m.c[s]!;
        m.c[s] = 0;
      }
    } else {
      // The type last, after the memory is given back.
      const t = m.type[s]!;
      const heap = m.typeInfo(t).heap;
      m.dzTop = top - 2;
      if (m.kind[s] === K.type) dropType(m, s);
      finish2(m, s, en, count);
      if (heap) m.decref(t);
      return;
    }
    i++;
    if (child !== 0 && --m.rc[child]! === 0) {
      const t = m.type[child]!;
      if (t === T.int || t === T.float) {
        m.deathEvent(child);
        m.releaseNumber(child);
        continue;
      }
      if (m.touched !== null) m.touched.add(s);
      m.dz[top - 1] = CHILDREN + i;
      if (top + 4 > m.dz.length) {
        const grown = new Int32Array(m.dz.length * 2);
        grown.set(m.dz);
        m.dz = grown;
      }
      m.dz[top] = child;
      m.dz[top + 1] = START;
      m.dzTop = top + 2;
      return;
    }
  }
}

function unlinkWeak(m: Vm, w: number): void {
  const target = m.a[w]!;
  if (target === 0) return;
  if (m.touched !== null) m.touched.add(target);
  if (m.weak[target] === w) m.weak[target] = m.d[w]!;
  else for (let p = m.weak[target]!; p !== 0; p = m.d[p]!) if (m.d[p] === w) m.d[p] = m.d[w]!;
  m.a[w] = 0;
  m.d[w] = 0;
}
function dropType(m: Vm, t: number): void {
  const i = m.heapTypes.indexOf(t);
  if (i >= 0) m.heapTypes.splice(i, 1);
  if (m.c[t] !== 0) {
    for (let j = 0; j < m.num[t]!; j++) m.decref(m.mem[m.c[t]! + j]!);
    m.unblock(m.c[t]!, KEYS_BLOCK);
  }
}
/** Gives back an atom. */
function finish(m: Vm, s: number): void {
  m.dzTop -= 2;
  m.deathEvent(s);
  m.release(s);
}
function finish2(m: Vm, s: number, en: number, count: number): void {
  const kind = m.kind[s]!;
  if (en > 0) m.unblock(m.ext[s]!, en);
  if (kind === K.dict) freeKeys(m, s);
  else if (kind === K.set) m.unblock(m.a[s]!, 3 * (m.d[s]! + 1));
  else if (kind === K.list || kind === K.bytearray) m.unblock(m.a[s]!, kind === K.list ? m.c[s]! : m.d[s]!);
  else if (kind !== K.weakref && m.a[s] !== 0 && count > 0) m.unblock(m.a[s]!, count);
  if (kind === K.str && m.flags[s]! & 1) m.interned.delete(m.payload[s] as string);
  if (isGcKind(m, s) && m.gcCount[0]! > 0) m.gcCount[0]!--;
  m.untrack(s);
  m.deathEvent(s);
  m.release(s);
}
function isGcKind(m: Vm, s: number): boolean {
  return isGc(m, s);
}
export { NONE };
