// System.Decimal: 96-bit coefficient, scale 0–28, sign; arithmetic and rounding as .NET 10's Decimal.DecCalc does it (half to even).
import type { Dec } from '../check/types.ts';
import { canonical, type Int } from '../../numbers/int.ts';
import { precisionDigits } from '../../numbers/decimal.ts';

export type { Dec };
export class DecOverflow extends Error {}
const max = 2n ** 96n - 1n;
const pow: bigint[] = [1n];
for (let i = 1; i < 90; i++) pow.push(pow[i - 1]! * 10n);
export function p10(n: number): bigint {
  return pow[n] ?? 10n ** BigInt(n);
}
export function dec(c: bigint, scale = 0, neg = false): Dec {
  return { c, scale, neg };
}
/** Divides by 10^n rounding half to even. */
export function roundHalfEven(c: bigint, n: number): bigint {
  if (n <= 0) return c;
  const d = p10(n);
  const q = c / d,
    r = c % d,
    h = d / 2n;
  return r > h || (r === h && (q & 1n) === 1n) ? q + 1n : q;
}
/** Brings a coefficient into 96 bits and 28 places. */
function fit(c: bigint, scale: number, neg: boolean): Dec {
  let drop = scale > 28 ? scale - 28 : 0;
  while (scale - drop >= 0) {
    const v = roundHalfEven(c, drop);
    if (v <= max) {
      if (scale - drop < 0) break;
      return { c: v, scale: scale - drop, neg };
    }
    drop++;
    if (drop > scale) break;
  }
  if (scale < 0) {
    const v = c * p10(-scale);
    if (v <= max) return { c: v, scale: 0, neg };
  }
  throw new DecOverflow('Value was either too large or too small for a Decimal.');
}
const sg = (d: Dec): bigint => (d.neg ? -d.c : d.c);
export function decAdd(a: Dec, b: Dec): Dec {
  const s = a.scale > b.scale ? a.scale : b.scale;
  const v = sg(a) * p10(s - a.scale) + sg(b) * p10(s - b.scale);
  if (v === 0n) return { c: 0n, scale: s, neg: false };
  return fit(v < 0n ? -v : v, s, v < 0n);
}
export function decNeg(a: Dec): Dec {
  return { c: a.c, scale: a.scale, neg: !a.neg };
}
export function decSub(a: Dec, b: Dec): Dec {
  return decAdd(a, decNeg(b));
}
export function decMul(a: Dec, b: Dec): Dec {
  const c = a.c * b.c;
  if (c === 0n) {
    const s = a.scale + b.scale;
    return { c: 0n, scale: s > 28 ? 28 : s, neg: a.neg !== b.neg && false };
  }
  return fit(c, a.scale + b.scale, a.neg !== b.neg);
}
export function decDiv(a: Dec, b: Dec): Dec {
  const neg = a.neg !== b.neg;
  let scale = a.scale - b.scale;
  if (a.c === 0n) return { c: 0n, scale: scale > 0 ? scale : 0, neg: false };
  // exact as long as possible, else 28 places at most; trailing zeros beyond the natural scale are removed
  let c = a.c;
  if (scale < 0) {
    c *= p10(-scale);
    scale = 0;
  }
  const q0 = c / b.c;
  if (q0 > max) throw new DecOverflow('Value was either too large or too small for a Decimal.');
  if (c % b.c === 0n) return { c: q0, scale, neg };
  let best: { q: bigint; s: number; exact: boolean } | null = null;
  for (let s = 28; s >= scale; s--) {
    const n = c * p10(s - scale);
    const q = n / b.c,
      r = n % b.c;
    const h2 = r * 2n;
    const rounded = h2 > b.c || (h2 === b.c && (q & 1n) === 1n) ? q + 1n : q;
    if (rounded <= max) {
      best = { q: r === 0n ? q : rounded, s, exact: r === 0n };
      break;
    }
  }
  if (!best) throw new DecOverflow('Value was either too large or too small for a Decimal.');
  let { q, s } = best;
  while (s > scale && q % 10n === 0n) {
    q /= 10n;
    s--;
  }
  return { c: q, scale: s, neg };
}
export function decRem(a: Dec, b: Dec): Dec {
  const s = a.scale > b.scale ? a.scale : b.scale;
  const x = a.c * p10(s - a.scale),
    y = b.c * p10(s - b.scale);
  const r = x % y;
  let c = r,
    sc = s;
  if (c > max) {
    while (c > max && sc > 0) {
      c /= 10n;
      sc--;
    }
  }
  return { c, scale: sc, neg: a.neg && (r !== 0n || true) };
}
export function compareDec(a: Dec, b: Dec): number {
  const s = a.scale > b.scale ? a.scale : b.scale;
  const x = sg(a) * p10(s - a.scale),
    y = sg(b) * p10(s - b.scale);
  return x < y ? -1 : x > y ? 1 : 0;
}
export function decFromInt(v: Int): Dec {
  const b = BigInt(v);
  return { c: b < 0n ? -b : b, scale: 0, neg: b < 0n };
}
/** Fractional part dropped. */
export function decTrunc(a: Dec): Dec {
  return { c: a.c / p10(a.scale), scale: 0, neg: a.neg };
}
export function decToInt(a: Dec): Int {
  const v = a.c / p10(a.scale);
  return canonical(a.neg ? -v : v);
}
export function decToDouble(a: Dec): number {
  const x = Number((a.neg ? '-' : '') + a.c.toString() + 'e-' + a.scale);
  return x;
}
/** double or float to decimal: 15 (7) significant digits, trailing zeros removed. */
export function decFromDouble(x: number, single: boolean): Dec {
  if (x !== x || x - x !== 0) throw new DecOverflow('Value was either too large or too small for a Decimal.');
  if (x === 0) return { c: 0n, scale: 0, neg: false };
  const ax = Math.abs(x);
  if (ax >= 7.922816251426434e28) throw new DecOverflow('Value was either too large or too small for a Decimal.');
  const d = precisionDigits(ax, single ? 7 : 15);
  let c = BigInt(d.digits),
    scale = d.digits.length - 1 - d.exponent;
  while (scale > 0 && c % 10n === 0n) {
    c /= 10n;
    scale--;
  }
  if (scale < 0) {
    c *= p10(-scale);
    scale = 0;
  }
  if (scale > 28) {
    c = roundHalfEven(c, scale - 28);
    scale = 28;
    while (scale > 0 && c % 10n === 0n && c !== 0n) {
      c /= 10n;
      scale--;
    }
    if (c === 0n) return { c: 0n, scale: 0, neg: false };
  }
  return { c, scale, neg: x < 0 };
}
export function decParseLiteral(text: string): Dec {
  const m = /^(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(text)!;
  const digits = (m[1] ?? '') + (m[2] ?? '');
  const scale = (m[2] ?? '').length - Number(m[3] ?? 0);
  const c = BigInt(digits || '0');
  if (scale < 0) return fit(c * p10(-scale), 0, false);
  return fit(c, scale, false);
}
export function decText(a: Dec): string {
  let s = a.c.toString();
  if (a.scale > 0) {
    s = s.padStart(a.scale + 1, '0');
    s = s.slice(0, -a.scale) + '.' + s.slice(-a.scale);
  }
  return a.neg && a.c !== 0n ? '-' + s : s;
}
export type Midpoint = 'even' | 'away' | 'zero' | 'down' | 'up';
export function decRound(a: Dec, places: number, mode: Midpoint): Dec {
  if (a.scale <= places) return a;
  const n = a.scale - places;
  const d = p10(n);
  let q = a.c / d;
  const r = a.c % d,
    h = d / 2n;
  if (mode === 'even') {
    if (r > h || (r === h && (q & 1n) === 1n)) q++;
  } else if (mode === 'away') {
    if (r >= h) q++;
  } else if (mode === 'down') {
    if (a.neg && r > 0n) q++;
  } else if (mode === 'up') {
    if (!a.neg && r > 0n) q++;
  }
  return { c: q, scale: places, neg: a.neg && q !== 0n };
}
export function decFitted(c: bigint, scale: number, neg: boolean): Dec {
  return fit(c, scale, neg);
}
