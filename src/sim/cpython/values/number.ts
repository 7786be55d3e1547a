// Arithmetic of the built-in types, after Objects/abstract.c, longobject.c, floatobject.c and the sequence types. SLOW where a method of the program must be asked.
import { BINARY } from '../code.ts';
import { K, T } from '../memory/kinds.ts';
import { isBuffer, SLOW, type Vm } from '../execute/vm.ts';
import {
  addInt,
  andInt,
  bitLengthInt,
  floorDivInt,
  floorModInt,
  mulInt,
  negInt,
  notInt,
  orInt,
  powInt,
  shlInt,
  shrInt,
  subInt,
  xorInt,
  type Int,
} from '../../numbers/int.ts';
import { intToDouble, nearestRatio } from '../../numbers/bigint.ts';
import { atan2, cos, exp, hypot, log, pow, sin } from '../../numbers/libm/python.ts';
import { fmod } from '../../numbers/libm/remainder.ts';
import { bytesOf, complexOf, overridden } from './compare.ts';
import { copyDict, mergeDict } from './dict.ts';
import { lookup } from './type.ts';
import { percentFormat } from './percent.ts';
import { setOp } from './setops.ts';
import { joinText } from './text.ts';

const DUNDER = [
  'add',
  'and',
  'floordiv',
  'lshift',
  'matmul',
  'mul',
  'mod',
  'or',
  'pow',
  'rshift',
  'sub',
  'truediv',
  'xor',
] as const;
export const NOT_IMPL_NUMBER = -3;

/** Types whose arithmetic is that of a built-in layout although they are classes of the program. */
function custom(m: Vm, t: number, o: number, inplace: boolean): boolean {
  const info = m.typeInfo(t);
  if (!info.heap)
    return (
      t === T.deque ||
      t === T.array ||
      t === T.UnionType ||
      t === T.GenericAlias ||
      t === T.type ||
      t === T.ProxyType ||
      t === T.dict_keys ||
      t === T.dict_items ||
      t === T.mappingproxy ||
      t === T.defaultdict
    );
  for (const pre of inplace ? ['i', '', 'r'] : ['', 'r']) {
    const f = lookup(m, t, m.id[`__${pre}${DUNDER[o]}__`]!);
    if (f !== 0 && m.type[f] !== T.wrapper_descriptor) return true;
  }
  return false;
}

/** BINARY_OP on borrowed operands: a reference, 0 = raised, SLOW. */
export function binaryOp(m: Vm, arg: number, a: number, b: number): number {
  const inplace = arg >= 13;
  const o = inplace ? arg - 13 : arg;
  if (custom(m, m.type[a]!, o, inplace) || custom(m, m.type[b]!, o, false)) return SLOW;
  const r = builtinBinary(m, o, a, b, inplace);
  if (r !== NOT_IMPL_NUMBER) return r;
  // Dicts of subclasses, and what else `|=` takes, by dict's methods.
  if (o === 7 && (m.kind[a] === K.dict || m.kind[b] === K.dict)) return SLOW;
  if (o === 5 && [a, b].some((x) => m.typeInfo(m.type[x]!).heap && lookup(m, m.type[x]!, m.id['__index__']!) !== 0))
    return SLOW;
  return unsupported(m, arg, a, b);
}
export function unsupported(m: Vm, arg: number, a: number, b: number): 0 {
  const o = arg >= 13 ? arg - 13 : arg;
  const op = o === 8 ? '** or pow()' : BINARY[o]!;
  if (arg >= 13)
    return m.typeError(`unsupported operand type(s) for ${BINARY[o]!}=: '${m.typeName(a)}' and '${m.typeName(b)}'`);
  if (o === 9 && m.isInstance(a, 'builtin_function_or_method') && m.text(m.field(a, 1)) === 'print')
    return m.typeError(
      `unsupported operand type(s) for >>: '${m.typeName(a)}' and '${m.typeName(b)}'. Did you mean "print(<message>, file=<output_stream>)"?`,
    );
  return m.typeError(`unsupported operand type(s) for ${op}: '${m.typeName(a)}' and '${m.typeName(b)}'`);
}
const isInt = (m: Vm, s: number): boolean => m.kind[s] === K.int;
const zero = (m: Vm, message: string): 0 => m.raise(T.ZeroDivisionError, message);

