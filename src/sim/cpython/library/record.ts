// Records of types dispatched through their dict: such an instance holds a reference to its type.
import type { Vm } from '../execute/vm.ts';

/** A record (a reference) of a type opened by openType; `items` are given away. */
export function record(m: Vm, type: number, items: readonly number[]): number {
  const s = m.record(type, items);
  if (m.typeInfo(type).heap) m.incref(type);
  return s;
}
