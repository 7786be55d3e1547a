// System.Math and double of .NET 10 on glibc 2.36.

import { binaryExponent, lowWordOf, powerOfTwo, withLowWord } from '../double.ts';
import { exp, log, pow } from './glibc.ts';

export {
  acos,
  acosh,
  asin,
  asinh,
  atan,
  atan2,
  atanh,
  cbrt,
  cos,
  cosh,
  exp,
  fmod,
  log,
  log10,
  log2,
  remainder,
  sin,
  sinh,
  tan,
  tanh,
} from './glibc.ts';
export { pow };

/** double.Hypot: the head of the larger argument squared apart (bits below 2^27 cleared), one correction. */
export function hypot(x: number, y: number): number {
  const a = Math.abs(x),
    b = Math.abs(y);
  if (a === Infinity || b === Infinity) return Infinity;
  if (a !== a || b !== b) return NaN;
  const ax = Math.max(a, b),
    ay = Math.min(a, b);
  if (ay === 0) return ax;
  const de = binaryExponent(ax) - binaryExponent(ay);
  if (de > 54) return ax + ay;
  let u = ax,
    v = ay,
    scale = 1;
  if (binaryExponent(ax) > 500) {
    u *= powerOfTwo(-600);
    v *= powerOfTwo(-600);
    scale = powerOfTwo(600);
  } else if (binaryExponent(ay) < -500) {
    u *= powerOfTwo(600);
    v *= powerOfTwo(600);
    scale = powerOfTwo(-600);
  }
  const head = withLowWord(u, (lowWordOf(u) & 0xf8000000) >>> 0),
    rest = u - head;
  const xx = u * u,
    yy = v * v,
    r = xx + yy;
  let rr = xx - r + yy;
  rr += head * head - xx + 2 * head * rest + rest * rest;
  if (de === 0) {
    const vh = withLowWord(v, (lowWordOf(v) & 0xf8000000) >>> 0),
      vl = v - vh;
    rr += vh * vh - yy + 2 * vh * vl + vl * vl;
  }
  return Math.sqrt(r + rr) * scale;
}
/** double.ExpM1 */
export function expm1(x: number): number {
  return exp(x) - 1;
}
/** double.LogP1 */
export function log1p(x: number): number {
  return log(x + 1);
}
/** double.Exp2 */
export function exp2(x: number): number {
  return pow(2, x);
}
/** Math.Log(x, newBase) */
export function logBase(x: number, base: number): number {
  if (x !== x) return x;
  if (base !== base) return base;
  if (base === 1) return NaN;
  if (x !== 1 && (base === 0 || base === Infinity)) return NaN;
  return log(x) / log(base);
}
