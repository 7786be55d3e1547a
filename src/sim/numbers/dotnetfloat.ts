// Doubles and floats as .NET 10 writes them with the invariant culture: ToString(), and the standard formats R G E F N P C with a precision.

import { fixedDigits, plainText, precisionDigits, shortest, shortestFloat, trim, type Decimal } from './decimal.ts';
import { isNegative, roundHalfAway, roundHalfEven } from './double.ts';
import { groupDigits } from './radix.ts';

function special(x: number): string | undefined {
  if (x - x === 0) return undefined;
  return x !== x ? 'NaN' : x < 0 ? '-Infinity' : 'Infinity';
}
/** double.ToString() and "R": shortest digits, exponent form from 1E+17 up and below 1E-04. */
export function dotnetDouble(x: number): string {
  return special(x) ?? sign(x) + general(shortest(x), 17);
}
/** float.ToString(): as `dotnetDouble`, exponent form from 1E+09 up. */
export function dotnetSingle(x: number): string {
  return special(x) ?? sign(x) + general(shortestFloat(x), 9);
}
function sign(x: number): string {
  return isNegative(x) ? '-' : '';
}
function general(d: Decimal, limit: number, letter = 'E'): string {
  return d.exponent >= limit || d.exponent < -4 ? scientific(d, letter, 2) : plainText(d);
}
function scientific(d: Decimal, letter: string, exponentDigits: number): string {
  const e = String(d.exponent < 0 ? -d.exponent : d.exponent).padStart(exponentDigits, '0');
  return (
    d.digits[0]! + (d.digits.length > 1 ? '.' + d.digits.slice(1) : '') + letter + (d.exponent < 0 ? '-' : '+') + e
  );
}
/** x.ToString(letter + precision); letter one of R G E F N P C in either case, precision -1 when none was written. `single` for a float. Undefined for another letter. */
export function dotnetFormat(x: number, letter: string, precision: number, single = false): string | undefined {
  const text = special(x);
  if (text !== undefined) return 'RGEFNPCrgefnpc'.includes(letter) ? text : undefined;
  switch (letter) {
    case 'R':
    case 'r':
      return single ? dotnetSingle(x) : dotnetDouble(x);
    case 'G':
    case 'g': {
      const e = letter === 'G' ? 'E' : 'e';
      if (precision < 1) return sign(x) + general(single ? shortestFloat(x) : shortest(x), single ? 9 : 17, e);
      return sign(x) + general(trim(precisionDigits(x, precision)), precision, e);
    }
    case 'E':
    case 'e':
      return sign(x) + scientific(precisionDigits(x, (precision < 0 ? 6 : precision) + 1), letter, 3);
    case 'F':
    case 'f':
      return sign(x) + fixedDigits(x, precision < 0 ? 2 : precision);
    case 'N':
    case 'n':
      return sign(x) + grouped(fixedDigits(x, precision < 0 ? 2 : precision));
    case 'P':
    case 'p': {
      const places = precision < 0 ? 2 : precision;
      return sign(x) + grouped(movePoint(fixedDigits(x, places + 2))) + ' %';
    }
    case 'C':
    case 'c': {
      const body = '¤' + grouped(fixedDigits(x, precision < 0 ? 2 : precision));
      return isNegative(x) ? '(' + body + ')' : body;
    }
    default:
      return undefined;
  }
}
function grouped(text: string): string {
  const point = text.indexOf('.');
  return point < 0 ? groupDigits(text, ',') : groupDigits(text.slice(0, point), ',') + text.slice(point);
}
/** Moves the point of a text with at least two places two digits to the right. */
function movePoint(text: string): string {
  const point = text.indexOf('.');
  const whole = (text.slice(0, point) + text.slice(point + 1, point + 3)).replace(/^0+(?=\d)/, '');
  const rest = text.slice(point + 3);
  return rest === '' ? whole : whole + '.' + rest;
}
/** Digits a custom format ("0.00", "#,##0.###") starts from: 15 significant ones for a double, 7 for a float, rounded half even, zeros dropped. */
export function dotnetCustomDigits(x: number, single = false): Decimal {
  return trim(precisionDigits(x, single ? 7 : 15));
}

/** Math.Round(x, digits): times a power of ten, rounded (ties to even, or away from zero), divided again. */
export function dotnetRound(x: number, digits: number, away = false): number {
  if (!(Math.abs(x) < 1e16)) return x;
  const scale = Number(`1e${digits}`),
    round = away ? roundHalfAway : roundHalfEven;
  return round(x * scale) / scale;
}
