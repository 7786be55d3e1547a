// tanh: correctly rounded, 1 - 2/(e^2x + 1), by its series near 0.

import { powerOfTwo } from '../double.ts';
import { add, divide, multiply, rounded, tail } from './doubledouble.ts';
import { expHead, exponent } from './exp.ts';
import { exponential, fixed, toDouble } from './fixedpoint.ts';

/** tanh x */
export function tanh(x: number): number {
  if (x !== x) return x;
  const a = Math.abs(x);
  if (a > 22) return x > 0 ? 1 : -1;
  if (a < 1e-8) return a < 1e-100 ? x : x - (x * x * x) / 3;
  let r = NaN;
  if (a > 0.001) {
    let h = expHead(2 * a, 0);
    const scale = powerOfTwo(exponent);
    h *= scale;
    const l = tail * scale;
    const top = add(h, l, -1, 0),
      topTail = tail;
    const bottom = add(h, l, 1, 0);
    h = divide(top, topTail, bottom, tail);
    r = rounded(h, tail, 2 ** -82);
  } else {
    const q = multiply(a, 0, a, 0),
      ql = tail;
    // x (1 - x²/3 + 2x⁴/15 - 17x⁶/315): the last term is below 2^-63 of the first.
    let h = add(-1 / 3, -1.850371707708594e-17, q * (2 / 15 - (q * 17) / 315), 0);
    h = multiply(h, tail, q, ql);
    h = multiply(h, tail, a, 0);
    h = add(a, 0, h, tail);
    r = rounded(h, tail, 2 ** -70);
  }
  if (r !== r) {
    const p = 400,
      one = 1n << 400n,
      { value, shift } = exponential(fixed(2 * a, p), p);
    const e = shift >= 0 ? value << BigInt(shift) : value >> BigInt(-shift);
    r = toDouble(((e - one) << 400n) / (e + one), p);
  }
  return x < 0 ? -r : r;
}
