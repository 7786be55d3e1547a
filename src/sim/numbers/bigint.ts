// Whole-number mathematics on canonical integers: square root, greatest common divisor, modular power, true division and the borders to doubles.

import { bitsOf, scaleBig } from './double.ts';
import { absInt, bitLengthInt, canonical, type Int } from './int.ts';

/** floor(sqrt(a)) for a >= 0 (Python's math.isqrt). */
export function isqrt(a: Int): Int {
  if (typeof a === 'number') {
    let r = Math.floor(Math.sqrt(a));
    while (r * r > a) r--;
    while ((r + 1) * (r + 1) <= a) r++;
    return r;
  }
  let x = 1n << BigInt((bitLengthInt(a) + 1) >> 1);
  for (;;) {
    const y = (x + a / x) >> 1n;
    if (y >= x) return canonical(x);
    x = y;
  }
}
/** Greatest common divisor, never negative; gcd(0, 0) is 0. */
export function gcdInt(a: Int, b: Int): Int {
  let x = absInt(a),
    y = absInt(b);
  while (y !== 0) {
    if (typeof x === 'number' && typeof y === 'number') [x, y] = [y, x % y];
    else [x, y] = [y, canonical(BigInt(x) % BigInt(y))];
  }
  return x;
}
/** base^exponent mod modulus for exponent >= 0 and modulus > 0; the result lies in [0, modulus). */
export function powMod(base: Int, exponent: Int, modulus: Int): Int {
  const m = BigInt(modulus);
  let b = BigInt(base) % m,
    e = BigInt(exponent),
    r = 1n % m;
  if (b < 0n) b += m;
  for (; e > 0n; e >>= 1n) {
    if (e & 1n) r = (r * b) % m;
    b = (b * b) % m;
  }
  return canonical(r);
}
/** The inverse of a modulo m > 0, or undefined when there is none (Python's pow(a, -1, m)). */
export function inverseMod(a: Int, modulus: Int): Int | undefined {
  const m = BigInt(modulus);
  let r0 = m,
    r1 = ((BigInt(a) % m) + m) % m,
    t0 = 0n,
    t1 = 1n;
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1] = [r1, r0 - q * r1];
    [t0, t1] = [t1, t0 - q * t1];
  }
  return r0 === 1n ? canonical(((t0 % m) + m) % m) : undefined;
}
/** The double nearest to numerator / denominator, ties to even (Python's int / int), of any signs. Infinity when it overflows. */
export function nearestRatio(numerator: bigint, denominator: bigint): number {
  if (numerator < 0n !== denominator < 0n) return -nearestRatio(magnitude(numerator), magnitude(denominator));
  if (numerator < 0n) return nearestRatio(-numerator, -denominator);
  // Scale so that the quotient has 55 bits or more, keep a sticky bit, then round once at the place the exponent asks for.
  const shift = bitsOf(numerator) - bitsOf(denominator) - 55;
  const top = shift > 0 ? numerator : numerator << BigInt(-shift);
  const bottom = shift > 0 ? denominator << BigInt(shift) : denominator;
  const q = top / bottom;
  return scaleBig(top % bottom === 0n ? q << 1n : (q << 1n) | 1n, shift - 1);
}
const magnitude = (a: bigint): bigint => (a < 0n ? -a : a);
/** The double nearest to a whole number, ties to even (±Infinity beyond the range). */
export function intToDouble(a: Int): number {
  return Number(a);
}
/** The whole number of a finite double, fraction dropped. */
export function doubleToInt(x: number): Int {
  const t = Math.trunc(x) + 0;
  return t >= -9007199254740991 && t <= 9007199254740991 ? t : BigInt(t);
}
/** Compares a whole number with a double exactly; undefined for NaN. */
export function compareIntDouble(a: Int, x: number): -1 | 0 | 1 | undefined {
  if (x !== x) return undefined;
  return a < x ? -1 : a > x ? 1 : 0; // the language compares number, bigint and mixtures by mathematical value
}
