// What a diagram draws of a CPython machine, and its checkpoints.
import type { Checkpoint } from '../../core/machine.ts';
import {
  heapColumns,
  type Cell,
  type Detail,
  type Edge,
  type FrameView,
  type HeapColumns,
  type Inspection,
  type ObjectView,
  type Place,
  type View,
} from '../../core/view.ts';
import { IMMORTAL, K, NONE, T } from '../memory/kinds.ts';
import { EDGE } from '../../core/event.ts';
import { traverse } from '../memory/gc.ts';
import { STARTUP_SERIAL, type SavedHeap } from '../memory/heap.ts';
import { dictItems } from '../values/dict.ts';
import { reprLeaf, reprText } from '../values/text.ts';
import { setKeys } from '../values/set.ts';
import { FL } from '../memory/kinds.ts';
import { ageOf, countOf, spaceOf, SPACES, stateOf, weakCount } from './row.ts';
import { dataOfClass, isAtom, shownRows, slotOf } from './shown.ts';
import type { CPythonMachine } from './machine.ts';
import { RunRefusal, type Frame } from './vm.ts';

function moduleName(m: CPythonMachine, s: number): string {
  for (const d of m.cellsOf(s))
    if (m.kind[d] === K.dict)
      for (const [k, v] of dictItems(m, d))
        if (m.kind[k] === K.str && m.text(k) === '__name__' && m.kind[v] === K.str) return m.text(v);
  return '';
}
function shortText(m: CPythonMachine, s: number): string {
  if (m.type[s] === T.module) return `module ${moduleName(m, s)}`;
  if (m.kind[s] === K.type) return m.typeInfo(s).heap ? `class ${m.typeInfo(s).name}` : m.typeInfo(s).name;
  if (m.type[s] === T.function) return `function ${m.text(m.field(s, 10))}`;
  if (m.type[s] === T.str) {
    const text = m.text(s);
    return reprText(text.length > 40 ? `${text.slice(0, 40)}…` : text);
  }
  const saved = m.variesLines;
  m.variesLines = new Map(saved);
  let r: string;
  try {
    r = reprLeaf(m, s, 0, 80) ?? `<${m.typeName(s)}>`;
  } catch (e) {
    // Something inside has no text of ours: the picture shows its type, the program is not concerned.
    if (!(e instanceof RunRefusal)) throw e;
    r = `<${m.typeName(s)}>`;
  }
  m.variesLines = saved;
  return r.length > 60 ? `${r.slice(0, 60)}…` : r;
}
/** Whether an object is part of the interpreter as started, not of the program. */
const own = (m: CPythonMachine, s: number): boolean => m.serial[s]! < STARTUP_SERIAL;

