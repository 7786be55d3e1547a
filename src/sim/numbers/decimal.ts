// Decimal digits of doubles and floats: the shortest that round back, and exact ones rounded at any place. Signs, special values and layout stay outside.

import { hostExponential, hostFixed, hostShortest } from './hostdigits.ts';
import { binaryExponent, splitDouble } from './double.ts';

/** d.ddd × 10^exponent: `digits` has no leading zero unless the value is 0 (digits '0', exponent 0). */
export interface Decimal {
  readonly digits: string;
  readonly exponent: number;
}

/** What happens to a value exactly between two neighbours, or to any rest at all. */
export type Rounding = 'half-even' | 'half-up' | 'half-down' | 'down' | 'up';

const zero: Decimal = { digits: '0', exponent: 0 };

/** The shortest digits that round back to the double |x|, nearest to it among those (Python, C#, Rust, JavaScript; x finite). */
export function shortest(x: number): Decimal {
  return x === 0 ? zero : hostShortest(Math.abs(x));
}

/** As `shortest`, but exactly between two candidates of that length it takes the larger (Rust). */
export function shortestUp(x: number): Decimal {
  const a = Math.abs(x),
    d = shortest(a);
  if (x === 0 || !mayTie(a, d.digits.length - 1 - d.exponent)) return d;
  const up = hostExponential(a, d.digits.length - 1);
  return Number(scientificText(up)) === a ? trim(up) : d;
}

/** The digits of Java's Double.toString since JDK 19: as `shortest`, but two digits are allowed where one would do, if they lie nearer. */
export function shortestJava(x: number): Decimal {
  const d = shortest(x);
  if (d.digits.length > 1 || x === 0) return d;
  return nearerWithTwo(d, precisionDigits(x, 2), (text) => Number(text) === Math.abs(x));
}

/** The shortest digits that round back to the float |x|; `ties` says which of two equally near candidates is taken. */
export function shortestFloat(x: number, ties: 'half-even' | 'half-up' = 'half-even'): Decimal {
  if (x === 0) return zero;
  const a = Math.abs(x);
  if (a < 16777216 && Math.trunc(a) === a) return hostShortest(a);
  for (let n = 0; n < 9; n++) {
    const near = precisionDigits(a, n + 1, ties);
    if (floatOf(near) === a) return trim(near);
    // At a power of two the interval below is half as wide: the digits above may round back where the nearest do not.
    const above = stepUp(near);
    if (a === powerBelow(a) && compareDecimal(near, a) < 0 && floatOf(above) === a) return trim(above);
  }
  return trim(hostExponential(a, 8));
}

/** The digits of Java's Float.toString since JDK 19. */
export function shortestFloatJava(x: number): Decimal {
  const d = shortestFloat(x);
  if (d.digits.length > 1 || x === 0) return d;
  const a = Math.abs(x);
  return nearerWithTwo(d, precisionDigits(a, 2), (text) => floatNearest(text) === a);
}

function nearerWithTwo(one: Decimal, two: Decimal, roundsBack: (text: string) => boolean): Decimal {
  return roundsBack(scientificText(two)) ? trim(two) : one;
}

/** Exact digits of |x| with `places` digits after the point, as `12.50` (no point when places is 0). */
export function fixedDigits(x: number, places: number, rounding: Rounding = 'half-even'): string {
  const a = Math.abs(x);
  if (places <= 100 && a < 1e21) {
    if (rounding === 'half-up') return hostFixed(a, places);
    if (rounding === 'half-even' && !mayTie(a, places)) return hostFixed(a, places);
  }
  return placePoint(scaledWhole(a, places, rounding), places);
}

/** Exact digits of |x| rounded to `count` significant digits (count >= 1). */
export function precisionDigits(x: number, count: number, rounding: Rounding = 'half-even'): Decimal {
  const a = Math.abs(x);
  if (a === 0) return { digits: '0'.repeat(count), exponent: 0 };
  if (count <= 101) {
    if (rounding === 'half-up') return hostExponential(a, count - 1);
    if (rounding === 'half-even') {
      const d = hostExponential(a, count - 1);
      if (!mayTie(a, count - 1 - d.exponent) && !mayTie(a, count - d.exponent)) return d;
    }
  }
  const exponent = decimalExponent(a);
  const text = scaledWhole(a, count - 1 - exponent, rounding);
  return text.length > count ? { digits: text.slice(0, count), exponent: exponent + 1 } : { digits: text, exponent };
}

