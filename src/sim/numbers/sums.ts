// Sums of floats as CPython 3.13 adds them: math.fsum (exact, rounded once), the compensated sum() and the length of a vector.

import { isNegative, scaleBig, splitDouble } from './double.ts';
import { wholeRoot } from './libm/fixedpoint.ts';

/** A running sum() of floats (Neumaier): plain data, `high + low` at the end. */
export interface CompensatedSum {
  high: number;
  low: number;
}
/** Adds x to a running sum(). */
export function addCompensated(sum: CompensatedSum, x: number): void {
  const t = sum.high + x;
  sum.low += Math.abs(sum.high) >= Math.abs(x) ? sum.high - t + x : x - t + sum.high;
  sum.high = t;
}
/** The value of a running sum(). */
export function compensatedValue(sum: CompensatedSum): number {
  return sum.low !== 0 && sum.low - sum.low === 0 ? sum.high + sum.low : sum.high;
}

/** All values as whole multiples of 2^exponent. */
function aligned(values: readonly number[]): { readonly wholes: bigint[]; readonly exponent: number } {
  const parts = values.map(splitDouble),
    exponent = parts.reduce((least, part) => (part.mantissa === 0 ? least : Math.min(least, part.exponent)), 0);
  const wholes = parts.map(({ mantissa, exponent: e }, i) => {
    const whole = mantissa === 0 ? 0n : BigInt(mantissa) << BigInt(e - exponent);
    return isNegative(values[i]!) ? -whole : whole;
  });
  return { wholes, exponent };
}
/** math.fsum of finite values: the exact sum, rounded once (Infinity on overflow, where Python raises OverflowError). */
export function exactSum(values: readonly number[]): number {
  const { wholes, exponent } = aligned(values);
  const sum = wholes.reduce((a, b) => a + b, 0n);
  return sum < 0n ? -scaleBig(-sum, exponent) : scaleBig(sum, exponent);
}
/** math.hypot and math.dist of any number of finite coordinates: the square root of the exact sum of squares, rounded once. */
export function vectorLength(values: readonly number[]): number {
  const { wholes, exponent } = aligned(values);
  const sum = wholes.reduce((a, b) => a + b * b, 0n);
  if (sum === 0n) return 0;
  const root = wholeRoot(sum << 256n);
  return scaleBig((root << 1n) | (root * root === sum << 256n ? 0n : 1n), exponent - 129);
}
