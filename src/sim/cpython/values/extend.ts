// How lists take the elements of something else (list_extend of Objects/listobject.c, CPython 3.13): what is reserved beforehand, and what is given back. `sys.getsizeof` tells it.
import { K, T } from '../memory/kinds.ts';
import type { Vm } from '../execute/vm.ts';
import { lookup } from './type.ts';

/** Without a hint, this many elements are expected. */
const EXPECTED = 8;
/** Iterators that cannot say how many elements are left. */
const UNHINTED: readonly number[] = [T.enumerate, T.zip];

/** Sets, dicts and their views: list_resize instead of an exact block. */
function countedTable(m: Vm, src: number): boolean {
  const t = m.type[src]!;
  return m.kind[src] === K.set || t === T.dict || t === T.dict_keys || t === T.dict_values || t === T.dict_items;
}
function exact(m: Vm, l: number, n: number): void {
  const cap = (n + 1) & ~1;
  m.room(cap * 8);
  m.a[l] = m.block(cap);
  m.c[l] = cap;
}
/** Makes room for `n` more elements that come from `src`. */
export function reserve(m: Vm, l: number, src: number, n: number): void {
  if (n === 0) return;
  if (m.touched !== null) m.touched.add(l);
  if (m.c[l] === 0 && !countedTable(m, src)) exact(m, l, n);
  else if (m.b[l]! + n > m.c[l]!) m.listResize(l, m.b[l]! + n);
}
/** Gives back what was expected too much. */
export function cutBack(m: Vm, l: number): void {
  if (m.b[l]! === m.c[l]!) return;
  m.touched?.add(l);
  m.listResize(l, m.b[l]!);
}
/** Whether the elements of `src` may be taken without asking its class for a length. */
export function plainLength(m: Vm, src: number): boolean {
  const t = m.type[src]!;
  if (!m.typeInfo(t).heap) return true;
  const f = lookup(m, t, m.name('__len__'));
  return f !== 0 && m.type[f] === T.wrapper_descriptor;
}
/** list_extend with the elements at hand (references given away). */
export function extendFrom(m: Vm, l: number, src: number, items: readonly number[]): void {
  if (!UNHINTED.includes(m.type[src]!)) {
    const n = items.length;
    if (n === 0) return;
    reserve(m, l, src, n);
    if (m.touched !== null) m.touched.add(l);
    const at = m.a[l]! + m.b[l]!;
    for (let i = 0; i < n; i++) m.mem[at + i] = items[i]!;
    m.b[l] = m.b[l]! + n;
    return;
  }
  reserve(m, l, src, EXPECTED);
  for (const x of items) m.listAppend(l, x);
  cutBack(m, l);
}
