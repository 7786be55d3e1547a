// The virtual machine's state and what every part of it uses: frames, the value stack, raising, interned names, calling natives. The whole state is data (ARCHITECTURE, "The contract").
import { Heap } from '../memory/heap.ts';
import { CHARS, EMPTY_TUPLE, FALSE, FL, IMMORTAL, IMMORTAL_START, K, NONE, T, TRUE, type TypeName } from '../memory/kinds.ts';
import type { Code } from '../code.ts';
import type { Limits } from '../../core/budget.ts';

/** A code object as one machine runs it: where its constants and names lie, and its inline caches. */
export interface RtCode {
  readonly code: Code;
  readonly slot: number;
  /** Base of the references: constants, then names. */
  kbase: number;
  nbase: number;
  readonly cache: Int32Array;
  readonly nplus: number;
}

/** What happens to a frame's result. */
export const MODE = { push: 0, drop: 1, init: 2, next: 3, bool: 4, finalizer: 5, collector: 6, stop: 7, not: 8, check: 9, send: 10, store: 11, gennext: 12, callback: 13, build: 14, exit: 15, hash: 16, len: 17, contains: 18 } as const;

export class Frame {
  rt!: RtCode;
  fn = 0;
  globals = 0;
  builtins = 0;
  /** Namespace of a module or class body. */
  locals = 0;
  /** First fast slot, first value-stack slot, next free slot (kept while another frame runs). */
  lb = 0;
  sb = 0;
  sp = 0;
  pc = 0;
  mode = 0;
  aux = 0;
  aux2 = 0;
  gen = 0;
  /** Frame object made for it, or 0. */
  fobj = 0;
  /** Exception handled before this frame began (restored for generators). */
  id = 0;
  library = false;
  counted = false;
  copy(): Frame {
    return Object.assign(new Frame(), this);
  }
}

/** A native: arguments at stk[base..base+n), the last ones named by the tuple `kw` (0 = none). Returns a reference, 0 = raised, PENDING = a frame was pushed that will deliver. */
export type NativeFn = (m: Vm, base: number, n: number, kw: number) => number;
export const PENDING = -1;
/** Nothing was done: the operation needs user code. */
export const SLOW = -2;

export interface Native {
  readonly name: string;
  readonly fn: NativeFn;
  readonly params: Params | null;
  /** Prelude function of the same meaning, used when the leaf answers SLOW. */
  readonly slow: string | null;
  /** Name in arity messages. */
  readonly label: string;
}
export interface Params {
  readonly names: readonly string[];
  readonly required: number;
  /** How many are positional-only, and how many may be given by position. */
  readonly posonly: number;
  readonly positional: number;
  readonly style: 'none' | 'one' | 'range' | 'clinic';
}

/** A construct reached at run time that is outside the subset: ends the run as `refused`. */
export class RunRefusal extends Error {
  readonly construct: string;
  constructor(construct: string, message = `${construct} is not in the simulated subset`) {
    super(message);
    this.construct = construct;
  }
}
/** A limit crossed at run time. */
export class RunLimit extends Error {
  readonly limit: 'bytes' | 'objects' | 'output' | 'depth';
  constructor(limit: 'bytes' | 'objects' | 'output' | 'depth') {
    super(limit);
    this.limit = limit;
  }
}

/** Immutable facts of a type, held in its payload. */
export interface TypeInfo {
  /** tp_name without module for heap types. */
  name: string;
  readonly layout: number;
  readonly gc: boolean;
  readonly heap: boolean;
  readonly hasDict: boolean;
  readonly hasWeak: boolean;
  /** Number of cells before the inline values: length, dict, __slots__. */
  readonly fixed: number;
  readonly subclassable: boolean;
  readonly basicSize: number;
  /** Nearest built-in base. */
  readonly solid: number;
}

export class Vm extends Heap {
  stk = new Int32Array(1 << 14);
  frames: Frame[] = [];
  /** Index of the running frame. */
  fp = -1;
  nextFrame = 1;
  /** Python frames in the sense of the recursion limit, and library frames. */
  depth = 0;
  libDepth = 0;
  recursionLimit = 1000;
  /** Exception being raised (owned), or 0. */
  exc = 0;
  /** Exception being handled (owned; 0 = none): the top of exc_info. */
  handled = 0;
  /** Work is due between two instructions. */
  due = false;
  /** Objects being deallocated: pairs of slot and phase. */
  dz = new Int32Array(4096);
  dzTop = 0;
  dzFloor = 0;
  draining = false;
  /** Finalizer or weak reference callback due: slot and what it is. */
  dueWhat = 0;
  dueSlot = 0;

