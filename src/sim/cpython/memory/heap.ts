// The object table and the block store below CPython's objects: typed-array columns by slot, references as slots, variable-sized parts as blocks of 32-bit cells. Everything in it is state.
import {
  CHARS,
  EMPTY_BYTES,
  EMPTY_STR,
  EMPTY_TUPLE,
  FIRST_FREE,
  FL,
  IMMORTAL,
  IMMORTAL_START,
  K,
  NONE,
  SMALL,
  T,
} from './kinds.ts';
import type { Touched } from './touched.ts';
import { loadPages, loadValues, savePages, type Pages } from '../../memory/pages.ts';
import type { Int } from '../../numbers/int.ts';

const FIRST = 1 << 14;
/** Serials from here on belong to the interpreter as started. */
export const STARTUP_SERIAL = 2 ** 30;

const COLUMNS = [
  'kind',
  'flags',
  'type',
  'rc',
  'a',
  'b',
  'c',
  'd',
  'ext',
  'num',
  'serial',
  'born',
  'gcNext',
  'gcPrev',
  'gcRefs',
  'gcBits',
  'weak',
] as const;
type ColumnName = (typeof COLUMNS)[number];
type Column = Int32Array | Uint8Array | Float64Array;

export interface SavedHeap {
  readonly columns: readonly Pages<Column>[];
  readonly payload: Pages<readonly unknown[]>;
  readonly mem: Pages<Int32Array>;
  readonly memFree: Int32Array;
  readonly used: number;
  readonly free: number;
  readonly live: number;
  readonly nextSerial: number;
  readonly freeNumber: number;
  readonly liveBlocks: number;
  readonly died: number;
  readonly bytes: number;
}

/** Reference counts live in `rc`; an immortal object has IMMORTAL or more and is counted like any other. */
export class Heap {
  kind = new Uint8Array(FIRST);
  flags = new Uint8Array(FIRST);
  type = new Int32Array(FIRST);
  rc = new Int32Array(FIRST);
  /** Kind-specific: usually `a` = base of a block of references in `mem`, `b` = its length. */
  a = new Int32Array(FIRST);
  b = new Int32Array(FIRST);
  c = new Int32Array(FIRST);
  d = new Int32Array(FIRST);
  /** Base of the instance part: [length, __dict__, slots..., inline values...]; 0 = none. */
  ext = new Int32Array(FIRST);
  num = new Float64Array(FIRST);
  serial = new Int32Array(FIRST);
  born = new Float64Array(FIRST);
  gcNext = new Int32Array(FIRST);
  gcPrev = new Int32Array(FIRST);
  gcRefs = new Int32Array(FIRST);
  gcBits = new Uint8Array(FIRST);
  /** First weak reference to the object. */
  weak = new Int32Array(FIRST);
  payload: unknown[] = [];
  used = FIRST_FREE;
  /** Free slots, linked through column `a`. */
  free = 0;
  freeNumber = 0;
  live = 0;
  /** Objects of the interpreter as started are numbered from here, so that the program's own begin at 1. */
  nextSerial = STARTUP_SERIAL;
  now = 0;

  mem = new Int32Array(1 << 16);
  /** Free blocks by size class, linked through their first cell; entry 0 is the bump pointer. */
  memFree = new Int32Array(160);
  liveCells = 0;
  /** Deaths of objects born in the program itself. */
  died = 0;
  /** What was written to since the observer was last in step; null when nobody observes. */
  touched: Touched | null = null;
  /** The latest save, whose unchanged pages the next one shares. A cache of the host, no state. */
  #saved: SavedHeap | undefined;

  constructor() {
    this.memFree[0] = 8;
  }

  // ----- slots -----

