// pow of glibc 2.36 on x86-64 with fused multiply-add (the algorithm of Arm Optimized Routines): a logarithm to 68 bits over 128 short reciprocals, then the exponential of `glibcexp.ts`. The table is computed.

import { highWordOf, withHighWord } from '../double.ts';
import { fma } from './doubledouble.ts';
import { fixed, logarithm, toDouble } from './fixedpoint.ts';
import { expOfPair } from './glibcexp.ts';
import { pow as correct } from './pow.ts';

interface Table {
  readonly reciprocals: Float64Array;
  /** -ln of the reciprocal in units of 2^-43, and the rest. */
  readonly heads: Float64Array;
  readonly tails: Float64Array;
}
let table: Table | undefined;
const offset = 0x3fe69555;
function load(): Table {
  const p = 220,
    reciprocals = new Float64Array(128),
    heads = new Float64Array(128),
    tails = new Float64Array(128);
  for (let i = 0; i < 128; i++) {
    const center = (withHighWord(0, offset + (i << 13)) + withHighWord(0, offset + ((i + 1) << 13))) / 2;
    const c = center < 1 ? Math.floor(128 / center + 0.5) / 128 : Math.floor(256 / center + 0.5) / 256;
    const value = -logarithm(fixed(c, p), p),
      unit = BigInt(p - 43);
    const head = ((value + (1n << (unit - 1n))) >> unit) << unit;
    reciprocals[i] = c;
    heads[i] = toDouble(head, p);
    tails[i] = toDouble(value - head, p);
  }
  return { reciprocals, heads, tails };
}
let low = 0;
/** ln of a positive normal x as result + low. */
function logOf(x: number): number {
  const t = (table ??= load());
  const hx = highWordOf(x),
    tmp = (hx - offset) | 0,
    i = (tmp >> 13) & 127,
    k = tmp >> 20;
  const z = withHighWord(x, hx - (tmp & 0xfff00000)),
    c = t.reciprocals[i]!;
  const r = fma(z, c, -1),
    t1 = k * 0.6931471805598903 + t.heads[i]!,
    t2 = t1 + r;
  const lo1 = fma(k, 5.497923018708371e-14, t.tails[i]!),
    lo2 = t1 - t2 + r;
  const ar = -0.5 * r,
    ar2 = r * ar,
    ar3 = r * ar2;
  const high = t2 + ar2,
    lo3 = fma(ar, r, -ar2),
    lo4 = t2 - high + ar2;
  const a1 = -2 * 0.3333333333333339,
    a2 = 2 * 0.25000000000000033,
    a3 = 4 * 0.1999999998830994,
    a4 = -4 * 0.16666666658719348,
    a5 = -8 * 0.14286370355743763,
    a6 = 8 * 0.12500519079594427;
  const p = fma(ar2, fma(ar2, fma(r, a6, a5), fma(r, a4, a3)), fma(r, a2, a1));
  const rest = fma(ar3, p, lo1 + lo2 + lo3 + lo4),
    y = high + rest;
  low = high - y + rest;
  return y;
}
/** x^y */
export function pow(x: number, y: number): number {
  const ax = Math.abs(x),
    ay = Math.abs(y);
  // Zeros, infinities, NaN, a negative base to a fraction, and exponents whose result is 1 or out of range anyway.
  if (!(ax > 0 && ax < Infinity && ay > 2.7e-20 && ay < 9.2e18) || ax === 1 || (x < 0 && Math.trunc(y) !== y))
    return correct(x, y);
  if (ax < 2.2250738585072014e-308) return correct(x, y);
  const hi = logOf(ax);
  const lo = low;
  const ehi = y * hi;
  if (!(Math.abs(ehi) < 708)) return correct(x, y);
  const r = Math.abs(ehi) < 5.551115123125783e-17 ? 1 + ehi : expOfPair(ehi, fma(y, lo, fma(y, hi, -ehi)));
  return x < 0 && ay < 9007199254740992 && y % 2 !== 0 ? -r : r;
}
