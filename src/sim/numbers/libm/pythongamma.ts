// math.gamma and math.lgamma of CPython 3.13: Lanczos' approximation with g = 6.02468…, N = 13 (the coefficients are Boost's).

import { cos, exp, log, pow, sin } from './glibc.ts';

const g = 6.02468004077673;
const top = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216,
  248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936,
  2.5066282746310002,
];
const bottom = [0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1];
const whole = [
  1, 1, 2, 6, 24, 120, 720, 5040, 40320, 362880, 3628800, 39916800, 479001600, 6227020800, 87178291200, 1307674368000,
  20922789888000, 355687428096000, 6402373705728000, 121645100408832000, 2432902008176640000, 51090942171709440000,
  1124000727777607680000,
];

function lanczosSum(x: number): number {
  let num = 0,
    den = 0;
  if (x < 5) {
    for (let i = 12; i >= 0; i--) {
      num = num * x + top[i]!;
      den = den * x + bottom[i]!;
    }
  } else {
    for (let i = 0; i < 13; i++) {
      num = num / x + top[i]!;
      den = den / x + bottom[i]!;
    }
  }
  return num / den;
}
function sinPi(x: number): number {
  const y = Math.abs(x) % 2,
    n = Math.floor(2 * y + 0.5);
  const pi = 3.141592653589793;
  let r = 0;
  if (n === 0) r = sin(pi * y);
  else if (n === 1) r = cos(pi * (y - 0.5));
  else if (n === 2) r = sin(pi * (1 - y));
  else if (n === 3) r = -cos(pi * (y - 1.5));
  else r = sin(pi * (y - 2));
  return x < 0 ? -r : r;
}
/** math.gamma(x); NaN where Python raises ValueError, ±Infinity where it raises OverflowError (x finite). */
export function gamma(x: number): number {
  if (x !== x || x === Infinity) return x;
  if (x === -Infinity) return NaN;
  if (x === 0) return NaN;
  if (x === Math.floor(x)) {
    if (x < 0) return NaN;
    if (x <= 23) return whole[x - 1]!;
  }
  const a = Math.abs(x);
  if (a < 1e-20) return 1 / x;
  if (a > 200) return x < 0 ? 0 / sinPi(x) : Infinity;
  const y = a + (g - 0.5);
  let z: number;
  if (a > g - 0.5) {
    const q = y - a;
    z = q - (g - 0.5);
  } else {
    const q = y - (g - 0.5);
    z = q - a;
  }
  z = (z * g) / y;
  let r: number;
  if (x < 0) {
    r = ((-3.141592653589793 / sinPi(a) / a) * exp(y)) / lanczosSum(a);
    r -= z * r;
    if (a < 140) r /= pow(y, a - 0.5);
    else {
      const root = pow(y, a / 2 - 0.25);
      r /= root;
      r /= root;
    }
  } else {
    r = lanczosSum(a) / exp(y);
    r += z * r;
    if (a < 140) r *= pow(y, a - 0.5);
    else {
      const root = pow(y, a / 2 - 0.25);
      r *= root;
      r *= root;
    }
  }
  return r;
}
/** math.lgamma(x); Infinity where Python raises ValueError for a whole x <= 0. */
export function lgamma(x: number): number {
  if (x !== x) return x;
  if (x - x !== 0) return Infinity;
  if (x === Math.floor(x) && x <= 2) return x <= 0 ? Infinity : 0;
  const a = Math.abs(x);
  if (a < 1e-20) return -log(a);
  let r = log(lanczosSum(a)) - g;
  r += (a - 0.5) * (log(a + g - 0.5) - 1);
  if (x < 0) r = 1.1447298858494002 - log(Math.abs(sinPi(a))) - log(a) - r;
  return r;
}
