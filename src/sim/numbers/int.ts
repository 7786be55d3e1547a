// Exact integers of any size: a host number while it is a safe integer, a bigint beyond; the arithmetic of Python's int and the ground of every checked operation.

/**
 * A whole number in canonical form: `number` exactly when |n| <= 2^53-1 (and never -0), `bigint` otherwise.
 * Because the form is canonical, `===` is equality. Every function here takes and returns canonical values.
 */
export type Int = number | bigint;

/** The largest magnitude that is kept as a host number. */
export const safeLimit = 9007199254740991;
const bigSafe = 9007199254740991n;

/** 2^0 to 2^63. */
export const powers = new Float64Array(64);
for (let i = 0, p = 1; i < 64; i++, p *= 2) powers[i] = p;

/** Brings a bigint into canonical form. */
export function canonical(n: bigint): Int {
  return n <= bigSafe && n >= -bigSafe ? Number(n) : n;
}

/** a + b. */
export function addInt(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a + b;
    if (r <= safeLimit && r >= -safeLimit) return r;
  }
  return canonical(BigInt(a) + BigInt(b));
}

/** a - b. */
export function subInt(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a - b;
    if (r <= safeLimit && r >= -safeLimit) return r;
  }
  return canonical(BigInt(a) - BigInt(b));
}

/** a * b. */
export function mulInt(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a * b;
    if (r <= safeLimit && r >= -safeLimit) return r + 0; // + 0 turns -0 into 0
  }
  return canonical(BigInt(a) * BigInt(b));
}

/** -a. */
export function negInt(a: Int): Int {
  return typeof a === 'number' ? 0 - a : canonical(-a);
}

/** |a|. */
export function absInt(a: Int): Int {
  if (typeof a === 'number') return a < 0 ? 0 - a : a;
  return a < 0n ? canonical(-a) : a;
}

/** Quotient rounded towards zero (Java, C#, Rust, C++). The divisor is not 0. */
export function truncDivInt(a: Int, b: Int): Int {
  // A safe quotient is exact: its rounding error is below 1/|b|, the distance to the next whole number at least 1/|b|.
  if (typeof a === 'number' && typeof b === 'number') return Math.trunc(a / b) + 0;
  return canonical(BigInt(a) / BigInt(b));
}

/** Remainder with the sign of the dividend (Java, C#, Rust, C++). The divisor is not 0. */
export function truncRemInt(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') return (a % b) + 0;
  return canonical(BigInt(a) % BigInt(b));
}

/** Quotient rounded towards minus infinity (Python's //, Java's floorDiv). The divisor is not 0. */
export function floorDivInt(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') return Math.floor(a / b) + 0;
  const x = BigInt(a),
    y = BigInt(b);
  const q = x / y;
  return canonical(x % y !== 0n && x < 0n !== y < 0n ? q - 1n : q);
}

/** Remainder with the sign of the divisor (Python's %, Java's floorMod). The divisor is not 0. */
export function floorModInt(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const r = a % b;
    return r !== 0 && r < 0 !== b < 0 ? r + b : r + 0;
  }
  const y = BigInt(b);
  const r = BigInt(a) % y;
  return canonical(r !== 0n && r < 0n !== y < 0n ? r + y : r);
}

/** Remainder that is never negative (Rust's rem_euclid). The divisor is not 0. */
export function euclidRemInt(a: Int, b: Int): Int {
  const r = truncRemInt(a, b);
  return r < 0 ? addInt(r, absInt(b)) : r;
}

/** Quotient that belongs to `euclidRemInt` (Rust's div_euclid). The divisor is not 0. */
export function euclidDivInt(a: Int, b: Int): Int {
  const q = truncDivInt(a, b);
  if (truncRemInt(a, b) >= 0) return q;
  return b > 0 ? subInt(q, 1) : addInt(q, 1);
}

/** -1, 0 or 1. Canonical values may also be compared with `<`, `>` and `===` directly. */
export function compareInt(a: Int, b: Int): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** -1, 0 or 1. */
export function signInt(a: Int): -1 | 0 | 1 {
  return a < 0 ? -1 : a > 0 ? 1 : 0;
}

/** Two's complement AND of infinitely long words. */
export function andInt(a: Int, b: Int): Int {
  if (isInt32(a) && isInt32(b)) return a & b;
  return canonical(BigInt(a) & BigInt(b));
}

/** Two's complement OR of infinitely long words. */
export function orInt(a: Int, b: Int): Int {
  if (isInt32(a) && isInt32(b)) return a | b;
  return canonical(BigInt(a) | BigInt(b));
}

/** Two's complement XOR of infinitely long words. */
export function xorInt(a: Int, b: Int): Int {
  if (isInt32(a) && isInt32(b)) return a ^ b;
  return canonical(BigInt(a) ^ BigInt(b));
}

/** ~a. */
export function notInt(a: Int): Int {
  return subInt(-1, a);
}

/** a * 2^count; count is a small whole number >= 0 (the caller bounds it by its byte budget). */
export function shlInt(a: Int, count: number): Int {
  if (typeof a === 'number' && count < 53) {
    const r = a * powers[count]!;
    if (r <= safeLimit && r >= -safeLimit) return r;
  }
  return a === 0 ? 0 : canonical(BigInt(a) << BigInt(count));
}

/** floor(a / 2^count); count >= 0. */
export function shrInt(a: Int, count: number): Int {
  if (typeof a === 'number') return count > 53 ? (a < 0 ? -1 : 0) : Math.floor(a / powers[count]!) + 0;
  return canonical(a >> BigInt(count));
}

/** a to the power of a whole exponent >= 0 (the caller bounds the size of the result). */
export function powInt(a: Int, exponent: number): Int {
  if (typeof a === 'number') {
    const r = wholePower(a, exponent);
    if (r <= safeLimit && r >= -safeLimit) return r + 0;
  }
  return canonical(BigInt(a) ** BigInt(exponent));
}

/** Repeated squaring in doubles: exact while the result is safe, far above the limit otherwise. */
function wholePower(a: number, exponent: number): number {
  if (a === 0 || a === 1 || a === -1) return exponent === 0 ? 1 : a === -1 && exponent % 2 === 0 ? 1 : a;
  if (exponent > 64) return Infinity;
  let r = 1;
  for (let i = 0; i < exponent; i++) r *= a;
  return r;
}

/** Number of bits of |a| without leading zeros; 0 for 0 (Python's bit_length). */
export function bitLengthInt(a: Int): number {
  if (typeof a === 'number') {
    const m = a < 0 ? -a : a;
    if (m < 4294967296) return 32 - Math.clz32(m);
    return 64 - Math.clz32(Math.floor(m / 4294967296));
  }
  const hex = (a < 0n ? -a : a).toString(16);
  return hex.length * 4 - (Math.clz32(Number.parseInt(hex[0]!, 16)) - 28);
}

/** Number of one bits of |a| (Python's bit_count). */
export function bitCountInt(a: Int): number {
  const hex = (a < 0 ? -BigInt(a) : BigInt(a)).toString(16);
  let count = 0;
  for (let i = 0; i < hex.length; i++) {
    let d = Number.parseInt(hex[i]!, 16);
    for (; d !== 0; d &= d - 1) count++;
  }
  return count;
}

/** True for a value that fits a 32-bit signed word. */
export function isInt32(a: Int): a is number {
  return typeof a === 'number' && (a | 0) === a;
}
