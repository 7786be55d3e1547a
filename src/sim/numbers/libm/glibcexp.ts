// exp and exp2 of glibc 2.36 on x86-64 (the algorithm of Arm Optimized Routines): 2^(k/128) from a table, a polynomial of degree 5; exp with fused multiply-add, exp2 without.

import { powerOfTwo } from '../double.ts';
import { fma } from './doubledouble.ts';
import { exponential, fixed, ln2, toDouble } from './fixedpoint.ts';
import * as rounded from './exp.ts';

interface Table {
  /** Head H of 2^(k/128). */
  readonly heads: Float64Array;
  /** 2^(k/128) / H - 1 */
  readonly tails: Float64Array;
}
let table: Table | undefined;
function load(): Table {
  const p = 260,
    heads = new Float64Array(128),
    tails = new Float64Array(128),
    l = ln2(p);
  for (let k = 0; k < 128; k++) {
    const { value, shift } = exponential((l * BigInt(k)) >> 7n, p),
      v = shift === 1 ? value << 1n : value;
    heads[k] = toDouble(v, p);
    const head = fixed(heads[k]!, p);
    tails[k] = toDouble(((v - head) << BigInt(p)) / head, p);
  }
  return { heads, tails };
}
/** e^x */
export function exp(x: number): number {
  if (x !== x) return x;
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  if (Math.abs(x) < 5.551115123125783e-17) return 1 + x;
  if (x < -708) return rounded.exp(x); // subnormal results are rounded once more
  return expOfPair(x, 0);
}
/** e^(x + xl) for a normal result; xl is far below x. */
export function expOfPair(x: number, xl: number): number {
  const t = (table ??= load());
  const kd = fma(184.6649652337873, x, 6755399441055744) - 6755399441055744;
  const r = xl + fma(kd, -1.2864023111638346e-14, fma(kd, -0.005415212348111709, x)),
    r2 = r * r;
  const k = ((kd % 128) + 128) % 128,
    e = (kd - k) / 128;
  const tmp = fma(
    r2 * r2,
    fma(r, 0.008333335853059549, 0.0416666808410674),
    fma(r2, fma(r, 0.16666666666665886, 0.49999999999996786), t.tails[k]! + r),
  );
  const scale = t.heads[k]!,
    y = fma(scale, tmp, scale);
  return e > 1023 ? y * 2 * powerOfTwo(e - 1) : y * powerOfTwo(e);
}
/** 2^x */
export function exp2(x: number): number {
  if (x !== x) return x;
  if (x >= 1024) return Infinity;
  if (x <= -1075) return 0;
  if (Math.abs(x) < 5.551115123125783e-17) return 1 + x;
  if (x < -1021) return rounded.exp2(x);
  const t = (table ??= load());
  const kd = x + 52776558133248 - 52776558133248,
    r = x - kd,
    r2 = r * r;
  const n = kd * 128,
    k = ((n % 128) + 128) % 128,
    e = (n - k) / 128;
  const tmp =
    t.tails[k]! +
    r * 0.6931471805599453 +
    r2 * (0.24022650695909065 + r * 0.0555041086686087) +
    r2 * r2 * (0.009618131975721055 + r * 0.0013332074570119598);
  const scale = t.heads[k]!;
  const y = scale + scale * tmp;
  return e > 1023 ? y * 2 * powerOfTwo(e - 1) : y * powerOfTwo(e);
}
