// The machine: byte-addressed memory, frames on a stack of its own, one instruction at a time. The host stack holds nothing of the program.
// Opcode numbers in the switch are those of ops.ts (the switch needs literals to become a jump table).
import { arith, bitop, castScalar, compareScalar, negate, notOp, readInt, writeInt } from './scalar.ts';
import type { Compiler } from './codegen.ts';
import type { Heap } from './heap.ts';

/** One compiled function instance. */
export interface Code {
  index: number;
  name: string;
  code: Int32Array;
  frame: number;
  cleanup: Int32Array;
  lines: Int32Array;
  library: boolean;
  trackCaller: boolean;
  ready: boolean;
  retSize: number;
  compile: (() => void) | null;
  key: string;
  vars: { name: string; offset: number; ty: unknown; from: number; to: number }[];
  argSize: number;
  catches: boolean;
  mir: unknown;
  points?: number[];
  /** Arguments of its generics. */
  targs: readonly unknown[];
  /** Where jumps go back to. */
  backs: readonly number[];
  /** How far beyond its frame it writes arguments. */
  out: number;
  /** For a stepping observer; made when first asked for. */
  watch?: unknown;
  /** What its allocations are for; made when first asked for. */
  site?: { type: string; counted: boolean };
}
export interface Thread {
  id: number;
  name: string;
  fns: Int32Array;
  pcs: Int32Array;
  fps: Int32Array;
  /** Number of each frame, by order of entry, never reused. */
  ids: Int32Array;
  depth: number;
  stackBase: number;
  stackEnd: number;
  state: 'run' | 'blocked' | 'done';
  panicking: number;
  unwinding: boolean;
  result: number;
  wake: string;
  payload: [number, number];
  unwindDepth: number;
  panicCount: number;
}
export type StopReason =
  | { k: 'running' }
  | { k: 'exit'; code: number }
  | { k: 'limit'; limit: 'steps' | 'bytes' | 'depth' | 'output' | 'deadlock' | 'objects' }
  | { k: 'refused'; construct: string }
  | { k: 'abort'; code: number; message: string };
/** Thrown inside an instruction to stop the machine with a reason. */
export class Halt extends Error {
  readonly reason: StopReason;
  constructor(reason: StopReason) {
    super(reason.k);
    this.reason = reason;
  }
}

