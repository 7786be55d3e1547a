// Elementary functions on fixed-point bigints of any precision: the tables of the fast paths come from here, and the answer where 106 bits do not decide the rounding.

import { bitsOf, isNegative, powerOfTwo, scaleBig, splitDouble } from '../double.ts';

/** A value times 2^precision, as a bigint. Every function takes its precision as the last argument. */
export type Fixed = bigint;

const cache = new Map<string, Fixed>();
function remembered(name: string, p: number, make: () => Fixed): Fixed {
  const key = name + p;
  let value = cache.get(key);
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}

/** atan(1/n) or atanh(1/n) by its series. */
function inverseSeries(n: bigint, alternating: boolean, p: number): Fixed {
  const guard = BigInt(p + 20);
  let power = (1n << guard) / n,
    sum = power;
  const square = n * n;
  for (let k = 3n; power !== 0n; k += 2n) {
    power /= square;
    const term = power / k;
    sum = alternating && (k & 3n) === 3n ? sum - term : sum + term;
  }
  return sum >> 20n;
}
/** π */
export function pi(p: number): Fixed {
  return remembered(
    'pi',
    p,
    () => (16n * inverseSeries(5n, true, p + 8) - 4n * inverseSeries(239n, true, p + 8)) >> 8n,
  );
}
/** ln 2 */
export function ln2(p: number): Fixed {
  return remembered(
    'ln2',
    p,
    () =>
      (18n * inverseSeries(26n, false, p + 8) -
        2n * inverseSeries(4801n, false, p + 8) +
        8n * inverseSeries(8749n, false, p + 8)) >>
      8n,
  );
}
/** ln 10 = 3 ln 2 + ln(5/4), and ln(5/4) = 2 atanh(1/9). */
export function ln10(p: number): Fixed {
  return remembered('ln10', p, () => (3n * ln2(p + 8) + 2n * inverseSeries(9n, false, p + 8)) >> 8n);
}

/** The double x as fixed point (rounded down when it has more bits). */
export function fixed(x: number, p: number): Fixed {
  const { mantissa, exponent } = splitDouble(x);
  const shift = exponent + p;
  const m = shift >= 0 ? BigInt(mantissa) << BigInt(shift) : BigInt(mantissa) >> BigInt(-shift);
  return isNegative(x) ? -m : m;
}
/** floor of the square root of a whole bigint. */
export function wholeRoot(a: bigint): bigint {
  if (a < 2n) return a;
  let x = 1n << BigInt((bitsOf(a) + 1) >> 1);
  for (;;) {
    const y = (x + a / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

/** e^x = value * 2^shift with value in about [0.7, 1.5]. */
export function exponential(x: Fixed, p: number): { readonly value: Fixed; readonly shift: number } {
  const l = ln2(p + 40);
  const n = ((x << 41n) / l + 1n) >> 1n; // nearest whole number
  const guard = BigInt(p + 40);
  const r = (x << 40n) - n * l;
  const halvings = 12n;
  const small = r >> halvings;
  let term = 1n << guard,
    sum = term;
  for (let k = 1n; ; k++) {
    term = (term * small) >> guard;
    term /= k;
    if (term === 0n || term === -1n) break;
    sum += term;
  }
  for (let i = 0n; i < halvings; i++) sum = (sum * sum) >> guard;
  return { value: sum >> 40n, shift: Number(n) };
}
/** ln(m) for m in [1/2, 2], from a start value good to 50 bits. */
export function logarithm(m: Fixed, p: number): Fixed {
  const guard = BigInt(p);
  // ln m = 2 atanh((m-1)/(m+1)) after three square roots, which bring the quotient below 0.05.
  const wide = p + 40;
  let root = m << 40n;
  for (let i = 0; i < 3; i++) root = wholeRoot(root << BigInt(wide));
  const one = 1n << BigInt(wide);
  const z = ((root - one) << BigInt(wide)) / (root + one),
    square = (z * z) >> BigInt(wide);
  let power = z,
    sum = z;
  for (let k = 3n; power !== 0n && power !== -1n; k += 2n) {
    power = (power * square) >> BigInt(wide);
    sum += power / k;
  }
  return (sum * 16n) >> (40n + guard - guard);
}
/** sin and cos of x, any size. */
export function sineAndCosine(x: Fixed, p: number): { readonly sine: Fixed; readonly cosine: Fixed } {
  // π to as many more bits as x has before the point, so that the rest keeps p bits.
  const wide = p + 40 + Math.max(0, bitsOf(x < 0n ? -x : x) - p);
  const quarter = pi(wide) >> 1n,
    big = x << BigInt(wide - p);
  const n = ((big * 2n) / quarter + (x < 0n ? -1n : 1n)) / 2n;
  const r = (big - n * quarter) >> BigInt(wide - p - 40);
  const guard = BigInt(p + 40),
    square = (r * r) >> guard;
  let s = r,
    c = 1n << guard,
    term = r;
  for (let k = 2n; term !== 0n && term !== -1n; k += 2n) {
    term = -((term * square) >> guard) / (k * (k + 1n));
    s += term;
  }
  term = 1n << guard;
  for (let k = 1n; term !== 0n && term !== -1n; k += 2n) {
    term = -((term * square) >> guard) / (k * (k + 1n));
    c += term;
  }
  s >>= 40n;
  c >>= 40n;
  switch (((n % 4n) + 4n) % 4n) {
    case 0n:
      return { sine: s, cosine: c };
    case 1n:
      return { sine: c, cosine: -s };
    case 2n:
      return { sine: -s, cosine: -c };
    default:
      return { sine: -c, cosine: s };
  }
}
/** atan(x) for |x| <= 1. */
export function arcTangent(x: Fixed, p: number): Fixed {
  const wide = p + 40,
    guard = BigInt(wide),
    one = 1n << guard;
  let t = x << 40n;
  for (let i = 0; i < 4; i++) t = (t << guard) / (one + wholeRoot((one << guard) + t * t)); // half the angle
  const square = (t * t) >> guard;
  let power = t,
    sum = t;
  for (let k = 3n; power !== 0n && power !== -1n; k += 2n) {
    power = -((power * square) >> guard);
    sum += power / k;
  }
  return (sum * 16n) >> 40n;
}

/** The double nearest to value * 2^(shift - p). A value within 2^-70 of a tie, relative to half an ulp, is a tie: the exact cases of power. */
export function toDouble(value: Fixed, p: number, shift = 0): number {
  const negative = value < 0n,
    m = negative ? -value : value;
  const keep = 53 + 70,
    extra = bitsOf(m) - keep;
  const near = extra > 0 ? (m + (1n << BigInt(extra - 1))) >> BigInt(extra) : m;
  const r = extra > 0 ? scaleBig(near, shift - p + extra) : scaleBig(m, shift - p);
  return negative ? -r : r;
}
/** Head and tail of value * 2^-p, in place of table constants. */
export function toDoubleDouble(value: Fixed, p: number): readonly [number, number] {
  const head = toDouble(value, p);
  return [head, toDouble(value - fixed(head, p), p)];
}
/** The top of value * 2^-p cut after `bits` bits, and the rest. */
export function splitTop(value: Fixed, p: number, bits: number): readonly [number, Fixed] {
  const drop = BigInt(bitsOf(value) - bits);
  const top = (value >> drop) << drop;
  return [Number(top >> drop) * powerOfTwo(Number(drop) - p), value - top];
}
