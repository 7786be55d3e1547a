// Bit counting and moving within a word: population count, leading and trailing zeros, rotation, byte and bit reversal.

import { canonical, type Int } from './int.ts';
import { highWord, lowWord } from './int64.ts';

/** One bits of a 32-bit word. */
export function popcount32(a: number): number {
  let x = a - ((a >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
/** One bits of a 64-bit word. */
export function popcount64(a: Int): number {
  return popcount32(lowWord(a)) + popcount32(highWord(a));
}
/** Leading zeros of a 32-bit word; 32 for 0. */
export function leadingZeros32(a: number): number {
  return Math.clz32(a);
}
/** Leading zeros of a 64-bit word; 64 for 0. */
export function leadingZeros64(a: Int): number {
  const high = highWord(a);
  return high === 0 ? 32 + Math.clz32(lowWord(a)) : Math.clz32(high);
}
/** Trailing zeros of a 32-bit word; 32 for 0. */
export function trailingZeros32(a: number): number {
  return (a | 0) === 0 ? 32 : 31 - Math.clz32(a & -a);
}
/** Trailing zeros of a 64-bit word; 64 for 0. */
export function trailingZeros64(a: Int): number {
  const low = lowWord(a);
  return low === 0 ? 32 + trailingZeros32(highWord(a)) : trailingZeros32(low);
}
/** Leading zeros of the word of `bits` bits (any width up to 128). */
export function leadingZeros(a: Int, bits: number): number {
  if (bits === 32) return Math.clz32(lowWord(a));
  const word = BigInt.asUintN(bits, BigInt(a));
  return word === 0n ? bits : bits - word.toString(2).length;
}
/** Trailing zeros of the word of `bits` bits. */
export function trailingZeros(a: Int, bits: number): number {
  const word = BigInt.asUintN(bits, BigInt(a));
  if (word === 0n) return bits;
  const text = word.toString(2);
  return text.length - 1 - text.lastIndexOf('1');
}
/** One bits of the word of `bits` bits. */
export function popcount(a: Int, bits: number): number {
  let word = BigInt.asUintN(bits, BigInt(a)),
    count = 0;
  for (; word !== 0n; word >>= 32n) count += popcount32(Number(word & 0xffffffffn) | 0);
  return count;
}
/** Rotates a 32-bit word left; result signed. */
export function rotateLeft32(a: number, count: number): number {
  const n = count & 31;
  return n === 0 ? a | 0 : (a << n) | (a >>> (32 - n));
}
/** Rotates the word of `bits` bits left by count modulo bits; the result as an unsigned value (wrap it into a signed type if needed). */
export function rotateLeft(a: Int, count: number, bits: number): Int {
  const n = BigInt(((count % bits) + bits) % bits);
  const word = BigInt.asUintN(bits, BigInt(a));
  return canonical(BigInt.asUintN(bits, (word << n) | (word >> (BigInt(bits) - n))));
}
/** Reverses the bytes of the word of `bits` bits; the result as an unsigned value. */
export function swapBytes(a: Int, bits: number): Int {
  let word = BigInt.asUintN(bits, BigInt(a)),
    r = 0n;
  for (let i = 0; i < bits; i += 8, word >>= 8n) r = (r << 8n) | (word & 0xffn);
  return canonical(r);
}
/** Reverses the bits of the word of `bits` bits; the result as an unsigned value. */
export function reverseBits(a: Int, bits: number): Int {
  let word = BigInt.asUintN(bits, BigInt(a)),
    r = 0n;
  for (let i = 0; i < bits; i++, word >>= 1n) r = (r << 1n) | (word & 1n);
  return canonical(r);
}