/** How many instructions a thread runs before another gets its turn. */
const QUANTUM = 20000;
/** Steps with the machine: before and after each instruction. */
export interface Observer {
  before(): void;
  after(): void;
  output(to: 'out' | 'err', s: string): void;
}
export class Vm {
  buf: ArrayBuffer;
  U8: Uint8Array;
  I8: Int8Array;
  U16: Uint16Array;
  I16: Int16Array;
  I32: Int32Array;
  U32: Uint32Array;
  F32: Float32Array;
  F64: Float64Array;
  DV: DataView;
  readonly fns: Code[];
  threads: Thread[] = [];
  cur: Thread;
  now = 0;
  /** The step of the intrinsic that runs. */
  exact = 0;
  status: StopReason = { k: 'running' };
  stdout: string[] = [];
  stderr: string[] = [];
  outLen = 0;
  readonly compiler: Compiler;
  readonly heap: Heap;
  observer: Observer | null = null;
  /** Frames entered so far. */
  entered = 0;
  /** When another thread gets its turn. */
  switchAt = 0;
  stdin: Uint8Array = new Uint8Array(0);
  stdinPos = 0;
  maxBytes = 512 * 2 ** 20;
  maxOutput = 16 * 2 ** 20;
  varies = new Map<number, number>();
  clock = 0;
  panicAt: number[] = [];
  hostState = new Map<string, number>();
  callPc = 0;
  /** 1: another thread's turn; 2: only begin a new slice. */
  switchAsked: 0 | 1 | 2 = 0;
  /** Next free byte of the ring for short-lived text. */
  scratchAt = 0;
  /** Constants seen up to here. */
  synced = 0;
  env: { seed: number } = { seed: 0 };
  constructor(compiler: Compiler, heap: Heap) {
    this.compiler = compiler;
    this.fns = compiler.fns;
    this.heap = heap;
    this.buf = new ArrayBuffer(32 * 2 ** 20);
    this.U8 = new Uint8Array(this.buf);
    this.I8 = new Int8Array(this.buf);
    this.U16 = new Uint16Array(this.buf);
    this.I16 = new Int16Array(this.buf);
    this.I32 = new Int32Array(this.buf);
    this.U32 = new Uint32Array(this.buf);
    this.F32 = new Float32Array(this.buf);
    this.F64 = new Float64Array(this.buf);
    this.DV = new DataView(this.buf);
    heap.attach(this);
    this.cur = this.newThread('main', 8 * 2 ** 20 - 65536);
  }
  views(): void {
    const b = this.buf;
    this.U8 = new Uint8Array(b);
    this.I8 = new Int8Array(b);
    this.U16 = new Uint16Array(b);
    this.I16 = new Int16Array(b);
    this.I32 = new Int32Array(b);
    this.U32 = new Uint32Array(b);
    this.F32 = new Float32Array(b);
    this.F64 = new Float64Array(b);
    this.DV = new DataView(b);
  }
  grow(need: number): void {
    let n = this.buf.byteLength;
    if (need <= n) return;
    while (n < need) n *= 2;
    if (n > this.maxBytes + 2 ** 26) {
      if (need > this.maxBytes + 2 ** 26) throw new Halt({ k: 'limit', limit: 'bytes' });
      n = this.maxBytes + 2 ** 26;
    }
    const nb = new ArrayBuffer(n);
    new Uint8Array(nb).set(this.U8);
    this.buf = nb;
    this.views();
  }
  newThread(name: string, stack: number, at?: number): Thread {
    const base = at ?? this.heap.reserve(stack);
    if (at === undefined) this.heap.stacks.push([base, base + stack]);
    const cap = 4096;
    const t: Thread = {
      id: this.threads.length,
      name,
      fns: new Int32Array(cap),
      pcs: new Int32Array(cap),
      fps: new Int32Array(cap),
      ids: new Int32Array(cap),
      depth: 0,
      stackBase: base,
      stackEnd: base + stack,
      state: 'run',
      panicking: 0,
      unwinding: false,
      result: 0,
      wake: '',
      payload: [0, 0],
      unwindDepth: 0,
      panicCount: 0,
    };
    this.threads.push(t);
    return t;
  }
  /** Puts a frame on the current thread; its arguments are already in place above the caller's frame. */
  pushFrame(fn: number, fp: number): void {
    const t = this.cur;
    if (t.depth >= t.fns.length) {
      const g = (a: Int32Array): Int32Array => {
        const b = new Int32Array(a.length * 2);
        b.set(a);
        return b;
      };
      t.fns = g(t.fns);
      t.pcs = g(t.pcs);
      t.fps = g(t.fps);
      t.ids = g(t.ids);
    }
    let c = this.fns[fn]!;
    if (!c.ready) {
      this.compiler.finish(c);
      c = this.fns[fn]!;
    }
    if (fp + c.frame + 4096 > t.stackEnd) throw new Halt({ k: 'limit', limit: 'depth' });
    t.fns[t.depth] = fn;
    t.pcs[t.depth] = 0;
    t.fps[t.depth] = fp;
    t.ids[t.depth] = ++this.entered;
    t.depth++;
  }
  topFp(): number {
    const t = this.cur;
    if (!t.depth) return t.stackBase;
    const d = t.depth - 1;
    return t.fps[d]! + this.fns[t.fns[d]!]!.frame;
  }
  str(p: number, n: number): string {
    return utf8(this.U8, p, n);
  }
  write(to: 'out' | 'err', s: string): void {
    this.outLen += s.length;
    if (this.outLen > this.maxOutput) throw new Halt({ k: 'limit', limit: 'output' });
    (to === 'out' ? this.stdout : this.stderr).push(s);
    this.observer?.output(to, s);
  }
  refuse(construct: string): never {
    throw new Halt({ k: 'refused', construct });
  }
  /** Starts a panic with a fixed message, as if the current instruction had called core::panicking. */
  trap(message: string, routine = 'panic_str'): void {
    const s = this.compiler.staticStr(message);
    const fp = this.topFp();
    const f = this.compiler.langFn(routine);
    const c = this.fns[f]!;
    if (!c.ready) this.compiler.finish(c);
    const off = this.compiler.argOffsets(f);
    this.U32[(fp + off[0]!) >> 2] = s.addr;
    this.U32[(fp + off[0]! + 4) >> 2] = 0;
    this.U32[(fp + off[0]! + 8) >> 2] = s.len;
    this.U32[(fp + off[0]! + 12) >> 2] = 0;
    this.pushFrame(f, fp);
  }
  /** Unwinds from the top frame: to its cleanup if it has one for where it stands, else to its caller. */
  unwind(): void {
    const t = this.cur;
    t.unwinding = true;
    while (t.depth > 0) {
      const d = t.depth - 1,
        c = this.fns[t.fns[d]!]!;
      const pc = t.pcs[d]!;
      const tab = c.cleanup;
      for (let i = 0; i < tab.length; i += 2)
        if (tab[i] === pc) {
          t.pcs[d] = tab[i + 1]!;
          if (c.catches) {
            t.unwinding = false;
          }
          return;
        }
      t.depth--;
    }
    t.unwinding = false;
    this.threadEnd(true);
  }
  threadEnd(panicked: boolean): void {
    const t = this.cur;
    t.state = 'done';
    t.result = panicked ? 1 : 0;
    this.wake(`t${t.id}`);
    if (t.id === 0) {
      if (panicked) this.withoutLocals();
      throw new Halt({ k: 'exit', code: panicked ? 101 : 0 });
    }
    this.schedule();
  }
  /** The C library drops thread-locals at such an end; that is not modelled. */
  withoutLocals(): void {
    if (this.hostState.get('k900000')) this.refuse('thread-locals dropped at exit');
  }
  /** Chooses the next thread that can run. */
  schedule(): void {
    const n = this.threads.length;
    for (let i = 1; i <= n; i++) {
      const t = this.threads[(this.cur.id + i) % n]!;
      if (t.state === 'run') {
        this.cur = t;
        this.switchAt = 0;
        return;
      }
    }
    let best: Thread | null = null;
    for (const t of this.threads)
      if (t.state === 'blocked' && t.wake.startsWith('sleep:')) {
        if (!best || Number(t.wake.slice(6)) < Number(best.wake.slice(6))) best = t;
      }
    if (best) {
      this.clock = Math.max(this.clock, Number(best.wake.slice(6)));
      best.state = 'run';
      best.wake = '';
      this.cur = best;
      this.switchAt = 0;
      return;
    }
    throw new Halt({ k: 'limit', limit: 'deadlock' });
  }
  wake(key: string): void {
    for (const t of this.threads)
      if (t.state === 'blocked' && t.wake === key) {
        t.state = 'run';
        t.wake = '';
      }
  }
  block(key: string): void {
    this.cur.state = 'blocked';
    this.cur.wake = key;
    this.switchAsked = 1;
  }

