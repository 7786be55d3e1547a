// One stretch of the simulated address space: bytes, a state per byte, and the provenance of each aligned pointer slot. Grows upwards on demand.

/** Per-byte state, as ASan's shadow memory and valgrind's validity bits together. 0 is the only state every access may meet silently. */
export const BYTE = { ok: 0, uninitialised: 1, padding: 2, freed: 3, redzone: 4, scopeEnded: 5, unmapped: 6 } as const;
export type ByteState = (typeof BYTE)[keyof typeof BYTE];

const FIRST = 1 << 16;

export interface SavedSegment {
  readonly bytes: Uint8Array;
  readonly state: Uint8Array;
  readonly provenance: Int32Array;
}

export class Segment {
  readonly name: string;
  /** Lowest address; a multiple of 16. */
  readonly base: number;
  /** Most bytes it may ever hold. */
  readonly capacity: number;
  bytes = new Uint8Array(FIRST);
  data = new DataView(this.bytes.buffer);
  state = new Uint8Array(FIRST).fill(BYTE.unmapped);
  /** Serial of the block a pointer stored in this 8-byte slot derives from, or 0. */
  provenance = new Int32Array(FIRST >> 3);
  /** Offset behind the last byte ever mapped. */
  used = 0;

  constructor(name: string, base: number, capacity: number) {
    this.name = name;
    this.base = base;
    this.capacity = capacity;
  }

  has(address: number): boolean {
    return address >= this.base && address < this.base + this.capacity;
  }

  /** Makes offsets below `end` exist. Throws `RangeError` beyond the capacity: callers check their budget before. */
  reserve(end: number): void {
    if (end > this.capacity) throw new RangeError(`segment ${this.name} is full`);
    if (end > this.used) this.used = end;
    if (end <= this.bytes.length) return;
    let n = this.bytes.length;
    while (n < end) n *= 2;
    const bytes = new Uint8Array(n);
    bytes.set(this.bytes);
    this.bytes = bytes;
    this.data = new DataView(bytes.buffer);
    const state = new Uint8Array(n).fill(BYTE.unmapped, this.state.length);
    state.set(this.state);
    this.state = state;
    const provenance = new Int32Array(n >> 3);
    provenance.set(this.provenance);
    this.provenance = provenance;
  }

  /** Sets the state of `size` bytes at `offset`. */
  paint(offset: number, size: number, state: ByteState): void {
    this.reserve(offset + size);
    this.state.fill(state, offset, offset + size);
  }

  /** The first byte in [offset, offset + size) that is not `ok`, or -1. */
  firstBad(offset: number, size: number): number {
    if (offset + size > this.state.length) return this.state.length > offset ? this.state.length : offset;
    for (let i = offset; i < offset + size; i++) if (this.state[i] !== 0) return i;
    return -1;
  }

  save(): SavedSegment {
    return {
      bytes: this.bytes.slice(0, this.used),
      state: this.state.slice(0, this.used),
      provenance: this.provenance.slice(0, (this.used + 7) >> 3),
    };
  }

  load(saved: SavedSegment): void {
    const before = this.used;
    this.used = 0;
    this.reserve(saved.bytes.length);
    this.used = saved.bytes.length;
    this.bytes.fill(0, this.used, before);
    this.bytes.set(saved.bytes);
    this.state.fill(BYTE.unmapped, this.used, before);
    this.state.set(saved.state);
    this.provenance.fill(0, (this.used + 7) >> 3, (before + 7) >> 3);
    this.provenance.set(saved.provenance);
  }
}
