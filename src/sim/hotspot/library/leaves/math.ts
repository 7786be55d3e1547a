// The functions of java.lang.Math whose results are given to the last digit (Intel's routines and FdLibm).
import * as java from '../../../numbers/libm/java.ts';
import type { JavaLeaf } from './registry.ts';
type One = (f: (x: number) => number) => JavaLeaf;
type Two = (f: (x: number, y: number) => number) => JavaLeaf;
export function exactMath(one: One, two: Two): Record<string, JavaLeaf> {
  return {
    'exp(D)': one(java.exp),
    'log(D)': one(java.log),
    'log10(D)': one(java.log10),
    'sin(D)': one(java.sin),
    'cos(D)': one(java.cos),
    'tan(D)': one(java.tan),
    'asin(D)': one(java.asin),
    'acos(D)': one(java.acos),
    'atan(D)': one(java.atan),
    'sinh(D)': one(java.sinh),
    'cosh(D)': one(java.cosh),
    'tanh(D)': one(java.tanh),
    'cbrt(D)': one(java.cbrt),
    'expm1(D)': one(java.expm1),
    'log1p(D)': one(java.log1p),
    'atan2(DD)': two(java.atan2),
    'hypot(DD)': two(java.hypot),
    'IEEEremainder(DD)': two(java.remainder),
    'pow(DD)': two((x, y) =>
      y !== y ? NaN : y === 0 ? 1 : (x === 1 || x === -1) && (y === Infinity || y === -Infinity) ? NaN : java.pow(x, y),
    ),
  };
}
