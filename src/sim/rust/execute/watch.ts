// Tells what happens while the machine is stepped: stops, frames, heap blocks, counts, moves out of variables. It reads the machine and changes nothing.
import { CAUSE, EDGE, EVENT, type Observe } from '../../core/event.ts';
import type { MirBody } from '../mir/mir.ts';
import type { RustMachine } from './machine.ts';
import type { AllocBlock } from './heap.ts';
import { OPS } from './ops.ts';
import type { Code, Observer, Thread, Vm } from './vm.ts';

/** What to look for at each instruction of a function. */
interface Marks {
  /** Line of the stop at this instruction, or 0. */
  readonly stops: Int32Array;
  /** Names of the variables that the instruction moves out of. */
  readonly moves: ReadonlyMap<number, readonly string[]>;
}
const STORES = new Set(['ST1', 'ST2', 'ST4', 'ST8', 'STN'].map((n) => OPS[n]!));

/** Strong and weak count of a block as the library reports them; the weak handle that all strong ones share is not counted. */
export function countsOf(vm: Vm, b: AllocBlock): [number, number] {
  const strong = vm.U32[b.addr >> 2]!;
  const weak = vm.U32[(b.addr + 8) >> 2]!;
  return [strong, Math.max(0, strong > 0 ? weak - 1 : weak)];
}

export class Watch implements Observer {
  private readonly m: RustMachine;
  private readonly vm: Vm;
  private readonly say: Observe;
  /** Frames of the program known to be there, by thread. */
  private readonly frames: number[][] = [];
  private readonly depths: [number, number][] = [];
  private before0: [number, number] | null = null;
  private touched: AllocBlock | null = null;
  private panicking = 0;

  constructor(m: RustMachine, say: Observe) {
    this.m = m;
    this.vm = m.vm;
    this.say = say;
    this.vm.threads.forEach((t, i) => {
      this.frames[i] = this.framesOf(t);
      this.depths[i] = this.top(t);
    });
  }
  private framesOf(t: Thread): number[] {
    const out: number[] = [];
    for (let d = 0; d < t.depth; d++) if (!this.vm.fns[t.fns[d]!]!.library) out.push(t.ids[d]!);
    return out;
  }
  private top(t: Thread): [number, number] {
    return [t.depth, t.depth ? t.ids[t.depth - 1]! : 0];
  }

