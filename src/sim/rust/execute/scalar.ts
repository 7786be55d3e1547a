// Arithmetic on scalars in memory, exact for every width, with Rust's overflow panics. Types are indices into SCALARS (ops.ts).
import type { Vm } from './vm.ts';

const BITS = [8, 16, 32, 64, 128, 64, 8, 16, 32, 64, 128, 64, 32, 64, 8, 32, 64];
const VERBS = [
  'add',
  'subtract',
  'multiply',
  'divide',
  'calculate the remainder',
  '',
  '',
  '',
  'shift left',
  'shift right',
];
export const isSignedT = (t: number): boolean => t < 6;
export const isFloatT = (t: number): boolean => t === 12 || t === 13;
/** An integer of any type as an exact number. */
export function readInt(m: Vm, a: number, t: number): bigint {
  switch (t) {
    case 0:
      return BigInt(m.I8[a]!);
    case 1:
      return BigInt(m.I16[a >> 1]!);
    case 2:
      return BigInt(m.I32[a >> 2]!);
    case 6:
    case 14:
      return BigInt(m.U8[a]!);
    case 7:
      return BigInt(m.U16[a >> 1]!);
    case 8:
    case 15:
      return BigInt(m.U32[a >> 2]!);
    case 3:
    case 5:
      return m.DV.getBigInt64(a, true);
    case 9:
    case 11:
    case 16:
      return m.DV.getBigUint64(a, true);
    case 4:
      return (m.DV.getBigInt64(a + 8, true) << 64n) | m.DV.getBigUint64(a, true);
    case 10:
      return (m.DV.getBigUint64(a + 8, true) << 64n) | m.DV.getBigUint64(a, true);
    default:
      throw new Error(`integer type ${t}`);
  }
}
export function writeInt(m: Vm, a: number, t: number, v: bigint): void {
  switch (BITS[t]) {
    case 8:
      m.U8[a] = Number(v & 0xffn);
      return;
    case 16:
      m.U16[a >> 1] = Number(v & 0xffffn);
      return;
    case 32:
      m.U32[a >> 2] = Number(v & 0xffffffffn);
      return;
    case 64:
      m.DV.setBigUint64(a, BigInt.asUintN(64, v), true);
      return;
    case 128:
      m.DV.setBigUint64(a, BigInt.asUintN(64, v), true);
      m.DV.setBigUint64(a + 8, BigInt.asUintN(64, v >> 64n), true);
      return;
  }
}
/** Small integers as numbers; wider ones too when they are safe. */
export function readNum(m: Vm, a: number, t: number): number {
  switch (t) {
    case 0:
      return m.I8[a]!;
    case 1:
      return m.I16[a >> 1]!;
    case 2:
      return m.I32[a >> 2]!;
    case 6:
    case 14:
      return m.U8[a]!;
    case 7:
      return m.U16[a >> 1]!;
    case 8:
    case 15:
      return m.U32[a >> 2]!;
    case 3:
    case 5:
      return m.I32[(a >> 2) + 1]! * 4294967296 + m.U32[a >> 2]!;
    case 9:
    case 11:
    case 16:
      return m.U32[(a >> 2) + 1]! * 4294967296 + m.U32[a >> 2]!;
    case 12:
      return m.F32[a >> 2]!;
    case 13:
      return m.F64[a >> 3]!;
    default:
      return Number(readInt(m, a, t));
  }
}
export function wrap(v: bigint, t: number): bigint {
  return isSignedT(t) ? BigInt.asIntN(BITS[t]!, v) : BigInt.asUintN(BITS[t]!, v);
}
export const minOf = (t: number): bigint => (isSignedT(t) ? -(1n << BigInt(BITS[t]! - 1)) : 0n);
export const maxOf = (t: number): bigint =>
  isSignedT(t) ? (1n << BigInt(BITS[t]! - 1)) - 1n : (1n << BigInt(BITS[t]!)) - 1n;
