// Arithmetic on operand kinds other than plain int and double: narrow widths, 64 bits, decimal, checked forms, conversions.
import { addInt, canonical, type Int, mulInt, subInt } from '../../numbers/int.ts';
import {
  addI64,
  addU64,
  andI64,
  andU64,
  divI64,
  divU64,
  mulI64,
  mulU64,
  negI64,
  orI64,
  orU64,
  remI64,
  remU64,
  shlI64,
  shlU64,
  shrI64,
  shrU64,
  subI64,
  subU64,
  ushrI64,
  xorI64,
  xorU64,
  notU64,
} from '../../numbers/int64.ts';
import { notInt } from '../../numbers/int.ts';
import {
  compareDec,
  decAdd,
  decDiv,
  decFromDouble,
  decFromInt,
  decMul,
  decNeg,
  DecOverflow,
  decRem,
  decSub,
  decToDouble,
  decToInt,
  type Dec,
} from '../values/decimal.ts';
import { fits, wrapTo, type Num } from '../check/numbers.ts';
import type { Machine } from './machine.ts';
import type { Value } from '../values/object.ts';

const kinds: Num[] = [
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
  'nint',
  'nuint',
];
const overflow = (m: Machine): never =>
  m.raise('System.OverflowException', 'Arithmetic operation resulted in an overflow.');
const byZero = (m: Machine): never => m.raise('System.DivideByZeroException', 'Attempted to divide by zero.');

