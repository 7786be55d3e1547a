// Integer types of a fixed width: their ranges, wrapping into them, and whether a value overflows them (two's complement, 8 to 128 bits).

import { addInt, canonical, mulInt, negInt, shlInt, subInt, truncDivInt, truncRemInt, type Int } from './int.ts';

/** A fixed-width integer type. */
export interface Width {
  readonly bits: number;
  readonly signed: boolean;
  readonly min: Int;
  readonly max: Int;
}

function width(bits: number, signed: boolean): Width {
  const top = shlInt(1, signed ? bits - 1 : bits);
  return { bits, signed, min: signed ? negInt(top) : 0, max: subInt(top, 1) };
}

export const i8 = width(8, true);
export const i16 = width(16, true);
export const i32 = width(32, true);
export const i64 = width(64, true);
export const i128 = width(128, true);
export const u8 = width(8, false);
export const u16 = width(16, false);
export const u32 = width(32, false);
export const u64 = width(64, false);
export const u128 = width(128, false);

/** True when the exact value lies in the type's range. */
export function fits(type: Width, a: Int): boolean {
  return a >= type.min && a <= type.max;
}

/** The value of the type that is congruent to `a` modulo 2^bits: every conversion and every wrapping operation of the type. */
export function wrap(type: Width, a: Int): Int {
  if (a >= type.min && a <= type.max) return a;
  if (typeof a === 'number') {
    switch (type.bits) {
      case 8:
        return type.signed ? (a << 24) >> 24 : a & 0xff;
      case 16:
        return type.signed ? (a << 16) >> 16 : a & 0xffff;
      case 32:
        return type.signed ? a | 0 : a >>> 0;
    }
  }
  const b = BigInt(a);
  return canonical(type.signed ? BigInt.asIntN(type.bits, b) : BigInt.asUintN(type.bits, b));
}

/** -a, wrapped. */
export function wrappingNeg(type: Width, a: Int): Int {
  return wrap(type, negInt(a));
}
/** a + b, wrapped. */
export function wrappingAdd(type: Width, a: Int, b: Int): Int {
  return wrap(type, addInt(a, b));
}
/** a - b, wrapped. */
export function wrappingSub(type: Width, a: Int, b: Int): Int {
  return wrap(type, subInt(a, b));
}
/** a * b, wrapped. */
export function wrappingMul(type: Width, a: Int, b: Int): Int {
  return wrap(type, mulInt(a, b));
}

/** a + b, or undefined when it overflows the type. */
export function checkedAdd(type: Width, a: Int, b: Int): Int | undefined {
  return within(type, addInt(a, b));
}
/** a - b, or undefined when it overflows the type. */
export function checkedSub(type: Width, a: Int, b: Int): Int | undefined {
  return within(type, subInt(a, b));
}
/** a * b, or undefined when it overflows the type. */
export function checkedMul(type: Width, a: Int, b: Int): Int | undefined {
  return within(type, mulInt(a, b));
}
/** -a, or undefined when it overflows the type. */
export function checkedNeg(type: Width, a: Int): Int | undefined {
  return within(type, negInt(a));
}
/** a / b towards zero, or undefined when b is 0 or the quotient overflows (min / -1). */
export function checkedDiv(type: Width, a: Int, b: Int): Int | undefined {
  return b === 0 ? undefined : within(type, truncDivInt(a, b));
}
/** a % b, or undefined when b is 0 or the quotient overflows (min % -1). */
export function checkedRem(type: Width, a: Int, b: Int): Int | undefined {
  return b === 0 || (b === -1 && type.signed && a === type.min) ? undefined : truncRemInt(a, b);
}
/** a to the power of a whole exponent >= 0, or undefined when it overflows the type. */
export function checkedPow(type: Width, a: Int, exponent: number): Int | undefined {
  if (a === 0 || a === 1) return exponent === 0 ? 1 : a;
  if (a === -1) return exponent % 2 === 0 ? 1 : -1;
  let r: Int = 1;
  for (let i = 0; i < exponent; i++) {
    r = mulInt(r, a);
    if (!fits(type, r)) return undefined;
  }
  return r;
}
/** a to the power of a whole exponent >= 0, wrapped. */
export function wrappingPow(type: Width, a: Int, exponent: number): Int {
  let r: Int = 1,
    square = a;
  for (let e = exponent; e > 0; e = Math.floor(e / 2)) {
    if (e % 2 === 1) r = wrappingMul(type, r, square);
    square = wrappingMul(type, square, square);
  }
  return r;
}
/** The nearest value of the type (Rust's saturating operations and float casts of an already truncated value). */
export function saturate(type: Width, a: Int): Int {
  return a < type.min ? type.min : a > type.max ? type.max : a;
}

/** A double brought into the type: fraction dropped, NaN 0, beyond the range the nearest value (Java, Rust's `as`, .NET 9 and later). */
export function castDouble(type: Width, x: number): Int {
  if (x !== x) return 0;
  const t = Math.trunc(x) + 0;
  if (t >= -9007199254740991 && t <= 9007199254740991) return saturate(type, t);
  return x === Infinity ? type.max : x === -Infinity ? type.min : saturate(type, BigInt(t));
}

function within(type: Width, a: Int): Int | undefined {
  return a >= type.min && a <= type.max ? a : undefined;
}

// Fast forms for words of at most 32 bits, on plain numbers.

/** Low 8 bits as a signed number. */
export function toI8(a: number): number {
  return (a << 24) >> 24;
}
/** Low 16 bits as a signed number. */
export function toI16(a: number): number {
  return (a << 16) >> 16;
}
/** Low 32 bits as a signed number (a is below 2^53 in magnitude). */
export function toI32(a: number): number {
  return a | 0;
}
/** Low 8 bits. */
export function toU8(a: number): number {
  return a & 0xff;
}
/** Low 16 bits. */
export function toU16(a: number): number {
  return a & 0xffff;
}
/** Low 32 bits as an unsigned number (a is below 2^53 in magnitude). */
export function toU32(a: number): number {
  return a >>> 0;
}
/** Wrapping 32-bit signed product. */
export function mulI32(a: number, b: number): number {
  return Math.imul(a, b);
}
/** Wrapping 32-bit unsigned product. */
export function mulU32(a: number, b: number): number {
  return Math.imul(a, b) >>> 0;
}
/** True when the exact 32-bit signed product overflows. The double product decides: it is exact up to 2^53 and monotone beyond. */
export function mulOverflowsI32(a: number, b: number): boolean {
  const r = a * b;
  return r > 2147483647 || r < -2147483648;
}
