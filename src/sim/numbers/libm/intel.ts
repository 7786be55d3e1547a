// exp, sin, cos and cbrt as the x86-64 stubs of HotSpot 25 compute them for java.lang.Math (Intel LIBM, following the algorithm description in its sources): tables of 2^(j/64) and of sines at multiples of π/32, and of cube roots, which are computed here.

import { binaryExponent, powerOfTwo } from '../double.ts';
import { exponential, fixed, ln2, pi, sineAndCosine, toDouble } from './fixedpoint.ts';
import * as correct from './trig.ts';
import { exp as correctExp } from './exp.ts';

interface ExpTable {
  /** 2^(j/64) cut after 53 bits. */
  readonly heads: Float64Array;
  /** 2^(j/64) / head - 1 */
  readonly tails: Float64Array;
}
let expTable: ExpTable | undefined;
function loadExp(): ExpTable {
  const p = 260,
    heads = new Float64Array(64),
    tails = new Float64Array(64),
    l = ln2(p);
  for (let j = 0; j < 64; j++) {
    const { value, shift } = exponential((l * BigInt(j)) >> 6n, p),
      v = shift === 1 ? value << 1n : value;
    heads[j] = j === 0 ? 1 : Number(v >> BigInt(p - 52)) * powerOfTwo(-52);
    const head = fixed(heads[j]!, p);
    tails[j] = j === 0 ? 0 : toDouble(((v - head) << BigInt(p)) / head, p);
  }
  return { heads, tails };
}
/** Math.exp */
export function exp(x: number): number {
  if (!(Math.abs(x) < 708) || Math.abs(x) < 5.551115123125783e-17) return correctExp(x);
  const t = (expTable ??= loadExp());
  const m = x * 92.33248261689366 + 6755399441055744 - 6755399441055744;
  const r = x - m * 0.010830424696223417 - m * 2.572804622327669e-14,
    r2 = r * r,
    r3 = r * r2;
  const j = ((m % 64) + 64) % 64,
    head = t.heads[j]!;
  const low = r3 * r2 * (0.008333368243348653 + 0.001388874731341548 * r);
  const high = r3 * (0.16666666666523347 + 0.04166666666952449 * r);
  const p = high + (r + t.tails[j]! + low) + r2 * 0.4999999999999999;
  return (p * head + head) * powerOfTwo((m - j) / 64);
}

/** For each M: cos(Mπ/32) - σ, head and tail of sin(Mπ/32), and σ, the power of two nearest to that cosine. */
let sineTable: Float64Array | undefined;
function loadSine(): Float64Array {
  const p = 260,
    table = new Float64Array(256);
  for (let m = 0; m < 64; m++) {
    const { sine, cosine } = sineAndCosine((pi(p) * BigInt(m)) / 32n, p);
    const s = m % 32 === 0 ? 0n : sine,
      c = m % 32 === 16 ? 0n : cosine;
    const sigma = nearestPower(toDouble(c, p)),
      head = toDouble(s, p);
    table.set([toDouble(c - fixed(sigma, p), p), head, toDouble(s - fixed(head, p), p), sigma], 4 * m);
  }
  return table;
}
function nearestPower(c: number): number {
  const a = Math.abs(c);
  if (a < 1e-9) return 0;
  let p = 1;
  while (p > 2 ** -20 && p - a > a - p / 2) p /= 2;
  return c < 0 ? -p : p;
}
/** sin(x + shift π/32) for 2^-252 <= |x| < 90112. */
function sineOf(x: number, shift: number): number {
  const t = (sineTable ??= loadSine());
  const n = Math.trunc(x * 10.185916357881302 + (x < 0 ? -0.5 : 0.5)),
    at = 4 * ((n + shift) & 63);
  const m1 = n * 0.09817477042088285,
    m2 = n * 3.798187816439979e-12,
    m3 = n * 1.2639164054974691e-22;
  const r1 = x - m1,
    r = r1 - m2,
    minusC = m3 - (r1 - r - m2);
  const chl = t[at]!,
    sh = t[at + 1]!,
    sl = t[at + 2]!,
    sigma = t[at + 3]!;
  const cosine = chl + sigma,
    minusD = sh * r - cosine;
  const r2 = r * r,
    r4 = r2 * r2;
  const pLow = (1 / 120) * r2 + -1 / 6 + ((1 / 362880) * r1 * r + -1 / 5040) * r4;
  const pHigh = (1 / 24) * r2 + -0.5 + ((1 / 40320) * r1 * r + -1 / 720) * r4;
  const polsLow = pLow * (cosine * r * r2),
    polsHigh = pHigh * (sh * r2);
  const rs = sigma * r,
    inner = rs + sh,
    med = r * chl,
    high = med + inner;
  const k2 = sh - inner + rs,
    k3 = inner - high + med;
  const corr = minusC * minusD + sl;
  return high + (corr + k2 + k3 + polsLow + polsHigh);
}
/** Math.sin */
export function sin(x: number): number {
  const a = Math.abs(x);
  return a < 90112 && a > 1e-75 ? sineOf(x, 0) : correct.sin(x);
}
/** Math.cos */
export function cos(x: number): number {
  const a = Math.abs(x);
  return a < 90112 && a > 1e-75 ? sineOf(x, 16) : correct.cos(x);
}

