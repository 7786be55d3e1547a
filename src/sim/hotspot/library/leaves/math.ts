// Math functions whose results HotSpot's FdLibm gives; those not modelled to the last digit are refused when reached.
import { cbrt, hypot } from '../../../numbers/libm/root.ts';
import { tanh } from '../../../numbers/libm/tanh.ts';
import type { JavaLeaf } from './registry.ts';
type One = (f: (x: number) => number) => JavaLeaf;
type Two = (f: (x: number, y: number) => number) => JavaLeaf;
export function extraMath(one: One, two: Two, refuse: (n: string) => JavaLeaf): Record<string, JavaLeaf> {
  return {
    'cbrt(D)': one(cbrt),
    'hypot(DD)': two(hypot),
    'tanh(D)': one(tanh),
    'sinh(D)': refuse('sinh'),
    'cosh(D)': refuse('cosh'),
    'expm1(D)': refuse('expm1'),
    'log1p(D)': refuse('log1p'),
  };
}
