// Doubles and floats as Java 25 writes them: Double.toString, Float.toString, toHexString, and the digits of java.util.Formatter (shortest digits, then rounded half up).

import {
  plainText,
  roundToPlaces,
  roundToPrecision,
  shortestFloatJava,
  shortestJava,
  trim,
  type Decimal,
} from './decimal.ts';
import { floatBits, highWordOf, isNegative, lowWordOf } from './double.ts';

function special(x: number): string | undefined {
  if (x - x === 0) return undefined;
  return x !== x ? 'NaN' : x < 0 ? '-Infinity' : 'Infinity';
}
function layout(x: number, d: Decimal): string {
  const sign = isNegative(x) ? '-' : '';
  if (x === 0) return sign + '0.0';
  if (d.exponent >= -3 && d.exponent < 7) {
    const text = plainText(d);
    return sign + (text.includes('.') ? text : text + '.0');
  }
  return sign + d.digits[0]! + '.' + (d.digits.slice(1) || '0') + 'E' + d.exponent;
}
/** Double.toString(x), also the text of string concatenation. */
export function javaDouble(x: number): string {
  return special(x) ?? layout(x, shortestJava(x));
}
/** Float.toString(x). */
export function javaFloat(x: number): string {
  return special(x) ?? layout(x, shortestFloatJava(x));
}
/** Digits of Formatter's %.{places}f for |x|, finite. */
export function javaFixed(x: number, places: number): string {
  return roundToPlaces(shortestJava(x), places, 'half-up');
}
/** Formatter's %.{places}e for |x|, finite. */
export function javaScientific(x: number, places: number): string {
  return scientific(roundToPrecision(x === 0 ? { digits: '0', exponent: 0 } : shortestJava(x), places + 1, 'half-up'));
}
/** Formatter's %.{precision}g for |x|, finite: never drops zeros. */
export function javaGeneral(x: number, precision: number): string {
  const count = precision === 0 ? 1 : precision;
  if (x === 0) return count === 1 ? '0' : '0.' + '0'.repeat(count - 1);
  const d = roundToPrecision(shortestJava(x), count, 'half-up');
  return d.exponent >= -4 && d.exponent < count ? plainText(d) : scientific(d);
}
function scientific(d: Decimal): string {
  const e = d.exponent < 0 ? -d.exponent : d.exponent;
  return (
    d.digits[0]! +
    (d.digits.length > 1 ? '.' + d.digits.slice(1) : '') +
    (d.exponent < 0 ? 'e-' : 'e+') +
    (e < 10 ? '0' : '') +
    e
  );
}
/** Double.toHexString(x). */
export function javaHex(x: number): string {
  const h = highWordOf(x),
    biased = (h >>> 20) & 0x7ff;
  const fraction = (h & 0xfffff).toString(16).padStart(5, '0') + lowWordOf(x).toString(16).padStart(8, '0');
  return special(x) ?? hexLayout(x, biased, fraction, biased === 0 ? -1022 : biased - 1023);
}
/** Float.toHexString(x). */
export function javaFloatHex(x: number): string {
  const bits = floatBits(x),
    biased = (bits >>> 23) & 0xff;
  const fraction = ((bits & 0x7fffff) << 1).toString(16).padStart(6, '0');
  return special(x) ?? hexLayout(x, biased, fraction, biased === 0 ? -126 : biased - 127);
}
function hexLayout(x: number, biased: number, fraction: string, exponent: number): string {
  const sign = isNegative(x) ? '-' : '';
  if (x === 0) return sign + '0x0.0p0';
  return sign + (biased === 0 ? '0x0.' : '0x1.') + (fraction.replace(/0+$/, '') || '0') + 'p' + exponent;
}
/** The digits of BigDecimal.valueOf(x) and `new BigDecimal(Double.toString(x))`. */
export function javaDigits(x: number): Decimal {
  return trim(shortestJava(x));
}

/** The whole number of Math.round(x), floor(x + 1/2), before it is brought into its type (NaN is 0; `castDouble` saturates). */
export function javaRound(x: number): number {
  const whole = Math.floor(x);
  return x - whole >= 0.5 ? whole + 1 : whole;
}
