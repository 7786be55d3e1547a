// What is told of one object: space, generation, state and counts, read off the columns.
import { IMMORTAL } from '../memory/kinds.ts';
import type { Vm } from './vm.ts';

export const SPACES = ['untracked', 'generation 0', 'generation 1', 'generation 2'] as const;

/** Index in SPACES. */
export function spaceOf(m: Vm, s: number): number {
  return m.gcBits[s]! & 1 ? ((m.gcBits[s]! >> 4) & 3) + 1 : 0;
}
export function ageOf(m: Vm, s: number): number {
  return m.gcBits[s]! & 1 ? (m.gcBits[s]! >> 4) & 3 : 0;
}
/** STATE: live, or found unreachable by the collection under way. */
export function stateOf(m: Vm, s: number): number {
  return m.gcBits[s]! & 8 ? 1 : 0;
}
/** Strong references; -1 = immortal. */
export function countOf(m: Vm, s: number): number {
  return m.rc[s]! >= IMMORTAL ? -1 : m.rc[s]!;
}
export function weakCount(m: Vm, s: number): number {
  let n = 0;
  for (let w = m.weak[s]!; w !== 0; w = m.d[w]!) n++;
  return n;
}
