// The virtual machine's state and what every part of it uses: frames, the value stack, raising, interned names, calling natives. The whole state is data (ARCHITECTURE, "The contract").
import { Heap } from '../memory/heap.ts';
import {
  CHARS,
  EMPTY_TUPLE,
  FALSE,
  FL,
  IMMORTAL,
  IMMORTAL_START,
  K,
  NONE,
  T,
  T_FLOAT,
  T_INT,
  TRUE,
  type TypeName,
} from '../memory/kinds.ts';
import { drain as drainWork } from '../memory/dealloc.ts';
import type { Job } from '../memory/gc.ts';
import { OP, type Code } from '../code.ts';
import type { Const } from '../ast.ts';
import { constKey } from '../lower/assemble.ts';
import type { Limits } from '../../core/budget.ts';
import type { Tombstone } from '../../core/view.ts';
import { callFunction, callPrelude } from './call.ts';
import { getItem, ITERATORS } from './rare.ts';
import { bytesOf, hashOf, leafEq as leafEqual, type RangeValue } from '../values/compare.ts';
import { getStr, newDict, setStr, setLeaf } from '../values/dict.ts';
import { frameObject, newException, raiseMessage, raiseObject } from '../values/exception.ts';
import { newSet, setAdd, setKeys, setResize } from '../values/set.ts';
import { unwind } from './unwind.ts';
import { reprText as textRepr, strLen, reprLeaf } from '../values/text.ts';
import { getAttr, lookup } from '../values/type.ts';
import { MODULE_NAMES, TYPE_NAMES_OF, STDLIB } from '../library/names/index.ts';
import { isExported } from '../library/memoryview.ts';
import { closedModule } from '../library/closed.ts';
import { hookArguments, printTraceback, unraisableText } from '../library/traceback.ts';
import { canonical, type Int } from '../../numbers/int.ts';

/** A code object as one machine runs it: where its constants and names lie, and its inline caches. */
export interface RtCode {
  readonly code: Code;
  readonly slot: number;
  /** Base of the references: constants, then names. */
  kbase: number;
  nbase: number;
  cache: Int32Array;
  readonly nplus: number;
  /** 1 where a line-table row begins. */
  readonly rows: Uint8Array;
}

/** Cells of the inline cache of one instruction. */
export const CACHE = 4;
/** Of code that has not run yet. */
export const NO_CACHE = new Int32Array(0);
/** Hashes of names, the same in every machine. */
const nameHashes = new Map<string, readonly [low: number, high: number]>();

/** What happens to a frame's result. */
export const MODE = {
  push: 0,
  drop: 1,
  init: 2,
  next: 3,
  bool: 4,
  finalizer: 5,
  collector: 6,
  stop: 7,
  not: 8,
  check: 9,
  send: 10,
  store: 11,
  gennext: 12,
  callback: 13,
  build: 14,
  exit: 15,
  hash: 16,
  len: 17,
  contains: 18,
  attr: 19,
  hasattr: 20,
  hook: 21,
  close: 22,
} as const;

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
  counts = true;
  /** A NULL follows the result (the call of an attribute). */
  pushNull = false;
  /** It is a generator's; it left by `yield`. */
  isGen = false;
  yielding = false;
  /** An iterator of the library that is a generator here: StopIteration passes through it. */
  soft = false;
  /** After a failed `__getattr__`: the default to answer with, -1 = hasattr. */
  dflt = 0;
  /** What a finalizer or callback frame keeps alive. */
  delHold = 0;
  delHeld = 0;
  /** Name for the `__getattr__` to call after an AttributeError. */
  aux2name = 0;
  copy(): Frame {
    return Object.assign(new Frame(), this);
  }
}