  run(until: number): void {
    if (this.status.k !== 'running') return;
    try {
      this.compiler.enterVm(this);
      const o = this.observer;
      if (o)
        while (this.now < until) {
          o.before();
          try {
            this.slice(this.now + 1);
          } finally {
            o.after();
          }
        }
      else while (this.now < until) this.slice(until);
    } catch (e) {
      if (e instanceof Halt) this.status = e.reason;
      else throw e;
    }
  }
  /** Runs the current thread until it must stop for any reason. */
  private slice(until: number): void {
    const t = this.cur;
    let d = t.depth - 1;
    let fn = this.fns[t.fns[d]!]!;
    let code = fn.code;
    let pc = t.pcs[d]!;
    let fp = t.fps[d]!;
    let U8 = this.U8,
      I32 = this.I32,
      U32 = this.U32,
      F64 = this.F64,
      U16 = this.U16;
    let left = until - this.now;
    const many = this.threads.length > 1;
    if (many) {
      if (this.switchAt <= this.now) this.switchAt = this.now + QUANTUM;
      if (left > this.switchAt - this.now) left = this.switchAt - this.now;
    }
    let start = left;
    let x = 0,
      y = 0,
      a = 0;
    const names = this; // only for reloading views
    try {
      for (; left > 0; left--) {
        switch (code[pc]) {
          case 0 /* HALT */:
            t.pcs[d] = pc;
            throw new Halt({ k: 'exit', code: 0 });
          case 1 /* MOV1 */:
            U8[fp + code[pc + 1]!] = U8[fp + code[pc + 2]!]!;
            pc += 3;
            break;
          case 2 /* MOV2 */:
            U16[(fp + code[pc + 1]!) >> 1] = U16[(fp + code[pc + 2]!) >> 1]!;
            pc += 3;
            break;
          case 3 /* MOV4 */:
            I32[(fp + code[pc + 1]!) >> 2] = I32[(fp + code[pc + 2]!) >> 2]!;
            pc += 3;
            break;
          case 4 /* MOV8 */:
            x = (fp + code[pc + 1]!) >> 2;
            y = (fp + code[pc + 2]!) >> 2;
            I32[x] = I32[y]!;
            I32[x + 1] = I32[y + 1]!;
            pc += 3;
            break;
          case 5 /* MOVN */:
            x = fp + code[pc + 1]!;
            y = fp + code[pc + 2]!;
            a = code[pc + 3]!;
            if (a <= 32 && !(a & 3) && !(x & 3) && !(y & 3)) {
              x >>= 2;
              y >>= 2;
              a >>= 2;
              if (x <= y) for (let i = 0; i < a; i++) I32[x + i] = I32[y + i]!;
              else for (let i = a - 1; i >= 0; i--) I32[x + i] = I32[y + i]!;
            } else U8.copyWithin(x, y, y + a);
            pc += 4;
            break;
          case 6 /* C1 */:
            U8[fp + code[pc + 1]!] = code[pc + 2]!;
            pc += 3;
            break;
          case 7 /* C2 */:
            U16[(fp + code[pc + 1]!) >> 1] = code[pc + 2]!;
            pc += 3;
            break;
          case 8 /* C4 */:
            I32[(fp + code[pc + 1]!) >> 2] = code[pc + 2]!;
            pc += 3;
            break;
          case 9 /* C8 */:
            x = (fp + code[pc + 1]!) >> 2;
            I32[x] = code[pc + 2]!;
            I32[x + 1] = code[pc + 3]!;
            pc += 4;
            break;
          case 10 /* CN */:
            U8.copyWithin(fp + code[pc + 1]!, code[pc + 2]!, code[pc + 2]! + code[pc + 3]!);
            pc += 4;
            break;
          case 11 /* LD1 */:
            U8[fp + code[pc + 1]!] = U8[U32[(fp + code[pc + 2]!) >> 2]! + code[pc + 3]!]!;
            pc += 4;
            break;
          case 12 /* LD2 */:
            U16[(fp + code[pc + 1]!) >> 1] = U16[(U32[(fp + code[pc + 2]!) >> 2]! + code[pc + 3]!) >> 1]!;
            pc += 4;
            break;
          case 13 /* LD4 */:
            I32[(fp + code[pc + 1]!) >> 2] = I32[(U32[(fp + code[pc + 2]!) >> 2]! + code[pc + 3]!) >> 2]!;
            pc += 4;
            break;
          case 14 /* LD8 */:
            x = (fp + code[pc + 1]!) >> 2;
            y = (U32[(fp + code[pc + 2]!) >> 2]! + code[pc + 3]!) >> 2;
            I32[x] = I32[y]!;
            I32[x + 1] = I32[y + 1]!;
            pc += 4;
            break;
          case 15 /* LDN */:
            y = U32[(fp + code[pc + 2]!) >> 2]! + code[pc + 3]!;
            U8.copyWithin(fp + code[pc + 1]!, y, y + code[pc + 4]!);
            pc += 5;
            break;
          case 16 /* ST1 */:
            U8[U32[(fp + code[pc + 1]!) >> 2]! + code[pc + 2]!] = U8[fp + code[pc + 3]!]!;
            pc += 4;
            break;
          case 17 /* ST2 */:
            U16[(U32[(fp + code[pc + 1]!) >> 2]! + code[pc + 2]!) >> 1] = U16[(fp + code[pc + 3]!) >> 1]!;
            pc += 4;
            break;
          case 18 /* ST4 */:
            I32[(U32[(fp + code[pc + 1]!) >> 2]! + code[pc + 2]!) >> 2] = I32[(fp + code[pc + 3]!) >> 2]!;
            pc += 4;
            break;
          case 19 /* ST8 */:
            x = (U32[(fp + code[pc + 1]!) >> 2]! + code[pc + 2]!) >> 2;
            y = (fp + code[pc + 3]!) >> 2;
            I32[x] = I32[y]!;
            I32[x + 1] = I32[y + 1]!;
            pc += 4;
            break;
          case 20 /* STN */:
            x = U32[(fp + code[pc + 1]!) >> 2]! + code[pc + 2]!;
            y = fp + code[pc + 3]!;
            U8.copyWithin(x, y, y + code[pc + 4]!);
            pc += 5;
            break;
          case 21 /* LEA */:
            x = (fp + code[pc + 1]!) >> 2;
            I32[x] = fp + code[pc + 2]!;
            I32[x + 1] = 0;
            pc += 3;
            break;
          case 22 /* ADDP */:
            x = (fp + code[pc + 1]!) >> 2;
            I32[x] = U32[(fp + code[pc + 2]!) >> 2]! + code[pc + 3]!;
            I32[x + 1] = 0;
            pc += 4;
            break;
          case 23 /* IDX */:
            x = (fp + code[pc + 1]!) >> 2;
            I32[x] = U32[(fp + code[pc + 2]!) >> 2]! + I32[(fp + code[pc + 3]!) >> 2]! * code[pc + 4]!;
            I32[x + 1] = 0;
            pc += 5;
            break;
          case 24 /* BND */:
            x = (fp + code[pc + 1]!) >> 2;
            y = (fp + code[pc + 2]!) >> 2;
            if (I32[x + 1] === 0 && U32[x]! < U32[y]!) {
              pc += 3;
              break;
            }
            t.pcs[d] = pc;
            this.trap(
              `index out of bounds: the len is ${readInt(this, y << 2, 11)} but the index is ${readInt(this, x << 2, 11)}`,
              'panic_string',
            );
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 25 /* JMP */:
            pc = code[pc + 1]!;
            break;
          case 26 /* JZ */:
            pc = U8[fp + code[pc + 1]!] === 0 ? code[pc + 2]! : pc + 3;
            break;
          case 27 /* JNZ */:
            pc = U8[fp + code[pc + 1]!] !== 0 ? code[pc + 2]! : pc + 3;
            break;
          case 28 /* JEQ1 */:
            pc = U8[fp + code[pc + 1]!] === code[pc + 2]! ? code[pc + 3]! : pc + 4;
            break;
          case 29 /* JEQ2 */:
            pc = U16[(fp + code[pc + 1]!) >> 1] === code[pc + 2]! ? code[pc + 3]! : pc + 4;
            break;
          case 30 /* JEQ4 */:
            pc = I32[(fp + code[pc + 1]!) >> 2] === code[pc + 2]! ? code[pc + 3]! : pc + 4;
            break;
          case 31 /* JEQ8 */:
            x = (fp + code[pc + 1]!) >> 2;
            pc = I32[x] === code[pc + 2]! && I32[x + 1] === code[pc + 3]! ? code[pc + 4]! : pc + 5;
            break;
          case 32 /* JNE1 */:
            pc = U8[fp + code[pc + 1]!] !== code[pc + 2]! ? code[pc + 3]! : pc + 4;
            break;
          case 33 /* JNE2 */:
            pc = U16[(fp + code[pc + 1]!) >> 1] !== code[pc + 2]! ? code[pc + 3]! : pc + 4;
            break;
          case 34 /* JNE4 */:
            pc = I32[(fp + code[pc + 1]!) >> 2] !== code[pc + 2]! ? code[pc + 3]! : pc + 4;
            break;
          case 35 /* JNE8 */:
            x = (fp + code[pc + 1]!) >> 2;
            pc = I32[x] !== code[pc + 2]! || I32[x + 1] !== code[pc + 3]! ? code[pc + 4]! : pc + 5;
            break;
          case 36 /* ADD_I32 */:
            a = I32[(fp + code[pc + 2]!) >> 2]! + I32[(fp + code[pc + 3]!) >> 2]!;
            if (a === (a | 0)) {
              I32[(fp + code[pc + 1]!) >> 2] = a;
              pc += 4;
              break;
            }
            t.pcs[d] = pc;
            this.trap('attempt to add with overflow');
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 37 /* SUB_I32 */:
            a = I32[(fp + code[pc + 2]!) >> 2]! - I32[(fp + code[pc + 3]!) >> 2]!;
            if (a === (a | 0)) {
              I32[(fp + code[pc + 1]!) >> 2] = a;
              pc += 4;
              break;
            }
            t.pcs[d] = pc;
            this.trap('attempt to subtract with overflow');
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 38 /* MUL_I32 */:
            a = I32[(fp + code[pc + 2]!) >> 2]! * I32[(fp + code[pc + 3]!) >> 2]!;
            if (a >= -2147483648 && a <= 2147483647) {
              I32[(fp + code[pc + 1]!) >> 2] = a;
              pc += 4;
              break;
            }
            t.pcs[d] = pc;
            this.trap('attempt to multiply with overflow');
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 40 /* ADD_U64 */:
            x = (fp + code[pc + 2]!) >> 2;
            y = (fp + code[pc + 3]!) >> 2;
            if ((I32[x + 1]! | I32[y + 1]!) === 0) {
              a = U32[x]! + U32[y]!;
              x = (fp + code[pc + 1]!) >> 2;
              U32[x] = a;
              I32[x + 1] = a > 4294967295 ? 1 : 0;
              pc += 4;
              break;
            }
            t.pcs[d] = pc;
            if (arith(this, fp + code[pc + 1]!, fp + code[pc + 2]!, fp + code[pc + 3]!, 11, 0)) {
              pc += 4;
              break;
            }
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 41 /* SUB_U64 */:
            x = (fp + code[pc + 2]!) >> 2;
            y = (fp + code[pc + 3]!) >> 2;
            if ((I32[x + 1]! | I32[y + 1]!) === 0 && U32[x]! >= U32[y]!) {
              a = U32[x]! - U32[y]!;
              x = (fp + code[pc + 1]!) >> 2;
              U32[x] = a;
              I32[x + 1] = 0;
              pc += 4;
              break;
            }
            t.pcs[d] = pc;
            if (arith(this, fp + code[pc + 1]!, fp + code[pc + 2]!, fp + code[pc + 3]!, 11, 1)) {
              pc += 4;
              break;
            }
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 42 /* MUL_U64 */:
            x = (fp + code[pc + 2]!) >> 2;
            y = (fp + code[pc + 3]!) >> 2;
            if ((I32[x + 1]! | I32[y + 1]!) === 0) {
              a = U32[x]! * U32[y]!;
              if (a <= 9007199254740991) {
                x = (fp + code[pc + 1]!) >> 2;
                U32[x] = a;
                I32[x + 1] = Math.floor(a / 4294967296);
                pc += 4;
                break;
              }
            }
            t.pcs[d] = pc;
            if (arith(this, fp + code[pc + 1]!, fp + code[pc + 2]!, fp + code[pc + 3]!, 11, 2)) {
              pc += 4;
              break;
            }
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 44 /* ADD_I64 */:
          case 45 /* SUB_I64 */:
          case 46 /* MUL_I64 */: {
            x = (fp + code[pc + 2]!) >> 2;
            y = (fp + code[pc + 3]!) >> 2;
            const h1 = I32[x + 1]!,
              h2 = I32[y + 1]!;
            if ((h1 + 0x100000) >>> 21 === 0 && (h2 + 0x100000) >>> 21 === 0) {
              const p = h1 * 4294967296 + U32[x]!,
                q = h2 * 4294967296 + U32[y]!;
              a = code[pc] === 44 /* ADD_I64 */ ? p + q : code[pc] === 45 /* SUB_I64 */ ? p - q : p * q;
              if (a <= 9007199254740991 && a >= -9007199254740991) {
                x = (fp + code[pc + 1]!) >> 2;
                U32[x] = a;
                I32[x + 1] = Math.floor(a / 4294967296);
                pc += 4;
                break;
              }
            }
            t.pcs[d] = pc;
            if (
              arith(
                this,
                fp + code[pc + 1]!,
                fp + code[pc + 2]!,
                fp + code[pc + 3]!,
                3,
                code[pc] === 44 /* ADD_I64 */ ? 0 : code[pc] === 45 /* SUB_I64 */ ? 1 : 2,
              )
            ) {
              pc += 4;
              break;
            }
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          }
          case 47 /* ADD_F64 */:
            F64[(fp + code[pc + 1]!) >> 3] = F64[(fp + code[pc + 2]!) >> 3]! + F64[(fp + code[pc + 3]!) >> 3]!;
            pc += 4;
            break;
          case 48 /* SUB_F64 */:
            F64[(fp + code[pc + 1]!) >> 3] = F64[(fp + code[pc + 2]!) >> 3]! - F64[(fp + code[pc + 3]!) >> 3]!;
            pc += 4;
            break;
          case 49 /* MUL_F64 */:
            F64[(fp + code[pc + 1]!) >> 3] = F64[(fp + code[pc + 2]!) >> 3]! * F64[(fp + code[pc + 3]!) >> 3]!;
            pc += 4;
            break;
          case 50 /* DIV_F64 */:
            F64[(fp + code[pc + 1]!) >> 3] = F64[(fp + code[pc + 2]!) >> 3]! / F64[(fp + code[pc + 3]!) >> 3]!;
            pc += 4;
            break;
          case 51 /* LT_I32 */:
            U8[fp + code[pc + 1]!] = I32[(fp + code[pc + 2]!) >> 2]! < I32[(fp + code[pc + 3]!) >> 2]! ? 1 : 0;
            pc += 4;
            break;
          case 52 /* LE_I32 */:
            U8[fp + code[pc + 1]!] = I32[(fp + code[pc + 2]!) >> 2]! <= I32[(fp + code[pc + 3]!) >> 2]! ? 1 : 0;
            pc += 4;
            break;
          case 53 /* EQ_4 */:
            U8[fp + code[pc + 1]!] = I32[(fp + code[pc + 2]!) >> 2] === I32[(fp + code[pc + 3]!) >> 2] ? 1 : 0;
            pc += 4;
            break;
          case 54 /* NE_4 */:
            U8[fp + code[pc + 1]!] = I32[(fp + code[pc + 2]!) >> 2] !== I32[(fp + code[pc + 3]!) >> 2] ? 1 : 0;
            pc += 4;
            break;
          case 55 /* LT_U64 */:
            x = (fp + code[pc + 2]!) >> 2;
            y = (fp + code[pc + 3]!) >> 2;
            U8[fp + code[pc + 1]!] =
              I32[x + 1] === I32[y + 1] ? (U32[x]! < U32[y]! ? 1 : 0) : U32[x + 1]! < U32[y + 1]! ? 1 : 0;
            pc += 4;
            break;
          case 56 /* LE_U64 */:
            x = (fp + code[pc + 2]!) >> 2;
            y = (fp + code[pc + 3]!) >> 2;
            U8[fp + code[pc + 1]!] =
              I32[x + 1] === I32[y + 1] ? (U32[x]! <= U32[y]! ? 1 : 0) : U32[x + 1]! < U32[y + 1]! ? 1 : 0;
            pc += 4;
            break;
          case 65 /* LT_I64 */:
            x = (fp + code[pc + 2]!) >> 2;
            y = (fp + code[pc + 3]!) >> 2;
            U8[fp + code[pc + 1]!] =
              I32[x + 1] === I32[y + 1] ? (U32[x]! < U32[y]! ? 1 : 0) : I32[x + 1]! < I32[y + 1]! ? 1 : 0;
            pc += 4;
            break;
          case 66 /* LE_I64 */:
            x = (fp + code[pc + 2]!) >> 2;
            y = (fp + code[pc + 3]!) >> 2;
            U8[fp + code[pc + 1]!] =
              I32[x + 1] === I32[y + 1] ? (U32[x]! <= U32[y]! ? 1 : 0) : I32[x + 1]! < I32[y + 1]! ? 1 : 0;
            pc += 4;
            break;
          case 57 /* EQ_8 */:
            x = (fp + code[pc + 2]!) >> 2;
            y = (fp + code[pc + 3]!) >> 2;
            U8[fp + code[pc + 1]!] = I32[x] === I32[y] && I32[x + 1] === I32[y + 1] ? 1 : 0;
            pc += 4;
            break;
          case 58 /* NE_8 */:
            x = (fp + code[pc + 2]!) >> 2;
            y = (fp + code[pc + 3]!) >> 2;
            U8[fp + code[pc + 1]!] = I32[x] === I32[y] && I32[x + 1] === I32[y + 1] ? 0 : 1;
            pc += 4;
            break;
          case 59 /* LT_F64 */:
            U8[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 3]! < F64[(fp + code[pc + 3]!) >> 3]! ? 1 : 0;
            pc += 4;
            break;
          case 60 /* LE_F64 */:
            U8[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 3]! <= F64[(fp + code[pc + 3]!) >> 3]! ? 1 : 0;
            pc += 4;
            break;
          case 61 /* EQ_F64 */:
            U8[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 3] === F64[(fp + code[pc + 3]!) >> 3] ? 1 : 0;
            pc += 4;
            break;
          case 62 /* NE_F64 */:
            U8[fp + code[pc + 1]!] = F64[(fp + code[pc + 2]!) >> 3] !== F64[(fp + code[pc + 3]!) >> 3] ? 1 : 0;
            pc += 4;
            break;
          case 63 /* EQ_1 */:
            U8[fp + code[pc + 1]!] = U8[fp + code[pc + 2]!] === U8[fp + code[pc + 3]!] ? 1 : 0;
            pc += 4;
            break;
          case 64 /* NE_1 */:
            U8[fp + code[pc + 1]!] = U8[fp + code[pc + 2]!] !== U8[fp + code[pc + 3]!] ? 1 : 0;
            pc += 4;
            break;
          case 93 /* JLT_I32 */:
            pc = I32[(fp + code[pc + 1]!) >> 2]! < I32[(fp + code[pc + 2]!) >> 2]! ? code[pc + 3]! : pc + 4;
            break;
          case 94 /* JGE_I32 */:
            pc = I32[(fp + code[pc + 1]!) >> 2]! >= I32[(fp + code[pc + 2]!) >> 2]! ? code[pc + 3]! : pc + 4;
            break;
          case 97 /* JLE_I32 */:
            pc = I32[(fp + code[pc + 1]!) >> 2]! <= I32[(fp + code[pc + 2]!) >> 2]! ? code[pc + 3]! : pc + 4;
            break;
          case 98 /* JGT_I32 */:
            pc = I32[(fp + code[pc + 1]!) >> 2]! > I32[(fp + code[pc + 2]!) >> 2]! ? code[pc + 3]! : pc + 4;
            break;
          case 95 /* JLT_U64 */:
            x = (fp + code[pc + 1]!) >> 2;
            y = (fp + code[pc + 2]!) >> 2;
            pc = (I32[x + 1] === I32[y + 1] ? U32[x]! < U32[y]! : U32[x + 1]! < U32[y + 1]!) ? code[pc + 3]! : pc + 4;
            break;
          case 96 /* JGE_U64 */:
            x = (fp + code[pc + 1]!) >> 2;
            y = (fp + code[pc + 2]!) >> 2;
            pc = (I32[x + 1] === I32[y + 1] ? U32[x]! < U32[y]! : U32[x + 1]! < U32[y + 1]!) ? pc + 4 : code[pc + 3]!;
            break;
          case 99 /* JLE_U64 */:
            x = (fp + code[pc + 1]!) >> 2;
            y = (fp + code[pc + 2]!) >> 2;
            pc = (I32[x + 1] === I32[y + 1] ? U32[x]! <= U32[y]! : U32[x + 1]! < U32[y + 1]!) ? code[pc + 3]! : pc + 4;
            break;
          case 100 /* JGT_U64 */:
            x = (fp + code[pc + 1]!) >> 2;
            y = (fp + code[pc + 2]!) >> 2;
            pc = (I32[x + 1] === I32[y + 1] ? U32[x]! <= U32[y]! : U32[x + 1]! < U32[y + 1]!) ? pc + 4 : code[pc + 3]!;
            break;
          case 101 /* JEQ_4 */:
            pc = I32[(fp + code[pc + 1]!) >> 2] === I32[(fp + code[pc + 2]!) >> 2] ? code[pc + 3]! : pc + 4;
            break;
          case 102 /* JNEQ_4 */:
            pc = I32[(fp + code[pc + 1]!) >> 2] !== I32[(fp + code[pc + 2]!) >> 2] ? code[pc + 3]! : pc + 4;
            break;
          case 103 /* JEQ_8 */:
            x = (fp + code[pc + 1]!) >> 2;
            y = (fp + code[pc + 2]!) >> 2;
            pc = I32[x] === I32[y] && I32[x + 1] === I32[y + 1] ? code[pc + 3]! : pc + 4;
            break;
          case 104 /* JNEQ_8 */:
            x = (fp + code[pc + 1]!) >> 2;
            y = (fp + code[pc + 2]!) >> 2;
            pc = I32[x] === I32[y] && I32[x + 1] === I32[y + 1] ? pc + 4 : code[pc + 3]!;
            break;
          case 83 /* DIV_I32 */:
            y = I32[(fp + code[pc + 3]!) >> 2]!;
            x = I32[(fp + code[pc + 2]!) >> 2]!;
            if (y !== 0 && !(y === -1 && x === -2147483648)) {
              I32[(fp + code[pc + 1]!) >> 2] = (x / y) | 0;
              pc += 4;
              break;
            }
            t.pcs[d] = pc;
            this.trap(y === 0 ? 'attempt to divide by zero' : 'attempt to divide with overflow');
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 84 /* REM_I32 */:
            y = I32[(fp + code[pc + 3]!) >> 2]!;
            x = I32[(fp + code[pc + 2]!) >> 2]!;
            if (y !== 0 && !(y === -1 && x === -2147483648)) {
              I32[(fp + code[pc + 1]!) >> 2] = x % y;
              pc += 4;
              break;
            }
            t.pcs[d] = pc;
            this.trap(
              y === 0
                ? 'attempt to calculate the remainder with a divisor of zero'
                : 'attempt to calculate the remainder with overflow',
            );
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 85 /* DIV_U64 */:
          case 86 /* REM_U64 */:
            x = (fp + code[pc + 2]!) >> 2;
            y = (fp + code[pc + 3]!) >> 2;
            if ((I32[x + 1]! | I32[y + 1]!) === 0 && I32[y] !== 0) {
              const p = U32[x]!,
                q = U32[y]!;
              x = (fp + code[pc + 1]!) >> 2;
              U32[x] = code[pc] === 85 /* DIV_U64 */ ? (p / q) >>> 0 : p % q;
              I32[x + 1] = 0;
              pc += 4;
              break;
            }
            t.pcs[d] = pc;
            if (
              arith(
                this,
                fp + code[pc + 1]!,
                fp + code[pc + 2]!,
                fp + code[pc + 3]!,
                11,
                code[pc] === 85 /* DIV_U64 */ ? 3 : 4,
              )
            ) {
              pc += 4;
              break;
            }
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 39 /* ADDI_I32 */:
            a = I32[(fp + code[pc + 2]!) >> 2]! + code[pc + 3]!;
            if (a === (a | 0)) {
              I32[(fp + code[pc + 1]!) >> 2] = a;
              pc += 4;
              break;
            }
            t.pcs[d] = pc;
            this.trap(code[pc + 3]! > 0 ? 'attempt to add with overflow' : 'attempt to subtract with overflow');
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 43 /* ADDI_U64 */:
            x = (fp + code[pc + 2]!) >> 2;
            a = U32[x]! + code[pc + 3]!;
            if (I32[x + 1] === 0 && a >= 0) {
              x = (fp + code[pc + 1]!) >> 2;
              U32[x] = a;
              I32[x + 1] = a > 4294967295 ? 1 : 0;
              pc += 4;
              break;
            }
            t.pcs[d] = pc;
            if (I32[x + 1] === 0) {
              this.trap('attempt to subtract with overflow');
            } else {
              const v = readInt(this, x << 2, 9) + BigInt(code[pc + 3]!);
              if (v < 18446744073709551616n) {
                writeInt(this, fp + code[pc + 1]!, 9, v);
                pc += 4;
                break;
              }
              this.trap('attempt to add with overflow');
            }
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 67 /* ARITH */:
            t.pcs[d] = pc;
            if (arith(this, fp + code[pc + 1]!, fp + code[pc + 2]!, fp + code[pc + 3]!, code[pc + 4]!, code[pc + 5]!)) {
              pc += 6;
              break;
            }
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 68 /* CMP */:
            U8[fp + code[pc + 1]!] = compareScalar(
              this,
              fp + code[pc + 2]!,
              fp + code[pc + 3]!,
              code[pc + 4]!,
              code[pc + 5]!,
            )
              ? 1
              : 0;
            pc += 6;
            break;
          case 69 /* BIT */:
            bitop(this, fp + code[pc + 1]!, fp + code[pc + 2]!, fp + code[pc + 3]!, code[pc + 4]!, code[pc + 5]!);
            pc += 6;
            break;
          case 70 /* NEG */:
            t.pcs[d] = pc;
            if (negate(this, fp + code[pc + 1]!, fp + code[pc + 2]!, code[pc + 3]!)) {
              pc += 4;
              break;
            }
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 71 /* NOT */:
            notOp(this, fp + code[pc + 1]!, fp + code[pc + 2]!, code[pc + 3]!);
            pc += 4;
            break;
          case 72 /* CAST */:
            castScalar(this, fp + code[pc + 1]!, fp + code[pc + 2]!, code[pc + 3]!, code[pc + 4]!);
            pc += 5;
            break;
          case 73 /* CALL */: {
            t.pcs[d] = pc;
            const f = code[pc + 1]!;
            const nfp = fp + code[pc + 2]!;
            let c = this.fns[f]!;
            if (!c.ready) {
              this.compiler.finish(c);
              c = this.fns[f]!;
              U8 = this.U8;
              I32 = this.I32;
              U32 = this.U32;
              F64 = this.F64;
              U16 = this.U16;
            }
            d++;
            if (d >= t.fns.length || nfp + c.frame + 4096 > t.stackEnd) {
              t.depth = d;
              this.pushFrame(f, nfp);
            } else {
              t.fns[d] = f;
              t.fps[d] = nfp;
              t.ids[d] = ++this.entered;
              t.depth = d + 1;
            }
            fn = c;
            code = c.code;
            pc = 0;
            fp = nfp;
            break;
          }
          case 74 /* CALLI */: {
            t.pcs[d] = pc;
            const f = this.compiler.fnOfPointer(U32[(fp + code[pc + 1]!) >> 2]!);
            if (f < 0) this.refuse('call of an invalid function pointer');
            this.pushFrame(f, fp + code[pc + 2]!);
            d = t.depth - 1;
            fn = this.fns[f]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          }
          case 81 /* VCALL */: {
            t.pcs[d] = pc;
            const vt = U32[(fp + code[pc + 1]!) >> 2]!;
            const f = this.compiler.fnOfPointer(U32[(vt + code[pc + 2]!) >> 2]!);
            if (f < 0) {
              pc += 4;
              break;
            }
            this.pushFrame(f, fp + code[pc + 3]!);
            d = t.depth - 1;
            fn = this.fns[f]!;
            code = fn.code;
            pc = 0;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          }
          case 75 /* RET */: {
            d--;
            t.depth = d + 1;
            if (d < 0) {
              left--;
              this.now += start - left;
              start = left;
              this.threadEnd(false);
              return;
            }
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            fp = t.fps[d]!;
            pc = t.pcs[d]!;
            x = code[pc]!;
            pc +=
              x === 73 /* CALL */ || x === 74 /* CALLI */
                ? 3
                : x === 81 /* VCALL */
                  ? 4
                  : x === 77 /* INTR */
                    ? code[pc + 2]!
                    : x === 92 /* LAZY */
                      ? 0
                      : this.opLength(x);
            break;
          }
          case 76 /* RESUME */:
            t.depth = d;
            d--;
            this.unwind();
            if (t.state === 'done') {
              left--;
              this.now += start - left;
              return;
            }
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = t.pcs[d]!;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          case 77 /* INTR */: {
            t.pcs[d] = pc;
            this.callPc = pc;
            this.exact = this.now + start - left;
            const depth = t.depth;
            this.compiler.intrinsics[code[pc + 1]!]!(this, fp, code, pc + 3);
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            if (this.switchAsked) {
              const asked = this.switchAsked;
              this.switchAsked = 0;
              left--;
              this.now += start - left;
              if (asked === 1) this.schedule();
              return;
            }
            if (t.depth !== depth || t.pcs[d] !== pc) {
              d = t.depth - 1;
              if (d < 0) {
                left--;
                this.now += start - left;
                return;
              }
              fn = this.fns[t.fns[d]!]!;
              code = fn.code;
              pc = t.pcs[d]!;
              fp = t.fps[d]!;
              break;
            }
            pc += code[pc + 2]!;
            break;
          }
          case 78 /* TAG */:
            pc += 5;
            break;
          case 79 /* ADDDYN */: {
            const vt = U32[(fp + code[pc + 4]!) >> 2]!;
            const al = vt ? U32[(vt + 16) >> 2]! : 1;
            x = (fp + code[pc + 1]!) >> 2;
            a = code[pc + 3]!;
            a = Math.floor((a + al - 1) / al) * al;
            I32[x] = U32[(fp + code[pc + 2]!) >> 2]! + a;
            I32[x + 1] = 0;
            pc += 5;
            break;
          }
          case 82 /* UPCAST */: {
            const vt = this.compiler.upcast(U32[(fp + code[pc + 2]!) >> 2]!, code[pc + 3]!);
            x = (fp + code[pc + 1]!) >> 2;
            U32 = this.U32;
            I32 = this.I32;
            U8 = this.U8;
            F64 = this.F64;
            U16 = this.U16;
            U32[x] = vt;
            I32[x + 1] = 0;
            pc += 4;
            break;
          }
          case 80 /* UNREACHABLE */:
            t.pcs[d] = pc;
            this.refuse('entered unreachable code');
          // falls through never
          case 88 /* FILL */: {
            // dst count size, source already in the first element
            const dst = fp + code[pc + 1]!,
              n = code[pc + 2]!,
              size = code[pc + 3]!,
              viaPtr = code[pc + 4]!;
            const base = viaPtr ? U32[dst >> 2]! : dst;
            let done = 1;
            while (done < n) {
              const m = Math.min(done, n - done);
              U8.copyWithin(base + done * size, base, base + m * size);
              done += m;
            }
            pc += 5;
            break;
          }
          case 89 /* EXIT */:
            t.pcs[d] = pc;
            throw new Halt({ k: 'exit', code: this.hostState.get('exit') ?? 0 });
          case 90 /* LIVE */:
          case 91 /* DEAD */:
            pc += 2;
            break;
          case 87 /* FENCE */:
            pc++;
            break;
          case 92 /* LAZY */:
            t.pcs[d] = pc;
            this.compiler.lazy(code[pc + 1]!, this);
            d = t.depth - 1;
            fn = this.fns[t.fns[d]!]!;
            code = fn.code;
            pc = t.pcs[d]!;
            fp = t.fps[d]!;
            U8 = this.U8;
            I32 = this.I32;
            U32 = this.U32;
            F64 = this.F64;
            U16 = this.U16;
            break;
          default:
            throw new Error(`bad instruction ${code[pc]} at ${pc} in ${fn.name}`);
        }
      }
      t.pcs[d] = pc;
      this.now += start - left;
      if (many && this.now >= this.switchAt) {
        // the library's own text stands for atomic instructions: no switch inside it
        if (fn.library) this.switchAt = this.now + 1;
        else this.schedule();
      }
    } catch (e) {
      if (e instanceof Halt) {
        this.now += start - left;
        if (t.depth === d + 1 && e.reason.k !== 'exit') t.pcs[d] = pc;
      }
      throw e;
    }
    void names;
  }
  opLength: (op: number) => number = () => 1;
}
/** Decodes UTF-8 bytes of the machine's memory. */
export function utf8(b: Uint8Array, p: number, n: number): string {
  let s = '';
  const end = p + n;
  let chunk: number[] = [];
  while (p < end) {
    const c = b[p]!;
    let cp: number;
    if (c < 0x80) {
      cp = c;
      p++;
    } else if (c < 0xe0) {
      cp = ((c & 31) << 6) | (b[p + 1]! & 63);
      p += 2;
    } else if (c < 0xf0) {
      cp = ((c & 15) << 12) | ((b[p + 1]! & 63) << 6) | (b[p + 2]! & 63);
      p += 3;
    } else {
      cp = ((c & 7) << 18) | ((b[p + 1]! & 63) << 12) | ((b[p + 2]! & 63) << 6) | (b[p + 3]! & 63);
      p += 4;
    }
    if (cp > 0xffff) {
      cp -= 0x10000;
      chunk.push(0xd800 + (cp >> 10), 0xdc00 + (cp & 1023));
    } else chunk.push(cp);
    if (chunk.length > 4000) {
      s += String.fromCharCode(...chunk);
      chunk = [];
    }
  }
  return s + String.fromCharCode(...chunk);
}
export function utf8Bytes(s: string): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < s.length; i++) {
    let c = s.charCodeAt(i);
    if (c >= 0xd800 && c < 0xdc00 && i + 1 < s.length) {
      c = 0x10000 + ((c - 0xd800) << 10) + (s.charCodeAt(++i) - 0xdc00);
    }
    if (c < 0x80) out.push(c);
    else if (c < 0x800) out.push(0xc0 | (c >> 6), 0x80 | (c & 63));
    else if (c < 0x10000) out.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
    else out.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63));
  }
  return Uint8Array.from(out);
}
