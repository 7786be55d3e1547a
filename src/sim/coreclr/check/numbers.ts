// Constant folding with C#'s own widths, and the numeric type ladder (ECMA-334 §12.4.7, §12.23).
import { addInt, canonical, divInt0, type Int, mulInt, subInt } from './fold.ts';
import { isEnum, type ConstValue, type Dec, type Type } from './types.ts';
import {
  compareDec,
  decAdd,
  decDiv,
  decMul,
  decRem,
  decSub,
  decFromDouble,
  decFromInt,
  decToDouble,
  decToInt,
  DecOverflow,
} from '../values/decimal.ts';
import { parseDouble } from '../../numbers/parse.ts';
import { decParseLiteral } from '../values/decimal.ts';
import { notInt } from '../../numbers/int.ts';
import {
  wrapI64,
  wrapU64,
  andI64,
  orI64,
  xorI64,
  shlI64,
  shrI64,
  ushrI64,
  andU64,
  orU64,
  xorU64,
  shlU64,
  shrU64,
} from '../../numbers/int64.ts';

export type Num =
  | 'sbyte'
  | 'byte'
  | 'short'
  | 'ushort'
  | 'int'
  | 'uint'
  | 'long'
  | 'ulong'
  | 'char'
  | 'float'
  | 'double'
  | 'decimal'
  | 'nint'
  | 'nuint';
const byName: Record<string, Num> = {
  'System.SByte': 'sbyte',
  'System.Byte': 'byte',
  'System.Int16': 'short',
  'System.UInt16': 'ushort',
  'System.Int32': 'int',
  'System.UInt32': 'uint',
  'System.Int64': 'long',
  'System.UInt64': 'ulong',
  'System.Char': 'char',
  'System.Single': 'float',
  'System.Double': 'double',
  'System.Decimal': 'decimal',
  'System.IntPtr': 'nint',
  'System.UIntPtr': 'nuint',
};
export function numOf(t: Type): Num | null {
  return t.kind === 'named' && t.def.kind === 'struct' ? (byName[t.def.full] ?? null) : null;
}
/** Number kind of a type or, for an enum, of its underlying type. */
export function numOrEnum(t: Type): Num | null {
  return isEnum(t) ? (t.def.enumType ? numOf(t.def.enumType) : 'int') : numOf(t);
}
export const limits: Record<string, [Int, Int]> = {
  sbyte: [-128, 127],
  byte: [0, 255],
  short: [-32768, 32767],
  ushort: [0, 65535],
  int: [-2147483648, 2147483647],
  uint: [0, 4294967295],
  long: [canonical(-(2n ** 63n)), canonical(2n ** 63n - 1n)],
  ulong: [0, canonical(2n ** 64n - 1n)],
  char: [0, 65535],
  nint: [canonical(-(2n ** 63n)), canonical(2n ** 63n - 1n)],
  nuint: [0, canonical(2n ** 64n - 1n)],
};
const wider: Record<string, string> = {
  sbyte: 'short int long float double decimal nint',
  byte: 'short ushort int uint long ulong float double decimal nint nuint',
  short: 'int long float double decimal nint',
  ushort: 'int uint long ulong float double decimal nint nuint',
  int: 'long float double decimal nint',
  uint: 'long ulong float double decimal nuint',
  long: 'float double decimal',
  ulong: 'float double decimal',
  char: 'ushort int uint long ulong float double decimal nint nuint',
  float: 'double',
  double: '',
  decimal: '',
  nint: 'long float double decimal',
  nuint: 'ulong float double decimal',
};
const widerSets = new Map(Object.entries(wider).map(([k, v]) => [k, new Set(v.split(' '))]));
export function implicitNumeric(a: Num, b: Num): boolean {
  return a === b || widerSets.get(a)!.has(b);
}
export function isIntegral(n: string): boolean {
  return n !== 'float' && n !== 'double' && n !== 'decimal';
}
export function fits(v: Int, n: string): boolean {
  const [lo, hi] = limits[n]!;
  return v >= lo && v <= hi;
}
export function wrapTo(v: Int, n: string): Int {
  switch (n) {
    case 'sbyte':
      return (low(v) << 24) >> 24;
    case 'byte':
      return low(v) & 0xff;
    case 'short':
      return (low(v) << 16) >> 16;
    case 'ushort':
    case 'char':
      return low(v) & 0xffff;
    case 'int':
      return low(v);
    case 'uint':
      return low(v) >>> 0;
    case 'long':
    case 'nint':
      return wrapI64(v);
    default:
      return wrapU64(v);
  }
}
function low(v: Int): number {
  return typeof v === 'number'
    ? v >= -2147483648 && v <= 2147483647
      ? v
      : Number(BigInt.asIntN(32, BigInt(v)))
    : Number(BigInt.asIntN(32, v));
}
export class Fold {
  readonly why: 'overflow' | 'zero';
  constructor(why: 'overflow' | 'zero') {
    this.why = why;
  }
}

