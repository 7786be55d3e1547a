// Math.pow of JDK 25: as C's pow, except that 1 to an infinite or NaN power is NaN.

import { pow as cPow } from './pow.ts';

/** x^y */
export function pow(x: number, y: number): number {
  if (y !== y || ((x === 1 || x === -1) && y - y !== 0)) return NaN;
  return cPow(x, y);
}
