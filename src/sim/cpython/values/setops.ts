// Set algebra after Objects/setobject.c: which operand is walked, and in which order results are built, as there.
import { T } from '../memory/kinds.ts';
import { SLOW, type Vm } from '../execute/vm.ts';
import { newSet, setAdd, setClear, setContains, setCopy, setEntries, setFind, setMerge, setRemoveRow } from './set.ts';

const resultType = (m: Vm, a: number): number => (m.isSubtype(m.type[a]!, T.frozenset) ? T.frozenset : T.set);

/** & | - ^ (numbers of BINARY_OP 1, 7, 10, 12) of two sets. */
export function setOp(m: Vm, o: number, a: number, b: number, inplace: boolean): number {
  if (inplace) {
    const r =
      o === 7
        ? setMerge(m, a, b)
        : o === 1
          ? intersectionUpdate(m, a, b)
          : o === 10
            ? differenceUpdate(m, a, b)
            : symmetricUpdate(m, a, b);
    return r === SLOW ? SLOW : m.incref(a);
  }
  const type = resultType(m, a);
  if (o === 7) {
    const s = setCopy(m, a, type);
    if (setMerge(m, s, b) === SLOW) return drop(m, s);
    return s;
  }
  if (o === 1) return intersection(m, a, b, type);
  if (o === 10) return difference(m, a, b, type);
  // set_xor: a copy of the left, then symmetric_difference_update of... the right copied first.
  const s = setCopy(m, b, type);
  if (symmetricUpdate(m, s, a) === SLOW) return drop(m, s);
  return s;
}
function drop(m: Vm, s: number): number {
  m.decref(s);
  return SLOW;
}
/** set_intersection with a set: the smaller one is walked. */
export function intersection(m: Vm, a0: number, b0: number, type: number): number {
  let a = a0;
  let b = b0;
  const s = newSet(m, type);
  if (a === b) {
    m.decref(s);
    return setCopy(m, a, type);
  }
  if (m.b[b]! > m.b[a]!) [a, b] = [b, a];
  for (const [k, lo, hi] of setEntries(m, b)) {
    const r = setContains(m, a, k, lo, hi);
    if (r === SLOW) return drop(m, s);
    if (r === 1 && setAdd(m, s, k, lo, hi) === SLOW) return drop(m, s);
  }
  return s;
}
/** set_difference with a set. */
export function difference(m: Vm, a: number, b: number, type: number): number {
  if (m.b[a] === 0) return newSet(m, type);
  if (m.b[a]! >> 2 > m.b[b]!) {
    const s = setCopy(m, a, type);
    if (differenceUpdate(m, s, b) === SLOW) return drop(m, s);
    return s;
  }
  const s = newSet(m, type);
  for (const [k, lo, hi] of setEntries(m, a)) {
    const r = setContains(m, b, k, lo, hi);
    if (r === SLOW) return drop(m, s);
    if (r === 0 && setAdd(m, s, k, lo, hi) === SLOW) return drop(m, s);
  }
  return s;
}
export function differenceUpdate(m: Vm, a: number, b: number): number {
  if (a === b) {
    setClear(m, a);
    return 1;
  }
  for (const [k, lo, hi] of setEntries(m, b)) {
    const r = setFind(m, a, k, lo, hi);
    if (r === SLOW) return SLOW;
    if (r >= 0) m.decref(setRemoveRow(m, a, r));
  }
  return 1;
}
function intersectionUpdate(m: Vm, a: number, b: number): number {
  const t = intersection(m, a, b, T.set);
  if (t === SLOW) return SLOW;
  for (const col of [m.a, m.b, m.c, m.d]) [col[a], col[t]] = [col[t]!, col[a]!];
  m.decref(t);
  return 1;
}
export function symmetricUpdate(m: Vm, a: number, b: number): number {
  if (a === b) {
    setClear(m, a);
    return 1;
  }
  for (const [k, lo, hi] of setEntries(m, b)) {
    const r = setFind(m, a, k, lo, hi);
    if (r === SLOW) return SLOW;
    if (r >= 0) m.decref(setRemoveRow(m, a, r));
    else if (setAdd(m, a, k, lo, hi) === SLOW) return SLOW;
  }
  return 1;
}