/** Repeats cells of a sequence; the count is checked against the byte budget. */
function repeatCells(m: Vm, s: number, n: number): number[] {
  const cells = m.cellsOf(s);
  const k = Math.max(0, n);
  m.room(cells.length * k * 8);
  const out: number[] = [];
  for (let i = 0; i < k; i++) for (const c of cells) out.push(m.incref(c));
  return out;
}
function count(m: Vm, s: number): number | null {
  const v = m.value(s);
  if (typeof v === 'bigint') {
    m.raise(T.OverflowError, "cannot fit 'int' into an index-sized integer");
    return null;
  }
  return v;
}

/** The operation of built-in layouts: a reference, 0 = raised, NOT_IMPL_NUMBER, SLOW. */
export function builtinBinary(m: Vm, o: number, a: number, b: number, inplace: boolean): number {
  const ka = m.kind[a]!;
  const kb = m.kind[b]!;
  if (ka === K.int && kb === K.int) return intBinary(m, o, a, b);
  const na = ka === K.int || ka === K.float;
  const nb = kb === K.int || kb === K.float;
  if (na && nb) return floatBinary(m, o, a, b);
  if ((na || ka === K.complex) && (nb || kb === K.complex)) return complexBinary(m, o, a, b);
  switch (o) {
    case 0:
      if (ka === K.str) {
        if (kb !== K.str) return m.typeError(`can only concatenate str (not "${m.typeName(b)}") to str`);
        return joinText(m, m.text(a), m.text(b));
      }
      if (ka === K.bytes || ka === K.bytearray) {
        if (isBuffer(m, b)) return SLOW;
        if (kb !== K.bytes && kb !== K.bytearray)
          return m.typeError(`can't concat ${m.typeName(b)} to ${m.typeName(a)}`);
        const x = bytesOf(m, a);
        const y = bytesOf(m, b);
        if (ka === K.bytearray && inplace) {
          // The buffer of the right side is held while the left side grows.
          if (y.length > 0 && (a === b || m.exports(a)))
            return m.raise(T.BufferError, 'Existing exports of data: object cannot be re-sized');
          m.bytearraySplice(a, m.c[a]!, 0, y);
          return m.incref(a);
        }
        const z = new Uint8Array(x.length + y.length);
        z.set(x);
        z.set(y, x.length);
        return ka === K.bytes ? m.bytesObject(z) : m.bytearray(z);
      }
      if (ka === K.list) {
        if (inplace) return SLOW;
        if (kb !== K.list) return m.typeError(`can only concatenate list (not "${m.typeName(b)}") to list`);
        return m.list([...m.cellsOf(a), ...m.cellsOf(b)].map((s) => m.incref(s)));
      }
      if (ka === K.tuple) {
        if (kb !== K.tuple) return m.typeError(`can only concatenate tuple (not "${m.typeName(b)}") to tuple`);
        if (m.b[b] === 0 && m.type[a] === T.tuple) return m.incref(a);
        if (m.b[a] === 0 && m.type[b] === T.tuple) return m.incref(b);
        return m.tuple([...m.cellsOf(a), ...m.cellsOf(b)].map((s) => m.incref(s)));
      }
      break;
    case 5: {
      const seq = (k: number): boolean =>
        k === K.str || k === K.bytes || k === K.bytearray || k === K.list || k === K.tuple;
      let s = a;
      let n = b;
      if (!seq(ka) && seq(kb)) {
        s = b;
        n = a;
      } else if (!seq(ka)) break;
      if (!isInt(m, n) && lookup(m, m.type[n]!, m.id['__index__']!) !== 0) break;
      if (!isInt(m, n)) return m.typeError(`can't multiply sequence by non-int of type '${m.typeName(n)}'`);
      const k = count(m, n);
      if (k === null) return 0;
      const times = Math.max(0, k);
      switch (m.kind[s]) {
        case K.str:
          m.room(m.text(s).length * times);
          if (times === 1 && m.type[s] === T.str) return m.incref(s);
          return m.str(m.text(s).repeat(times));
        case K.bytes:
        case K.bytearray: {
          const x = bytesOf(m, s);
          m.room(x.length * times);
          const z = new Uint8Array(x.length * times);
          for (let i = 0; i < times; i++) z.set(x, i * x.length);
          if (m.kind[s] === K.bytearray && inplace && s === a) {
            m.setBytearray(a, z);
            return m.incref(a);
          }
          return m.kind[s] === K.bytes ? m.bytesObject(z) : m.bytearray(z);
        }
        case K.list:
          if (inplace && s === a) {
            const more = repeatCells(m, a, times - 1);
            if (times === 0) m.listClear(a);
            for (const x of more) m.listAppend(a, x);
            return m.incref(a);
          }
          return m.list(repeatCells(m, s, times));
        default:
          if (times === 1 && m.type[s] === T.tuple) return m.incref(s);
          return m.tuple(repeatCells(m, s, times));
      }
    }
    case 6:
      if (ka === K.str) return percentFormat(m, a, b);
      if (ka === K.bytes) return percentFormat(m, a, b);
      break;
    case 1:
    case 7:
    case 10:
    case 12:
      if (ka === K.set && kb === K.set) return setOp(m, o, a, b, inplace && m.isSubtype(m.type[a]!, T.set));
      if (o === 7 && ka === K.dict && kb === K.dict && m.type[a] === T.dict && m.type[b] === T.dict) {
        if (inplace) {
          const r = mergeDict(m, a, b, true);
          return r === SLOW ? SLOW : m.incref(a);
        }
        const d = copyDict(m, a);
        if (mergeDict(m, d, b, true) === SLOW) {
          m.decref(d);
          return SLOW;
        }
        return d;
      }
  }
  return NOT_IMPL_NUMBER;
}

