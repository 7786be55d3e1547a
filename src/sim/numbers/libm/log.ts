// log, log2, log10 and the logarithm as a double-double: correctly rounded. The argument is multiplied by a short reciprocal from a table, the rest is a series.

import { binaryExponent, powerOfTwo, splitDouble } from '../double.ts';
import { add, multiply, rounded, tail, twoProduct } from './doubledouble.ts';
import { ln10, ln2, logarithm, toDouble, toDoubleDouble, type Fixed } from './fixedpoint.ts';

type Pair = readonly [number, number];
interface Table {
  /** -ln(j/128) for j from 88 to 184. */
  readonly heads: Float64Array;
  readonly tails: Float64Array;
  readonly ln2: Pair;
  readonly perLn2: Pair;
  readonly perLn10: Pair;
  readonly third: Pair;
  readonly fifth: Pair;
}
let table: Table | undefined;

function load(): Table {
  const p = 220,
    one = 1n << 220n;
  const heads = new Float64Array(185),
    tails = new Float64Array(185);
  for (let j = 88; j < 185; j++) {
    // ln(j/128) = 2 atanh((j-128)/(j+128))
    const top = BigInt(j - 128),
      bottom = BigInt(j + 128);
    let power = (top << 240n) / bottom,
      sum = power;
    for (let k = 3n; power !== 0n && power !== -1n; k += 2n) {
      power = (power * top * top) / (bottom * bottom);
      sum += power / k;
    }
    [heads[j], tails[j]] = toDoubleDouble(-sum >> 19n, p) as [number, number];
  }
  const over = (x: Fixed): Pair => toDoubleDouble((one * one) / x, p);
  return {
    heads,
    tails,
    ln2: toDoubleDouble(ln2(p), p),
    perLn2: over(ln2(p)),
    perLn10: over(ln10(p)),
    third: toDoubleDouble(one / 3n, p),
    fifth: toDoubleDouble(one / 5n, p),
  };
}

/** ln(x) = result + tail for a finite x > 0; relative error below 2^-96. */
export function logHead(x: number): number {
  const t = (table ??= load());
  let e = binaryExponent(x),
    m =
      e < -1022
        ? x * powerOfTwo(600) * powerOfTwo(-e - 600)
        : e > 1022
          ? x * powerOfTwo(-1000) * powerOfTwo(1000 - e)
          : x * powerOfTwo(-e);
  if (m > 1.4142135623730951) {
    m /= 2;
    e++;
  }
  const j = Math.floor(128 / m + 0.5),
    c = j / 128;
  const product = twoProduct(m, c);
  let rh = product - 1;
  const low = tail;
  const sum = rh + low;
  const rl = low - (sum - rh);
  rh = sum;
  // ln(1+r): the first six terms in double-double, the rest in double.
  const q =
    1 / 7 +
    rh *
      (-1 / 8 +
        rh * (1 / 9 + rh * (-1 / 10 + rh * (1 / 11 + rh * (-1 / 12 + rh * (1 / 13 + rh * (-1 / 14 + rh / 15)))))));
  let h = add(-t.third[0] / 2, -t.third[1] / 2, rh * q, 0);
  h = multiply(h, tail, rh, rl);
  h = add(t.fifth[0], t.fifth[1], h, tail);
  h = multiply(h, tail, rh, rl);
  h = add(-0.25, 0, h, tail);
  h = multiply(h, tail, rh, rl);
  h = add(t.third[0], t.third[1], h, tail);
  h = multiply(h, tail, rh, rl);
  h = add(-0.5, 0, h, tail);
  h = multiply(h, tail, rh, rl);
  h = multiply(h, tail, rh, rl);
  h = add(rh, rl, h, tail);
  if (j !== 128) h = add(t.heads[j]!, t.tails[j]!, h, tail);
  if (e !== 0) {
    const l = tail;
    const lh = multiply(t.ln2[0], t.ln2[1], e, 0);
    h = add(lh, tail, h, l);
  }
  return h;
}

/** ln(x) * 2^p, exactly enough for every rounding. */
export function logFixed(x: number, p: number): Fixed {
  const { mantissa, exponent } = splitDouble(x);
  const bits = mantissa.toString(2).length;
  // x = m * 2^e with m in [1, 2), or in [1/2, 1) where x lies just below a power of two, so that nothing cancels.
  let m = BigInt(mantissa) << BigInt(p - (bits - 1)),
    e = exponent + bits - 1;
  if (m * 2n > 3n << BigInt(p)) {
    m >>= 1n;
    e++;
  }
  return BigInt(e) * ln2(p) + logarithm(m, p);
}

const error = 2 ** -90;

function special(x: number): number | undefined {
  if (x === 0) return -Infinity;
  if (x !== x || x < 0) return NaN;
  return x === Infinity ? x : x === 1 ? 0 : undefined;
}
/** ln(x) */
export function log(x: number): number {
  const s = special(x);
  if (s !== undefined) return s;
  const r = rounded(logHead(x), tail, error);
  return r === r ? r : toDouble(logFixed(x, 400), 400);
}
/** log to base 2 */
export function log2(x: number): number {
  const s = special(x);
  if (s !== undefined) return s;
  const h = logHead(x),
    t = (table ??= load());
  const r = rounded(multiply(h, tail, t.perLn2[0], t.perLn2[1]), tail, error);
  return r === r ? r : toDouble((logFixed(x, 400) << 400n) / ln2(400), 400);
}
/** log to base 10 */
export function log10(x: number): number {
  const s = special(x);
  if (s !== undefined) return s;
  const h = logHead(x),
    t = (table ??= load());
  const r = rounded(multiply(h, tail, t.perLn10[0], t.perLn10[1]), tail, error);
  return r === r ? r : toDouble((logFixed(x, 400) << 400n) / ln10(400), 400);
}
