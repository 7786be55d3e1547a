// Doubles as C's printf and C++'s streams write them (C17 7.21.6.1, as glibc 2.36 does): %f %e %g %a, the default of ostream, and std::to_chars.

import {
  exactDigits,
  fixedDigits,
  plainText,
  precisionDigits,
  shortest,
  shortestFloat,
  trim,
  type Decimal,
} from './decimal.ts';
import { highWordOf, isNegative, lowWordOf } from './double.ts';

/** `inf`, `nan` with a '-' for a set sign bit; undefined for a finite x. */
export function specialText(x: number): string | undefined {
  if (x - x === 0) return undefined;
  return (isNegative(x) ? '-' : '') + (x !== x ? 'nan' : 'inf');
}
/** %.{places}f */
export function formatFixed(x: number, places: number): string {
  return specialText(x) ?? (isNegative(x) ? '-' : '') + fixedDigits(x, places);
}
/** %.{places}e; C writes at least two digits of exponent. */
export function formatScientific(x: number, places: number): string {
  return specialText(x) ?? (isNegative(x) ? '-' : '') + scientific(precisionDigits(x, places + 1));
}
/** %.{precision}g, or %#.{precision}g when `alternate` (zeros kept; Python). */
export function formatGeneral(x: number, precision: number, alternate = false): string {
  const special = specialText(x);
  if (special !== undefined) return special;
  const count = precision === 0 ? 1 : precision;
  const rounded = precisionDigits(x, count);
  const sign = isNegative(x) ? '-' : '';
  if (rounded.exponent < -4 || rounded.exponent >= count)
    return sign + scientific(alternate ? rounded : trim(rounded), alternate);
  const text = plainText(alternate ? rounded : trim(rounded));
  return sign + text + (alternate && !text.includes('.') ? '.' : '');
}
/** %#.{precision}g as glibc prints it (C++ showpoint): its zeros are lost when rounding alone carries the value into the exponent form, 999.9 with precision 3 is `1.e+03`. */
export function formatGeneralGlibc(x: number, precision: number): string {
  const count = precision === 0 ? 1 : precision;
  if (x - x === 0 && Math.abs(x) < Number('1e' + count)) {
    const rounded = precisionDigits(x, count);
    if (rounded.exponent === count) return (isNegative(x) ? '-' : '') + scientific(trim(rounded), true);
  }
  return formatGeneral(x, precision, true);
}
/** %a: the shortest exact hexadecimal form, 0x1.8p+1. */
export function formatHex(x: number): string {
  const special = specialText(x);
  if (special !== undefined) return special;
  const h = highWordOf(x),
    biased = (h >>> 20) & 0x7ff;
  const fraction = ((h & 0xfffff).toString(16).padStart(5, '0') + lowWordOf(x).toString(16).padStart(8, '0')).replace(
    /0+$/,
    '',
  );
  const exponent = biased === 0 ? (x === 0 ? 0 : -1022) : biased - 1023;
  return (
    (isNegative(x) ? '-' : '') +
    '0x' +
    (biased === 0 ? '0' : '1') +
    (fraction === '' ? '' : '.' + fraction) +
    'p' +
    (exponent < 0 ? '' : '+') +
    exponent
  );
}
/** What `std::cout << x` writes for a double or float at the default precision of 6. */
export function formatStream(x: number): string {
  return formatGeneral(x, 6);
}
/** std::to_chars(double) without a format: the shortest digits, in the shorter of the two layouts (fixed when equal). */
export function formatToChars(x: number, float = false): string {
  const special = specialText(x);
  if (special !== undefined) return special;
  const d = float ? shortestFloat(x) : shortest(x);
  const sign = isNegative(x) ? '-' : '';
  const long = scientific(d);
  const plain = d.exponent >= d.digits.length - 1 && d.exponent < 400 ? fixedDigits(x, 0) : plainText(d);
  return sign + (plain.length <= long.length ? plain : long);
}

function scientific(d: Decimal, point = false): string {
  const e = d.exponent < 0 ? -d.exponent : d.exponent;
  return (
    d.digits[0]! +
    (d.digits.length > 1 || point ? '.' : '') +
    d.digits.slice(1) +
    (d.exponent < 0 ? 'e-' : 'e+') +
    (e < 10 ? '0' : '') +
    e
  );
}

/** d.ddde±xx as C writes it. */
export function scientificDigits(d: Decimal): string {
  return scientific(d);
}

/** Every decimal digit of x, plainly (what %f shows with enough places). */
export function exactText(x: number): string {
  return (isNegative(x) ? '-' : '') + plainText(exactDigits(x));
}
