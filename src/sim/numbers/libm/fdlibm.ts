// The inverse trigonometric, hyperbolic and near-zero functions of fdlibm 5.3 (Sun Microsystems 1993, freely distributable), bit for bit: what Java 25's StrictMath computes and what most other libraries descend from.

import { highWordOf, lowWordOf, withHighWord, withLowWord } from '../double.ts';

const pio2 = 1.5707963267948966,
  pio2Low = 6.123233995736766e-17,
  pio4 = 0.7853981633974483,
  pi = 3.141592653589793;
const ln2High = 0.6931471803691238,
  ln2Low = 1.9082149292705877e-10;

/** The high word without its sign. */
function magnitude(x: number): number {
  return highWordOf(x) & 0x7fffffff;
}
/** Adds to the exponent field. */
function addExponent(x: number, k: number): number {
  return withHighWord(x, (highWordOf(x) + (k << 20)) >>> 0);
}

/** The rational function of asin and acos. */
function arcRatio(t: number): number {
  const p =
    t *
    (0.16666666666666666 +
      t *
        (-0.3255658186224009 +
          t *
            (0.20121253213486293 +
              t * (-0.04005553450067941 + t * (0.0007915349942898145 + t * 3.479331075960212e-5)))));
  const q =
    1 + t * (-2.403394911734414 + t * (2.0209457602335057 + t * (-0.6882839716054533 + t * 0.07703815055590194)));
  return p / q;
}
/** asin x */
export function asin(x: number): number {
  const a = Math.abs(x);
  if (!(a <= 1)) return NaN;
  if (a === 1) return x * pio2 + x * pio2Low;
  if (a < 0.5) return magnitude(x) < 0x3e400000 ? x : x + x * arcRatio(x * x);
  const t = (1 - a) * 0.5,
    r = arcRatio(t),
    s = Math.sqrt(t);
  let angle: number;
  if (magnitude(x) >= 0x3fef3333) angle = pio2 - (2 * (s + s * r) - pio2Low);
  else {
    const w = withLowWord(s, 0),
      c = (t - w * w) / (s + w);
    const p = 2 * s * r - (pio2Low - 2 * c),
      q = pio4 - 2 * w;
    angle = pio4 - (p - q);
  }
  return x > 0 ? angle : -angle;
}
/** acos x */
export function acos(x: number): number {
  const a = Math.abs(x);
  if (!(a <= 1)) return NaN;
  if (a === 1) return x > 0 ? 0 : pi + 2 * pio2Low;
  if (a < 0.5) return magnitude(x) <= 0x3c600000 ? pio2 + pio2Low : pio2 - (x - (pio2Low - x * arcRatio(x * x)));
  if (x < 0) {
    const z = (1 + x) * 0.5,
      s = Math.sqrt(z),
      w = arcRatio(z) * s - pio2Low;
    return pi - 2 * (s + w);
  }
  const z = (1 - x) * 0.5,
    s = Math.sqrt(z),
    head = withLowWord(s, 0),
    c = (z - head * head) / (s + head);
  return 2 * (head + (arcRatio(z) * s + c));
}

const atanHigh = [0.4636476090008061, pio4, 0.982793723247329, pio2];
const atanLow = [2.2698777452961687e-17, 3.061616997868383e-17, 1.3903311031230998e-17, pio2Low];
/** atan x */
export function atan(x: number): number {
  if (x !== x) return x;
  const ix = magnitude(x);
  if (ix >= 0x44100000) return x > 0 ? pio2 + pio2Low : -pio2 - pio2Low;
  let id = -1,
    u = x;
  if (ix < 0x3fdc0000) {
    if (ix < 0x3e200000) return x;
  } else {
    u = Math.abs(x);
    if (ix < 0x3fe60000) [id, u] = [0, (2 * u - 1) / (2 + u)];
    else if (ix < 0x3ff30000) [id, u] = [1, (u - 1) / (u + 1)];
    else if (ix < 0x40038000) [id, u] = [2, (u - 1.5) / (1 + 1.5 * u)];
    else [id, u] = [3, -1 / u];
  }
  const z = u * u,
    w = z * z;
  const s1 =
    z *
    (0.3333333333333293 +
      w *
        (0.14285714272503466 +
          w *
            (0.09090887133436507 + w * (0.06661073137387531 + w * (0.049768779946159324 + w * 0.016285820115365782)))));
  const s2 =
    w *
    (-0.19999999999876483 +
      w * (-0.11111110405462356 + w * (-0.0769187620504483 + w * (-0.058335701337905735 + w * -0.036531572744216916))));
  if (id < 0) return u - u * (s1 + s2);
  const angle = atanHigh[id]! - (u * (s1 + s2) - atanLow[id]! - u);
  return x < 0 ? -angle : angle;
}
/** The angle of the point (x, y). */
export function atan2(y: number, x: number): number {
  if (x !== x || y !== y) return NaN;
  if (x === 1) return atan(y);
  const piLow = 1.2246467991473532e-16,
    below = highWordOf(y) >>> 31 === 1,
    left = highWordOf(x) >>> 31 === 1;
  const signed = (angle: number): number => (below ? -angle : angle);
  if (y === 0) return left ? signed(pi) : y;
  if (x === 0) return signed(pio2);
  const ay = Math.abs(y),
    ax = Math.abs(x);
  if (ax === Infinity) return signed(ay === Infinity ? (left ? 3 * pio4 : pio4) : left ? pi : 0);
  if (ay === Infinity) return signed(pio2);
  const k = (magnitude(y) - magnitude(x)) >> 20;
  let z: number;
  if (k > 60) z = pio2 + 0.5 * piLow;
  else if (left && k < -60) z = 0;
  else z = atan(Math.abs(y / x));
  if (!left) return signed(z);
  return below ? z - piLow - pi : pi - (z - piLow);
}