function cellOf(m: CPythonMachine, place: Place, name: string, v: number, weak = false): Cell {
  if (v === 0) return { place, name, state: 'uninitialised' };
  if (isAtom(m, v)) return { place, name, type: m.typeName(v), text: shortText(m, v), state: 'live' };
  const edge: Edge = { kind: weak ? 'weak' : 'strong', to: { root: { object: m.serial[v]! }, path: [] }, state: 'ok' };
  return { place, name, type: m.typeName(v), ...(own(m, v) ? {} : { text: shortText(m, v) }), state: 'live', edge };
}
function frameCells(m: CPythonMachine, f: Frame): Cell[] {
  const out: Cell[] = [];
  const c = f.rt.code;
  const root = { frame: f.id };
  c.localsplus.forEach((name, i) => {
    let v = m.stk[f.lb + i]!;
    if (name.startsWith('.')) return;
    if (v !== 0 && m.type[v] === T.cell) v = m.field(v, 0);
    if (v !== 0) out.push(cellOf(m, { root, path: [name] }, name, v));
  });
  if (f.locals !== 0 && !c.isModule && m.kind[f.locals] === K.dict)
    for (const [k, v] of dictItems(m, f.locals))
      if (m.kind[k] === K.str && !m.text(k).startsWith('__'))
        out.push(cellOf(m, { root, path: [m.text(k)] }, m.text(k), v));
  return out;
}
/** The named parts of an object. */
function objectCells(m: CPythonMachine, s: number): Cell[] {
  const out: Cell[] = [];
  const root = { object: m.serial[s]! };
  const add = (name: string, v: number, weak = false): void =>
    void (v !== 0 && out.length < 60 && out.push(cellOf(m, { root, path: [name] }, name, v, weak)));
  const e = m.ext[s]!;
  const t = m.type[s]!;
  const info = m.typeInfo(t);
  if (e !== 0) {
    const d = m.mem[e + 1]!;
    if (d !== 0) add('__dict__', d);
    for (let i = info.fixed; i < m.mem[e]!; i++)
      if (m.mem[e + i] !== 0) add(m.text(m.mem[m.c[t]! + i - info.fixed]!), m.mem[e + i]!);
    if (info.fixed > 2) {
      for (const c of m.cellsOf(m.field(t, 2))) {
        if (!m.typeInfo(c).heap) continue;
        for (const [k, v] of dictItems(m, m.field(c, 0)))
          if (m.type[v] === T.member_descriptor) add(m.text(k), m.mem[e + m.c[v]!]!);
      }
    }
  }
  if (t === T.function) {
    const closure = m.field(s, 6);
    if (m.kind[closure] === K.tuple) m.cellsOf(closure).forEach((v, i) => add(`cell ${i}`, v));
    const defaults = m.field(s, 2);
    if (m.kind[defaults] === K.tuple) m.cellsOf(defaults).forEach((v, i) => add(`default ${i}`, v));
    return out;
  }
  switch (m.kind[s]) {
    case K.list:
    case K.tuple:
      for (let i = 0; i < m.b[s]! && out.length < 60; i++) add(String(i), m.field(s, i));
      break;
    case K.dict:
      for (const [k, v] of dictItems(m, s)) add(isAtom(m, k) ? shortText(m, k) : `#${m.serial[k]}`, v);
      break;
    case K.set:
      setKeys(m, s).forEach((v, i) => add(String(i), v));
      break;
    case K.weakref:
      if (m.a[s] !== 0) add('referent', m.a[s]!, true);
      if (m.c[s] !== 0) add('callback', m.c[s]!);
      break;
    case K.type:
      for (const [name, v] of dataOfClass(m, s)) add(name, v);
      break;
    case K.exception:
      ['args', '__traceback__', '__context__', '__cause__'].forEach((n, i) => add(n, m.field(s, i)));
      break;
    case K.generator:
    case K.frame:
    case K.record: {
      const names = RECORD_NAMES[m.typeName(s)];
      m.cellsOf(s).forEach(
        (v, i) =>
          v !== 0 && v !== NONE && (names === undefined || names[i] !== undefined) && add(names?.[i] ?? String(i), v),
      );
    }
  }
  return out;
}
const RECORD_NAMES: Record<string, readonly (string | undefined)[]> = {
  function: [undefined, undefined, '__defaults__', '__kwdefaults__', undefined, undefined, '__closure__'],
  cell: ['cell_contents'],
  method: ['__func__', '__self__'],
  traceback: ['tb_next', 'tb_frame'],
  list_iterator: ['list'],
  super: ['type', 'self'],
  property: ['fget', 'fset', 'fdel'],
};
export function makeView(m: CPythonMachine, detail: Detail): View {
  const { slots, drawn } = shownRows(m);
  const heap: HeapColumns = heapColumns(slots.length);
  const spaceNames = SPACES.map((name) => m.eventName(name));
  const inSpace = SPACES.map(() => 0);
  const typeNames: number[] = [];
  for (let i = 0; i < slots.length; i++) {
    const s = slots[i]!;
    const space = spaceOf(m, s);
    inSpace[space]!++;
    heap.serial[i] = m.serial[s]!;
    const t = m.type[s]!;
    heap.type[i] = m.kind[s] === K.type ? m.eventName('type') : (typeNames[t] ??= m.eventName(m.typeName(s)));
    heap.size[i] = m.sizeText(s);
    heap.space[i] = spaceNames[space]!;
    heap.age[i] = ageOf(m, s);
    heap.state[i] = stateOf(m, s);
    heap.strong[i] = countOf(m, s);
    heap.weak[i] = weakCount(m, s);
  }
  // Objects near the frames first.
  const limit = detail.limit ?? 400;
  const chosen = new Set<number>();
  const queue: number[] = [];
  const visit = (s: number): void => {
    if (s !== 0 && drawn[s] === 1 && chosen.size < limit && !chosen.has(s)) {
      chosen.add(s);
      queue.push(s);
    }
  };
  for (const n of detail.serials ?? []) visit(slotOf(m, slots, n));
  const frames: FrameView[] = [];
  for (let i = 1; i <= m.fp; i++) {
    const f = m.frames[i]!;
    for (let j = f.lb; j < f.sp; j++) visit(m.stk[j]!);
    if (f.library && !detail.library) continue;
    const last = f === m.programFrame();
    const lines = f.rt.code.lines;
    const module = f.rt.code.isModule;
    frames.push({
      frame: f.id,
      routine: f.rt.code.qualname,
      line: lines[last ? Math.min(f.pc, lines.length - 1) : Math.max(0, f.pc - 1)] ?? 0,
      library: f.library,
      cells: module ? [] : frameCells(m, f),
    });
  }
  const globals: Cell[] = [];
  if (m.kind[m.mainDict] === K.dict) {
    for (const [k, v] of dictItems(m, m.mainDict)) {
      const name = m.kind[k] === K.str ? m.text(k) : '?';
      if (name.startsWith('__') && name.endsWith('__')) continue;
      globals.push(cellOf(m, { root: { global: '__main__' }, path: [name] }, name, v));
      visit(v);
    }
  }
  for (let i = 0; i < queue.length && chosen.size < limit; i++) traverse(m, queue[i]!, visit);
  for (let i = 0; i < slots.length && chosen.size < limit; i++) visit(slots[i]!);
  const chosenSlots = [...chosen].sort((x, y) => m.serial[x]! - m.serial[y]!);
  const code = codeSlots(m, slots.length > 2000 ? chosenSlots : slots);
  const objects: ObjectView[] = chosenSlots.map((s) => objectView(m, s, code));
  const spaces = SPACES.slice(1).map((name, g) => ({
    name,
    used: inSpace[g + 1]!,
    capacity: 0,
    text:
      g === 0
        ? `${Math.max(0, m.gcCount[0]!)} of ${m.gcThreshold[0]} until a collection`
        : `${m.gcCount[g]} of ${m.gcThreshold[g]}`,
    group: 'objects',
  }));
  const base = {
    at: m.now,
    line: m.status.kind === 'running' ? m.line() : 0,
    status: m.status.kind,
    threads: [{ name: 'main', state: m.status.kind === 'running' ? 'running' : 'ended', frames }],
    globals,
    heap,
    objects,
    tombstones: m.tombs.slice(),
    spaces,
    queues: [],
    stdout: m.stdout,
    stderr: m.stderr,
    notes: [],
  };
  if (!detail.edges) return base;
  const owner: number[] = [];
  const target: number[] = [];
  const kind: number[] = [];
  // What is left of a count is held by the runtime itself.
  const roots = new Int32Array(m.used);
  for (const s of slots) roots[s] = Math.max(0, countOf(m, s));
  const add = (from: number, to: number, how: number): void => {
    if (drawn[to] !== 1) return;
    owner.push(from);
    target.push(m.serial[to]!);
    kind.push(how);
    if (roots[to]! > 0) roots[to]!--;
  };
  for (const s of slots) traverse(m, s, (t) => add(m.serial[s]!, t, EDGE.strong));
  for (let i = 1; i <= m.fp; i++) {
    const f = m.frames[i]!;
    for (let j = f.lb; j < f.sp; j++) if (m.stk[j] !== 0) add(-f.id, m.stk[j]!, EDGE.stack);
    if (f.fn !== 0) add(-f.id, f.fn, EDGE.stack);
    if (f.locals !== 0) add(-f.id, f.locals, EDGE.stack);
  }
  for (const s of slots)
    for (let i = roots[s]!; i > 0; i--) {
      owner.push(0);
      target.push(m.serial[s]!);
      kind.push(EDGE.strong);
    }
  return {
    ...base,
    edges: {
      length: owner.length,
      owner: Int32Array.from(owner),
      target: Int32Array.from(target),
      kind: Uint8Array.from(kind),
    },
  };
}
/** Slots that are the program's text: classes with their dict, bases and mro, functions without a closure, and what only these hold together. */
function codeSlots(m: CPythonMachine, slots: readonly number[]): ReadonlySet<number> {
  const out = new Set<number>();
  for (const s of slots) {
    if (m.type[s] === T.function && m.field(s, 6) === 0) out.add(s);
    if (m.kind[s] !== K.type) continue;
    out.add(s);
    traverse(m, s, (t) => {
      if (m.kind[t] === K.tuple || t === m.field(s, 0)) out.add(t);
    });
    if (m.kind[m.field(s, 0)] === K.dict)
      for (const [, v] of dictItems(m, m.field(s, 0)))
        if (m.kind[v] === K.tuple && m.cellsOf(v).every((x) => m.kind[x] === K.str)) out.add(v);
  }
  for (const s of slots) if (m.kind[s] === K.dict && m.type[s] === T.dict && moduleDict(m, s)) out.add(s);
  return out;
}
/** Whether a dict is a module's namespace. */
function moduleDict(m: CPythonMachine, s: number): boolean {
  for (const [k] of dictItems(m, s))
    if (m.kind[k] === K.str && (m.text(k) === '__loader__' || m.text(k) === '__spec__' || m.text(k) === '__name__'))
      return true;
  return false;
}
function objectView(m: CPythonMachine, s: number, code: ReadonlySet<number>): ObjectView {
  const flags: string[] = [];
  if (m.gcBits[s]! & 1) flags.push('tracked');
  if (m.gcBits[s]! & 2) flags.push('finalized');
  if (m.rc[s]! >= IMMORTAL) flags.push('immortal');
  if (code.has(s)) flags.push('code');
  const text =
    m.kind[s] === K.type ? m.typeInfo(s).name : m.type[s] === T.function ? m.text(m.field(s, 10)) : undefined;
  return {
    serial: m.serial[s]!,
    type: m.kind[s] === K.type ? 'class' : m.typeName(s),
    size: m.sizeText(s),
    space: SPACES[spaceOf(m, s)]!,
    address: 0,
    age: ageOf(m, s),
    mark: 0,
    state: stateOf(m, s) === 1 ? 'unreachable' : 'live',
    counts: [
      { name: 'references', n: countOf(m, s) },
      { name: 'weak references', n: weakCount(m, s) },
    ],
    flags,
    born: m.born[s]!,
    ...(text === undefined ? {} : { text }),
    cells: objectCells(m, s),
  };
}
export function inspectObject(m: CPythonMachine, serial: number): Inspection | undefined {
  const slot = slotOf(m, shownRows(m).slots, serial);
  if (slot === 0) return undefined;
  const view = makeView(m, { serials: [serial] });
  const holders: { place: Place; kind: 'strong' }[] = [];
  const cells = [
    ...view.globals,
    ...view.threads[0]!.frames.flatMap((f) => f.cells),
    ...view.objects.flatMap((o) => o.cells),
  ];
  for (const c of cells)
    if (c.edge?.to && 'object' in c.edge.to.root && c.edge.to.root.object === serial)
      holders.push({ place: c.place, kind: 'strong' });
  return { object: objectView(m, slot, codeSlots(m, [slot])), holders, path: [] };
}

