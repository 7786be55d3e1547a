// The C++ machine: explicit frames over one byte-addressed memory with a state per byte, an operand stack in typed columns, exceptions by region tables. Dispatch switch: numbers are those of code.ts.
import { diagnostic, type Diagnostic, type Span } from '../core/diagnostic.ts';
import { EVENT, CAUSE, type Observe } from '../core/event.ts';
import { overLimit, type Limit } from '../core/budget.ts';
import type { Checkpoint, Counts, Machine, Status, Step, World } from '../core/machine.ts';
import type { ByteView, Detail, Inspection, Place, View } from '../core/view.ts';
import { GLOBALS, ST, type Image, type Region, type Routine } from './code.ts';
import { columnOf, fileOf, lineOf } from './diagnose.ts';
import type { ClassInfo } from './entities.ts';
import { leafNamed, type Leaf } from './leaves.ts';
import { OverOutput } from './over.ts';
import { Heap, type Block } from './heap.ts';
import { Output } from './output.ts';
import { catches, subobject, type Link } from './rtti.ts';
import { type Type, regOf } from './types.ts';
import { AS, Taint, checkedCode, stepTainted, useOfUninitialised } from './taint.ts';
import { drawView, drawBytes, inspectBlock } from './view.ts';

/** Stops execution; what happened is in the machine. */
export class Halt extends Error {}
const STACK = 32 << 20,
  FAKE_CLASSES = 11,
  FAKE_BYTES = 1 << 20,
  MAX_DEPTH = 174000;
const MISALIGNED = -1;

export interface Frame {
  routine: number;
  fp: number;
  pc: number;
  serial: number;
}
export interface Exc {
  address: number;
  type: number;
  dtor: number;
  vtt: number;
  refs: number;
  handlers: number;
  size: number;
  freed: boolean;
}
interface Saved extends Checkpoint {
  readonly data: unknown;
}

export class CppMachine implements Machine {
  readonly image: Image;
  readonly link: Link;
  readonly world: World;
  readonly lineStarts: readonly number[];
  now: Step = 0;
  status: Status = { kind: 'running' };
  diagnostics: Diagnostic[] = [];
  names: string[] = [''];
  private nameIndex = new Map<string, number>([['', 0]]);
  out: Output;
  // memory
  M8!: Uint8Array;
  M32!: Int32Array;
  S8!: Uint8Array;
  S32!: Int32Array;
  DV!: DataView;
  F64!: Float64Array;
  F32!: Float32Array;
  stackBase: number;
  fakeBase: number;
  heap: Heap;
  fakeUsed = new Uint8Array(FAKE_CLASSES * (FAKE_BYTES / 64));
  fakeHint = new Int32Array(FAKE_CLASSES);
  // operand stack
  I = new Int32Array(1 << 16);
  H = new Int32Array(1 << 16);
  D = new Float64Array(1 << 16);
  /** the instructions executed: the image's, or those with every load checked once something undefined was loaded */
  code: Int32Array;
  wary = false;
  taint = new Taint();
  /** defined bits of bytes that bit-fields have written in part */
  bits = new Map<number, number>();
  pc: number;
  sp = 0;
  fp = 0;
  mem: number;
  // frames
  depth = 0;
  framePc = new Int32Array(1 << 12);
  frameFp = new Int32Array(1 << 12);
  frameFn = new Int32Array(1 << 12);
  frameBase = new Int32Array(1 << 12);
  frameMem = new Int32Array(1 << 12);
  frameSerial = new Int32Array(1 << 12);
  frameFake = new Int32Array(1 << 12);
  nextFrame = 1;
  // exceptions
  excs: Exc[] = [];
  caught: number[] = [];
  flying: { exc: number; depth: number; region: number; clause: number } | null = null;
  vttMap = new Map<string, number>();
  leafFns: readonly Leaf[];
  exits: number[] = [];
  exitCode = -1;
  atEnd = false;
  jump = -1;
  stdinPos = 0;
  stdinBytes: Uint8Array | null = null;
  randState = 1;
  observe: Observe | undefined = undefined;
  reported = new Set<string>();
  lastLine = 0;
  lastDepth = 0;
  state = new Map<string, number>();
  constructor(image: Image, link: Link, world: World, lineStarts: readonly number[]) {
    this.image = image;
    this.code = image.code;
    this.link = link;
    this.world = world;
    this.lineStarts = lineStarts;
    this.stackBase = (GLOBALS + image.data.length + 4095) & ~4095;
    this.fakeBase = this.stackBase + STACK;
    const heapBase = this.fakeBase + FAKE_CLASSES * FAKE_BYTES;
    this.attach(heapBase + (8 << 20));
    this.M8.set(image.data, GLOBALS);
    this.S8.set(image.state, GLOBALS);
    this.heap = new Heap(heapBase);
    this.mem = this.stackBase;
    this.out = new Output(world.limits.output);
    this.pc = image.start;
    this.framePc[0] = 0;
    this.frameFn[0] = -1;
    this.frameFp[0] = this.stackBase;
    this.fp = this.stackBase;
    this.mem += 64;
    this.leafFns = image.leaves.map((n) => leafNamed(n));
  }
  private attach(bytes: number): void {
    const n = (bytes + 4095) & ~4095;
    const m = new ArrayBuffer(n),
      s = new ArrayBuffer(n);
    const M8 = new Uint8Array(m),
      S8 = new Uint8Array(s);
    if (this.M8) {
      M8.set(this.M8);
      S8.set(this.S8);
    }
    this.M8 = M8;
    this.S8 = S8;
    this.M32 = new Int32Array(m);
    this.S32 = new Int32Array(s);
    this.DV = new DataView(m);
    this.F64 = new Float64Array(m);
    this.F32 = new Float32Array(m);
  }
  /** makes addresses below `end` exist */
  ensure(end: number): void {
    if (end <= this.M8.length) return;
    if (end > 1.6e9) this.limit('bytes');
    this.attach(Math.min(Math.max(end + (4 << 20), this.M8.length * 1.6), 1.7e9));
  }
  name(text: string): number {
    let i = this.nameIndex.get(text);
    if (i === undefined) {
      i = this.names.length;
      this.names.push(text);
      this.nameIndex.set(text, i);
    }
    return i;
  }
  get stdout(): string {
    return this.out.text();
  }
  get stderr(): string {
    return this.out.errText();
  }
  get counts(): Counts {
    return {
      allocated: this.heap.allocated,
      freed: this.heap.freed,
      liveObjects: this.heap.allocated - this.heap.freed,
      liveBytes: this.heap.liveBytes,
      collections: 0,
    };
  }

  // ---- places in the program
  routineAt(depth: number): Routine | null {
    const f = this.frameFn[depth] as number;
    return f >= 0 ? (this.image.routines[f] as Routine) : null;
  }
  /** position of the innermost instruction that belongs to the program */
  programPos(): number {
    let pc = this.pc;
    for (let d = this.depth; d >= 0; d--) {
      const p = this.image.lines[pc >> 2] ?? 0;
      const r = this.routineAt(d);
      if (p && fileOf(p) === 0 && (!r || !r.library)) return p;
      if (p && fileOf(p) === 0 && r && r.library) {
        /* code of the program inlined in a library frame: default arguments */ return p;
      }
      pc = (this.framePc[d] as number) - 4;
      if (pc < 0) break;
    }
    return 0;
  }
  span(pos: number): Span | null {
    const l = lineOf(pos);
    if (!l) return null;
    const start = (this.lineStarts[l - 1] ?? 0) + Math.max(0, columnOf(pos) - 1);
    return { start, end: start + 1 };
  }
  spanOfLine(l: number): Span | null {
    if (!l) return null;
    const start = this.lineStarts[l - 1] ?? 0;
    return { start, end: start + 1 };
  }
  line(): number {
    return lineOf(this.programPos());
  }

  // ---- ends
  limit(which: Limit): never {
    this.status = { kind: 'stopped', limit: which, at: overLimit(which, this.span(this.programPos())) };
    throw new Halt();
  }
  refuse(construct: string, message = construct): never {
    this.status = { kind: 'refused', refusal: diagnostic('refused', construct, this.span(this.programPos()), message) };
    throw new Halt();
  }
  report(code: string, message: string, more: { block?: Block | null } = {}): void {
    const pos = this.programPos();
    const key = `${code}:${lineOf(pos)}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.diagnostics.push(diagnostic('memory', code, this.span(pos), message, this.sites(more.block ?? null)));
    this.observe?.(EVENT.fault, this.name(code), more.block?.serial ?? 0, 0);
  }
  private sites(b: Block | null): { allocatedAt?: Span | null; freedAt?: Span | null } {
    if (!b) return {};
    return {
      allocatedAt: this.spanOfLine(b.allocatedAt),
      ...(b.freedAt ? { freedAt: this.spanOfLine(b.freedAt) } : {}),
    };
  }
  /** a fault that ends the run as the sanitizer would */
  fault(code: string, message: string, block: Block | null = null): never {
    this.report(code, message, { block });
    const d = this.diagnostics[this.diagnostics.length - 1] as Diagnostic;
    this.out.abandon();
    this.status = { kind: 'faulted', exit: 1, fault: d };
    throw new Halt();
  }
  private settleDoubt(): void {
    const pos = this.state.get('doubt');
    if (pos === undefined) return;
    const message = 'a library function uses freed memory, which the sanitizers do not see';
    this.status = { kind: 'refused', refusal: diagnostic('refused', 'use of freed memory', this.span(pos), message) };
    throw new Halt();
  }
  abort(code: string, message: string, pos: number): never {
    this.settleDoubt();
    this.diagnostics.push(diagnostic('exception', code, this.span(pos), message));
    this.out.abandon();
    this.status = { kind: 'finished', exit: 134 };
    throw new Halt();
  }
  finish(exit: number): never {
    this.settleDoubt();
    this.out.flush();
    this.leaks();
    this.status = { kind: 'finished', exit: exit & 255 };
    throw new Halt();
  }
  varies(what: string): void {
    const pos = this.programPos();
    const key = `varies:${lineOf(pos)}`;
    if (this.reported.has(key)) return;
    this.reported.add(key);
    this.diagnostics.push(diagnostic('varies', what, this.span(pos), `${what} differs from run to run`));
  }
  private leaks(): void {
    const rows = this.heap.leaks(this.M32, this.S8, GLOBALS, GLOBALS + this.image.data.length);
    for (const r of rows)
      this.diagnostics.push(
        diagnostic('memory', 'leak', this.spanOfLine(r.line), `${r.bytes} byte(s) in ${r.count} object(s) leaked`, {
          allocatedAt: this.spanOfLine(r.line),
          bytes: r.bytes,
          count: r.count,
        }),
      );
    for (const r of rows) for (const s of r.serials) this.observe?.(EVENT.state, s, 5, 0);
  }

  // ---- checked access
  /** why an access is bad, as a fault; ends the run */
  bad(address: number, hi: number, size: number, write: boolean): never {
    const verb = write ? 'store to' : 'load of';
    if (hi === 0x20000000 || hi === 0x40000000) this.fault('null-dereference', `${verb} a function's code`);
    if (hi !== 0 || address < 0) {
      this.fault('null-dereference', `${verb} a wild address`);
    }
    if (address < GLOBALS) this.fault('null-dereference', `${verb} null pointer`);
    let at = address;
    for (let i = 0; i < size; i++)
      if (((this.S8[address + i] ?? 0) & 1) === 0) {
        at = address + i;
        break;
      }
    const s = this.S8[at] ?? 0;
    const b = this.heap.near(at);
    const kind = write ? 'WRITE' : 'READ';
    switch (s) {
      case ST.heapRedzone:
        this.fault('heap-buffer-overflow', `${kind} of size ${size} outside a heap block`, b);

      case ST.freed:
        this.fault('heap-use-after-free', `${kind} of size ${size} in a freed block`, b);

      case ST.stackLeft:
        this.fault('stack-buffer-underflow', `${kind} of size ${size} before the first variable`);

      case ST.stackMid:
        this.fault('stack-buffer-overflow', `${kind} of size ${size} outside a variable`);

      case ST.scope:
        this.fault('stack-use-after-scope', `${kind} of size ${size} in a variable whose scope has ended`);

      case ST.returned:
        this.fault('stack-use-after-return', `${kind} of size ${size} in a variable of a function that has returned`);

      case ST.global:
        this.fault('global-buffer-overflow', `${kind} of size ${size} outside a global`);
    }
    if (at >= this.heap.base && at < this.heap.base + 0x20000000)
      this.fault('heap-buffer-overflow', `${kind} of size ${size} outside a heap block`, b);
    this.fault('null-dereference', `${verb} an unmapped address`);
  }
  /** checks that n bytes may be accessed */
  check(address: number, hi: number, n: number, write: boolean): void {
    if (n <= 0) return;
    if (hi !== 0 || address < GLOBALS || address + n > this.M8.length) this.bad(address, hi, n, write);
    for (let i = address; i < address + n; i++)
      if (((this.S8[i] as number) & 1) === 0) {
        if (this.unseen(i, write)) return;
        this.bad(address, hi, n, write);
      }
  }
  /**
   * An access of freed memory in a function that libstdc++ has compiled: the sanitizers do not see it. The bytes are still
   * there in the sanitizer's quarantine; in the plain program only what the allocator does not write to, and while nothing takes the block.
   */
  private unseen(address: number, write: boolean): boolean {
    if (this.S8[address] !== ST.freed || fileOf(this.image.lines[this.pc >> 2] ?? 0) !== this.image.silent)
      return false;
    const b = this.heap.near(address);
    if (!b) return false;
    if (write || address - b.address < 16 || this.heap.takenSince(b)) this.state.set('doubt', this.programPos());
    return true;
  }
  private slowLoad(address: number, hi: number, n: number): void {
    if ((address & (n - 1)) !== 0 && hi === 0 && address >= GLOBALS)
      this.report('alignment', 'load of misaligned address');
    this.check(address, hi, n, false);
  }
  private slowStore(address: number, hi: number, n: number): void {
    if ((address & (n - 1)) !== 0 && hi === 0 && address >= GLOBALS)
      this.report('alignment', 'store to misaligned address');
    this.check(address, hi, n, true);
  }
  /** checks that n bytes may be read and were written: what decides a branch, an address or output */
  checkRead(address: number, hi: number, n: number): void {
    this.check(address, hi, n, false);
    for (let i = address; i < address + n; i++)
      if (this.S8[i] === ST.uninit) useOfUninitialised(this, 'what is read was never initialised');
  }
  /** a load into a slot of bytes that are not all initialised: whether the slot has undefined bits */
  private loadUndefined(address: number, n: number, slot: number, as: number): boolean {
    let lo = 0,
      hi = 0;
    for (let i = 0; i < n; i++)
      if (this.S8[address + i] === ST.uninit) {
        if (i < 4) lo |= 255 << (8 * i);
        else hi |= 255 << (8 * (i - 4));
      }
    if ((lo | hi) === 0) return false;
    if (as === AS.signed) lo = (lo << (32 - 8 * n)) >> (32 - 8 * n);
    if (as === AS.floating) lo = hi = -1;
    this.undefinedSlot(slot, lo, hi);
    return true;
  }
  private undefinedSlot(slot: number, lo: number, hi: number): void {
    this.taint.set(slot, lo, hi);
    if (!this.wary) {
      this.wary = true;
      this.code = checkedCode(this.image.code);
    }
  }
  /**
   * a bool that nobody wrote: UBSan's report on heap memory, which ASan fills with 190 (its first 4096 bytes).
   * The program itself finds 0 there as long as the allocator never had anything back: then memory is fresh from the kernel.
   */
  private loadBool(address: number): boolean {
    if (this.S8[address] !== ST.uninit || address < this.heap.base) return false;
    const b = this.heap.near(address);
    if (!b || address - b.address >= 4096 || address < b.address) return false;
    this.report('invalid-value', "load of value 190, which is not a valid value for type 'bool'");
    return this.heap.freed === 0;
  }

