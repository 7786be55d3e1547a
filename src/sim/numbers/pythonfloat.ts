// Floats as CPython 3.13 writes them: repr, float.hex, round(x, n) and the digits behind % and format().

import { formatHex, scientificDigits } from './cfloat.ts';
import { fixedDigits, plainText, precisionDigits, scientificText, shortest } from './decimal.ts';
import { highWordOf, isNegative, lowWordOf } from './double.ts';

/** repr(x) and str(x): shortest digits, exponent form from 1e16 up and below 1e-4, `.0` on whole numbers. */
export function pythonRepr(x: number): string {
  if (x !== x) return 'nan';
  if (x - x !== 0) return x < 0 ? '-inf' : 'inf';
  const d = shortest(x);
  const sign = isNegative(x) ? '-' : '';
  if (d.exponent < -4 || d.exponent >= 16) return sign + scientificDigits(d);
  const text = plainText(d);
  return sign + (text.includes('.') ? text : text + '.0');
}
/** x.hex() */
export function pythonHex(x: number): string {
  if (x === 0 || x - x !== 0)
    return x === 0 ? (isNegative(x) ? '-' : '') + '0x0.0p+0' : formatHex(x).replace('-nan', 'nan');
  const h = highWordOf(x),
    biased = (h >>> 20) & 0x7ff;
  const fraction = (h & 0xfffff).toString(16).padStart(5, '0') + lowWordOf(x).toString(16).padStart(8, '0');
  const exponent = biased === 0 ? -1022 : biased - 1023;
  return (
    (isNegative(x) ? '-' : '') +
    (biased === 0 ? '0x0.' : '0x1.') +
    fraction +
    'p' +
    (exponent < 0 ? '' : '+') +
    exponent
  );
}
/** round(x, n) for a finite x: correctly rounded, ties to even; undefined when the result overflows (OverflowError). */
export function pythonRound(x: number, places: number): number | undefined {
  if (x === 0 || x - x !== 0 || places > 323) return x;
  if (places < -308) return isNegative(x) ? -0 : 0;
  let text: string;
  if (places >= 0) text = fixedDigits(x, places);
  else {
    const d = precisionAt(x, places);
    text = d;
  }
  const r = Number(text);
  return r === Infinity ? undefined : isNegative(x) ? -r : r;
}
/** |x| rounded to a multiple of 10^-places for negative places. */
function precisionAt(x: number, places: number): string {
  const count = shortest(x).exponent + 1 + places;
  if (count >= 1) return scientificText(precisionDigits(x, count));
  if (count < 0) return '0';
  // The result is 0 or one unit: half a unit goes to the even 0.
  const unit = Number('1e' + -places);
  return Math.abs(x) > unit / 2 ? '1e' + -places : '0';
}
