// cbrt and hypot: correctly rounded.

import { bitsOf, powerOfTwo, scaleBig, scaleByPower, splitDouble, binaryExponent } from '../double.ts';
import { add, divide, multiply, rounded, squareRoot, tail, twoProduct } from './doubledouble.ts';
import { wholeRoot } from './fixedpoint.ts';

const error = 2 ** -96;

/** The cube root. */
export function cbrt(x: number): number {
  if (x === 0 || x - x !== 0) return x;
  const a = Math.abs(x),
    third = Math.floor(binaryExponent(a) / 3);
  const m = scaleByPower(a, -3 * third); // in [1, 8)
  let y = 0.5 + m * (0.55 - m * 0.04);
  for (let i = 0; i < 6; i++) y -= (y - m / (y * y)) / 3;
  // One Newton step in double-double: y + (m/y² - y)/3.
  const s = twoProduct(y, y);
  let h = divide(m, 0, s, tail);
  h = add(h, tail, -y, 0);
  h = divide(h, tail, 3, 0);
  h = add(y, 0, h, tail);
  let l = tail;
  const q = multiply(h, l, h, l);
  let d = divide(m, 0, q, tail);
  d = add(d, tail, -h, -l);
  d = divide(d, tail, 3, 0);
  h = add(h, l, d, tail);
  l = tail;
  let r = rounded(h, l, error) * powerOfTwo(third);
  if (r !== r) r = exactCubeRoot(a);
  return x < 0 ? -r : r;
}
function exactCubeRoot(a: number): number {
  const { mantissa, exponent } = splitDouble(a);
  const e = (((exponent % 3) + 3) % 3) + 300;
  const n = BigInt(mantissa) << BigInt(e);
  let root = 1n << BigInt(Math.ceil(bitsOf(n) / 3));
  for (;;) {
    const next = (2n * root + n / (root * root)) / 3n;
    if (next >= root) break;
    root = next;
  }
  // The last bit only says whether something is left over.
  return scaleBig((root << 1n) | (root * root * root === n ? 0n : 1n), (exponent - e) / 3 - 1);
}

/** sqrt(x² + y²) without overflow on the way. */
export function hypot(x: number, y: number): number {
  const a = Math.abs(x),
    b = Math.abs(y);
  if (a === Infinity || b === Infinity) return Infinity;
  if (a !== a || b !== b) return NaN;
  const big = Math.max(a, b),
    small = Math.min(a, b);
  if (small === 0) return big;
  if (big < 1e140 && small > 1e-140) {
    let h = twoProduct(big, big);
    const l = tail,
      k = twoProduct(small, small);
    h = add(h, l, k, tail);
    h = squareRoot(h, tail);
    const r = rounded(h, tail, error);
    if (r === r) return r;
  }
  const s = splitDouble(big),
    t = splitDouble(small);
  const e = Math.max(Math.min(s.exponent, t.exponent), s.exponent - 400);
  const widen = (m: number, from: number): bigint =>
    from >= e ? BigInt(m) << BigInt(from - e) : (BigInt(m) >> BigInt(Math.min(e - from, 60))) | 1n;
  const u = widen(s.mantissa, s.exponent),
    v = widen(t.mantissa, t.exponent);
  const sum = (u * u + v * v) << 256n,
    root = wholeRoot(sum);
  return scaleBig((root << 1n) | (root * root === sum ? 0n : 1n), e - 128 - 1);
}
