// System.Random with a seed (.NET 10, Net5CompatSeedImpl): Knuth's subtractive generator.

/** Plain data, changed in place. */
export interface SeededRandom {
  readonly seeds: Int32Array;
  next: number;
  nextp: number;
}
const big = 2147483647;

/** The state of `new Random(seed)`. */
export function dotnetSeed(seed: number): SeededRandom {
  const seeds = new Int32Array(56);
  let mj = 161803398 - (seed === -2147483648 ? big : Math.abs(seed)),
    mk = 1,
    ii = 0;
  seeds[55] = mj;
  for (let i = 1; i < 55; i++) {
    ii += 21;
    if (ii >= 55) ii -= 55;
    seeds[ii] = mk;
    mk = (mj - mk) | 0;
    if (mk < 0) mk += big;
    mj = seeds[ii]!;
  }
  for (let k = 1; k < 5; k++)
    for (let i = 1; i < 56; i++) {
      let n = i + 30;
      if (n >= 55) n -= 55;
      seeds[i] = (seeds[i]! - seeds[1 + n]!) | 0;
      if (seeds[i]! < 0) seeds[i] = (seeds[i]! + big) | 0;
    }
  return { seeds, next: 0, nextp: 21 };
}
/** InternalSample(): Next() without arguments, in [0, 2^31-1). */
export function dotnetSample(r: SeededRandom): number {
  if (++r.next >= 56) r.next = 1;
  if (++r.nextp >= 56) r.nextp = 1;
  let n = (r.seeds[r.next]! - r.seeds[r.nextp]!) | 0;
  if (n === big) n--;
  if (n < 0) n = (n + big) | 0;
  r.seeds[r.next] = n;
  return n;
}
/** NextDouble(). */
export function dotnetUnit(r: SeededRandom): number {
  return dotnetSample(r) * (1.0 / big);
}
/** Next(max), max >= 0. */
export function dotnetBelow(r: SeededRandom, max: number): number {
  return Math.trunc(dotnetUnit(r) * max);
}
/** Next(min, max), min <= max. */
export function dotnetBetween(r: SeededRandom, min: number, max: number): number {
  const range = max - min;
  if (range <= big) return Math.trunc(dotnetUnit(r) * range) + min;
  let n = dotnetSample(r);
  if (dotnetSample(r) % 2 === 0) n = -n;
  return Math.trunc(((n + (big - 1)) / (2 * big - 1)) * range) + min;
}
