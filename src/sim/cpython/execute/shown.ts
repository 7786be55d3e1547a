// Which objects a picture of a CPython machine shows: those the program made and can reach, and its garbage; not modules, not the insides of classes, not what only the library holds.
import { K, T } from '../memory/kinds.ts';
import { traverse } from '../memory/gc.ts';
import { STARTUP_SERIAL } from '../memory/heap.ts';
import { dictItems } from '../values/dict.ts';
import type { CPythonMachine } from './machine.ts';

/** Field numbers of a function object. */
const DEFAULTS = 2;
const CLOSURE = 6;

/** A class is a box of its own only if it holds data: class attributes that are containers or instances. */
export function dataOfClass(m: CPythonMachine, s: number): (readonly [name: string, value: number])[] {
  if (!m.typeInfo(s).heap) return [];
  const out: (readonly [string, number])[] = [];
  for (const [k, v] of dictItems(m, m.field(s, 0))) {
    const name = m.kind[k] === K.str ? m.text(k) : '';
    if (name === '' || (name.startsWith('__') && name.endsWith('__'))) continue;
    if (isContainer(m, v)) out.push([name, v]);
  }
  return out;
}

/** Lists, dicts, sets, bytearrays, and instances of the program's classes. */
function isContainer(m: CPythonMachine, v: number): boolean {
  const kind = m.kind[v]!;
  if (kind === K.list || kind === K.dict || kind === K.set || kind === K.bytearray) return true;
  return kind !== K.type && kind !== K.tuple && m.typeInfo(m.type[v]!).heap && m.type[v] !== T.function;
}

/** A function is a box of its own only if it holds something: captured variables, or defaults that can change. */
export function functionHolds(m: CPythonMachine, s: number): boolean {
  if (m.field(s, CLOSURE) !== 0 && m.kind[m.field(s, CLOSURE)] === K.tuple) return true;
  const defaults = m.field(s, DEFAULTS);
  return defaults !== 0 && m.kind[defaults] === K.tuple && m.cellsOf(defaults).some((v) => isContainer(m, v));
}

/** Drawn as text in the cell that refers to it: it has no life of its own worth a box. */
export function isNamed(m: CPythonMachine, s: number): boolean {
  if (m.kind[s] === K.type) return dataOfClass(m, s).length === 0;
  if (m.type[s] === T.function) return !functionHolds(m, s);
  return m.type[s] === T.module || m.kind[s] === K.code;
}

/** What is seen by following references as a reader would: not through modules, classes' insides or a function's globals. */
function follow(m: CPythonMachine, s: number, visit: (t: number) => void): void {
  if (m.type[s] === T.module || m.kind[s] === K.code) return;
  if (m.kind[s] === K.type) {
    for (const [, v] of dataOfClass(m, s)) visit(v);
    return;
  }
  if (m.type[s] === T.function) {
    for (const part of [m.field(s, DEFAULTS), m.field(s, CLOSURE)]) if (part !== 0) traverse(m, part, visit);
    return;
  }
  traverse(m, s, (t) => {
    if (m.kind[t] !== K.type) visit(t);
  });
}

/** Marks the slots to show (1) among those the program owns. */
export function shownSlots(m: CPythonMachine): Uint8Array {
  const shown = new Uint8Array(m.used);
  const work: number[] = [];
  const reach = (seen: Uint8Array, step: (s: number, visit: (t: number) => void) => void): void => {
    const visit = (t: number): void => {
      if (t === 0 || t >= seen.length || seen[t] === 1) return;
      seen[t] = 1;
      work.push(t);
    };
    for (let s = work.pop(); s !== undefined; s = work.pop()) step(s, visit);
  };
  const root = (seen: Uint8Array, s: number): void => {
    if (s > 0 && s < seen.length && seen[s] === 0) {
      seen[s] = 1;
      work.push(s);
    }
  };
  for (let i = 1; i <= m.fp; i++) {
    const f = m.frames[i]!;
    if (f.locals !== m.mainDict && f.locals !== 0 && !f.library) root(shown, f.locals);
    for (let j = f.lb; j < f.sp; j++) root(shown, m.stk[j]!);
  }
  if (m.kind[m.mainDict] === K.dict) for (const [, v] of dictItems(m, m.mainDict)) root(shown, v);
  reach(shown, (s, visit) => follow(m, s, visit));

  // Garbage is reached by nobody: neither by the program nor by what the interpreter holds.
  const held = new Uint8Array(m.used);
  for (let s = 16; s < m.used; s++) {
    if (m.kind[s] === 0) continue;
    if (
      m.serial[s]! >= STARTUP_SERIAL ||
      m.kind[s] === K.type ||
      m.type[s] === T.module ||
      m.kind[s] === K.code ||
      m.type[s] === T.function
    )
      root(held, s);
  }
  reach(held, (s, visit) => traverse(m, s, visit));
  for (let s = 16; s < m.used; s++) if (m.kind[s] !== 0 && held[s] === 0) shown[s] = 1;
  return shown;
}
