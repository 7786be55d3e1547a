// The Java heap of one machine: objects at simulated addresses in one buffer, a table of handles over it. Spaces and sizes as SerialHeap lays them out.
// Follows openjdk-25 src/hotspot/share/gc/serial (serialHeap, defNewGeneration, tenuredGeneration) and share/memory.
import type { Klass, Storage } from '../code/klass.ts';
import { BYTES } from '../code/klass.ts';

const FIRST = 4096;
const K = 1024;
/** Heap geometry: Eden, two survivor spaces, old; bytes. */
export interface Geometry {
  eden: number;
  survivor: number;
  old: number;
  initialTenuring: number;
  targetSurvivorRatio: number;
  deadRatio: number;
  alwaysCompact: number;
  epsilon: boolean;
  header: number;
  arrayHeader: number;
  maxHeap: number;
}
export function geometry(o: {
  xmx: number;
  xmn: number;
  survivorRatio: number;
  newRatio: number;
  maxTenuring: number;
  targetSurvivor: number;
  deadRatio: number;
  epsilon: boolean;
  compact: boolean;
}): Geometry {
  const align = (n: number): number => Math.floor(n / (64 * K)) * 64 * K;
  const heap = Math.ceil(o.xmx / (64 * K)) * 64 * K;
  let young = o.xmn > 0 ? align(o.xmn) : align(heap / (o.newRatio + 1));
  if (young < 640 * K) young = 640 * K;
  if (young > heap - 64 * K) young = heap - 64 * K;
  const survivor = Math.max(64 * K, align(young / (o.survivorRatio + 2)));
  return {
    eden: young - 2 * survivor,
    survivor,
    old: heap - young,
    initialTenuring: o.maxTenuring,
    targetSurvivorRatio: o.targetSurvivor,
    deadRatio: o.deadRatio,
    alwaysCompact: 4,
    epsilon: o.epsilon,
    header: o.compact ? 8 : 12,
    arrayHeader: o.compact ? 12 : 16,
    maxHeap: heap,
  };
}
export const SPACE = { eden: 1, from: 2, to: 3, old: 4 } as const;
export const SPACE_NAMES = ['', 'Eden', 'From', 'To', 'Old'];

