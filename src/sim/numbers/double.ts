// The bits of IEEE 754 doubles and floats: fields, powers of two, neighbours, exact mantissa and exponent.

import { canonical, type Int } from './int.ts';

const f64 = new Float64Array(1);
const w64 = new Uint32Array(f64.buffer);
const b64 = new BigUint64Array(f64.buffer);
const f32 = new Float32Array(1);
const w32 = new Uint32Array(f32.buffer);
f64[0] = 1;
/** Index of the high word in the host's byte order. */
const high = w64[1] === 0x3ff00000 ? 1 : 0;
const low = 1 - high;

/** Bits 32 to 63 (sign, exponent, top of the fraction), unsigned. */
export function highWordOf(x: number): number {
  f64[0] = x;
  return w64[high]!;
}
/** Bits 0 to 31, unsigned. */
export function lowWordOf(x: number): number {
  f64[0] = x;
  return w64[low]!;
}
/** The double with these two words. */
export function fromWords(highBits: number, lowBits: number): number {
  w64[high] = highBits;
  w64[low] = lowBits;
  return f64[0]!;
}
/** x with its high word replaced. */
export function withHighWord(x: number, highBits: number): number {
  f64[0] = x;
  w64[high] = highBits;
  return f64[0];
}
/** x with its low word replaced. */
export function withLowWord(x: number, lowBits: number): number {
  f64[0] = x;
  w64[low] = lowBits;
  return f64[0];
}
/** The 64 bits as an unsigned value. */
export function doubleBits(x: number): Int {
  f64[0] = x;
  return canonical(b64[0]!);
}
/** The double of 64 bits (signed or unsigned). */
export function doubleFromBits(bits: Int): number {
  b64[0] = BigInt.asUintN(64, BigInt(bits));
  return f64[0]!;
}
/** The 32 bits of the float nearest to x, unsigned. */
export function floatBits(x: number): number {
  f32[0] = x;
  return w32[0]!;
}
/** The float of 32 bits, as a number. */
export function floatFromBits(bits: number): number {
  w32[0] = bits;
  return f32[0]!;
}

/** True for a set sign bit, -0 and negative NaN included. */
export function isNegative(x: number): boolean {
  return highWordOf(x) >>> 31 === 1;
}

const powers = new Float64Array(2098);
for (let e = -1074; e <= 1023; e++)
  powers[e + 1074] =
    e < -1022
      ? fromWords(e >= -1042 ? 1 << (e + 1042) : 0, e >= -1042 ? 0 : 1 << (e + 1074))
      : fromWords((e + 1023) << 20, 0);