/** All decimal digits of the double |x| (finite): exact, at most 767 of them. */
export function exactDigits(x: number): Decimal {
  const a = Math.abs(x);
  if (a === 0) return zero;
  const { mantissa, exponent } = splitDouble(a);
  if (exponent >= 0) {
    const text = (BigInt(mantissa) << BigInt(exponent)).toString();
    return trim({ digits: text, exponent: text.length - 1 });
  }
  const text = (BigInt(mantissa) * 5n ** BigInt(-exponent)).toString();
  return trim({ digits: text, exponent: text.length - 1 + exponent });
}

/** Rounds decimal digits to `places` digits after the point, giving text like `12.50`. */
export function roundToPlaces(d: Decimal, places: number, rounding: Rounding): string {
  const kept = d.exponent + 1 + places;
  const digits = kept < 0 ? (rounding === 'up' && d.digits !== '0' ? '1' : '0') : cut(d.digits, kept, rounding);
  return placePoint(digits, places);
}

/** Rounds decimal digits to `count` significant digits; shorter ones are filled with zeros. */
export function roundToPrecision(d: Decimal, count: number, rounding: Rounding): Decimal {
  if (d.digits.length <= count) return { digits: d.digits.padEnd(count, '0'), exponent: d.exponent };
  const digits = cut(d.digits, count, rounding);
  return digits.length > count
    ? { digits: digits.slice(0, count), exponent: d.exponent + 1 }
    : { digits, exponent: d.exponent };
}

/** The digits laid out plainly: 1234.5, 0.00012. */
export function plainText(d: Decimal): string {
  const { digits, exponent } = d;
  if (exponent < 0) return '0.' + '0'.repeat(-exponent - 1) + digits;
  if (digits.length <= exponent + 1) return digits.padEnd(exponent + 1, '0');
  return digits.slice(0, exponent + 1) + '.' + digits.slice(exponent + 1);
}

/** Drops trailing zeros (one digit stays). */
export function trim(d: Decimal): Decimal {
  let end = d.digits.length;
  while (end > 1 && d.digits.charCodeAt(end - 1) === 48) end--;
  return end === d.digits.length ? d : { digits: d.digits.slice(0, end), exponent: d.exponent };
}

/** d.ddde±x, readable by `parseDouble`. */
export function scientificText(d: Decimal): string {
  return d.digits.slice(0, 1) + (d.digits.length > 1 ? '.' + d.digits.slice(1) : '') + 'e' + d.exponent;
}

/** Keeps the first `kept` digits, rounding by the rest; the result may be one digit longer. */
function cut(digits: string, kept: number, rounding: Rounding): string {
  if (kept >= digits.length) return digits.padEnd(kept, '0') || '0';
  const head = digits.slice(0, kept),
    next = digits.charCodeAt(kept) - 48;
  let rest = false;
  for (let i = kept + 1; i < digits.length && !rest; i++) rest = digits.charCodeAt(i) !== 48;
  const odd = kept > 0 && (head.charCodeAt(kept - 1) & 1) === 1;
  if (!roundsUp(next, rest, odd, rounding)) return head === '' ? '0' : head;
  return increment(head);
}

function roundsUp(next: number, rest: boolean, odd: boolean, rounding: Rounding): boolean {
  switch (rounding) {
    case 'down':
      return false;
    case 'up':
      return next > 0 || rest;
    case 'half-up':
      return next >= 5;
    case 'half-down':
      return next > 5 || (next === 5 && rest);
    case 'half-even':
      return next > 5 || (next === 5 && (rest || odd));
  }
}

function increment(digits: string): string {
  let i = digits.length - 1;
  while (i >= 0 && digits.charCodeAt(i) === 57) i--;
  const zeros = '0'.repeat(digits.length - 1 - i);
  return i < 0 ? '1' + zeros : digits.slice(0, i) + String.fromCharCode(digits.charCodeAt(i) + 1) + zeros;
}

function placePoint(whole: string, places: number): string {
  if (places <= 0) return whole;
  const text = whole.padStart(places + 1, '0');
  return text.slice(0, text.length - places) + '.' + text.slice(text.length - places);
}

