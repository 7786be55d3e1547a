// Imports: modules made by natives, modules written in the prelude, and what is refused.
import { NONE, T } from '../memory/kinds.ts';
import { getStr, newDict, setStr } from '../values/dict.ts';
import { callPrelude } from '../execute/call.ts';
import type { Vm } from '../execute/vm.ts';

/** A module object with a fresh dict (a reference). */
export function newModule(m: Vm, name: string): number {
  const d = newDict(m);
  setStr(m, d, m.id['__name__']!, m.incref(m.name(name)));
  const mod = m.record(T.module, [d]);
  return mod;
}

/** IMPORT_NAME: a reference to the module (the top one, or the named one for `from`). */
export function importName(m: Vm, name: string, from: number, level: number): number {
  if (level !== 0) {
    if (m.moduleSource(name) === undefined) return m.raise(T.ImportError, 'attempted relative import with no known parent package');
  }
  const parts = name.split('.');
  const full = m.findModule(name);
  if (full === 0) {
    if (m.isStdlib(parts[0]!)) m.refuse(`import ${name}`, `the module ${name} is not in the simulated subset`);
    m.raise(T.ModuleNotFoundError, `No module named '${name}'`);
    return 0;
  }
  const want = from === NONE ? parts[0]! : name;
  const mod = m.findModule(want);
  const src = m.pendingModules(name);
  if (src !== 0) {
    // The prelude runs the module's body first, then answers with it.
    return callPrelude(m, '_import', [src, mod]);
  }
  return m.incref(mod);
}
export { getStr };
