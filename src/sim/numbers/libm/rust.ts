// f64's methods in Rust 1.95 on glibc 2.36. cbrt comes from compiler-builtins, correctly rounded; the inverse hyperbolic functions are std's own formulas.

import { copySign } from '../double.ts';
import { hypot, log, log1p } from './glibc.ts';

export {
  acos,
  asin,
  atan,
  atan2,
  cos,
  cosh,
  exp,
  exp2,
  expm1,
  fmod,
  hypot,
  log,
  log10,
  log1p,
  log2,
  pow,
  sin,
  sinh,
  tan,
  tanh,
} from './glibc.ts';
export { cbrt } from './root.ts';

/** x.asinh() */
export function asinh(x: number): number {
  const a = Math.abs(x),
    i = 1 / a;
  return copySign(log1p(a + a / (hypot(1, i) + i)), x);
}
/** x.acosh() */
export function acosh(x: number): number {
  return x < 1 ? NaN : log(x + Math.sqrt(x - 1) * Math.sqrt(x + 1));
}
/** x.atanh() */
export function atanh(x: number): number {
  return 0.5 * log1p((2 * x) / (1 - x));
}
/** x.powi(n): repeated squaring, then the reciprocal for a negative n. */
export function powi(x: number, n: number): number {
  let r = 1,
    a = x,
    b = n;
  for (;;) {
    if (b & 1) r *= a;
    b = Math.trunc(b / 2);
    if (b === 0) return n < 0 ? 1 / r : r;
    a *= a;
  }
}
/** x.log(base) */
export function logBase(x: number, base: number): number {
  return log(x) / log(base);
}
