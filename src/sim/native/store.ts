// Byte-addressed storage for the languages with addresses: segments, per-byte state, blocks, and pointers whose provenance is followed, so that references can be drawn and faults named.
import type { CAUSE } from '../core/event.ts';
import { EDGE, EVENT, type Observe } from '../core/event.ts';
import { Blocks, type Block, type SavedBlocks } from './blocks.ts';
import type { Segment } from './segment.ts';
import { BYTE, type ByteState, type SavedSegment } from './segment.ts';

export interface SavedStore {
  readonly segments: readonly SavedSegment[];
  readonly blocks: SavedBlocks;
  readonly bytes: number;
}

/** A bad access: what the bytes were, and the block concerned, alive or dead. */
export interface BadAccess {
  readonly address: number;
  readonly state: ByteState;
  readonly block: Block | undefined;
}

/** What a newborn block is: see `Block`. */
export type NewBlock = Omit<Block, 'serial' | 'died' | 'freedAt' | 'space'>;

export class Store {
  readonly segments: readonly Segment[];
  readonly blocks = new Blocks();
  /** Set for the length of an observed run. */
  observe: Observe | undefined;
  readonly #name: (text: string) => number;

  /** `segments` must not overlap. `name` interns a text in the machine's names. */
  constructor(segments: readonly Segment[], name: (text: string) => number) {
    this.segments = segments;
    this.#name = name;
  }

  segment(address: number): Segment | undefined {
    for (const s of this.segments) if (s.has(address)) return s;
    return undefined;
  }

  /** Brings a block to life: bytes uninitialised, `redzone` bytes painted on both sides. */
  birth(segment: Segment, block: NewBlock, redzone = 0): Block {
    const offset = block.address - segment.base;
    if (redzone > 0) {
      segment.paint(Math.max(0, offset - redzone), Math.min(offset, redzone), BYTE.redzone);
      segment.paint(offset + block.size, redzone, BYTE.redzone);
    }
    segment.paint(offset, block.size, BYTE.uninitialised);
    this.#forgetPointers(segment, offset, block.size, 0);
    const born = this.blocks.add({ ...block, space: segment.name });
    this.observe?.(EVENT.birth, born.serial, this.#name(born.type), born.size);
    this.observe?.(EVENT.place, born.serial, this.#name(segment.name), born.address);
    return born;
  }

  /** Ends a block: `freed` or `scopeEnded` bytes stay painted until reuse. References out of it go with it. */
  death(block: Block, now: number, line: number, state: ByteState, cause: (typeof CAUSE)[keyof typeof CAUSE]): void {
    const segment = this.segment(block.address)!;
    this.#forgetPointers(segment, block.address - segment.base, block.size, block.owner);
    segment.paint(block.address - segment.base, block.size, state);
    block.died = now;
    block.freedAt = line;
    this.observe?.(EVENT.death, block.serial, cause, 0);
  }

  /** Why `size` bytes at `address` may not be accessed, or undefined. Uninitialised bytes are no fault by themselves. */
  check(address: number, size: number): BadAccess | undefined {
    const segment = this.segment(address);
    if (!segment) return { address, state: BYTE.unmapped, block: undefined };
    const offset = address - segment.base;
    for (let i = offset; i < offset + size; i++) {
      const state = (segment.state[i] ?? BYTE.unmapped) as ByteState;
      if (state > BYTE.padding)
        return { address: segment.base + i, state, block: this.blocks.at(segment.name, segment.base + i, 64) };
    }
    return undefined;
  }

  /** Whether all of the bytes were written since birth. */
  initialised(address: number, size: number): boolean {
    const segment = this.segment(address);
    return segment !== undefined && segment.firstBad(address - segment.base, size) < 0;
  }

  /** Marks bytes as written, and drops the provenance of pointers they overwrite. */
  written(address: number, size: number): void {
    const segment = this.segment(address)!;
    const offset = address - segment.base;
    segment.state.fill(BYTE.ok, offset, offset + size);
    this.#forgetPointers(segment, offset, size, this.#owner(segment, address));
  }

  /** Stores a pointer that derives from `block` (0 = from nothing known). Unaligned pointers are stored without provenance. */
  storePointer(address: number, value: number, serial: number): void {
    const segment = this.segment(address)!;
    const offset = address - segment.base;
    this.written(address, 8);
    segment.data.setUint32(offset, value % 2 ** 32, true);
    segment.data.setUint32(offset + 4, Math.floor(value / 2 ** 32), true);
    if (offset % 8 !== 0 || serial === 0) return;
    segment.provenance[offset >> 3] = serial;
    this.observe?.(EVENT.link, this.#owner(segment, address), serial, EDGE.raw);
  }

  /** A pointer as stored, with the serial of the block it derives from. */
  loadPointer(address: number): { readonly value: number; readonly serial: number } {
    const segment = this.segment(address)!;
    const offset = address - segment.base;
    const value = segment.data.getUint32(offset, true) + segment.data.getUint32(offset + 4, true) * 2 ** 32;
    return { value, serial: offset % 8 === 0 ? segment.provenance[offset >> 3]! : 0 };
  }

  /** All pointers with provenance inside live blocks: (owner, serial of the target). */
  pointers(): { readonly owner: number; readonly target: number; readonly address: number }[] {
    const out: { owner: number; target: number; address: number }[] = [];
    for (const segment of this.segments)
      for (let i = 0; i < (segment.used + 7) >> 3; i++) {
        const target = segment.provenance[i]!;
        if (target !== 0)
          out.push({ owner: this.#owner(segment, segment.base + 8 * i), target, address: segment.base + 8 * i });
      }
    return out;
  }

  #owner(segment: Segment, address: number): number {
    return this.blocks.at(segment.name, address)?.owner ?? 0;
  }

  #forgetPointers(segment: Segment, offset: number, size: number, owner: number): void {
    for (let i = offset >> 3; i <= (offset + size - 1) >> 3; i++) {
      const target = segment.provenance[i]!;
      if (!target) continue;
      segment.provenance[i] = 0;
      this.observe?.(EVENT.unlink, owner, target, EDGE.raw);
    }
  }

  save(): SavedStore {
    const segments = this.segments.map((s) => s.save());
    return {
      segments,
      blocks: this.blocks.save(),
      bytes: segments.reduce((n, s) => n + s.bytes.length * 2 + s.provenance.byteLength, 0),
    };
  }

  load(saved: SavedStore): void {
    this.segments.forEach((s, i) => s.load(saved.segments[i]!));
    this.blocks.load(saved.blocks);
  }
}
