// rand() of glibc 2.36: the TYPE_3 additive feedback generator, r[i] = r[i-3] + r[i-31].

/** Plain data, changed in place. */
export interface CRand {
  readonly words: Int32Array;
  front: number;
}
/** The state after srand(seed); a program that never calls srand has seed 1. */
export function cSeed(seed: number): CRand {
  const words = new Int32Array(31);
  words[0] = seed === 0 ? 1 : seed;
  for (let i = 1; i < 31; i++) {
    // 16807 * word mod 2^31-1 by Schrage's method, as the library computes it.
    const high = Math.trunc(words[i - 1]! / 127773),
      low = words[i - 1]! % 127773;
    const word = 16807 * low - 2836 * high;
    words[i] = word < 0 ? word + 2147483647 : word;
  }
  const state: CRand = { words, front: 3 };
  for (let i = 0; i < 310; i++) cRand(state);
  return state;
}
/** The next value, 0 to RAND_MAX = 2147483647. */
export function cRand(state: CRand): number {
  const { words, front } = state;
  const sum = (words[front]! + words[(front + 28) % 31]!) | 0;
  words[front] = sum;
  state.front = (front + 1) % 31;
  return sum >>> 1;
}