/** 2^e for -1074 <= e <= 1023; 0 below and Infinity above. */
export function powerOfTwo(e: number): number {
  return e < -1074 ? 0 : e > 1023 ? Infinity : powers[e + 1074]!;
}
/** The exponent e with 2^e <= |x| < 2^(e+1), subnormals included; x is finite and not 0. */
export function binaryExponent(x: number): number {
  const h = highWordOf(x) & 0x7fffffff;
  if (h >= 0x00100000) return (h >>> 20) - 1023;
  const scaled = x * 18014398509481984; // 2^54
  return ((highWordOf(scaled) & 0x7fffffff) >>> 20) - 1023 - 54;
}
/** x * 2^n, rounded once to nearest (C's ldexp and scalbn). */
export function scaleByPower(x: number, n: number): number {
  if (x === 0 || x - x !== 0) return x;
  const e = binaryExponent(x) + n;
  if (e > 1023) return x > 0 ? Infinity : -Infinity;
  if (e < -1076) return x > 0 ? 0 : -0;
  const { mantissa, exponent } = splitDouble(x);
  if (e >= -1022) return (x < 0 ? -mantissa : mantissa) * powerOfTwo(exponent + n);
  // Subnormal: one rounding.
  const r = scaleBig(BigInt(mantissa), exponent + n);
  return x > 0 ? r : -r;
}
/** |x| = mantissa * 2^exponent with a whole mantissa below 2^53; x is finite. The mantissa of a number is at most 2^53-1 and safe. */
export function splitDouble(x: number): { readonly mantissa: number; readonly exponent: number } {
  const h = highWordOf(x),
    l = lowWordOf(x);
  const biased = (h >>> 20) & 0x7ff,
    top = h & 0xfffff;
  if (biased === 0) return { mantissa: top * 4294967296 + l, exponent: -1074 };
  return { mantissa: (top + 0x100000) * 4294967296 + l, exponent: biased - 1075 };
}
/** The next double towards +Infinity. */
export function nextUp(x: number): number {
  if (x !== x || x === Infinity) return x;
  if (x === 0) return 5e-324;
  f64[0] = x;
  b64[0] = x > 0 ? b64[0]! + 1n : b64[0]! - 1n;
  return f64[0];
}
/** The next double towards -Infinity. */
export function nextDown(x: number): number {
  return -nextUp(-x);
}
/** The distance to the next double of larger magnitude (Python's math.ulp, Java's Math.ulp). */
export function ulp(x: number): number {
  const a = Math.abs(x);
  if (a !== a || a === Infinity) return a;
  return a < 2.2250738585072014e-308 ? 5e-324 : powerOfTwo(binaryExponent(a) - 52);
}
/** C's frexp: x = fraction * 2^exponent with 0.5 <= |fraction| < 1; 0, infinities and NaN keep exponent 0. */
export function splitFraction(x: number): { readonly fraction: number; readonly exponent: number } {
  if (x === 0 || x - x !== 0) return { fraction: x, exponent: 0 };
  const exponent = binaryExponent(x) + 1;
  const scaled = exponent < -1021 ? x * 18014398509481984 : x;
  return { fraction: withHighWord(scaled, (highWordOf(scaled) & 0x800fffff) | 0x3fe00000), exponent };
}
/** x with the sign of y. */
export function copySign(x: number, y: number): number {
  return isNegative(x) === isNegative(y) ? x : -x;
}
/** The whole number nearest to x, ties to even (C's rint, Java's Math.rint, C#'s Math.Round); keeps -0. */
export function roundHalfEven(x: number): number {
  const a = Math.abs(x);
  if (!(a < 4503599627370496)) return x;
  const r = a + 4503599627370496 - 4503599627370496;
  return isNegative(x) ? -r : r;
}
/** The whole number nearest to x, ties away from zero (C's round, Rust's round); keeps -0. */
export function roundHalfAway(x: number): number {
  const a = Math.abs(x);
  if (!(a < 4503599627370496)) return x;
  const t = Math.floor(a);
  const r = a - t >= 0.5 ? t + 1 : t;
  return isNegative(x) ? -r : r;
}
/** a * b + c with one rounding. */
export function fusedMultiplyAdd(a: number, b: number, c: number): number {
  const p = a * b;
  if (p - p !== 0 || c - c !== 0 || a === 0 || b === 0) return p + c;
  if (c === 0 && p !== 0 && Math.abs(p) > 1e-290) return p;
  return exactMultiplyAdd(a, b, c);
}
function exactMultiplyAdd(a: number, b: number, c: number): number {
  const x = splitDouble(a),
    y = splitDouble(b),
    z = splitDouble(c);
  let product = BigInt(x.mantissa) * BigInt(y.mantissa),
    term = BigInt(z.mantissa);
  if (isNegative(a) !== isNegative(b)) product = -product;
  if (isNegative(c)) term = -term;
  const pe = x.exponent + y.exponent,
    e = Math.min(pe, z.exponent);
  const sum = (product << BigInt(pe - e)) + (term << BigInt(z.exponent - e));
  if (sum === 0n) return a * b + c;
  return sum < 0n ? -scaleBig(-sum, e) : scaleBig(sum, e);
}

/** a / 2^shift rounded half to even, for a >= 0. */
export function roundShift(a: bigint, shift: number): bigint {
  if (shift <= 0) return a << BigInt(-shift);
  const n = BigInt(shift);
  const q = a >> n,
    rest = a - (q << n),
    half = 1n << (n - 1n);
  return rest > half || (rest === half && (q & 1n) === 1n) ? q + 1n : q;
}
/** Bits of a bigint >= 0. */
export function bitsOf(a: bigint): number {
  if (a === 0n) return 0;
  const hex = a.toString(16);
  return hex.length * 4 - (Math.clz32(Number.parseInt(hex[0]!, 16)) - 28);
}
/** The double nearest to m * 2^e for m >= 0, ties to even; subnormal results are rounded once. */
export function scaleBig(m: bigint, e: number): number {
  if (m === 0n) return 0;
  const bits = bitsOf(m);
  if (bits + e > 1024) return Infinity;
  const drop = Math.max(bits - 53, -1074 - e, 0);
  if (drop > bits + 1) return 0;
  const r = Number(roundShift(m, drop)),
    exponent = e + drop;
  return exponent > 971 ? r * powerOfTwo(971) * powerOfTwo(exponent - 971) : r * powerOfTwo(exponent);
}
/** The float nearest to m * 2^e for m >= 0, ties to even. */
export function scaleBigFloat(m: bigint, e: number): number {
  if (m === 0n) return 0;
  const bits = bitsOf(m);
  if (bits + e > 128) return Infinity;
  const drop = Math.max(bits - 24, -149 - e, 0);
  if (drop > bits + 1) return 0;
  return Math.fround(Number(roundShift(m, drop)) * powerOfTwo(e + drop));
}
