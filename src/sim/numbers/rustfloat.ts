// f64 and f32 as Rust 1.95 writes them: Display never uses an exponent, Debug does from 1e16 and below 1e-4, LowerExp always; with a precision all are exact, ties to even.

import { fixedDigits, plainText, precisionDigits, shortestFloat, shortestUp, type Decimal } from './decimal.ts';
import { isNegative } from './double.ts';

function special(x: number): string | undefined {
  if (x - x === 0) return undefined;
  return x !== x ? 'NaN' : x < 0 ? '-inf' : 'inf';
}
function sign(x: number): string {
  return isNegative(x) ? '-' : '';
}
function digits(x: number, single: boolean): Decimal {
  return single ? shortestFloat(x, 'half-up') : shortestUp(x);
}
/** `{}` */
export function rustDisplay(x: number, single = false): string {
  return special(x) ?? sign(x) + plainText(digits(x, single));
}
/** `{:?}` */
export function rustDebug(x: number, single = false): string {
  const text = special(x);
  if (text !== undefined) return text;
  const d = digits(x, single);
  if (x !== 0 && (d.exponent < -4 || d.exponent >= 16)) return sign(x) + scientific(d);
  const plain = plainText(d);
  return sign(x) + (plain.includes('.') ? plain : plain + '.0');
}
/** `{:e}` */
export function rustExp(x: number, single = false): string {
  return special(x) ?? sign(x) + scientific(digits(x, single));
}
/** `{:.places}` and `{:.places?}` */
export function rustFixed(x: number, places: number): string {
  return special(x) ?? sign(x) + fixedDigits(x, places);
}
/** `{:.places e}` */
export function rustExpFixed(x: number, places: number): string {
  return special(x) ?? sign(x) + scientific(precisionDigits(x, places + 1));
}
function scientific(d: Decimal): string {
  return d.digits[0]! + (d.digits.length > 1 ? '.' + d.digits.slice(1) : '') + 'e' + d.exponent;
}