function intBinary(m: Vm, o: number, a: number, b: number): number {
  const x = m.value(a);
  const y = m.value(b);
  switch (o) {
    case 0:
      return m.integer(addInt(x, y));
    case 10:
      return m.integer(subInt(x, y));
    case 5:
      m.room((bitLengthInt(x) + bitLengthInt(y)) / 8);
      return m.integer(mulInt(x, y));
    case 2:
      return y === 0 ? zero(m, 'integer division or modulo by zero') : m.integer(floorDivInt(x, y));
    case 6:
      return y === 0 ? zero(m, 'integer modulo by zero') : m.integer(floorModInt(x, y));
    case 11:
      return y === 0 ? zero(m, 'division by zero') : trueDivide(m, x, y);
    case 1:
    case 7:
    case 12: {
      const v = o === 1 ? andInt(x, y) : o === 7 ? orInt(x, y) : xorInt(x, y);
      if (m.type[a] === T.bool && m.type[b] === T.bool) return m.bool(v !== 0);
      return m.integer(v);
    }
    case 3:
      if (y < 0) return m.valueError('negative shift count');
      if (x === 0) return m.int(0);
      if (y > 2 ** 31) return m.raise(T.OverflowError, 'too many digits in integer');
      m.room(Number(y) / 8);
      return m.integer(shlInt(x, Number(y)));
    case 9:
      if (y < 0) return m.valueError('negative shift count');
      return m.integer(y > 2 ** 31 ? (x < 0 ? -1 : 0) : shrInt(x, Number(y)));
    case 8:
      if (y < 0) {
        if (x === 0) return zero(m, '0.0 cannot be raised to a negative power');
        return m.float(pow(intToDouble(x), intToDouble(y)));
      }
      if (typeof y === 'bigint' && x !== 0 && x !== 1 && x !== -1) m.room(Infinity);
      m.room((bitLengthInt(x) * Number(y)) / 8);
      return m.integer(powInt(x, Number(y)));
  }
  return NOT_IMPL_NUMBER;
}
function trueDivide(m: Vm, x: Int, y: Int): number {
  if (typeof x === 'number' && typeof y === 'number') return m.float(x / y);
  const v = nearestRatio(BigInt(x), BigInt(y));
  if (!Number.isFinite(v)) return m.raise(T.OverflowError, 'integer division result too large for a float');
  return m.float(v);
}
/** An int or float as a double; null = raised OverflowError. */
export function toDouble(m: Vm, s: number): number | null {
  if (m.kind[s] === K.float) return m.num[s]!;
  const v = m.value(s);
  if (typeof v === 'number') return v;
  const d = intToDouble(v);
  if (Number.isFinite(d)) return d;
  m.raise(T.OverflowError, 'int too large to convert to float');
  return null;
}
function floatBinary(m: Vm, o: number, a: number, b: number): number {
  if (o === 1 || o === 3 || o === 4 || o === 7 || o === 9 || o === 12) return NOT_IMPL_NUMBER;
  const x = toDouble(m, a);
  if (x === null) return 0;
  const y = toDouble(m, b);
  if (y === null) return 0;
  switch (o) {
    case 0:
      return m.float(x + y);
    case 10:
      return m.float(x - y);
    case 5:
      return m.float(x * y);
    case 11:
      return y === 0 ? zero(m, 'float division by zero') : m.float(x / y);
    case 2:
      return y === 0 ? zero(m, 'float floor division by zero') : m.float(floatDivMod(x, y)[0]);
    case 6:
      return y === 0 ? zero(m, 'float modulo by zero') : m.float(floatDivMod(x, y)[1]);
    default:
      return floatPower(m, x, y);
  }
}
export function floatPower(m: Vm, x: number, y: number): number {
  if (x === 0 && y < 0 && y > -Infinity) return zero(m, '0.0 cannot be raised to a negative power');
  if (x < 0 && Number.isFinite(x) && Number.isFinite(y) && y !== Math.floor(y))
    return complexPower(m, { re: x, im: 0 }, { re: y, im: 0 });
  const v = pow(x, y);
  if (!Number.isFinite(v) && Number.isFinite(x) && Number.isFinite(y)) return m.overflow34();
  return m.float(v);
}
/** _float_div_mod. */
export function floatDivMod(x: number, y: number): [number, number] {
  let mod = fmod(x, y);
  let div = (x - mod) / y;
  if (mod !== 0) {
    if (y < 0 !== mod < 0) {
      mod += y;
      div -= 1;
    }
  } else mod = y < 0 || Object.is(y, -0) ? -0 : 0;
  let floor: number;
  if (div !== 0) {
    floor = Math.floor(div);
    if (div - floor > 0.5) floor += 1;
  } else floor = Object.is(x / y, -0) || x / y < 0 ? -0 : 0;
  return [floor, mod];
}

