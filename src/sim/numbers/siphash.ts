// SipHash (Aumasson and Bernstein 2012) on pairs of 32-bit words: SipHash-1-3 of CPython 3.13 and Rust's DefaultHasher, SipHash-2-4.

import { fromWordsI64, fromWordsU64 } from './int64.ts';
import type { Int } from './int.ts';

/** The four 64-bit lanes as words: v0 low, v0 high, v1 low, … */
const v = new Int32Array(8);

function round(): void {
  let a0 = v[0]!,
    a1 = v[1]!,
    b0 = v[2]!,
    b1 = v[3]!,
    c0 = v[4]!,
    c1 = v[5]!,
    d0 = v[6]!,
    d1 = v[7]!,
    t = 0;
  // v0 += v1; v1 = rotl(v1, 13) ^ v0; v0 = rotl(v0, 32)
  t = (a0 >>> 0) + (b0 >>> 0);
  a1 = (a1 + b1 + (t > 0xffffffff ? 1 : 0)) | 0;
  a0 = t | 0;
  t = (b0 << 13) | (b1 >>> 19);
  b1 = ((b1 << 13) | (b0 >>> 19)) ^ a1;
  b0 = t ^ a0;
  t = a0;
  a0 = a1;
  a1 = t;
  // v2 += v3; v3 = rotl(v3, 16) ^ v2
  t = (c0 >>> 0) + (d0 >>> 0);
  c1 = (c1 + d1 + (t > 0xffffffff ? 1 : 0)) | 0;
  c0 = t | 0;
  t = (d0 << 16) | (d1 >>> 16);
  d1 = ((d1 << 16) | (d0 >>> 16)) ^ c1;
  d0 = t ^ c0;
  // v0 += v3; v3 = rotl(v3, 21) ^ v0
  t = (a0 >>> 0) + (d0 >>> 0);
  a1 = (a1 + d1 + (t > 0xffffffff ? 1 : 0)) | 0;
  a0 = t | 0;
  t = (d0 << 21) | (d1 >>> 11);
  d1 = ((d1 << 21) | (d0 >>> 11)) ^ a1;
  d0 = t ^ a0;
  // v2 += v1; v1 = rotl(v1, 17) ^ v2; v2 = rotl(v2, 32)
  t = (c0 >>> 0) + (b0 >>> 0);
  c1 = (c1 + b1 + (t > 0xffffffff ? 1 : 0)) | 0;
  c0 = t | 0;
  t = (b0 << 17) | (b1 >>> 15);
  b1 = ((b1 << 17) | (b0 >>> 15)) ^ c1;
  b0 = t ^ c0;
  t = c0;
  c0 = c1;
  c1 = t;
  v[0] = a0;
  v[1] = a1;
  v[2] = b0;
  v[3] = b1;
  v[4] = c0;
  v[5] = c1;
  v[6] = d0;
  v[7] = d1;
}

/** A 128-bit key as four 32-bit words, low word first. */
export type SipKey = readonly [number, number, number, number];
export const zeroKey: SipKey = [0, 0, 0, 0];

function run(bytes: Uint8Array, key: SipKey, rounds: number, finalRounds: number): void {
  v[0] = key[0] ^ 0x70736575;
  v[1] = key[1] ^ 0x736f6d65;
  v[2] = key[2] ^ 0x6e646f6d;
  v[3] = key[3] ^ 0x646f7261;
  v[4] = key[0] ^ 0x6e657261;
  v[5] = key[1] ^ 0x6c796765;
  v[6] = key[2] ^ 0x79746573;
  v[7] = key[3] ^ 0x74656462;
  const n = bytes.length,
    whole = n - (n % 8);
  let low = 0,
    high = 0;
  for (let i = 0; i < whole; i += 8) {
    low = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    high = bytes[i + 4]! | (bytes[i + 5]! << 8) | (bytes[i + 6]! << 16) | (bytes[i + 7]! << 24);
    absorb(low, high, rounds);
  }
  low = 0;
  high = (n & 0xff) << 24;
  for (let i = whole; i < n; i++) {
    const at = i - whole;
    if (at < 4) low |= bytes[i]! << (8 * at);
    else high |= bytes[i]! << (8 * (at - 4));
  }
  absorb(low, high, rounds);
  v[4] = v[4]! ^ 0xff;
  for (let i = 0; i < finalRounds; i++) round();
}
function absorb(low: number, high: number, rounds: number): void {
  v[6] = v[6]! ^ low;
  v[7] = v[7]! ^ high;
  for (let i = 0; i < rounds; i++) round();
  v[0] = v[0]! ^ low;
  v[1] = v[1]! ^ high;
}
function lowResult(): number {
  return v[0]! ^ v[2]! ^ v[4]! ^ v[6]!;
}
function highResult(): number {
  return v[1]! ^ v[3]! ^ v[5]! ^ v[7]!;
}

/** SipHash-1-3 as an unsigned 64-bit value (Rust's DefaultHasher with key 0 over the bytes written to it). */
export function sipHash13(bytes: Uint8Array, key: SipKey = zeroKey): Int {
  run(bytes, key, 1, 3);
  return fromWordsU64(highResult(), lowResult());
}
/** SipHash-2-4 as an unsigned 64-bit value. */
export function sipHash24(bytes: Uint8Array, key: SipKey = zeroKey): Int {
  run(bytes, key, 2, 4);
  return fromWordsU64(highResult(), lowResult());
}
/** SipHash-1-3 as a signed 64-bit value, -1 turned into -2, 0 for no bytes: CPython's hash of a buffer. */
export function pythonBytesHash(bytes: Uint8Array, key: SipKey = zeroKey): Int {
  if (bytes.length === 0) return 0;
  run(bytes, key, 1, 3);
  const r = fromWordsI64(highResult(), lowResult());
  return r === -1 ? -2 : r;
}