/** Converts a constant between numeric kinds; throws Fold when checked and out of range. */
export function convertConst(v: ConstValue, from: Num, to: Num, checked: boolean): ConstValue {
  if (from === to) return v;
  if (from === 'decimal') {
    const d = v as Dec;
    if (to === 'double') return decToDouble(d);
    if (to === 'float') return Math.fround(decToDouble(d));
    const i = decToInt(d);
    if (!fits(i, to)) throw new Fold('overflow');
    return i;
  }
  if (to === 'decimal') {
    try {
      return from === 'float' || from === 'double'
        ? decFromDouble(v as number, from === 'float')
        : decFromInt(v as Int);
    } catch (e) {
      if (e instanceof DecOverflow) throw new Fold('overflow');
      throw e;
    }
  }
  if (to === 'double') return Number(v as Int);
  if (to === 'float') return toSingle(v as Int, from);
  if (from === 'double' || from === 'float') {
    const x = v as number;
    if (x !== x || x - x !== 0) {
      if (checked) throw new Fold('overflow');
      return 0;
    }
    const t = Math.trunc(x);
    const i = canonical(BigInt(t));
    if (!fits(i, to)) {
      if (checked) throw new Fold('overflow');
      return fits(i, to) ? wrapTo(i, to) : 0; // a conversion out of range is zero on every host
    }
    return i;
  }
  if (!fits(v as Int, to)) {
    if (checked) throw new Fold('overflow');
    return wrapTo(v as Int, to);
  }
  return v;
}
function toSingle(v: Int, from: Num): number {
  if (from === 'double' || from === 'float' || typeof v === 'number') return Math.fround(Number(v));
  return Math.fround(Number(v));
}
export function foldBinary(
  op: string,
  n: Num | 'bool' | 'string',
  a: ConstValue,
  b: ConstValue,
  checked: boolean,
): ConstValue | undefined {
  if (n === 'bool') {
    const x = a as boolean,
      y = b as boolean;
    switch (op) {
      case '&':
        return x && y;
      case '|':
        return x || y;
      case '^':
      case '!=':
        return x !== y;
      case '==':
        return x === y;
    }
    return undefined;
  }
  if (n === 'string') {
    switch (op) {
      case '+':
        return ((a as string) ?? '') + ((b as string) ?? '');
      case '==':
        return a === b;
      case '!=':
        return a !== b;
    }
    return undefined;
  }
  if (n === 'decimal') {
    const x = a as Dec,
      y = b as Dec;
    try {
      switch (op) {
        case '+':
          return decAdd(x, y);
        case '-':
          return decSub(x, y);
        case '*':
          return decMul(x, y);
        case '/':
          if (y.c === 0n) throw new Fold('zero');
          return decDiv(x, y);
        case '%':
          if (y.c === 0n) throw new Fold('zero');
          return decRem(x, y);
      }
    } catch (e) {
      if (e instanceof DecOverflow) throw new Fold('overflow');
      throw e;
    }
    const c = compareDec(x, y);
    return cmp(op, c);
  }
  if (n === 'double' || n === 'float') {
    const x = a as number,
      y = b as number;
    const r = (v: number): number => (n === 'float' ? Math.fround(v) : v);
    switch (op) {
      case '+':
        return r(x + y);
      case '-':
        return r(x - y);
      case '*':
        return r(x * y);
      case '/':
        return r(x / y);
      case '%':
        return r(x % y);
      case '==':
        return x === y;
      case '!=':
        return x !== y;
      case '<':
        return x < y;
      case '>':
        return x > y;
      case '<=':
        return x <= y;
      case '>=':
        return x >= y;
    }
    return undefined;
  }
  const x = a as Int,
    y = b as Int;
  const signed = n === 'int' || n === 'long' || n === 'nint';
  const is64 = n === 'long' || n === 'ulong' || n === 'nint' || n === 'nuint';
  const fit = (v: Int): Int => {
    if (!fits(v, n)) {
      if (checked) throw new Fold('overflow');
      return wrapTo(v, n);
    }
    return v;
  };
  switch (op) {
    case '+':
      return fit(addInt(x, y));
    case '-':
      return fit(subInt(x, y));
    case '*':
      return fit(mulInt(x, y));
    case '/':
      if (y === 0) throw new Fold('zero');
      return fit(divInt0(x, y));
    case '%':
      if (y === 0) throw new Fold('zero');
      return canonical(BigInt(x) % BigInt(y));
    case '&':
      return is64 ? (signed ? andI64(x, y) : andU64(x, y)) : wrapTo(Number(x) & Number(y), n);
    case '|':
      return is64 ? (signed ? orI64(x, y) : orU64(x, y)) : wrapTo(Number(x) | Number(y), n);
    case '^':
      return is64 ? (signed ? xorI64(x, y) : xorU64(x, y)) : wrapTo(Number(x) ^ Number(y), n);
    case '<<': {
      const c = Number(y) & (is64 ? 63 : 31);
      return is64 ? (signed ? shlI64(x, c) : shlU64(x, c)) : wrapTo((Number(x) | 0) << c, n);
    }
    case '>>': {
      const c = Number(y) & (is64 ? 63 : 31);
      return is64 ? (signed ? shrI64(x, c) : shrU64(x, c)) : signed ? (Number(x) | 0) >> c : Number(x) >>> c;
    }
    case '>>>': {
      const c = Number(y) & (is64 ? 63 : 31);
      return is64 ? (signed ? ushrI64(x, c) : shrU64(x, c)) : wrapTo(Number(x) >>> c, n);
    }
    default:
      return cmp(op, x < y ? -1 : x > y ? 1 : 0);
  }
}
function cmp(op: string, c: number): boolean | undefined {
  switch (op) {
    case '==':
      return c === 0;
    case '!=':
      return c !== 0;
    case '<':
      return c < 0;
    case '>':
      return c > 0;
    case '<=':
      return c <= 0;
    case '>=':
      return c >= 0;
  }
  return undefined;
}
export function foldUnary(op: string, n: Num | 'bool', a: ConstValue, checked: boolean): ConstValue | undefined {
  if (n === 'bool') return op === '!' ? !(a as boolean) : undefined;
  if (op === '+') return a;
  if (n === 'decimal')
    return op === '-' ? { ...(a as Dec), neg: (a as Dec).c === 0n ? (a as Dec).neg : !(a as Dec).neg } : undefined;
  if (n === 'float' || n === 'double') return op === '-' ? -(a as number) : undefined;
  if (op === '-') {
    const v = subInt(0, a as Int);
    if (!fits(v, n)) {
      if (checked) throw new Fold('overflow');
      return wrapTo(v, n);
    }
    return v;
  }
  if (op === '~') return wrapTo(notInt(a as Int), n);
  return undefined;
}
export function literalNumber(type: string, text: string): ConstValue {
  if (type === 'decimal') return decParseLiteral(text);
  const x = parseDouble(text) ?? 0;
  return type === 'float' ? floatLiteral(text, x) : x;
}
import { parseFloat32 } from '../../numbers/parse.ts';
function floatLiteral(text: string, x: number): number {
  return parseFloat32(text) ?? Math.fround(x);
}
