// A seeded source of choices for the generators: the same seed makes the same program on every machine.
/** Choices drawn from one seed (xorshift32). */
export class Chance {
  private state: number;
  constructor(seed: number) {
    this.state = (Math.imul(seed, 2654435761) + 12345) | 0 || 1;
    for (let i = 0; i < 8; i++) this.next(2);
  }
  /** An integer from 0 to n - 1. */
  next(n: number): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return (x >>> 0) % n;
  }
  /** True once in `n` times. */
  once(n: number): boolean {
    return this.next(n) === 0;
  }
  pick<T>(list: readonly T[]): T {
    return list[this.next(list.length)]!;
  }
  between(low: number, high: number): number {
    return low + this.next(high - low + 1);
  }
}
/** One small Java program: the body of a static method, and the classes it needs. Names begin with the prefix it was made for. */
export interface Piece {
  readonly classes: string;
  readonly body: string;
}
