// Parsing of numbers by NumberStyles, invariant culture; messages as .NET 10 gives them.
import { lower } from '../../text/dotnet.ts';
import { canonical } from '../../numbers/int.ts';
import { parseDouble, parseFloat32 } from '../../numbers/parse.ts';
import { fits } from '../check/numbers.ts';
import { decFitted, DecOverflow } from '../values/decimal.ts';
import type { Machine } from '../execute/machine.ts';
import type { Value } from '../values/object.ts';

const kinds = [
  'sbyte',
  'byte',
  'short',
  'ushort',
  'int',
  'uint',
  'long',
  'ulong',
  'char',
  'float',
  'double',
  'decimal',
];
const types = [
  'SByte',
  'Byte',
  'Int16',
  'UInt16',
  'Int32',
  'UInt32',
  'Int64',
  'UInt64',
  'Char',
  'Single',
  'Double',
  'Decimal',
];
const words: Record<string, string> = {
  sbyte: 'a signed byte',
  byte: 'an unsigned byte',
  short: 'an Int16',
  ushort: 'a UInt16',
  int: 'an Int32',
  uint: 'a UInt32',
  long: 'an Int64',
  ulong: 'a UInt64',
  decimal: 'a Decimal',
};
export function parseNumber(m: Machine, text: string, kind: number, style: number, quiet: boolean): Value {
  const k = kinds[kind]!;
  const rt = m.r.lib('System.' + types[kind]!);
  const bad = (): Value =>
    quiet ? null : m.raise('System.FormatException', `The input string '${text}' was not in a correct format.`);
  const over = (): Value =>
    quiet ? null : m.raise('System.OverflowException', `Value was either too large or too small for ${words[k]}.`);
  let s = text;
  if (style & 1) s = s.replace(/^[\t-\r ]+/, '');
  if (style & 2) s = s.replace(/[\t-\r ]+$|\0+$/, '');
  if (style & 0x200) {
    if (!/^[0-9a-fA-F]+$/.test(s)) return bad();
    const v = BigInt('0x' + s);
    const w = { sbyte: 8, byte: 8, short: 16, ushort: 16, int: 32, uint: 32, long: 64, ulong: 64 }[k] ?? 32;
    if (v >= 1n << BigInt(w)) return over();
    return m.heap.box(rt, canonical(k[0] === 'u' || k === 'byte' ? v : BigInt.asIntN(w, v)));
  }
  if (kind === 9 || kind === 10) {
    const t = lower(s);
    if (t === 'nan' || t === '-nan') return m.heap.box(rt, NaN);
    if (t === 'infinity' || t === '∞' || t === '+infinity') return m.heap.box(rt, Infinity);
    if (t === '-infinity' || t === '-∞') return m.heap.box(rt, -Infinity);
  }
  const x = /^([+-])?(?=[\d.])(\d[\d,]*|)(\.\d*)?(?:[eE]([+-]?\d+))?([+-])?$/.exec(s);
  if (!x || (x[2] === '' && !/\d/.test(x[3] ?? ''))) return bad();
  if (x[1] && !(style & 4)) return bad();
  if (x[5] && (!(style & 8) || x[1])) return bad();
  if (x[3] !== undefined && !(style & 0x20)) return bad();
  if (x[4] !== undefined && !(style & 0x80)) return bad();
  if (x[2]!.includes(',') && !(style & 0x40)) return bad();
  const neg = x[1] === '-' || x[5] === '-';
  const whole = x[2]!.replace(/,/g, ''),
    frac = (x[3] ?? '').slice(1);
  if (kind >= 9 && kind <= 10) {
    const t = (neg ? '-' : '') + (whole || '0') + '.' + (frac || '0') + (x[4] ? 'e' + x[4] : '');
    const v = kind === 10 ? parseDouble(t) : parseFloat32(t);
    return m.heap.box(rt, v ?? 0);
  }
  if (kind === 11) {
    const e = Number(x[4] ?? 0);
    let c = BigInt(whole + frac || '0'),
      scale = frac.length - e;
    if (scale < 0) {
      c *= 10n ** BigInt(-scale);
      scale = 0;
    }
    try {
      return m.heap.box(rt, decFitted(c, scale, neg));
    } catch (er) {
      if (er instanceof DecOverflow) return over();
      throw er;
    }
  }
  if (/[1-9]/.test(frac)) return over();
  const v = BigInt(whole || '0');
  const n = canonical(neg ? -v : v);
  if (!fits(n, k)) return over();
  return m.heap.box(rt, n);
}