  // ---- running
  run(until: Step, observe?: Observe): void {
    if (this.status.kind !== 'running') return;
    this.observe = observe;
    try {
      if (observe) {
        while (this.now < until && this.status.kind === 'running') {
          this.stopEvent(observe);
          if (this.taint.count > 0) stepTainted(this);
          else this.exec(this.now + 1);
        }
      } else
        while (this.now < until && this.status.kind === 'running')
          if (this.taint.count > 0) stepTainted(this);
          else this.exec(until);
    } catch (e) {
      if (e instanceof OverOutput) {
        try {
          this.limit('output');
        } catch (h) {
          if (!(h instanceof Halt)) throw h;
        }
      } else if (!(e instanceof Halt)) throw e;
    } finally {
      this.observe = undefined;
    }
    if (this.status.kind === 'running' && this.now >= this.world.limits.steps) {
      try {
        this.limit('steps');
      } catch (e) {
        if (!(e instanceof Halt)) throw e;
      }
    }
  }
  private stopEvent(observe: Observe): void {
    const p = this.image.lines[this.pc >> 2] ?? 0;
    const r = this.routineAt(this.depth);
    if (!p || fileOf(p) !== 0 || !r || r.library) return;
    const l = lineOf(p);
    const serial = this.frameSerial[this.depth] as number;
    if (l !== this.lastLine || serial !== this.lastDepth) {
      this.lastLine = l;
      this.lastDepth = serial;
      observe(EVENT.stop, l, serial, 0);
    }
  }
  private grow(): void {
    const i32 = (a: Int32Array): Int32Array<ArrayBuffer> => {
      const b = new Int32Array(a.length * 2);
      b.set(a);
      return b;
    };
    this.framePc = i32(this.framePc);
    this.frameFp = i32(this.frameFp);
    this.frameFn = i32(this.frameFn);
    this.frameBase = i32(this.frameBase);
    this.frameMem = i32(this.frameMem);
    this.frameSerial = i32(this.frameSerial);
    this.frameFake = i32(this.frameFake);
  }
  private growOperands(): void {
    const n = this.I.length * 2;
    const I = new Int32Array(n),
      H = new Int32Array(n),
      D = new Float64Array(n);
    I.set(this.I);
    H.set(this.H);
    D.set(this.D);
    this.I = I;
    this.H = H;
    this.D = D;
  }
  /** enters a routine; arguments are on the operand stack */
  enter(fn: number, ret: number, base: number): void {
    const r = this.image.routines[fn] as Routine;
    if (r.entry < 0) this.refuse('undefined function', `'${r.name}' has no body`);
    const d = ++this.depth;
    if (d >= this.framePc.length) this.grow();
    if (d > MAX_DEPTH || this.mem + r.frame > this.fakeBase - 4096) {
      this.depth--;
      this.overflow(r);
    }
    this.framePc[d] = ret;
    this.frameFn[d] = fn;
    this.frameBase[d] = base - r.args;
    this.frameMem[d] = this.mem;
    let fp = -1;
    this.frameFake[d] = -1;
    if (r.poison) {
      fp = this.fakeFrame(r.frame, d);
      if (fp < 0) {
        fp = this.mem;
        this.mem += r.frame;
        this.S8.fill(ST.stackMid, fp, fp + r.frame);
      } else {
        /* painted by fakeFrame */
      }
      if (r.left >= 0) this.S8.fill(ST.stackLeft, fp + r.left, fp + r.left + 32);
    } else {
      fp = this.mem;
      this.mem += r.frame;
    }
    this.frameFp[d] = fp;
    this.frameSerial[d] = this.nextFrame++;
    this.fp = fp;
    const flags = r.flags;
    if (flags.length)
      for (const f of flags) {
        this.M32[(fp + f) >> 2] = 0;
        this.S32[(fp + f) >> 2] = 0x03030303;
      }
    this.pc = r.entry;
    if (base + 4096 > this.I.length) this.growOperands();
    if (this.observe && !r.library) this.observe(EVENT.enter, this.frameSerial[d] as number, this.name(r.name), 0);
  }
  /** the stack is used up: reported at the function that does not fit */
  private overflow(r: Routine): never {
    const pos = r.library ? this.programPos() : r.pos;
    const d = diagnostic('memory', 'stack-overflow', this.span(pos), 'stack overflow');
    this.diagnostics.push(d);
    this.out.abandon();
    this.status = { kind: 'faulted', exit: 1, fault: d };
    throw new Halt();
  }
  private fakeFrame(size: number, d: number): number {
    let c = 0,
      bytes = 64;
    while (bytes < size && c < FAKE_CLASSES) {
      bytes <<= 1;
      c++;
    }
    if (c >= FAKE_CLASSES) return -1;
    const n = FAKE_BYTES / bytes,
      off = c * (FAKE_BYTES / 64);
    let h = this.fakeHint[c] as number;
    for (let k = 0; k < 8; k++) {
      if (h >= n) h = 0;
      if (this.fakeUsed[off + h] === 0) {
        this.fakeUsed[off + h] = 1;
        this.fakeHint[c] = h + 1;
        this.frameFake[d] = off + h;
        const fp = this.fakeBase + c * FAKE_BYTES + h * bytes;
        this.S8.fill(ST.stackMid, fp, fp + bytes);
        return fp;
      }
      h++;
    }
    return -1;
  }
  /** drops the innermost frame */
  leave(): void {
    const d = this.depth;
    const r = this.image.routines[this.frameFn[d] as number] as Routine;
    if (r.poison) {
      const fp = this.frameFp[d] as number;
      this.S8.fill(ST.returned, fp, fp + r.frame);
      const f = this.frameFake[d] as number;
      if (f >= 0) this.fakeUsed[f] = 0;
    }
    this.mem = this.frameMem[d] as number;
    if (this.observe && !r.library) this.observe(EVENT.leave, this.frameSerial[d] as number, 0, 0);
    this.depth = d - 1;
    this.fp = this.frameFp[d - 1] as number;
  }
  // ---- heap
  allocate(size: number, by: string, type: string): number {
    if (size > 64e9) return 0;
    if (this.heap.liveBytes + size > this.world.limits.bytes) this.limit('bytes');
    const b = this.heap.allocate(size, by, type, this.line(), this.now, (end) => this.ensure(end));
    this.S8.fill(ST.heapRedzone, b.address - 16, b.address);
    this.S8.fill(ST.uninit, b.address, b.address + size);
    this.S8.fill(ST.heapRedzone, b.address + size, b.address + b.room);
    this.M8.fill(0xbe, b.address, b.address + size);
    if (this.observe) {
      this.observe(EVENT.birth, b.serial, this.name(type || by), size);
      this.observe(EVENT.place, b.serial, this.name('heap'), b.address);
    }
    return b.address;
  }
  free(lo: number, hi: number, by: string, size: number): void {
    const b = this.mayFree(lo, hi, by, size);
    if (!b) return;
    this.S8.fill(ST.freed, b.address, b.address + Math.max(b.size, 1));
    this.heap.free(b, this.line(), this.now);
    if (this.observe) this.observe(EVENT.death, b.serial, CAUSE.explicit, 0);
  }
  /** the block that a deallocation function is given, after the sanitizer's checks; null for a null pointer */
  mayFree(lo: number, hi: number, by: string, size: number): Block | null {
    if (lo === 0 && hi === 0) return null;
    const b = hi === 0 ? this.heap.at(lo) : null;
    if (!b) {
      if (hi !== 0 || lo < GLOBALS) {
        if (lo < GLOBALS && hi === 0) this.fault('null-dereference', 'free of a wild address');
      }
      this.fault(
        'bad-free',
        `attempting free on address which was not ${by === 'free' ? 'malloc()-ed' : 'allocated'}`,
        hi === 0 ? this.heap.near(lo) : null,
      );
    }
    if (b.died >= 0) this.fault('double-free', 'attempting double-free', b);
    const family = (s: string): string =>
      s === 'malloc' || s === 'calloc' || s === 'realloc' || s === 'free'
        ? 'm'
        : s === 'new' || s === 'delete'
          ? 'n'
          : 'a';
    if (family(b.by) !== family(by)) this.fault('alloc-dealloc-mismatch', `${b.by} vs ${by}`, b);
    if (size >= 0 && size !== b.size)
      this.fault(
        'new-delete-type-mismatch',
        `object passed to delete has wrong type: size of the allocated type: ${b.size} bytes; size of the deallocated type: ${size} bytes`,
        b,
      );
    return b;
  }
  // ---- exceptions
  throwExc(index: number): void {
    const exc = this.excs[index] as Exc;
    if (this.observe) this.observe(EVENT.raise, 0, this.name(this.image.typeNames[exc.type] ?? ''), 0);
    // search
    let pc = this.pc;
    for (let d = this.depth; d > 0; d--) {
      const r = this.routineAt(d) as Routine;
      for (let i = r.regions.length - 1; i >= 0; i--) {
        const g = r.regions[i] as Region;
        if (!g.clauses || !covers(g, pc)) continue;
        for (let k = 0; k < g.clauses.length; k++) {
          const t = (g.clauses[k] as { type: Type | null }).type;
          if (t === null || catches(this.link, this.image.types[exc.type] as Type, t) !== null) {
            this.flying = { exc: index, depth: d, region: i, clause: k };
            this.unwind(this.pc);
            return;
          }
        }
      }
      if (r.noexcept) this.terminate();
      pc = (this.framePc[d] as number) - 4;
    }
    this.terminate();
  }
  terminate(): never {
    const h = this.state.get('terminate') ?? -1;
    if (h >= 0) {
      this.state.delete('terminate');
      this.flying = null;
      this.enter(h, 0, this.sp);
      this.framePc[this.depth] = -8;
      this.jump = this.pc;
      throw new Resume();
    }
    this.abort('terminate', 'terminate called', this.programPos());
  }
  /** runs cleanups from the innermost frame to the handler */
  unwind(pc0: number, below = Infinity): void {
    const f = this.flying as { exc: number; depth: number; region: number; clause: number };
    let pc = pc0,
      limit = below;
    for (;;) {
      const d = this.depth;
      const r = this.routineAt(d) as Routine;
      const floor = d === f.depth ? f.region : -1;
      for (let i = Math.min(r.regions.length - 1, limit - 1); i > floor; i--) {
        const g = r.regions[i] as Region;
        if (g.clauses || g.landing < 0) continue;
        if (!covers(g, pc)) continue;
        this.state.set('pc', pc);
        (this.unwindPc as number[]).push(pc);
        this.sp = this.frameBase[d] as number;
        this.pc = g.landing;
        return;
      }
      if (d === f.depth) {
        const g = r.regions[f.region] as Region;
        this.sp = this.frameBase[d] as number;
        this.pc = (g.clauses as { pc: number }[])[f.clause]!.pc;
        return;
      }
      pc = (this.framePc[d] as number) - 4;
      this.leave();
      limit = Infinity;
    }
  }
  unwindPc: number[] = [];
  releaseExc(index: number): void {
    const e = this.excs[index] as Exc;
    if (--e.refs > 0 || e.freed) return;
    e.freed = true;
    if (e.dtor >= 0) {
      this.jump = -2;
      this.pendingDtor = index;
    } else this.dropExc(index);
  }
  pendingDtor = -1;
  dropExc(index: number): void {
    const e = this.excs[index] as Exc;
    this.heap.raw.delete(e.address);
    this.S8.fill(ST.freed, e.address, e.address + e.size);
  }
  allocExc(size: number, type: number): number {
    const a = this.heap.hidden(Math.max(size, 1), (end) => this.ensure(end));
    this.S8.fill(ST.uninit, a, a + size);
    this.excs.push({ address: a, type, dtor: -1, vtt: 0, refs: 0, handlers: 0, size, freed: false });
    this.heap.raw.set(a, size);
    return a;
  }
  // ---- objects
  vtableAt(lo: number, hi: number): number {
    this.slowLoad(lo, hi, 8);
    const v = this.DV.getInt32(lo, true),
      h = this.DV.getInt32(lo + 4, true);
    if (h !== 0x10000000 || v < 0 || v >= this.image.vtables.length)
      this.fault('null-dereference', 'call through an object that is not alive');
    return v;
  }
  vttFor(whole: ClassInfo, offset: number, cls: ClassInfo): number {
    return this.link.vtt(whole, offset, cls);
  }