export const bitsOfT = (t: number): number => BITS[t]!;
/** dst = l op r, checked. False when a panic was started. */
export function arith(m: Vm, dst: number, l: number, r: number, t: number, op: number): boolean {
  if (isFloatT(t)) {
    const a = readNum(m, l, t),
      b = readNum(m, r, t);
    const v = op === 0 ? a + b : op === 1 ? a - b : op === 2 ? a * b : op === 3 ? a / b : a % b;
    if (t === 12) m.F32[dst >> 2] = v;
    else m.F64[dst >> 3] = v;
    return true;
  }
  const small = BITS[t]! <= 32;
  if (op === 3 || op === 4) {
    const b = readInt(m, r, t),
      a = readInt(m, l, t);
    if (b === 0n) {
      m.trap(op === 3 ? 'attempt to divide by zero' : 'attempt to calculate the remainder with a divisor of zero');
      return false;
    }
    if (b === -1n && a === minOf(t)) {
      m.trap(op === 3 ? 'attempt to divide with overflow' : 'attempt to calculate the remainder with overflow');
      return false;
    }
    writeInt(m, dst, t, op === 3 ? a / b : a % b);
    return true;
  }
  if (small) {
    const a = readNum(m, l, t),
      b = readNum(m, r, t);
    const v = op === 0 ? a + b : op === 1 ? a - b : a * b;
    const s = isSignedT(t),
      n = BITS[t]!;
    const hi = s ? 2 ** (n - 1) - 1 : 2 ** n - 1,
      lo = s ? -(2 ** (n - 1)) : 0;
    if (v > hi || v < lo) {
      m.trap(`attempt to ${VERBS[op]!} with overflow`);
      return false;
    }
    if (n === 8) m.U8[dst] = v;
    else if (n === 16) m.U16[dst >> 1] = v;
    else m.U32[dst >> 2] = v;
    return true;
  }
  const a = readInt(m, l, t),
    b = readInt(m, r, t);
  const v = op === 0 ? a + b : op === 1 ? a - b : a * b;
  if (v > maxOf(t) || v < minOf(t)) {
    m.trap(`attempt to ${VERBS[op]!} with overflow`);
    return false;
  }
  writeInt(m, dst, t, v);
  return true;
}
/** Shifts check their count; its type is packed above the left type. */
export function bitop(m: Vm, dst: number, l: number, r: number, t: number, op: number): void {
  if (BITS[t]! <= 32) {
    const a = readNum(m, l, t) | 0,
      b = readNum(m, r, t) | 0;
    const v = op === 5 ? a & b : op === 6 ? a | b : a ^ b;
    if (BITS[t] === 8) m.U8[dst] = v;
    else if (BITS[t] === 16) m.U16[dst >> 1] = v;
    else m.I32[dst >> 2] = v;
    return;
  }
  for (let i = 0; i < BITS[t]! / 32; i++) {
    const a = m.I32[(l >> 2) + i]!,
      b = m.I32[(r >> 2) + i]!;
    m.I32[(dst >> 2) + i] = op === 5 ? a & b : op === 6 ? a | b : a ^ b;
  }
}
export function shift(m: Vm, dst: number, l: number, r: number, t: number, rt: number, left: boolean): boolean {
  const n = readInt(m, r, rt);
  if (n < 0n || n >= BigInt(BITS[t]!)) {
    m.trap(left ? 'attempt to shift left with overflow' : 'attempt to shift right with overflow');
    return false;
  }
  const v = readInt(m, l, t);
  writeInt(m, dst, t, left ? v << n : v >> n);
  return true;
}
export function negate(m: Vm, dst: number, s: number, t: number): boolean {
  if (t === 12) {
    m.F32[dst >> 2] = -m.F32[s >> 2]!;
    return true;
  }
  if (t === 13) {
    m.F64[dst >> 3] = -m.F64[s >> 3]!;
    return true;
  }
  const v = readInt(m, s, t);
  if (v === minOf(t)) {
    m.trap('attempt to negate with overflow');
    return false;
  }
  writeInt(m, dst, t, -v);
  return true;
}
export function notOp(m: Vm, dst: number, s: number, t: number): void {
  if (t === 14) m.U8[dst] = m.U8[s]! ^ 1;
  else writeInt(m, dst, t, ~readInt(m, s, t));
}
export function compareScalar(m: Vm, l: number, r: number, t: number, op: number): boolean {
  if (BITS[t]! <= 32 || isFloatT(t)) {
    const a = readNum(m, l, t),
      b = readNum(m, r, t);
    switch (op) {
      case 10:
        return a === b;
      case 11:
        return a !== b;
      case 12:
        return a < b;
      case 13:
        return a <= b;
      case 14:
        return a > b;
      default:
        return a >= b;
    }
  }
  const a = readInt(m, l, t),
    b = readInt(m, r, t);
  switch (op) {
    case 10:
      return a === b;
    case 11:
      return a !== b;
    case 12:
      return a < b;
    case 13:
      return a <= b;
    case 14:
      return a > b;
    default:
      return a >= b;
  }
}
export function castScalar(m: Vm, dst: number, s: number, from: number, to: number): void {
  if (isFloatT(from)) {
    const v = readNum(m, s, from);
    if (to === 12) {
      m.F32[dst >> 2] = v;
      return;
    }
    if (to === 13) {
      m.F64[dst >> 3] = v;
      return;
    }
    if (v !== v) {
      writeInt(m, dst, to, 0n);
      return;
    }
    const tr = Math.trunc(v);
    if (tr >= Number(maxOf(to))) {
      if (tr > Number(maxOf(to)) || !Number.isSafeInteger(tr)) {
        writeInt(m, dst, to, maxOf(to));
        return;
      }
    }
    if (tr <= Number(minOf(to))) {
      writeInt(m, dst, to, minOf(to));
      return;
    }
    writeInt(m, dst, to, BigInt(tr));
    return;
  }
  if (to === 13) {
    const n = BITS[from]! <= 32 ? readNum(m, s, from) : Number(readInt(m, s, from));
    m.F64[dst >> 3] = n;
    return;
  }
  if (to === 12) {
    if (BITS[from]! <= 32) m.F32[dst >> 2] = readNum(m, s, from);
    else m.F32[dst >> 2] = toF32(readInt(m, s, from));
    return;
  }
  if (BITS[from]! <= 32 && BITS[to]! <= 64) {
    const n = readNum(m, s, from);
    switch (BITS[to]) {
      case 8:
        m.U8[dst] = n;
        return;
      case 16:
        m.U16[dst >> 1] = n;
        return;
      case 32:
        m.I32[dst >> 2] = n;
        return;
      default:
        m.I32[dst >> 2] = n;
        m.I32[(dst >> 2) + 1] = n < 0 ? -1 : 0;
        return;
    }
  }
  if (BITS[from] === 64 && BITS[to]! <= 64) {
    const lo = m.I32[s >> 2]!,
      hi = m.I32[(s >> 2) + 1]!;
    switch (BITS[to]) {
      case 8:
        m.U8[dst] = lo;
        return;
      case 16:
        m.U16[dst >> 1] = lo;
        return;
      case 32:
        m.I32[dst >> 2] = lo;
        return;
      default:
        m.I32[dst >> 2] = lo;
        m.I32[(dst >> 2) + 1] = hi;
        return;
    }
  }
  writeInt(m, dst, to, readInt(m, s, from));
}
/** Integer to f32, rounded once. */
function toF32(v: bigint): number {
  const neg = v < 0n;
  let a = neg ? -v : v;
  let e = 0;
  const len = a.toString(2).length;
  if (len > 53) {
    e = len - 53;
    const low = a & ((1n << BigInt(e)) - 1n);
    a >>= BigInt(e);
    if (low) a |= 1n;
  }
  const r = Math.fround(Number(a) * 2 ** e);
  return neg ? -r : r;
}
