// sin, cos, tan: correctly rounded. Reduction by π/2 in three pieces, tables of sin and cos at multiples of 1/64, series for the rest.

import { add, divide, multiply, rounded, tail, twoProduct, twoSum } from './doubledouble.ts';
import { fixed, pi, sineAndCosine, splitTop, toDouble, toDoubleDouble } from './fixedpoint.ts';

type Pair = readonly [number, number];
interface Table {
  readonly sineHeads: Float64Array;
  readonly sineTails: Float64Array;
  readonly cosineHeads: Float64Array;
  readonly cosineTails: Float64Array;
  readonly p1: number;
  readonly p2: number;
  readonly p3: Pair;
  readonly sixth: Pair;
  readonly per24: Pair;
  readonly per120: Pair;
}
let table: Table | undefined;

function load(): Table {
  const p = 220,
    n = 52;
  const t = {
    sineHeads: new Float64Array(n),
    sineTails: new Float64Array(n),
    cosineHeads: new Float64Array(n),
    cosineTails: new Float64Array(n),
  };
  for (let i = 0; i < n; i++) {
    const { sine, cosine } = sineAndCosine((BigInt(i) << 220n) / 64n, p);
    [t.sineHeads[i], t.sineTails[i]] = toDoubleDouble(sine, p) as [number, number];
    [t.cosineHeads[i], t.cosineTails[i]] = toDoubleDouble(cosine, p) as [number, number];
  }
  const [p1, rest1] = splitTop(pi(p) >> 1n, p, 33),
    [p2, rest2] = splitTop(rest1, p, 33);
  return {
    ...t,
    p1,
    p2,
    p3: toDoubleDouble(rest2, p),
    sixth: toDoubleDouble((1n << 220n) / 6n, p),
    per24: toDoubleDouble((1n << 220n) / 24n, p),
    per120: toDoubleDouble((1n << 220n) / 120n, p),
  };
}

// Results of `reduce` and `halves`.
let quadrant = 0,
  rh = 0,
  rl = 0,
  sh = 0,
  sl = 0,
  ch = 0,
  cl = 0;

/** x = quadrant * π/2 + (rh + rl) with |rh| <= π/4 for |x| < 1e6; false when the rest is too small for its error. */
function reduce(x: number): boolean {
  const t = (table ??= load());
  const n = x * 0.6366197723675814 + 6755399441055744 - 6755399441055744;
  quadrant = n & 3;
  if (n === 0) {
    rh = x;
    rl = 0;
    return true;
  }
  rh = twoSum(x - n * t.p1, -n * t.p2);
  rl = tail;
  const h = twoProduct(n, t.p3[0]);
  const low = tail + n * t.p3[1];
  rh = add(rh, rl, -h, -low);
  rl = tail;
  return Math.abs(rh) > 2 ** -20;
}

/** sin and cos of the reduced rest, relative error below 2^-95. */
function halves(): void {
  const t = table!;
  const negative = rh < 0;
  const ah = negative ? -rh : rh,
    al = negative ? -rl : rl;
  const i = Math.floor(ah * 64 + 0.5);
  const uh = add(ah, al, -i / 64, 0),
    ul = tail;
  const qh = multiply(uh, ul, uh, ul),
    ql = tail;
  // sin u = u - u³/6 + u⁵/120 - …, cos u - 1 = -u²/2 + u⁴/24 - …
  const qs = qh * (-1 / 5040 + qh * (1 / 362880 - qh / 39916800));
  let h = add(t.per120[0], t.per120[1], qs, 0);
  h = multiply(h, tail, qh, ql);
  h = add(-t.sixth[0], -t.sixth[1], h, tail);
  h = multiply(h, tail, qh, ql);
  h = multiply(h, tail, uh, ul);
  const sinH = add(uh, ul, h, tail),
    sinL = tail;
  const qc = qh * (1 / 40320 + qh * (-1 / 3628800 + qh / 479001600));
  // u⁶/720 is below 2^-51, so its coefficient needs no tail.
  h = add(t.per24[0], t.per24[1], qh * (-1 / 720 + qc), 0);
  h = multiply(h, tail, qh, ql);
  h = add(-0.5, 0, h, tail);
  const cosH = multiply(h, tail, qh, ql),
    cosL = tail; // cos u - 1
  if (i === 0) {
    sh = sinH;
    sl = sinL;
    ch = add(1, 0, cosH, cosL);
    cl = tail;
  } else {
    const th = t.sineHeads[i]!,
      tl = t.sineTails[i]!,
      kh = t.cosineHeads[i]!,
      kl = t.cosineTails[i]!;
    // sin(t+u) = sin t + (sin t (cos u - 1) + cos t sin u)
    let a = multiply(th, tl, cosH, cosL),
      b = tail;
    h = multiply(kh, kl, sinH, sinL);
    a = add(a, b, h, tail);
    sh = add(th, tl, a, tail);
    sl = tail;
    a = multiply(kh, kl, cosH, cosL);
    b = tail;
    h = multiply(th, tl, sinH, sinL);
    a = add(a, b, -h, -tail);
    ch = add(kh, kl, a, tail);
    cl = tail;
  }
  if (negative) {
    sh = -sh;
    sl = -sl;
  }
}

const error = 2 ** -88;

function exact(x: number): { readonly sine: bigint; readonly cosine: bigint } {
  return sineAndCosine(fixed(x, 1300), 1300);
}
/** sin x */
export function sin(x: number): number {
  if (x - x !== 0) return NaN;
  if (Math.abs(x) < 1.4e-8) return Math.abs(x) < 1e-150 ? x : x - (x * x * x) / 6;
  if (Math.abs(x) < 1e6 && reduce(x)) {
    halves();
    const r = quadrant & 1 ? rounded(ch, cl, error) : rounded(sh, sl, error);
    if (r === r) return quadrant & 2 ? -r : r;
  }
  return toDouble(exact(x).sine, 1300);
}
/** cos x */
export function cos(x: number): number {
  if (x - x !== 0) return NaN;
  if (Math.abs(x) < 5e-9) return 1;
  if (Math.abs(x) < 1e6 && reduce(x)) {
    halves();
    const r = quadrant & 1 ? rounded(sh, sl, error) : rounded(ch, cl, error);
    if (r === r) return quadrant === 1 || quadrant === 2 ? -r : r;
  }
  return toDouble(exact(x).cosine, 1300);
}
/** tan x */
export function tan(x: number): number {
  if (x - x !== 0) return NaN;
  if (Math.abs(x) < 1e-150) return x;
  if (Math.abs(x) < 1e6 && reduce(x)) {
    halves();
    const h = quadrant & 1 ? divide(-ch, -cl, sh, sl) : divide(sh, sl, ch, cl);
    const r = rounded(h, tail, error);
    if (r === r) return r;
  }
  const { sine, cosine } = exact(x);
  return toDouble((sine << 1300n) / cosine, 1300);
}
