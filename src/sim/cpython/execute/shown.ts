// Which objects a picture of a CPython machine shows: those the program made and can reach, and its garbage; not modules, not the insides of classes, not what only the library holds.
// An object is *held* if a class, a function, a code object, a module or the interpreter as started leads to it. Whatever is not held is shown; what is held is shown only where a frame, a global or something shown leads to it as a reader would follow.
import { FL, K, T } from '../memory/kinds.ts';
import { traverse } from '../memory/gc.ts';
import { STARTUP_SERIAL } from '../memory/heap.ts';
import { dictItems } from '../values/dict.ts';
import type { CPythonMachine } from './machine.ts';

const FUNCTION = T.function;
const MODULE = T.module;
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

/** Exact ints, strings and the like: they refer to nothing and are never objects of a picture. */
export function isPlain(m: CPythonMachine, s: number): boolean {
  const t = m.type[s]!;
  return (
    t === T.int ||
    t === T.str ||
    t === T.float ||
    t === T.bool ||
    t === T.bytes ||
    t === T.complex ||
    s <= T.object ||
    (m.flags[s]! & FL.interned) !== 0
  );
}
/** Kinds shown as text in a cell, not as objects of their own. */
export function isAtom(m: CPythonMachine, s: number): boolean {
  return isPlain(m, s) || m.type[s] === T['builtin_function_or_method'] || isNamed(m, s);
}
/** Whether the program, not the interpreter as started, made the object. */
export const isOurs = (m: CPythonMachine, s: number): boolean => m.serial[s]! > 0 && m.serial[s]! < STARTUP_SERIAL;
/** What holds objects without showing them. */
export function isHolder(m: CPythonMachine, s: number): boolean {
  const kind = m.kind[s];
  return kind === K.type || kind === K.code || m.type[s] === T.function || m.type[s] === T.module || !isOurs(m, s);
}

/** What a reader sees by following a holder: a class's data, what a function captured and its defaults; nothing of the others. */
export function seenThrough(m: CPythonMachine, s: number, visit: (t: number) => void): void {
  if (!isOurs(m, s)) return;
  if (m.kind[s] === K.type) for (const [, v] of dataOfClass(m, s)) visit(v);
  else if (m.type[s] === T.function)
    for (const part of [m.field(s, DEFAULTS), m.field(s, CLOSURE)]) if (part !== 0) traverse(m, part, visit);
}

/** Marks the slots to show (1). */
export function shownSlots(m: CPythonMachine): Uint8Array {
  const n = m.used;
  const held = new Uint8Array(n);
  /** References from what holds or is held. */
  const within = new Int32Array(n);
  const work: number[] = [];
  const hold = (t: number): void => {
    within[t]!++;
    if (held[t] === 1 || t === m.mainDict) return;
    held[t] = 1;
    work.push(t);
  };
  const { kind, type, serial } = m;
  for (let s = 16; s < n; s++) {
    const k = kind[s]!;
    const ours = serial[s]! > 0 && serial[s]! < STARTUP_SERIAL;
    if (ours && k !== K.type && k !== K.code && type[s] !== FUNCTION && type[s] !== MODULE) continue;
    if (k === 0 || s === m.mainDict || held[s] === 1 || isPlain(m, s)) continue;
    held[s] = 1;
    work.push(s);
    for (let at = work.pop(); at !== undefined; at = work.pop()) if (!isPlain(m, at)) traverse(m, at, hold);
  }
  const shown = new Uint8Array(n);
  const see = (t: number): void => {
    if (t === 0 || shown[t] === 1) return;
    shown[t] = 1;
    if (held[t] === 1) work.push(t);
  };
  // Classes are not reached from their instances.
  const seeObject = (t: number): void => {
    if (m.kind[t] !== K.type) see(t);
  };
  const follow = (): void => {
    for (let s = work.pop(); s !== undefined; s = work.pop()) {
      if (isPlain(m, s)) continue;
      if (isHolder(m, s)) seenThrough(m, s, see);
      else traverse(m, s, seeObject);
    }
  };
  for (let i = 1; i <= m.fp; i++) {
    const f = m.frames[i]!;
    see(f.locals);
    for (let j = f.lb; j < f.sp; j++) see(m.stk[j]!);
  }
  if (m.kind[m.mainDict] === K.dict) for (const [, v] of dictItems(m, m.mainDict)) see(v);
  follow();
  // What is not held need only be gone through if it refers to something held that has not been seen yet.
  let open = false;
  for (let s = 16; s < n; s++) {
    const k = kind[s]!;
    if (k === 0 || serial[s]! >= STARTUP_SERIAL || serial[s] === 0) continue;
    if (held[s] === 0) shown[s] = 1;
    else if (shown[s] === 0 && m.rc[s]! > within[s]! && k !== K.type && k !== K.code && !isPlain(m, s)) open = true;
  }
  if (open) {
    for (let s = 16; s < n; s++)
      if (held[s] === 0 && m.kind[s] !== 0 && isOurs(m, s) && !isPlain(m, s)) traverse(m, s, seeObject);
    follow();
  }
  return shown;
}

/** Slots of the objects in the picture, by serial, and a mark (1) for each. */
export function shownRows(m: CPythonMachine): { slots: readonly number[]; drawn: Uint8Array } {
  const drawn = shownSlots(m);
  const { kind, serial } = m;
  const slots: number[] = [];
  let ordered = true;
  let last = 0;
  for (let s = 0; s < drawn.length; s++) {
    if (drawn[s] === 0) continue;
    const k = kind[s]!;
    const box = k === K.list || k === K.dict || k === K.set || k === K.tuple || k === K.exception || k === K.generator;
    if (k === 0 || !isOurs(m, s) || (!box && isAtom(m, s))) {
      drawn[s] = 0;
      continue;
    }
    if (serial[s]! < last) ordered = false;
    last = serial[s]!;
    slots.push(s);
  }
  if (!ordered) slots.sort((x, y) => m.serial[x]! - m.serial[y]!);
  return { slots, drawn };
}
/** The slot of a serial among slots ordered by serial, or 0. */
export function slotOf(m: CPythonMachine, slots: readonly number[], serial: number): number {
  let low = 0;
  let high = slots.length - 1;
  while (low <= high) {
    const mid = (low + high) >> 1;
    const at = m.serial[slots[mid]!]!;
    if (at === serial) return slots[mid]!;
    if (at < serial) low = mid + 1;
    else high = mid - 1;
  }
  return 0;
}
