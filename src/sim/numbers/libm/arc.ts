// asin, acos, atan, atan2: correctly rounded. All stand on the arc tangent of a double-double, with a table at multiples of 1/64.

import { isNegative } from '../double.ts';
import { add, divide, multiply, rounded, squareRoot, tail, twoSum } from './doubledouble.ts';
import { arcTangent, fixed, pi, toDouble, toDoubleDouble, wholeRoot, type Fixed } from './fixedpoint.ts';

type Pair = readonly [number, number];
interface Table {
  readonly heads: Float64Array;
  readonly tails: Float64Array;
  readonly half: Pair;
  readonly third: Pair;
  readonly fifth: Pair;
  readonly seventh: Pair;
}
let table: Table | undefined;

function load(): Table {
  const p = 220,
    heads = new Float64Array(65),
    tails = new Float64Array(65),
    one = 1n << 220n;
  for (let i = 0; i <= 64; i++)
    [heads[i], tails[i]] = toDoubleDouble(arcTangent((one * BigInt(i)) / 64n, p), p) as [number, number];
  return {
    heads,
    tails,
    half: toDoubleDouble(pi(p) >> 1n, p),
    third: toDoubleDouble(one / 3n, p),
    fifth: toDoubleDouble(one / 5n, p),
    seventh: toDoubleDouble(one / 7n, p),
  };
}

/** atan(xh + xl) = result + tail for 0 <= xh <= 1; relative error below 2^-94. */
function tangentInverse(t: Table, xh: number, xl: number): number {
  const i = Math.floor(xh * 64 + 0.5),
    c = i / 64;
  let uh = xh,
    ul = xl;
  if (i > 0) {
    const nh = add(xh, xl, -c, 0),
      nl = tail;
    let dh = multiply(xh, xl, c, 0);
    dh = add(1, 0, dh, tail);
    uh = divide(nh, nl, dh, tail);
    ul = tail;
  }
  const qh = multiply(uh, ul, uh, ul),
    ql = tail;
  const q = qh * (1 / 9 + qh * (-1 / 11 + qh * (1 / 13 - qh / 15)));
  let h = add(-t.seventh[0], -t.seventh[1], q, 0);
  h = multiply(h, tail, qh, ql);
  h = add(t.fifth[0], t.fifth[1], h, tail);
  h = multiply(h, tail, qh, ql);
  h = add(-t.third[0], -t.third[1], h, tail);
  h = multiply(h, tail, qh, ql);
  h = multiply(h, tail, uh, ul);
  h = add(uh, ul, h, tail);
  return i === 0 ? h : add(t.heads[i]!, t.tails[i]!, h, tail);
}
/** atan of a quotient y/x of double-doubles, both positive: result + tail in [0, π/2]. */
function quotientAngle(t: Table, yh: number, yl: number, xh: number, xl: number): number {
  if (yh <= xh) {
    const h = divide(yh, yl, xh, xl);
    return tangentInverse(t, h, tail);
  }
  let h = divide(xh, xl, yh, yl);
  h = tangentInverse(t, h, tail);
  return add(t.half[0], t.half[1], -h, -tail);
}

const error = 2 ** -88;
const p = 1300;