export class Heap {
  readonly g: Geometry;
  H8!: Int8Array;
  HU16!: Uint16Array;
  H16!: Int16Array;
  H32!: Int32Array;
  HF32!: Float32Array;
  HF64!: Float64Array;
  private bytes = 0;
  // ---- the table
  addr: Int32Array = new Int32Array(FIRST);
  kls: Int32Array = new Int32Array(FIRST);
  len: Int32Array = new Int32Array(FIRST);
  size: Int32Array = new Int32Array(FIRST);
  age: Uint8Array = new Uint8Array(FIRST);
  mark: Uint8Array = new Uint8Array(FIRST);
  space: Uint8Array = new Uint8Array(FIRST);
  hash: Int32Array = new Int32Array(FIRST);
  serial: Int32Array = new Int32Array(FIRST);
  born: Float64Array = new Float64Array(FIRST);
  dirty: Uint8Array = new Uint8Array(FIRST);
  /** Host strings of java.lang.String, classes of java.lang.Class, and other VM-side data, by slot. */
  payload: unknown[] = [undefined];
  used = 1;
  live = 0;
  liveBytes = 0;
  nextSerial = 1;
  private free: Int32Array = new Int32Array(FIRST);
  private freeCount = 0;
  allocated = 0;
  freed = 0;
  // ---- spaces (addresses in the simulated heap)
  readonly edenStart: number;
  readonly edenEnd: number;
  fromStart: number;
  toStart: number;
  readonly oldStart: number;
  readonly oldEnd: number;
  edenTop: number;
  fromTop: number;
  toTop: number;
  oldTop: number;
  edenZero: number;
  young: Int32Array = new Int32Array(FIRST);
  youngCount = 0;
  olds: number[] = [];
  remembered: number[] = [];
  constructor(g: Geometry) {
    this.g = g;
    this.edenStart = 8;
    this.edenEnd = g.eden;
    this.fromStart = g.eden;
    this.toStart = g.eden + g.survivor;
    this.oldStart = g.eden + 2 * g.survivor;
    this.oldEnd = this.oldStart + g.old;
    this.edenTop = this.edenStart;
    this.fromTop = this.fromStart;
    this.toTop = this.toStart;
    this.oldTop = this.oldStart;
    this.edenZero = this.edenStart;
    this.grow(1 << 20);
  }
  private grow(need: number): void {
    let n = Math.max(this.bytes, 1 << 20);
    while (n < need) n *= 2;
    const b = new ArrayBuffer(n);
    if (this.bytes) new Int32Array(b).set(this.H32);
    this.bytes = n;
    this.H8 = new Int8Array(b);
    this.HU16 = new Uint16Array(b);
    this.H16 = new Int16Array(b);
    this.H32 = new Int32Array(b);
    this.HF32 = new Float32Array(b);
    this.HF64 = new Float64Array(b);
  }
  reach(end: number): void {
    if (end > this.bytes) this.grow(end);
  }
  private growTable(): void {
    const n = this.addr.length * 2;
    const i32 = (a: Int32Array): Int32Array => {
      const b = new Int32Array(n);
      b.set(a);
      return b;
    };
    const u8 = (a: Uint8Array): Uint8Array => {
      const b = new Uint8Array(n);
      b.set(a);
      return b;
    };
    this.addr = i32(this.addr);
    this.kls = i32(this.kls);
    this.len = i32(this.len);
    this.size = i32(this.size);
    this.age = u8(this.age);
    this.mark = u8(this.mark);
    this.space = u8(this.space);
    this.hash = i32(this.hash);
    this.serial = i32(this.serial);
    this.dirty = u8(this.dirty);
    const d = new Float64Array(n);
    d.set(this.born);
    this.born = d;
    this.free = i32(this.free);
  }
  arraySize(kind: Storage, n: number): number {
    return (this.g.arrayHeader + n * BYTES[kind] + 7) & ~7;
  }
  arrayBase(): number {
    return 16;
  }
  /** A slot for an object that lies at `a`. Contents are zero. */
  slot(k: Klass, a: number, size: number, length: number, space: number, now: number): number {
    let s: number;
    if (this.freeCount > 0) s = this.free[--this.freeCount]!;
    else {
      s = this.used++;
      if (s >= this.addr.length) this.growTable();
    }
    this.addr[s] = a;
    this.kls[s] = k.id;
    this.len[s] = length;
    this.size[s] = size;
    this.age[s] = 0;
    this.mark[s] = 0;
    this.space[s] = space;
    this.hash[s] = 0;
    this.serial[s] = this.nextSerial++;
    this.born[s] = now;
    this.dirty[s] = 0;
    if (space === SPACE.old) this.olds.push(s);
    else {
      if (this.youngCount >= this.young.length) {
        const y = new Int32Array(this.young.length * 2);
        y.set(this.young);
        this.young = y;
      }
      this.young[this.youngCount++] = s;
    }
    this.live++;
    this.liveBytes += size;
    this.allocated++;
    return s;
  }
  give(s: number): void {
    this.live--;
    this.liveBytes -= this.size[s]!;
    this.freed++;
    this.serial[s] = 0;
    this.kls[s] = 0;
    this.addr[s] = 0;
    if (this.payload[s] !== undefined) this.payload[s] = undefined;
    this.free[this.freeCount++] = s;
    if (this.freeCount >= this.free.length) {
      const f = new Int32Array(this.free.length * 2);
      f.set(this.free);
      this.free = f;
    }
  }
  /** Where `size` bytes go, or 0 when a collection is needed. Eden memory behind `edenZero` is dirty and is cleared here. */
  bump(size: number): number {
    const a = this.edenTop;
    if (a + size > this.edenEnd) return 0;
    this.edenTop = a + size;
    if (a + size > this.bytes) this.grow(a + size);
    if (a < this.edenZero) this.H32.fill(0, a >> 2, (a + size) >> 2);
    return a;
  }
  bumpOld(size: number): number {
    const a = this.oldTop;
    if (a + size > this.oldEnd) return 0;
    this.oldTop = a + size;
    if (a + size > this.bytes) this.grow(a + size);
    this.H32.fill(0, a >> 2, (a + size) >> 2);
    return a;
  }
  isOld(s: number): boolean {
    return this.space[s] === SPACE.old;
  }
  remember(s: number): void {
    if (this.dirty[s] === 0) {
      this.dirty[s] = 1;
      this.remembered.push(s);
    }
  }
  save(): SavedHeap {
    const n = this.used;
    const parts: [number, Int32Array][] = [];
    const cut = (a: number, b: number): void => {
      if (b > a) parts.push([a, this.H32.slice(a >> 2, (b + 3) >> 2)]);
    };
    cut(this.edenStart, this.edenTop);
    cut(this.fromStart, this.fromTop);
    cut(this.oldStart, this.oldTop);
    return {
      cols: [
        this.addr.slice(0, n),
        this.kls.slice(0, n),
        this.len.slice(0, n),
        this.size.slice(0, n),
        this.hash.slice(0, n),
        this.serial.slice(0, n),
        this.age.slice(0, n),
        this.mark.slice(0, n),
        this.space.slice(0, n),
        this.dirty.slice(0, n),
        this.born.slice(0, n),
        this.free.slice(0, this.freeCount),
        this.young.slice(0, this.youngCount),
      ],
      payload: this.payload.slice(),
      nums: [
        this.used,
        this.live,
        this.liveBytes,
        this.nextSerial,
        this.freeCount,
        this.allocated,
        this.freed,
        this.fromStart,
        this.toStart,
        this.edenTop,
        this.fromTop,
        this.toTop,
        this.oldTop,
        this.edenZero,
        this.youngCount,
      ],
      olds: this.olds.slice(),
      remembered: this.remembered.slice(),
      parts,
    };
  }
  load(s: SavedHeap): void {
    while (this.addr.length < s.cols[0]!.length) this.growTable();
    const [addr, kls, len, size, hash, serial, age, mark, space, dirty, born, free, young] = s.cols as [
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Uint8Array,
      Float64Array,
      Int32Array,
      Int32Array,
    ];
    this.addr.set(addr);
    this.kls.set(kls);
    this.len.set(len);
    this.size.set(size);
    this.hash.set(hash);
    this.serial.fill(0);
    this.serial.set(serial);
    this.age.set(age);
    this.mark.set(mark);
    this.space.set(space);
    this.dirty.set(dirty);
    this.born.set(born);
    if (this.free.length < free.length) this.free = free.slice();
    else this.free.set(free);
    if (this.young.length < young.length) this.young = young.slice();
    else this.young.set(young);
    this.payload = s.payload.slice();
    [
      this.used,
      this.live,
      this.liveBytes,
      this.nextSerial,
      this.freeCount,
      this.allocated,
      this.freed,
      this.fromStart,
      this.toStart,
      this.edenTop,
      this.fromTop,
      this.toTop,
      this.oldTop,
      this.edenZero,
      this.youngCount,
    ] = s.nums as [
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    this.olds = s.olds.slice();
    this.remembered = s.remembered.slice();
    this.edenZero = this.edenEnd;
    for (const [a, d] of s.parts) {
      this.reach(a + d.length * 4);
      this.H32.set(d, a >> 2);
    }
  }
}
export interface SavedHeap {
  cols: (Int32Array | Uint8Array | Float64Array)[];
  payload: unknown[];
  nums: number[];
  olds: number[];
  remembered: number[];
  parts: [number, Int32Array][];
}
