// The object table: one row (slot) per live object, in typed-array columns. Slots are reused last-in-first-out; a serial is an object's birth number and is never reused. Inside a machine references are slots; whatever leaves it is a serial.
import type { Tombstone } from '../core/view.ts';

type Column = Int32Array | Uint8Array | Float64Array | Uint16Array | Uint32Array;
const FIRST = 1024;
const RING = 64;

/** A saved table: copies of the used part of each column. */
export interface SavedObjects {
  readonly used: number;
  readonly live: number;
  readonly free: number;
  readonly nextSerial: number;
  readonly columns: readonly Column[];
  readonly payload: readonly unknown[];
  readonly dead: readonly Tombstone[];
  readonly bytes: number;
}

/** Columns every collector needs. A runtime adds its own by extending the class and naming them in `own()`. Slot 0 is never an object. */
export class ObjectTable {
  /** The runtime's kind of object (its layout switch). */
  kind = new Uint8Array(FIRST);
  /** The runtime's type number. */
  type = new Int32Array(FIRST);
  /** Bytes, as the modelled runtime counts them. */
  size = new Float64Array(FIRST);
  space = new Uint8Array(FIRST);
  count = new Int32Array(FIRST);
  age = new Uint8Array(FIRST);
  mark = new Uint8Array(FIRST);
  state = new Uint8Array(FIRST);
  address = new Float64Array(FIRST);
  serial = new Int32Array(FIRST);
  born = new Float64Array(FIRST);
  /** Host value of an immutable object (string, big int, code), or the runtime's record of a mutable one; the runtime copies those it changes when saving. */
  payload: unknown[] = [undefined];
  /** Slots handed out so far, live or free. */
  used = 1;
  live = 0;
  #free = 0;
  // Links the free slots; column `count` is not reused for it, so that a stale read is a visible 0.
  #next = new Int32Array(FIRST);
  nextSerial = 1;
  #dead: Tombstone[] = [];

  /** The runtime's further columns, by property name. */
  own(): readonly string[] {
    return [];
  }

  /** A slot for a newborn: all columns 0 but `serial` and `born`. */
  take(born: number): number {
    let slot = this.#free;
    if (slot !== 0) this.#free = this.#next[slot]!;
    else {
      slot = this.used++;
      if (slot >= this.kind.length) this.#grow();
    }
    this.serial[slot] = this.nextSerial++;
    this.born[slot] = born;
    this.live++;
    return slot;
  }

  /** Frees a slot and remembers the dead as `typeName`. */
  give(slot: number, died: number, typeName: string, spaceName: string): void {
    this.#dead.unshift({
      serial: this.serial[slot]!,
      type: typeName,
      size: this.size[slot]!,
      space: spaceName,
      address: this.address[slot]!,
      born: this.born[slot]!,
      died,
    });
    if (this.#dead.length > RING) this.#dead.pop();
    for (const name of this.#names()) (this as unknown as Record<string, Column>)[name]![slot] = 0;
    this.payload[slot] = undefined;
    this.#next[slot] = this.#free;
    this.#free = slot;
    this.live--;
  }

  /** The last 64 dead, latest first. */
  get tombstones(): readonly Tombstone[] {
    return this.#dead;
  }

  isLive(slot: number): boolean {
    return slot > 0 && slot < this.used && this.serial[slot] !== 0;
  }

  #names(): string[] {
    return [
      'kind',
      'type',
      'size',
      'space',
      'count',
      'age',
      'mark',
      'state',
      'address',
      'serial',
      'born',
      ...this.own(),
    ];
  }

  #grow(): void {
    const self = this as unknown as Record<string, Column>;
    for (const name of this.#names()) self[name] = bigger(self[name]!);
    this.#next = bigger(this.#next);
  }

  save(): SavedObjects {
    const self = this as unknown as Record<string, Column>;
    const columns = this.#names().map((n) => self[n]!.slice(0, this.used));
    columns.push(this.#next.slice(0, this.used));
    return {
      used: this.used,
      live: this.live,
      free: this.#free,
      nextSerial: this.nextSerial,
      columns,
      payload: this.payload.slice(),
      dead: this.#dead.slice(),
      bytes: columns.reduce((n, c) => n + c.byteLength, 8 * this.payload.length),
    };
  }

  load(saved: SavedObjects): void {
    while (this.kind.length < saved.used) this.#grow();
    const self = this as unknown as Record<string, Column>;
    [...this.#names().map((n) => self[n]!), this.#next].forEach((column, i) => {
      column.fill(0, saved.used, Math.max(this.used, saved.used));
      column.set(saved.columns[i]!);
    });
    this.payload = saved.payload.slice();
    this.#dead = saved.dead.slice();
    this.used = saved.used;
    this.live = saved.live;
    this.#free = saved.free;
    this.nextSerial = saved.nextSerial;
  }
}

function bigger<T extends Column>(old: T): T {
  const grown = new (old.constructor as new (n: number) => T)(old.length * 2);
  grown.set(old as never);
  return grown;
}
