// sin and cos of glibc 2.36 on x86-64 with fused multiply-add (IBM Accurate Mathematical Library): sines at multiples of 1/128 from a table, a short polynomial, about 0.55 ulp.

import { highWordOf } from '../double.ts';
import { fma } from './doubledouble.ts';
import { sineAndCosine, toDoubleDouble } from './fixedpoint.ts';
import * as rounded from './trig.ts';

let table: Float64Array | undefined;
/** sin and cos of k/128, each as head and tail. */
function load(): Float64Array {
  const t = new Float64Array(440);
  for (let k = 0; k < 110; k++) {
    const { sine, cosine } = sineAndCosine((BigInt(k) << 220n) / 128n, 220);
    t.set([...toDoubleDouble(sine, 220), ...toDoubleDouble(cosine, 220)], 4 * k);
  }
  return t;
}
const sn3 = -0.16666666666666488,
  sn5 = 0.008333332142857223,
  cs2 = 0.5,
  cs4 = -0.04166666666666644,
  cs6 = 0.001388888740079376;
const halfPi = 1.5707963267948966,
  halfPiLow = 6.123233995736766e-17;

function cosOf(head: number, low: number): number {
  const t = (table ??= load()),
    a = Math.abs(head),
    near = a + 52776558133248 - 52776558133248,
    k = near * 128;
  const x = a - near + (head < 0 ? -low : low),
    xx = x * x;
  const s = fma(x * xx, fma(xx, sn5, sn3), x),
    c = xx * fma(xx, fma(xx, cs6, cs4), cs2);
  const sn = t[4 * k]!,
    ssn = t[4 * k + 1]!,
    cs = t[4 * k + 2]!,
    ccs = t[4 * k + 3]!;
  return cs + fma(-sn, s, fma(-cs, c, fma(-s, ssn, ccs)));
}
function sinOf(head: number, low: number): number {
  const a = Math.abs(head);
  if (a < 0.126) {
    const xx = head * head;
    const p = fma(
      fma(
        fma(fma(-2.5022014848318398e-8, xx, 2.755729806860771e-6), xx, -0.00019841269834414642),
        xx,
        0.008333333333332329,
      ),
      xx,
      -0.16666666666666666,
    );
    return head + fma(fma(p, head, -0.5 * low), xx, low);
  }
  const t = (table ??= load()),
    near = a + 52776558133248 - 52776558133248,
    k = near * 128,
    dx = head <= 0 ? -low : low;
  const x = a - near,
    xx = x * x;
  const s = x + fma(x * xx, fma(xx, sn5, sn3), dx),
    c = fma(x, dx, xx * fma(xx, fma(xx, cs6, cs4), cs2));
  const sn = t[4 * k]!,
    ssn = t[4 * k + 1]!,
    cs = t[4 * k + 2]!,
    ccs = t[4 * k + 3]!;
  const r = sn + fma(cs, s, fma(-sn, c, fma(s, ccs, ssn)));
  return head < 0 ? -r : r;
}
let a = 0,
  da = 0;
/** x - n π/2 for |x| < 105414350 into a + da; n modulo 4. */
function reduce(x: number): number {
  const t = fma(x, 0.6366197723675814, 6755399441055744),
    n = t - 6755399441055744;
  const y = fma(-n, -1.3909067564377153e-8, fma(-n, 1.5707963407039642, x));
  const p3 = -4.97899623147991e-17,
    p4 = -1.9034889620193266e-25;
  const t2 = fma(-n, p3, y);
  da = fma(-n, p3, y - t2);
  a = fma(-n, p4, t2);
  da += fma(-n, p4, t2 - a);
  return n & 3;
}
function quadrantOf(n: number): number {
  const r = n & 1 ? cosOf(a, da) : sinOf(a, da);
  return n & 2 ? -r : r;
}
/** sin x */
export function sin(x: number): number {
  const k = highWordOf(x) & 0x7fffffff;
  if (k < 0x3e500000) return x;
  if (k < 0x3feb6000) return sinOf(x, 0);
  if (k < 0x400368fd) {
    const r = cosOf(halfPi - Math.abs(x), halfPiLow);
    return x < 0 ? -r : r;
  }
  return k < 0x419921fb ? quadrantOf(reduce(x)) : rounded.sin(x);
}
/** cos x */
export function cos(x: number): number {
  const k = highWordOf(x) & 0x7fffffff;
  if (k < 0x3e400000) return 1;
  if (k < 0x3feb6000) return cosOf(x, 0);
  if (k < 0x400368fd) {
    const y = halfPi - Math.abs(x),
      head = y + halfPiLow;
    return sinOf(head, y - head + halfPiLow);
  }
  return k < 0x419921fb ? quadrantOf(reduce(x) + 1) : rounded.cos(x);
}
