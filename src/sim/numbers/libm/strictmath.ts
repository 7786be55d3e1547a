// java.lang.StrictMath of JDK 25: fdlibm throughout.

import * as fd from './fdlibm.ts';
import * as power from './fdlibmpower.ts';

export { acos, asin, atan, atan2, expm1, log1p } from './fdlibm.ts';
export { cbrt, exp, hypot, log, pow } from './fdlibmpower.ts';
export { cos, sin, tan } from './fdlibmtrig.ts';
export { fmod, remainder } from './remainder.ts';
/** log to base 10 */
export function log10(x: number): number {
  return power.log10(x, power.log);
}
/** sinh x */
export function sinh(x: number): number {
  return fd.sinh(x, power.exp, fd.expm1);
}
/** cosh x */
export function cosh(x: number): number {
  return fd.cosh(x, power.exp, fd.expm1);
}
/** tanh x */
export function tanh(x: number): number {
  return fd.tanh(x, fd.expm1);
}
