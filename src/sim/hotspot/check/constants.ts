// Constant values of JLS 15.29 and their folding, in the widths of their types.
export type Constant =
  | { readonly t: 'int' | 'short' | 'byte' | 'char'; readonly v: number }
  | { readonly t: 'long'; readonly v: bigint }
  | { readonly t: 'float' | 'double'; readonly v: number }
  | { readonly t: 'boolean'; readonly v: boolean }
  | { readonly t: 'string'; readonly v: string }
  | { readonly t: 'null' };

type Prim = 'int' | 'short' | 'byte' | 'char' | 'long' | 'float' | 'double' | 'boolean';

const TWO32 = 4294967296;
/** d2i of the JVM: saturating, NaN is 0. */
export function d2i(d: number): number {
  return d !== d ? 0 : d >= 2147483647 ? 2147483647 : d <= -2147483648 ? -2147483648 : Math.trunc(d) | 0;
}
/** d2l of the JVM as a big int. */
export function d2l(d: number): bigint {
  return d !== d
    ? 0n
    : d >= 9223372036854775807
      ? 9223372036854775807n
      : d <= -9223372036854775808
        ? -9223372036854775808n
        : BigInt(Math.trunc(d));
}
/** l2f: one rounding from the exact integer. */
export function l2f(v: bigint): number {
  const neg = v < 0n;
  let a = neg ? -v : v;
  if (a < 16777216n) return Number(v);
  let sh = 0n;
  while (a >> sh >= 16777216n) sh++;
  const q = a >> sh,
    r = a - (q << sh),
    half = 1n << (sh - 1n);
  let m = q;
  if (r > half || (r === half && q & 1n)) m++;
  a = m << sh;
  const n = Number(a);
  return neg ? -n : n;
}

/** Converts a primitive constant to primitive type `to`. */
export function convert(c: Constant, to: string): Constant | null {
  if (c.t === 'string' || c.t === 'null') return to === 'string' && c.t === 'string' ? c : null;
  if (c.t === 'boolean') return to === 'boolean' ? c : null;
  if (to === 'boolean' || to === 'string') return null;
  const p = to as Prim;
  if (c.t === 'long') {
    switch (p) {
      case 'long':
        return c;
      case 'double':
        return { t: 'double', v: Number(c.v) };
      case 'float':
        return { t: 'float', v: l2f(c.v) };
      default:
        return narrow(Number(BigInt.asIntN(32, c.v)), p);
    }
  }
  const v = c.v;
  switch (p) {
    case 'long':
      return { t: 'long', v: c.t === 'double' || c.t === 'float' ? d2l(v) : BigInt(v) };
    case 'double':
      return { t: 'double', v };
    case 'float':
      return { t: 'float', v: Math.fround(v) };
    default:
      return narrow(c.t === 'double' || c.t === 'float' ? d2i(v) : v, p);
  }
}
function narrow(v: number, p: Prim): Constant {
  switch (p) {
    case 'byte':
      return { t: 'byte', v: (v << 24) >> 24 };
    case 'short':
      return { t: 'short', v: (v << 16) >> 16 };
    case 'char':
      return { t: 'char', v: v & 0xffff };
    default:
      return { t: 'int', v: v | 0 };
  }
}

/** Folds a unary operator on an operand already promoted. */
export function foldUnary(op: string, c: Constant): Constant | null {
  if (op === '!') return c.t === 'boolean' ? { t: 'boolean', v: !c.v } : null;
  if (c.t === 'string' || c.t === 'null' || c.t === 'boolean') return null;
  if (op === 'pos') return c;
  if (c.t === 'long') return { t: 'long', v: BigInt.asIntN(64, op === '~' ? ~c.v : -c.v) };
  if (c.t === 'double' || c.t === 'float') return op === 'neg' ? { t: c.t, v: -c.v } : null;
  return { t: 'int', v: op === '~' ? ~c.v : -c.v | 0 };
}

