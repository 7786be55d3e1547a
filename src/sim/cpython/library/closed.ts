// The closed world (ARCHITECTURE): "no such name" is only said where the real member list is known; a real name missing here is refused.
import { K } from '../memory/kinds.ts';
import type { Vm } from '../execute/vm.ts';
import { MODULE_NAMES, TYPE_NAMES_OF } from './names/index.ts';

/** Refuses if the real type (any built-in in the MRO), or the module object, has the name. */
export function closedWorld(m: Vm, t: number, name: string): void {
  if (m.kind[t] !== K.type) {
    const mod = m.moduleName(t);
    closedModule(m, mod, name);
    return;
  }
  const mro = m.mem[m.a[t]! + 2]!;
  for (let i = 0; i < m.b[mro]!; i++) {
    const b = m.mem[m.a[mro]! + i]!;
    const info = m.typeInfo(b);
    if (info.heap) continue;
    const names = TYPE_NAMES_OF[info.name];
    if (names === undefined)
      m.refuse(`attribute of ${info.name}`, `attributes of ${info.name} objects are not in the simulated subset`);
    if (names!.includes(` ${name} `)) m.refuse(`${info.name}.${name}`);
  }
}
export function closedModule(m: Vm, mod: string, name: string): void {
  const names = MODULE_NAMES[mod];
  if (names === undefined) {
    if (mod === '__main__') return;
    m.refuse(`${mod}.${name}`);
  }
  if (names!.includes(` ${name} `)) m.refuse(`${mod}.${name}`);
}
