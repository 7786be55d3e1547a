// <cmath> by the models of glibc's own functions.
import * as g from '../numbers/libm/glibc.ts';
import {
  roundHalfAway,
  roundHalfEven,
  copySign,
  nextUp,
  nextDown,
  scaleByPower,
  binaryExponent,
  fusedMultiplyAdd,
} from '../numbers/double.ts';

export const MATH1: Record<string, (x: number) => number> = {
  sin: g.sin,
  cos: g.cos,
  tan: g.tan,
  asin: g.asin,
  acos: g.acos,
  atan: g.atan,
  sinh: g.sinh,
  cosh: g.cosh,
  tanh: g.tanh,
  asinh: g.asinh,
  acosh: g.acosh,
  atanh: g.atanh,
  exp: g.exp,
  exp2: g.exp2,
  expm1: g.expm1,
  log: g.log,
  log2: g.log2,
  log10: g.log10,
  log1p: g.log1p,
  cbrt: g.cbrt,
  erf: g.erf,
  erfc: g.erfc,
  round: roundHalfAway,
  rint: roundHalfEven,
  logb: (x) => (x === 0 ? -Infinity : binaryExponent(x)),
};
export const MATH2: Record<string, (x: number, y: number) => number> = {
  pow: g.pow,
  atan2: g.atan2,
  hypot: g.hypot,
  remainder: g.remainder,
  copysign: copySign,
  nextafter: (x, y) => (x !== x || y !== y ? NaN : x === y ? y : x < y ? nextUp(x) : nextDown(x)),
  scalbn: (x, n) => scaleByPower(x, n),
};
export const MATH3: Record<string, (x: number, y: number, z: number) => number> = { fma: fusedMultiplyAdd };