interface Complex {
  readonly re: number;
  readonly im: number;
}
export function newComplex(m: Vm, re: number, im: number): number {
  const s = m.alloc(K.complex, T.complex);
  m.payload[s] = { re, im };
  return s;
}
function complexBinary(m: Vm, o: number, a: number, b: number): number {
  const x = complexOf(m, a);
  const y = complexOf(m, b);
  if (!x || !y) return m.raise(T.OverflowError, 'int too large to convert to float');
  switch (o) {
    case 0:
      return newComplex(m, x.re + y.re, x.im + y.im);
    case 10:
      return newComplex(m, x.re - y.re, x.im - y.im);
    case 5:
      return newComplex(m, x.re * y.re - x.im * y.im, x.re * y.im + x.im * y.re);
    case 11: {
      const q = complexQuotient(x, y);
      return q ? newComplex(m, q.re, q.im) : zero(m, 'complex division by zero');
    }
    case 8:
      return complexPower(m, x, y);
  }
  return NOT_IMPL_NUMBER;
}
function complexQuotient(a: Complex, b: Complex): Complex | null {
  if (Math.abs(b.re) >= Math.abs(b.im)) {
    if (b.re === 0) return null;
    const ratio = b.im / b.re;
    const d = b.re + b.im * ratio;
    return { re: (a.re + a.im * ratio) / d, im: (a.im - a.re * ratio) / d };
  }
  if (Math.abs(b.im) >= Math.abs(b.re)) {
    const ratio = b.re / b.im;
    const d = b.re * ratio + b.im;
    return { re: (a.re * ratio + a.im) / d, im: (a.im * ratio - a.re) / d };
  }
  return { re: NaN, im: NaN };
}
function complexPower(m: Vm, x: Complex, y: Complex): number {
  // Small whole exponents by squaring (c_powi).
  if (y.im === 0 && y.re === Math.floor(y.re) && Math.abs(y.re) <= 100) {
    if (x.re === 0 && x.im === 0 && y.re < 0) return zero(m, '0.0 to a negative or complex power');
    let n = Math.abs(y.re);
    let r: Complex = { re: 1, im: 0 };
    let p = x;
    const mul = (u: Complex, v: Complex): Complex => ({ re: u.re * v.re - u.im * v.im, im: u.re * v.im + u.im * v.re });
    while (n > 0) {
      if (n & 1) r = mul(r, p);
      n >>= 1;
      p = mul(p, p);
    }
    if (y.re < 0) r = complexQuotient({ re: 1, im: 0 }, r) ?? { re: NaN, im: NaN };
    return newComplex(m, r.re, r.im);
  }
  // _Py_c_pow.
  if (y.re === 0 && y.im === 0) return newComplex(m, 1, 0);
  if (x.re === 0 && x.im === 0) {
    if (y.im !== 0 || y.re < 0) return zero(m, '0.0 to a negative or complex power');
    return newComplex(m, 0, 0);
  }
  const size = hypot(x.re, x.im);
  let len = pow(size, y.re);
  const at = atan2(x.im, x.re);
  let phase = at * y.re;
  if (y.im !== 0) {
    len *= exp(-at * y.im);
    phase += y.im * log(size);
  }
  const re = len * cos(phase);
  const im = len * sin(phase);
  if (!Number.isFinite(re) || !Number.isFinite(im)) m.refuse('complex power that overflows');
  return newComplex(m, re, im);
}

export function unaryOp(m: Vm, op: '-' | '~' | '+', s: number): number {
  const t = m.type[s]!;
  const name = op === '-' ? '__neg__' : op === '~' ? '__invert__' : '__pos__';
  const kind = m.kind[s]!;
  const base = kind === K.int ? T.int : kind === K.float ? T.float : kind === K.complex ? T.complex : 0;
  if (base !== 0 && (t === base || t === T.bool || !overridden(m, t, name, base))) {
    if (kind === K.int) {
      const v = m.value(s);
      return m.integer(op === '-' ? negInt(v) : op === '~' ? notInt(v) : v);
    }
    if (kind === K.float && op !== '~') return m.float(op === '-' ? -m.num[s]! : m.num[s]!);
    if (kind === K.complex && op !== '~') {
      const c = m.payload[s] as Complex;
      return op === '-' ? newComplex(m, -c.re, -c.im) : newComplex(m, c.re, c.im);
    }
  } else {
    const f = lookup(m, t, m.id[name]!);
    if (f !== 0) return m.callMethod(f, s);
  }
  return m.typeError(`bad operand type for unary ${op}: '${m.typeName(s)}'`);
}
