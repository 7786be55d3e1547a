// What a diagram draws of a Java machine: threads with their frames, objects with ages and addresses, the spaces.
import { EDGE, EDGE_NAMES, STATE_NAMES } from '../../core/event.ts';
import type {
  Cell,
  Detail,
  EdgeColumns,
  FrameView,
  HeapColumns,
  Inspection,
  ObjectView,
  Place,
  View,
} from '../../core/view.ts';
import { javaDouble, javaFloat } from '../../numbers/javafloat.ts';
import type { Klass, Storage } from '../code/klass.ts';
import { storageOf } from '../code/klass.ts';
import { show, type Type } from '../check/types.ts';
import { longText } from './long.ts';
import type { JavaMachine } from './machine.ts';
import { type JThread } from './thread.ts';

const NAMES = ['', 'Eden', 'From', 'To', 'Old'];
function live(m: JavaMachine): number[] {
  const h = m.heap;
  const out: number[] = [];
  for (let s = 1; s < h.used; s++) if (h.serial[s] !== 0) out.push(s);
  return out.sort((a, b) => h.serial[a]! - h.serial[b]!);
}

export function viewOf(m: JavaMachine, detail: Detail = {}): View {
  const h = m.heap;
  const slots = live(m);
  const threads = m.threads.map((t) => ({
    name: t.name,
    state: !t.alive ? 'ended' : t.waiting === 'no' ? 'running' : t.waiting,
    frames: framesOf(m, t),
  }));
  const globals: Cell[] = [];
  for (const k of m.klasses) {
    if (k.library || !k.statics.length || !m.init[k.id]) continue;
    for (const f of k.statics) {
      if (f.name.startsWith('$')) continue;
      globals.push(
        cell(
          m,
          { root: { global: k.display }, path: [f.name] },
          `${k.display}.${f.name}`,
          f.kind,
          f.type,
          () => m.SI[f.index]!,
          () => m.SH[f.index]!,
          () => m.SD[f.index]!,
        ),
      );
    }
  }
  const wanted = new Set(detail.serials ?? []);
  const objects: ObjectView[] = [];
  const most = 400;
  const near = [...new Set([...slots.filter((s) => wanted.has(h.serial[s]!)), ...nearest(m, most)])];
  for (const s of near.slice(0, most)) objects.push(objectOf(m, s));
  return {
    at: m.now,
    line: m.line(),
    status: m.status.kind,
    threads,
    globals,
    heap: columns(m, slots),
    objects,
    tombstones: m.tombs.slice(),
    spaces: [
      { name: 'Eden', used: h.edenTop - h.edenStart, capacity: h.g.eden, group: 'young' },
      { name: 'From', used: h.fromTop - h.fromStart, capacity: h.g.survivor, group: 'young' },
      { name: 'To', used: 0, capacity: h.g.survivor, group: 'young' },
      { name: 'Old', used: h.oldTop - h.oldStart, capacity: h.g.old },
    ],
    queues: [
      { name: 'pending references', serials: m.pending.map((s) => h.serial[s]!) },
      { name: 'to finalize', serials: m.finalizeQueue.map((s) => h.serial[s]!) },
    ],
    stdout: m.stdout,
    stderr: m.stderr,
    notes: m.log.lines.slice(-8),
    ...(detail.edges ? { edges: edges(m, slots) } : {}),
  };
}
function columns(m: JavaMachine, slots: number[]): HeapColumns {
  const h = m.heap;
  const n = slots.length;
  const c = {
    length: n,
    serial: new Int32Array(n),
    type: new Int32Array(n),
    size: new Float64Array(n),
    space: new Int32Array(n),
    address: new Float64Array(n),
    age: new Uint8Array(n),
    mark: new Uint8Array(n),
    state: new Uint8Array(n),
    strong: new Int32Array(n).fill(-2),
    weak: new Int32Array(n).fill(-2),
  };
  slots.forEach((s, i) => {
    c.serial[i] = h.serial[s]!;
    c.type[i] = m.typeName(h.kls[s]!);
    c.size[i] = h.size[s]!;
    c.space[i] = m.name(NAMES[h.space[s]!]!);
    c.address[i] = h.addr[s]!;
    c.age[i] = h.age[s]!;
  });
  return c;
}
function framesOf(m: JavaMachine, t: JThread): FrameView[] {
  const out: FrameView[] = [];
  for (let f = 0; f <= t.top; f++) {
    const meth = t.fm[f]!;
    const pc = t.fpc[f]!;
    const base = t.fbase[f]!;
    const cells: Cell[] = [];
    const c = meth.code;
    if (c && !meth.library) {
      if (!meth.isStatic && meth.klass.sym)
        cells.push(
          cell(
            m,
            { root: { frame: t.fnum[f]! }, path: ['this'] },
            'this',
            'A',
            meth.klass.sym.type,
            () => t.S[base]!,
            () => 0,
            () => 0,
          ),
        );
      for (const l of c.locals)
        if (pc >= l.start && pc < l.end)
          cells.push(
            cell(
              m,
              { root: { frame: t.fnum[f]! }, path: [l.name] },
              l.name,
              storageOf(l.type),
              l.type,
              () => t.S[base + l.slot]!,
              () => t.H[base + l.slot]!,
              () => t.D[base + l.slot]!,
            ),
          );
    }
    out.push({
      frame: t.fnum[f]!,
      routine: meth.display,
      line: m.lineAt(meth, pc),
      library: meth.library || meth.hidden,
      cells,
    });
  }
  return out;
}
function text(kind: Storage, s: number, hi: number, d: number): string {
  switch (kind) {
    case 'Z':
      return s ? 'true' : 'false';
    case 'C':
      return `'${String.fromCharCode(s)}'`;
    case 'J':
      return longText(s, hi);
    case 'F':
      return javaFloat(d);
    case 'D':
      return javaDouble(d);
    default:
      return String(s);
  }
}
function cell(
  m: JavaMachine,
  place: Place,
  name: string,
  kind: Storage,
  type: Type | null,
  s: () => number,
  hi: () => number,
  d: () => number,
  weak: keyof typeof EDGE = 'strong',
): Cell {
  const ty = type ? { type: show(type) } : {};
  if (kind !== 'A') return { place, name, ...ty, text: text(kind, s(), hi(), d()), state: 'live' };
  const r = s();
  if (r === 0 || m.heap.serial[r] === 0) return { place, name, ...ty, text: 'null', state: 'live' };
  const k = m.klassOf(r);
  return {
    place,
    name,
    ...ty,
    ...(k.isString ? { text: JSON.stringify(m.str(r)) } : {}),
    state: 'live',
    edge: { kind: EDGE_NAMES[EDGE[weak]]!, to: { root: { object: m.heap.serial[r]! }, path: [] }, state: 'ok' },
  };
}
function weakKind(k: Klass): keyof typeof EDGE {
  return k.isRef === 1 ? 'soft' : k.isRef === 4 ? 'phantom' : k.isRef > 0 ? 'weak' : 'strong';
}
export function objectOf(m: JavaMachine, s: number): ObjectView {
  const h = m.heap;
  const k = m.klassOf(s);
  const serial = h.serial[s]!;
  const a = h.addr[s]!;
  const cells: Cell[] = [];
  const at = (kind: Storage, off: number): [() => number, () => number, () => number] => [
    () =>
      kind === 'A' || kind === 'I' || kind === 'J'
        ? h.H32[(a + off) >> 2]!
        : kind === 'B' || kind === 'Z'
          ? h.H8[a + off]!
          : kind === 'C'
            ? h.HU16[(a + off) >> 1]!
            : h.H16[(a + off) >> 1]!,
    () => h.H32[((a + off) >> 2) + 1]!,
    () => (kind === 'F' ? h.HF32[(a + off) >> 2]! : h.HF64[(a + off) >> 3]!),
  ];
  if (k.elemKind) {
    const w = { I: 4, B: 1, C: 2, S: 2, Z: 1, J: 8, F: 4, D: 8, A: 4 }[k.elemKind];
    for (let i = 0; i < Math.min(64, h.len[s]!); i++)
      cells.push(
        cell(m, { root: { object: serial }, path: [i] }, String(i), k.elemKind, null, ...at(k.elemKind, 16 + i * w)),
      );
  } else if (!k.isString)
    for (const f of k.fields)
      cells.push(
        cell(
          m,
          { root: { object: serial }, path: [f.name] },
          f.name,
          f.kind,
          f.type,
          ...at(f.kind, f.offset),
          f.name === 'referent' ? weakKind(k) : 'strong',
        ),
      );
  return {
    serial,
    type: k.shown,
    size: h.size[s]!,
    space: NAMES[h.space[s]!]!,
    address: a,
    age: h.age[s]!,
    mark: 0,
    state: STATE_NAMES[0]!,
    counts: [],
    flags: k.library ? ['library'] : [],
    born: h.born[s]!,
    ...(k.isString ? { text: JSON.stringify(m.str(s)) } : {}),
    cells,
  };
}
/** Objects nearest to the program's frames and statics, breadth first. */
function nearest(m: JavaMachine, most: number): number[] {
  const seen = new Set<number>();
  const queue: number[] = [];
  const add = (s: number): void => {
    if (s && !seen.has(s) && m.heap.serial[s] !== 0) {
      seen.add(s);
      queue.push(s);
    }
  };
  for (const t of m.threads)
    for (let f = t.top; f >= 0; f--) {
      const meth = t.fm[f]!;
      if (meth.library) continue;
      const base = t.fbase[f]!;
      if (!meth.isStatic) add(t.S[base]!);
      for (const l of meth.code?.locals ?? [])
        if (storageOf(l.type) === 'A' && t.fpc[f]! >= l.start && t.fpc[f]! < l.end) add(t.S[base + l.slot]!);
    }
  for (const k of m.klasses)
    if (!k.library && m.init[k.id]) for (const f of k.statics) if (f.kind === 'A') add(m.SI[f.index]!);
  for (let i = 0; i < queue.length && queue.length < most; i++) {
    m.fieldsOf(queue[i]!, add);
    const k = m.klassOf(queue[i]!);
    if (k.isRef > 0) add(m.getRef(queue[i]!, m.referentOffset));
  }
  return queue;
}
function edges(m: JavaMachine, slots: number[]): EdgeColumns {
  const o: number[] = [],
    g: number[] = [],
    k: number[] = [];
  const h = m.heap;
  for (const s of slots) {
    m.fieldsOf(s, (r) => {
      o.push(h.serial[s]!);
      g.push(h.serial[r]!);
      k.push(EDGE.strong);
    });
    const kl = m.klassOf(s);
    if (kl.isRef > 0) {
      const r = m.getRef(s, m.referentOffset);
      if (r) {
        o.push(h.serial[s]!);
        g.push(h.serial[r]!);
        k.push(EDGE[weakKind(kl)]);
      }
    }
  }
  for (const kl of m.klasses)
    for (const f of kl.statics)
      if (f.kind === 'A') {
        const r = m.SI[f.index]!;
        if (r) {
          o.push(0);
          g.push(h.serial[r]!);
          k.push(EDGE.strong);
        }
      }
  return { length: o.length, owner: Int32Array.from(o), target: Int32Array.from(g), kind: Uint8Array.from(k) };
}
export function inspectOf(m: JavaMachine, serial: number): Inspection | undefined {
  const h = m.heap;
  for (let s = 1; s < h.used; s++) if (h.serial[s] === serial) return inspection(m, s);
  return undefined;
}
function inspection(m: JavaMachine, s: number): Inspection {
  const o = objectOf(m, s);
  return { object: o, holders: holdersOf(m, s), path: [] };
}
function holdersOf(m: JavaMachine, s: number): { place: Place; kind: (typeof EDGE_NAMES)[number] }[] {
  const out: { place: Place; kind: (typeof EDGE_NAMES)[number] }[] = [];
  for (const x of live(m)) {
    m.fieldsOf(x, (r) => {
      if (r === s) out.push({ place: { root: { object: m.heap.serial[x]! }, path: [] }, kind: 'strong' });
    });
    const k = m.klassOf(x);
    if (k.isRef > 0 && m.getRef(x, m.referentOffset) === s)
      out.push({ place: { root: { object: m.heap.serial[x]! }, path: ['referent'] }, kind: weakKind(k) });
  }
  return out;
}