  before(): void {
    const vm = this.vm;
    const t = vm.cur;
    this.touched = null;
    this.panicking = t.panicking;
    const d = t.depth - 1;
    if (d < 0) return;
    const c = vm.fns[t.fns[d]!]!;
    const pc = t.pcs[d]!;
    if (!c.library && c.ready) {
      const marks = this.marks(c);
      const line = marks.stops[pc]!;
      if (line) this.say(EVENT.stop, line, t.ids[d]!, 0);
      for (const name of marks.moves.get(pc) ?? []) this.say(EVENT.moved, -t.ids[d]!, this.m.name(name), 0);
    }
    const op = c.code[pc]!;
    if (STORES.has(op)) {
      const b = vm.heap.countedAt(vm.U32[(t.fps[d]! + c.code[pc + 1]!) >> 2]! + c.code[pc + 2]!);
      if (b) {
        this.touched = b;
        this.before0 = countsOf(vm, b);
      }
    }
  }
  after(): void {
    const vm = this.vm;
    const b = this.touched;
    if (b && this.before0) this.counts(b, this.before0, countsOf(vm, b));
    vm.threads.forEach((t, i) => {
      const [depth, id] = this.depths[i] ?? [0, 0];
      if (t.depth !== depth || (depth > 0 && t.ids[depth - 1] !== id)) this.follow(t, i);
    });
    if (vm.cur.panicking > this.panicking) this.say(EVENT.raise, 0, this.m.name('panic'), 0);
  }
  private follow(t: Thread, i: number): void {
    const old = this.frames[i] ?? [];
    const now = this.framesOf(t);
    let same = 0;
    while (same < old.length && same < now.length && old[same] === now[same]) same++;
    for (let k = old.length - 1; k >= same; k--) this.say(EVENT.leave, old[k]!, 0, 0);
    if (now.length > same) {
      let k = 0;
      for (let d = 0; d < t.depth; d++) {
        const c = this.vm.fns[t.fns[d]!]!;
        if (c.library) continue;
        if (k++ >= same) this.say(EVENT.enter, t.ids[d]!, this.m.name(routineName(c)), i);
      }
    }
    this.frames[i] = now;
    this.depths[i] = this.top(t);
  }
  /** Each strong handle is a reference from a root: which place holds it is read from the machine, not told by events. */
  private counts(b: AllocBlock, was: readonly [number, number], is: readonly [number, number]): void {
    for (let n = was[0]; n < is[0]; n++) this.say(EVENT.link, 0, b.serial, EDGE.strong);
    for (let n = was[0]; n > is[0]; n--) this.say(EVENT.unlink, 0, b.serial, EDGE.strong);
    if (was[0] !== is[0]) this.say(EVENT.count, b.serial, 0, is[0]);
    if (was[1] !== is[1]) this.say(EVENT.count, b.serial, 1, is[1]);
  }
  birth(b: AllocBlock): void {
    this.say(EVENT.birth, b.serial, this.m.name(b.type), b.size);
    this.say(EVENT.place, b.serial, this.m.name('heap'), b.addr);
    if (b.counted) {
      this.say(EVENT.count, b.serial, 0, 0);
      this.say(EVENT.count, b.serial, 1, 0);
    }
    this.space();
  }
  death(b: AllocBlock): void {
    if (b.counted) this.counts(b, countsOf(this.vm, b), [0, 0]);
    this.say(EVENT.death, b.serial, b.counted ? CAUSE.count : this.dropped() ? CAUSE.explicit : CAUSE.scope, 0);
    this.space();
    this.touched = null;
  }
  resize(b: AllocBlock, moved: boolean): void {
    this.say(EVENT.resize, b.serial, b.size, 0);
    if (moved) this.say(EVENT.move, b.serial, this.m.name('heap'), b.addr);
    this.space();
  }
  private space(): void {
    this.say(EVENT.space, this.m.name('heap'), this.vm.heap.liveBytes, 0);
  }
  /** Whether the program called `drop` itself. */
  private dropped(): boolean {
    const t = this.vm.cur;
    for (let d = t.depth - 1; d >= 0; d--) {
      const c = this.vm.fns[t.fns[d]!]!;
      if (!c.library) return false;
      if (c.name.endsWith('mem::drop')) return true;
    }
    return false;
  }
  output(to: 'out' | 'err', s: string): void {
    this.say(EVENT.output, to === 'out' ? 1 : 2, s.length, 0);
  }

  private marks(c: Code): Marks {
    const hit = c.watch as Marks | undefined;
    if (hit) return hit;
    const stops = new Int32Array(c.code.length + 1);
    const lineOf = (at: number): number => (at >= 0 && at < 1 << 24 ? this.m.lines.line(at) : 0);
    let last = 0;
    for (let i = 0; i < c.lines.length; i += 2) {
      const line = lineOf(c.lines[i + 1]!);
      if (line && line !== last) stops[c.lines[i]!] = line;
      if (line) last = line;
    }
    // coming back to the head of a loop is a stop again
    for (const pc of c.backs) {
      let line = 0;
      for (let i = 0; i < c.lines.length && c.lines[i]! <= pc; i += 2) line = lineOf(c.lines[i + 1]!) || line;
      stops[pc] = line;
    }
    const moves = new Map<number, string[]>();
    const mir = c.mir as MirBody | null;
    const points = c.points ?? [];
    if (mir && points.length) {
      const md = this.m.compiler.moves(mir);
      for (let i = 0; i < points.length; i += 3) {
        const pc = points[i]!;
        const empty = i + 3 < points.length ? points[i + 3] === pc : pc >= c.code.length;
        if (empty || mir.blocks[points[i + 1]!]!.stmts[points[i + 2]!]?.k === 'dead') continue;
        for (const p of md.movesAt.get(points[i + 1]! * md.stride + points[i + 2]!) ?? []) {
          const name = mir.locals[md.paths[p]!.local]!.name;
          if (name) moves.set(pc, [...(moves.get(pc) ?? []), name]);
        }
      }
    }
    const marks: Marks = { stops, moves };
    c.watch = marks;
    return marks;
  }
}

/** The name of a function as a frame shows it. */
export function routineName(c: Code): string {
  return c.name.replace(/^main::/, '');
}
