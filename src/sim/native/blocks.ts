// The allocation table of the byte store: every variable, heap block and global as a block with a serial, where it was allocated and freed. Found by serial or by any address inside.

export interface Block {
  readonly serial: number;
  readonly address: number;
  /** Bytes asked for. */
  readonly size: number;
  /** Type or allocation function, as shown. */
  readonly type: string;
  /** Owner of references stored in it, as in core/event.ts: the block's own serial on the heap, -frame on the stack, 0 for globals. */
  readonly owner: number;
  readonly space: string;
  readonly born: number;
  /** Program line of the allocation, or 0. */
  readonly allocatedAt: number;
  /** -1 while alive. */
  died: number;
  freedAt: number;
  /** How it was obtained (`malloc`, `new`, `new[]`, `variable`, …), for mismatch reports. */
  readonly by: string;
}

export interface SavedBlocks {
  readonly blocks: readonly Block[];
  readonly nextSerial: number;
}

/** Blocks ordered by address inside each space; an address keeps its last block after death until something else is put there. */
export class Blocks {
  #bySerial = new Map<number, Block>();
  #ordered = new Map<string, Block[]>();
  nextSerial = 1;

  add(block: Omit<Block, 'serial' | 'died' | 'freedAt'> & { readonly serial?: number }): Block {
    const whole: Block = { ...block, serial: block.serial ?? this.nextSerial, died: -1, freedAt: 0 };
    this.nextSerial = Math.max(this.nextSerial, whole.serial + 1);
    this.#bySerial.set(whole.serial, whole);
    const list = this.#list(whole.space);
    const end = whole.address + Math.max(1, whole.size);
    let i = this.#after(list, whole.address);
    // What lay here before is history: its serial stays known, its address no longer leads to it.
    let from = i;
    while (from > 0 && list[from - 1]!.address + Math.max(1, list[from - 1]!.size) > whole.address) from--;
    while (i < list.length && list[i]!.address < end) i++;
    list.splice(from, i - from, whole);
    return whole;
  }

  get(serial: number): Block | undefined {
    return this.#bySerial.get(serial);
  }

  /** The block, alive or dead, that covers `address` in `space`, or the nearest one below it when `near` bytes allow. */
  at(space: string, address: number, near = 0): Block | undefined {
    const list = this.#list(space);
    const block = list[this.#after(list, address) - 1];
    return block && address < block.address + Math.max(1, block.size) + near ? block : undefined;
  }

  /** Live blocks, by serial. */
  live(): Block[] {
    return [...this.#bySerial.values()].filter((block) => block.died < 0);
  }

  /** Forgets a dead block altogether (stack variables of frames long gone). */
  forget(serial: number): void {
    const block = this.#bySerial.get(serial);
    if (!block) return;
    this.#bySerial.delete(serial);
    const list = this.#list(block.space);
    const i = this.#after(list, block.address) - 1;
    if (list[i] === block) list.splice(i, 1);
  }

  #list(space: string): Block[] {
    let list = this.#ordered.get(space);
    if (!list) this.#ordered.set(space, (list = []));
    return list;
  }

  /** Index behind the last block that starts at or below `address`. */
  #after(list: readonly Block[], address: number): number {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const mid = (low + high) >> 1;
      if (list[mid]!.address <= address) low = mid + 1;
      else high = mid;
    }
    return low;
  }

  save(): SavedBlocks {
    return { blocks: [...this.#bySerial.values()].map((b) => ({ ...b })), nextSerial: this.nextSerial };
  }

  load(saved: SavedBlocks): void {
    this.#bySerial = new Map(saved.blocks.map((b) => [b.serial, { ...b }]));
    this.#ordered = new Map();
    for (const block of this.#bySerial.values()) this.#list(block.space).push(block);
    for (const list of this.#ordered.values()) {
      // Of blocks that shared an address only the latest still answers for it.
      list.sort((x, y) => x.address - y.address || x.serial - y.serial);
      let n = 0;
      for (const b of list) {
        while (
          n > 0 &&
          list[n - 1]!.address + Math.max(1, list[n - 1]!.size) > b.address &&
          list[n - 1]!.serial < b.serial
        )
          n--;
        if (n === 0 || list[n - 1]!.address + Math.max(1, list[n - 1]!.size) <= b.address) list[n++] = b;
      }
      list.length = n;
    }
    this.nextSerial = saved.nextSerial;
  }
}
