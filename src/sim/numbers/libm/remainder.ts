// fmod, the IEEE remainder and modf: exact by definition.

import { isNegative, splitDouble } from '../double.ts';

/** x - n y with n truncated: the host's % is exactly this. */
export function fmod(x: number, y: number): number {
  return x % y;
}
/** x - n y with n the nearest whole number, ties to even (IEEE 754; Java IEEEremainder, C# IEEERemainder, Python math.remainder). */
export function remainder(x: number, y: number): number {
  if (x !== x || y !== y || x - x !== 0 || y === 0) return NaN;
  if (y - y !== 0) return x;
  const b = Math.abs(y),
    negative = isNegative(x);
  // One exact remainder by 2b would overflow for large b; a remainder by b and the parity of the quotient do the same.
  let r = Math.abs(x) % b;
  const odd = quotientIsOdd(Math.abs(x), r, b);
  const rest = b - r;
  if (r > rest || (r === rest && odd)) r -= b;
  return negative ? -r : r;
}
function quotientIsOdd(a: number, r: number, b: number): boolean {
  if (a < b) return false;
  if (b < 8.9e307) return a % (2 * b) !== r;
  const x = splitDouble(a),
    y = splitDouble(b),
    e = Math.min(x.exponent, y.exponent);
  return (
    (((BigInt(x.mantissa) << BigInt(x.exponent - e)) / (BigInt(y.mantissa) << BigInt(y.exponent - e))) & 1n) === 1n
  );
}
