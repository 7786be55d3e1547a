// Keys that the instances of a class share (split tables of Objects/dictobject.c, CPython 3.13). How many more names fit is kept behind the names, since `sys.getsizeof(o.__dict__)` tells it: every new instance makes the room one smaller.
import { FL, K } from '../memory/kinds.ts';
import type { Vm } from '../execute/vm.ts';
import { getStr } from './dict.ts';

/** SHARED_KEYS_MAX_SIZE. */
export const INLINE = 30;
const USABLE = INLINE;
const ENTRIES = INLINE + 1;
/** Cells of the block in a type's column c: the names, then how many more fit, then how many the real table holds. */
export const KEYS_BLOCK = INLINE + 2;

function staticNames(m: Vm, t: number): readonly number[] {
  const v = getStr(m, m.field(t, 0), m.name('__static_attributes__'));
  return v !== 0 && m.kind[v] === K.tuple ? m.cellsOf(v) : [];
}
/** _PyDict_NewKeysForClass: the names methods assign to `self` are in the table from the start. */
export function ensureKeys(m: Vm, t: number): void {
  if (m.c[t] !== 0) return;
  m.c[t] = m.block(KEYS_BLOCK);
  const n = Math.min(INLINE, staticNames(m, t).length);
  m.mem[m.c[t]! + USABLE] = INLINE - n;
  m.mem[m.c[t]! + ENTRIES] = n;
}
/** init_inline_values: one more instance of a class whose objects hold their attributes themselves. */
export function countInstance(m: Vm, t: number): void {
  ensureKeys(m, t);
  const at = m.c[t]! + USABLE;
  if (m.mem[at]! <= 1) return;
  m.mem[at]!--;
  if (m.touched !== null && m.flags[t]! & FL.split) touchDicts(m, t);
}
/** The dicts that share the class's keys have another size now. */
function touchDicts(m: Vm, t: number): void {
  for (let d = 0; d < m.used; d++)
    if (m.kind[d] === K.dict && m.flags[d]! & FL.split && m.num[d] === t) m.touched!.add(d);
}
/** The dict's keys are its class's from now on. */
export function shareKeys(m: Vm, d: number, t: number): void {
  ensureKeys(m, t);
  m.flags[d]! |= FL.split;
  m.flags[t]! |= FL.split;
  m.num[d] = t;
}
/** insert_split_key of a name that is not there yet: its number, or -1 where it does not fit. */
export function takeName(m: Vm, t: number, name: number): number {
  ensureKeys(m, t);
  const n = m.num[t]!;
  if (n >= INLINE) return -1;
  const keys = m.c[t]!;
  if (!staticNames(m, t).includes(name)) {
    if (m.mem[keys + USABLE]! <= 0) return -1;
    m.mem[keys + USABLE]!--;
    m.mem[keys + ENTRIES]!++;
  }
  m.num[t] = n + 1;
  m.mem[keys + n] = m.incref(name);
  return n;
}
/** Bytes of the values of a dict that shares its class's keys, or -1 where it has keys of its own. */
export function splitBytes(m: Vm, d: number): number {
  if (!(m.flags[d]! & FL.split)) return -1;
  const t = m.num[d]!;
  if (m.kind[t] !== K.type || m.c[t] === 0) return -1;
  return 8 * (m.mem[m.c[t]! + USABLE]! + m.mem[m.c[t]! + ENTRIES]!);
}
/** Whether a key that is new to the dict can stay among the shared ones. */
export function staysSplit(m: Vm, d: number, key: number, isStr: boolean): boolean {
  const t = m.num[d]!;
  if (!isStr || m.kind[t] !== K.type || m.c[t] === 0) return false;
  const text = m.text(key);
  for (let i = 0; i < m.num[t]!; i++) {
    const k = m.mem[m.c[t]! + i]!;
    if (k === key || m.text(k) === text) return true;
  }
  return takeName(m, t, m.intern(text)) >= 0;
}