/** atan of a quotient of positive fixed-point values. */
function exactAngle(y: Fixed, x: Fixed, at: number): Fixed {
  return y <= x ? arcTangent((y << BigInt(at)) / x, at) : (pi(at) >> 1n) - arcTangent((x << BigInt(at)) / y, at);
}
/** atan x */
export function atan(x: number): number {
  if (x !== x) return x;
  const a = Math.abs(x);
  if (a < 1e-8) return a < 1e-100 ? x : x - (x * x * x) / 3;
  if (a > 1e17) return x > 0 ? 1.5707963267948966 : -1.5707963267948966;
  const t = (table ??= load());
  let r = rounded(quotientAngle(t, a, 0, 1, 0), tail, error);
  if (r !== r) r = toDouble(exactAngle(fixed(a, 400), 1n << 400n, 400), 400);
  return x < 0 ? -r : r;
}
/** asin x */
export function asin(x: number): number {
  const a = Math.abs(x);
  if (!(a <= 1)) return NaN;
  if (a < 1e-8) return a < 1e-100 ? x : x + (x * x * x) / 6;
  const t = (table ??= load());
  // asin x = atan(x / sqrt((1-x)(1+x)))
  let h = twoSum(1, -a),
    l = tail;
  const s = twoSum(1, a);
  h = multiply(h, l, s, tail);
  l = tail;
  if (h > 0) {
    h = squareRoot(h, l);
    l = tail;
  }
  let r = rounded(quotientAngle(t, a, 0, h, l), tail, error);
  if (r !== r) {
    const f = fixed(a, 500),
      one = 1n << 500n;
    r = toDouble(exactAngle(f, wholeRoot((one - f) * (one + f)), 500), 500);
  }
  return x < 0 ? -r : r;
}
/** acos x */
export function acos(x: number): number {
  if (!(Math.abs(x) <= 1)) return NaN;
  if (x === 1) return 0;
  if (Math.abs(x) < 1e-20) return 1.5707963267948966;
  if (x === -1) return 3.141592653589793;
  const t = (table ??= load());
  // acos x = 2 atan(sqrt((1-x)/(1+x))) = atan2(sqrt((1-x)(1+x)), x)
  const yh = twoSum(1, -x),
    yl = tail,
    xh = twoSum(1, x),
    xl = tail;
  let h = multiply(yh, yl, xh, xl);
  h = squareRoot(h, tail);
  h = quotientAngle(t, h, tail, Math.abs(x), 0);
  if (x < 0) h = add(2 * t.half[0], 2 * t.half[1], -h, -tail);
  const r = rounded(h, tail, error);
  if (r === r) return r;
  const f = fixed(x, 500),
    one = 1n << 500n,
    root = wholeRoot((one - f) * (one + f));
  return toDouble(x < 0 ? pi(500) - exactAngle(root, -f, 500) : exactAngle(root, f, 500), 500);
}
/** The angle of the point (x, y), with the special cases of C99 F.9.1.4. */
export function atan2(y: number, x: number): number {
  if (x !== x || y !== y) return NaN;
  const left = isNegative(x),
    below = isNegative(y);
  const r = upperAngle(Math.abs(y), Math.abs(x), left);
  return below ? -r : r;
}
function upperAngle(y: number, x: number, left: boolean): number {
  const halfPi = 1.5707963267948966;
  if (y === 0) return left ? 2 * halfPi : 0;
  if (x === 0 && y > 0) return halfPi;
  if (x === Infinity) return y === Infinity ? (left ? 2.356194490192345 : 0.7853981633974483) : left ? 2 * halfPi : 0;
  if (y === Infinity) return halfPi;
  const ratio = y / x;
  if (left ? ratio < 1e-18 : false) return 2 * halfPi;
  if (ratio > 1e18) return halfPi;
  const t = (table ??= load());
  if (y > 1e-140 && x > 1e-140 && y < 1e140 && x < 1e140 && ratio > 1e-140) {
    let h = quotientAngle(t, y, 0, x, 0);
    if (left) h = add(2 * t.half[0], 2 * t.half[1], -h, -tail);
    const r = rounded(h, tail, error);
    if (r === r) return r;
  }
  if (!left && ratio < 1e-9) return tinyAngle(y, x);
  const angle = exactAngle(fixed(y, p), fixed(x, p), p);
  return toDouble(left ? pi(p) - angle : angle, p);
}
/** y/x - (y/x)³/3 where the quotient may be subnormal: the cubic term only decides which way a tie falls. */
function tinyAngle(y: number, x: number): number {
  const at = 2400,
    top = fixed(y, 1100),
    bottom = fixed(x, 1100);
  const q = (top << BigInt(at)) / bottom;
  return toDouble(q - ((((q * q) >> BigInt(at)) * q) >> BigInt(at)) / 3n, at);
}
