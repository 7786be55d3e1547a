// Views made by hand, for the drawing tests.
import type { EdgeKind, ObjectState } from '../../src/sim/core/event.ts';
import { STATE } from '../../src/sim/core/event.ts';
import { heapColumns, type Cell, type CellState, type ObjectView, type Place, type SpaceView, type Tombstone, type View } from '../../src/sim/core/view.ts';

type FieldSpec = { name: string; text?: string; to?: number | Place; kind?: EdgeKind; state?: CellState; dangling?: boolean; flags?: string[] };
export type ObjectSpec = { serial: number; type: string; fields?: FieldSpec[]; counts?: number[]; state?: ObjectState; flags?: string[]; text?: string; mark?: 0 | 1 | 2; space?: string; born?: number; address?: number };
export type FrameSpec = { frame: number; routine: string; line?: number; cells: FieldSpec[]; thread?: string };

function cells(specs: readonly FieldSpec[], root: Place['root']): Cell[] {
  return specs.map((f) => ({
    place: { root, path: [f.name] }, name: f.name, state: f.state ?? 'live',
    ...(f.text === undefined ? {} : { text: f.text }), ...(f.flags === undefined ? {} : { flags: f.flags }),
    ...(f.to === undefined && !f.dangling ? {} : { edge: { kind: f.kind ?? 'strong', state: f.dangling ? ('dangling' as const) : ('ok' as const), to: f.to === undefined ? null : typeof f.to === 'number' ? { root: { object: f.to }, path: [] } : f.to } }),
  }));
}

export function makeView(at: number, frames: FrameSpec[], objects: ObjectSpec[], more: { tombstones?: Tombstone[]; spaces?: SpaceView[]; globals?: FieldSpec[]; names?: string[] } = {}): View {
  const heap = heapColumns(objects.length);
  const names = more.names ?? [];
  const drawn: ObjectView[] = objects.map((o, i) => {
    heap.serial[i] = o.serial;
    heap.size[i] = 48;
    heap.state[i] = STATE[o.state ?? 'live'];
    heap.mark[i] = o.mark ?? 0;
    heap.space[i] = Math.max(0, names.indexOf(o.space ?? ''));
    return {
      serial: o.serial, type: o.type, size: 48, space: o.space ?? '', address: o.address ?? 4096 + o.serial * 64, age: 0, mark: o.mark ?? 0, state: o.state ?? 'live',
      counts: (o.counts ?? []).map((n, k) => ({ name: k === 0 ? 'strong' : 'weak', n })), flags: o.flags ?? [], born: o.born ?? o.serial,
      ...(o.text === undefined ? {} : { text: o.text }), cells: cells(o.fields ?? [], { object: o.serial }),
    };
  });
  const threads = new Map<string, FrameSpec[]>();
  for (const f of frames) threads.set(f.thread ?? 'main', [...(threads.get(f.thread ?? 'main') ?? []), f]);
  return {
    at, line: frames.at(-1)?.line ?? 0, status: 'running',
    threads: [...threads].map(([name, list]) => ({ name, state: 'running', frames: list.map((f) => ({ frame: f.frame, routine: f.routine, line: f.line ?? 0, library: false, cells: cells(f.cells, { frame: f.frame }) })) })),
    globals: cells(more.globals ?? [], { global: 'module' }), heap, objects: drawn, tombstones: more.tombstones ?? [], spaces: more.spaces ?? [], queues: [], stdout: '', stderr: '', notes: [],
  };
}

export const cycle = makeView(23, [{ frame: 1, routine: 'module', line: 8, cells: [{ name: 'a', state: 'dead' }, { name: 'b', to: 2 }] }], [
  { serial: 1, type: 'Node', counts: [1], fields: [{ name: 'next', to: 2 }] },
  { serial: 2, type: 'Node', counts: [2], fields: [{ name: 'next', to: 1 }] },
]);

/** Every word of the vocabulary in one view. */
export const vocabulary = makeView(
  90,
  [
    { frame: 1, routine: 'main', line: 12, cells: [{ name: 'x', text: '3' }, { name: 'moved', state: 'moved' }, { name: 'later', state: 'uninitialised' }, { name: 'owner', to: 1, kind: 'owner', flags: ['borrowed'] }, { name: 'shared', to: 2, kind: 'shared' }, { name: 'p', dangling: true, kind: 'raw' }] },
    { frame: 2, routine: 'push', line: 4, cells: [{ name: 'self', to: { root: { frame: 1 }, path: ['owner'] }, kind: 'exclusive' }, { name: 'raw', to: 9, kind: 'raw', dangling: true }, { name: 'w', to: 3, kind: 'weak' }, { name: 's', to: 4, kind: 'soft' }, { name: 'ph', to: 5, kind: 'phantom' }] },
  ],
  [
    { serial: 1, type: 'Vec<Node>', fields: [{ name: '0', to: 6, kind: 'owner' }, { name: 'len', text: '1' }], mark: 2 },
    { serial: 2, type: 'Rc<i32>', counts: [2, 1], text: '5', mark: 1 },
    { serial: 3, type: 'Cache', counts: [0], mark: 0 },
    { serial: 4, type: 'byte[]', flags: ['pinned'], state: 'unreachable' },
    { serial: 5, type: 'Handle', state: 'finalizing', counts: [-1], flags: ['immortal'] },
    { serial: 6, type: 'Node', state: 'leaked', fields: [{ name: 'v', text: '1' }, { name: 'self', to: 6 }] },
  ],
  { tombstones: [{ serial: 9, type: 'Node', size: 48, space: '', address: 1, born: 9, died: 80 }], spaces: [{ name: 'young', used: 300, capacity: 1000, text: '3 of 10 until a collection' }, { name: 'old', used: 0, capacity: 0 }], names: ['young', 'old'] },
);
