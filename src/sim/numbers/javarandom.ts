// java.util.Random's 48-bit linear congruential generator (JDK 25): the state is one host number below 2^48.

import { fromWordsI64, highWord, lowWord } from './int64.ts';
import { powers, type Int } from './int.ts';

const half = 16777216; // 2^24

/** The state for `new Random(seed)`. */
export function javaSeed(seed: Int): number {
  const low = lowWord(seed) ^ 0xdeece66d,
    high = (highWord(seed) ^ 0x5) & 0xffff;
  return high * 4294967296 + (low >>> 0);
}
/** The state after one step. */
export function javaStep(state: number): number {
  // 0x5DEECE66D = 1502 * 2^24 + 15525485, in 24-bit halves so that every product is exact.
  const high = Math.floor(state / half),
    low = state % half;
  const bottom = low * 15525485 + 11;
  const top = (high * 15525485 + low * 1502 + Math.floor(bottom / half)) % half;
  return top * half + (bottom % half);
}
/** next(bits) of a state that was just stepped: its top bits as a signed int. */
export function javaBits(state: number, bits: number): number {
  return Math.floor(state / powers[48 - bits]!) | 0;
}
/** nextInt(): the new state's 32 bits. */
export function javaInt(state: number): number {
  return Math.floor(state / 65536) | 0;
}
/** nextLong() from the states after one and after two steps. */
export function javaLong(first: number, second: number): Int {
  const low = javaInt(second);
  return fromWordsI64((javaInt(first) + (low < 0 ? -1 : 0)) | 0, low);
}
/** nextDouble() from the states after one and after two steps. */
export function javaUnit(first: number, second: number): number {
  return (javaBits(first, 26) * 134217728 + javaBits(second, 27)) * 1.1102230246251565e-16;
}
