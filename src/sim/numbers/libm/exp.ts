// exp, exp2 and the exponential of a double-double: correctly rounded. 2^(i/64) from a table, the rest by its series.

import { powerOfTwo, scaleByPower } from '../double.ts';
import { add, fastTwoSum, multiply, rounded, tail, twoProduct, twoSum } from './doubledouble.ts';
import { exponential, fixed, ln2, splitTop, toDouble, toDoubleDouble } from './fixedpoint.ts';

interface Table {
  readonly heads: Float64Array;
  readonly tails: Float64Array;
  readonly l1: number;
  readonly l2: number;
  readonly l3: number;
  readonly ln2Head: number;
  readonly ln2Tail: number;
  readonly third: readonly [number, number];
  readonly sixth: readonly [number, number];
}
let table: Table | undefined;

function load(): Table {
  const p = 220,
    heads = new Float64Array(64),
    tails = new Float64Array(64),
    l = ln2(p);
  for (let i = 0; i < 64; i++) {
    const { value, shift } = exponential((l * BigInt(i)) >> 6n, p);
    [heads[i], tails[i]] = toDoubleDouble(shift === 1 ? value << 1n : value, p) as [number, number];
  }
  const [l1, rest1] = splitTop(l >> 6n, p, 32),
    [l2, rest2] = splitTop(rest1, p, 32);
  const [ln2Head, ln2Tail] = toDoubleDouble(l, p);
  return {
    heads,
    tails,
    l1,
    l2,
    l3: toDouble(rest2, p),
    ln2Head,
    ln2Tail,
    third: toDoubleDouble((1n << 220n) / 3n, p),
    sixth: toDoubleDouble((1n << 220n) / 15n, p),
  };
}

/** The power of two that scales the last result of `expHead`. */
export let exponent = 0;

/** e^(xh + xl) = (result + tail) * 2^exponent for |xh| < 800; relative error below 2^-97. */
export function expHead(xh: number, xl: number): number {
  const t = (table ??= load());
  const n = xh * 92.33248261893 + 6755399441055744 - 6755399441055744;
  const a = xh - n * t.l1;
  let rh = twoSum(a, -n * t.l2),
    rl = tail;
  rh = add(rh, rl, xl - n * t.l3, 0);
  rl = tail;
  // r + r²/2 + r³/6 + r⁴/24 + r⁵/120 in double-double, the rest in double.
  const q = 1 / 720 + rh * (1 / 5040 + rh * (1 / 40320 + rh * (1 / 362880 + rh * (1 / 3628800 + rh / 39916800))));
  // 1/120 = (1/15)/8, 1/24 = (1/3)/8, 1/6 = (1/3)/2.
  let h = add(t.sixth[0] / 8, t.sixth[1] / 8, rh * q, 0);
  h = multiply(h, tail, rh, rl);
  h = add(t.third[0] / 8, t.third[1] / 8, h, tail);
  h = multiply(h, tail, rh, rl);
  h = add(t.third[0] / 2, t.third[1] / 2, h, tail);
  h = multiply(h, tail, rh, rl);
  h = add(0.5, 0, h, tail);
  h = multiply(h, tail, rh, rl);
  h = add(1, 0, h, tail);
  h = multiply(h, tail, rh, rl);
  const i = n & 63;
  exponent = (n - i) / 64;
  const th = t.heads[i]!,
    tl = t.tails[i]!;
  h = multiply(h, tail, th, tl);
  return add(th, tl, h, tail);
}

const error = 2 ** -90;

/** e^x */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  if (Math.abs(x) < 1.1102230246251565e-16) return 1 + x;
  const h = expHead(x, 0),
    scale = exponent;
  const r = scale > -1021 ? rounded(h, tail, error) : NaN;
  if (r === r) return scale > 1023 ? r * 2 * powerOfTwo(scale - 1) : r * powerOfTwo(scale);
  const p = 400,
    { value, shift } = exponential(fixed(x, p), p);
  return toDouble(value, p, shift);
}

/** 2^x */
export function exp2(x: number): number {
  if (x !== x) return x;
  if (x >= 1024) return Infinity;
  if (x <= -1075) return 0;
  const n = Math.floor(x + 0.5),
    f = x - n;
  if (f === 0) return powerOfTwo(n);
  const t = (table ??= load());
  let h = twoProduct(f, t.ln2Head);
  h = fastTwoSum(h, tail + f * t.ln2Tail);
  h = expHead(h, tail);
  const scale = exponent + n;
  const r = scale > -1021 ? rounded(h, tail, error) : NaN;
  if (r === r) return scaleByPower(r, scale);
  const p = 400,
    { value, shift } = exponential((fixed(f, p) * ln2(p)) >> 400n, p);
  return toDouble(value, p, shift + n);
}