/** |x| * 10^places rounded to a whole number; places may be negative. Digits without leading zeros ('0' for 0). */
function scaledWhole(a: number, places: number, rounding: Rounding): string {
  const { mantissa, exponent } = splitDouble(a);
  let top = BigInt(mantissa),
    bottom = 1n;
  if (exponent >= 0) top <<= BigInt(exponent);
  else bottom <<= BigInt(-exponent);
  if (places >= 0) top *= 10n ** BigInt(places);
  else bottom *= 10n ** BigInt(-places);
  const q = top / bottom,
    rest = top - q * bottom,
    twice = rest * 2n;
  let up = false;
  switch (rounding) {
    case 'down':
      break;
    case 'up':
      up = rest > 0n;
      break;
    case 'half-up':
      up = twice >= bottom;
      break;
    case 'half-down':
      up = twice > bottom;
      break;
    case 'half-even':
      up = twice > bottom || (twice === bottom && (q & 1n) === 1n);
      break;
  }
  return (up ? q + 1n : q).toString();
}

/** floor(log10(a)) for a > 0, exactly. */
function decimalExponent(a: number): number {
  return hostExponentialFloor(a);
}

function hostExponentialFloor(a: number): number {
  // The shortest digits can only sit on the other side of a power of ten by being that power itself.
  const d = hostShortest(a);
  if (d.digits !== '1') return d.exponent;
  return compareDecimal(d, a) > 0 ? d.exponent - 1 : d.exponent;
}

/** Could |x| lie exactly between two neighbours at `places` digits after the point? Never false for a real tie. */
function mayTie(a: number, places: number): boolean {
  if (a === 0) return false;
  const shift = places + 1;
  if (shift > 0) {
    // A tie has exactly `places + 1` binary digits after the point.
    if (binaryExponent(a) + shift < 0) return false;
    if (shift > 1074) return false;
    const scaled = a * pow2(shift);
    return Math.trunc(scaled) === scaled && scaled % 2 === 1;
  }
  return Math.trunc(a) === a;
}

function pow2(n: number): number {
  let r = 1;
  for (; n >= 30; n -= 30) r *= 1073741824;
  return r * (1 << n);
}

/** Sign of (decimal - a) for a > 0, exactly. */
export function compareDecimal(d: Decimal, a: number): -1 | 0 | 1 {
  const { mantissa, exponent } = splitDouble(a);
  let left = BigInt(d.digits),
    right = BigInt(mantissa);
  const scale = d.exponent - (d.digits.length - 1);
  if (scale >= 0) left *= 10n ** BigInt(scale);
  else right *= 10n ** BigInt(-scale);
  if (exponent >= 0) right <<= BigInt(exponent);
  else left <<= BigInt(-exponent);
  return left < right ? -1 : left > right ? 1 : 0;
}

function stepUp(d: Decimal): Decimal {
  const digits = increment(d.digits);
  return digits.length > d.digits.length
    ? { digits: digits.slice(0, -1), exponent: d.exponent + 1 }
    : { digits, exponent: d.exponent };
}

function powerBelow(a: number): number {
  const e = binaryExponent(a);
  return e >= 0 ? pow2(e) : 1 / pow2(-e);
}

function floatOf(d: Decimal): number {
  return floatNearest(scientificText(d));
}

/**
 * The float nearest to a plain decimal text. Rounding through a double goes wrong only when the double lies exactly
 * between two floats although the text does not; then the text is compared with it exactly.
 */
export function floatNearest(text: string): number {
  const x = Number(text),
    a = Math.abs(x),
    f = Math.fround(a);
  if (f === a || a - a !== 0) return Math.fround(x);
  const other = f > a ? a - (f - a) : a + (a - f);
  const tie = f === Infinity ? a === 3.4028235677973366e38 : Math.fround(other) === other && other !== f;
  if (!tie) return Math.fround(x);
  const order = compareDecimal(decimalOf(text), a);
  if (order === 0) return Math.fround(x);
  const lower = Math.min(f, f === Infinity ? 3.4028234663852886e38 : other),
    upper = Math.max(f, f === Infinity ? f : other);
  const r = order < 0 ? lower : upper;
  return x < 0 ? -r : r;
}

/** The digits of a plain decimal text ([sign] digits [. digits] [e exponent]). */
export function decimalOf(text: string): Decimal {
  const e = text.search(/[eE]/);
  const body = (e < 0 ? text : text.slice(0, e)).replace(/^[+-]/, '');
  const power = e < 0 ? 0 : Number(text.slice(e + 1));
  const point = body.indexOf('.');
  const whole = point < 0 ? body : body.slice(0, point),
    fraction = point < 0 ? '' : body.slice(point + 1);
  const all = whole + fraction;
  let first = 0;
  while (first < all.length - 1 && all.charCodeAt(first) === 48) first++;
  const digits = all.slice(first);
  return digits === '0' ? zero : { digits, exponent: whole.length - 1 - first + power };
}