  /** A slot for a newborn with one reference. */
  alloc(kind: number, type: number): number {
    // Numbers have slots of their own, as their blocks are of another size: a temporary does not take the place of what died before it.
    const number = kind === K.int || kind === K.float;
    let s = number ? this.freeNumber : this.free;
    if (s !== 0) {
      if (number) this.freeNumber = this.a[s]!;
      else this.free = this.a[s]!;
    } else {
      s = this.used++;
      if (s >= this.kind.length) this.growSlots();
    }
    this.kind[s] = kind;
    this.type[s] = type;
    this.rc[s] = 1;
    this.a[s] = 0;
    this.serial[s] = this.nextSerial++;
    this.born[s] = this.now;
    if (this.touched !== null) this.touched.add(s);
    this.live++;
    return s;
  }
  /** Puts a slot on the free list; the caller has dropped what it held. */
  release(s: number): void {
    if (this.kind[s] === K.int || this.kind[s] === K.float) {
      this.rc[s] = 0;
      this.b[s] = 0;
      this.c[s] = 0;
      this.d[s] = 0;
      this.ext[s] = 0;
      this.weak[s] = 0;
      this.gcBits[s] = 0;
      this.releaseNumber(s);
      return;
    }
    this.kind[s] = 0;
    this.flags[s] = 0;
    this.type[s] = 0;
    this.rc[s] = 0;
    this.b[s] = 0;
    this.c[s] = 0;
    this.d[s] = 0;
    this.ext[s] = 0;
    this.num[s] = 0;
    this.weak[s] = 0;
    this.gcBits[s] = 0;
    if (this.serial[s]! < STARTUP_SERIAL) this.died++;
    this.serial[s] = 0;
    if (this.payload[s] !== undefined) this.payload[s] = undefined;
    this.a[s] = this.free;
    this.free = s;
    this.live--;
  }
  /** The same for an exact int or float, which uses few columns. */
  releaseNumber(s: number): void {
    this.kind[s] = 0;
    this.type[s] = 0;
    this.num[s] = 0;
    if (this.serial[s]! < STARTUP_SERIAL) this.died++;
    this.serial[s] = 0;
    if (this.payload[s] !== undefined) this.payload[s] = undefined;
    this.a[s] = this.freeNumber;
    this.freeNumber = s;
    this.live--;
  }
  growSlots(): void {
    const self = this as unknown as Record<ColumnName, Column>;
    for (const name of COLUMNS) {
      const old = self[name];
      const grown = new (old.constructor as new (n: number) => Column)(old.length * 2);
      grown.set(old as never);
      self[name] = grown;
    }
    this.grown();
  }
  /** Told when columns were replaced. */
  grown(): void {}

  // ----- blocks -----

  /** A zeroed block of at least n cells. */
  block(n: number): number {
    const cls = sizeClass(n);
    const size = classSize(cls);
    this.liveCells += size;
    const mem = this.mem;
    const top = this.memFree[cls]!;
    if (top !== 0) {
      this.memFree[cls] = mem[top]!;
      if (size > 32) mem.fill(0, top, top + size);
      else for (let i = top, e = top + size; i < e; i++) mem[i] = 0;
      return top;
    }
    const base = this.memFree[0]!;
    if (base + size > mem.length) {
      let length = mem.length * 2;
      while (base + size > length) length *= 2;
      const grown = new Int32Array(length);
      grown.set(mem);
      this.mem = grown;
    }
    this.memFree[0] = base + size;
    return base;
  }
  unblock(base: number, n: number): void {
    if (base === 0) return;
    const cls = sizeClass(n);
    this.liveCells -= classSize(cls);
    this.mem[base] = this.memFree[cls]!;
    this.memFree[cls] = base;
  }
  /** Moves a block to a larger (or smaller) one. */
  reblock(base: number, from: number, to: number): number {
    if (base === 0) return this.block(to);
    if (sizeClass(from) === sizeClass(to)) {
      if (to > from) this.mem.fill(0, base + from, base + to);
      return base;
    }
    const grown = this.block(to);
    this.mem.copyWithin(grown, base, base + Math.min(from, to));
    this.unblock(base, from);
    return grown;
  }

  // ----- counts -----

  incref(s: number): number {
    this.rc[s]!++;
    return s;
  }

  // ----- atoms -----

  int(v: number): number {
    if (v >= -5 && v <= 256) return this.incref(SMALL + v);
    const s = this.alloc(K.int, T.int);
    this.num[s] = v;
    return s;
  }
  bigint(v: bigint): number {
    if (v >= -9007199254740991n && v <= 9007199254740991n) return this.int(Number(v));
    const s = this.alloc(K.int, T.int);
    this.num[s] = NaN;
    this.payload[s] = v;
    return s;
  }
  /** An int of either size. */
  integer(v: Int): number {
    return typeof v === 'number' ? this.int(v) : this.bigint(v);
  }
  float(v: number): number {
    const s = this.alloc(K.float, T.float);
    this.num[s] = v;
    return s;
  }
  str(v: string): number {
    if (v.length <= 1) {
      if (v === '') return this.incref(EMPTY_STR);
      const code = v.charCodeAt(0);
      if (code < 256) return this.incref(CHARS + code);
    }
    const s = this.alloc(K.str, T.str);
    this.payload[s] = v;
    return s;
  }
  bytesObject(v: Uint8Array): number {
    if (v.length === 0) return this.incref(EMPTY_BYTES);
    const s = this.alloc(K.bytes, T.bytes);
    this.payload[s] = v;
    return s;
  }
  text(s: number): string {
    return this.payload[s] as string;
  }
  /** The value of an int object. */
  value(s: number): Int {
    const n = this.num[s]!;
    return n === n ? n : (this.payload[s] as bigint);
  }