export function decOp(m: Machine, op: number, a: Dec, b: Dec): Value {
  try {
    switch (op) {
      case 0:
        return decAdd(a, b);
      case 1:
        return decSub(a, b);
      case 2:
        return decMul(a, b);
      case 3:
        if (b.c === 0n) byZero(m);
        return decDiv(a, b);
      case 4:
        if (b.c === 0n) byZero(m);
        return decRem(a, b);
      case 11:
        return compareDec(a, b) === 0;
      case 12:
        return compareDec(a, b) !== 0;
      case 13:
        return compareDec(a, b) < 0;
      case 14:
        return compareDec(a, b) > 0;
      case 15:
        return compareDec(a, b) <= 0;
      default:
        return compareDec(a, b) >= 0;
    }
  } catch (e) {
    if (e instanceof DecOverflow)
      return m.raise('System.OverflowException', 'Value was either too large or too small for a Decimal.');
    throw e;
  }
}
/** Operator `op` (index of the operator list) on kind `k` (+64 checked; 30 bool). */
export function arithmetic(m: Machine, op: number, k: number, a: Value, b: Value): Value {
  if (k === 30) {
    const x = a as boolean,
      y = b as boolean;
    return op === 5 ? x && y : op === 6 ? x || y : x !== y;
  }
  const checked = k >= 64;
  const n = kinds[k & 63]!;
  if (n === 'decimal') return decOp(m, op, a as Dec, b as Dec);
  if (n === 'float') {
    const x = a as number,
      y = b as number;
    switch (op) {
      case 0:
        return Math.fround(x + y);
      case 1:
        return Math.fround(x - y);
      case 2:
        return Math.fround(x * y);
      case 3:
        return Math.fround(x / y);
      default:
        return Math.fround(x % y);
    }
  }
  if (n === 'double') {
    const x = a as number,
      y = b as number;
    switch (op) {
      case 0:
        return x + y;
      case 1:
        return x - y;
      case 2:
        return x * y;
      case 3:
        return x / y;
      default:
        return x % y;
    }
  }
  const x = a as Int,
    y = b as Int;
  if (checked) {
    const v = op === 0 ? addInt(x, y) : op === 1 ? subInt(x, y) : mulInt(x, y);
    if (!fits(v, n)) overflow(m);
    return v;
  }
  const long = n === 'long' || n === 'nint',
    ulong = n === 'ulong' || n === 'nuint';
  if (long)
    switch (op) {
      case 0:
        return addI64(x, y);
      case 1:
        return subI64(x, y);
      case 2:
        return mulI64(x, y);
      case 3:
        if (y === 0) byZero(m);
        if (y === -1 && x === -9223372036854775808n) overflow(m);
        return divI64(x, y);
      case 4:
        if (y === 0) byZero(m);
        if (y === -1) {
          if (x === -9223372036854775808n) overflow(m);
          return 0;
        }
        return remI64(x, y);
      case 5:
        return andI64(x, y);
      case 6:
        return orI64(x, y);
      case 7:
        return xorI64(x, y);
      case 8:
        return shlI64(x, Number(y) & 63);
      case 9:
        return shrI64(x, Number(y) & 63);
      case 10:
        return ushrI64(x, Number(y) & 63);
    }
  if (ulong)
    switch (op) {
      case 0:
        return addU64(x, y);
      case 1:
        return subU64(x, y);
      case 2:
        return mulU64(x, y);
      case 3:
        if (y === 0) byZero(m);
        return divU64(x, y);
      case 4:
        if (y === 0) byZero(m);
        return remU64(x, y);
      case 5:
        return andU64(x, y);
      case 6:
        return orU64(x, y);
      case 7:
        return xorU64(x, y);
      case 8:
        return shlU64(x, Number(y) & 63);
      case 9:
      case 10:
        return shrU64(x, Number(y) & 63);
    }
  const p = x as number,
    q = y as number;
  if (n === 'uint')
    switch (op) {
      case 0:
        return (p + q) >>> 0;
      case 1:
        return (p - q) >>> 0;
      case 2:
        return Math.imul(p, q) >>> 0;
      case 3:
        if (q === 0) byZero(m);
        return Math.floor(p / q);
      case 4:
        if (q === 0) byZero(m);
        return p % q;
      case 5:
        return (p & q) >>> 0;
      case 6:
        return (p | q) >>> 0;
      case 7:
        return (p ^ q) >>> 0;
      case 8:
        return (p << (q & 31)) >>> 0;
      default:
        return p >>> (q & 31);
    }
  // int and the narrow ones of enums
  let v: number;
  switch (op) {
    case 0:
      v = p + q;
      break;
    case 1:
      v = p - q;
      break;
    case 2:
      v = Math.imul(p, q);
      break;
    case 3:
      if (q === 0) byZero(m);
      if (q === -1 && p === -2147483648) overflow(m);
      v = Math.trunc(p / q) + 0;
      break;
    case 4:
      if (q === 0) byZero(m);
      if (q === -1) return 0;
      v = (p % q) + 0;
      break;
    case 5:
      v = p & q;
      break;
    case 6:
      v = p | q;
      break;
    case 7:
      v = p ^ q;
      break;
    case 8:
      v = p << (q & 31);
      break;
    case 9:
      v = p >> (q & 31);
      break;
    default:
      v = (p >>> (q & 31)) | 0;
  }
  return wrapTo(v, n) as number;
}
export function unaryOp(m: Machine, op: number, k: number, a: Value): Value {
  const checked = k >= 64;
  const n = kinds[k & 63]!;
  if (n === 'decimal') {
    const d = a as Dec;
    return d.c === 0n ? d : decNeg(d);
  }
  if (n === 'double' || n === 'float') return -(a as number);
  if (op === 0) {
    const v = subInt(0, a as Int);
    if (!fits(v, n)) {
      if (checked) overflow(m);
      return wrapTo(v, n);
    }
    return n === 'long' ? negI64(a as Int) : v;
  }
  return n === 'ulong' || n === 'nuint' ? notU64(a as Int) : wrapTo(notInt(a as Int), n);
}
/** Numeric conversion; `code` = from * 16 + to. */
export function convert(m: Machine, code: number, v: Value, checked: boolean): Value {
  const from = kinds[code >> 4]!,
    to = kinds[code & 15]!;
  if (from === 'decimal') {
    const d = v as Dec;
    if (to === 'double') return decToDouble(d);
    if (to === 'float') return Math.fround(decToDouble(d));
    const i = decToInt(d);
    if (!fits(i, to))
      return m.raise('System.OverflowException', `Value was either too large or too small for ${typeWord(to)}.`);
    return i;
  }
  if (to === 'decimal') {
    try {
      return from === 'float' || from === 'double'
        ? decFromDouble(v as number, from === 'float')
        : decFromInt(v as Int);
    } catch (e) {
      if (e instanceof DecOverflow)
        return m.raise('System.OverflowException', 'Value was either too large or too small for a Decimal.');
      throw e;
    }
  }
  if (to === 'double') return Number(v as Int);
  if (to === 'float') return Math.fround(Number(v as Int));
  if (from === 'double' || from === 'float') {
    const x = v as number;
    if (x !== x) {
      if (checked) overflow(m);
      return 0;
    }
    if (checked) {
      const t = Math.trunc(x);
      if (
        x - x !== 0 ||
        t < Number(limitsLo(to)) ||
        t > Number(limitsHi(to)) ||
        (t >= 9223372036854775808 && (to === 'long' || to === 'nint')) ||
        t >= 18446744073709551616
      )
        overflow(m);
      return canonical(BigInt(t));
    }
    // .NET 9 and later saturate
    const via: Num = to === 'sbyte' || to === 'short' || to === 'byte' || to === 'ushort' || to === 'char' ? 'int' : to;
    const lo = limitsLo(via),
      hi = limitsHi(via);
    const s: Int = x <= Number(lo) ? lo : x >= Number(hi) ? hi : canonical(BigInt(Math.trunc(x)));
    return via === to ? s : wrapTo(s, to);
  }
  if (checked) {
    if (!fits(v as Int, to)) overflow(m);
    return v as Int;
  }
  return wrapTo(v as Int, to);
}
import { limits } from '../check/numbers.ts';
function limitsLo(n: string): Int {
  return limits[n]![0];
}
function limitsHi(n: string): Int {
  return limits[n]![1];
}
export function typeWord(n: string): string {
  return (
    (
      {
        sbyte: 'a signed byte',
        byte: 'an unsigned byte',
        short: 'an Int16',
        ushort: 'a UInt16',
        int: 'an Int32',
        uint: 'a UInt32',
        long: 'an Int64',
        ulong: 'a UInt64',
        char: 'a character',
      } as Record<string, string>
    )[n] ?? 'an Int32'
  );
}