  exec(until: Step): void {
    const code = this.code,
      routines = this.image.routines,
      doubles = this.image.doubles,
      leaves = this.leafFns;
    let M8 = this.M8,
      M32 = this.M32,
      S8 = this.S8,
      S32 = this.S32,
      F64 = this.F64,
      F32 = this.F32,
      DV = this.DV;
    let I = this.I,
      H = this.H,
      D = this.D;
    let pc = this.pc,
      sp = this.sp,
      fp = this.fp,
      now = this.now;
    let a = 0,
      b = 0,
      r = 0,
      h = 0;
    let at = pc;
    try {
      while (now < until) {
        at = pc;
        pc += 4;
        now++;
        switch (code[at]) {
          case 0 /* nop */:
            break;
          case 1 /* pushi */:
            sp++;
            I[sp] = code[at + 1]!;
            H[sp] = 0;
            break;
          case 2 /* pushl */:
            sp++;
            I[sp] = code[at + 1]!;
            H[sp] = code[at + 2]!;
            break;
          case 3 /* pushd */:
            D[++sp] = doubles[code[at + 1]!]!;
            break;
          case 4 /* lea */:
            sp++;
            I[sp] = fp + code[at + 1]!;
            H[sp] = 0;
            break;
          case 5 /* ll8s */:
            I[++sp] = (M8[fp + code[at + 1]!]! << 24) >> 24;
            break;
          case 6 /* ll8u */:
            I[++sp] = M8[fp + code[at + 1]!]!;
            break;
          case 7 /* ll16s */:
            a = fp + code[at + 1]!;
            I[++sp] = ((M8[a]! | (M8[a + 1]! << 8)) << 16) >> 16;
            break;
          case 8 /* ll16u */:
            a = fp + code[at + 1]!;
            I[++sp] = M8[a]! | (M8[a + 1]! << 8);
            break;
          case 9 /* ll32 */:
            I[++sp] = M32[(fp + code[at + 1]!) >> 2]!;
            break;
          case 10 /* ll64 */:
          case 192 /* llp */:
            a = (fp + code[at + 1]!) >> 2;
            sp++;
            I[sp] = M32[a]!;
            H[sp] = M32[a + 1]!;
            break;
          case 11 /* llf */:
            D[++sp] = F32[(fp + code[at + 1]!) >> 2]!;
            break;
          case 12 /* lld */:
            D[++sp] = F64[(fp + code[at + 1]!) >> 3]!;
            break;
          case 195 /* lc8s */:
          case 196 /* lc8u */:
            a = fp + code[at + 1]!;
            I[++sp] = code[at] === 196 /* lc8u */ ? M8[a]! : (M8[a]! << 24) >> 24;
            if (S8[a] !== 3 && this.loadUndefined(a, 1, sp, code[at] === 196 /* lc8u */ ? AS.unsigned : AS.signed))
              until = now;
            break;
          case 197 /* lc16s */:
          case 198 /* lc16u */:
            a = fp + code[at + 1]!;
            r = M8[a]! | (M8[a + 1]! << 8);
            I[++sp] = code[at] === 198 /* lc16u */ ? r : (r << 16) >> 16;
            if (
              (S8[a] !== 3 || S8[a + 1] !== 3) &&
              this.loadUndefined(a, 2, sp, code[at] === 198 /* lc16u */ ? AS.unsigned : AS.signed)
            )
              until = now;
            break;
          case 199 /* lc32 */:
            a = fp + code[at + 1]!;
            I[++sp] = M32[a >> 2]!;
            if (S32[a >> 2] !== 0x03030303 && this.loadUndefined(a, 4, sp, AS.unsigned)) until = now;
            break;
          case 200 /* lc64 */:
            a = fp + code[at + 1]!;
            sp++;
            I[sp] = M32[a >> 2]!;
            H[sp] = M32[(a >> 2) + 1]!;
            if (
              (S32[a >> 2] !== 0x03030303 || S32[(a >> 2) + 1] !== 0x03030303) &&
              this.loadUndefined(a, 8, sp, AS.wide)
            )
              until = now;
            break;
          case 201 /* lcf */:
            a = fp + code[at + 1]!;
            D[++sp] = F32[a >> 2]!;
            if (S32[a >> 2] !== 0x03030303 && this.loadUndefined(a, 4, sp, AS.floating)) until = now;
            break;
          case 202 /* lcd */:
            a = fp + code[at + 1]!;
            D[++sp] = F64[a >> 3]!;
            if (
              (S32[a >> 2] !== 0x03030303 || S32[(a >> 2) + 1] !== 0x03030303) &&
              this.loadUndefined(a, 8, sp, AS.floating)
            )
              until = now;
            break;
          case 13 /* sl8 */:
            a = fp + code[at + 1]!;
            M8[a] = I[sp--]!;
            S8[a] = 3;
            break;
          case 14 /* sl16 */:
            a = fp + code[at + 1]!;
            r = I[sp--]!;
            M8[a] = r;
            M8[a + 1] = r >> 8;
            S8[a] = 3;
            S8[a + 1] = 3;
            break;
          case 15 /* sl32 */:
            a = (fp + code[at + 1]!) >> 2;
            M32[a] = I[sp--]!;
            S32[a] = 0x03030303;
            break;
          case 16 /* sl64 */:
            a = (fp + code[at + 1]!) >> 2;
            M32[a] = I[sp]!;
            M32[a + 1] = H[sp]!;
            sp--;
            S32[a] = 0x03030303;
            S32[a + 1] = 0x03030303;
            break;
          case 17 /* slf */:
            a = (fp + code[at + 1]!) >> 2;
            F32[a] = D[sp--]!;
            S32[a] = 0x03030303;
            break;
          case 18 /* sld */:
            a = fp + code[at + 1]!;
            F64[a >> 3] = D[sp--]!;
            a >>= 2;
            S32[a] = 0x03030303;
            S32[a + 1] = 0x03030303;
            break;
          case 19 /* lm8s */:
          case 20 /* lm8u */: {
            a = I[sp]! + code[at + 1]!;
            if (H[sp] !== 0 || S8[a] !== 3 || a < 65536) {
              this.pc = at;
              this.sp = sp;
              this.slowLoad(a, H[sp]!, 1);
              if (code[at + 2] === 1 && this.loadBool(a)) {
                I[sp] = 0;
                H[sp] = 0;
                break;
              }
              if (this.loadUndefined(a, 1, sp, code[at] === 20 /* lm8u */ ? AS.unsigned : AS.signed)) until = now;
            }
            I[sp] = code[at] === 20 /* lm8u */ ? M8[a]! : (M8[a]! << 24) >> 24;
            H[sp] = 0;
            break;
          }
          case 21 /* lm16s */:
          case 22 /* lm16u */: {
            a = I[sp]! + code[at + 1]!;
            if (H[sp] !== 0 || (a & 1) !== 0 || S8[a] !== 3 || S8[a + 1] !== 3 || a < 65536) {
              this.pc = at;
              this.sp = sp;
              this.slowLoad(a, H[sp]!, 2);
              if (this.loadUndefined(a, 2, sp, code[at] === 22 /* lm16u */ ? AS.unsigned : AS.signed)) until = now;
            }
            r = M8[a]! | (M8[a + 1]! << 8);
            I[sp] = code[at] === 22 /* lm16u */ ? r : (r << 16) >> 16;
            H[sp] = 0;
            break;
          }
          case 23 /* lm32 */: {
            a = I[sp]! + code[at + 1]!;
            if (H[sp] !== 0 || (a & 3) !== 0 || S32[a >> 2] !== 0x03030303 || a < 65536) {
              this.pc = at;
              this.sp = sp;
              this.slowLoad(a, H[sp]!, 4);
              if (this.loadUndefined(a, 4, sp, code[at] === 25 /* lmf */ ? AS.floating : AS.unsigned)) until = now;
              I[sp] = DV.getInt32(a, true);
              H[sp] = 0;
              break;
            }
            I[sp] = M32[a >> 2]!;
            H[sp] = 0;
            break;
          }
          case 24 /* lm64 */: {
            a = I[sp]! + code[at + 1]!;
            if (
              H[sp] !== 0 ||
              (a & 7) !== 0 ||
              S32[a >> 2] !== 0x03030303 ||
              S32[(a >> 2) + 1] !== 0x03030303 ||
              a < 65536
            ) {
              this.pc = at;
              this.sp = sp;
              this.slowLoad(a, H[sp]!, 8);
              if (this.loadUndefined(a, 8, sp, code[at] === 26 /* lmd */ ? AS.floating : AS.wide)) until = now;
              I[sp] = DV.getInt32(a, true);
              H[sp] = DV.getInt32(a + 4, true);
              break;
            }
            I[sp] = M32[a >> 2]!;
            H[sp] = M32[(a >> 2) + 1]!;
            break;
          }
          case 25 /* lmf */: {
            a = I[sp]! + code[at + 1]!;
            if (H[sp] !== 0 || (a & 3) !== 0 || S32[a >> 2] !== 0x03030303 || a < 65536) {
              this.pc = at;
              this.sp = sp;
              this.slowLoad(a, H[sp]!, 4);
              if (this.loadUndefined(a, 4, sp, code[at] === 25 /* lmf */ ? AS.floating : AS.unsigned)) until = now;
              D[sp] = DV.getFloat32(a, true);
              break;
            }
            D[sp] = F32[a >> 2]!;
            break;
          }
          case 26 /* lmd */: {
            a = I[sp]! + code[at + 1]!;
            if (
              H[sp] !== 0 ||
              (a & 7) !== 0 ||
              S32[a >> 2] !== 0x03030303 ||
              S32[(a >> 2) + 1] !== 0x03030303 ||
              a < 65536
            ) {
              this.pc = at;
              this.sp = sp;
              this.slowLoad(a, H[sp]!, 8);
              if (this.loadUndefined(a, 8, sp, code[at] === 26 /* lmd */ ? AS.floating : AS.wide)) until = now;
              D[sp] = DV.getFloat64(a, true);
              break;
            }
            D[sp] = F64[a >> 3]!;
            break;
          }
          case 27 /* sm8 */: {
            a = I[sp]! + code[at + 1]!;
            if (H[sp] !== 0 || (S8[a]! & 1) === 0 || a < 65536) {
              this.pc = at;
              this.sp = sp;
              this.slowStore(a, H[sp]!, 1);
            }
            M8[a] = I[sp - 1]!;
            S8[a] = 3;
            sp -= 2;
            if (code[at + 2] === 1) {
              sp++;
              I[sp] = a;
              H[sp] = 0;
            }
            break;
          }
          case 28 /* sm16 */: {
            a = I[sp]! + code[at + 1]!;
            if (H[sp] !== 0 || (a & 1) !== 0 || (S8[a]! & S8[a + 1]! & 1) === 0 || a < 65536) {
              this.pc = at;
              this.sp = sp;
              this.slowStore(a, H[sp]!, 2);
            }
            r = I[sp - 1]!;
            M8[a] = r;
            M8[a + 1] = r >> 8;
            S8[a] = 3;
            S8[a + 1] = 3;
            sp -= 2;
            if (code[at + 2] === 1) {
              sp++;
              I[sp] = a;
              H[sp] = 0;
            }
            break;
          }
          case 29 /* sm32 */: {
            a = I[sp]! + code[at + 1]!;
            if (H[sp] !== 0 || (a & 3) !== 0 || (S32[a >> 2]! & 0x01010101) !== 0x01010101 || a < 65536) {
              this.pc = at;
              this.sp = sp;
              this.slowStore(a, H[sp]!, 4);
              DV.setInt32(a, I[sp - 1]!, true);
              S8.fill(3, a, a + 4);
            } else {
              M32[a >> 2] = I[sp - 1]!;
              S32[a >> 2] = 0x03030303;
            }
            sp -= 2;
            if (code[at + 2] === 1) {
              sp++;
              I[sp] = a;
              H[sp] = 0;
            }
            break;
          }
          case 30 /* sm64 */: {
            a = I[sp]! + code[at + 1]!;
            if (
              H[sp] !== 0 ||
              (a & 7) !== 0 ||
              (S32[a >> 2]! & S32[(a >> 2) + 1]! & 0x01010101) !== 0x01010101 ||
              a < 65536
            ) {
              this.pc = at;
              this.sp = sp;
              this.slowStore(a, H[sp]!, 8);
              DV.setInt32(a, I[sp - 1]!, true);
              DV.setInt32(a + 4, H[sp - 1]!, true);
              S8.fill(3, a, a + 8);
            } else {
              b = a >> 2;
              M32[b] = I[sp - 1]!;
              M32[b + 1] = H[sp - 1]!;
              S32[b] = 0x03030303;
              S32[b + 1] = 0x03030303;
            }
            sp -= 2;
            if (code[at + 2] === 1) {
              sp++;
              I[sp] = a;
              H[sp] = 0;
            }
            break;
          }
          case 31 /* smf */: {
            a = I[sp]! + code[at + 1]!;
            if (H[sp] !== 0 || (a & 3) !== 0 || (S32[a >> 2]! & 0x01010101) !== 0x01010101 || a < 65536) {
              this.pc = at;
              this.sp = sp;
              this.slowStore(a, H[sp]!, 4);
              DV.setFloat32(a, D[sp - 1]!, true);
              S8.fill(3, a, a + 4);
            } else {
              F32[a >> 2] = D[sp - 1]!;
              S32[a >> 2] = 0x03030303;
            }
            sp -= 2;
            if (code[at + 2] === 1) {
              sp++;
              I[sp] = a;
              H[sp] = 0;
            }
            break;
          }
          case 32 /* smd */: {
            a = I[sp]! + code[at + 1]!;
            if (
              H[sp] !== 0 ||
              (a & 7) !== 0 ||
              (S32[a >> 2]! & S32[(a >> 2) + 1]! & 0x01010101) !== 0x01010101 ||
              a < 65536
            ) {
              this.pc = at;
              this.sp = sp;
              this.slowStore(a, H[sp]!, 8);
              DV.setFloat64(a, D[sp - 1]!, true);
              S8.fill(3, a, a + 8);
            } else {
              F64[a >> 3] = D[sp - 1]!;
              b = a >> 2;
              S32[b] = 0x03030303;
              S32[b + 1] = 0x03030303;
            }
            sp -= 2;
            if (code[at + 2] === 1) {
              sp++;
              I[sp] = a;
              H[sp] = 0;
            }
            break;
          }
          case 33 /* dup */:
            sp++;
            I[sp] = I[sp - 1]!;
            H[sp] = H[sp - 1]!;
            D[sp] = D[sp - 1]!;
            break;
          case 34 /* pop */:
            sp--;
            break;
          case 35 /* swap */: {
            r = I[sp]!;
            I[sp] = I[sp - 1]!;
            I[sp - 1] = r;
            r = H[sp]!;
            H[sp] = H[sp - 1]!;
            H[sp - 1] = r;
            const d = D[sp]!;
            D[sp] = D[sp - 1]!;
            D[sp - 1] = d;
            break;
          }
          case 36 /* over */:
            sp++;
            I[sp] = I[sp - 2]!;
            H[sp] = H[sp - 2]!;
            D[sp] = D[sp - 2]!;
            break;
          case 37 /* add */:
            a = I[sp - 1]!;
            b = I[sp]!;
            r = (a + b) | 0;
            if (r !== a + b) {
              this.pc = at;
              this.sp = sp;
              this.report('signed-integer-overflow', `${a} + ${b} cannot be represented in type 'int'`);
            }
            I[--sp] = r;
            break;
          case 38 /* addu */:
            sp--;
            I[sp] = (I[sp]! + I[sp + 1]!) | 0;
            break;
          case 39 /* sub */:
            a = I[sp - 1]!;
            b = I[sp]!;
            r = (a - b) | 0;
            if (r !== a - b) {
              this.pc = at;
              this.sp = sp;
              this.report('signed-integer-overflow', `${a} - ${b} cannot be represented in type 'int'`);
            }
            I[--sp] = r;
            break;
          case 40 /* subu */:
            sp--;
            I[sp] = (I[sp]! - I[sp + 1]!) | 0;
            break;
          case 41 /* mul */: {
            a = I[sp - 1]!;
            b = I[sp]!;
            const p = a * b;
            r = Math.imul(a, b);
            if (p !== r && !(p === 0 && r === 0)) {
              this.pc = at;
              this.sp = sp;
              this.report('signed-integer-overflow', `${a} * ${b} cannot be represented in type 'int'`);
            }
            I[--sp] = r;
            break;
          }
          case 42 /* mulu */:
            sp--;
            I[sp] = Math.imul(I[sp]!, I[sp + 1]!);
            break;
          case 43 /* div */:
          case 45 /* mod */: {
            a = I[sp - 1]!;
            b = I[sp]!;
            if (b === 0) {
              this.pc = at;
              this.sp = sp;
              this.divideByZero();
            }
            if (a === -2147483648 && b === -1) {
              this.pc = at;
              this.sp = sp;
              this.report('signed-integer-overflow', 'division cannot be represented');
              this.crash();
            }
            I[--sp] = code[at] === 43 /* div */ ? (a / b) | 0 : (a % b) | 0;
            break;
          }
          case 44 /* divu */:
          case 46 /* modu */: {
            a = I[sp - 1]! >>> 0;
            b = I[sp]! >>> 0;
            if (b === 0) {
              this.pc = at;
              this.sp = sp;
              this.divideByZero();
            }
            I[--sp] = code[at] === 44 /* divu */ ? (a / b) | 0 : (a % b) | 0;
            if (code[at] === 44 /* divu */) I[sp] = Math.floor(a / b) | 0;
            break;
          }
          case 47 /* neg */:
            a = I[sp]!;
            if (a === -2147483648) {
              this.pc = at;
              this.sp = sp;
              this.report('signed-integer-overflow', 'negation of -2147483648 cannot be represented in type int');
            }
            I[sp] = -a | 0;
            break;
          case 48 /* negu */:
            I[sp] = -I[sp]! | 0;
            break;
          case 49 /* and */:
            sp--;
            I[sp] = I[sp]! & I[sp + 1]!;
            break;
          case 50 /* or */:
            sp--;
            I[sp] = I[sp]! | I[sp + 1]!;
            break;
          case 51 /* xor */:
            sp--;
            I[sp] = I[sp]! ^ I[sp + 1]!;
            break;
          case 52 /* not */:
            I[sp] = ~I[sp]!;
            break;
          case 53 /* shl */:
          case 54 /* shlu */:
          case 55 /* shr */:
          case 56 /* shru */: {
            b = I[sp]!;
            if (b < 0 || b > 31 || (code[at + 1] === 1 && H[sp] !== b >> 31)) {
              this.pc = at;
              this.sp = sp;
              this.report('shift', `shift exponent ${b} is too large for 32-bit type`);
            }
            a = I[--sp]!;
            I[sp] =
              code[at] === 53 /* shl */ || code[at] === 54 /* shlu */
                ? a << (b & 31)
                : code[at] === 55 /* shr */
                  ? a >> (b & 31)
                  : (a >>> (b & 31)) | 0;
            break;
          }
          case 57 /* eq */:
            sp--;
            I[sp] = I[sp] === I[sp + 1] ? 1 : 0;
            break;
          case 58 /* ne */:
            sp--;
            I[sp] = I[sp] !== I[sp + 1] ? 1 : 0;
            break;
          case 59 /* lt */:
            sp--;
            I[sp] = I[sp]! < I[sp + 1]! ? 1 : 0;
            break;
          case 60 /* le */:
            sp--;
            I[sp] = I[sp]! <= I[sp + 1]! ? 1 : 0;
            break;
          case 61 /* gt */:
            sp--;
            I[sp] = I[sp]! > I[sp + 1]! ? 1 : 0;
            break;
          case 62 /* ge */:
            sp--;
            I[sp] = I[sp]! >= I[sp + 1]! ? 1 : 0;
            break;
          case 63 /* ltu */:
            sp--;
            I[sp] = I[sp]! >>> 0 < I[sp + 1]! >>> 0 ? 1 : 0;
            break;
          case 64 /* leu */:
            sp--;
            I[sp] = I[sp]! >>> 0 <= I[sp + 1]! >>> 0 ? 1 : 0;
            break;
          case 65 /* gtu */:
            sp--;
            I[sp] = I[sp]! >>> 0 > I[sp + 1]! >>> 0 ? 1 : 0;
            break;
          case 66 /* geu */:
            sp--;
            I[sp] = I[sp]! >>> 0 >= I[sp + 1]! >>> 0 ? 1 : 0;
            break;
          case 68 /* addu64 */: {
            sp--;
            const lo = (I[sp]! >>> 0) + (I[sp + 1]! >>> 0);
            H[sp] = (H[sp]! + H[sp + 1]! + (lo > 4294967295 ? 1 : 0)) | 0;
            I[sp] = lo | 0;
            break;
          }
          case 67 /* add64 */: {
            sp--;
            const lo = (I[sp]! >>> 0) + (I[sp + 1]! >>> 0);
            a = H[sp]!;
            b = H[sp + 1]!;
            h = (a + b + (lo > 4294967295 ? 1 : 0)) | 0;
            if (((a ^ h) & (b ^ h)) < 0) {
              this.pc = at;
              this.sp = sp + 1;
              this.report('signed-integer-overflow', "cannot be represented in type 'long int'");
            }
            H[sp] = h;
            I[sp] = lo | 0;
            break;
          }
          case 70 /* subu64 */: {
            sp--;
            const lo = (I[sp]! >>> 0) - (I[sp + 1]! >>> 0);
            H[sp] = (H[sp]! - H[sp + 1]! - (lo < 0 ? 1 : 0)) | 0;
            I[sp] = lo | 0;
            break;
          }
          case 69 /* sub64 */: {
            sp--;
            const lo = (I[sp]! >>> 0) - (I[sp + 1]! >>> 0);
            a = H[sp]!;
            b = H[sp + 1]!;
            h = (a - b - (lo < 0 ? 1 : 0)) | 0;
            if (((a ^ b) & (a ^ h)) < 0) {
              this.pc = at;
              this.sp = sp + 1;
              this.report('signed-integer-overflow', "cannot be represented in type 'long int'");
            }
            H[sp] = h;
            I[sp] = lo | 0;
            break;
          }
          case 72 /* mulu64 */:
          case 71 /* mul64 */: {
            sp--;
            if (H[sp] === 0 && H[sp + 1] === 0) {
              const p = (I[sp]! >>> 0) * (I[sp + 1]! >>> 0);
              if (p <= 9007199254740991) {
                I[sp] = p | 0;
                H[sp] = (p / 4294967296) | 0;
                break;
              }
            }
            this.pc = at;
            this.sp = sp + 1;
            this.big(code[at]!, sp);
            break;
          }
          case 73 /* div64 */:
          case 74 /* divu64 */:
          case 75 /* mod64 */:
          case 76 /* modu64 */: {
            sp--;
            if (I[sp + 1] === 0 && H[sp + 1] === 0) {
              this.pc = at;
              this.sp = sp + 1;
              this.divideByZero();
            }
            if (H[sp] === 0 && H[sp + 1] === 0) {
              const p = I[sp]! >>> 0,
                q = I[sp + 1]! >>> 0;
              I[sp] = (code[at] === 73 /* div64 */ || code[at] === 74 /* divu64 */ ? Math.floor(p / q) : p % q) | 0;
              break;
            }
            this.pc = at;
            this.sp = sp + 1;
            this.big(code[at]!, sp);
            break;
          }
          case 77 /* neg64 */:
          case 78 /* negu64 */: {
            if (code[at] === 77 /* neg64 */ && I[sp] === 0 && H[sp] === -2147483648) {
              this.pc = at;
              this.sp = sp;
              this.report('signed-integer-overflow', 'negation cannot be represented');
            }
            const lo = -(I[sp]! >>> 0);
            H[sp] = (-H[sp]! - (lo < 0 ? 1 : 0)) | 0;
            I[sp] = lo | 0;
            break;
          }
          case 79 /* and64 */:
            sp--;
            I[sp] = I[sp]! & I[sp + 1]!;
            H[sp] = H[sp]! & H[sp + 1]!;
            break;
          case 80 /* or64 */:
            sp--;
            I[sp] = I[sp]! | I[sp + 1]!;
            H[sp] = H[sp]! | H[sp + 1]!;
            break;
          case 81 /* xor64 */:
            sp--;
            I[sp] = I[sp]! ^ I[sp + 1]!;
            H[sp] = H[sp]! ^ H[sp + 1]!;
            break;
          case 82 /* not64 */:
            I[sp] = ~I[sp]!;
            H[sp] = ~H[sp]!;
            break;
          case 83 /* shl64 */:
          case 84 /* shlu64 */:
          case 85 /* shr64 */:
          case 86 /* shru64 */: {
            b = I[sp]!;
            if (b < 0 || b > 63 || (code[at + 1] === 1 && H[sp] !== b >> 31)) {
              this.pc = at;
              this.sp = sp;
              this.report('shift', `shift exponent ${b} is too large for 64-bit type`);
              b &= 63;
            }
            sp--;
            a = I[sp]!;
            h = H[sp]!;
            if (b !== 0) {
              if (code[at] === 83 /* shl64 */ || code[at] === 84 /* shlu64 */) {
                if (b >= 32) {
                  h = a << (b - 32);
                  a = 0;
                } else {
                  h = (h << b) | (a >>> (32 - b));
                  a <<= b;
                }
              } else if (code[at] === 85 /* shr64 */) {
                if (b >= 32) {
                  a = h >> (b - 32);
                  h >>= 31;
                } else {
                  a = (a >>> b) | (h << (32 - b));
                  h >>= b;
                }
              } else if (b >= 32) {
                a = h >>> (b - 32);
                h = 0;
              } else {
                a = (a >>> b) | (h << (32 - b));
                h >>>= b;
              }
            }
            I[sp] = a;
            H[sp] = h;
            break;
          }
          case 87 /* eq64 */:
            sp--;
            I[sp] = I[sp] === I[sp + 1] && H[sp] === H[sp + 1] ? 1 : 0;
            break;
          case 88 /* ne64 */:
            sp--;
            I[sp] = I[sp] !== I[sp + 1] || H[sp] !== H[sp + 1] ? 1 : 0;
            break;
          case 89 /* lt64 */:
            sp--;
            I[sp] = H[sp]! < H[sp + 1]! || (H[sp] === H[sp + 1] && I[sp]! >>> 0 < I[sp + 1]! >>> 0) ? 1 : 0;
            break;
          case 90 /* le64 */:
            sp--;
            I[sp] = H[sp]! < H[sp + 1]! || (H[sp] === H[sp + 1] && I[sp]! >>> 0 <= I[sp + 1]! >>> 0) ? 1 : 0;
            break;
          case 91 /* gt64 */:
            sp--;
            I[sp] = H[sp]! > H[sp + 1]! || (H[sp] === H[sp + 1] && I[sp]! >>> 0 > I[sp + 1]! >>> 0) ? 1 : 0;
            break;
          case 92 /* ge64 */:
            sp--;
            I[sp] = H[sp]! > H[sp + 1]! || (H[sp] === H[sp + 1] && I[sp]! >>> 0 >= I[sp + 1]! >>> 0) ? 1 : 0;
            break;
          case 93 /* ltu64 */:
            sp--;
            I[sp] = H[sp]! >>> 0 < H[sp + 1]! >>> 0 || (H[sp] === H[sp + 1] && I[sp]! >>> 0 < I[sp + 1]! >>> 0) ? 1 : 0;
            break;
          case 94 /* leu64 */:
            sp--;
            I[sp] =
              H[sp]! >>> 0 < H[sp + 1]! >>> 0 || (H[sp] === H[sp + 1] && I[sp]! >>> 0 <= I[sp + 1]! >>> 0) ? 1 : 0;
            break;
          case 95 /* gtu64 */:
            sp--;
            I[sp] = H[sp]! >>> 0 > H[sp + 1]! >>> 0 || (H[sp] === H[sp + 1] && I[sp]! >>> 0 > I[sp + 1]! >>> 0) ? 1 : 0;
            break;
          case 96 /* geu64 */:
            sp--;
            I[sp] =
              H[sp]! >>> 0 > H[sp + 1]! >>> 0 || (H[sp] === H[sp + 1] && I[sp]! >>> 0 >= I[sp + 1]! >>> 0) ? 1 : 0;
            break;
          case 97 /* addd */:
            sp--;
            D[sp] = D[sp]! + D[sp + 1]!;
            break;
          case 98 /* subd */:
            sp--;
            D[sp] = D[sp]! - D[sp + 1]!;
            break;
          case 99 /* muld */:
            sp--;
            D[sp] = D[sp]! * D[sp + 1]!;
            break;
          case 100 /* divd */:
            sp--;
            if (D[sp + 1] === 0) {
              /* float-divide-by-zero is not in -fsanitize=undefined */
            }
            D[sp] = D[sp]! / D[sp + 1]!;
            break;
          case 101 /* addf */:
            sp--;
            D[sp] = Math.fround(D[sp]! + D[sp + 1]!);
            break;
          case 102 /* subf */:
            sp--;
            D[sp] = Math.fround(D[sp]! - D[sp + 1]!);
            break;
          case 103 /* mulf */:
            sp--;
            D[sp] = Math.fround(D[sp]! * D[sp + 1]!);
            break;
          case 104 /* divf */:
            sp--;
            D[sp] = Math.fround(D[sp]! / D[sp + 1]!);
            break;
          case 105 /* negd */:
            D[sp] = -D[sp]!;
            break;
          case 106 /* eqd */:
            sp--;
            I[sp] = D[sp] === D[sp + 1] ? 1 : 0;
            break;
          case 107 /* ned */:
            sp--;
            I[sp] = D[sp] !== D[sp + 1] ? 1 : 0;
            break;
          case 108 /* ltd */:
            sp--;
            I[sp] = D[sp]! < D[sp + 1]! ? 1 : 0;
            break;
          case 109 /* led */:
            sp--;
            I[sp] = D[sp]! <= D[sp + 1]! ? 1 : 0;
            break;
          case 110 /* gtd */:
            sp--;
            I[sp] = D[sp]! > D[sp + 1]! ? 1 : 0;
            break;
          case 111 /* ged */:
            sp--;
            I[sp] = D[sp]! >= D[sp + 1]! ? 1 : 0;
            break;
          case 112 /* sext64 */:
            H[sp] = I[sp]! >> 31;
            break;
          case 113 /* zext64 */:
            H[sp] = 0;
            break;
          case 114 /* sext8 */:
            I[sp] = (I[sp]! << 24) >> 24;
            break;
          case 115 /* zext8 */:
            I[sp] = I[sp]! & 255;
            break;
          case 116 /* sext16 */:
            I[sp] = (I[sp]! << 16) >> 16;
            break;
          case 117 /* zext16 */:
            I[sp] = I[sp]! & 65535;
            break;
          case 118 /* bool32 */:
            I[sp] = I[sp] !== 0 ? 1 : 0;
            break;
          case 119 /* bool64 */:
            I[sp] = code[at + 1] === 1 ? (I[sp] !== -1 || H[sp] !== -1 ? 1 : 0) : I[sp] !== 0 || H[sp] !== 0 ? 1 : 0;
            break;
          case 120 /* boold */:
            I[sp] = D[sp] !== 0 ? 1 : 0;
            break;
          case 121 /* i2d */:
            D[sp] = I[sp]!;
            break;
          case 122 /* u2d */:
            D[sp] = I[sp]! >>> 0;
            break;
          case 123 /* l2d */:
            h = H[sp]!;
            D[sp] =
              h > -2097152 && h < 2097152
                ? h * 4294967296 + (I[sp]! >>> 0)
                : Number(BigInt.asIntN(64, (BigInt(h) << 32n) | BigInt(I[sp]! >>> 0)));
            break;
          case 124 /* ul2d */:
            h = H[sp]! >>> 0;
            D[sp] = h < 2097152 ? h * 4294967296 + (I[sp]! >>> 0) : Number((BigInt(h) << 32n) | BigInt(I[sp]! >>> 0));
            break;
          case 125 /* i2f */:
            D[sp] = Math.fround(I[sp]!);
            break;
          case 126 /* u2f */:
            D[sp] = Math.fround(I[sp]! >>> 0);
            break;
          case 127 /* l2f */:
            D[sp] = toFloat(BigInt.asIntN(64, (BigInt(H[sp]!) << 32n) | BigInt(I[sp]! >>> 0)));
            break;
          case 128 /* ul2f */:
            D[sp] = toFloat((BigInt(H[sp]! >>> 0) << 32n) | BigInt(I[sp]! >>> 0));
            break;
          case 129 /* d2f */:
            D[sp] = Math.fround(D[sp]!);
            break;
          case 130 /* d2i */: {
            const d = D[sp]!;
            I[sp] = d > -2147483649 && d < 2147483648 ? d | 0 : -2147483648;
            break;
          }
          case 131 /* d2u */: {
            const d = Math.trunc(D[sp]!);
            I[sp] =
              d > -9.3e18 && d < 9.3e18
                ? d >= -2147483648 && d <= 4294967295
                  ? d | 0
                  : Number(BigInt.asIntN(32, BigInt(d)))
                : 0;
            break;
          }
          case 132 /* d2l */: {
            const d = Math.trunc(D[sp]!);
            if (d >= -9007199254740991 && d <= 9007199254740991) {
              H[sp] = Math.floor(d / 4294967296) | 0;
              I[sp] = (d - Math.floor(d / 4294967296) * 4294967296) | 0;
            } else if (d >= -9223372036854775808 && d < 9223372036854775808) {
              const v = BigInt(d);
              I[sp] = Number(BigInt.asIntN(32, v));
              H[sp] = Number(BigInt.asIntN(32, v >> 32n));
            } else {
              I[sp] = 0;
              H[sp] = -2147483648;
            }
            break;
          }
          case 133 /* d2ul */: {
            const d = Math.trunc(D[sp]!);
            if (d - d !== 0 || d >= 18446744073709551616) {
              I[sp] = 0;
              H[sp] = d - d === 0 ? 0 : -2147483648;
            } else {
              const v = BigInt(d);
              I[sp] = Number(BigInt.asIntN(32, v));
              H[sp] = Number(BigInt.asIntN(32, v >> 32n));
            }
            break;
          }
          case 134 /* notb */:
            I[sp] = I[sp] === 0 ? 1 : 0;
            break;
          case 135 /* jmp */:
            pc = code[at + 1]!;
            break;
          case 136 /* jz */:
            if (I[sp--] === 0) pc = code[at + 1]!;
            break;
          case 137 /* jnz */:
            if (I[sp--] !== 0) pc = code[at + 1]!;
            break;
          case 138 /* switch */: {
            const t = this.image.switches[code[at + 1]!]!;
            const key =
              code[at + 2] === 1
                ? String(
                    code[at + 3] === 1
                      ? (BigInt(H[sp]! >>> 0) << 32n) | BigInt(I[sp]! >>> 0)
                      : BigInt.asIntN(64, (BigInt(H[sp]!) << 32n) | BigInt(I[sp]! >>> 0)),
                  )
                : String(code[at + 3] === 1 ? I[sp]! >>> 0 : I[sp]!);
            sp--;
            pc = t.targets.get(key) ?? t.dflt;
            break;
          }
          case 139 /* call */: {
            this.pc = at;
            this.sp = sp;
            this.enter(code[at + 1]!, pc, sp);
            pc = this.pc;
            fp = this.fp;
            if (I !== this.I) {
              I = this.I;
              H = this.H;
              D = this.D;
            }
            break;
          }
          case 140 /* callv */: {
            this.pc = at;
            this.sp = sp;
            const o = sp - code[at + 2]!;
            const vt = this.image.vtables[this.vtableAt(I[o]!, H[o]!)]!;
            const fn = vt.funcs[code[at + 1]!];
            if (fn === undefined) this.fault('null-dereference', 'virtual call');
            I[o] = I[o]! + vt.deltas[code[at + 1]!]!;
            this.enter(fn as number, pc, sp);
            pc = this.pc;
            fp = this.fp;
            if (I !== this.I) {
              I = this.I;
              H = this.H;
              D = this.D;
            }
            break;
          }
          case 141 /* callp */: {
            this.pc = at;
            this.sp = sp;
            if (H[sp] !== 0x20000000) {
              if (I[sp] === 0 && H[sp] === 0) this.fault('null-dereference', 'call through a null function pointer');
              this.fault('null-dereference', 'call through a wild function pointer');
            }
            const fn = I[sp]!;
            sp--;
            this.sp = sp;
            this.enter(fn, pc, sp);
            pc = this.pc;
            fp = this.fp;
            if (I !== this.I) {
              I = this.I;
              H = this.H;
              D = this.D;
            }
            break;
          }
          case 142 /* callm */: {
            this.pc = at;
            this.sp = sp;
            const o = sp - 1 - code[at + 1]!;
            let fn = I[sp]!;
            if (H[sp] === 0x40000000) {
              const vt = this.image.vtables[this.vtableAt(I[o]!, H[o]!)]!;
              I[o] = I[o]! + vt.deltas[fn]!;
              fn = vt.funcs[fn]!;
            } else if (H[sp] !== 0x20000000)
              this.fault('null-dereference', 'call through a null member function pointer');
            sp--;
            this.sp = sp;
            this.enter(fn, pc, sp);
            pc = this.pc;
            fp = this.fp;
            if (I !== this.I) {
              I = this.I;
              H = this.H;
              D = this.D;
            }
            break;
          }
          case 143 /* ret */: {
            const d = this.depth;
            sp = this.frameBase[d]!;
            pc = this.framePc[d]!;
            this.leave();
            fp = this.fp;
            if (pc < 0) {
              this.pc = at;
              this.sp = sp;
              pc = this.special(pc);
              sp = this.sp;
            }
            break;
          }
          case 144 /* retv */: {
            const d = this.depth;
            r = this.frameBase[d]! + 1;
            I[r] = I[sp]!;
            H[r] = H[sp]!;
            D[r] = D[sp]!;
            sp = r;
            pc = this.framePc[d]!;
            this.leave();
            fp = this.fp;
            break;
          }
          case 145 /* leaf */: {
            this.pc = at;
            this.sp = sp;
            this.jump = -1;
            leaves[code[at + 1]!]!(this, sp);
            sp = sp - code[at + 2]! + code[at + 3]!;
            if (M8 !== this.M8) {
              M8 = this.M8;
              M32 = this.M32;
              S8 = this.S8;
              S32 = this.S32;
              F64 = this.F64;
              F32 = this.F32;
              DV = this.DV;
            }
            if (this.jump !== -1) {
              this.sp = sp;
              pc = this.follow(pc);
              sp = this.sp;
              fp = this.fp;
              I = this.I;
              H = this.H;
              D = this.D;
            }
            break;
          }
          case 146 /* ptradd */:
            sp--;
            I[sp] = (I[sp]! + Math.imul(I[sp + 1]!, code[at + 1]!)) | 0;
            if (I[sp + 1] !== 0 && H[sp + 1] !== I[sp + 1]! >> 31) H[sp] = H[sp]! | 1;
            break;
          case 147 /* ptrsub */:
            sp--;
            I[sp] = (I[sp]! - Math.imul(I[sp + 1]!, code[at + 1]!)) | 0;
            break;
          case 148 /* ptrdiff */: {
            sp--;
            const d = (I[sp]! - I[sp + 1]!) / code[at + 1]!;
            r = Math.trunc(d);
            I[sp] = r;
            H[sp] = r >> 31;
            break;
          }
          case 149 /* index */: {
            sp--;
            r = I[sp + 1]!;
            if (r < 0 || r >= code[at + 2]! || H[sp + 1] !== 0) {
              this.pc = at;
              this.sp = sp + 1;
              this.report('bounds', `index ${r} out of bounds`);
            }
            I[sp] = (I[sp]! + Math.imul(r, code[at + 1]!)) | 0;
            break;
          }
          case 150 /* offset */:
            if (code[at + 2] === 1 && I[sp] === 0 && H[sp] === 0) break;
            I[sp] = (I[sp]! + code[at + 1]!) | 0;
            break;
          case 151 /* nonnull */:
            if (I[sp] === 0 && H[sp] === 0) {
              this.pc = at;
              this.sp = sp;
              this.report(
                'null-dereference',
                code[at + 1] === 2
                  ? 'member call on null pointer'
                  : code[at + 1] === 1
                    ? 'member access within null pointer'
                    : 'reference binding to null pointer',
              );
            }
            break;
          case 152 /* vbase */: {
            this.pc = at;
            this.sp = sp;
            const vt = this.image.vtables[this.vtableAt(I[sp]!, H[sp]!)]!;
            I[sp] = I[sp]! + vt.vbases.get(this.image.classes[code[at + 1]!]!)!;
            break;
          }
          case 187 /* mdata */: {
            // a virtual base of the object under construction
            const f = code[at + 3]!;
            const t = f >= 0 ? M32[(fp + f) >> 2]! : 0;
            if (t === 0) I[sp] = I[sp]! + code[at + 1]!;
            else {
              const v = this.link.gen.vtts[t]!;
              I[sp] =
                I[sp]! - v.offset + v.whole.vbases.find((x) => x.cls === this.image.classes[code[at + 2]!])!.offset;
            }
            break;
          }
          case 153 /* top */: {
            this.pc = at;
            this.sp = sp;
            const vt = this.image.vtables[this.vtableAt(I[sp]!, H[sp]!)]!;
            I[sp] = I[sp]! - vt.top;
            break;
          }
          case 169 /* delsize */: {
            this.pc = at;
            this.sp = sp;
            const vt = this.image.vtables[this.vtableAt(I[sp]!, H[sp]!)]!;
            I[sp] = vt.cls.size;
            H[sp] = 0;
            break;
          }
          case 154 /* uninit */:
            S8.fill(1, fp + code[at + 1]!, fp + code[at + 1]! + code[at + 2]!);
            break;
          case 155 /* scopein */:
            a = fp + code[at + 1]!;
            S8.fill(1, a, a + code[at + 2]!);
            break;
          case 156 /* scopeout */:
            a = fp + code[at + 1]!;
            S8.fill(12, a, a + code[at + 2]!);
            break;
          case 157 /* copy */: {
            r = code[at + 1]!;
            a = I[sp]!;
            b = I[sp - 1]!;
            this.pc = at;
            this.sp = sp;
            this.check(b, H[sp - 1]!, r, false);
            this.check(a, H[sp]!, r, true);
            M8.copyWithin(a, b, b + r);
            S8.copyWithin(a, b, b + r);
            sp -= 2;
            break;
          }
          case 158 /* zero */:
            r = code[at + 1]!;
            a = I[sp]!;
            this.pc = at;
            this.sp = sp;
            this.check(a, H[sp]!, r, true);
            M8.fill(0, a, a + r);
            S8.fill(3, a, a + r);
            sp--;
            break;
          case 159 /* fill */:
            r = I[sp - 1]!;
            a = I[sp]!;
            this.pc = at;
            this.sp = sp;
            this.check(a, H[sp]!, r, true);
            M8.fill(0, a, a + r);
            S8.fill(3, a, a + r);
            sp -= 2;
            break;
          case 160 /* setvptr */: {
            this.pc = at;
            this.sp = sp;
            const t = I[sp]!,
              obj = I[sp - 1]!;
            const c = this.image.classes[code[at + 1]!]!;
            for (const [o, v] of this.link.vptrs(t, c)) {
              a = obj + o;
              this.check(a, H[sp - 1]!, 8, true);
              M32[a >> 2] = v;
              M32[(a >> 2) + 1] = 0x10000000;
              S32[a >> 2] = 0x03030303;
              S32[(a >> 2) + 1] = 0x03030303;
            }
            sp -= 2;
            break;
          }
          case 161 /* subvtt */:
            I[sp] = this.link.sub(
              I[sp]!,
              this.image.classes[code[at + 1]!]!,
              code[at + 2]!,
              this.image.classes[code[at + 3]!]!,
            );
            H[sp] = 0;
            break;
          case 162 /* bfload */: {
            const size = code[at + 1]!,
              bo = code[at + 2]! & 255,
              bits = code[at + 2]! >> 8;
            a = I[sp]!;
            this.pc = at;
            this.sp = sp;
            this.check(a, H[sp]!, Math.min(size, Math.ceil((bo + bits) / 8)), false);
            let v = 0n;
            for (let k = 0; k < size; k++) v |= BigInt(M8[a + k]!) << BigInt(8 * k);
            let loose = false;
            for (let k = bo >> 3; k < (bo + bits + 7) >> 3; k++) {
              const st = S8[a + k]!;
              if (st === 3) continue;
              const used = fieldBits(bo, bits, k);
              if (st === ST.uninit || (used & ~(this.bits.get(a + k) ?? 255)) !== 0) loose = true;
            }
            v = (v >> BigInt(bo)) & ((1n << BigInt(bits)) - 1n);
            if (loose) {
              // DEVIATION: all bits of the field, where memcheck has the undefined ones
              const undef = ((1n << BigInt(bits)) - 1n) as bigint;
              const w = code[at + 3] === 1 ? undef : -1n;
              this.undefinedSlot(sp, Number(BigInt.asIntN(32, w)), Number(BigInt.asIntN(32, w >> 32n)));
              until = now;
            }
            if (code[at + 3] !== 1) v = BigInt.asIntN(bits, v);
            I[sp] = Number(BigInt.asIntN(32, v));
            H[sp] = Number(BigInt.asIntN(32, v >> 32n));
            break;
          }
          case 163 /* bfstore */: {
            const size = code[at + 1]!,
              bo = code[at + 2]! & 255,
              bits = code[at + 2]! >> 8;
            a = I[sp]!;
            this.pc = at;
            this.sp = sp;
            this.check(a, H[sp]!, Math.min(size, Math.ceil((bo + bits) / 8)), true);
            let v = 0n;
            for (let k = 0; k < size; k++) v |= BigInt(M8[a + k]!) << BigInt(8 * k);
            const mask = ((1n << BigInt(bits)) - 1n) << BigInt(bo);
            const x = (BigInt.asUintN(64, (BigInt(H[sp - 1]!) << 32n) | BigInt(I[sp - 1]! >>> 0)) << BigInt(bo)) & mask;
            v = (v & ~mask) | x;
            for (let k = 0; k < size; k++) {
              M8[a + k] = Number((v >> BigInt(8 * k)) & 255n);
            }
            for (let k = bo >> 3; k < (bo + bits + 7) >> 3; k++) {
              if (S8[a + k] === 3) continue;
              const had = S8[a + k] === ST.partly ? (this.bits.get(a + k) ?? 255) : 0;
              const has = had | fieldBits(bo, bits, k);
              S8[a + k] = has === 255 ? 3 : ST.partly;
              if (has === 255) this.bits.delete(a + k);
              else this.bits.set(a + k, has);
            }
            sp -= 2;
            if (code[at + 3] === 1) {
              sp++;
              I[sp] = a;
              H[sp] = 0;
            }
            break;
          }
          case 164 /* new */: {
            this.pc = at;
            this.sp = sp;
            sp++;
            I[sp] = this.allocate(code[at + 1]!, 'new', this.image.typeNames[code[at + 3]!]!);
            H[sp] = 0;
            if (M8 !== this.M8) {
              M8 = this.M8;
              M32 = this.M32;
              S8 = this.S8;
              S32 = this.S32;
              F64 = this.F64;
              F32 = this.F32;
              DV = this.DV;
            }
            break;
          }
          case 165 /* newarr */: {
            this.pc = at;
            this.sp = sp;
            const n = H[sp]! * 4294967296 + (I[sp]! >>> 0),
              cookie = code[at + 2]! & 255;
            const bytes = n * code[at + 1]! + cookie;
            if (n < 0 || bytes > 64e9) {
              if ((code[at + 2]! & 256) !== 0) {
                I[sp] = 0;
                H[sp] = 0;
                break;
              }
              pc = this.throwNamed(n < 0 || bytes > 9e18 ? 'bad_array_new_length' : 'bad_alloc', pc);
              sp = this.sp;
              fp = this.fp;
              break;
            }
            const p = this.allocate(bytes, 'new[]', `${this.image.typeNames[code[at + 3]!]}[${n}]`);
            if (M8 !== this.M8) {
              M8 = this.M8;
              M32 = this.M32;
              S8 = this.S8;
              S32 = this.S32;
              F64 = this.F64;
              F32 = this.F32;
              DV = this.DV;
            }
            if (cookie) {
              M32[p >> 2] = n;
              M32[(p >> 2) + 1] = 0;
              S32[p >> 2] = 0x03030303;
              S32[(p >> 2) + 1] = 0x03030303;
            }
            I[sp] = p + cookie;
            H[sp] = 0;
            break;
          }
          case 168 /* cookie */: {
            a = I[sp]! - 8;
            this.pc = at;
            this.sp = sp;
            if (H[sp] === 0 && this.heap.at(a) === null && this.heap.at(I[sp]!) !== null) {
              // allocated by plain new
              const bl = this.heap.at(I[sp]!)!;
              if (bl.died >= 0) this.bad(a + 8, 0, 8, false);
            }
            this.check(a, H[sp]!, 8, false);
            I[sp] = M32[a >> 2]!;
            H[sp] = M32[(a >> 2) + 1]!;
            break;
          }
          case 166 /* delete */: {
            this.pc = at;
            this.sp = sp;
            const kind = code[at + 1] === 2 ? 'delete[]' : 'delete';
            if (code[at + 2] === -2) {
              this.free(I[sp - 1]!, H[sp - 1]!, kind, I[sp]!);
              sp -= 2;
            } else {
              this.free(I[sp]!, H[sp]!, kind, code[at + 2]!);
              sp--;
            }
            break;
          }
          case 170 /* allocex */:
            this.pc = at;
            this.sp = sp;
            sp++;
            I[sp] = this.allocExc(code[at + 1]!, code[at + 2]!);
            H[sp] = 0;
            if (M8 !== this.M8) {
              M8 = this.M8;
              M32 = this.M32;
              S8 = this.S8;
              S32 = this.S32;
              F64 = this.F64;
              F32 = this.F32;
              DV = this.DV;
            }
            break;
          case 171 /* throw */: {
            this.pc = at;
            this.sp = sp;
            const ad = I[sp]!;
            let n = this.excs.length - 1;
            while (n >= 0 && this.excs[n]!.address !== ad) n--;
            const e = this.excs[n]!;
            e.type = code[at + 1]!;
            e.dtor = code[at + 2]!;
            e.vtt = code[at + 3]!;
            e.refs = 1;
            this.throwExc(n);
            pc = this.pc;
            sp = this.sp;
            fp = this.fp;
            break;
          }
          case 172 /* rethrow */: {
            this.pc = at;
            this.sp = sp;
            const top = this.caught[this.caught.length - 1];
            if (top === undefined) this.terminate();
            this.excs[top as number]!.refs++;
            this.throwExc(top as number);
            pc = this.pc;
            sp = this.sp;
            fp = this.fp;
            break;
          }
          case 173 /* catch */: {
            const f = this.flying!;
            this.flying = null;
            const e = this.excs[f.exc]!;
            this.caught.push(f.exc);
            const g = routines[this.frameFn[this.depth]!]!.regions[f.region]!;
            const t = g.clauses![f.clause]!.type;
            let addr = e.address;
            if (t) {
              const m = catches(this.link, this.image.types[e.type]!, t)!;
              addr = this.catchAddress(e, t, m);
            }
            a = (fp + code[at + 1]!) >> 2;
            M32[a] = addr;
            M32[a + 1] = 0;
            S32[a] = 0x03030303;
            S32[a + 1] = 0x03030303;
            if (this.observe) this.observe(EVENT.catch, 0, this.frameSerial[this.depth]!, 0);
            break;
          }
          case 174 /* endcatch */: {
            this.pc = at;
            this.sp = sp;
            const e = this.caught.pop()!;
            this.jump = -1;
            this.releaseExc(e);
            if (this.jump === -2) {
              pc = this.destroyExc(this.pendingDtor, pc);
              fp = this.fp;
              sp = this.sp;
              this.jump = -1;
            }
            break;
          }
          case 175 /* resume */: {
            this.pc = at;
            this.sp = sp;
            const back = this.unwindPc.pop()!;
            this.unwind(back, code[at + 1]!);
            pc = this.pc;
            sp = this.sp;
            fp = this.fp;
            break;
          }
          case 176 /* dyncast */: {
            this.pc = at;
            this.sp = sp;
            if (I[sp] === 0 && H[sp] === 0) break;
            const p = I[sp]!;
            const vt = this.image.vtables[this.vtableAt(p, H[sp]!)]!;
            const whole = p - vt.top;
            if (code[at + 1] === -1) {
              I[sp] = whole;
              H[sp] = 0;
              break;
            }
            const res = subobject(
              this.link,
              vt.cls,
              this.image.classes[code[at + 1]!]!,
              vt.top,
              this.image.classes[code[at + 2]!]!,
              (c) => {
                const v0 = this.image.vtables[this.vtableAt(whole, 0)]!;
                return v0.vbases.get(c) ?? 0;
              },
            );
            I[sp] = res === null ? 0 : whole + res;
            H[sp] = 0;
            break;
          }
          case 177 /* typeid */: {
            this.pc = at;
            this.sp = sp;
            let t = code[at + 1]!;
            if (t === -1) {
              if (I[sp] === 0 && H[sp] === 0) {
                pc = this.throwNamed('bad_typeid', pc);
                sp = this.sp;
                fp = this.fp;
                break;
              }
              const vt = this.image.vtables[this.vtableAt(I[sp]!, H[sp]!)]!;
              t = this.link.typeOf(vt.cls);
              sp--;
            }
            sp++;
            I[sp] = this.typeInfo(t);
            H[sp] = 0;
            if (M8 !== this.M8) {
              M8 = this.M8;
              M32 = this.M32;
              S8 = this.S8;
              S32 = this.S32;
              F64 = this.F64;
              F32 = this.F32;
              DV = this.DV;
            }
            break;
          }
          case 178 /* exitnext */: {
            this.pc = at;
            this.sp = sp;
            const n = this.exits.pop();
            if (n === undefined) {
              this.now = now;
              this.finish(this.exitCode);
            }
            this.enter(n as number, 0, sp);
            pc = this.pc;
            fp = this.fp;
            break;
          }
          case 179 /* exitcall */:
            this.exitCode = I[sp--]!;
            pc = 0;
            break;
          case 180 /* atexit */:
            this.exits.push(code[at + 1]!);
            break;
          case 181 /* trap */: {
            this.pc = at;
            this.sp = sp;
            if (code[at + 1] === 1)
              this.fault('return', 'execution reached the end of a value-returning function without returning a value');
            if (code[at + 1] === 3) this.abort('terminate', 'pure virtual method called', this.programPos());
            this.refuse('trap');
          }

          case 183 /* vaarg */: {
            // [pointer to va_list] -> address of the argument
            a = I[sp]!;
            this.pc = at;
            this.sp = sp;
            this.check(a, H[sp]!, 8, false);
            r = M32[a >> 2]!;
            M32[a >> 2] = r + 8;
            I[sp] = r;
            H[sp] = 0;
            break;
          }
          case 185 /* constret */:
            this.status = { kind: 'finished', exit: 0 };
            this.now = now;
            throw new Halt();
          default:
            throw new Error(`bad instruction ${code[at]} at ${at}`);
        }
      }
    } catch (e) {
      if (e instanceof Resume) {
        pc = this.jump;
        sp = this.sp;
        fp = this.fp;
        this.jump = -1;
      } else {
        pc = at;
        throw e;
      }
    } finally {
      this.pc = pc;
      this.sp = sp;
      this.fp = fp;
      this.now = now;
    }
  }
  /** an integer operation on 64-bit values that do not fit the quick path; result in slot sp */
  private big(op: number, sp: number): void {
    const I = this.I,
      H = this.H;
    const s = (i: number): bigint => BigInt.asIntN(64, (BigInt(H[i]!) << 32n) | BigInt(I[i]! >>> 0));
    const u = (i: number): bigint => BigInt.asUintN(64, (BigInt(H[i]!) << 32n) | BigInt(I[i]! >>> 0));
    let r = 0n;
    switch (op) {
      case 71 /* mul64 */:
        r = s(sp) * s(sp + 1);
        if (BigInt.asIntN(64, r) !== r)
          this.report('signed-integer-overflow', `${s(sp)} * ${s(sp + 1)} cannot be represented in type 'long int'`);
        break;
      case 72 /* mulu64 */:
        r = u(sp) * u(sp + 1);
        break;
      case 73 /* div64 */:
      case 75 /* mod64 */: {
        const a = s(sp),
          b = s(sp + 1);
        if (b === -1n && a === -9223372036854775808n) {
          this.report('signed-integer-overflow', 'division cannot be represented');
          this.crash();
        }
        r = op === 73 /* div64 */ ? a / b : a % b;
        break;
      }
      case 74 /* divu64 */:
        r = u(sp) / u(sp + 1);
        break;
      case 76 /* modu64 */:
        r = u(sp) % u(sp + 1);
        break;
    }
    I[sp] = Number(BigInt.asIntN(32, r));
    H[sp] = Number(BigInt.asIntN(32, r >> 32n));
  }
  private divideByZero(): never {
    this.report('integer-divide-by-zero', 'division by zero');
    this.crash();
  }
  /** the processor's own trap, after UBSan's report */
  private crash(): never {
    this.fault('FPE', 'floating point exception');
  }
  /** what follows a leaf that changed the flow of control */
  private follow(pc: number): number {
    const j = this.jump;
    this.jump = -1;
    if (j === -2) return this.destroyExc(this.pendingDtor, pc);
    if (j === -3) {
      this.throwExc(this.pendingDtor);
      return this.pc;
    }
    if (j === -4) {
      this.enter(this.pendingDtor, pc, this.sp);
      return this.pc;
    }
    return j;
  }
  private destroyExc(index: number, pc: number): number {
    const e = this.excs[index]!;
    this.sp++;
    this.I[this.sp] = e.address;
    this.H[this.sp] = 0;
    if (e.vtt) {
      this.sp++;
      this.I[this.sp] = 0;
      this.H[this.sp] = 0;
    }
    const args = this.image.routines[e.dtor]!.args;
    this.enter(e.dtor, pc, this.sp);
    void args;
    this.heap.raw.delete(e.address);
    return this.pc;
  }
  private special(pc: number): number {
    if (pc === -8) this.abort('terminate', 'terminate handler returned', this.programPos());
    return pc;
  }
  /** throws an exception of the library by name, through its prelude function */
  throwNamed(name: string, pc: number): number {
    const fn = this.image.routines.findIndex((r) => r.name === `__throw_${name}`);
    if (fn < 0) this.refuse(name, `std::${name} without its header`);
    this.enter(fn, pc, this.sp);
    return this.pc;
  }
  private catchAddress(e: Exc, t: Type, m: number): number {
    const thrown = this.image.types[e.type]!;
    if (thrown.k === 'ptr') {
      const u = t.isRef ? (t.to as Type) : t;
      if (u.k === 'ptr' && m !== 0) {
        const a = this.allocExc(8, e.type);
        this.M32[a >> 2] = this.M32[e.address >> 2]! + m;
        this.M32[(a >> 2) + 1] = 0;
        this.S8.fill(3, a, a + 8);
        return a;
      }
      return e.address;
    }
    return e.address + m;
  }
  /** the type_info object of a type: { index } */
  typeInfo(t: number): number {
    const old = this.state.get(`ti${t}`);
    if (old !== undefined) return old;
    const a = this.heap.hidden(16, (end) => this.ensure(end));
    this.M32[a >> 2] = 0;
    this.M32[(a >> 2) + 1] = 0;
    this.M32[(a >> 2) + 2] = t;
    this.M32[(a >> 2) + 3] = 0;
    this.S8.fill(3, a, a + 16);
    this.state.set(`ti${t}`, a);
    return a;
  }