  // The collector's state (memory/gc.ts).
  gcEnabled = true;
  gcCollecting = false;
  gcPending = false;
  gcCount = [0, 0, 0];
  gcThreshold = [2000, 10, 10];
  gcLongTotal = 0;
  gcLongPending = 0;
  gcStats = [[0, 0, 0], [0, 0, 0], [0, 0, 0]];
  gcDebug = 0;
  collections = 0;

  /** Next version tag for types. */
  typeVersion = 1;
  /** Heap types alive. */
  heapTypes: number[] = [];
  builtinsDict = 0;
  mainDict = 0;
  sysModules = 0;
  preludeDict = 0;
  natives: Native[] = [];
  interned = new Map<string, number>();
  /** Frequently used names as slots. */
  readonly id: Record<string, number> = {};
  hlo = 0;
  hhi = 0;
  out: string[] = [];
  outLength = 0;
  err: string[] = [];
  limits!: Limits;
  stdin = '';
  stdinPos = 0;
  exitCode: number | null = null;
  reprStack: number[] = [];
  extra: Record<string, number> = {};
  variesLines = new Map<string, string>();
  leaf = true;
  /** Method cache: version, name, value. */
  readonly mcVersion = new Int32Array(4096);
  readonly mcName = new Int32Array(4096);
  readonly mcValue = new Int32Array(4096);
  obs: ((kind: number, a: number, b: number, c: number) => void) | null = null;

  get frame(): Frame {
    return this.frames[this.fp]!;
  }

  // ----- names -----

  /** The interned string object of a name (borrowed). */
  intern(name: string): number {
    const had = this.interned.get(name);
    if (had !== undefined) return had;
    let s: number;
    if (name.length === 1 && name.charCodeAt(0) < 256) s = CHARS + name.charCodeAt(0);
    else if (name === '') s = this.str('');
    else {
      s = this.alloc(K.str, T.str);
      this.payload[s] = name;
      this.flags[s] = FL.interned;
      this.interned.set(name, s);
      this.rc[s] = 0;
      return s;
    }
    return s;
  }
  /** An interned string that lives for ever. */
  name(name: string): number {
    const s = this.intern(name);
    if (this.rc[s]! < IMMORTAL) this.rc[s] = IMMORTAL_START;
    return s;
  }

  // ----- containers -----

  tuple(items: readonly number[]): number {
    if (items.length === 0) return this.incref(EMPTY_TUPLE);
    const s = this.allocGc(K.tuple, T.tuple);
    const base = this.block(items.length);
    this.a[s] = base;
    this.b[s] = items.length;
    for (let i = 0; i < items.length; i++) this.mem[base + i] = items[i]!;
    this.track(s);
    return s;
  }
  list(items: readonly number[]): number {
    const s = this.allocGc(K.list, T.list);
    const n = items.length;
    this.a[s] = n === 0 ? 0 : this.block(n);
    this.b[s] = n;
    this.c[s] = n;
    const base = this.a[s]!;
    for (let i = 0; i < n; i++) this.mem[base + i] = items[i]!;
    this.track(s);
    return s;
  }
  /** A record: `items` are given away. */
  record(type: number, items: readonly number[], tracked = true): number {
    const s = this.allocGc(K.record, type);
    const base = this.block(items.length);
    this.a[s] = base;
    this.b[s] = items.length;
    for (let i = 0; i < items.length; i++) this.mem[base + i] = items[i]!;
    if (tracked) this.track(s);
    return s;
  }
  field(s: number, i: number): number {
    return this.mem[this.a[s]! + i]!;
  }
  /** Replaces a field; `v` is given away. */
  setField(s: number, i: number, v: number): void {
    const at = this.a[s]! + i;
    const old = this.mem[at]!;
    this.mem[at] = v;
    if (old !== 0) this.decref(old);
  }
  cellsOf(s: number): number[] {
    return Array.from(this.mem.subarray(this.a[s]!, this.a[s]! + this.b[s]!));
  }
  bool(v: boolean): number {
    return this.incref(v ? TRUE : FALSE);
  }
  none(): number {
    return this.incref(NONE);
  }

  // ----- the collector's bookkeeping (functions in memory/gc.ts are the rest) -----

  allocGc(kind: number, type: number): number {
    const s = this.alloc(kind, type);
    const n = ++this.gcCount[0]!;
    if (n > this.gcThreshold[0]! && this.gcEnabled && this.gcThreshold[0]! > 0 && !this.gcCollecting) this.gcPending = true;
    return s;
  }
  track(s: number): void {
    if (this.gcBits[s]! & 1) return;
    this.gcBits[s]! |= 1;
    const last = this.gcPrev[1]!;
    this.gcNext[last] = s;
    this.gcPrev[s] = last;
    this.gcNext[s] = 1;
    this.gcPrev[1] = s;
  }
  untrack(s: number): void {
    if (!(this.gcBits[s]! & 1)) return;
    this.gcBits[s]! &= ~1;
    const n = this.gcNext[s]!;
    const p = this.gcPrev[s]!;
    this.gcNext[p] = n;
    this.gcPrev[n] = p;
    this.gcNext[s] = 0;
    this.gcPrev[s] = 0;
  }

