// Thinned checkpoints: at most 48 and at most 64 MB together. When full, every second one of the densest stretch goes, so that spacing stays even over the run.
import type { Checkpoint, Step } from './machine.ts';

const MOST = 48;
const MOST_BYTES = 64 * 2 ** 20;

export class Checkpoints {
  #kept: Checkpoint[] = [];
  #bytes = 0;

  get count(): number {
    return this.#kept.length;
  }
  get bytes(): number {
    return this.#bytes;
  }

  add(checkpoint: Checkpoint): void {
    let i = this.#kept.length;
    while (i > 0 && this.#kept[i - 1]!.step > checkpoint.step) i--;
    if (this.#kept[i - 1]?.step === checkpoint.step) return;
    this.#kept.splice(i, 0, checkpoint);
    this.#bytes += checkpoint.bytes;
    while (this.#kept.length > 2 && (this.#kept.length > MOST || this.#bytes > MOST_BYTES)) this.#drop();
  }

  /** Drops the inner checkpoint whose absence leaves the smallest gap. The first and the last stay. */
  #drop(): void {
    let best = 1;
    let gap = Infinity;
    for (let i = 1; i < this.#kept.length - 1; i++) {
      const g = this.#kept[i + 1]!.step - this.#kept[i - 1]!.step;
      if (g < gap) {
        gap = g;
        best = i;
      }
    }
    this.#bytes -= this.#kept[best]!.bytes;
    this.#kept.splice(best, 1);
  }

  /** The latest checkpoint at or before `step`. */
  before(step: Step): Checkpoint | undefined {
    return this.#kept.findLast((c) => c.step <= step);
  }
}
