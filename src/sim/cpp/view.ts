// What the page draws of the C++ machine: frames with their variables, globals, heap blocks, bytes.
import {
  heapColumns,
  type ByteView,
  type Cell,
  type Detail,
  type Edge,
  type FrameView,
  type Inspection,
  type ObjectView,
  type Place,
  type View,
} from '../core/view.ts';
import { GLOBALS, type LocalVar } from './code.ts';
import { fileOf, lineOf } from './diagnose.ts';
import type { Block } from './heap.ts';
import type { CppMachine } from './machine.ts';
import { type Type, isFloating, isIntegral, isUnsigned, show, sizeOf } from './types.ts';

const INITIALISED = 3;
/** the text of a scalar at an address */
function scalarText(m: CppMachine, t: Type, at: number): string {
  const dv = m.DV;
  if (t.k === 'bool') return m.M8[at] ? 'true' : 'false';
  if (t.k === 'char') {
    const c = m.M8[at] as number;
    return c >= 32 && c < 127 ? `'${String.fromCharCode(c)}'` : String((c << 24) >> 24);
  }
  if (isFloating(t)) return String(t.k === 'float' ? dv.getFloat32(at, true) : dv.getFloat64(at, true));
  if (t.k === 'enum' && t.enm) {
    const u = t.enm.under;
    const v = intAt(m, u, at);
    return t.enm.items.find((i) => i.v === v)?.name ?? String(v);
  }
  if (isIntegral(t)) return String(intAt(m, t, at));
  return '';
}
function intAt(m: CppMachine, t: Type, at: number): bigint {
  const n = sizeOf(t);
  let v = 0n;
  for (let i = n - 1; i >= 0; i--) v = (v << 8n) | BigInt(m.M8[at + i] as number);
  return isUnsigned(t) ? v : BigInt.asIntN(n * 8, v);
}
function edgeTo(m: CppMachine, at: number): Edge | undefined {
  const lo = m.M32[at >> 2] as number,
    hi = m.M32[(at >> 2) + 1] as number;
  if (hi !== 0 || lo === 0) return undefined;
  const b = lo >= m.heap.base ? coverLive(m, lo) : null;
  if (b) return { kind: 'raw', to: { root: { object: b.serial }, path: [] }, state: b.died < 0 ? 'ok' : 'dangling' };
  if (lo >= m.stackBase && lo < m.heap.base) {
    for (let d = m.depth; d > 0; d--) {
      const r = m.routineAt(d);
      const fp = m.frameFp[d] as number;
      if (!r || lo < fp || lo >= fp + r.frame) continue;
      const v = r.locals.find((l) => !l.indirect && lo >= fp + l.offset && lo < fp + l.offset + sizeOf(l.type));
      return {
        kind: 'raw',
        to: { root: { frame: m.frameSerial[d] as number }, path: v ? [v.name] : [] },
        state: ((m.S8[lo] as number) & 1) !== 0 ? 'ok' : 'dangling',
      };
    }
    return { kind: 'raw', to: null, state: 'dangling' };
  }
  if (lo >= GLOBALS && lo < m.stackBase) {
    const g = m.image.globals.find((x) => lo >= x.address && lo < x.address + x.size);
    if (g) return { kind: 'raw', to: { root: { global: 'globals' }, path: [g.name] }, state: 'ok' };
  }
  return undefined;
}
function coverLive(m: CppMachine, p: number): Block | null {
  for (let i = m.heap.blocks.length - 1; i >= 0; i--) {
    const b = m.heap.blocks[i] as Block;
    if (p >= b.address && p < b.address + Math.max(b.size, 1)) return b;
  }
  return null;
}
/** a value with its parts */
function cell(m: CppMachine, place: Place, name: string, t: Type, at: number, depth: number): Cell {
  const bare = t.base;
  const size = sizeOf(t);
  let alive = true,
    initialised = true;
  for (let i = 0; i < Math.min(size, 64); i++) {
    const s = m.S8[at + i] as number;
    if ((s & 1) === 0) alive = false;
    else if (s !== INITIALISED) initialised = false;
  }
  const base = { place, name, type: show(t) };
  if (t.isRef || bare.k === 'ptr') {
    const e = edgeTo(m, at);
    const zero = m.M32[at >> 2] === 0;
    return {
      ...base,
      state: !alive ? 'dead' : initialised ? 'live' : 'uninitialised',
      ...(e ? { edge: e } : { text: zero ? 'nullptr' : '?' }),
    };
  }
  if (bare.k === 'class' && bare.cls) {
    const parts: Cell[] = [];
    if (depth < 5) {
      for (const b of bare.cls.bases)
        if (!b.virtual && !b.cls.isEmpty) {
          const c = cell(
            m,
            { root: place.root, path: [...place.path, b.cls.name] },
            b.cls.name,
            b.cls.type,
            at + b.offset,
            depth + 1,
          );
          parts.push(...(c.parts ?? []));
        }
      for (const f of bare.cls.fields)
        if (f.name && f.bits < 0)
          parts.push(
            cell(
              m,
              { root: place.root, path: [...place.path, f.name] },
              f.name,
              f.type.isRef ? f.type : f.type,
              at + f.offset,
              depth + 1,
            ),
          );
    }
    const text = stringText(m, bare.cls.fullName, at);
    return { ...base, state: alive ? 'live' : 'dead', parts, ...(text !== null ? { text } : {}) };
  }
  if (bare.k === 'array') {
    const parts: Cell[] = [];
    const el = bare.to as Type;
    if (depth < 5)
      for (let i = 0; i < Math.min(bare.n, 32); i++)
        parts.push(
          cell(m, { root: place.root, path: [...place.path, i] }, String(i), el, at + i * sizeOf(el), depth + 1),
        );
    return { ...base, state: alive ? 'live' : 'dead', parts };
  }
  return {
    ...base,
    state: !alive ? 'dead' : initialised ? 'live' : 'uninitialised',
    ...(initialised ? { text: scalarText(m, bare, at) } : {}),
  };
}
function stringText(m: CppMachine, name: string, at: number): string | null {
  if (name !== 'std::string') return null;
  const p = m.M32[at >> 2] as number,
    n = m.M32[(at >> 2) + 2] as number;
  if (p < GLOBALS || n < 0 || n > 10000 || p + n > m.M8.length) return null;
  let s = '';
  for (let i = 0; i < Math.min(n, 60); i++) s += String.fromCharCode(m.M8[p + i] as number);
  return `"${s}${n > 60 ? '…' : ''}"`;
}
function frames(m: CppMachine, library: boolean): FrameView[] {
  const out: FrameView[] = [];
  let pc = m.pc;
  for (let d = m.depth; d > 0; d--) {
    const r = m.routineAt(d);
    if (r && (library || !r.library)) {
      const p = m.image.lines[pc >> 2] ?? 0;
      const fp = m.frameFp[d] as number;
      const seen = new Map<string, LocalVar>();
      for (const v of r.locals) if (v.from <= pc && v.name && !v.name.startsWith('__')) seen.set(v.name, v);
      const cells: Cell[] = [];
      for (const v of seen.values()) {
        const place: Place = { root: { frame: m.frameSerial[d] as number }, path: [v.name] };
        if (v.indirect && !v.type.isRef) {
          const at = m.M32[(fp + v.offset) >> 2] as number;
          if (at > GLOBALS) cells.push(cell(m, place, v.name, v.type, at, 0));
        } else cells.push(cell(m, place, v.name, v.type, fp + v.offset, 0));
      }
      out.push({
        frame: m.frameSerial[d] as number,
        routine: r.name,
        line: fileOf(p) === 0 ? lineOf(p) : 0,
        library: r.library,
        cells,
      });
    }
    pc = (m.framePc[d] as number) - 4;
  }
  return out.reverse();
}
function typed(m: CppMachine, b: Block): Type | null {
  const i = m.image.typeNames.indexOf(b.type);
  return i >= 0 ? (m.image.types[i] as Type) : null;
}
function objectView(m: CppMachine, b: Block): ObjectView {
  const t = typed(m, b);
  const cells: Cell[] = [];
  const place: Place = { root: { object: b.serial }, path: [] };
  if (t && sizeOf(t) <= b.size) {
    const c = cell(m, place, '', t, b.address, 0);
    cells.push(...(c.parts ?? [c]));
  } else
    for (let i = 0; i + 8 <= Math.min(b.size, 128); i += 8) {
      const e = edgeTo(m, b.address + i);
      cells.push({
        place: { root: { object: b.serial }, path: [i] },
        name: `+${i}`,
        state: m.S8[b.address + i] === INITIALISED ? 'live' : 'uninitialised',
        ...(e ? { edge: e } : { text: (m.M32[(b.address + i) >> 2] as number).toString() }),
      });
    }
  return {
    serial: b.serial,
    type: b.type || b.by,
    size: b.size,
    space: 'heap',
    address: b.address,
    age: 0,
    mark: 0,
    state: b.died < 0 ? 'live' : 'freed',
    counts: [],
    flags: [b.by],
    born: b.born,
    cells,
  };
}
/** the moment as plain data */
export function drawView(m: CppMachine, detail: Detail = {}): View {
  const live = m.heap.live();
  const heap = heapColumns(live.length);
  live.forEach((b, i) => {
    heap.serial[i] = b.serial;
    heap.type[i] = m.name(b.type || b.by);
    heap.size[i] = b.size;
    heap.space[i] = m.name('heap');
    heap.address[i] = b.address;
  });
  const limit = detail.limit ?? 400;
  const wanted = new Set(detail.serials ?? []);
  const drawn = live.filter((b) => wanted.has(b.serial));
  for (const b of live) {
    if (drawn.length >= limit) break;
    if (!wanted.has(b.serial)) drawn.push(b);
  }
  const dead = m.heap.blocks.filter((b) => b.died >= 0).slice(-64);
  return {
    at: m.now,
    line: m.line(),
    status: m.status.kind,
    threads: [{ name: 'main', state: m.status.kind, frames: frames(m, detail.library ?? false) }],
    globals: m.image.globals
      .filter((g) => !g.library && g.name)
      .map((g) => cell(m, { root: { global: 'globals' }, path: [g.name] }, g.name, g.type, g.address, 0)),
    heap,
    objects: drawn.map((b) => objectView(m, b)),
    tombstones: dead.map((b) => ({
      serial: b.serial,
      type: b.type || b.by,
      size: b.size,
      space: 'heap',
      address: b.address,
      born: b.born,
      died: b.died,
    })),
    spaces: [{ name: 'heap', used: m.heap.liveBytes, capacity: 0 }],
    queues: [],
    ...(detail.edges
      ? { edges: { length: 0, owner: new Int32Array(0), target: new Int32Array(0), kind: new Uint8Array(0) } }
      : {}),
    stdout: m.stdout,
    stderr: m.stderr,
    notes: m.diagnostics.filter((d) => d.kind === 'memory').map((d) => `${d.code}: ${d.message}`),
  };
}
export function inspectBlock(m: CppMachine, serial: number): Inspection | undefined {
  const b = m.heap.get(serial);
  return b ? { object: objectView(m, b), holders: [], path: [] } : undefined;
}
export function drawBytes(m: CppMachine, place: Place): ByteView | undefined {
  let at = 0,
    size = 0,
    t: Type | null = null;
  if ('object' in place.root) {
    const b = m.heap.get(place.root.object);
    if (!b) return undefined;
    at = b.address;
    size = b.size;
    t = typed(m, b);
  } else if ('frame' in place.root) {
    const serial = place.root.frame;
    for (let d = m.depth; d > 0; d--) {
      if (m.frameSerial[d] !== serial) continue;
      const v = m.routineAt(d)?.locals.find((l) => l.name === place.path[0]);
      if (v) {
        at = (m.frameFp[d] as number) + v.offset;
        size = v.type.isRef ? 8 : sizeOf(v.type);
        t = v.type;
      }
    }
  } else {
    const g = m.image.globals.find((x) => x.name === place.path[0]);
    if (g) {
      at = g.address;
      size = g.size;
      t = g.type;
    }
  }
  if (!size) return undefined;
  size = Math.min(size, 512);
  const state = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const s = m.S8[at + i] as number;
    state[i] = s === 3 ? 0 : s === 1 ? 1 : s === 6 ? 3 : s === 12 || s === 14 ? 5 : 4;
  }
  const fields = t?.cls
    ? t.cls.fields
        .filter((f) => f.name)
        .map((f) => ({ name: f.name, type: show(f.type), offset: f.offset, size: f.type.isRef ? 8 : sizeOf(f.type) }))
    : [];
  return { address: at, bytes: m.M8.slice(at, at + size), state, fields };
}
