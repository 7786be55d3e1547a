// Constant folding as CPython 3.13's ast_opt.c does it: what is one constant object there is one here.
import type { Const, Expr } from '../ast.ts';

/** Folds an operation on constants; anything else comes back unchanged. */
export function fold(e: Expr): Expr {
  if (e.k === 'UnaryOp') {
    const x = fold(e.operand);
    if (x.k !== 'Constant') return e;
    const v = x.value;
    const at = { start: e.start, end: e.end, line: e.line };
    if (e.op === '-' && v.t === 'int') return { k: 'Constant', value: { t: 'int', v: -v.v }, ...at };
    if (e.op === '-' && (v.t === 'float' || v.t === 'imag') && v.t === 'float')
      return { k: 'Constant', value: { t: 'float', v: -v.v }, ...at };
    if (e.op === '+' && (v.t === 'int' || v.t === 'float')) return { k: 'Constant', value: v, ...at };
    if (e.op === '~' && v.t === 'int') return { k: 'Constant', value: { t: 'int', v: ~v.v }, ...at };
    if (e.op === 'not') {
      const b = constantTruth(v);
      return { k: 'Constant', value: { t: b ? 'False' : 'True' }, ...at };
    }
    return e;
  }
  if (e.k === 'BinOp') {
    const l = fold(e.left);
    const r = fold(e.right);
    if (l.k !== 'Constant' || r.k !== 'Constant') return e;
    const v = binary(e.op, l.value, r.value);
    return v ? { k: 'Constant', value: v, start: e.start, end: e.end, line: e.line } : e;
  }
  if (e.k === 'Tuple') return foldTuple(e);
  if (e.k === 'Name' && e.id === '__debug__')
    return { k: 'Constant', value: { t: 'True' }, start: e.start, end: e.end, line: e.line };
  return e;
}

function constantTruth(v: Const): boolean {
  if (v.t === 'None' || v.t === 'False') return false;
  if (v.t === 'True' || v.t === 'Ellipsis') return true;
  switch (v.t) {
    case 'int':
      return v.v !== 0n;
    case 'float':
    case 'imag':
      return v.v !== 0;
    default:
      return (v as { v: { length: number } }).v.length > 0;
  }
}

/** A list or tuple display of constants as one constant tuple. */
export function foldTuple(e: Expr): Expr {
  if (e.k !== 'Tuple' && e.k !== 'List') return e;
  const out: Const[] = [];
  for (const x of e.elts) {
    const y = x.k === 'List' ? x : fold(x);
    if (y.k !== 'Constant') return e;
    out.push(y.value);
  }
  return { k: 'Constant', value: { t: 'tuple', v: out }, start: e.start, end: e.end, line: e.line };
}

const bits = (n: bigint): number => (n < 0n ? -n : n).toString(2).length;

function binary(op: string, l: Const, r: Const): Const | null {
  if (l.t === 'int' && r.t === 'int') {
    const a = l.v;
    const b = r.v;
    const int = (v: bigint): Const => ({ t: 'int', v });
    switch (op) {
      case '+':
        return int(a + b);
      case '-':
        return int(a - b);
      case '*':
        return a !== 0n && b !== 0n && bits(a) + bits(b) > 128 ? null : int(a * b);
      case '**':
        return b < 0n || (b > 0n && bits(a) > 128 / Number(b)) ? null : int(a ** b);
      case '//':
        return b === 0n ? null : int(floorDiv(a, b));
      case '%':
        return b === 0n ? null : int(a - floorDiv(a, b) * b);
      case '<<':
        return b < 0n || b > 128n || bits(a) + Number(b) > 128 ? null : int(a << b);
      case '>>':
        return b < 0n ? null : int(a >> b);
      case '&':
        return int(a & b);
      case '|':
        return int(a | b);
      case '^':
        return int(a ^ b);
      case '/': {
        const x = Number(a);
        const y = Number(b);
        return y === 0 || !Number.isSafeInteger(x) || !Number.isSafeInteger(y) ? null : { t: 'float', v: x / y };
      }
    }
    return null;
  }
  const num = (c: Const): number | null =>
    c.t === 'float' ? c.v : c.t === 'int' && Number.isSafeInteger(Number(c.v)) ? Number(c.v) : null;
  const x = num(l);
  const y = num(r);
  if (x !== null && y !== null) {
    switch (op) {
      case '+':
        return { t: 'float', v: x + y };
      case '-':
        return { t: 'float', v: x - y };
      case '*':
        return { t: 'float', v: x * y };
      case '/':
        return y === 0 ? null : { t: 'float', v: x / y };
    }
    return null;
  }
  if (l.t === 'str' && r.t === 'int' && op === '*') return repeat(l.v, r.v);
  if (l.t === 'int' && r.t === 'str' && op === '*') return repeat(r.v, l.v);
  if (l.t === 'str' && r.t === 'str' && op === '+') return { t: 'str', v: l.v + r.v };
  if (l.t === 'bytes' && r.t === 'bytes' && op === '+') return { t: 'bytes', v: Uint8Array.from([...l.v, ...r.v]) };
  if (l.t === 'tuple' && r.t === 'tuple' && op === '+') return { t: 'tuple', v: [...l.v, ...r.v] };
  if (l.t === 'tuple' && r.t === 'int' && op === '*' && r.v >= 0n && l.v.length * Number(r.v) <= 256) {
    const v: Const[] = [];
    for (let i = 0; i < Number(r.v); i++) v.push(...l.v);
    return { t: 'tuple', v };
  }
  return null;
}
function repeat(s: string, n: bigint): Const | null {
  const k = Number(n);
  if (k < 0) return { t: 'str', v: '' };
  return s.length * k > 4096 ? null : { t: 'str', v: s.repeat(k) };
}
export function floorDiv(a: bigint, b: bigint): bigint {
  const q = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? q - 1n : q;
}
