// What an observer is told about objects: at every stop the difference between what it knew and what is now, as births, counts, references, sizes and spaces. Deaths are told at once.
// It keeps a graph of the program's objects and looks again only at what the write barrier (memory/touched.ts) names, so a stop costs what has changed. What is shown is decided as in shown.ts.
import { CAUSE, EDGE, EVENT } from '../../core/event.ts';
import { K, T } from '../memory/kinds.ts';
import { STARTUP_SERIAL } from '../memory/heap.ts';
import { Touched } from '../memory/touched.ts';
import { traverse } from '../memory/gc.ts';
import { entries } from '../values/dict.ts';
import { Held } from './held.ts';
import { isAtom, isHolder, isOurs, isPlain } from './shown.ts';
import { ageOf, countOf, spaceOf, SPACES, stateOf, weakCount } from './row.ts';
import { Node, type Cells } from './node.ts';
import type { CPythonMachine } from './machine.ts';

/** The references of one frame, as last told. */
interface Seen {
  readonly id: number;
  /** Fast slots, temporaries, namespace; then the function. */
  cells: Node[];
  fn: Node | null;
  /** Slots the interpreter keeps for the frame. */
  kept: readonly number[];
}
const NO_CELLS: Cells = [];
const OTHERS = { nobody: 0, held: 1, all: 2 } as const;

export class Watch {
  readonly touched = new Touched();
  /** Where the machine stood when this was last in step with it. */
  at: number;
  /** The instruction at which it was last in step: what is older and new here was only hidden. */
  since: number;
  #bySlot: (Node | undefined)[] = [];
  readonly #held: Held;
  #frames: Seen[] = [];
  #globals: Node;
  #kept: readonly number[] = [];
  readonly #used = [0, 0, 0, 0];
  readonly #usedTold = [0, 0, 0, 0];
  // Of one synchronisation:
  #stamp = 0;
  #newborn: Node[] = [];
  #dirty: Node[] = [];
  #recount: Node[] = [];
  #toHold: Node[] = [];
  /** Single cells written to, as they were. */
  #oneCell = new Map<Node, Map<number, Node | null>>();

  constructor(m: CPythonMachine) {
    this.at = m.now;
    this.since = m.now;
    this.#globals = new Node(m.mainDict, 0);
    this.#held = new Held(this.#globals);
    for (let s = 16; s < m.used; s++) if (m.kind[s] !== 0) this.touched.add(s);
    this.touched.low = 0;
    this.#update(m, () => {});
  }

  // ----- deaths -----