  // ---- looking
  view(detail?: Detail): View {
    return drawView(this, detail);
  }
  inspect(serial: number): Inspection | undefined {
    return inspectBlock(this, serial);
  }
  bytes(place: Place): ByteView | undefined {
    return drawBytes(this, place);
  }
  save(): Checkpoint {
    const d = this.depth + 1;
    const end = this.heap.end;
    const data = {
      M8: this.M8.slice(0, this.mem),
      S8: this.S8.slice(0, this.mem),
      F8: this.M8.slice(this.fakeBase, end),
      FS: this.S8.slice(this.fakeBase, end),
      mem: this.mem,
      end,
      I: this.I.slice(0, this.sp + 1),
      H: this.H.slice(0, this.sp + 1),
      D: this.D.slice(0, this.sp + 1),
      pc: this.pc,
      sp: this.sp,
      fp: this.fp,
      depth: this.depth,
      frames: [
        this.framePc,
        this.frameFp,
        this.frameFn,
        this.frameBase,
        this.frameMem,
        this.frameSerial,
        this.frameFake,
      ].map((a) => a.slice(0, d)),
      fakeUsed: this.fakeUsed.slice(),
      fakeHint: this.fakeHint.slice(),
      nextFrame: this.nextFrame,
      excs: this.excs.map((e) => ({ ...e })),
      caught: this.caught.slice(),
      flying: this.flying ? { ...this.flying } : null,
      unwindPc: this.unwindPc.slice(),
      exits: this.exits.slice(),
      exitCode: this.exitCode,
      stdinPos: this.stdinPos,
      randState: this.randState,
      heap: this.heap.save(),
      out: this.out.save(),
      diagnostics: this.diagnostics.slice(),
      reported: [...this.reported],
      status: this.status,
      lastLine: this.lastLine,
      lastDepth: this.lastDepth,
      state: [...this.state],
      wary: this.wary,
      taint: this.taint.save(),
      bits: [...this.bits],
    };
    const saved: Saved = { step: this.now, bytes: 2 * (this.mem + end - this.fakeBase) + 50000, data };
    return saved;
  }
  load(c: Checkpoint): void {
    const s = (c as Saved).data as {
      M8: Uint8Array;
      S8: Uint8Array;
      F8: Uint8Array;
      FS: Uint8Array;
      mem: number;
      end: number;
      I: Int32Array;
      H: Int32Array;
      D: Float64Array;
      pc: number;
      sp: number;
      fp: number;
      depth: number;
      frames: Int32Array[];
      fakeUsed: Uint8Array;
      fakeHint: Int32Array;
      nextFrame: number;
      excs: Exc[];
      caught: number[];
      flying: CppMachine['flying'];
      unwindPc: number[];
      exits: number[];
      exitCode: number;
      stdinPos: number;
      randState: number;
      heap: ReturnType<Heap['save']>;
      out: ReturnType<Output['save']>;
      diagnostics: Diagnostic[];
      reported: string[];
      status: Status;
      lastLine: number;
      lastDepth: number;
      state: [string, number][];
      wary: boolean;
      taint: [number, number, number][];
      bits: [number, number][];
    };
    this.ensure(s.end);
    this.M8.set(s.M8);
    this.S8.set(s.S8);
    this.S8.fill(0, s.mem, this.fakeBase);
    this.M8.fill(0, s.mem, this.fakeBase);
    this.M8.set(s.F8, this.fakeBase);
    this.S8.set(s.FS, this.fakeBase);
    this.M8.fill(0, s.end);
    this.S8.fill(0, s.end);
    while (this.I.length <= s.sp + 4096) this.growOperands();
    this.I.set(s.I);
    this.H.set(s.H);
    this.D.set(s.D);
    this.pc = s.pc;
    this.sp = s.sp;
    this.fp = s.fp;
    this.depth = s.depth;
    this.mem = s.mem;
    while (this.framePc.length <= s.depth + 1) this.grow();
    [this.framePc, this.frameFp, this.frameFn, this.frameBase, this.frameMem, this.frameSerial, this.frameFake].forEach(
      (a, i) => a.set(s.frames[i]!),
    );
    this.fakeUsed = s.fakeUsed.slice();
    this.fakeHint = s.fakeHint.slice();
    this.nextFrame = s.nextFrame;
    this.excs = s.excs.map((e) => ({ ...e }));
    this.caught = s.caught.slice();
    this.flying = s.flying ? { ...s.flying } : null;
    this.unwindPc = s.unwindPc.slice();
    this.exits = s.exits.slice();
    this.exitCode = s.exitCode;
    this.stdinPos = s.stdinPos;
    this.randState = s.randState;
    this.heap.load(s.heap);
    this.out.load(s.out);
    this.diagnostics = s.diagnostics.slice();
    this.reported = new Set(s.reported);
    this.status = s.status;
    this.lastLine = s.lastLine;
    this.lastDepth = s.lastDepth;
    this.state = new Map(s.state);
    if (s.wary !== this.wary) this.code = s.wary ? checkedCode(this.image.code) : this.image.code;
    this.wary = s.wary;
    this.taint.load(s.taint);
    this.bits = new Map(s.bits);
    this.now = c.step;
  }
}
/** control goes on at `jump` */
export class Resume extends Error {}
function covers(g: Region, pc: number): boolean {
  for (let i = 0; i < g.ranges.length; i += 2) if (pc >= g.ranges[i]! && pc < g.ranges[i + 1]!) return true;
  return false;
}
/** which bits of byte k a bit-field covers */
function fieldBits(bo: number, bits: number, k: number): number {
  const from = Math.max(bo - 8 * k, 0),
    to = Math.min(bo + bits - 8 * k, 8);
  return ((1 << to) - 1) & ~((1 << from) - 1);
}
/** an integer rounded once to float */
function toFloat(v: bigint): number {
  const d = Number(v);
  if (d >= -9007199254740992 && d <= 9007199254740992) return Math.fround(d);
  const f = Math.fround(d);
  // double rounding: compare the exact value with the tie
  if (BigInt(d) === v) return f;
  const sticky = BigInt(d) < v ? 1 : -1;
  const dv = new DataView(new ArrayBuffer(8));
  dv.setFloat64(0, d);
  const lowBits = dv.getUint32(4) & 0x1fffffff;
  if (lowBits !== 0x10000000) return f;
  return Math.fround(sticky > 0 ? d * (1 + 2 ** -50) : d * (1 - 2 ** -50));
}
void MISALIGNED;
void regOf;