interface RootTable {
  /** -1/c, c = 1 + (2b+1)/64 */
  readonly reciprocals: Float64Array;
  /** The cube root of 2^j c, head and tail, at 32 j + b. */
  readonly heads: Float64Array;
  readonly tails: Float64Array;
}
let rootTable: RootTable | undefined;
function loadRoot(): RootTable {
  const p = 200,
    reciprocals = new Float64Array(32),
    heads = new Float64Array(96),
    tails = new Float64Array(96);
  for (let b = 0; b < 32; b++) reciprocals[b] = -1 / (1 + (2 * b + 1) / 64);
  for (let i = 0; i < 96; i++) {
    // The cube root of a whole number with 3p more bits, by Newton's method from above.
    const n = BigInt((65 + 2 * (i & 31)) << (i >> 5)) << BigInt(3 * p - 6);
    let root = 1n << BigInt(p + 2);
    for (;;) {
      const next = (2n * root + n / (root * root)) / 3n;
      if (next >= root) break;
      root = next;
    }
    heads[i] = Number(root >> BigInt(p - 52)) * powerOfTwo(-52); // cut, so that the tail is positive
    tails[i] = toDouble(root - fixed(heads[i]!, p), p);
  }
  return { reciprocals, heads, tails };
}
/** Math.cbrt */
export function cbrt(x: number): number {
  if (x === 0 || x - x !== 0) return x;
  const t = (rootTable ??= loadRoot());
  let a = Math.abs(x),
    extra = 0;
  if (a < 2.2250738585072014e-308) {
    a *= 9223372036854775808; // 2^63
    extra = -21;
  }
  const e = binaryExponent(a),
    k = Math.floor(e / 3),
    j = e - 3 * k,
    m = a * powerOfTwo(-e),
    b = Math.floor((m - 1) * 32);
  const r = (1 + (2 * b + 1) / 64 - m) * t.reciprocals[b]!,
    scale = powerOfTwo(k + extra);
  const head = scale * t.heads[32 * j + b]!,
    low = scale * t.tails[32 * j + b]!;
  const r2 = r * r,
    r4 = r2 * r2;
  const high = 0.3333333333333333 + -0.1111111111111111 * r + (0.06172839506172839 + -0.0411522633744856 * r) * r2;
  const p =
    high +
    r4 * (0.03017832647462277 + -0.023472031702484377 * r + (0.019001168521058782 + -0.01583430710088232 * r) * r2);
  const y = p * (r * head) + low + head;
  return x < 0 ? -y : y;
}
