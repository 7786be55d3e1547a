// What a diagram draws of a Rust machine: frames with their variables and moved-from ghosts, heap blocks, and who owns or borrows them.
import { EDGE, STATE } from '../../core/event.ts';
import type {
  Cell,
  CellState,
  Detail,
  Edge,
  EdgeColumns,
  FrameView,
  HeapColumns,
  ObjectView,
  Place,
  View,
} from '../../core/view.ts';
import * as T from '../check/types.ts';
import type { Ty } from '../check/types.ts';
import type { VariantDef } from '../check/defs.ts';
import type { MirBody } from '../mir/mir.ts';
import { readInt } from './scalar.ts';
import { SCALARS } from './ops.ts';
import type { RustMachine } from './machine.ts';
import type { AllocBlock } from './heap.ts';
import { countsOf, routineName } from './watch.ts';

export function snapshot(m: RustMachine, detail?: Detail): View {
  const vm = m.vm,
    c = m.compiler,
    L = c.layouts;
  const contents = new Map<number, { ty: Ty; count: number; block: AllocBlock; header: number }>();
  const frames: { id: number; base: number; size: number; cells: { off: number; size: number; name: string }[] }[] = [];
  const blocks = [...vm.heap.live.values()].sort((a, b) => a.addr - b.addr);
  const blockAt = (p: number): AllocBlock | null => {
    let low = 0,
      high = blocks.length - 1;
    while (low < high) {
      const mid = (low + high + 1) >> 1;
      if (blocks[mid]!.addr <= p) low = mid;
      else high = mid - 1;
    }
    const b = blocks[low];
    return b && p >= b.addr && p < b.addr + Math.max(1, b.size) ? b : null;
  };
  const target = (p: number): Place | null => {
    const b = blockAt(p);
    if (b) return { root: { object: b.serial }, path: [] };
    for (const f of frames)
      if (p >= f.base && p < f.base + f.size) {
        const v = f.cells.find((x) => p >= f.base + x.off && p < f.base + x.off + Math.max(1, x.size));
        if (v) return { root: { frame: f.id }, path: [v.name] };
      }
    return null;
  };
  const edge = (p: number, kind: Edge['kind']): Edge => {
    const to = target(p);
    return { kind, to, state: 'ok' };
  };
  const str = (p: number, n: number): string => {
    const s = vm.str(p, Math.min(n, 60));
    return JSON.stringify(s) + (n > 60 ? '…' : '');
  };
  const u = (a: number): number => vm.U32[a >> 2]!;
  const note = (p: number, ty: Ty, count: number, header = 0): void => {
    const b = blockAt(p);
    if (b && !contents.has(b.serial)) contents.set(b.serial, { ty, count, block: b, header });
  };
  const cell = (place: Place, name: string, ty: Ty, a: number, state: CellState, depth: number): Cell => {
    const base = { place, name, type: T.show(ty), state };
    if (state !== 'live' && state !== 'partly-moved') return base;
    if (depth > 6) return { ...base, text: '…' };
    const sub = (n: string, t: Ty, at: number): Cell =>
      cell({ root: place.root, path: [...place.path, n] }, n, t, at, 'live', depth + 1);
    switch (ty.k) {
      case 'bool':
        return { ...base, text: vm.U8[a] ? 'true' : 'false' };
      case 'char':
        return { ...base, text: JSON.stringify(String.fromCodePoint(Math.min(u(a), 0x10ffff))).replace(/^"|"$/g, "'") };
      case 'int':
        return { ...base, text: String(readInt(vm, a, SCALARS.indexOf(ty.name))) };
      case 'float':
        return { ...base, text: String(ty.name === 'f32' ? vm.F32[a >> 2]! : vm.F64[a >> 3]!) };
      case 'ref':
      case 'ptr': {
        const kind = ty.k === 'ptr' ? ('raw' as const) : ty.mut ? ('exclusive' as const) : ('shared' as const);
        if (ty.ty.k === 'str') return { ...base, text: str(u(a), u(a + 8)), edge: edge(u(a), kind) };
        return { ...base, edge: edge(u(a), kind), ...(L.tail(ty.ty) === 'len' ? { text: `len ${u(a + 8)}` } : {}) };
      }
      case 'tuple':
        return { ...base, parts: ty.elems.map((t, i) => sub(String(i), t, a + L.of(ty).offsets[i]!)) };
      case 'array': {
        const n = ty.len.kind === 'value' ? Number(ty.len.value) : 0;
        const s = L.of(ty.ty).size;
        return { ...base, parts: Array.from({ length: Math.min(n, 16) }, (_, i) => sub(String(i), ty.ty, a + i * s)) };
      }
      case 'closure':
        return {
          ...base,
          parts: L.fieldTys(ty, null).map((t, i) => sub(ty.def.upvars[i]!.name, t, a + L.of(ty).offsets[i]!)),
        };
      case 'adt': {
        const l = L.of(ty);
        if (ty.def.lang === 'box') {
          const inner = ty.args[0] as Ty;
          if (L.tail(inner) === 'thin') note(u(a), inner, 1);
          return { ...base, edge: edge(u(a), 'owner') };
        }
        if (ty.def.lang === 'String') {
          const p = findPtr(a, 24),
            n = lenOf(a);
          note(p, T.tU8, n);
          return { ...base, text: str(p, n), edge: edge(p, 'owner') };
        }
        if (ty.def.lang === 'vec') {
          const p = findPtr(a, 24),
            n = lenOf(a);
          note(p, ty.args[0] as Ty, n);
          return { ...base, text: `len ${n}`, edge: edge(p, 'owner') };
        }
        if (ty.def.library && (ty.def.name === 'Rc' || ty.def.name === 'Arc') && L.tail(ty.args[0] as Ty) === 'thin') {
          note(u(a), ty.args[0] as Ty, 1, 16);
          return { ...base, edge: edge(u(a), 'strong') };
        }
        if (ty.def.library && ty.def.name === 'Weak') return { ...base, edge: edge(u(a), 'weak') };
        if (ty.def.what === 'enum') {
          const v = variantOf(ty, a);
          if (!v) return { ...base, text: '?' };
          const offs = l.variants ? l.variants[v.index]!.offsets : l.offsets;
          const fs = L.fieldTys(ty, v);
          return {
            ...base,
            text: v.name,
            ...(fs.length ? { parts: fs.map((t, i) => sub(v.fields[i]!.name, t, a + offs[i]!)) } : {}),
          };
        }
        if (ty.def.what === 'union') return { ...base, text: 'union' };
        return {
          ...base,
          parts: L.fieldTys(ty, null).map((t, i) => sub(ty.def.variants[0]!.fields[i]!.name, t, a + l.offsets[i]!)),
        };
      }
      case 'fnptr':
      case 'fndef':
        return { ...base, text: 'fn' };
      default:
        return base;
    }
  };
  // Vec<T> is { buf: { ptr, cap }, len } in whatever order the layout chose
  const vecTy = c.src.s.langAdt('vec');
  const vl = ((): { ptr: number; len: number } => {
    const t = T.adt(vecTy, [T.tU8]);
    const l = L.of(t);
    const bufT = L.fieldTys(t, null)[0]!;
    const bl = L.of(bufT);
    return { ptr: l.offsets[0]! + bl.offsets[0]!, len: l.offsets[1]! };
  })();
  function findPtr(a: number, _n: number): number {
    return u(a + vl.ptr);
  }
  function lenOf(a: number): number {
    return u(a + vl.len);
  }
  function variantOf(ty: Ty & { k: 'adt' }, a: number): VariantDef | null {
    const l = L.of(ty),
      tag = l.tag,
      vs = ty.def.variants;
    if (!tag) return vs[Math.max(0, l.variants?.findIndex((v) => !v.absent) ?? 0)] ?? null;
    const at = a + tag.offset;
    const raw =
      tag.size === 1
        ? BigInt(vm.U8[at]!)
        : tag.size === 2
          ? BigInt(vm.U16[at >> 1]!)
          : tag.size === 4
            ? BigInt(u(at))
            : vm.DV.getBigUint64(at, true);
    const mask = (1n << BigInt(tag.size * 8)) - 1n;
    if (tag.k === 'direct') return vs.find((v) => (c.src.discOf(v) & mask) === raw) ?? null;
    const i = Number((raw - tag.nicheStart) & mask) + tag.first;
    return i >= tag.first && i <= tag.last && i !== tag.untagged ? vs[i]! : vs[tag.untagged]!;
  }
  const threads = vm.threads.map((t) => {
    const list: FrameView[] = [];
    const plans: (() => void)[] = [];
    for (let d = 0; d < t.depth; d++) {
      const code = vm.fns[t.fns[d]!]!;
      const fp = t.fps[d]!;
      // library frames are never part of the picture: their variables are ours, not std's
      if (code.library) continue;
      const id = t.ids[d]!;
      const pc = t.pcs[d]!;
      let line = 0;
      for (let i = 0; i < code.lines.length; i += 2) {
        if (code.lines[i]! > pc) break;
        const at = code.lines[i + 1]!;
        if (at < 1 << 24) line = m.lines.line(at);
      }
      const cells = code.vars.map((v) => ({ off: v.offset, size: L.of(v.ty as Ty).size, name: v.name }));
      frames.push({ id, base: fp, size: code.frame, cells });
      plans.push(() => {
        const st = states(code, pc);
        list.push({
          frame: id,
          routine: routineName(code),
          line,
          library: code.library,
          cells: code.vars.flatMap((v) => {
            const s = st(v.from);
            return s === 'dead'
              ? []
              : [cell({ root: { frame: id }, path: [v.name] }, v.name, v.ty as Ty, fp + v.offset, s, 0)];
          }),
        });
      });
    }
    return { name: t.name, state: t.state, plans, list };
  });
  for (const t of threads) for (const p of t.plans) p();
  function states(code: import('./vm.ts').Code, pc: number): (local: number) => CellState {
    const mir = code.mir as MirBody | null;
    if (!mir) return () => 'live';
    const md = c.moves(mir);
    const pts = code.points ?? [];
    let at = -1;
    for (let i = 0; i < pts.length; i += 3) if (pts[i]! <= pc && (at < 0 || pts[i]! >= pts[at]!)) at = i;
    if (at < 0) return () => 'uninitialised';
    const bi = pts[at + 1]!,
      si = pts[at + 2]!;
    if (!md.entryInit[bi]) return () => 'dead';
    const init = md.entryInit[bi]!.copy(),
      un = md.entryUninit[bi]!.copy();
    for (let k = 0; k < si; k++) md.step(bi, k, init, un);
    const moved = new Set(
      md.moves.filter((x) => mir.blocks[x.block]!.stmts[x.stmt]?.k !== 'dead').map((x) => md.paths[x.path]!.local),
    );
    return (local) => {
      const l = init.has(local);
      if (!l)
        return moved.has(local) &&
          mir.locals[local]!.span.start <= (mir.blocks[bi]!.stmts[si]?.span.start ?? mir.blocks[bi]!.term.span.start)
          ? 'moved'
          : 'dead';
      let part = false;
      md.each(local, (p) => {
        if (p !== local && un.has(p)) part = true;
      });
      return part ? 'partly-moved' : 'live';
    };
  }
  const counts = (b: AllocBlock): { name: string; n: number }[] => {
    if (!b.counted) return [];
    const [strong, weak] = countsOf(vm, b);
    return [
      { name: 'strong', n: strong },
      { name: 'weak', n: weak },
    ];
  };
  const objects: ObjectView[] = [];
  const limit = detail?.limit ?? 400;
  const done = new Set<number>();
  for (let grew = true; grew && objects.length < limit;) {
    grew = false;
    for (const [serial, x] of [...contents]) {
      if (done.has(serial) || objects.length >= limit) continue;
      done.add(serial);
      grew = true;
      const s = L.of(x.ty).size;
      const isText = x.ty === T.tU8;
      const root: Place = { root: { object: serial }, path: [] };
      const cells: Cell[] = [];
      if (x.header) {
        /* counts are shown apart */
      }
      if (!isText)
        for (let i = 0; i < Math.min(x.count, 32); i++)
          cells.push(
            cell(
              { root: root.root, path: [String(i)] },
              x.count === 1 && !x.header ? 'value' : String(i),
              x.ty,
              x.block.addr + x.header + i * s,
              'live',
              1,
            ),
          );
      objects.push({
        serial,
        type: x.block.type,
        size: x.block.size,
        space: 'heap',
        address: x.block.addr,
        age: 0,
        mark: 0,
        state: 'live',
        counts: counts(x.block),
        flags: [],
        born: x.block.born,
        ...(isText ? { text: str(x.block.addr, x.count) } : {}),
        cells,
      });
    }
  }
  for (const b of vm.heap.live.values()) {
    if (objects.length >= limit) break;
    if (!done.has(b.serial))
      objects.push({
        serial: b.serial,
        type: b.type,
        size: b.size,
        space: 'heap',
        address: b.addr,
        age: 0,
        mark: 0,
        state: 'live',
        counts: counts(b),
        flags: [],
        born: b.born,
        cells: [],
      });
  }
  objects.sort((a, b) => a.serial - b.serial);
  const live = [...vm.heap.live.values()].sort((a, b) => a.serial - b.serial);
  const n = live.length;
  const heap: HeapColumns = {
    length: n,
    serial: Int32Array.from(live, (b) => b.serial),
    type: Int32Array.from(live, (b) => m.name(b.type)),
    size: Float64Array.from(live, (b) => b.size),
    space: new Int32Array(n).fill(m.name('heap')),
    address: Float64Array.from(live, (b) => b.addr),
    age: new Uint8Array(n),
    mark: new Uint8Array(n),
    state: new Uint8Array(n).fill(STATE.live),
    strong: Int32Array.from(live, (b) => (b.counted ? countsOf(vm, b)[0] : -2)),
    weak: Int32Array.from(live, (b) => (b.counted ? countsOf(vm, b)[1] : -2)),
  };
  return {
    at: vm.now,
    line: m.line(),
    status: m.status.kind,
    threads: threads.map((t) => ({ name: t.name, state: t.state, frames: t.list })),
    globals: [],
    heap,
    objects,
    tombstones: vm.heap.dead.map((b) => ({
      serial: b.serial,
      type: b.type,
      size: b.size,
      space: 'heap',
      address: b.addr,
      born: b.born,
      died: b.died ?? 0,
    })),
    spaces: [{ name: 'heap', used: vm.heap.liveBytes, capacity: 0 }],
    queues: [],
    ...(detail?.edges ? { edges: handles(live, (b) => countsOf(vm, b)[0]) } : {}),
    stdout: m.stdout,
    stderr: m.stderr,
    notes: [],
  };
}

/** One reference from a root for each strong handle (see watch.ts). */
function handles(live: readonly AllocBlock[], strong: (b: AllocBlock) => number): EdgeColumns {
  const target: number[] = [];
  for (const b of live) if (b.counted) for (let n = strong(b); n > 0; n--) target.push(b.serial);
  return {
    length: target.length,
    owner: new Int32Array(target.length),
    target: Int32Array.from(target),
    kind: new Uint8Array(target.length).fill(EDGE.strong),
  };
}
