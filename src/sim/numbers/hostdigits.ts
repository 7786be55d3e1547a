// The three conversions ECMA-262 §6.1.6.1.20, §21.1.3.2 and §21.1.3.3 define exactly, so that every host gives the same digits: shortest, fixed and exponential (ties go to the larger).

import type { Decimal } from './decimal.ts';

/** Shortest round-trip digits of a finite a > 0. */
export function hostShortest(a: number): Decimal {
  const text = `${a}`;
  const e = text.indexOf('e');
  if (e >= 0) {
    const body = text.slice(0, e);
    return { digits: body.length === 1 ? body : body[0]! + body.slice(2), exponent: Number(text.slice(e + 1)) };
  }
  const point = text.indexOf('.');
  if (point < 0) {
    let end = text.length;
    while (end > 1 && text.charCodeAt(end - 1) === 48) end--;
    return { digits: text.slice(0, end), exponent: text.length - 1 };
  }
  if (text.charCodeAt(0) !== 48) return { digits: text.slice(0, point) + text.slice(point + 1), exponent: point - 1 };
  let first = 2;
  while (text.charCodeAt(first) === 48) first++;
  return { digits: text.slice(first), exponent: 1 - first };
}

/** Digits of a >= 0 (below 10^21) with `places` (at most 100) digits after the point. */
export function hostFixed(a: number, places: number): string {
  // eslint-disable-next-line no-restricted-syntax -- exact by ECMA-262 21.1.3.3
  return a.toFixed(places);
}

/** a > 0 with one digit before and `places` (at most 100) digits after the point. */
export function hostExponential(a: number, places: number): Decimal {
  // eslint-disable-next-line no-restricted-syntax -- exact by ECMA-262 21.1.3.2
  const text = a.toExponential(places);
  const e = text.indexOf('e');
  return { digits: places === 0 ? text.slice(0, 1) : text[0]! + text.slice(2, e), exponent: Number(text.slice(e + 1)) };
}
