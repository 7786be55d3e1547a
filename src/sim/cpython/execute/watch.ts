// What an observer is told about objects: at every stop, the difference between what it knew and what is now, as births, counts, references, sizes and spaces. Deaths are told at once.
import { CAUSE, EDGE, EVENT } from '../../core/event.ts';
import { STARTUP_SERIAL } from '../memory/heap.ts';
import { isNamed, shownSlots } from './shown.ts';
import { FL, IMMORTAL, K, T } from '../memory/kinds.ts';
import { traverse } from '../memory/gc.ts';
import type { CPythonMachine } from './machine.ts';

export interface Row {
  readonly slot: number;
  readonly serial: number;
  readonly type: number;
  size: number;
  space: number;
  age: number;
  state: number;
  strong: number;
  weak: number;
  /** Serials referred to, in order of traversal. */
  refs: number[];
  /** References held by the runtime itself: name tables, the exception being handled, modules. */
  roots: number;
}

/** Kinds shown as text in a cell, not as objects of their own. */
export function isAtom(m: CPythonMachine, s: number): boolean {
  const t = m.type[s]!;
  return (
    s <= T.object ||
    t === T.int ||
    t === T.float ||
    t === T.bool ||
    t === T.str ||
    t === T.complex ||
    t === T.bytes ||
    isNamed(m, s) ||
    t === T['builtin_function_or_method']
  );
}
export const SPACES = ['untracked', 'generation 0', 'generation 1', 'generation 2'] as const;

/** All shown objects with their references, and those of the frames (owner: minus the frame's number). */
export function survey(m: CPythonMachine): { rows: Map<number, Row>; frames: Map<number, number[]> } {
  const rows = new Map<number, Row>();
  const shown: number[] = [];
  const marks = shownSlots(m);
  for (let s = 16, n = m.used; s < n; s++)
    if (
      marks[s] === 1 &&
      m.serial[s]! > 0 &&
      m.serial[s]! < STARTUP_SERIAL &&
      !(m.flags[s]! & FL.interned) &&
      !isAtom(m, s)
    )
      shown.push(s);
  shown.sort((x, y) => m.serial[x]! - m.serial[y]!);
  for (const s of shown) {
    const tracked = m.gcBits[s]! & 1;
    const gen = (m.gcBits[s]! >> 4) & 3;
    let weak = 0;
    for (let w = m.weak[s]!; w !== 0; w = m.d[w]!) weak++;
    rows.set(m.serial[s]!, {
      slot: s,
      serial: m.serial[s]!,
      type: m.eventName(m.kind[s] === K.type ? 'type' : m.typeName(s)),
      size: m.sizeText(s),
      space: m.eventName(SPACES[tracked ? gen + 1 : 0]!),
      age: tracked ? gen : 0,
      state: m.gcBits[s]! & 8 ? 1 : 0,
      strong: m.rc[s]! >= IMMORTAL ? -1 : m.rc[s]!,
      weak,
      refs: [],
      roots: m.rc[s]! >= IMMORTAL ? 0 : m.rc[s]!,
    });
  }
  const see =
    (list: number[]) =>
    (t: number): void => {
      const row = rows.get(m.serial[t]!);
      if (row === undefined || row.slot !== t) return;
      list.push(row.serial);
      if (row.roots > 0) row.roots--;
    };
  for (const row of rows.values()) traverse(m, row.slot, see(row.refs));
  const frames = new Map<number, number[]>();
  for (let i = 1; i <= m.fp; i++) {
    const f = m.frames[i]!;
    const list: number[] = [];
    const visit = see(list);
    for (let j = f.lb; j < f.sp; j++) if (m.stk[j] !== 0) visit(m.stk[j]!);
    if (f.fn !== 0) visit(f.fn);
    if (f.locals !== 0) visit(f.locals);
    frames.set(-f.id, list);
  }
  return { rows, frames };
}

export class Watch {
  rows: Map<number, Row>;
  frames: Map<number, number[]>;
  spaces = new Map<number, number>();
  /** Where the machine stood when this was last in step with it. */
  at: number;
  /** The instruction at which it was last in step: what is older and new here was only hidden. */
  since: number;

  constructor(m: CPythonMachine) {
    const now = survey(m);
    this.rows = now.rows;
    this.frames = now.frames;
    this.at = m.now;
    this.since = m.now;
    this.spaces = used(now.rows);
  }