  /** Makes the objects with fixed slots that hold nothing but themselves. */
  atoms(): void {
    const fixed = (s: number, kind: number, type: number): void => {
      this.kind[s] = kind;
      this.type[s] = type;
      this.rc[s] = IMMORTAL_START;
    };
    for (let v = -5; v <= 256; v++) {
      fixed(SMALL + v, K.int, T.int);
      this.num[SMALL + v] = v;
    }
    for (let i = 0; i < 256; i++) {
      fixed(CHARS + i, K.str, T.str);
      this.payload[CHARS + i] = String.fromCharCode(i);
      this.flags[CHARS + i] = FL.interned;
    }
    fixed(EMPTY_STR, K.str, T.str);
    this.payload[EMPTY_STR] = '';
    this.flags[EMPTY_STR] = FL.interned;
    fixed(EMPTY_TUPLE, K.tuple, T.tuple);
    fixed(EMPTY_BYTES, K.bytes, T.bytes);
    this.payload[EMPTY_BYTES] = new Uint8Array(0);
    fixed(NONE, K.plain, T.NoneType);
    fixed(NONE + 1, K.plain, T.NotImplementedType);
    fixed(NONE + 2, K.plain, T.ellipsis);
    fixed(NONE + 3, K.int, T.bool);
    fixed(NONE + 4, K.int, T.bool);
    this.num[NONE + 4] = 1;
  }
  isImmortal(s: number): boolean {
    return this.rc[s]! >= IMMORTAL;
  }

  // ----- saving -----

  saveHeap(): SavedHeap {
    const self = this as unknown as Record<ColumnName, Column>;
    const before = this.#saved;
    const columns = COLUMNS.map((n, i) => savePages(self[n], this.used, before?.columns[i]));
    const mem = savePages(this.mem, this.memFree[0]!, before?.mem);
    const payload = savePages(this.payload, Math.min(this.used, this.payload.length), before?.payload);
    this.#saved = {
      columns,
      payload,
      mem,
      memFree: this.memFree.slice(),
      used: this.used,
      free: this.free,
      freeNumber: this.freeNumber,
      live: this.live,
      nextSerial: this.nextSerial,
      liveBlocks: this.liveCells,
      died: this.died,
      bytes: columns.reduce((n, c) => n + c.fresh, mem.fresh + payload.fresh),
    };
    return this.#saved;
  }
  loadHeap(saved: SavedHeap): void {
    while (this.kind.length < saved.used) this.growSlots();
    const self = this as unknown as Record<ColumnName, Column>;
    COLUMNS.forEach((n, i) => {
      const column = self[n];
      if (this.used > saved.used) column.fill(0, saved.used, this.used);
      loadPages(saved.columns[i]!, column);
    });
    this.payload = loadValues(saved.payload);
    if (this.mem.length < saved.mem.length) this.mem = new Int32Array(saved.mem.length * 2);
    const top = this.memFree[0]!;
    loadPages(saved.mem, this.mem);
    if (top > saved.mem.length) this.mem.fill(0, saved.mem.length, top);
    this.memFree.set(saved.memFree);
    this.used = saved.used;
    this.free = saved.free;
    this.freeNumber = saved.freeNumber;
    this.live = saved.live;
    this.nextSerial = saved.nextSerial;
    this.liveCells = saved.liveBlocks;
    this.died = saved.died;
    this.grown();
  }
}

/** Size classes: exact up to 64 cells, then quarters of powers of two. */
function sizeClass(n: number): number {
  if (n <= 64) return n < 1 ? 1 : n;
  const log = 31 - Math.clz32(n - 1);
  const step = 1 << (log - 2);
  return 65 + (log - 6) * 4 + Math.ceil((n - (1 << log)) / step) - 1;
}
function classSize(cls: number): number {
  if (cls <= 64) return cls;
  const log = 6 + ((cls - 65) >> 2);
  return (1 << log) + (((cls - 65) & 3) + 1) * (1 << (log - 2));
}
