// Telling every change as an event: what the instructions did to frames, references, ages and spaces since the last stop is found by comparing, and announced before the next.
import { EVENT, type EventKind, type Observe, STATE } from '../../core/event.ts';
import { FLAG, Obj, type Value } from '../values/object.ts';
import type { Frame, Machine } from './machine.ts';
import { RETURN } from './machine.ts';
import { stacks } from './threads.ts';

/** One reference as a number: owners may be negative, both stay below 2^25. */
const KEY = 2 ** 26;
const keyOf = (owner: number, target: number): number => (owner + KEY / 2) * KEY + target;
/** Heaps above this many objects are compared at fewer stops. */
const SMALL = 4096;

/** References out of one value, through nested structs. */
function add(edges: Map<number, number>, owner: number, v: Value): void {
  if (v instanceof Obj) {
    if (v.serial && !(v.flags & (FLAG.frozen | FLAG.library))) {
      const k = keyOf(owner, v.serial);
      edges.set(k, (edges.get(k) ?? 0) + 1);
    }
  } else if (Array.isArray(v)) for (const x of v) add(edges, owner, x as Value);
}
/** The frames drawn: every stack, without the second look a filter takes at its frame. */
export function drawnFrames(m: Machine): { frame: Frame; thread: number }[] {
  const out: { frame: Frame; thread: number }[] = [];
  for (const s of stacks(m))
    for (let f = s.top; f; f = f.caller)
      if (f.kind !== RETURN.filter) out.push({ frame: f, thread: (s.fiber?.id ?? 1) - 1 });
  return out;
}
/** Values a frame holds: arguments, variables, hidden slots and what is on its stack. */
export function heldBy(f: Frame): Value[] {
  return f.R.slice(0, Math.max(f.sp, f.code.nlocals));
}
export function allEdges(m: Machine): Map<number, number> {
  const edges = new Map<number, number>();
  for (const o of m.heap.objs) if (o.t.kind !== 'string') for (const v of o.f) add(edges, o.serial, v);
  for (const { frame } of drawnFrames(m)) for (const v of heldBy(frame)) add(edges, -frame.id, v);
  for (const vs of m.state.values.values()) for (const v of vs) add(edges, 0, v);
  return edges;
}
export function splitKey(k: number): { owner: number; target: number } {
  const owner = Math.floor(k / KEY);
  return { owner: owner - KEY / 2, target: k - owner * KEY };
}
export function stateOf(o: Obj): number {
  return o.flags & FLAG.freachable ? STATE.finalizing : o.flags & FLAG.finalized ? STATE.finalized : STATE.live;
}
export function usedSpaces(m: Machine): Map<string, number> {
  const used = new Map<string, number>([
    ['gen 0', 0],
    ['gen 1', 0],
    ['gen 2', 0],
    ['LOH', 0],
    ['POH', 0],
    ['frozen', 0],
  ]);
  for (const o of m.heap.objs) {
    const s = m.heap.space(o);
    used.set(s, (used.get(s) ?? 0) + o.size);
  }
  return used;
}
interface Row {
  space: string;
  age: number;
  state: number;
  size: number;
}

/** What the observer was told so far, kept while one observed run lasts; no part of the machine's state. */
export class Announcer {
  readonly hear: Observe;
  private edges: Map<number, number>;
  private readonly frames = new Map<number, number>();
  private readonly rows = new Map<number, Row>();
  private readonly marked = new Set<number>();
  private spaces: Map<string, number>;
  private turn = 0;
  constructor(m: Machine, hear: Observe) {
    this.hear = hear;
    this.edges = allEdges(m);
    this.spaces = usedSpaces(m);
    for (const { frame, thread } of drawnFrames(m)) this.frames.set(frame.id, thread);
    for (const o of m.heap.objs) this.rows.set(o.serial, this.row(m, o));
  }
  private row(m: Machine, o: Obj): Row {
    return { space: m.heap.space(o), age: o.gen, state: stateOf(o), size: o.size };
  }
  /** Takes note of an event of the machine and passes it on. */
  readonly observe: Observe = (kind: EventKind, a, b, c) => {
    if (kind === EVENT.enter) this.frames.set(a, c);
    else if (kind === EVENT.leave) this.frames.delete(a);
    else if (kind === EVENT.birth) this.rows.set(a, { space: '', age: 0, state: 0, size: c });
    else if (kind === EVENT.death) {
      this.rows.delete(a);
      this.marked.delete(a);
    } else if (kind === EVENT.mark) {
      if (b) this.marked.add(a);
      else this.marked.delete(a);
    }
    this.hear(kind, a, b, c);
  };
  /** Announces everything that differs from what was told. */
  reconcile(m: Machine, always: boolean): void {
    const n = m.heap.objs.length;
    if (!always && n > SMALL && ++this.turn % Math.ceil((16 * n) / SMALL) !== 0) return;
    const hear = this.hear;
    const now = new Map<number, { frame: Frame; thread: number }>();
    for (const d of drawnFrames(m)) now.set(d.frame.id, d);
    for (const id of [...this.frames.keys()])
      if (!now.has(id)) {
        this.frames.delete(id);
        hear(EVENT.leave, id, 0, 0);
      }
    for (const [id, d] of [...now].sort((x, y) => x[0] - y[0]))
      if (this.frames.get(id) !== d.thread) {
        this.frames.set(id, d.thread);
        hear(EVENT.enter, id, m.name(routineName(d.frame)), d.thread);
      }
    for (const serial of this.marked) hear(EVENT.mark, serial, 0, 0);
    this.marked.clear();
    for (const o of m.heap.objs) {
      const was = this.rows.get(o.serial);
      if (!was) continue;
      const row = this.row(m, o);
      if (row.space !== was.space) hear(EVENT.place, o.serial, m.name(row.space), o.address);
      if (row.age !== was.age) hear(EVENT.age, o.serial, row.age, 0);
      if (row.state !== was.state) hear(EVENT.state, o.serial, row.state, 0);
      if (row.size !== was.size) hear(EVENT.resize, o.serial, row.size, 0);
      this.rows.set(o.serial, row);
    }
    const edges = allEdges(m);
    for (const [k, c] of this.edges) {
      const left = c - (edges.get(k) ?? 0);
      if (left > 0) {
        const e = splitKey(k);
        for (let i = 0; i < left; i++) hear(EVENT.unlink, e.owner, e.target, 0);
      }
    }
    for (const [k, c] of edges) {
      const more = c - (this.edges.get(k) ?? 0);
      if (more > 0) {
        const e = splitKey(k);
        for (let i = 0; i < more; i++) hear(EVENT.link, e.owner, e.target, 0);
      }
    }
    this.edges = edges;
    const used = usedSpaces(m);
    for (const [name, bytes] of used) if (this.spaces.get(name) !== bytes) hear(EVENT.space, m.name(name), bytes, 0);
    this.spaces = used;
  }
}
/** How a frame is called: its class and method. */
export function routineName(f: Frame): string {
  return f.code.minst.owner.name + '.' + f.code.minst.name;
}
