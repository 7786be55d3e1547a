// The C library's mathematics as glibc 2.36 computes it on x86-64 (C++, and under Python, C# and Rust): its own last digit where that differs from correct rounding.

import { highWordOf, splitFraction, scaleByPower } from '../double.ts';
import { exp } from './glibcexp.ts';
import * as fd from './fdlibm.ts';
import * as power from './fdlibmpower.ts';
import { expm1, log1p } from './glibcnear.ts';
import { log } from './log.ts';

export { exp, exp2 } from './glibcexp.ts';
export { log, log2 } from './log.ts';
export { pow } from './glibcpow.ts';
export { cos, sin } from './glibctrig.ts';
export { tan } from './trig.ts';
export { acos, asin, atan, atan2 } from './arc.ts';
export { erf, erfc } from './erf.ts';
export { expm1, log1p };
export { fmod, remainder } from './remainder.ts';

/** log to base 10: fdlibm's sum over its own logarithm. */
export function log10(x: number): number {
  return power.log10(x, log);
}
/** sinh x */
export function sinh(x: number): number {
  return fd.sinh(x, exp, expm1);
}
/** cosh x */
export function cosh(x: number): number {
  return fd.cosh(x, exp, expm1);
}
/** tanh x */
export function tanh(x: number): number {
  return fd.tanh(x, expm1);
}

function withSign(r: number, x: number): number {
  return highWordOf(x) >>> 31 === 1 ? -r : r;
}
/** asinh x */
export function asinh(x: number): number {
  const ix = highWordOf(x) & 0x7fffffff,
    a = Math.abs(x);
  if (x - x !== 0 || ix < 0x3e300000) return x;
  if (ix > 0x41b00000) return withSign(log(a) + 0.6931471805599453, x);
  if (ix > 0x40000000) return withSign(log(2 * a + 1 / (Math.sqrt(a * a + 1) + a)), x);
  const t = a * a;
  return withSign(log1p(a + t / (1 + Math.sqrt(1 + t))), x);
}
/** acosh x */
export function acosh(x: number): number {
  if (!(x >= 1)) return NaN;
  if (x === 1) return 0;
  if (x > 2) {
    if (x >= 268435456) return x === Infinity ? x : log(x) + 0.6931471805599453;
    return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
  }
  const t = x - 1;
  return log1p(t + Math.sqrt(2 * t + t * t));
}
/** atanh x */
export function atanh(x: number): number {
  const a = Math.abs(x);
  if (a < 0.5) {
    if (a < 3.725290298461914e-9) return x;
    const t = a + a;
    return withSign(0.5 * log1p(t + (t * a) / (1 - a)), x);
  }
  if (a < 1) return withSign(0.5 * log1p((a + a) / (1 - a)), x);
  return a === 1 ? withSign(Infinity, x) : NaN;
}
const cubeFactors = [1 / 1.5874010519681996, 1 / 1.2599210498948732, 1, 1.2599210498948732, 1.5874010519681996];
/** The cube root: a polynomial and one step of Halley's method. */
export function cbrt(x: number): number {
  if (x === 0 || x - x !== 0) return x;
  const { fraction: m, exponent } = splitFraction(Math.abs(x));
  const u =
    0.35489576504391986 +
    (1.508191937815849 +
      (-2.1149949416737129 +
        (2.4469312256353443 + (-1.8346927748361308 + (0.7849323449766392 - 0.14526389938548638 * m) * m) * m) * m) *
        m) *
      m;
  const t2 = u * u * u;
  const y = ((u * (t2 + 2 * m)) / (2 * t2 + m)) * cubeFactors[2 + (exponent % 3)]!;
  return scaleByPower(x > 0 ? y : -y, Math.trunc(exponent / 3));
}
/** sqrt(x² + y²), corrected once (Borges 2019). */
export function hypot(x: number, y: number): number {
  const a = Math.abs(x),
    b = Math.abs(y);
  if (a === Infinity || b === Infinity) return Infinity;
  if (a !== a || b !== b) return NaN;
  const ax = Math.max(a, b),
    ay = Math.min(a, b);
  const scale = 2.409919865102884e-181; // 2^-600
  if (ax > 6.703903964971299e153)
    return ay <= ax * 5.551115123125783e-17 ? ax + ay : hypotKernel(ax * scale, ay * scale) / scale;
  if (ay < 1.6796250172405862e-138)
    return ax >= ay / 5.551115123125783e-17 ? ax + ay : hypotKernel(ax / scale, ay / scale) * scale;
  return ay <= ax * 5.551115123125783e-17 ? ax + ay : hypotKernel(ax, ay);
}
function hypotKernel(ax: number, ay: number): number {
  const h = Math.sqrt(ax * ax + ay * ay);
  let t1: number, t2: number;
  if (h <= 2 * ay) {
    const delta = h - ay;
    t1 = ax * (2 * delta - ax);
    t2 = (delta - 2 * (ax - ay)) * delta;
  } else {
    const delta = h - ax;
    t1 = 2 * delta * (ax - 2 * ay);
    t2 = (4 * delta - ay) * ay + delta * delta;
  }
  return h - (t1 + t2) / (2 * h);
}
