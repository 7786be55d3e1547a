// 64-bit integers for hot loops (Java long, C# long/ulong, Rust i64/u64/usize, C++ long/size_t): canonical Int, host number while safe, so that ordinary counters and sums never touch bigint.

import { canonical, powers, safeLimit, type Int } from './int.ts';

const two32 = 4294967296;
const low32 = 0xffffffffn;

/** Low 32 bits as a signed number. */
export function lowWord(a: Int): number {
  return typeof a === 'number' ? a | 0 : Number(BigInt.asIntN(32, a));
}
/** Bits 32 to 63 as a signed number. */
export function highWord(a: Int): number {
  return typeof a === 'number' ? Math.floor(a / two32) | 0 : Number(BigInt.asIntN(32, a >> 32n));
}
/** The signed 64-bit value of two words. */
export function fromWordsI64(high: number, low: number): Int {
  if (high >= -2097152 && high < 2097152) {
    const r = high * two32 + (low >>> 0);
    if (r >= -safeLimit) return r;
  }
  return (BigInt(high | 0) << 32n) | (BigInt(low) & low32);
}
/** The unsigned 64-bit value of two words. */
export function fromWordsU64(high: number, low: number): Int {
  const h = high >>> 0;
  if (h < 2097152) return h * two32 + (low >>> 0);
  return (BigInt(h) << 32n) | (BigInt(low) & low32);
}
/** Any value to signed 64 bits. */
export function wrapI64(a: Int): Int {
  return typeof a === 'number' ? a : canonical(BigInt.asIntN(64, a));
}
/** Any value to unsigned 64 bits. */
export function wrapU64(a: Int): Int {
  return typeof a === 'number' && a >= 0 ? a : canonical(BigInt.asUintN(64, BigInt(a)));
}

/** a + b, wrapped. */
export function addI64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a + b;
    if (r <= safeLimit && r >= -safeLimit) return r;
  }
  return canonical(BigInt.asIntN(64, BigInt(a) + BigInt(b)));
}
/** a - b, wrapped. */
export function subI64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a - b;
    if (r <= safeLimit && r >= -safeLimit) return r;
  }
  return canonical(BigInt.asIntN(64, BigInt(a) - BigInt(b)));
}
/** a * b, wrapped. */
export function mulI64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a * b;
    if (r <= safeLimit && r >= -safeLimit) return r + 0;
  }
  return canonical(BigInt.asIntN(64, BigInt(a) * BigInt(b)));
}
/** a / b towards zero, wrapped (min / -1 is min, as in Java). The divisor is not 0. */
export function divI64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') return Math.trunc(a / b) + 0;
  return canonical(BigInt.asIntN(64, BigInt(a) / BigInt(b)));
}
/** a % b with the sign of a. The divisor is not 0. */
export function remI64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') return (a % b) + 0;
  return canonical(BigInt(a) % BigInt(b));
}
/** -a, wrapped. */
export function negI64(a: Int): Int {
  return typeof a === 'number' ? 0 - a : canonical(BigInt.asIntN(64, -a));
}
/** a & b. */
export function andI64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a & b;
    return fromWordsI64(highWord(a) & highWord(b), a & b);
  }
  return canonical(BigInt(a) & BigInt(b));
}
/** a | b. */
export function orI64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a | b;
    return fromWordsI64(highWord(a) | highWord(b), a | b);
  }
  return canonical(BigInt(a) | BigInt(b));
}
/** a ^ b. */
export function xorI64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    if ((a | 0) === a && (b | 0) === b) return a ^ b;
    return fromWordsI64(highWord(a) ^ highWord(b), a ^ b);
  }
  return canonical(BigInt(a) ^ BigInt(b));
}
/** a << (count & 63), wrapped. */
export function shlI64(a: Int, count: number): Int {
  const n = count & 63;
  if (typeof a === 'number') {
    const r = a * powers[n]!;
    if (r <= safeLimit && r >= -safeLimit) return r;
  }
  return canonical(BigInt.asIntN(64, BigInt(a) << BigInt(n)));
}
/** a >> (count & 63), arithmetic. */
export function shrI64(a: Int, count: number): Int {
  const n = count & 63;
  if (typeof a === 'number') return Math.floor(a / powers[n]!) + 0;
  return canonical(a >> BigInt(n));
}
/** a >>> (count & 63): the word taken as unsigned, the result as signed (Java, C#). */
export function ushrI64(a: Int, count: number): Int {
  const n = count & 63;
  if (typeof a === 'number' && a >= 0) return Math.floor(a / powers[n]!);
  return canonical(BigInt.asIntN(64, BigInt.asUintN(64, BigInt(a)) >> BigInt(n)));
}

/** a + b, wrapped. */
export function addU64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a + b;
    if (r <= safeLimit) return r;
  }
  return canonical(BigInt.asUintN(64, BigInt(a) + BigInt(b)));
}
/** a - b, wrapped. */
export function subU64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number' && a >= b) return a - b;
  return canonical(BigInt.asUintN(64, BigInt(a) - BigInt(b)));
}
/** a * b, wrapped. */
export function mulU64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a * b;
    if (r <= safeLimit) return r;
  }
  return canonical(BigInt.asUintN(64, BigInt(a) * BigInt(b)));
}
/** a / b. The divisor is not 0. */
export function divU64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') return Math.floor(a / b);
  return canonical(BigInt(a) / BigInt(b));
}
/** a % b. The divisor is not 0. */
export function remU64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') return a % b;
  return canonical(BigInt(a) % BigInt(b));
}
/** a & b. */
export function andU64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') return fromWordsU64(highWord(a) & highWord(b), a & b);
  return canonical(BigInt(a) & BigInt(b));
}
/** a | b. */
export function orU64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') return fromWordsU64(highWord(a) | highWord(b), a | b);
  return canonical(BigInt(a) | BigInt(b));
}
/** a ^ b. */
export function xorU64(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') return fromWordsU64(highWord(a) ^ highWord(b), a ^ b);
  return canonical(BigInt(a) ^ BigInt(b));
}
/** ~a as an unsigned word. */
export function notU64(a: Int): Int {
  return fromWordsU64(~highWord(a), ~lowWord(a));
}
/** a << (count & 63), wrapped. */
export function shlU64(a: Int, count: number): Int {
  const n = count & 63;
  if (typeof a === 'number') {
    const r = a * powers[n]!;
    if (r <= safeLimit) return r;
  }
  return canonical(BigInt.asUintN(64, BigInt(a) << BigInt(n)));
}
/** a >> (count & 63), logical. */
export function shrU64(a: Int, count: number): Int {
  const n = count & 63;
  if (typeof a === 'number') return Math.floor(a / powers[n]!);
  return canonical(a >> BigInt(n));
}
