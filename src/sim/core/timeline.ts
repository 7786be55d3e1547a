// The run at a glance: live bytes and the kinds of events, in at most 1,024 buckets of steps. Buckets merge in pairs as the run grows.
import { EVENT, type EventKind } from './event.ts';
import type { Step } from './machine.ts';

const MOST = 1024;

export interface Bucket {
  /** Steps [from, to). */
  readonly from: Step;
  readonly to: Step;
  /** Live bytes: least and most inside the bucket, and at its end. */
  readonly low: number;
  readonly high: number;
  readonly last: number;
  /** How many events of each kind that occurred. */
  readonly kinds: ReadonlyMap<EventKind, number>;
}

interface Open {
  low: number;
  high: number;
  last: number;
  kinds: Map<EventKind, number>;
}

/** Collects one observed pass. Sizes are followed per serial, so that a death knows how much it freed. */
export class Timeline {
  #width = 1;
  #buckets: Open[] = [];
  readonly #sizes = new Map<number, number>();
  #live = 0;

  /** Steps a bucket covers. */
  get width(): number {
    return this.#width;
  }
  get liveBytes(): number {
    return this.#live;
  }

  add(step: Step, kind: EventKind, a: number, b: number, c: number): void {
    if (kind === EVENT.birth || kind === EVENT.show) this.#resize(a, c);
    else if (kind === EVENT.resize) this.#resize(a, b);
    else if (kind === EVENT.death || kind === EVENT.hide) {
      this.#live -= this.#sizes.get(a) ?? 0;
      this.#sizes.delete(a);
    }
    const bucket = this.#at(step);
    bucket.kinds.set(kind, (bucket.kinds.get(kind) ?? 0) + 1);
    if (this.#live < bucket.low) bucket.low = this.#live;
    if (this.#live > bucket.high) bucket.high = this.#live;
    bucket.last = this.#live;
  }

  #resize(serial: number, size: number): void {
    this.#live += size - (this.#sizes.get(serial) ?? 0);
    this.#sizes.set(serial, size);
  }

  #at(step: Step): Open {
    let i = Math.floor(step / this.#width);
    while (i >= MOST) {
      this.#halve();
      i = Math.floor(step / this.#width);
    }
    while (this.#buckets.length <= i) {
      const last = this.#buckets.at(-1)?.last ?? 0;
      this.#buckets.push({ low: last, high: last, last, kinds: new Map() });
    }
    return this.#buckets[i]!;
  }

  #halve(): void {
    const merged: Open[] = [];
    for (let i = 0; i < this.#buckets.length; i += 2) {
      const x = this.#buckets[i]!;
      const y = this.#buckets[i + 1];
      if (y) {
        x.low = Math.min(x.low, y.low);
        x.high = Math.max(x.high, y.high);
        x.last = y.last;
        for (const [k, n] of y.kinds) x.kinds.set(k, (x.kinds.get(k) ?? 0) + n);
      }
      merged.push(x);
    }
    this.#buckets = merged;
    this.#width *= 2;
  }

  buckets(): Bucket[] {
    return this.#buckets.map((o, i) => ({
      from: i * this.#width,
      to: (i + 1) * this.#width,
      low: o.low,
      high: o.high,
      last: o.last,
      kinds: o.kinds,
    }));
  }
  /** The bucket a step falls in, or undefined past the end. */
  bucket(step: Step): Bucket | undefined {
    const i = Math.floor(step / this.#width);
    const o = this.#buckets[i];
    return (
      o && { from: i * this.#width, to: (i + 1) * this.#width, low: o.low, high: o.high, last: o.last, kinds: o.kinds }
    );
  }
}
