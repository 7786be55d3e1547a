// Integers to text in a radix and back; digits only, the layout (prefix, sign, grouping, padding) belongs to each runtime.

import { canonical, type Int } from './int.ts';

/** Digits in a radix from 2 to 36, lower case, '-' in front of a negative value. */
export function formatInt(a: Int, radix = 10): string {
  return a.toString(radix);
}
/** Digits of the two's complement word of `bits` bits, without leading zeros (Java's toHexString, C#'s "X", Rust's {:x}). */
export function formatWord(a: Int, bits: number, radix: number): string {
  if (a >= 0) return a.toString(radix);
  return BigInt.asUintN(bits, BigInt(a)).toString(radix);
}
/** Puts a separator between groups of digits, counted from the right. */
export function groupDigits(digits: string, separator: string, size = 3): string {
  const first = digits.length % size;
  const groups: string[] = first > 0 ? [digits.slice(0, first)] : [];
  for (let i = first; i < digits.length; i += size) groups.push(digits.slice(i, i + size));
  return groups.join(separator);
}
/** The value of an ASCII digit or letter (0 to 35), or -1. */
export function digitValue(unit: number): number {
  if (unit >= 48 && unit <= 57) return unit - 48;
  if (unit >= 97 && unit <= 122) return unit - 87;
  if (unit >= 65 && unit <= 90) return unit - 55;
  return -1;
}
/** The value of a non-empty text of ASCII digits in the radix, or undefined when any other character occurs. No sign, prefix, blank or underscore. */
export function parseDigits(text: string, radix = 10): Int | undefined {
  const n = text.length;
  if (n === 0) return undefined;
  for (let i = 0; i < n; i++) {
    const d = digitValue(text.charCodeAt(i));
    if (d < 0 || d >= radix) return undefined;
  }
  if (n <= 10) return Number.parseInt(text, radix);
  if (radix === 10) return canonical(BigInt(text));
  if (radix === 16) return canonical(BigInt('0x' + text));
  if (radix === 8) return canonical(BigInt('0o' + text));
  if (radix === 2) return canonical(BigInt('0b' + text));
  return canonical(splitDigits(text, BigInt(radix)));
}
/** Divide and conquer, so that a long text costs less than the square of its length. */
function splitDigits(text: string, radix: bigint): bigint {
  if (text.length <= 10) return BigInt(Number.parseInt(text, Number(radix)));
  const middle = text.length >> 1;
  return (
    splitDigits(text.slice(0, middle), radix) * radix ** BigInt(text.length - middle) +
    splitDigits(text.slice(middle), radix)
  );
}