  /** An object dies now. */
  death(m: CPythonMachine, s: number): void {
    const node = this.#bySlot[s];
    if (node === undefined || node.serial !== m.serial[s]) return;
    this.#bySlot[s] = undefined;
    this.#held.remove(node);
    const obs = m.obs!;
    for (const t of node.cells) {
      if (t === null) continue;
      if (this.#held.leads(node, t) && --t.outside === 0 && t.held) this.#held.changed = true;
      this.#later(t);
      if (node.told && t.told) {
        t.links--;
        obs(EVENT.unlink, node.serial, t.serial, EDGE.strong);
      }
    }
    if (!node.told) return;
    for (let i = 0; i < node.roots; i++) obs(EVENT.unlink, 0, node.serial, EDGE.strong);
    this.#used[node.space]!--;
    node.row = false;
    obs(EVENT.death, node.serial, m.stage > 0 ? CAUSE.exit : m.job?.phase === 5 ? CAUSE.collector : CAUSE.count, 0);
  }

  /** Tells what has changed since the last time. */
  sync(m: CPythonMachine): void {
    this.#update(m, m.obs!);
    this.at = m.now;
    this.since = m.now;
  }

  // ----- one synchronisation -----

  #update(m: CPythonMachine, obs: (kind: number, a: number, b: number, c: number) => void): void {
    this.#stamp++;
    const touched = this.touched;
    const links: number[] = [];
    this.#collectDirty(m);
    for (const node of this.#dirty) this.#rescan(m, node);
    for (let i = 0; i < touched.cells.length; i += 2) this.#rescanCell(m, touched.cells[i]!, touched.cells[i + 1]!);
    const frames = this.#rescanFrames(m);
    for (const s of touched.counted) this.#laterSlot(m, s);
    this.#keep(m, [m.exc, m.handled, m.dueSlot, m.dueHeld]);
    for (let n = this.#toHold.pop(); n !== undefined; n = this.#toHold.pop()) this.#held.hold(n);
    const changed = this.#held.decide(m, this.#ofHolder(), this);

    const shows: Node[] = [];
    const hides: Node[] = [];
    // Who may have references to something that appears or goes without having changed itself.
    let others: number = OTHERS.nobody;
    const judge = (node: Node): void => {
      node.row = node.boxed && (!node.held || node.reach) && this.#bySlot[node.slot] === node;
      if (node.row === node.told) return;
      (node.row ? shows : hides).push(node);
      if (node.fresh === this.#stamp || others === OTHERS.all) return;
      others = node.isType || node.reboxed === this.#stamp ? OTHERS.all : OTHERS.held;
    };
    for (const node of this.#newborn) judge(node);
    for (const node of changed) if (node.fresh !== this.#stamp) judge(node);

    // References, as owners saw them before and see them now.
    const more = new Set<Node>();
    for (const [node, cells] of this.#oneCell) {
      if (others !== OTHERS.nobody || node.row !== node.told) {
        const before = [...node.cells];
        for (const [i, old] of cells) {
          while (before.length < i) before.push(null);
          before[i] = old;
        }
        node.before = before;
        more.add(node);
      } else if (node.row)
        for (const [i, old] of cells) {
          const now = node.cells[i] ?? null;
          if (old === now) continue;
          if (old?.told) this.#unlink(obs, node.serial, old, EDGE.strong);
          if (now?.row) links.push(node.serial, this.#linked(now), EDGE.strong);
        }
    }
    for (const node of changed) more.add(node);
    if (others === OTHERS.held) for (const node of this.#held.nodes) more.add(node);
    else if (others === OTHERS.all) for (const node of this.#bySlot) if (node) more.add(node);
    let owners: Iterable<Node> = this.#dirty;
    if (more.size > 0) {
      for (const node of this.#dirty) more.add(node);
      owners = more;
    }
    for (const node of owners)
      if (node.told || node.row)
        this.#relink(
          obs,
          links,
          node.serial,
          node.told ? (node.before ?? node.cells) : NO_CELLS,
          node.row ? node.cells : NO_CELLS,
          EDGE.strong,
        );
    if (others === OTHERS.all)
      for (const f of this.#frames) if (!frames.some((x) => x.now === f)) this.#relinkFrame(obs, links, f, f);
    for (const f of frames) this.#relinkFrame(obs, links, f.old, f.now);

    for (const node of hides) {
      for (let i = 0; i < node.roots; i++) obs(EVENT.unlink, 0, node.serial, EDGE.strong);
      node.roots = 0;
      this.#used[node.space]!--;
      node.told = false;
      obs(EVENT.hide, node.serial, 0, 0);
    }
    shows.sort((x, y) => x.serial - y.serial);
    for (const node of shows) {
      node.told = true;
      this.#appear(m, node, obs, m.born[node.slot]! >= this.since ? EVENT.birth : EVENT.show);
      this.#later(node);
    }
    for (let i = 0; i < links.length; i += 3) obs(EVENT.link, links[i]!, links[i + 1]!, links[i + 2]!);
    for (const node of this.#dirty) this.#properties(m, node, obs);
    for (const node of this.#oneCell.keys()) this.#properties(m, node, obs);
    for (const s of touched.placed) {
      const node = this.#bySlot[s];
      if (node !== undefined && node.serial === m.serial[s]) this.#properties(m, node, obs);
    }
    for (const node of this.#recount) this.#counts(m, node, obs);
    for (let i = 1; i < SPACES.length; i++)
      if (this.#used[i] !== this.#usedTold[i]) obs(EVENT.space, m.eventName(SPACES[i]!), this.#used[i]!, 0);
    for (let i = 0; i < SPACES.length; i++) this.#usedTold[i] = this.#used[i]!;

    for (const node of owners) node.before = null;
    this.#dirty = [];
    this.#newborn = [];
    this.#recount = [];
    if (this.#oneCell.size > 0) this.#oneCell.clear();
    touched.clear(Math.max(0, m.fp));
  }

  // ----- what is looked at again -----

  #collectDirty(m: CPythonMachine): void {
    const touched = this.touched;
    if (this.#globals.slot !== m.mainDict) {
      touched.add(this.#globals.slot);
      this.#globals.slot = m.mainDict;
      touched.add(m.mainDict);
    }
    if (m.kind[m.mainDict] !== K.dict && this.#globals.cells.length > 0) this.#queue(this.#globals);
    for (const s of touched.slots) {
      if (m.kind[s] === 0 || isPlain(m, s)) continue;
      if (s === m.mainDict) this.#queue(this.#globals);
      else this.#queue(this.#node(m, s));
    }
  }
  #queue(node: Node): void {
    if (node.scanned === this.#stamp) return;
    node.scanned = this.#stamp;
    this.#dirty.push(node);
  }
  /** The node of an object that is not plain. */
  #node(m: CPythonMachine, s: number): Node {
    const had = this.#bySlot[s];
    if (had !== undefined && had.serial === m.serial[s]) return had;
    const node = new Node(s, m.serial[s]!);
    node.fresh = this.#stamp;
    this.#bySlot[s] = node;
    node.ours = isOurs(m, s);
    node.isType = m.kind[s] === K.type;
    node.holder = isHolder(m, s);
    if (node.holder) {
      node.held = true;
      this.#held.nodes.add(node);
      this.#held.changed = true;
    } else node.boxed = !isAtom(m, s);
    this.#newborn.push(node);
    return node;
  }
  /** The node of what is referred to: of the program's own objects only. */
  #target(m: CPythonMachine, t: number): Node | null {
    if (t === 0 || m.serial[t]! >= STARTUP_SERIAL || isPlain(m, t) || !isOurs(m, t)) return null;
    const had = this.#bySlot[t];
    if (had !== undefined && had.serial === m.serial[t]) return had;
    const node = this.#node(m, t);
    this.#queue(node);
    return node;
  }

  #rescan(m: CPythonMachine, node: Node): void {
    const s = node.slot;
    if (m.kind[s] === 0 && node !== this.#globals) return;
    const cells: (Node | null)[] = [];
    if (node === this.#globals || (m.kind[s] === K.dict && m.ext[s] === 0)) {
      if (m.kind[s] === K.dict && m.a[s] !== 0) {
        const at = entries(m, s);
        const keys = node !== this.#globals && m.mem[m.a[s]! + 2] === 1;
        for (let i = 0, n = 2 * m.d[s]!; i < n; i += 2) {
          cells.push(keys ? this.#target(m, m.mem[at + 2 * i]!) : null);
          cells.push(m.mem[at + 2 * i] === 0 ? null : this.#target(m, m.mem[at + 2 * i + 1]!));
        }
      }
    } else if (m.type[s] === T.list) {
      const at = m.a[s]!;
      for (let i = 0, n = m.b[s]!; i < n; i++) cells.push(this.#target(m, m.mem[at + i]!));
    } else {
      traverse(m, s, (t) => {
        const to = this.#target(m, t);
        if (to !== null) cells.push(to);
      });
      if (!node.ours && cells.length === 0 && node.cells.length === 0) {
        // Nothing of the program is held here.
        if (node.fresh === this.#stamp) {
          this.#bySlot[s] = undefined;
          this.#held.nodes.delete(node);
        }
        return;
      }
    }
    const old = node.cells;
    node.before = old;
    node.cells = cells;
    let p = 0;
    const least = Math.min(old.length, cells.length);
    while (p < least && old[p] === cells[p]) p++;
    let e = old.length;
    let f = cells.length;
    while (e > p && f > p && old[e - 1] === cells[f - 1]) {
      e--;
      f--;
    }
    for (let i = p; i < e; i++) this.#cut(node, old[i]!);
    for (let i = p; i < f; i++) this.#made(node, cells[i]!);
  }
  /** One element of a list or one entry of a dict. */
  #rescanCell(m: CPythonMachine, s: number, i: number): void {
    if (m.kind[s] === 0 || isPlain(m, s)) return;
    const globals = s === m.mainDict;
    const node = globals ? this.#globals : this.#bySlot[s];
    if (
      node === undefined ||
      node.scanned === this.#stamp ||
      (m.type[s] !== T.list && (m.kind[s] !== K.dict || m.ext[s] !== 0))
    ) {
      const whole = node ?? this.#node(m, s);
      if (whole.scanned === this.#stamp) return;
      this.#queue(whole);
      this.#rescan(m, whole);
      return;
    }
    if (m.kind[s] === K.list) {
      this.#setCell(node, i, i < m.b[s]! ? this.#target(m, m.mem[m.a[s]! + i]!) : null);
      if (node.cells.length > m.b[s]!) (node.cells as (Node | null)[]).length = m.b[s]!;
      return;
    }
    const at = entries(m, s) + 4 * i;
    const there = m.a[s] !== 0 && i < m.d[s]! && m.mem[at] !== 0;
    const keys = there && !globals && m.mem[m.a[s]! + 2] === 1;
    this.#setCell(node, 2 * i, keys ? this.#target(m, m.mem[at]!) : null);
    this.#setCell(node, 2 * i + 1, there ? this.#target(m, m.mem[at + 1]!) : null);
  }
  #setCell(node: Node, i: number, now: Node | null): void {
    const cells = node.cells === NO_CELLS ? (node.cells = []) : (node.cells as (Node | null)[]);
    const old = cells[i] ?? null;
    while (cells.length < i) cells.push(null);
    cells[i] = now;
    let was = this.#oneCell.get(node);
    if (was === undefined) this.#oneCell.set(node, (was = new Map()));
    if (!was.has(i)) was.set(i, old);
    if (old === now) return;
    this.#cut(node, old);
    this.#made(node, now);
  }

  #rescanFrames(m: CPythonMachine): { old: Seen | undefined; now: Seen | undefined }[] {
    const out: { old: Seen | undefined; now: Seen | undefined }[] = [];
    const low = Math.max(1, Math.min(this.touched.low, m.fp));
    const old = this.#frames;
    const top = Math.max(m.fp, 0);
    for (let i = old.length; i >= low; i--) {
      const was = old[i - 1];
      if (was === undefined) continue;
      if (i > top || m.frames[i]!.id !== was.id) {
        for (const t of was.cells) this.#cutFrame(t);
        if (was.fn) this.#later(was.fn);
        for (const s of was.kept) this.#laterSlot(m, s);
        out.push({ old: was, now: undefined });
      }
    }
    for (let i = low; i <= top; i++) {
      const f = m.frames[i]!;
      const was = old[i - 1]?.id === f.id ? old[i - 1] : undefined;
      const cells: Node[] = [];
      for (let j = f.lb; j < f.sp; j++) {
        const t = m.stk[j]! === 0 ? null : this.#target(m, m.stk[j]!);
        if (t !== null) cells.push(t);
      }
      const locals = f.locals === 0 || f.locals === m.mainDict ? null : this.#target(m, f.locals);
      if (locals !== null) cells.push(locals);
      const now: Seen = {
        id: f.id,
        cells,
        fn: f.fn === 0 ? null : this.#target(m, f.fn),
        kept: [f.aux, f.aux2, f.delHold, f.delHeld, f.fobj, f.gen, f.dflt],
      };
      const before = was?.cells ?? [];
      let p = 0;
      while (p < before.length && p < cells.length && before[p] === cells[p]) p++;
      for (let j = p; j < cells.length; j++) this.#madeFrame(cells[j]!);
      for (let j = p; j < before.length; j++) this.#cutFrame(before[j]!);
      if (now.fn) this.#later(now.fn);
      for (const s of now.kept) this.#laterSlot(m, s);
      if (was) for (const s of was.kept) this.#laterSlot(m, s);
      if (!was || p < cells.length || p < before.length || was.fn !== now.fn) out.push({ old: was, now });
      else now.cells = was.cells;
      old[i - 1] = now;
    }
    old.length = top;
    // Frames may have brought new objects to light.
    for (const node of this.#dirty) if (node.before === null && node.fresh === this.#stamp) this.#rescan(m, node);
    return out;
  }
  #cutFrame(t: Node): void {
    if (--t.outside === 0 && t.held) this.#held.changed = true;
    this.#later(t);
  }
  #madeFrame(t: Node): void {
    if (t.outside++ === 0 && t.held) this.#held.changed = true;
    this.#later(t);
  }
  #keep(m: CPythonMachine, now: readonly number[]): void {
    for (const s of this.#kept) this.#laterSlot(m, s);
    for (const s of now) this.#laterSlot(m, s);
    this.#kept = now;
  }

  // ----- references -----

  #cut(o: Node, t: Node | null): void {
    if (t === null) return;
    if (this.#held.leads(o, t) && --t.outside === 0 && t.held) this.#held.changed = true;
    if (o.held) this.#held.changed = true;
    this.#later(t);
  }
  #made(o: Node, t: Node | null): void {
    if (t === null) return;
    if (this.#held.leads(o, t) && t.outside++ === 0 && t.held) this.#held.changed = true;
    if (o.held) {
      this.#held.changed = true;
      if (!t.held) this.#toHold.push(t);
    }
    this.#later(t);
  }
  #relinkFrame(
    obs: (kind: number, a: number, b: number, c: number) => void,
    links: number[],
    old: Seen | undefined,
    now: Seen | undefined,
  ): void {
    const owner = -(now ?? old!).id;
    const before = old?.cells ?? NO_CELLS;
    const after = now?.cells ?? NO_CELLS;
    if (before.length > 0 || after.length > 0) this.#relink(obs, links, owner, before, after, EDGE.stack);
    const was = old?.fn ?? null;
    const is = now?.fn ?? null;
    const told = was !== null && was.told;
    const row = is !== null && is.row;
    if (was === is && told === row) return;
    if (told) this.#unlink(obs, owner, was, EDGE.stack);
    if (row) links.push(owner, this.#linked(is), EDGE.stack);
  }

  /** Whether something that holds, or a class's dict, has changed. */
  #ofHolder(): boolean {
    for (const node of this.#dirty) if (node.holder || node.partOf !== null) return true;
    for (const node of this.#oneCell.keys()) if (node.partOf !== null) return true;
    return false;
  }
  /** Whether it was looked at in this synchronisation. */
  touches(node: Node): boolean {
    return node.scanned === this.#stamp || node.fresh === this.#stamp || this.#oneCell.has(node);
  }
  /** The node at a slot, if there is one. */
  nodeAt(m: CPythonMachine, s: number): Node | null {
    const node = this.#bySlot[s];
    return node !== undefined && node.serial === m.serial[s] ? node : null;
  }
  get stamp(): number {
    return this.#stamp;
  }
  #later(t: Node): void {
    if (t.pending) return;
    t.pending = true;
    this.#recount.push(t);
  }
  #laterSlot(m: CPythonMachine, s: number): void {
    const node = s > 0 ? this.#bySlot[s] : undefined;
    if (node !== undefined && node.serial === m.serial[s]) this.#later(node);
  }
  #unlink(obs: (kind: number, a: number, b: number, c: number) => void, owner: number, t: Node, kind: number): void {
    t.links--;
    this.#later(t);
    obs(EVENT.unlink, owner, t.serial, kind);
  }
  #linked(t: Node): number {
    t.links++;
    this.#later(t);
    return t.serial;
  }
  /** Tells the unlinks between what was told and what is, and notes the links. */
  #relink(
    obs: (kind: number, a: number, b: number, c: number) => void,
    links: number[],
    owner: number,
    before: Cells,
    now: Cells,
    kind: number,
  ): void {
    if (before === now && before.length === 0) return;
    let p = 0;
    const same = (x: Node | null, y: Node | null): boolean => x === y && (x === null || x.told === x.row);
    const least = Math.min(before.length, now.length);
    while (p < least && same(before[p]!, now[p]!)) p++;
    let e = before.length;
    let f = now.length;
    while (e > p && f > p && same(before[e - 1]!, now[f - 1]!)) {
      e--;
      f--;
    }
    if (p === e) {
      for (let i = p; i < f; i++) if (now[i]?.row) links.push(owner, this.#linked(now[i]!), kind);
      return;
    }
    const left = new Map<Node, number>();
    for (let i = p; i < e; i++) {
      const t = before[i]!;
      if (t !== null && t.told) left.set(t, (left.get(t) ?? 0) + 1);
    }
    for (let i = p; i < f; i++) {
      const t = now[i]!;
      if (t === null || !t.row) continue;
      const n = left.get(t) ?? 0;
      if (n > 0) left.set(t, n - 1);
      else links.push(owner, this.#linked(t), kind);
    }
    for (const [t, n] of left) for (let i = 0; i < n; i++) this.#unlink(obs, owner, t, kind);
  }

  // ----- properties -----

  /** Tells of an object that was not in the picture. */
  #appear(
    m: CPythonMachine,
    node: Node,
    obs: (kind: number, a: number, b: number, c: number) => void,
    kind: typeof EVENT.birth | typeof EVENT.show,
  ): void {
    const s = node.slot;
    node.type = m.type[s]!;
    node.size = m.sizeText(s);
    node.space = spaceOf(m, s);
    node.age = ageOf(m, s);
    node.strong = countOf(m, s);
    node.weak = weakCount(m, s);
    node.state = stateOf(m, s);
    this.#used[node.space]!++;
    obs(kind, node.serial, m.eventName(m.kind[s] === K.type ? 'type' : m.typeName(s)), node.size);
    obs(EVENT.place, node.serial, m.eventName(SPACES[node.space]!), 0);
    if (node.age !== 0) obs(EVENT.age, node.serial, node.age, 0);
    obs(EVENT.count, node.serial, 0, node.strong);
    obs(EVENT.count, node.serial, 1, node.weak);
    if (node.state !== 0) obs(EVENT.state, node.serial, node.state, 0);
  }

  #properties(m: CPythonMachine, node: Node, obs: (kind: number, a: number, b: number, c: number) => void): void {
    if (!node.told || !node.row) return;
    const s = node.slot;
    if (m.type[s] !== node.type) {
      // `__class__` was assigned: it comes back as something else.
      obs(EVENT.hide, node.serial, 0, 0);
      this.#used[node.space]!--;
      this.#appear(m, node, obs, EVENT.show);
    }
    const size = m.sizeText(s);
    if (size !== node.size) obs(EVENT.resize, node.serial, (node.size = size), 0);
    const space = spaceOf(m, s);
    if (space !== node.space) {
      this.#used[node.space]!--;
      this.#used[space]!++;
      node.space = space;
      obs(EVENT.place, node.serial, m.eventName(SPACES[space]!), 0);
    }
    const age = ageOf(m, s);
    if (age !== node.age) obs(EVENT.age, node.serial, (node.age = age), 0);
    const state = stateOf(m, s);
    if (state !== node.state) obs(EVENT.state, node.serial, (node.state = state), 0);
    this.#later(node);
  }
  #counts(m: CPythonMachine, node: Node, obs: (kind: number, a: number, b: number, c: number) => void): void {
    node.pending = false;
    if (!node.told || !node.row) return;
    const s = node.slot;
    const strong = countOf(m, s);
    if (strong !== node.strong) obs(EVENT.count, node.serial, 0, (node.strong = strong));
    const weak = weakCount(m, s);
    if (weak !== node.weak) obs(EVENT.count, node.serial, 1, (node.weak = weak));
    const roots = Math.max(0, strong - node.links);
    for (; node.roots < roots; node.roots++) obs(EVENT.link, 0, node.serial, EDGE.strong);
    for (; node.roots > roots; node.roots--) obs(EVENT.unlink, 0, node.serial, EDGE.strong);
  }
}
