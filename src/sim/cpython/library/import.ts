// Imports: modules made by natives, modules written in the prelude, and what is refused.
import { K, NONE, T } from '../memory/kinds.ts';
import { dictItems, getStr, newDict, setStr } from '../values/dict.ts';
import { internStr } from '../values/type.ts';
import { noteImport } from '../memory/startup.ts';
import { callPrelude } from '../execute/call.ts';
import type { Frame, Vm } from '../execute/vm.ts';

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
    const full = relative(m, name, level);
    return full === null
      ? m.raise(T.ImportError, 'attempted relative import with no known parent package')
      : importName(m, full, from, 0);
  }
  const parts = name.split('.');
  if (!m.frame.library) noteImport(m, name);
  const full = m.findModule(name);
  if (full === 0) {
    if (m.isStdlib(parts[0]!)) m.refuse(`import ${name}`, `the module ${name} is not in the simulated subset`);
    m.raise(T.ModuleNotFoundError, `No module named '${name}'`);
    return 0;
  }
  const want = from === NONE ? parts[0]! : name;
  const mod = m.findModule(want);
  const wanted = [name];
  if (from !== NONE && m.isPackage(name)) {
    for (const n of m.cellsOf(from)) {
      const sub = `${name}.${m.text(n)}`;
      if (m.moduleSource(sub) !== undefined && m.findModule(sub) !== 0) wanted.push(sub);
    }
  }
  if (wanted.some((n) => m.isPending(n))) {
    // The prelude runs the bodies first, then answers with the module.
    const texts = m.tuple(wanted.map((n) => m.str(n)));
    const r = callPrelude(m, '_import', [texts, mod]);
    m.decref(texts);
    return r;
  }
  return m.incref(mod);
}
/** `from module import *` into the running namespace. */
export function importStar(m: Vm, f: Frame): number {
  const mod = m.stk[--f.sp]!;
  const d = m.field(mod, 0);
  const all = getStr(m, d, m.name('__all__'));
  const into = f.locals || f.globals;
  const names =
    all !== 0
      ? m.kind[all] === K.list || m.kind[all] === K.tuple
        ? m.cellsOf(all)
        : []
      : dictItems(m, d)
          .map((x) => x[0])
          .filter((k) => !m.text(k).startsWith('_'));
  for (const k of names) {
    const v = getStr(m, d, internStr(m, k));
    if (v === 0) {
      m.closedModule(m.moduleName(mod), m.text(k));
      m.decref(mod);
      return m.raise(T.AttributeError, `module '${m.moduleName(mod)}' has no attribute '${m.text(k)}'`);
    }
    setStr(m, into, internStr(m, k), m.incref(v));
  }
  // A name that is not found later may be one the real module has: nameError asks.
  if (!f.library) m.extra[`star:${m.moduleName(mod)}`] = 1;
  m.decref(mod);
  return 1;
}
/** Absolute name of a relative import in the running module, or null outside a package. */
function relative(m: Vm, name: string, level: number): string | null {
  const own = getStr(m, m.frame.globals, m.id['__name__']!);
  if (own === 0 || m.moduleSource(m.text(own)) === undefined) return null;
  const parts = m.text(own).split('.');
  const drop = level - (m.isPackage(m.text(own)) ? 1 : 0);
  if (drop >= parts.length) return null;
  const base = parts.slice(0, parts.length - drop).join('.');
  return name === '' ? base : `${base}.${name}`;
}
export { getStr };