const q1 = -0.03333333333333313,
  q2 = 0.0015873015872548146,
  q3 = -7.93650757867488e-5,
  q4 = 4.008217827329362e-6,
  q5 = -2.0109921818362437e-7;
const l1 = 0.6666666666666735,
  l2 = 0.3999999999940942,
  l3 = 0.2857142874366239,
  l4 = 0.22222198432149784,
  l5 = 0.1818357216161805,
  l6 = 0.15313837699209373,
  l7 = 0.14798198605116586;

/** e^x - 1 */
export function expm1(x: number): number {
  if (x !== x) return x;
  if (x > 709.782712893384) return Infinity;
  const ix = magnitude(x);
  if (ix >= 0x4043687a && x < 0) return -1;
  let u = x,
    c = 0,
    k = 0;
  if (ix > 0x3fd62e42) {
    let high: number, low: number;
    if (ix < 0x3ff0a2b2) {
      k = x > 0 ? 1 : -1;
      high = x - k * ln2High;
      low = k * ln2Low;
    } else {
      k = Math.trunc(1.4426950408889634 * x + (x > 0 ? 0.5 : -0.5));
      high = x - k * ln2High;
      low = k * ln2Low;
    }
    u = high - low;
    c = high - u - low;
  } else if (ix < 0x3c900000) return x;
  const half = 0.5 * u,
    square = u * half,
    r1 = 1 + square * (q1 + square * (q2 + square * (q3 + square * (q4 + square * q5))));
  let t = 3 - r1 * half,
    e = square * ((r1 - t) / (6 - u * t));
  if (k === 0) return u - (u * e - square);
  e = u * (e - c) - c;
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
  if (ax < 0x3e200000) return ax < 0x3c900000 ? x : x - x * x * 0.5;
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
    if (f === 0) return k === 0 ? 0 : k * ln2High + (c + k * ln2Low);
    const r = hfsq * (1 - 0.6666666666666666 * f);
    return k === 0 ? f - r : k * ln2High - (r - (k * ln2Low + c) - f);
  }
  const s = f / (2 + f),
    z = s * s,
    r = z * (l1 + z * (l2 + z * (l3 + z * (l4 + z * (l5 + z * (l6 + z * l7))))));
  if (k === 0) return f - (hfsq - s * (hfsq + r));
  return k * ln2High - (hfsq - (s * (hfsq + r) + (k * ln2Low + c)) - f);
}

type Unary = (x: number) => number;
const overflowHigh = 0x408633ce,
  overflowLow = 0x8fb9f87d;
/** May e^(|x|/2) still be squared without overflow? */
function squaresFit(x: number): boolean {
  const ix = magnitude(x);
  return ix < overflowHigh || (ix === overflowHigh && lowWordOf(x) <= overflowLow);
}
/** sinh x over a given exp and expm1. */
export function sinh(x: number, exp: Unary, expm1Of: Unary): number {
  if (x - x !== 0) return x;
  const ix = magnitude(x),
    h = x < 0 ? -0.5 : 0.5;
  if (ix < 0x40360000) {
    if (ix < 0x3e300000) return x;
    const t = expm1Of(Math.abs(x));
    return ix < 0x3ff00000 ? h * (2 * t - (t * t) / (t + 1)) : h * (t + t / (t + 1));
  }
  if (ix < 0x40862e42) return h * exp(Math.abs(x));
  if (!squaresFit(x)) return x * 1e307;
  const w = exp(0.5 * Math.abs(x));
  return h * w * w;
}
/** cosh x over a given exp and expm1. */
export function cosh(x: number, exp: Unary, expm1Of: Unary): number {
  if (x - x !== 0) return x * x;
  const ix = magnitude(x);
  if (ix < 0x3fd62e43) {
    if (ix < 0x3c800000) return 1;
    const t = expm1Of(Math.abs(x)),
      w = 1 + t;
    return 1 + (t * t) / (w + w);
  }
  if (ix < 0x40360000) {
    const t = exp(Math.abs(x));
    return 0.5 * t + 0.5 / t;
  }
  if (ix < 0x40862e42) return 0.5 * exp(Math.abs(x));
  if (!squaresFit(x)) return Infinity;
  const w = exp(0.5 * Math.abs(x));
  return 0.5 * w * w;
}
/** tanh x over a given expm1. */
export function tanh(x: number, expm1Of: Unary): number {
  if (x !== x) return x;
  const ix = magnitude(x);
  let z = 1;
  if (ix < 0x40360000) {
    if (ix < 0x3c800000) return x * (1 + x);
    if (ix >= 0x3ff00000) z = 1 - 2 / (expm1Of(2 * Math.abs(x)) + 2);
    else {
      const t = expm1Of(-2 * Math.abs(x));
      z = -t / (t + 2);
    }
  }
  return highWordOf(x) >>> 31 === 0 ? z : -z;
}
