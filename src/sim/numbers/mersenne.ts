// The Mersenne Twister (Matsumoto and Nishimura 1998, 2004): MT19937 as Python's random and C++'s mt19937 use it, and mt19937_64.

import { canonical, type Int } from './int.ts';

/** The state of MT19937: plain data, changed in place. */
export interface Twister {
  readonly words: Uint32Array;
  index: number;
}
const size = 624,
  shift = 397;

/** A generator seeded with one 32-bit word (C++ `mt19937 g(seed)`; 5489 is its default). */
export function twister(seed: number): Twister {
  const words = new Uint32Array(size);
  words[0] = seed;
  for (let i = 1; i < size; i++) {
    const x = words[i - 1]! ^ (words[i - 1]! >>> 30);
    words[i] = Math.imul(x, 1812433253) + i;
  }
  return { words, index: size };
}
/** A generator seeded with an array of 32-bit words (init_by_array). */
export function twisterFromArray(key: ArrayLike<number>): Twister {
  const t = twister(19650218),
    w = t.words;
  let i = 1,
    j = 0;
  for (let k = Math.max(size, key.length); k > 0; k--) {
    w[i] = (w[i]! ^ Math.imul(w[i - 1]! ^ (w[i - 1]! >>> 30), 1664525)) + key[j]! + j;
    if (++i >= size) {
      w[0] = w[size - 1]!;
      i = 1;
    }
    if (++j >= key.length) j = 0;
  }
  for (let k = size - 1; k > 0; k--) {
    w[i] = (w[i]! ^ Math.imul(w[i - 1]! ^ (w[i - 1]! >>> 30), 1566083941)) - i;
    if (++i >= size) {
      w[0] = w[size - 1]!;
      i = 1;
    }
  }
  w[0] = 0x80000000;
  return t;
}
/** An independent copy. */
export function copyTwister(t: Twister): Twister {
  return { words: t.words.slice(), index: t.index };
}
function twist(w: Uint32Array): void {
  for (let k = 0; k < size; k++) {
    const y = (w[k]! & 0x80000000) | (w[(k + 1) % size]! & 0x7fffffff);
    w[k] = w[(k + shift) % size]! ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
  }
}
/** The next 32 bits, unsigned. */
export function next32(t: Twister): number {
  if (t.index >= size) {
    twist(t.words);
    t.index = 0;
  }
  let y = t.words[t.index++]!;
  y ^= y >>> 11;
  y ^= (y << 7) & 0x9d2c5680;
  y ^= (y << 15) & 0xefc60000;
  return (y ^ (y >>> 18)) >>> 0;
}
/** Python's random.random(): 53 bits in [0, 1). */
export function nextDouble53(t: Twister): number {
  const a = next32(t) >>> 5,
    b = next32(t) >>> 6;
  return (a * 67108864 + b) / 9007199254740992;
}
/** Python's random.getrandbits(k), k >= 0: 32-bit words from the low end, the last one shifted. */
export function randomBits(t: Twister, k: number): Int {
  if (k === 0) return 0;
  if (k <= 32) return next32(t) >>> (32 - k);
  let r = 0n,
    at = 0n;
  for (let rest = k; rest > 0; rest -= 32, at += 32n) {
    const word = next32(t);
    r |= BigInt(rest < 32 ? word >>> (32 - rest) : word) << at;
  }
  return canonical(r);
}
/** Python's Random._randbelow(n) for n > 0: bits drawn until they are below n. */
export function randomBelow(t: Twister, n: Int): Int {
  const k = BigInt(n).toString(2).length;
  for (;;) {
    const r = randomBits(t, k);
    if (r < n) return r;
  }
}
/** random.seed(n) for an int: the 32-bit words of |n|. */
export function pythonSeed(n: Int): Twister {
  let rest = n < 0 ? -BigInt(n) : BigInt(n);
  const key: number[] = [];
  do {
    key.push(Number(rest & 0xffffffffn));
    rest >>= 32n;
  } while (rest > 0n);
  return twisterFromArray(key);
}

/** The state of mt19937_64. */
export interface Twister64 {
  readonly words: BigUint64Array;
  index: number;
}
/** A 64-bit generator seeded with one word (C++ `mt19937_64 g(seed)`; 5489 is its default). */
export function twister64(seed: Int): Twister64 {
  const words = new BigUint64Array(312);
  words[0] = BigInt.asUintN(64, BigInt(seed));
  for (let i = 1; i < 312; i++)
    words[i] = BigInt.asUintN(64, 6364136223846793005n * (words[i - 1]! ^ (words[i - 1]! >> 62n)) + BigInt(i));
  return { words, index: 312 };
}
/** The next 64 bits, unsigned. */
export function next64(t: Twister64): Int {
  const w = t.words;
  if (t.index >= 312) {
    for (let k = 0; k < 312; k++) {
      const y = (w[k]! & 0xffffffff80000000n) | (w[(k + 1) % 312]! & 0x7fffffffn);
      w[k] = w[(k + 156) % 312]! ^ (y >> 1n) ^ (y & 1n ? 0xb5026f5aa96619e9n : 0n);
    }
    t.index = 0;
  }
  let y = w[t.index++]!;
  y ^= (y >> 29n) & 0x5555555555555555n;
  y ^= (y << 17n) & 0x71d67fffeda60000n;
  y ^= (y << 37n) & 0xfff7eee000000000n;
  y ^= y >> 43n;
  return canonical(BigInt.asUintN(64, y));
}