  /** An object dies now. */
  death(m: CPythonMachine, s: number): void {
    const row = this.rows.get(m.serial[s]!);
    if (!row || row.slot !== s) return;
    const obs = m.obs!;
    for (const t of row.refs) obs(EVENT.unlink, row.serial, t, EDGE.strong);
    for (let i = 0; i < row.roots; i++) obs(EVENT.unlink, 0, row.serial, EDGE.strong);
    this.rows.delete(row.serial);
    obs(EVENT.death, row.serial, m.stage > 0 ? CAUSE.exit : m.job?.phase === 5 ? CAUSE.collector : CAUSE.count, 0);
  }

  /** Tells what has changed since the last time. */
  sync(m: CPythonMachine): void {
    const obs = m.obs!;
    const now = survey(m);
    // What nothing of the program refers to any more but a constant, a class or the interpreter leaves the picture.
    for (const old of this.rows.values()) {
      if (now.rows.has(old.serial)) continue;
      relink(obs, old.serial, old.refs, NOTHING);
      for (let i = 0; i < old.roots; i++) obs(EVENT.unlink, 0, old.serial, EDGE.strong);
      obs(EVENT.hide, old.serial, 0, 0);
    }
    for (const row of now.rows.values()) {
      const old = this.rows.get(row.serial);
      if (!old) {
        obs(m.born[row.slot]! >= this.since ? EVENT.birth : EVENT.show, row.serial, row.type, row.size);
        obs(EVENT.place, row.serial, row.space, 0);
        if (row.age !== 0) obs(EVENT.age, row.serial, row.age, 0);
        obs(EVENT.count, row.serial, 0, row.strong);
        obs(EVENT.count, row.serial, 1, row.weak);
        if (row.state !== 0) obs(EVENT.state, row.serial, row.state, 0);
      } else {
        if (old.size !== row.size) obs(EVENT.resize, row.serial, row.size, 0);
        if (old.space !== row.space) obs(EVENT.place, row.serial, row.space, 0);
        if (old.age !== row.age) obs(EVENT.age, row.serial, row.age, 0);
        if (old.strong !== row.strong) obs(EVENT.count, row.serial, 0, row.strong);
        if (old.weak !== row.weak) obs(EVENT.count, row.serial, 1, row.weak);
        if (old.state !== row.state) obs(EVENT.state, row.serial, row.state, 0);
      }
      relink(obs, row.serial, old?.refs ?? NOTHING, row.refs);
      for (let i = old?.roots ?? 0; i < row.roots; i++) obs(EVENT.link, 0, row.serial, EDGE.strong);
      for (let i = row.roots; i < (old?.roots ?? 0); i++) obs(EVENT.unlink, 0, row.serial, EDGE.strong);
    }
    for (const [owner, refs] of now.frames) relink(obs, owner, this.frames.get(owner) ?? NOTHING, refs);
    for (const [owner, refs] of this.frames) if (!now.frames.has(owner)) relink(obs, owner, refs, NOTHING);
    const spaces = used(now.rows);
    for (const name of SPACES.slice(1)) {
      const id = m.eventName(name);
      if ((spaces.get(id) ?? 0) !== (this.spaces.get(id) ?? 0)) obs(EVENT.space, id, spaces.get(id) ?? 0, 0);
    }
    this.rows = now.rows;
    this.frames = now.frames;
    this.spaces = spaces;
    this.at = m.now;
    this.since = m.now;
  }
}
const NOTHING: number[] = [];

/** Objects in each space. */
export function used(rows: ReadonlyMap<number, Row>): Map<number, number> {
  const out = new Map<number, number>();
  for (const r of rows.values()) out.set(r.space, (out.get(r.space) ?? 0) + 1);
  return out;
}
function relink(
  obs: (kind: number, a: number, b: number, c: number) => void,
  owner: number,
  old: readonly number[],
  now: readonly number[],
): void {
  if (old.length === now.length && old.every((x, i) => x === now[i])) return;
  const kind = owner < 0 ? EDGE.stack : EDGE.strong;
  const left = new Map<number, number>();
  for (const t of old) left.set(t, (left.get(t) ?? 0) + 1);
  for (const t of now) {
    const n = left.get(t) ?? 0;
    if (n > 0) left.set(t, n - 1);
    else obs(EVENT.link, owner, t, kind);
  }
  for (const [t, n] of left) for (let i = 0; i < n; i++) obs(EVENT.unlink, owner, t, kind);
}
