// What a diagram draws of the machine: frames with their variables and hidden Debug slots, heap by generation, finalization queues.
import { type EdgeKind } from '../../core/event.ts';
import { allEdges, drawnFrames, routineName, splitKey, stateOf, usedSpaces } from './announce.ts';
import { type Cell, type Detail, heapColumns, type FrameView, type ObjectView, type View } from '../../core/view.ts';
import { decText } from '../values/decimal.ts';
import { FLAG, Obj, Ref, type Value } from '../values/object.ts';
import { type Frame, type Machine, spanAt } from './machine.ts';
import type { RType } from './rtype.ts';
import type { Place } from '../../core/view.ts';
import type { WeakState } from './heap.ts';

function text(v: Value): string {
  if (v === null || v === undefined) return 'null';
  if (typeof v === 'boolean') return v ? 'true' : 'false';
  if (typeof v === 'object' && 'c' in v && 'scale' in v) return decText(v);
  return String(v);
}
function cell(name: string, place: Place, v: Value, rt: RType | null, flags?: readonly string[]): Cell {
  const base = {
    place,
    name,
    ...(rt ? { type: rt.name } : {}),
    state: (v === undefined ? 'uninitialised' : 'live') as Cell['state'],
    ...(flags ? { flags } : {}),
  };
  if (v instanceof Obj && !v.serial) return { ...base, text: v.t.kind === 'string' ? JSON.stringify(v.s) : v.t.name };
  if (v instanceof Obj)
    return {
      ...base,
      edge: { kind: 'strong', to: { root: { object: v.serial }, path: [] }, state: 'ok' },
      ...(v.t.kind === 'string' ? { text: JSON.stringify(v.s) } : {}),
    };
  if (v instanceof Ref) return { ...base, text: 'ref' };
  if (Array.isArray(v))
    return {
      ...base,
      parts: v.map((x, i) =>
        cell(
          rt?.own[i]?.name ?? String(i),
          { root: place.root, path: [...place.path, i] },
          x as Value,
          rt?.own[i]?.rt ?? null,
        ),
      ),
    };
  if (rt?.num === 'char' && typeof v === 'number') return { ...base, text: `'${String.fromCharCode(v)}'` };
  return { ...base, text: text(v) };
}
function fieldName(n: string): string {
  return n.startsWith('__bf_')
    ? n.slice(5)
    : n.startsWith('__pp_')
      ? n.slice(5)
      : n.startsWith('__ev_')
        ? n.slice(5)
        : n;
}
export function makeView(m: Machine, detail?: Detail): View {
  const threads: { name: string; state: string; frames: FrameView[] }[] = [];
  const near: Obj[] = [];
  for (let id = 1; id < m.nextFiber; id++) {
    const fiber = m.fibers.find((x) => x.id === id);
    threads.push({
      name: id === 1 ? 'Main' : fiber?.thread ? 'Thread ' + id : 'Pool ' + id,
      state: !fiber ? 'finished' : fiber === m.fiber ? 'running' : fiber.wait ? 'waiting' : 'ready',
      frames: [],
    });
  }
  for (const { frame: f, thread } of drawnFrames(m)) {
    if (f.code.library && !detail?.library) continue;
    threads[thread]!.frames.push(frameView(m, f, near));
  }
  for (const t of threads) t.frames.reverse();
  const objs = m.heap.objs;
  const heap = heapColumns(objs.length);
  const g = heap as unknown as Record<string, Int32Array | Float64Array | Uint8Array>;
  objs.forEach((o, i) => {
    g['serial']![i] = o.serial;
    g['type']![i] = m.name(o.t.name);
    g['size']![i] = o.size;
    g['space']![i] = m.name(m.heap.space(o));
    g['age']![i] = o.gen;
    g['mark']![i] = 0;
    g['state']![i] = stateOf(o);
    g['address']![i] = o.address;
  });
  const globals: Cell[] = [];
  for (const [rt, vs] of m.state.values)
    if (!rt.isLibrary)
      rt.staticFields.forEach((f, i) => {
        globals.push(
          cell(rt.name + '.' + fieldName(f.name), { root: { global: rt.name }, path: [f.name] }, vs[i], f.rt),
        );
        const v = vs[i];
        if (v instanceof Obj) near.push(v);
      });
  const limit = detail?.limit ?? 400;
  const shown = new Map<Obj, ObjectView>();
  const bySerial = new Map<number, Obj>();
  if (detail?.serials?.length) for (const o of objs) bySerial.set(o.serial, o);
  const queue = [...near, ...(detail?.serials ?? []).map((s) => bySerial.get(s)).filter((o): o is Obj => !!o)];
  for (let i = 0; i < queue.length && shown.size < limit; i++) {
    const o = queue[i]!;
    if (!o.serial || shown.has(o)) continue;
    shown.set(o, objectView(m, o));
    for (const v of o.f) {
      if (v instanceof Obj) queue.push(v);
      else if (Array.isArray(v)) for (const x of v) if (x instanceof Obj) queue.push(x);
    }
    if (o.t.kind === 'array' && queue.length > 4000) break;
  }
  if (objs.length <= limit)
    for (const o of objs)
      if (!shown.has(o) && shown.size < limit && (!o.t.isLibrary || detail?.library)) shown.set(o, objectView(m, o));
  const used = usedSpaces(m);
  const spaces = ['gen 0', 'gen 1', 'gen 2', 'LOH', 'POH', 'frozen'].map((name) => ({
    name,
    used: used.get(name) ?? 0,
    capacity: 0,
  }));
  const q = (name: string, os: Obj[]): { name: string; serials: number[] } => ({
    name,
    serials: os.filter((o) => o.serial && !(o.flags & FLAG.weak)).map((o) => o.serial),
  });
  const edges = detail?.edges ? edgeColumns(m) : undefined;
  return {
    at: m.now,
    line: m.line(),
    status: m.status.kind,
    threads,
    globals,
    heap,
    objects: [...shown.values()],
    tombstones: m.heap.tombs,
    spaces,
    queues: [
      q('finalization gen 2', m.heap.gen2),
      q('finalization gen 1', m.heap.gen1q),
      q('finalization gen 0', m.heap.gen0q),
      q('f-reachable', m.heap.freach),
    ],
    ...(edges ? { edges } : {}),
    stdout: m.stdout,
    stderr: m.stderr,
    notes: [],
  };
}
function frameView(m: Machine, f: Frame, near: Obj[]): FrameView {
  const cells: Cell[] = [];
  const s = spanAt(f.code, Math.max(0, f.pc));
  for (const n of f.code.names) {
    const v = f.R[n.slot];
    if (n.hidden && !(v instanceof Obj)) continue;
    if (!n.hidden && v === undefined) continue;
    cells.push(
      cell(
        n.hidden ? '(temporary)' : n.name,
        { root: { frame: f.id }, path: [n.slot] },
        v,
        null,
        n.hidden ? ['hidden'] : undefined,
      ),
    );
    if (v instanceof Obj) near.push(v);
    else if (Array.isArray(v))
      v.forEach((x) => {
        if (x instanceof Obj) near.push(x);
      });
  }
  return {
    frame: f.id,
    routine: routineName(f),
    line: !f.code.library && s >= 0 ? m.lineOf(s) : 0,
    library: f.code.library,
    cells,
  };
}
function edgeColumns(m: Machine): NonNullable<View['edges']> {
  const o: number[] = [],
    t: number[] = [];
  for (const [k, n] of allEdges(m)) {
    const e = splitKey(k);
    for (let i = 0; i < n; i++) {
      o.push(e.owner);
      t.push(e.target);
    }
  }
  return { length: o.length, owner: Int32Array.from(o), target: Int32Array.from(t), kind: new Uint8Array(o.length) };
}
function objectView(m: Machine, o: Obj): ObjectView {
  const flags: string[] = [];
  if (o.flags & FLAG.frozen) flags.push('frozen');
  if (o.flags & FLAG.finalizable) flags.push('finalizable');
  if (o.flags & FLAG.suppressed) flags.push('suppressed');
  if (o.t.isLibrary) flags.push('library');
  const cells: Cell[] = [];
  const place = (p: string | number): Place => ({ root: { object: o.serial }, path: [p] });
  if (o.t.kind === 'array')
    o.f.slice(0, 32).forEach((v, i) => cells.push(cell(String(i), place(i), v, o.t.elem!.isValue ? o.t.elem : null)));
  else if (o.t.kind !== 'string')
    o.t.fields.forEach((f) => cells.push(cell(fieldName(f.name), place(f.name), o.f[f.index], f.rt)));
  if (o.flags & FLAG.weak) {
    const w = o.host as WeakState | null;
    const kind: EdgeKind = 'weak';
    if (w?.target instanceof Obj)
      cells.push({
        place: place('target'),
        name: 'target',
        state: 'live',
        edge: { kind, to: { root: { object: w.target.serial }, path: [] }, state: 'ok' },
      });
  }
  return {
    serial: o.serial,
    type: o.t.name,
    size: o.size,
    space: m.heap.space(o),
    address: o.address,
    age: o.gen,
    mark: 0,
    state: o.flags & FLAG.freachable ? 'finalizing' : o.flags & FLAG.finalized ? 'finalized' : 'live',
    counts: [],
    flags,
    born: o.born,
    ...(o.t.kind === 'string' ? { text: JSON.stringify(o.s) } : {}),
    cells,
  };
}
