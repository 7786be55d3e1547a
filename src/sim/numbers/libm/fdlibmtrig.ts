// sin, cos and tan of fdlibm 5.3 (Sun Microsystems 1993, freely distributable), bit for bit: Java 25's StrictMath.

import { highWordOf, withHighWord, withLowWord } from '../double.ts';
import { fixed, pi, toDouble } from './fixedpoint.ts';

let quadrant = 0,
  y0 = 0,
  y1 = 0;

/** x = quadrant * π/2 + y0 + y1 by the library's own steps; beyond 2^19 π/2 the exact rest rounded, as its long division gives it. */
function reduce(x: number): void {
  const hx = highWordOf(x) | 0,
    ix = hx & 0x7fffffff,
    t = Math.abs(x);
  const p1 = 1.5707963267341256,
    p1t = 6.077100506506192e-11,
    p2 = 6.077100506303966e-11,
    p2t = 2.0222662487959506e-21,
    p3 = 2.0222662487111665e-21,
    p3t = 8.4784276603689e-32;
  let n = 1;
  if (ix < 0x4002d97c) {
    let z = t - p1;
    if (ix !== 0x3ff921fb) {
      y0 = z - p1t;
      y1 = z - y0 - p1t;
    } else {
      z -= p2;
      y0 = z - p2t;
      y1 = z - y0 - p2t;
    }
  } else if (ix <= 0x413921fb) {
    n = Math.trunc(t * 0.6366197723675814 + 0.5);
    let r = t - n * p1,
      w = n * p1t;
    y0 = r - w;
    // The head decides how far the rest cancelled; a nearest multiple below 32 needs no more unless it agrees in the high word.
    const j = ix >> 20,
      lost = (): number => j - ((highWordOf(y0) >>> 20) & 0x7ff);
    if (lost() > 16) {
      let s = r;
      w = n * p2;
      r = s - w;
      w = n * p2t - (s - r - w);
      y0 = r - w;
      if (lost() > 49) {
        s = r;
        w = n * p3;
        r = s - w;
        w = n * p3t - (s - r - w);
        y0 = r - w;
      }
    }
    y1 = r - y0 - w;
  } else {
    const at = 1300,
      whole = fixed(t, at),
      quarter = pi(at + 1100) >> 1n;
    const wide = whole << 1100n,
      count = ((wide << 1n) / quarter + 1n) >> 1n,
      rest = wide - count * quarter;
    n = Number(count & 7n);
    y0 = toDouble(rest, at + 1100);
    y1 = toDouble(rest - fixed(y0, at + 1100), at + 1100);
  }
  if (hx < 0) {
    y0 = -y0;
    y1 = -y1;
    n = -n;
  }
  quadrant = n & 3;
}
function kernelSin(x: number, y: number, reduced: boolean): number {
  if ((highWordOf(x) & 0x7fffffff) < 0x3e400000) return x;
  const z = x * x,
    v = z * x;
  const r =
    0.00833333333332249 +
    z *
      (-0.0001984126982985795 + z * (2.7557313707070068e-6 + z * (-2.5050760253406863e-8 + z * 1.58969099521155e-10)));
  const s1 = -0.16666666666666632;
  return reduced ? x - (z * (0.5 * y - v * r) - y - v * s1) : x + v * (s1 + z * r);
}
function kernelCos(x: number, y: number): number {
  const ix = highWordOf(x) & 0x7fffffff;
  if (ix < 0x3e400000) return 1;
  const z = x * x;
  const r =
    z *
    (0.0416666666666666 +
      z *
        (-0.001388888888887411 +
          z *
            (2.480158728947673e-5 +
              z * (-2.7557314351390663e-7 + z * (2.087572321298175e-9 + z * -1.1359647557788195e-11)))));
  if (ix < 0x3fd33333) return 1 - (0.5 * z - (z * r - x * y));
  const qx = ix > 0x3fe90000 ? 0.28125 : withHighWord(0, ix - 0x200000);
  const hz = 0.5 * z - qx,
    a = 1 - qx;
  return a - (hz - (z * r - x * y));
}
/** sin x */
export function sin(x: number): number {
  if (x - x !== 0) return NaN;
  if ((highWordOf(x) & 0x7fffffff) <= 0x3fe921fb) return kernelSin(x, 0, false);
  reduce(x);
  const r = quadrant & 1 ? kernelCos(y0, y1) : kernelSin(y0, y1, true);
  return quadrant & 2 ? -r : r;
}
/** cos x */
export function cos(x: number): number {
  if (x - x !== 0) return NaN;
  if ((highWordOf(x) & 0x7fffffff) <= 0x3fe921fb) return kernelCos(x, 0);
  reduce(x);
  const r = quadrant & 1 ? kernelSin(y0, y1, true) : kernelCos(y0, y1);
  return quadrant === 1 || quadrant === 2 ? -r : r;
}
const t = [
  0.3333333333333341, 0.13333333333320124, 0.05396825397622605, 0.021869488294859542, 0.0088632398235993,
  0.0035920791075913124, 0.0014562094543252903, 0.0005880412408202641, 0.0002464631348184699, 7.817944429395571e-5,
  7.140724913826082e-5, -1.8558637485527546e-5, 2.590730518636337e-5,
] as const;
/** tan x (odd false) or -1/tan x (odd true) of the reduced pair. */
function kernelTan(head: number, low: number, odd: boolean): number {
  let x = head,
    y = low;
  const hx = highWordOf(x) | 0,
    ix = hx & 0x7fffffff,
    iy = odd ? -1 : 1;
  if (ix < 0x3e300000) return odd ? minusReciprocal(x + y, x, y) : x;
  const big = ix >= 0x3fe59428;
  if (big) {
    if (hx < 0) {
      x = -x;
      y = -y;
    }
    x = 0.7853981633974483 - x + (3.061616997868383e-17 - y);
    y = 0;
  }
  const z = x * x,
    w = z * z;
  let r = t[1] + w * (t[3] + w * (t[5] + w * (t[7] + w * (t[9] + w * t[11]))));
  const v = z * (t[2] + w * (t[4] + w * (t[6] + w * (t[8] + w * (t[10] + w * t[12])))));
  const s = z * x;
  r = y + z * (s * (r + v) + y);
  r += t[0] * s;
  const sum = x + r;
  if (big) return (1 - ((hx >> 30) & 2)) * (iy - 2 * (x - ((sum * sum) / (sum + iy) - r)));
  return odd ? minusReciprocal(sum, x, r) : sum;
}
/** -1/(x + r), w being the rounded sum. */
function minusReciprocal(w: number, x: number, r: number): number {
  const z = withLowWord(w, 0),
    v = r - (z - x),
    a = -1 / w,
    head = withLowWord(a, 0);
  return head + a * (1 + head * z + head * v);
}
/** tan x */
export function tan(x: number): number {
  if (x - x !== 0) return NaN;
  if ((highWordOf(x) & 0x7fffffff) <= 0x3fe921fb) return kernelTan(x, 0, false);
  reduce(x);
  return kernelTan(y0, y1, (quadrant & 1) === 1);
}
