// pow: correctly rounded, with the special cases of C99 F.9.4.4. y ln x in double-double, then its exponential.

import { isNegative, scaleByPower } from '../double.ts';
import { fastTwoSum, multiply, rounded, tail } from './doubledouble.ts';
import { expHead, exponent } from './exp.ts';
import { exponential, fixed, toDouble } from './fixedpoint.ts';
import { logFixed, logHead } from './log.ts';

/** x^y; 1^y and x^0 are 1 even for NaN. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (x !== x || y !== y) return NaN;
  const ax = Math.abs(x),
    whole = Math.trunc(y) === y,
    odd = whole && Math.abs(y) < 9007199254740992 && y % 2 !== 0;
  if (ax === 0 || ax === Infinity || y - y !== 0) return specialPower(x, ax, y, odd);
  if (ax === 1) return x === 1 || !odd ? (whole || x === 1 ? 1 : NaN) : -1;
  if (x < 0 && !whole) return NaN;
  const r = positivePower(ax, y);
  return x < 0 && odd ? -r : r;
}

function specialPower(x: number, ax: number, y: number, odd: boolean): number {
  if (y - y !== 0) {
    if (ax === 1) return 1;
    return ax > 1 === y > 0 ? Infinity : 0;
  }
  const r = (ax === 0) === y > 0 ? 0 : Infinity;
  return odd && isNegative(x) ? -r : r;
}

function positivePower(x: number, y: number): number {
  if (y === 1) return x;
  if (y === 2) return x * x;
  const lh = logHead(x),
    ll = tail;
  const estimate = lh * y;
  if (estimate > 710) return Infinity;
  if (estimate < -746) return 0;
  if (Math.abs(y) < 1e-280 || Math.abs(estimate) < 1e-20) return 1 + (estimate > 0 ? 1e-20 : -1e-20);
  // The product of heads is exact only while y does not overflow the splitting.
  let h = Math.abs(y) > 1e290 ? NaN : multiply(lh, ll, y, 0);
  h = fastTwoSum(h, tail);
  h = expHead(h, tail);
  const scale = exponent;
  const r = scale > -1021 ? rounded(h, tail, 2 ** -84) : NaN;
  if (r === r) return scaleByPower(r, scale);
  const p = 450,
    z = (logFixed(x, p) * fixed(y, 1100)) >> 1100n;
  const { value, shift } = exponential(z, p);
  return toDouble(value, p, shift);
}
