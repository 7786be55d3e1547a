// Leaves of System.Numerics.BigInteger: the value is a host integer in the object behind the struct.
import { canonical, type Int } from '../../numbers/int.ts';
import type { Machine } from '../execute/machine.ts';
import { Obj, type Value } from '../values/object.ts';
import type { Dec } from '../values/decimal.ts';
import { Refusal } from '../../core/diagnostic.ts';

const P = 'System.Numerics.BigInteger.';
const big = (v: Value | undefined): bigint => (v instanceof Obj ? (v.host as bigint) : 0n);
function make(m: Machine, v: bigint): Obj {
  const o = new Obj(m.r.rtype(m.r.model.T.object), []);
  o.host = v;
  const bits = v < 0n ? -v : v;
  return m.heap.born(o, bits < 0x80000000n ? 24 : 24 + 4 * (bits.toString(2).length >> 5) + 8);
}
function modPow(b: bigint, e: bigint, n: bigint): bigint {
  let r = 1n % n;
  b %= n;
  while (e > 0n) {
    if (e & 1n) r = (r * b) % n;
    b = (b * b) % n;
    e >>= 1n;
  }
  return r;
}
function operate(m: Machine, op: number, a: bigint, b: bigint): bigint {
  switch (op) {
    case 0:
      return a + b;
    case 1:
      return a - b;
    case 2:
      return a * b;
    case 3:
      return a / b;
    case 4:
      return a % b;
    case 5:
      return a & b;
    case 6:
      return a | b;
    case 7:
      return a ^ b;
    case 8:
      return a << b;
    case 9:
      return a >> b;
    default:
      if (b > 100000n && a > 1n) throw new Refusal('a power this large', m.span());
      return a ** b;
  }
}
function group(t: string): string {
  let s = '';
  for (let i = 0; i < t.length; i++) s += (i && (t.length - i) % 3 === 0 ? ',' : '') + t[i];
  return s;
}
function text(m: Machine, v: bigint, f: string): string {
  const k = 'rdgnfx'['RDGNFX'.indexOf(f.slice(0, 1) || '?')] ?? f.slice(0, 1),
    n = f.length > 1 ? Number(f.slice(1)) : -1;
  const neg = v < 0n,
    t = (neg ? -v : v).toString();
  if (k === '' || k === 'r' || (k === 'g' && n <= 0) || k === 'd')
    return (neg ? '-' : '') + (k === 'd' && n > 0 ? t.padStart(n, '0') : t);
  if (k === 'n') return (neg ? '-' : '') + group(t) + (n === 0 ? '' : '.' + '0'.repeat(n < 0 ? 2 : n));
  if (k === 'f') return (neg ? '-' : '') + t + (n === 0 ? '' : '.' + '0'.repeat(n < 0 ? 2 : n));
  if (k === 'x' && !neg) {
    const h = v.toString(16);
    const x = (parseInt(h[0]!, 16) >= 8 ? '0' + h : h).padStart(Math.max(n, 0), '0');
    return f[0] === 'X' ? x.replace(/[a-f]/g, (c) => 'ABCDEF'['abcdef'.indexOf(c)]!) : x;
  }
  throw new Refusal('this format of a BigInteger', m.span());
}
export const bigLeaves: Record<string, (m: Machine, a: Value[]) => Value> = {
  [P + '__Op']: (m, a) => make(m, operate(m, a[0] as number, big(a[1]), big(a[2]))),
  [P + '__ModPow']: (m, a) => make(m, modPow(big(a[0]), big(a[1]), big(a[2]))),
  [P + '__Cmp']: (_m, a) => {
    const x = big(a[0]),
      y = big(a[1]);
    return x < y ? -1 : x > y ? 1 : 0;
  },
  [P + '__Of']: (m, a) => make(m, BigInt(a[0] as Int)),
  [P + '__OfU']: (m, a) => make(m, BigInt(a[0] as Int)),
  [P + '__OfD']: (m, a) => make(m, BigInt(Math.trunc(a[0] as number))),
  [P + '__OfM']: (m, a) => {
    const d = a[0] as Dec;
    const v = d.c / 10n ** BigInt(d.scale);
    return make(m, d.neg ? -v : v);
  },
  [P + '__Text']: (m, a) => m.str(text(m, big(a[0]), (a[1] as Obj | null)?.s ?? '')),
  [P + '__Parse']: (m, a) => {
    const t = (a[0] as Obj).s.trim();
    if (!/^[-+]?[0-9]+$/.test(t)) return null;
    return make(m, t.startsWith('+') ? BigInt(t.slice(1)) : BigInt(t));
  },
  [P + '__Long']: (_m, a) => canonical(big(a[0])),
  [P + '__ULong']: (_m, a) => canonical(big(a[0])),
  [P + '__Double']: (_m, a) => {
    // BigInteger truncates where the host rounds to even
    const v = big(a[0]);
    const n = v < 0n ? -v : v;
    const bits = n.toString(2).length;
    if (bits <= 53) return Number(v);
    const cut = BigInt(bits - 53);
    return Number(v < 0n ? -((n >> cut) << cut) : (n >> cut) << cut);
  },
  [P + '__Bits']: (_m, a) => {
    const v = big(a[0]);
    return (v < 0n ? -v - 1n : v) === 0n ? 0 : (v < 0n ? -v - 1n : v).toString(2).length;
  },
};