/** Folds a binary operator on operands already promoted to `type`; null where there is no constant (division by zero). */
export function foldBinary(op: string, a: Constant, b: Constant, type: string): Constant | null {
  if (type === 'boolean' && a.t === 'boolean' && b.t === 'boolean') {
    switch (op) {
      case '&&':
      case '&':
        return { t: 'boolean', v: a.v && b.v };
      case '||':
      case '|':
        return { t: 'boolean', v: a.v || b.v };
      case '^':
      case '!=':
        return { t: 'boolean', v: a.v !== b.v };
      case '==':
        return { t: 'boolean', v: a.v === b.v };
    }
    return null;
  }
  if (a.t === 'string' && b.t === 'string') {
    if (op === '==') return { t: 'boolean', v: a.v === b.v };
    if (op === '!=') return { t: 'boolean', v: a.v !== b.v };
    return null;
  }
  if (type === 'long' && a.t === 'long' && b.t === 'long') {
    const x = a.v,
      y = b.v;
    const L = (v: bigint): Constant => ({ t: 'long', v: BigInt.asIntN(64, v) });
    const B = (v: boolean): Constant => ({ t: 'boolean', v });
    switch (op) {
      case '+':
        return L(x + y);
      case '-':
        return L(x - y);
      case '*':
        return L(x * y);
      case '/':
        return y === 0n ? null : L(x / y);
      case '%':
        return y === 0n ? null : L(x % y);
      case '&':
        return L(x & y);
      case '|':
        return L(x | y);
      case '^':
        return L(x ^ y);
      case '<':
        return B(x < y);
      case '>':
        return B(x > y);
      case '<=':
        return B(x <= y);
      case '>=':
        return B(x >= y);
      case '==':
        return B(x === y);
      case '!=':
        return B(x !== y);
    }
    return null;
  }
  if (
    typeof a !== 'object' ||
    typeof b !== 'object' ||
    !('v' in a) ||
    !('v' in b) ||
    typeof a.v !== 'number' ||
    typeof b.v !== 'number'
  )
    return null;
  const x = a.v,
    y = b.v;
  const B = (v: boolean): Constant => ({ t: 'boolean', v });
  switch (op) {
    case '<':
      return B(x < y);
    case '>':
      return B(x > y);
    case '<=':
      return B(x <= y);
    case '>=':
      return B(x >= y);
    case '==':
      return B(x === y);
    case '!=':
      return B(x !== y);
  }
  if (type === 'double' || type === 'float') {
    const R = (v: number): Constant => ({ t: type, v: type === 'float' ? Math.fround(v) : v });
    switch (op) {
      case '+':
        return R(x + y);
      case '-':
        return R(x - y);
      case '*':
        return R(x * y);
      case '/':
        return R(x / y);
      case '%':
        return R(x % y);
    }
    return null;
  }
  const I = (v: number): Constant => ({ t: 'int', v: v | 0 });
  switch (op) {
    case '+':
      return I(x + y);
    case '-':
      return I(x - y);
    case '*':
      return I(Math.imul(x, y));
    case '/':
      return y === 0 ? null : I(Math.trunc(x / y));
    case '%':
      return y === 0 ? null : I(x % y);
    case '&':
      return I(x & y);
    case '|':
      return I(x | y);
    case '^':
      return I(x ^ y);
  }
  return null;
}
/** Folds a shift; the count's type is its own. */
export function foldShift(op: string, a: Constant, b: Constant): Constant | null {
  if (!('v' in a) || !('v' in b)) return null;
  const n = Number(BigInt.asIntN(32, typeof b.v === 'bigint' ? b.v : BigInt(Number(b.v))));
  if (a.t === 'long') {
    const s = BigInt(n & 63);
    switch (op) {
      case '<<':
        return { t: 'long', v: BigInt.asIntN(64, a.v << s) };
      case '>>':
        return { t: 'long', v: a.v >> s };
      default:
        return { t: 'long', v: BigInt.asIntN(64, BigInt.asUintN(64, a.v) >> s) };
    }
  }
  if (typeof a.v !== 'number') return null;
  switch (op) {
    case '<<':
      return { t: 'int', v: a.v << n };
    case '>>':
      return { t: 'int', v: a.v >> n };
    default:
      return { t: 'int', v: (a.v >>> n) | 0 };
  }
}
export { TWO32 };
