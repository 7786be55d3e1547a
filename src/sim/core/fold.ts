// Folding events over a view: the skeleton of a view (frames; objects with size, space, address, age, counts, mark, state; references; spaces) follows from the previous one and the events between them.
import { EDGE_NAMES, EVENT, STATE_NAMES, type MemoryEvent } from './event.ts';
import { heapColumns, type Cell, type FrameView, type ObjectView, type Tombstone, type View } from './view.ts';

export interface ObjectRow {
  type: number;
  size: number;
  space: number;
  address: number;
  age: number;
  mark: number;
  state: number;
  strong: number;
  weak: number;
}

/** The part of a view that events determine. */
export interface Skeleton {
  /** Frame number → thread index, in order of entry. */
  readonly frames: Map<number, { readonly routine: string; readonly thread: number }>;
  readonly objects: Map<number, ObjectRow>;
  /** `owner>target:kind` → how many such references. */
  readonly edges: Map<string, number>;
  readonly spaces: Map<string, { used: number; capacity: number }>;
}

/** Reads the skeleton out of a view. References are in it when the view was asked for them. */
export function skeletonOf(view: View): Skeleton {
  const frames: Skeleton['frames'] = new Map();
  const entered: [number, { routine: string; thread: number }][] = [];
  view.threads.forEach((t, thread) => t.frames.forEach((f) => entered.push([f.frame, { routine: f.routine, thread }])));
  for (const [frame, what] of entered.sort((x, y) => x[0] - y[0])) frames.set(frame, what);
  const objects: Skeleton['objects'] = new Map();
  const h = view.heap;
  for (let i = 0; i < h.length; i++)
    objects.set(h.serial[i]!, {
      type: h.type[i]!,
      size: h.size[i]!,
      space: h.space[i]!,
      address: h.address[i]!,
      age: h.age[i]!,
      mark: h.mark[i]!,
      state: h.state[i]!,
      strong: h.strong[i]!,
      weak: h.weak[i]!,
    });
  const edges: Skeleton['edges'] = new Map();
  const e = view.edges;
  if (e) for (let i = 0; i < e.length; i++) bump(edges, `${e.owner[i]}>${e.target[i]}:${e.kind[i]}`, 1);
  return {
    frames,
    objects,
    edges,
    spaces: new Map(view.spaces.map((s) => [s.name, { used: s.used, capacity: s.capacity }])),
  };
}

function bump(edges: Map<string, number>, key: string, by: number): void {
  const n = (edges.get(key) ?? 0) + by;
  if (n === 0) edges.delete(key);
  else edges.set(key, n);
}

/** Applies one event to a skeleton in place. `names` are the machine's. */
export function apply(s: Skeleton, event: MemoryEvent, names: readonly string[]): void {
  const { kind, a, b, c } = event;
  const row = s.objects.get(a);
  switch (kind) {
    case EVENT.enter:
      s.frames.set(a, { routine: names[b] ?? '', thread: c });
      break;
    case EVENT.leave:
      s.frames.delete(a);
      break;
    case EVENT.birth:
    case EVENT.show:
      s.objects.set(a, { type: b, size: c, space: 0, address: 0, age: 0, mark: 0, state: 0, strong: -2, weak: -2 });
      break;
    case EVENT.death:
    case EVENT.hide:
      s.objects.delete(a);
      break;
    case EVENT.place:
    case EVENT.move:
      if (row) {
        row.space = b;
        row.address = c;
      }
      break;
    case EVENT.resize:
      if (row) row.size = b;
      break;
    case EVENT.count:
      if (row) {
        if (b === 0) row.strong = c;
        else row.weak = c;
      }
      break;
    case EVENT.age:
      if (row) row.age = b;
      break;
    case EVENT.mark:
      if (row) row.mark = b;
      break;
    case EVENT.state:
      if (row) row.state = b;
      break;
    case EVENT.link:
      bump(s.edges, `${a}>${b}:${c}`, 1);
      break;
    case EVENT.unlink:
      bump(s.edges, `${a}>${b}:${c}`, -1);
      break;
    case EVENT.space:
      s.spaces.set(names[a] ?? '', { used: b, capacity: c });
      break;
    default:
      break;
  }
}