// ----- checkpoints -----

const FIELDS = [
  'now',
  'fp',
  'nextFrame',
  'depth',
  'libDepth',
  'recursionLimit',
  'exc',
  'handled',
  'due',
  'dzTop',
  'dzFloor',
  'dueWhat',
  'dueSlot',
  'gcEnabled',
  'gcCollecting',
  'gcPending',
  'gcLongTotal',
  'gcLongPending',
  'gcDebug',
  'collections',
  'typeVersion',
  'mainDict',
  'outLength',
  'stdinPos',
  'exitCode',
  'jobWaits',
  'reraised',
  'uncaughtLine',
  'uncaughtCode',
  'uncaughtMessage',
  'status',
  'stage',
  'clockShift',
  'raiseInProgram',
  'importing',
] as const;
export interface Saved extends Checkpoint {
  /** Length of the table of natives. */
  readonly natives: number;
  readonly heap: SavedHeap;
  readonly fields: readonly unknown[];
  readonly frames: readonly Frame[];
  readonly stk: Int32Array;
  readonly dz: Int32Array;
  readonly rest: readonly unknown[];
}
export function saveMachine(m: CPythonMachine): Saved {
  const self = m as unknown as Record<string, unknown>;
  const frames = m.frames.slice(0, m.fp + 1).map((f) => f.copy());
  const top = m.fp >= 0 ? m.frames[m.fp]!.sp + 64 : 0;
  const heap = m.saveHeap();
  const stk = m.stk.slice(0, top);
  return {
    natives: m.natives.length,
    step: m.now,
    bytes: heap.bytes + stk.byteLength + frames.length * 200,
    heap,
    fields: FIELDS.map((n) => self[n]),
    frames,
    stk,
    dz: m.dz.slice(0, m.dzTop),
    rest: [
      m.gcCount.slice(),
      m.gcThreshold.slice(),
      m.gcStats.map((x) => x.slice()),
      m.heapTypes.slice(),
      m.out.slice(),
      m.err.slice(),
      m.reprStack.slice(),
      { ...m.extra },
      new Map(m.variesLines),
      m.job ? { ...m.job, objects: m.job.objects.slice(), callbacks: m.job.callbacks.slice() } : null,
      new Map(m.waiting),
      new Map(m.modulesMade),
      m.tombs.slice(),
      new Map(m.fingers),
      m.names.slice(),
      m.libSerial,
    ],
  };
}
export function loadMachine(m: CPythonMachine, c: Saved): void {
  const self = m as unknown as Record<string, unknown>;
  m.loadHeap(c.heap);
  FIELDS.forEach((n, i) => (self[n] = c.fields[i]));
  m.frames = c.frames.map((f) => f.copy());
  m.need(c.stk.length + 64);
  m.stk.set(c.stk);
  if (m.dz.length < c.dz.length + 64) m.dz = new Int32Array(c.dz.length * 2 + 64);
  m.dz.set(c.dz);
  const r = c.rest as [
    number[],
    number[],
    number[][],
    number[],
    string[],
    string[],
    number[],
    Record<string, number>,
    Map<string, string>,
    CPythonMachine['job'],
    Map<string, number>,
    Map<string, number>,
    CPythonMachine['tombs'],
    Map<number, number>,
    string[],
    number,
  ];
  m.gcCount = r[0].slice();
  m.gcThreshold = r[1].slice();
  m.gcStats = r[2].map((x) => x.slice());
  m.heapTypes = r[3].slice();
  m.out = r[4].slice();
  m.err = r[5].slice();
  m.reprStack = r[6].slice();
  m.extra = { ...r[7] };
  m.variesLines = new Map(r[8]);
  m.orderSeen = { set: -1, serial: -1, fill: -1 };
  m.job = r[9] ? { ...r[9], objects: r[9].objects.slice(), callbacks: r[9].callbacks.slice() } : null;
  m.waiting = new Map(r[10]);
  m.modulesMade = new Map(r[11]);
  m.tombs = r[12].slice();
  m.fingers = new Map(r[13]);
  for (const n of r[14]) m.eventName(n);
  m.libSerial = r[15];
  m.draining = false;
  m.interned.clear();
  for (let s = 16; s < m.used; s++)
    if (m.kind[s] === K.str && m.flags[s]! & FL.interned) m.interned.set(m.payload[s] as string, s);
  m.mcVersion.fill(0);
  m.plainClass.length = 0;
}