/** A memoryview or an array: bytes-like, but not bytes. */
export function isBuffer(m: Vm, s: number): boolean {
  const t = m.type[s]!;
  return (
    t === T.memoryview || t === T.array || (m.typeInfo(t).immutable === true && m.typeInfo(t).name === 'array.array')
  );
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
  /** Those that must be integers (marked `#`). */
  readonly integers: readonly number[];
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
  /** Attributes of the class cannot be set (a type that is C upstream). */
  readonly immutable?: boolean;
  readonly basicSize: number;
  /** 16 bytes before each instance for its dict and weak references. */
  readonly preheader?: boolean;
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
  gcStats = [
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ];
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
  /** Leaf paths are taken; with `leafOff` by the library alone, which they rest on. */
  leaf = true;
  leafOff = false;
  /** Method cache: version, name, value. */
  readonly mcVersion = new Int32Array(4096);
  readonly mcName = new Int32Array(4096);
  readonly mcValue = new Int32Array(4096);
  /** By class: the version at which object.__new__ and a Python `__init__` were found to make its instances, and that `__init__`. */
  readonly plainClass: number[] = [];
  readonly plainInit: number[] = [];
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
  /** The same with room for more elements. */
  listWithRoom(items: readonly number[], room: number): number {
    const s = this.list(items);
    if (room > items.length) {
      this.room(room * 8);
      this.a[s] = items.length === 0 ? this.block(room) : this.reblock(this.a[s]!, items.length, room);
      this.c[s] = room;
    }
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
    if (this.touched !== null) this.touched.add(s);
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
    if (n > this.gcThreshold[0]! && this.gcEnabled && this.gcThreshold[0]! > 0 && !this.gcCollecting)
      this.gcPending = true;
    return s;
  }
  track(s: number): void {
    if (this.gcBits[s]! & 1) return;
    if (this.touched !== null) this.touched.add(s);
    this.gcBits[s] = (this.gcBits[s]! & 15) | 1;
    const last = this.gcPrev[1]!;
    this.gcNext[last] = s;
    this.gcPrev[s] = last;
    this.gcNext[s] = 1;
    this.gcPrev[1] = s;
  }
  untrack(s: number): void {
    if (!(this.gcBits[s]! & 1)) return;
    if (this.touched !== null) this.touched.add(s);
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
    if (t === T_INT || t === T_FLOAT) {
      this.releaseNumber(s);
      return;
    }
    if (this.dzTop + 2 > this.dz.length) {
      const grown = new Int32Array(this.dz.length * 2);
      grown.set(this.dz);
      this.dz = grown;
    }
    if (this.due && !this.draining) {
      // A finalizer waits for the end of this instruction: what dies meanwhile comes after all that is under way.
      this.dz.copyWithin(this.dzFloor + 2, this.dzFloor, this.dzTop);
      this.dz[this.dzFloor] = s;
      this.dz[this.dzFloor + 1] = 0;
      this.dzTop += 2;
      return;
    }
    this.dz[this.dzTop++] = s;
    this.dz[this.dzTop++] = 0;
    if (!this.draining) this.drain();
  }
  drain(): void {
    drainWork(this);
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
    if (rt.cache === NO_CACHE) rt.cache = new Int32Array(CACHE * rt.code.ops.length);
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
    f.pushNull = false;
    f.isGen = false;
    f.yielding = false;
    f.soft = false;
    f.aux2name = 0;
    f.delHold = 0;
    f.dflt = 0;
    f.delHeld = 0;
    f.id = this.nextFrame++;
    f.library = rt.code.library;
    f.counts = rt.code.counts;
    if (f.counts) this.depth++;
    else this.libDepth++;
    return f;
  }

  // ----- raising -----

  raise(type: number, message: string): 0 {
    return raiseMessage(this, type, message);
  }
  overflow(message: string): 0 {
    return this.raise(T.OverflowError, message);
  }
  overflow34(): 0 {
    return raiseObject(
      this,
      newException(this, T.OverflowError, this.tuple([this.int(34), this.str('Numerical result out of range')])),
    );
  }
  /** KeyError with the key itself. */
  raiseKey(key: number): 0 {
    return raiseObject(this, newException(this, T.KeyError, this.tuple([this.incref(key)])));
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
    // The library's own use of hashes and addresses reveals nothing.
    const running = this.frames[this.fp];
    if (
      running?.library &&
      (code === 'hash' || (running.globals !== this.primDict && (code === 'id' || code === 'address')))
    )
      return;
    // Nor does the order of its sets while it is imported.
    if (code === 'set order')
      for (let i = this.fp; i >= 0 && this.frames[i]!.library; i--) if (this.frames[i]!.rt.code.isModule) return;
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

  // ----- what the parts ask of each other -----

  job: Job | null = null;
  jobWaits = false;
  reraised = false;
  savedSp = 0;
  eventNames = new Map<string, number>();
  names: string[] = [''];
  primDict = 0;
  codes: RtCode[] = [];
  moduleTypes = new Map<string, number>();

  eventName(name: string): number {
    let i = this.eventNames.get(name);
    if (i === undefined) {
      i = this.names.length;
      this.names.push(name);
      this.eventNames.set(name, i);
    }
    return i;
  }
  deathEvent(s: number): void {
    if (this.obs !== null) this.observeDeath(s);
  }
  observeDeath(_s: number): void {}
  /** Brings the observer up to date in the middle of an instruction. */
  observeNow(): void {}
  observeChange(_f: Frame): void {}
  /** Before an instruction of an observed run: its operand may lose or gain references; a new line of the program is a stop. */
  observeStop(f: Frame, pc: number, sp: number): void {
    const touched = this.touched!;
    if (this.fp < touched.low) touched.low = this.fp;
    if (sp > f.sb && this.stk[sp - 1] !== 0) touched.count(this.stk[sp - 1]!);
    if (f.rt.rows[pc] === 1 && !f.library) this.obs!(0, f.rt.code.lines[pc]!, f.id, 0);
  }
  /** A prelude function or intrinsic (borrowed). */
  preludeFn(name: string): number {
    const v = getStr(this, this.primDict, this.name(name));
    if (v === 0) throw new Error(`no prelude function ${name}`);
    return v;
  }
  /** A short string for an operator (borrowed, lives for ever). */
  prim(text: string): number {
    return this.name(text);
  }
  topHandled(): number {
    let h = this.handled;
    for (let i = this.fp; h === 0 && i >= 0; i--) if (this.frames[i]!.gen !== 0) h = this.frames[i]!.aux2;
    return h;
  }
  callerFrame(): Frame | null {
    for (let i = this.fp; i > 0; i--) if (!this.frames[i]!.library) return this.frames[i]!;
    return null;
  }
  frameObjectOf(f: Frame): number {
    return frameObject(this, f);
  }
  hookOf(obj: number): number {
    return lookup(this, this.type[obj]!, this.id['__getattr__']!);
  }
  checkResult(what: number, v: number): string | null {
    const k = this.kind[v];
    switch (what) {
      case 1:
        return k === K.str ? null : `__str__ returned non-string (type ${this.typeName(v)})`;
      case 2:
        return k === K.str ? null : `__repr__ returned non-string (type ${this.typeName(v)})`;
      case 3:
        return k === K.str ? null : `__format__ must return a str, not ${this.typeName(v)}`;
      case 4:
        return k === K.int ? null : '__hash__ method should return an integer';
      case 5:
        return k === K.int ? null : `__index__ returned non-int (type ${this.typeName(v)})`;
      case 6:
        return k === K.int ? null : `__int__ returned non-int (type ${this.typeName(v)})`;
      case 7:
        return k === K.float ? null : `__float__ returned non-float (type ${this.typeName(v)})`;
      case 8:
        return k === K.generator ||
          ITERATORS.has(this.type[v]!) ||
          lookup(this, this.type[v]!, this.id['__next__']!) !== 0
          ? null
          : `iter() returned non-iterator of type '${this.typeName(v)}'`;
      default:
        return null;
    }
  }
  plainGetAttr(t: number): boolean {
    return lookup(this, t, this.id['__getattribute__']!) === this.extra['object.__getattribute__'];
  }
  /** A special method bound to its object (a reference). */
  bindSpecial(d: number, o: number, t: number): number {
    const dt = this.type[d]!;
    if (dt === T.function) return this.record(T.method, [this.incref(d), this.incref(o)]);
    if (dt === T.staticmethod) return this.incref(this.field(d, 0));
    if (dt === T.classmethod) return this.record(T.method, [this.incref(this.field(d, 0)), this.incref(t)]);
    if (dt === T.method_descriptor || dt === T.wrapper_descriptor) {
      const r = this.record(T['builtin_function_or_method'], [this.incref(o), this.incref(this.field(d, 1))]);
      this.c[r] = this.c[d]!;
      return r;
    }
    return this.refuse('special method that is no function');
  }
  callMethod(f: number, s: number): number {
    return callFunction(this, f, [s]);
  }
  hasSpecial(s: number, name: string): boolean {
    return lookup(this, this.type[s]!, this.name(name)) !== 0;
  }
  leafEq(a: number, b: number): number {
    return leafEqual(this, a, b);
  }
  reprText(s: number): string {
    return this.kind[s] === K.str ? textRepr(this.text(s)) : (reprLeaf(this, s) ?? '?');
  }
  /** len(o) as a new int, 0, PENDING. */
  length(o: number): number {
    const t = this.type[o]!;
    if (this.typeInfo(t).heap) {
      const f = lookup(this, t, this.id['__len__']!);
      if (f === 0) return this.typeError(`object of type '${this.typeName(o)}' has no len()`);
      if (this.type[f] !== T.wrapper_descriptor) {
        const r = callFunction(this, f, [o]);
        if (r === PENDING) {
          this.frame.mode = MODE.len;
          this.frame.aux = 0;
        }
        return r;
      }
    }
    switch (this.kind[o]) {
      case K.str:
        return this.int(strLen(this, o));
      case K.list:
      case K.tuple:
      case K.dict:
      case K.set:
        return this.int(this.b[o]!);
      case K.bytes:
        return this.int((this.payload[o] as Uint8Array).length);
      case K.bytearray:
        return this.int(this.c[o]!);
      case K.range:
        return this.integer((this.payload[o] as RangeValue).length);
    }
    if (t === T.dict_keys || t === T.dict_values || t === T.dict_items || t === T.mappingproxy)
      return this.int(this.b[this.field(o, 0)]!);
    const f = lookup(this, t, this.id['__len__']!);
    if (f === 0) return this.typeError(`object of type '${this.typeName(o)}' has no len()`);
    return callFunction(this, f, [o]);
  }

  listAppend(l: number, v: number): void {
    const n = this.b[l]!;
    if (this.touched !== null) this.touched.cell(l, n);
    if (n >= this.c[l]!) this.listResize(l, n + 1);
    this.mem[this.a[l]! + n] = v;
    this.b[l] = n + 1;
  }
  /** list_resize's growth: room for n elements. */
  listResize(l: number, n: number): void {
    const cap = this.c[l]!;
    if (cap >= n && n >= cap >> 1) return;
    let grown = (n + (n >> 3) + 6) & ~3;
    if (n - this.b[l]! > grown - n) grown = (n + 3) & ~3;
    if (n === 0) grown = 0;
    this.room(grown * 8);
    if (grown === 0) {
      this.unblock(this.a[l]!, cap);
      this.a[l] = 0;
    } else this.a[l] = cap === 0 ? this.block(grown) : this.reblock(this.a[l]!, cap, grown);
    this.c[l] = grown;
  }
  /** Replaces the cells (references given away; the old ones are the caller's). */
  listSet(l: number, cells: readonly number[]): void {
    const n = cells.length;
    if (this.touched !== null) this.touched.add(l);
    if (n === 0) {
      this.unblock(this.a[l]!, this.c[l]!);
      this.a[l] = 0;
      this.c[l] = 0;
    } else if (n > this.c[l]! || n < this.c[l]! >> 1) {
      const old = this.b[l]!;
      const cap = this.c[l]!;
      let grown = (n + (n >> 3) + 6) & ~3;
      if (n - old > grown - n) grown = (n + 3) & ~3;
      this.a[l] = cap === 0 ? this.block(grown) : this.reblock(this.a[l]!, cap, grown);
      this.c[l] = grown;
    }
    this.b[l] = n;
    for (let i = 0; i < n; i++) this.mem[this.a[l]! + i] = cells[i]!;
  }
  listClear(l: number): void {
    const cells = this.cellsOf(l);
    if (this.touched !== null) this.touched.add(l);
    this.unblock(this.a[l]!, this.c[l]!);
    this.a[l] = 0;
    this.b[l] = 0;
    this.c[l] = 0;
    for (let i = cells.length - 1; i >= 0; i--) this.decref(cells[i]!);
  }
  /** Columns of a bytearray: a = block of values, c = length, d = room. */
  bytearray(v: Uint8Array): number {
    const s = this.alloc(K.bytearray, T.bytearray);
    this.setBytearray(s, v);
    return s;
  }
  setBytearray(s: number, v: Uint8Array): void {
    if (this.touched !== null) this.touched.add(s);
    if (v.length > this.d[s]!) {
      const room = v.length + (v.length >> 3) + 8;
      this.room(room * 4);
      if (this.a[s] !== 0) this.unblock(this.a[s]!, this.d[s]!);
      this.a[s] = this.block(room);
      this.d[s] = room;
    }
    this.c[s] = v.length;
    for (let i = 0; i < v.length; i++) this.mem[this.a[s]! + i] = v[i]!;
  }
  /** Puts `more` in the place of `gone` bytes at `at`, in place while the room lasts. */
  bytearraySplice(s: number, at: number, gone: number, more: ArrayLike<number>): void {
    const n = this.c[s]!;
    const size = n - gone + more.length;
    if (size > this.d[s]!) {
      const all = new Uint8Array(size);
      const old = bytesOf(this, s);
      all.set(old.subarray(0, at));
      all.set(more, at);
      all.set(old.subarray(at + gone), at + more.length);
      this.setBytearray(s, all);
      return;
    }
    if (this.touched !== null) this.touched.add(s);
    const base = this.a[s]!;
    if (more.length !== gone) this.mem.copyWithin(base + at + more.length, base + at + gone, base + n);
    for (let i = 0; i < more.length; i++) this.mem[base + at + i] = more[i]!;
    this.c[s] = size;
  }
  /** Whether a memoryview looks at it (column num counts them). */
  exports(s: number): boolean {
    return this.extra['memoryviews'] === 1 && isExported(this, s);
  }
  byteValue(v: number): number | null {
    if (this.kind[v] !== K.int) {
      this.typeError(`'${this.typeName(v)}' object cannot be interpreted as an integer`);
      return null;
    }
    const x = this.num[v]!;
    if (!(x >= 0 && x <= 255)) {
      this.valueError('byte must be in range(0, 256)');
      return null;
    }
    return x;
  }
  bytesContain(c: number, x: number): number {
    const b = bytesOf(this, c);
    if (this.kind[x] === K.int) {
      const v = this.num[x]!;
      if (!(v >= 0 && v <= 255)) {
        this.valueError('byte must be in range(0, 256)');
        return -4;
      }
      return b.includes(v) ? 1 : 0;
    }
    if (isBuffer(this, x)) return SLOW;
    if (this.kind[x] !== K.bytes && this.kind[x] !== K.bytearray) {
      this.typeError(`a bytes-like object is required, not '${this.typeName(x)}'`);
      return -4;
    }
    return this.bytesFind(b, bytesOf(this, x), 0, b.length) >= 0 ? 1 : 0;
  }
  bytesFind(b: Uint8Array, x: Uint8Array, from: number, to: number): number {
    for (let i = from; i + x.length <= to; i++) {
      let j = 0;
      while (j < x.length && b[i + j] === x[j]) j++;
      if (j === x.length) return i;
    }
    return -1;
  }
  range(start: Int, stop: Int, step: Int): number {
    const s = this.alloc(K.range, T.range);
    const a = BigInt(start);
    const b = BigInt(stop);
    const c = BigInt(step);
    const n = c > 0n ? (b > a ? (b - a - 1n) / c + 1n : 0n) : a > b ? (a - b - 1n) / -c + 1n : 0n;
    this.payload[s] = { start: canonical(a), stop: canonical(b), step: canonical(c), length: canonical(n) };
    return s;
  }
  /** Position of an int in a range, or -1. */
  rangeIndex(r: number, x: number): number {
    const v = this.payload[r] as RangeValue;
    const n = BigInt(this.value(x)) - BigInt(v.start);
    const step = BigInt(v.step);
    if (n % step !== 0n) return -1;
    const i = n / step;
    return i >= 0n && i < BigInt(v.length) ? Number(i) : -1;
  }
  dictOf(pairs: readonly (readonly [string, number])[]): number {
    const d = newDict(this);
    for (const [k, v] of pairs) setStr(this, d, this.intern(k), v);
    return d;
  }
  /** Iterating a set whose order depends on hash randomisation or addresses. */
  setOrderVaries(s: number): void {
    if (this.b[s]! < 2) return;
    // A set whose fill is the same as at the last look has got no new key since: popping all keys looks once.
    const seen = this.orderSeen;
    if (seen.set === s && seen.serial === this.serial[s] && seen.fill === this.c[s]) return;
    this.orderSeen = { set: s, serial: this.serial[s]!, fill: this.c[s]! };
    for (const k of setKeys(this, s)) {
      if (this.hashVaries(k)) {
        this.varies('set order');
        return;
      }
    }
  }
  orderSeen = { set: -1, serial: -1, fill: -1 };
  hashVaries(k: number): boolean {
    const kind = this.kind[k]!;
    if (kind === K.tuple) return this.cellsOf(k).some((x) => this.hashVaries(x));
    if (kind === K.set) return setKeys(this, k).some((x) => this.hashVaries(x));
    if (kind === K.int || kind === K.float || kind === K.complex || k === NONE) return false;
    if (kind === K.str || kind === K.bytes) return this.payload[k] !== '';
    return lookup(this, this.type[k]!, this.id['__hash__']!) === this.extra['object.__hash__'];
  }
  typeModule(t: number): string {
    const v = getStr(this, this.field(t, 0), this.id['__module__']!);
    return v !== 0 && this.kind[v] === K.str ? this.text(v) : '';
  }
  typeModule0(fn: number): string {
    const mod = this.field(fn, 1);
    return mod !== 0 && mod !== NONE ? `${this.text(mod)}.` : '';
  }
  moduleName(s: number): string {
    const v = getStr(this, this.field(s, 0), this.id['__name__']!);
    return v !== 0 ? this.text(v) : '?';
  }
  isBuiltinModule(name: string): boolean {
    return (
      ['sys', 'gc', 'builtins', 'math', 'itertools', 'time', '_weakref', 'array'].includes(name) &&
      name !== 'math' &&
      name !== 'array'
    );
  }
  recursionMessage(name: string): string {
    return name === '_compare'
      ? 'maximum recursion depth exceeded in comparison'
      : name === '_repr'
        ? 'maximum recursion depth exceeded while getting the repr of an object'
        : 'maximum recursion depth exceeded while calling a Python object';
  }
  abstractNames(t: number): string {
    const v = getStr(this, this.field(t, 0), this.name('__abstractmethods__'));
    if (v === 0 || this.kind[v] !== K.set) return '';
    return setKeys(this, v)
      .map((k) => this.text(k))
      .sort()
      .join(',');
  }
  /** Whether its class was registered with, or inherits from, an ABC of collections.abc. */
  isAbc(o: number, name: string): boolean {
    const t = this.type[o]!;
    if (!this.typeInfo(t).heap) return false;
    const mro = this.mem[this.a[t]! + 2]!;
    for (let i = 0; i < this.b[mro]!; i++) {
      const b = this.mem[this.a[mro]! + i]!;
      const n = this.typeInfo(b).name;
      if (this.typeInfo(b).heap && this.typeModule(b) === 'collections.abc' && (n === name || n === `Mutable${name}`))
        return true;
    }
    const k = this.kind[o];
    return name === 'Sequence' && (k === K.list || k === K.tuple);
  }
  genericAlias(c: number, k: number): number {
    return callFunction(this, this.preludeFn('_generic_alias'), [c, k]);
  }
  genericBuiltin(c: number): boolean {
    return (
      [T.list, T.dict, T.tuple, T.set, T.frozenset, T.type, T.deque, T.defaultdict, T.enumerate].includes(c) ||
      (this.typeInfo(c).heap && [T.list, T.dict, T.tuple, T.set, T.frozenset].includes(this.typeInfo(c).solid))
    );
  }
  closedBuiltin(name: string): void {
    if (MODULE_NAMES['builtins']!.includes(` ${name} `))
      this.refuse(name, `the built-in ${name} is not in the simulated subset`);
  }
  closedModule(mod: string, name: string): void {
    closedModule(this, mod, name);
  }
  closedSpecial(t: number, name: string): void {
    const info = this.typeInfo(t);
    if (!info.heap && (TYPE_NAMES_OF[info.name] ?? '').includes(` ${name} `)) this.refuse(`${info.name}.${name}`);
  }
  isStdlib(name: string): boolean {
    return STDLIB.includes(` ${name} `);
  }
  /** A hook of `sys` that the program has replaced (borrowed), or 0. */
  replacedHook(name: string): number {
    const hook = getStr(this, this.extra['sysDict']!, this.name(name));
    return hook === this.extra[`sys.${name}`] ? 0 : hook;
  }
  /** An exception nobody can handle: reported, and dropped. True = `sys.unraisablehook` of the program runs first. */
  unraisable(where: number): boolean {
    const e = this.exc;
    this.exc = 0;
    if (e === 0) return false;
    const hook = this.replacedHook('unraisablehook');
    if (hook === 0) this.writeErr(unraisableText(this, e, where));
    else {
      const given = hookArguments(this, e, where);
      callPrelude(this, '_unraisable', [hook, given]);
      this.decref(given);
    }
    this.decref(e);
    return hook !== 0;
  }
  /** `aclose` is under way: GeneratorExit goes down into what is awaited instead of closing it. */
  passExit = false;
  /** The arguments of `throw(type, value)` as given, for a `throw` of the program further down. */
  thrown: number[] = [];
  autoCollect(collect: (m: Vm, g: number, explicit: boolean) => number, suspended: number): void {
    this.gcPending = false;
    const g = this.selectGeneration();
    if (g < 0) return;
    const r = collect(this, g, false);
    if (r === suspended) this.jobWaits = true;
    else if (r > 0) this.decref(r);
  }
  selectGeneration(): number {
    for (let i = 2; i >= 0; i--) {
      if (this.gcCount[i]! > this.gcThreshold[i]!) {
        if (i === 2 && this.gcLongPending < Math.trunc(this.gcLongTotal / 4)) continue;
        return i;
      }
    }
    return -1;
  }
  dequeNext(it: number): number {
    return callFunction(this, this.preludeFn('_deque_next'), [it]);
  }
  /** The exception nothing handled, in the bottom frame. True = go on with the end of the run. */
  uncaught(f: Frame): boolean {
    return printTraceback(this, f);
  }
  fileName = 'main.py';
  uncaughtLine = 0;
  uncaughtCode = '';
  uncaughtMessage = '';
  bottom(o: number): number {
    throw new Error(`opcode ${o}`);
  }
  sourceLine(line: number): string {
    return String(line);
  }
  findModule(name: string): number {
    return this.moduleTypes.get(name) ?? 0;
  }
  pendingModules(name: string): number {
    return name === '' ? 0 : 0;
  }
  runtimeCode(code: Code): RtCode {
    throw new Error(code.name);
  }
  enterText(rt: RtCode, globals: number, locals: number): void {
    throw new Error(`${rt.code.name} ${globals} ${locals}`);
  }
  isPending(name: string): boolean {
    return name === '';
  }
  isPackage(name: string): boolean {
    return name === '';
  }
  moduleSource(name: string): unknown {
    return name;
  }
  moduleDone(): void {}
  runModule(mod: number): number {
    return mod;
  }
  unwindNow(): void {
    unwind(this);
  }
  hashName(s: number): void {
    if (this.flags[s]! & FL.hashed) return;
    const text = this.payload[s] as string;
    const had = nameHashes.get(text);
    if (had === undefined) {
      hashOf(this, s);
      if (nameHashes.size < 20_000) nameHashes.set(text, [this.c[s]!, this.d[s]!]);
      return;
    }
    this.c[s] = had[0];
    this.d[s] = had[1];
    this.flags[s]! |= FL.hashed;
  }
  /** A compile-time constant as an object (a reference); strings that look like names are interned. */
  constantObject(c: Const): number {
    const cache = this.constCache;
    if (cache === null) return this.newConstant(c);
    // Equal constants of one compilation are one object (merge_consts_recursive).
    const key = constKey(c)!;
    const had = cache.get(key);
    if (had !== undefined) return this.incref(had);
    const v = this.newConstant(c);
    cache.set(key, this.incref(v));
    return v;
  }
  /** Constants of the program being loaded, by key, each held once; null otherwise. */
  constCache: Map<string, number> | null = null;
  newConstant(c: Const): number {
    switch (c.t) {
      case 'int':
        return this.bigint(c.v);
      case 'float':
        return this.float(c.v);
      case 'imag': {
        const s = this.alloc(K.complex, T.complex);
        this.payload[s] = { re: 0, im: c.v };
        return s;
      }
      case 'str':
        return /^[A-Za-z0-9_]*$/.test(c.v) ? this.incref(this.intern(c.v)) : this.str(c.v);
      case 'bytes':
        return this.bytesObject(c.v);
      case 'None':
        return this.none();
      case 'True':
        return this.bool(true);
      case 'False':
        return this.bool(false);
      case 'Ellipsis':
        return this.incref(NONE + 2);
      case 'tuple': {
        return this.tuple(c.v.map((x) => this.constantObject(x)));
      }
      default: {
        const s = newSet(this, T.frozenset);
        for (const x of c.v) {
          const v = this.constantObject(x);
          hashOf(this, v);
          setAdd(this, s, v, this.hlo, this.hhi);
          this.decref(v);
        }
        return s;
      }
    }
  }
  stopIteration(): 0 {
    return raiseObject(this, newException(this, T.StopIteration, this.tuple([])));
  }
  getAttrOf(s: number, name: number): number {
    return getAttr(this, s, name);
  }
  isCellParam(f: Frame): boolean {
    // A first parameter that inner functions capture lies in a cell made by MAKE_CELL 0.
    const ops = f.rt.code.ops;
    for (let i = 0; i < ops.length && i < 40; i++) {
      if ((ops[i]! & 255) === OP.RESUME) return false;
      if ((ops[i]! & 255) === OP.MAKE_CELL && ops[i]! >> 8 === 0) return true;
    }
    return false;
  }
  programFrameOrLibrary(): Frame {
    return this.frames[this.fp]!;
  }
  localsDict(): number {
    return this.localsOf(this.frame);
  }
  localsOf(f: Frame): number {
    if (f.locals !== 0) return this.incref(f.locals);
    const d = newDict(this);
    const c = f.rt.code;
    c.localsplus.forEach((n, i) => {
      let v = this.stk[f.lb + i]!;
      if (v !== 0 && this.type[v] === T.cell && (i >= c.nlocals || this.cellSlot(c, i))) v = this.field(v, 0);
      if (v !== 0 && !n.startsWith('.')) setStr(this, d, this.intern(n), this.incref(v));
    });
    return d;
  }
  cellSlot(c: Code, slot: number): boolean {
    for (let i = 0; i < c.ops.length; i++) {
      if ((c.ops[i]! & 255) === OP.RESUME) return false;
      if ((c.ops[i]! & 255) === OP.MAKE_CELL && c.ops[i]! >> 8 === slot) return true;
    }
    return false;
  }
  surrogateError(text: string): 0 {
    let i = 0;
    let at = 0;
    for (const ch of text) {
      const p = ch.codePointAt(0)!;
      if (p >= 0xd800 && p < 0xe000) {
        at = i;
        break;
      }
      i++;
    }
    const args = this.tuple([
      this.str('utf-8'),
      this.str(text),
      this.int(at),
      this.int(at + 1),
      this.str('surrogates not allowed'),
    ]);
    const e = newException(this, T.UnicodeEncodeError, args);
    this.cellsOf(args).forEach((x, j) => this.setField(e, 5 + j, this.incref(x)));
    return raiseObject(this, e);
  }
  clockShift = 0;
  raiseInProgram = false;
  modulesMade = new Map<string, number>();
  tombs: Tombstone[] = [];
  /** Where set.pop goes on, by set. */
  fingers = new Map<number, number>();
  worldSeed(): number {
    return 0;
  }
  clockNow(): number {
    return 0;
  }
  sizeText(s: number): number {
    return s;
  }
  setRoom(s: number, n: number): void {
    setResize(this, s, n);
  }
  setFinger(s: number): number {
    return this.fingers.get(s) ?? 0;
  }
  setFingerTo(s: number, i: number): void {
    this.fingers.set(s, i);
  }
  /** A tuple of borrowed references that nobody else holds afterwards: it dies with the frame it is given to. */
  tupleKeep(items: readonly number[]): number {
    const t = this.tuple(items.map((s) => this.incref(s)));
    this.loose.push(t);
    return t;
  }
  loose: number[] = [];
  dropLoose(): void {
    const l = this.loose;
    this.loose = [];
    for (const t of l) this.decref(t);
  }
  userIter(o: number): boolean {
    const f = lookup(this, this.type[o]!, this.id['__iter__']!);
    return f === 0 || this.type[f] !== T.wrapper_descriptor;
  }
  reprOf(s: number): string | null {
    const r = reprLeaf(this, s);
    return r ?? null;
  }
  itemOf(c: number, k: number): number {
    return getItem(this, c, k);
  }
  systemExit(code: number): 0 {
    const e = newException(this, T.SystemExit, this.tuple(code === 0 ? [] : [this.incref(code)]));
    this.setField(e, 5, code === 0 ? this.none() : this.incref(code));
    return raiseObject(this, e);
  }
  typeNamed(name: string): number {
    return T[name as TypeName];
  }
}
export { setLeaf, hashOf };
