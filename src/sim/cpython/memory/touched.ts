// The write barrier of an observed run: what has changed since the observer was last in step. A run that nobody observes has none, and no state depends on it.

/** Slots and cells written to. The mutators of the heap report here; execute/watch.ts reads it at every stop. */
export class Touched {
  /** Slots whose references, size or place may have changed. */
  slots: number[] = [];
  /** Pairs of slot and cell: a list's element, a dict's entry, written without anything else changing but its length. */
  cells: number[] = [];
  /** Slots whose count may have changed for a reason of their own: operands. */
  counted: number[] = [];
  /** Slots whose generation, state or count a collection may have changed, nothing else. */
  placed: number[] = [];
  /** The lowest frame that has run. */
  low = 0;
  #marks = new Uint8Array(1 << 14);

  add(s: number): void {
    if (s >= this.#marks.length) this.#grow(s);
    if (this.#marks[s]! & 1) return;
    this.#marks[s]! |= 1;
    this.slots.push(s);
  }
  cell(s: number, i: number): void {
    if (s < this.#marks.length && this.#marks[s]! & 1) return;
    if (this.cells.length < 4096) this.cells.push(s, i);
    else this.add(s);
  }
  count(s: number): void {
    if (s >= this.#marks.length) this.#grow(s);
    if (this.#marks[s] !== 0) return;
    this.#marks[s] = 2;
    this.counted.push(s);
  }
  place(slots: readonly number[]): void {
    for (const s of slots) this.placed.push(s);
  }
  /** In step again. */
  clear(fp: number): void {
    const marks = this.#marks;
    for (const s of this.slots) marks[s] = 0;
    for (const s of this.counted) marks[s] = 0;
    if (this.slots.length > 0) this.slots.length = 0;
    if (this.cells.length > 0) this.cells.length = 0;
    if (this.counted.length > 0) this.counted.length = 0;
    if (this.placed.length > 0) this.placed.length = 0;
    this.low = fp;
  }
  #grow(s: number): void {
    const grown = new Uint8Array(Math.max(2 * this.#marks.length, s + 1));
    grown.set(this.#marks);
    this.#marks = grown;
  }
}
