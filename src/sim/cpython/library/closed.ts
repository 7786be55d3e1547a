// The closed world (ARCHITECTURE): "no such name" is only said where the real member list is known; a real name missing here is refused.
import { K } from '../memory/kinds.ts';
import { STARTUP_SERIAL } from '../memory/heap.ts';
import type { Vm } from '../execute/vm.ts';
import { getStr } from '../values/dict.ts';
import { TY } from '../values/type.ts';
import { CLASS_NAMES } from './names/classes.ts';
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
    if (info.heap) {
      if (m.serial[b]! >= STARTUP_SERIAL && !m.frame.library) closedClass(m, b, name);
      continue;
    }
    const names = TYPE_NAMES_OF[info.name];
    if (names === undefined)
      m.refuse(`attribute of ${info.name}`, `attributes of ${info.name} objects are not in the simulated subset`);
    if (names!.includes(` ${name} `)) m.refuse(`${info.name}.${name}`);
  }
}
/** A class of the library that is written in Python here. */
function closedClass(m: Vm, c: number, name: string): void {
  const mod = getStr(m, m.field(c, 0), m.name('__module__'));
  if (mod === 0 || m.kind[mod] !== K.str) return;
  const full = `${m.text(mod)}.${m.text(m.field(c, TY.qualname))}`;
  if (CLASS_NAMES[full]?.includes(` ${name} `)) m.refuse(`${full}.${name}`);
}
export function closedModule(m: Vm, mod: string, name: string): void {
  const names = MODULE_NAMES[mod];
  if (names === undefined) {
    if (mod === '__main__') return;
    m.refuse(`${mod}.${name}`);
  }
  if (names!.includes(` ${name} `)) m.refuse(`${mod}.${name}`);
}
