// erf and erfc: fdlibm's rational functions (Sun Microsystems 1993, freely distributable) with the terms paired as in glibc 2.36; bit for bit.

import { highWordOf, withLowWord } from '../double.ts';
import { exp } from './glibcexp.ts';

const efx = 0.1283791670955126,
  erx = 0.8450629115104675;
const pp = [
  0.12837916709551256, -0.3250421072470015, -0.02848174957559851, -0.005770270296489442, -2.3763016656650163e-5,
];
const qq = [
  1, 0.39791722395915535, 0.0650222499887673, 0.005081306281875766, 0.00013249473800432164, -3.960228278775368e-6,
];
const pa = [
  -0.0023621185607526594, 0.41485611868374833, -0.3722078760357013, 0.31834661990116175, -0.11089469428239668,
  0.035478304325618236, -0.002166375594868791,
];
const qa = [
  1, 0.10642088040084423, 0.540397917702171, 0.07182865441419627, 0.12617121980876164, 0.01363708391202905,
  0.011984499846799107,
];
const ra = [
  -0.009864944034847148, -0.6938585727071818, -10.558626225323291, -62.375332450326006, -162.39666946257347,
  -184.60509290671104, -81.2874355063066, -9.814329344169145,
];
const sa = [
  1, 19.651271667439257, 137.65775414351904, 434.56587747522923, 645.3872717332679, 429.00814002756783,
  108.63500554177944, 6.570249770319282, -0.0604244152148581,
];
const rb = [
  -0.0098649429247001, -0.799283237680523, -17.757954917754752, -160.63638485582192, -637.5664433683896,
  -1025.0951316110772, -483.5191916086514,
];
const sb = [
  1, 30.33806074348246, 325.7925129965739, 1536.729586084437, 3199.8582195085955, 2553.0504064331644,
  474.52854120695537, -22.44095244658582,
];

/** Σ c[i] s^i added up pair by pair: (c0 + s c1) + s² (c2 + s c3) + s⁴ (…) + …, with s⁶ = s⁴ s² and s⁸ = s⁴ s⁴. */
function paired(c: readonly number[], s: number): number {
  const s2 = s * s,
    s4 = s2 * s2,
    weights = [1, s2, s4, s4 * s2, s4 * s4];
  let sum = c[0]! + s * c[1]!;
  for (let i = 2; i < c.length; i += 2) sum += weights[i / 2]! * (i + 1 < c.length ? c[i]! + s * c[i + 1]! : c[i]!);
  return sum;
}
/** The tail e^(-x²) R/S for |x| >= 1.25. */
function tailOf(x: number, border: number): number {
  const a = Math.abs(x),
    s = 1 / (a * a),
    near = (highWordOf(a) & 0x7fffffff) < border;
  const r = near ? paired(ra, s) / paired(sa, s) : paired(rb, s) / paired(sb, s);
  const z = withLowWord(a, 0);
  return (exp(-z * z - 0.5625) * exp((z - a) * (z + a) + r)) / a;
}
/** The error function. */
export function erf(x: number): number {
  if (x !== x) return x;
  const a = Math.abs(x),
    ix = highWordOf(a);
  if (a === Infinity) return x > 0 ? 1 : -1;
  if (ix < 0x3feb0000) {
    if (ix < 0x3e300000) return ix < 0x00800000 ? 0.0625 * (16 * x + 16 * efx * x) : x + efx * x;
    const z = x * x;
    return x + x * (paired(pp, z) / paired(qq, z));
  }
  if (ix < 0x3ff40000) {
    const s = a - 1,
      r = paired(pa, s) / paired(qa, s);
    return x > 0 ? erx + r : -erx - r;
  }
  if (ix >= 0x40180000) return x > 0 ? 1 : -1;
  const r = tailOf(x, 0x4006db6e);
  return x > 0 ? 1 - r : r - 1;
}
/** 1 - erf(x) without cancellation. */
export function erfc(x: number): number {
  if (x !== x) return x;
  const a = Math.abs(x),
    ix = highWordOf(a);
  if (a === Infinity) return x > 0 ? 0 : 2;
  if (ix < 0x3feb0000) {
    if (ix < 0x3c700000) return 1 - x;
    const z = x * x,
      y = paired(pp, z) / paired(qq, z);
    return x < 0.25 ? 1 - (x + x * y) : 0.5 - (x * y + (x - 0.5));
  }
  if (ix < 0x3ff40000) {
    const s = a - 1,
      r = paired(pa, s) / paired(qa, s);
    return x > 0 ? 1 - erx - r : 1 + (erx + r);
  }
  if (ix >= 0x403c0000) return x > 0 ? 0 : 2;
  if (x < 0 && ix >= 0x40180000) return 2;
  const r = tailOf(x, 0x4006db6d);
  return x > 0 ? r : 2 - r;
}