/** The view after the first `events` of the instruction at `view.at`: skeleton folded, cells and text as they were. */
export function fold(view: View, events: readonly MemoryEvent[], names: readonly string[]): View {
  if (events.length === 0) return view;
  const s = skeletonOf(view);
  for (const e of events) apply(s, e, names);
  const serials = [...s.objects.keys()].sort((x, y) => x - y);
  const heap = heapColumns(serials.length);
  serials.forEach((serial, i) => {
    const row = s.objects.get(serial)!;
    heap.serial[i] = serial;
    for (const k of ['type', 'size', 'space', 'address', 'age', 'mark', 'state', 'strong', 'weak'] as const)
      heap[k][i] = row[k];
  });
  const drawn = new Map(view.objects.map((o) => [o.serial, o]));
  const dead: Tombstone[] = [];
  for (const o of view.objects)
    if (!s.objects.has(o.serial) && events.some((e) => e.kind === EVENT.death && e.a === o.serial))
      dead.push({ ...o, died: view.at });
  const born = new Set(events.filter((e) => e.kind === EVENT.birth || e.kind === EVENT.show).map((e) => e.a));
  const cellEvents = events.filter((e) => e.kind === EVENT.link || e.kind === EVENT.unlink);
  const objects: ObjectView[] = [];
  for (const [serial, row] of s.objects) {
    const before = drawn.get(serial);
    if (!before && !born.has(serial)) continue;
    objects.push({
      serial,
      type: names[row.type] ?? '',
      size: row.size,
      space: names[row.space] ?? '',
      address: row.address,
      age: row.age,
      mark: row.mark as 0 | 1 | 2,
      state: STATE_NAMES[row.state] ?? 'live',
      counts: [
        ...(row.strong === -2 ? [] : [{ name: 'strong', n: row.strong }]),
        ...(row.weak === -2 ? [] : [{ name: 'weak', n: row.weak }]),
      ].map((n, i) => ({ ...n, name: before?.counts[i]?.name ?? n.name })),
      flags: before?.flags ?? [],
      born: before?.born ?? view.at,
      ...(before?.text === undefined ? {} : { text: before.text }),
      cells: relink(
        before?.cells ?? [],
        cellEvents.filter((e) => e.a === serial),
      ),
    });
  }
  return {
    ...view,
    threads: view.threads.map((t, i) => ({
      ...t,
      frames: [
        ...t.frames
          .filter((f) => s.frames.has(f.frame))
          .map((f): FrameView => ({
            ...f,
            cells: relink(
              f.cells,
              cellEvents.filter((e) => e.a === -f.frame),
            ),
          })),
        ...[...s.frames]
          .filter(([frame, f]) => f.thread === i && !t.frames.some((x) => x.frame === frame))
          .map(([frame, f]): FrameView => ({ frame, routine: f.routine, line: 0, library: false, cells: [] })),
      ],
    })),
    globals: relink(
      view.globals,
      cellEvents.filter((e) => e.a === 0),
    ),
    heap,
    objects,
    tombstones: [...dead, ...view.tombstones].slice(0, 64),
    spaces: view.spaces.map((sp) => ({ ...sp, ...(s.spaces.get(sp.name) ?? {}) })),
  };
}

/** Cells after references were dropped from, or added to, their owner. An added one has no name of its own yet. */
function relink(cells: readonly Cell[], events: readonly MemoryEvent[]): readonly Cell[] {
  if (events.length === 0) return cells;
  const out = [...cells];
  for (const e of events) {
    const to = { root: { object: e.b }, path: [] } as const;
    if (e.kind === EVENT.link) {
      const place = out[0]?.place ?? { root: { object: e.a }, path: [] };
      out.push({ place, name: '', state: 'live', edge: { kind: EDGE_NAMES[e.c] ?? 'strong', to, state: 'ok' } });
    } else {
      const i = out.findLastIndex((c) => c.edge?.to && 'object' in c.edge.to.root && c.edge.to.root.object === e.b);
      const cell = out[i];
      if (cell) {
        const { edge: _gone, ...rest } = cell;
        if (cell.name === '') out.splice(i, 1);
        else out[i] = rest;
      }
    }
  }
  return out;
}
