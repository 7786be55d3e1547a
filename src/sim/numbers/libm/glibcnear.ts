// expm1 and log1p of glibc 2.36 on x86-64: fdlibm's method (Sun Microsystems 1993, freely distributable) with its terms paired and fused multiply-add.

import { highWordOf, withHighWord } from '../double.ts';
import { fma } from './doubledouble.ts';

const ln2High = 0.6931471803691238,
  ln2Low = 1.9082149292705877e-10;

function addExponent(x: number, k: number): number {
  return withHighWord(x, (highWordOf(x) + (k << 20)) >>> 0);
}
/** e^x - 1 */
export function expm1(x: number): number {
  if (x !== x) return x;
  if (x > 709.782712893384) return Infinity;
  const ix = highWordOf(x) & 0x7fffffff;
  if (ix >= 0x4043687a && x < 0) return -1;
  let u = x,
    c = 0,
    k = 0;
  if (ix > 0x3fd62e42) {
    k = ix < 0x3ff0a2b2 ? (x > 0 ? 1 : -1) : Math.trunc(fma(1.4426950408889634, x, x > 0 ? 0.5 : -0.5));
    const high = fma(-k, ln2High, x),
      low = k * ln2Low;
    u = high - low;
    c = high - u - low;
  } else if (ix < 0x3c900000) return x;
  const half = 0.5 * u,
    square = u * half,
    h2 = square * square,
    h4 = h2 * h2;
  const r1 = fma(
    h4,
    fma(square, -2.0109921818362437e-7, 4.008217827329362e-6),
    fma(h2, fma(square, -7.93650757867488e-5, 0.0015873015872548146), fma(square, -0.03333333333333313, 1)),
  );
  let t = fma(-r1, half, 3),
    e = square * ((r1 - t) / fma(-u, t, 6));
  if (k === 0) return u - fma(u, e, -square);
  e = fma(u, e - c, -c);
  e -= square;
  if (k === -1) return 0.5 * (u - e) - 0.5;
  if (k === 1) return u < -0.25 ? -2 * (e - (u + 0.5)) : 1 + 2 * (u - e);
  if (k <= -2 || k > 56) return addExponent(1 - (e - u), k) - 1;
  if (k < 20) {
    t = withHighWord(0, 0x3ff00000 - (0x200000 >> k));
    return addExponent(t - (e - u), k);
  }
  t = withHighWord(0, (0x3ff - k) << 20);
  return addExponent(u - (e + t) + 1, k);
}
/** ln(1 + x) */
export function log1p(x: number): number {
  if (x !== x || x === Infinity) return x;
  if (x <= -1) return x === -1 ? -Infinity : NaN;
  const hx = highWordOf(x) | 0,
    ax = hx & 0x7fffffff;
  if (ax < 0x3e200000) return ax < 0x3c900000 ? x : fma(-(x * x), 0.5, x);
  let k = 1,
    f = x,
    c = 0,
    hu = 1;
  if (hx < 0x3fda827a && (hx > 0 || hx <= (0xbfd2bec3 | 0))) k = 0;
  if (k !== 0) {
    let u = x;
    if (hx < 0x43400000) {
      u = 1 + x;
      k = ((highWordOf(u) | 0) >> 20) - 1023;
      c = (k > 0 ? 1 - (u - x) : x - (u - 1)) / u;
    } else k = ((highWordOf(u) | 0) >> 20) - 1023;
    hu = highWordOf(u) & 0xfffff;
    if (hu < 0x6a09e) u = withHighWord(u, hu | 0x3ff00000);
    else {
      k++;
      u = withHighWord(u, hu | 0x3fe00000);
      hu = (0x100000 - hu) >> 2;
    }
    f = u - 1;
  }
  const hfsq = 0.5 * f * f;
  if (hu === 0) {
    if (f === 0) return k === 0 ? 0 : fma(k, ln2High, fma(k, ln2Low, c));
    const r = hfsq * fma(-0.6666666666666666, f, 1);
    return k === 0 ? f - r : fma(k, ln2High, -(r - fma(k, ln2Low, c) - f));
  }
  const s = f / (2 + f),
    z = s * s,
    z2 = z * z,
    z4 = z2 * z2,
    z6 = z4 * z2;
  const r2 = fma(z, 0.2857142874366239, 0.3999999999940942),
    r3 = fma(z, 0.1818357216161805, 0.22222198432149784),
    r4 = fma(z, 0.14798198605116586, 0.15313837699209373);
  const r = fma(z6, r4, fma(z4, r3, fma(z, 0.6666666666666735, z2 * r2)));
  const product = s * (hfsq + r);
  if (k === 0) return f - (hfsq - product);
  return fma(k, ln2High, -(hfsq - (product + fma(k, ln2Low, c)) - f));
}