  // ----- counts -----

  decref(s: number): void {
    if (--this.rc[s]! === 0) this.dealloc(s);
  }
  xdecref(s: number): void {
    if (s !== 0 && --this.rc[s]! === 0) this.dealloc(s);
  }
  dealloc(s: number): void {
    const t = this.type[s]!;
    if (t === T.int || t === T.float) {
      this.release(s);
      return;
    }
    if (this.dzTop + 2 > this.dz.length) {
      const grown = new Int32Array(this.dz.length * 2);
      grown.set(this.dz);
      this.dz = grown;
    }
    this.dz[this.dzTop++] = s;
    this.dz[this.dzTop++] = 0;
    if (!this.draining) this.drain();
  }
  /** Set by memory/dealloc.ts. */
  drain(): void {
    throw new Error('drain');
  }

  // ----- stack and frames -----

  need(top: number): void {
    if (top < this.stk.length) return;
    let n = this.stk.length * 2;
    while (n <= top) n *= 2;
    const grown = new Int32Array(n);
    grown.set(this.stk);
    this.stk = grown;
  }
  push(v: number): void {
    const f = this.frames[this.fp]!;
    this.stk[f.sp++] = v;
  }

  /** A pooled frame above the running one, its fast slots starting at `lb`. */
  enter(rt: RtCode, lb: number): Frame {
    const i = ++this.fp;
    let f = this.frames[i];
    if (f === undefined) {
      f = new Frame();
      this.frames[i] = f;
    }
    const sb = lb + rt.nplus;
    if (sb + rt.code.stacksize + 8 >= this.stk.length) this.need(sb + rt.code.stacksize + 8);
    f.rt = rt;
    f.lb = lb;
    f.sb = sb;
    f.sp = sb;
    f.pc = 0;
    f.mode = 0;
    f.aux = 0;
    f.aux2 = 0;
    f.gen = 0;
    f.fobj = 0;
    f.locals = 0;
    f.fn = 0;
    f.id = this.nextFrame++;
    f.library = rt.code.library;
    if (f.library) this.libDepth++;
    else this.depth++;
    return f;
  }

  // ----- raising -----

  /** Set by values/exception.ts: makes an exception with one message and raises it. */
  raise(type: number, message: string): 0 {
    void type;
    throw new Error(message);
  }
  typeInfo(t: number): TypeInfo {
    return this.payload[t] as TypeInfo;
  }
  typeName(s: number): string {
    return (this.payload[this.type[s]!] as TypeInfo).name;
  }
  typeError(message: string): 0 {
    return this.raise(T.TypeError, message);
  }
  valueError(message: string): 0 {
    return this.raise(T.ValueError, message);
  }
  refuse(construct: string, message?: string): never {
    throw new RunRefusal(construct, message);
  }
  native(name: string): number {
    return this.natives.findIndex((x) => x.name === name);
  }
  isInstance(s: number, t: TypeName): boolean {
    return this.isSubtype(this.type[s]!, T[t]);
  }
  isSubtype(t: number, base: number): boolean {
    if (t === base) return true;
    const mro = this.mem[this.a[t]! + 2]!;
    const at = this.a[mro]!;
    for (let i = 0, n = this.b[mro]!; i < n; i++) if (this.mem[at + i] === base) return true;
    return false;
  }

  write(text: string): void {
    this.outLength += text.length;
    if (this.outLength > this.limits.output) throw new RunLimit('output');
    this.out.push(text);
    if (this.obs) this.obs(22, 1, text.length, 0);
  }
  writeErr(text: string): void {
    this.outLength += text.length;
    if (this.outLength > this.limits.output) throw new RunLimit('output');
    this.err.push(text);
    if (this.obs) this.obs(22, 2, text.length, 0);
  }
  /** Checks the byte budget before something of `bytes` bytes is made. */
  room(bytes: number): void {
    if (bytes > this.limits.bytes) throw new RunLimit('bytes');
  }
  varies(code: string): void {
    const f = this.programFrame();
    const line = f ? f.rt.code.lines[Math.max(0, f.pc - 1)]! : 0;
    const key = `${line}:${code}`;
    if (!this.variesLines.has(key)) {
      this.variesLines.set(key, code);
      if (this.obs) this.obs(34, line, 0, 0);
    }
  }
  /** The innermost frame of the program itself. */
  programFrame(): Frame | null {
    for (let i = this.fp; i >= 0; i--) {
      const f = this.frames[i]!;
      if (!f.library) return f;
    }
    return null;
  }
}
