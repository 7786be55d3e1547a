// What the prelude cannot say in Rust: memory, numbers, text, panics, threads. Each is a leaf: it runs no code of the program.
import * as text from '../../text/rust.ts';
import * as libm from '../../numbers/libm/rust.ts';
import { parseDouble, parseFloat32 } from '../../numbers/parse.ts';
import { rustDebug, rustDisplay, rustExp, rustExpFixed, rustFixed } from '../../numbers/rustfloat.ts';
import type { Ty } from '../check/types.ts';
import type { FormatSpec } from '../parse/ast.ts';
import { bitsOfT, compareScalar, isSignedT, maxOf, minOf, readInt, readNum, shift, wrap, writeInt } from './scalar.ts';
import { SCRATCH, SCRATCH_SIZE } from './memory.ts';
import { Halt, utf8Bytes } from './vm.ts';
import type { Thread, Vm } from './vm.ts';

/** Operands: the destination's offset, each argument's offset, then for each type argument its scalar number and type number. */
export type IntrinsicFn = (m: Vm, fp: number, code: Int32Array, at: number) => void;
const u32 = (m: Vm, a: number): number => m.U32[a >> 2]!;
const put64 = (m: Vm, a: number, v: number): void => {
  m.U32[a >> 2] = v;
  m.U32[(a >> 2) + 1] = Math.floor(v / 4294967296);
};
const putStr = (m: Vm, dst: number, s: string): void => {
  const b = utf8Bytes(s);
  const p = scratch(m, b.length);
  m.U8.set(b, p);
  put64(m, dst, p);
  put64(m, dst + 8, b.length);
};
/** Short-lived text handed to the prelude lies in a ring of constant memory. */
function scratch(m: Vm, n: number): number {
  let at = m.scratchAt;
  if (n > 60000) m.refuse('text of more than 60000 bytes at once');
  if (at + n > SCRATCH_SIZE) at = 0;
  m.scratchAt = at + n;
  return SCRATCH + at;
}
const strAt = (m: Vm, a: number): string => m.str(u32(m, a), u32(m, a + 8));
const bytesAt = (m: Vm, a: number): Uint8Array => m.U8.subarray(u32(m, a), u32(m, a) + u32(m, a + 8));
const tyAt = (m: Vm, code: Int32Array, i: number): Ty => m.compiler.types[code[i]!]!;
const rd = (m: Vm, a: number): number => readNum(m, a, 11);
/** Integer operations by name: dst, l, r, type. */
const binary =
  (f: (a: bigint, b: bigint, t: number) => bigint): IntrinsicFn =>
  (m, fp, c, i) => {
    const t = c[i + 3]!;
    writeInt(m, fp + c[i]!, t, f(readInt(m, fp + c[i + 1]!, t), readInt(m, fp + c[i + 2]!, t), t));
  };
const unaryInt =
  (f: (v: bigint, t: number) => bigint): IntrinsicFn =>
  (m, fp, c, i) => {
    const t = c[i + 2]!;
    writeInt(m, fp + c[i]!, t, f(readInt(m, fp + c[i + 1]!, t), t));
  };
const countInt =
  (f: (v: bigint, bits: number) => number): IntrinsicFn =>
  (m, fp, c, i) => {
    const t = c[i + 2]!;
    m.U32[(fp + c[i]!) >> 2] = f(BigInt.asUintN(bitsOfT(t), readInt(m, fp + c[i + 1]!, t)), bitsOfT(t));
  };
const unaryF =
  (f: (x: number) => number): IntrinsicFn =>
  (m, fp, c, i) => {
    const t = c[i + 2]!;
    const v = f(readNum(m, fp + c[i + 1]!, t));
    if (t === 12) m.F32[(fp + c[i]!) >> 2] = v;
    else m.F64[(fp + c[i]!) >> 3] = v;
  };
const binaryF =
  (f: (x: number, y: number) => number): IntrinsicFn =>
  (m, fp, c, i) => {
    const t = c[i + 3]!;
    const v = f(readNum(m, fp + c[i + 1]!, t), readNum(m, fp + c[i + 2]!, t));
    if (t === 12) m.F32[(fp + c[i]!) >> 2] = v;
    else m.F64[(fp + c[i]!) >> 3] = v;
  };
const charTest =
  (f: (p: number) => boolean): IntrinsicFn =>
  (m, fp, c, i) => {
    m.U8[fp + c[i]!] = f(u32(m, fp + c[i + 1]!)) ? 1 : 0;
  };
const rotl = (v: bigint, n: bigint, t: number): bigint => {
  const b = BigInt(bitsOfT(t));
  const k = ((n % b) + b) % b;
  const u = BigInt.asUintN(Number(b), v);
  return (u << k) | (u >> (b - k));
};
const clamp = (v: bigint, t: number): bigint => (v > maxOf(t) ? maxOf(t) : v < minOf(t) ? minOf(t) : v);
const roundEven = (x: number): number => {
  const f = Math.floor(x),
    d = x - f;
  if (d < 0.5) return f;
  if (d > 0.5) return f + 1;
  return f % 2 === 0 ? f : f + 1;
};
const roundAway = (x: number): number => {
  if (x !== x || x - x !== 0) return x;
  const t = Math.trunc(x);
  const d = Math.abs(x - t);
  const r = d >= 0.5 ? t + Math.sign(x) : t;
  return r === 0 && (x < 0 || Object.is(x, -0)) ? -0 : r;
};
const spec = (m: Vm, t: number, i: number): FormatSpec | null => {
  const p = m.compiler.src.templates.pieces[t]![i]!;
  return p.k === 'arg' ? p.spec : null;
};
const where = (m: Vm): { line: number; column: number; user: boolean } => callerPlace(m);
/** Marks that the instruction's source line shows a value that differs from run to run. */
function varies(m: Vm, what: number): void {
  const l = callerPlace(m).at;
  if (!m.varies.has(l)) m.varies.set(l, what);
}
/** The program place a panic or a caller location names: the call in the first frame above functions marked track_caller. */
export function callerPlace(m: Vm, skipTop = true): { line: number; column: number; user: boolean; at: number } {
  const t = m.cur;
  let d = t.depth - 1;
  if (skipTop) while (d > 0 && m.fns[t.fns[d]!]!.trackCaller) d--;
  for (; d >= 0; d--) {
    const c = m.fns[t.fns[d]!]!;
    if (c.library) continue;
    const pc = t.pcs[d]!;
    let at = -1;
    for (let i = 0; i < c.lines.length; i += 2) {
      if (c.lines[i]! > pc) break;
      at = c.lines[i + 1]!;
    }
    if (at >= 0 && at < 1 << 24) return { line: m.compiler.src.userLine(at), column: 1, user: true, at };
  }
  return { line: 0, column: 0, user: false, at: -1 };
}
const sip = (m: Vm, a: number, p: number, n: number): void => {
  for (let k = 0; k < n; k++) sipByte(m, a, m.U8[p + k]!);
};
// hasher state: v0..v3 (u64), tail (u64), ntail (u64), length (u64)
function sipByte(m: Vm, a: number, b: number): void {
  const n = u32(m, a + 40);
  m.U8[a + 32 + n] = b;
  put64(m, a + 48, rd(m, a + 48) + 1);
  if (n === 7) {
    sipBlock(m, a, m.I32[(a + 32) >> 2]!, m.I32[(a + 36) >> 2]!);
    m.U32[(a + 32) >> 2] = 0;
    m.U32[(a + 36) >> 2] = 0;
    m.U32[(a + 40) >> 2] = 0;
  } else m.U32[(a + 40) >> 2] = n + 1;
}
function sipBlock(m: Vm, a: number, lo: number, hi: number): void {
  const w = a >> 2;
  m.I32[w + 6]! ^= lo;
  m.I32[w + 7]! ^= hi;
  sipRound(m, w);
  m.I32[w]! ^= lo;
  m.I32[w + 1]! ^= hi;
}
function sipRound(m: Vm, w: number): void {
  const I = m.I32;
  const add = (x: number, y: number): void => {
    const l = (I[x]! >>> 0) + (I[y]! >>> 0);
    I[x + 1] = (I[x + 1]! + I[y + 1]! + (l > 4294967295 ? 1 : 0)) | 0;
    I[x] = l | 0;
  };
  const rot = (x: number, n: number): void => {
    let l = I[x]!,
      h = I[x + 1]!;
    if (n >= 32) {
      const t = l;
      l = h;
      h = t;
      n -= 32;
    }
    if (n) {
      const nl = (l << n) | (h >>> (32 - n)),
        nh = (h << n) | (l >>> (32 - n));
      l = nl;
      h = nh;
    }
    I[x] = l;
    I[x + 1] = h;
  };
  const xor = (x: number, y: number): void => {
    I[x]! ^= I[y]!;
    I[x + 1]! ^= I[y + 1]!;
  };
  const v0 = w,
    v1 = w + 2,
    v2 = w + 4,
    v3 = w + 6;
  add(v0, v1);
  rot(v1, 13);
  xor(v1, v0);
  rot(v0, 32);
  add(v2, v3);
  rot(v3, 16);
  xor(v3, v2);
  add(v0, v3);
  rot(v3, 21);
  xor(v3, v0);
  add(v2, v1);
  rot(v1, 17);
  xor(v1, v2);
  rot(v2, 32);
}
function findBytes(h: Uint8Array, n: Uint8Array, from: number): number {
  outer: for (let i = from; i + n.length <= h.length; i++) {
    for (let k = 0; k < n.length; k++) if (h[i + k] !== n[k]) continue outer;
    return i;
  }
  return -1;
}
function findLast(h: Uint8Array, n: Uint8Array, to: number): number {
  outer: for (let i = to - n.length; i >= 0; i--) {
    for (let k = 0; k < n.length; k++) if (h[i + k] !== n[k]) continue outer;
    return i;
  }
  return -1;
}
const NONE = 4294967295;
const putFound = (m: Vm, dst: number, v: number): void => {
  if (v < 0) {
    m.U32[dst >> 2] = NONE;
    m.U32[(dst >> 2) + 1] = NONE;
  } else put64(m, dst, v);
};

export const intrinsicTable: Record<string, IntrinsicFn> = {
  // ---- memory
  alloc: (m, fp, c, i) => {
    const a = m.heap.alloc(rd(m, fp + c[i + 1]!), rd(m, fp + c[i + 2]!));
    put64(m, fp + c[i]!, a);
  },
  dealloc: (m, fp, c, i) => {
    if (!m.heap.dealloc(u32(m, fp + c[i + 1]!)))
      throw new Halt({ k: 'abort', code: 134, message: 'free(): invalid pointer' });
  },
  realloc: (m, fp, c, i) => {
    const a = m.heap.realloc(u32(m, fp + c[i + 1]!), rd(m, fp + c[i + 4]!), rd(m, fp + c[i + 3]!));
    put64(m, fp + c[i]!, a);
  },
  copy: (m, fp, c, i) => {
    const n = rd(m, fp + c[i + 3]!) * m.compiler.layouts.of(tyAt(m, c, i + 5)).size;
    const s = u32(m, fp + c[i + 1]!),
      d = u32(m, fp + c[i + 2]!);
    if (n) m.U8.copyWithin(d, s, s + n);
  },
  write_bytes: (m, fp, c, i) => {
    const n = rd(m, fp + c[i + 3]!) * m.compiler.layouts.of(tyAt(m, c, i + 5)).size;
    const d = u32(m, fp + c[i + 1]!);
    m.U8.fill(m.U8[fp + c[i + 2]!]!, d, d + n);
  },
  ptr_diff: (m, fp, c, i) => {
    const s = m.compiler.layouts.of(tyAt(m, c, i + 4)).size || 1;
    writeInt(m, fp + c[i]!, 3, BigInt((u32(m, fp + c[i + 1]!) - u32(m, fp + c[i + 2]!)) / s));
  },
  mem_cmp: (m, fp, c, i) => {
    const a = u32(m, fp + c[i + 1]!),
      b = u32(m, fp + c[i + 2]!),
      n = rd(m, fp + c[i + 3]!);
    let r = 0;
    for (let k = 0; k < n; k++) {
      const d = m.U8[a + k]! - m.U8[b + k]!;
      if (d) {
        r = d < 0 ? -1 : 1;
        break;
      }
    }
    m.I32[(fp + c[i]!) >> 2] = r;
  },
  dyn_size: (m, fp, c, i) => {
    const ty = m.compiler.types[c[i + 2]!]!;
    const p = fp + c[i + 1]!;
    const want = c[i + 3] === 1;
    const L = m.compiler.layouts;
    const walk = (t: Ty): [number, number] => {
      if (t.k === 'str') return [u32(m, p + 8), 1];
      if (t.k === 'slice') {
        const l = L.of(t.ty);
        return [u32(m, p + 8) * l.size, l.align];
      }
      if (t.k === 'dyn') {
        const v = u32(m, p + 8);
        return [u32(m, v + 8), u32(m, v + 16)];
      }
      const l = L.of(t);
      const fs = L.fieldTys(t, null);
      const last = fs[fs.length - 1]!;
      const [s, a] = walk(last);
      const al = Math.max(l.align, a);
      const off = Math.ceil(l.offsets[fs.length - 1]! / a) * a;
      return [Math.ceil((off + s) / al) * al, al];
    };
    const [s, a] = walk(ty);
    put64(m, fp + c[i]!, want ? s : a);
  },
  shift: (m, fp, c, i) => {
    shift(m, fp + c[i]!, fp + c[i + 1]!, fp + c[i + 2]!, c[i + 3]!, c[i + 4]!, c[i + 5] === 1);
  },
  fat_eq: (m, fp, c, i) => {
    const a = fp + c[i + 1]!,
      b = fp + c[i + 2]!;
    const e = u32(m, a) === u32(m, b) && u32(m, a + 8) === u32(m, b + 8);
    m.U8[fp + c[i]!] = (e ? 1 : 0) ^ c[i + 3]!;
  },
  wide_switch: () => {
    throw new Error('wide switch');
  },
  // ---- integers
  wrapping_add: binary((a, b) => a + b),
  wrapping_sub: binary((a, b) => a - b),
  wrapping_mul: binary((a, b) => a * b),
  saturating_add: binary((a, b, t) => clamp(a + b, t)),
  saturating_sub: binary((a, b, t) => clamp(a - b, t)),
  saturating_mul: binary((a, b, t) => clamp(a * b, t)),
  wrapping_div: binary((a, b, t) => wrap(a / b, t)),
  wrapping_rem: binary((a, b) => (b === -1n ? 0n : a % b)),
  rotate_left: (m, fp, c, i) => {
    const t = c[i + 3]!;
    writeInt(m, fp + c[i]!, t, rotl(readInt(m, fp + c[i + 1]!, t), BigInt(u32(m, fp + c[i + 2]!)), t));
  },
  wrapping_shl: (m, fp, c, i) => {
    const t = c[i + 3]!;
    writeInt(m, fp + c[i]!, t, readInt(m, fp + c[i + 1]!, t) << BigInt(u32(m, fp + c[i + 2]!) & (bitsOfT(t) - 1)));
  },
  wrapping_shr: (m, fp, c, i) => {
    const t = c[i + 3]!;
    writeInt(m, fp + c[i]!, t, readInt(m, fp + c[i + 1]!, t) >> BigInt(u32(m, fp + c[i + 2]!) & (bitsOfT(t) - 1)));
  },
  add_overflows: (m, fp, c, i) => {
    const t = c[i + 3]!;
    const v = readInt(m, fp + c[i + 1]!, t) + readInt(m, fp + c[i + 2]!, t);
    m.U8[fp + c[i]!] = v > maxOf(t) || v < minOf(t) ? 1 : 0;
  },
  sub_overflows: (m, fp, c, i) => {
    const t = c[i + 3]!;
    const v = readInt(m, fp + c[i + 1]!, t) - readInt(m, fp + c[i + 2]!, t);
    m.U8[fp + c[i]!] = v > maxOf(t) || v < minOf(t) ? 1 : 0;
  },
  mul_overflows: (m, fp, c, i) => {
    const t = c[i + 3]!;
    const v = readInt(m, fp + c[i + 1]!, t) * readInt(m, fp + c[i + 2]!, t);
    m.U8[fp + c[i]!] = v > maxOf(t) || v < minOf(t) ? 1 : 0;
  },
  wrapping_neg: unaryInt((v) => -v),
  bit_reverse: unaryInt((v, t) => {
    const b = bitsOfT(t);
    let u = BigInt.asUintN(b, v),
      r = 0n;
    for (let k = 0; k < b; k++) {
      r = (r << 1n) | (u & 1n);
      u >>= 1n;
    }
    return r;
  }),
  swap_bytes: unaryInt((v, t) => {
    const b = bitsOfT(t) / 8;
    let u = BigInt.asUintN(b * 8, v),
      r = 0n;
    for (let k = 0; k < b; k++) {
      r = (r << 8n) | (u & 255n);
      u >>= 8n;
    }
    return r;
  }),
  isqrt: unaryInt((v) => {
    if (v < 2n) return v;
    let x = BigInt(Math.floor(Math.sqrt(Number(v))));
    while (x * x > v) x--;
    while ((x + 1n) * (x + 1n) <= v) x++;
    return x;
  }),
  count_ones: countInt((v) => {
    let n = 0;
    while (v) {
      n += Number(v & 1n);
      v >>= 1n;
    }
    return n;
  }),
  leading_zeros: countInt((v, b) => (v === 0n ? b : b - v.toString(2).length)),
  trailing_zeros: countInt((v, b) => {
    if (v === 0n) return b;
    let n = 0;
    while (!(v & 1n)) {
      n++;
      v >>= 1n;
    }
    return n;
  }),
  cast_fits: (m, fp, c, i) => {
    const v = readInt(m, fp + c[i + 1]!, c[i + 2]!),
      t = c[i + 4]!;
    m.U8[fp + c[i]!] = v > maxOf(t) || v < minOf(t) ? 0 : 1;
  },
  int_cast: (m, fp, c, i) => {
    writeInt(m, fp + c[i]!, c[i + 4]!, readInt(m, fp + c[i + 1]!, c[i + 2]!));
  },
  int_min: (m, fp, c, i) => writeInt(m, fp + c[i]!, c[i + 1]!, minOf(c[i + 1]!)),
  int_max: (m, fp, c, i) => writeInt(m, fp + c[i]!, c[i + 1]!, maxOf(c[i + 1]!)),
  int_bits: (m, fp, c, i) => {
    m.U32[(fp + c[i]!) >> 2] = bitsOfT(c[i + 1]!);
  },
  is_signed: (m, fp, c, i) => {
    m.U8[fp + c[i]!] = isSignedT(c[i + 1]!) ? 1 : 0;
  },
  scalar_cmp: (m, fp, c, i) => {
    const t = c[i + 3]!;
    const a = fp + c[i + 1]!,
      b = fp + c[i + 2]!;
    m.I8[fp + c[i]!] = compareScalar(m, a, b, t, 12) ? -1 : compareScalar(m, a, b, t, 10) ? 0 : 1;
  },
  int_to_str: (m, fp, c, i) => {
    const t = c[i + 4]!;
    let v = readInt(m, fp + c[i + 1]!, t);
    const radix = u32(m, fp + c[i + 2]!);
    if (radix === 10) {
      if (v < 0n) v = -v;
    } else v = BigInt.asUintN(bitsOfT(t), v);
    const s = v.toString(radix);
    putStr(m, fp + c[i]!, m.U8[fp + c[i + 3]!] ? text.upper(s) : s);
  },
  // parse: writes the value, returns 0 ok, 1 empty, 2 invalid digit, 3 too large, 4 too small
  parse_int: (m, fp, c, i) => {
    const s = bytesAt(m, fp + c[i + 1]!);
    const radix = u32(m, fp + c[i + 2]!);
    const out = u32(m, fp + c[i + 3]!);
    const t = c[i + 4]!;
    const r = fp + c[i]!;
    if (s.length === 0) {
      m.U32[r >> 2] = 1;
      return;
    }
    let k = 0,
      neg = false;
    if (s[0] === 43 || (s[0] === 45 && isSignedT(t))) {
      if (s.length === 1) {
        m.U32[r >> 2] = 2;
        return;
      }
      neg = s[0] === 45;
      k = 1;
    }
    let v = 0n;
    const R = BigInt(radix);
    for (; k < s.length; k++) {
      const ch = s[k]!;
      const d = ch >= 48 && ch <= 57 ? ch - 48 : ch >= 97 && ch <= 122 ? ch - 87 : ch >= 65 && ch <= 90 ? ch - 55 : 99;
      if (d >= radix) {
        m.U32[r >> 2] = 2;
        return;
      }
      v = v * R + BigInt(d);
      if (!neg && v > maxOf(t)) {
        for (k++; k < s.length; k++) {
          /* an invalid digit later is met only if no overflow came first */
        }
        m.U32[r >> 2] = 3;
        return;
      }
      if (neg && -v < minOf(t)) {
        m.U32[r >> 2] = 4;
        return;
      }
    }
    writeInt(m, out, t, neg ? -v : v);
    m.U32[r >> 2] = 0;
  },
  parse_float: (m, fp, c, i) => {
    const s = strAt(m, fp + c[i + 1]!);
    const out = u32(m, fp + c[i + 2]!);
    const t = c[i + 3]!;
    const r = fp + c[i]!;
    if (s === '') {
      m.U32[r >> 2] = 1;
      return;
    }
    let v: number | undefined;
    if (/^[+-]?(inf|infinity)$/i.test(s)) v = s[0] === '-' ? -Infinity : Infinity;
    else if (/^[+-]?nan$/i.test(s)) v = NaN;
    else if (/^[+-]?(\d+\.?\d*([eE][+-]?\d+)?|\.\d+([eE][+-]?\d+)?)$/.test(s))
      v = t === 12 ? parseFloat32(s) : parseDouble(s);
    if (v === undefined) {
      m.U32[r >> 2] = 2;
      return;
    }
    if (t === 12) m.F32[out >> 2] = v;
    else m.F64[out >> 3] = v;
    m.U32[r >> 2] = 0;
  },
  // ---- floats
  float_str: (m, fp, c, i) => {
    const t = c[i + 4]!;
    const v = Math.abs(readNum(m, fp + c[i + 1]!, t));
    const mode = u32(m, fp + c[i + 2]!);
    const p = readInt(m, fp + c[i + 3]!, 5);
    const single = t === 12;
    let s: string;
    if (v !== v) s = 'NaN';
    else if (v === Infinity) s = 'inf';
    else if (mode === 2 || mode === 3) {
      s = p < 0n ? rustExp(v, single) : rustExpFixed(v, Number(p));
      if (mode === 3) s = s.replace('e', 'E');
    } else if (p >= 0n) s = rustFixed(v, Number(p));
    else s = mode === 1 ? rustDebug(v, single) : rustDisplay(v, single);
    putStr(m, fp + c[i]!, s);
  },
  float_negative: (m, fp, c, i) => {
    const v = readNum(m, fp + c[i + 1]!, c[i + 2]!);
    m.U8[fp + c[i]!] = v < 0 || Object.is(v, -0) ? 1 : 0;
  },
  float_bits: (m, fp, c, i) => {
    const a = fp + c[i + 1]!,
      d = fp + c[i]!;
    if (c[i + 2] === 12) put64(m, d, u32(m, a));
    else {
      m.I32[d >> 2] = m.I32[a >> 2]!;
      m.I32[(d >> 2) + 1] = m.I32[(a >> 2) + 1]!;
    }
  },
  float_from_bits: (m, fp, c, i) => {
    const a = fp + c[i + 1]!,
      d = fp + c[i]!;
    m.I32[d >> 2] = m.I32[a >> 2]!;
    if (c[i + 2] === 13) m.I32[(d >> 2) + 1] = m.I32[(a >> 2) + 1]!;
  },
  f_sqrt: unaryF(Math.sqrt),
  f_floor: unaryF(Math.floor),
  f_ceil: unaryF(Math.ceil),
  f_trunc: unaryF(Math.trunc),
  f_round: unaryF(roundAway),
  f_round_even: unaryF(roundEven),
  f_abs: unaryF(Math.abs),
  f_sin: unaryF(libm.sin),
  f_cos: unaryF(libm.cos),
  f_tan: unaryF(libm.tan),
  f_asin: unaryF(libm.asin),
  f_acos: unaryF(libm.acos),
  f_atan: unaryF(libm.atan),
  f_sinh: unaryF(libm.sinh),
  f_cosh: unaryF(libm.cosh),
  f_tanh: unaryF(libm.tanh),
  f_exp: unaryF(libm.exp),
  f_exp2: unaryF(libm.exp2),
  f_exp_m1: unaryF(libm.expm1),
  f_ln: unaryF(libm.log),
  f_log2: unaryF(libm.log2),
  f_log10: unaryF(libm.log10),
  f_ln_1p: unaryF(libm.log1p),
  f_cbrt: unaryF(libm.cbrt),
  f_asinh: unaryF(libm.asinh),
  f_acosh: unaryF(libm.acosh),
  f_atanh: unaryF(libm.atanh),
  f_pow: binaryF(libm.pow),
  f_atan2: binaryF(libm.atan2),
  f_hypot: binaryF(libm.hypot),
  f_copysign: binaryF((a, b) => {
    const x = Math.abs(a);
    return b < 0 || Object.is(b, -0) ? -x : x;
  }),
  f_powi: (m, fp, c, i) => {
    const t = c[i + 3]!;
    const v = libm.powi(readNum(m, fp + c[i + 1]!, t), m.I32[(fp + c[i + 2]!) >> 2]!);
    if (t === 12) m.refuse('f32::powi');
    m.F64[(fp + c[i]!) >> 3] = v;
  },
  f_max: binaryF((a, b) => (a !== a ? b : b !== b ? a : Math.max(a, b))),
  f_min: binaryF((a, b) => (a !== a ? b : b !== b ? a : Math.min(a, b))),
  // ---- text
  char_next: (m, fp, c, i) => {
    // (ptr) -> packed: code point in the low half, width in the high
    const p = u32(m, fp + c[i + 1]!);
    const b = m.U8[p]!;
    const d = (fp + c[i]!) >> 2;
    if (b < 0x80) {
      m.U32[d] = b;
      m.U32[d + 1] = 1;
    } else if (b < 0xe0) {
      m.U32[d] = ((b & 31) << 6) | (m.U8[p + 1]! & 63);
      m.U32[d + 1] = 2;
    } else if (b < 0xf0) {
      m.U32[d] = ((b & 15) << 12) | ((m.U8[p + 1]! & 63) << 6) | (m.U8[p + 2]! & 63);
      m.U32[d + 1] = 3;
    } else {
      m.U32[d] = ((b & 7) << 18) | ((m.U8[p + 1]! & 63) << 12) | ((m.U8[p + 2]! & 63) << 6) | (m.U8[p + 3]! & 63);
      m.U32[d + 1] = 4;
    }
  },
  char_prev: (m, fp, c, i) => {
    let p = u32(m, fp + c[i + 1]!) - 1;
    let w = 1;
    while ((m.U8[p]! & 0xc0) === 0x80) {
      p--;
      w++;
    }
    const b = m.U8[p]!;
    const d = (fp + c[i]!) >> 2;
    m.U32[d + 1] = w;
    m.U32[d] =
      w === 1
        ? b
        : w === 2
          ? ((b & 31) << 6) | (m.U8[p + 1]! & 63)
          : w === 3
            ? ((b & 15) << 12) | ((m.U8[p + 1]! & 63) << 6) | (m.U8[p + 2]! & 63)
            : ((b & 7) << 18) | ((m.U8[p + 1]! & 63) << 12) | ((m.U8[p + 2]! & 63) << 6) | (m.U8[p + 3]! & 63);
  },
  str_find: (m, fp, c, i) =>
    putFound(m, fp + c[i]!, findBytes(bytesAt(m, fp + c[i + 1]!), bytesAt(m, fp + c[i + 2]!), rd(m, fp + c[i + 3]!))),
  str_rfind: (m, fp, c, i) =>
    putFound(m, fp + c[i]!, findLast(bytesAt(m, fp + c[i + 1]!), bytesAt(m, fp + c[i + 2]!), rd(m, fp + c[i + 3]!))),
  str_count_chars: (m, fp, c, i) => {
    const b = bytesAt(m, fp + c[i + 1]!);
    let n = 0;
    for (const x of b) if ((x & 0xc0) !== 0x80) n++;
    put64(m, fp + c[i]!, n);
  },
  utf8_valid: (m, fp, c, i) => {
    // usize::MAX when valid, else the length of the valid prefix
    const b = bytesAt(m, fp + c[i + 1]!);
    let k = 0;
    const cont = (x: number | undefined): boolean => x !== undefined && (x & 0xc0) === 0x80;
    while (k < b.length) {
      const x = b[k]!;
      if (x < 0x80) k++;
      else if (x >= 0xc2 && x < 0xe0 && cont(b[k + 1])) k += 2;
      else if (
        x >= 0xe0 &&
        x < 0xf0 &&
        cont(b[k + 1]) &&
        cont(b[k + 2]) &&
        !(x === 0xe0 && b[k + 1]! < 0xa0) &&
        !(x === 0xed && b[k + 1]! > 0x9f)
      )
        k += 3;
      else if (
        x >= 0xf0 &&
        x < 0xf5 &&
        cont(b[k + 1]) &&
        cont(b[k + 2]) &&
        cont(b[k + 3]) &&
        !(x === 0xf0 && b[k + 1]! < 0x90) &&
        !(x === 0xf4 && b[k + 1]! > 0x8f)
      )
        k += 4;
      else {
        put64(m, fp + c[i]!, k);
        return;
      }
    }
    putFound(m, fp + c[i]!, -1);
  },
  str_case: (m, fp, c, i) => {
    const s = strAt(m, fp + c[i + 1]!);
    putStr(m, fp + c[i]!, m.U8[fp + c[i + 2]!] ? text.upper(s) : text.lower(s));
  },
  char_alphabetic: charTest(text.isAlphabetic),
  char_numeric: charTest(text.isNumeric),
  char_whitespace: charTest(text.isWhitespace),
  char_uppercase: charTest(text.isUppercase),
  char_lowercase: charTest(text.isLowercase),
  char_control: charTest(text.isControl),
  char_escaped: charTest(text.isEscapedInChar),
  str_escaped: charTest(text.isEscapedInString),
  char_map: (m, fp, c, i) => {
    const p = u32(m, fp + c[i + 1]!);
    const r = m.U8[fp + c[i + 2]!] ? text.toUppercase(p) : text.toLowercase(p);
    const d = (fp + c[i]!) >> 2;
    m.U32[d] = r[0]!;
    m.U32[d + 1] = r[1] ?? 0;
    m.U32[d + 2] = r[2] ?? 0;
  },
  // ---- formatting templates
  tmpl_len: (m, fp, c, i) => put64(m, fp + c[i]!, m.compiler.src.templates.pieces[u32(m, fp + c[i + 1]!)]!.length),
  tmpl_text: (m, fp, c, i) => {
    const p = m.compiler.src.templates.pieces[u32(m, fp + c[i + 1]!)]![u32(m, fp + c[i + 2]!)]!;
    const s = m.compiler.staticStr(p.k === 'text' ? p.text : '');
    put64(m, fp + c[i]!, s.addr);
    put64(m, fp + c[i]! + 8, s.len);
  },
  // field: 0 argument index or MAX for text, 1 fill, 2 align, 3 flags, 4 width kind, 5 width, 6 precision kind, 7 precision
  tmpl_spec: (m, fp, c, i) => {
    const t = u32(m, fp + c[i + 1]!),
      k = u32(m, fp + c[i + 2]!),
      f = u32(m, fp + c[i + 3]!);
    const p = m.compiler.src.templates.pieces[t]![k]!;
    let v = 0;
    const s = spec(m, t, k);
    if (f === 0) {
      if (p.k === 'text') {
        putFound(m, fp + c[i]!, -1);
        return;
      }
      v = p.index;
    } else if (s)
      switch (f) {
        case 1:
          v = s.fill.codePointAt(0)!;
          break;
        case 2:
          v = s.align === '<' ? 0 : s.align === '>' ? 1 : s.align === '^' ? 2 : 3;
          break;
        case 3:
          v =
            (s.sign === '+' ? 1 : 0) |
            (s.sign === '-' ? 2 : 0) |
            (s.alt ? 4 : 0) |
            (s.zero ? 8 : 0) |
            (s.trait === 'x?' ? 16 : 0) |
            (s.trait === 'X?' ? 32 : 0);
          break;
        case 4:
          v = s.width.k === 'none' ? 0 : s.width.k === 'lit' ? 1 : 2;
          break;
        case 5:
          v = s.width.k === 'lit' ? s.width.n : s.width.k === 'arg' ? s.width.index : 0;
          break;
        case 6:
          v = s.precision.k === 'none' ? 0 : s.precision.k === 'lit' ? 1 : 2;
          break;
        case 7:
          v = s.precision.k === 'lit' ? s.precision.n : s.precision.k === 'arg' ? s.precision.index : 0;
          break;
      }
    put64(m, fp + c[i]!, v);
  },
  // ---- input and output
  print: (m, fp, c, i) => m.write('out', strAt(m, fp + c[i + 1]!)),
  eprint: (m, fp, c, i) => m.write('err', strAt(m, fp + c[i + 1]!)),
  read_line: (m, fp, c, i) => {
    const s = m.stdin;
    let e = m.stdinPos;
    while (e < s.length && s[e] !== 10) e++;
    if (e < s.length) e++;
    const n = e - m.stdinPos;
    const p = scratch(m, n);
    m.U8.set(s.subarray(m.stdinPos, e), p);
    m.stdinPos = e;
    put64(m, fp + c[i]!, p);
    put64(m, fp + c[i]! + 8, n);
  },
  exit: (m, fp, c, i) => {
    m.withoutLocals();
    throw new Halt({ k: 'exit', code: m.I32[(fp + c[i + 1]!) >> 2]! & 255 });
  },
  abort: () => {
    throw new Halt({ k: 'abort', code: 134, message: '' });
  },
  varies: (m, fp, c, i) => varies(m, u32(m, fp + c[i + 1]!)),
  refuse: (m, fp, c, i) => m.refuse(strAt(m, fp + c[i + 1]!)),
  clock: (m, fp, c, i) => {
    // nanoseconds: what threads have slept, and twenty for each step
    put64(m, fp + c[i]!, m.clock * 1000000 + m.now * 20);
  },
  seed: (m, fp, c, i) => put64(m, fp + c[i]!, m.env.seed),
  // ---- panics
  panic_enter: (m) => {
    const t = m.cur;
    t.panicking++;
    const p = callerPlace(m);
    if (m.compiler.src.s.constBlocks.some((b) => p.at >= b.start && p.at < b.end)) m.refuse('const block that panics');
    m.panicAt.push(p.at);
    if (t.panicking > 1) {
      m.write(
        'err',
        `\nthread '${t.name}' panicked at src/main.rs:${p.line}:${p.column}:\npanic in a destructor during cleanup\nthread caused non-unwinding panic. aborting.\n`,
      );
      throw new Halt({ k: 'abort', code: 134, message: 'panic while unwinding' });
    }
  },
  panic_message: (m, fp, c, i) => {
    const p = where(m);
    m.write(
      'err',
      `\nthread '${m.cur.name}' panicked at src/main.rs:${p.line}:${p.column}:\n${strAt(m, fp + c[i + 1]!)}\nnote: run with \`RUST_BACKTRACE=1\` environment variable to display a backtrace\n`,
    );
  },
  start_unwind: (m, fp, c, i) => {
    const t = m.cur;
    t.payload = [u32(m, fp + c[i + 1]!), u32(m, fp + c[i + 1]! + 8)];
    m.unwind();
  },
  resume_count: (m) => {
    m.cur.panicking++;
  },
  take_payload: (m, fp, c, i) => {
    const t = m.cur;
    t.panicking = Math.max(0, t.panicking - 1);
    put64(m, fp + c[i]!, t.payload[0]);
    put64(m, fp + c[i]! + 8, t.payload[1]);
  },
  thread_panicking: (m, fp, c, i) => {
    m.U8[fp + c[i]!] = m.cur.panicking > 0 ? 1 : 0;
  },
  caller_line: (m, fp, c, i) => {
    m.U32[(fp + c[i]!) >> 2] = callerPlace(m).line;
  },
  host_get: (m, fp, c, i) => put64(m, fp + c[i]!, m.hostState.get(`k${u32(m, fp + c[i + 1]!)}`) ?? 0),
  host_set: (m, fp, c, i) => {
    m.hostState.set(`k${u32(m, fp + c[i + 1]!)}`, rd(m, fp + c[i + 2]!));
  },
  // ---- hashing
  // a hash table's control bytes: 255 is empty, else seven bits of the hash
  table_find: (m, fp, c, i) => {
    const ctrl = u32(m, fp + c[i + 1]!),
      mask = u32(m, fp + c[i + 2]!),
      tag = m.U8[fp + c[i + 4]!]!;
    let at = u32(m, fp + c[i + 3]!);
    for (;;) {
      const b = m.U8[ctrl + at]!;
      if (b === tag) return put64(m, fp + c[i]!, at);
      if (b === 255) break;
      at = (at + 1) & mask;
    }
    m.I32[(fp + c[i]!) >> 2] = -1;
    m.I32[((fp + c[i]!) >> 2) + 1] = -1;
  },
  table_free: (m, fp, c, i) => {
    const ctrl = u32(m, fp + c[i + 1]!),
      mask = u32(m, fp + c[i + 2]!);
    let at = u32(m, fp + c[i + 3]!);
    while (m.U8[ctrl + at] !== 255) at = (at + 1) & mask;
    put64(m, fp + c[i]!, at);
  },
  table_full: (m, fp, c, i) => {
    const ctrl = u32(m, fp + c[i + 1]!),
      n = u32(m, fp + c[i + 3]!);
    let at = u32(m, fp + c[i + 2]!);
    while (at < n && m.U8[ctrl + at] === 255) at++;
    put64(m, fp + c[i]!, at);
  },
  sip_new: (m, fp, c, i) => {
    const a = u32(m, fp + c[i + 1]!) >> 2;
    const k = [
      u32(m, fp + c[i + 2]!),
      u32(m, fp + c[i + 2]! + 4),
      u32(m, fp + c[i + 3]!),
      u32(m, fp + c[i + 3]! + 4),
    ] as [number, number, number, number];
    const I = m.I32;
    I[a] = 0x70736575 ^ k[0];
    I[a + 1] = 0x736f6d65 ^ k[1];
    I[a + 2] = 0x6e646f6d ^ k[2];
    I[a + 3] = 0x646f7261 ^ k[3];
    I[a + 4] = 0x6e657261 ^ k[0];
    I[a + 5] = 0x6c796765 ^ k[1];
    I[a + 6] = 0x79746573 ^ k[2];
    I[a + 7] = 0x74656462 ^ k[3];
    for (let x = 8; x < 14; x++) I[a + x] = 0;
  },
  sip_write: (m, fp, c, i) => sip(m, u32(m, fp + c[i + 1]!), u32(m, fp + c[i + 2]!), rd(m, fp + c[i + 3]!)),
  sip_finish: (m, fp, c, i) => {
    const src = u32(m, fp + c[i + 1]!);
    const s = scratch(m, 72);
    const a = Math.ceil(s / 8) * 8;
    m.U8.copyWithin(a, src, src + 56);
    const w = a >> 2;
    const len = m.U8[a + 48]!;
    sipBlock(m, a, m.I32[(a + 32) >> 2]!, m.I32[(a + 36) >> 2]! | (len << 24));
    m.I32[w + 4]! ^= 0xff;
    for (let k = 0; k < 3; k++) sipRound(m, w);
    const d = (fp + c[i]!) >> 2;
    const I = m.I32;
    I[d] = I[w]! ^ I[w + 2]! ^ I[w + 4]! ^ I[w + 6]!;
    I[d + 1] = I[w + 1]! ^ I[w + 3]! ^ I[w + 5]! ^ I[w + 7]!;
  },
  // ---- threads
  spawn: (m, fp, c, i) => {
    const box = [u32(m, fp + c[i + 1]!), u32(m, fp + c[i + 1]! + 8)] as const;
    const name = strAt(m, fp + c[i + 2]!);
    const f = m.compiler.langFn('thread_main');
    if (m.threads.length > 200) m.refuse('more than 200 threads');
    const t = m.newThread(name || '<unnamed>', 2 ** 21);
    const cur = m.cur;
    const code = m.fns[f]!;
    if (!code.ready) m.compiler.finish(code);
    m.cur = t;
    const off = m.compiler.argOffsets(f)[0]!;
    put64(m, t.stackBase + off, box[0]);
    put64(m, t.stackBase + off + 8, box[1]);
    m.pushFrame(f, t.stackBase);
    m.cur = cur;
    put64(m, fp + c[i]!, t.id);
    m.switchAsked = 2;
    skipOne(m);
  },
  thread_done: (m, fp, c, i) => {
    const t = m.threads[u32(m, fp + c[i + 1]!)] as Thread;
    m.U8[fp + c[i]!] = t.state === 'done' ? 1 + t.result : 0;
  },
  thread_id: (m, fp, c, i) => put64(m, fp + c[i]!, m.cur.id),
  yield_now: (m) => {
    m.switchAsked = 1;
    const t = m.cur;
    t.pcs[t.depth - 1]! += 0;
    skipOne(m);
  },
  block_on: (m, fp, c, i) => {
    skipOne(m);
    m.block(`k${rd(m, fp + c[i + 1]!)}`);
  },
  wake: (m, fp, c, i) => m.wake(`k${rd(m, fp + c[i + 1]!)}`),
  wait_thread: (m, fp, c, i) => {
    const t = m.threads[u32(m, fp + c[i + 1]!)] as Thread;
    if (t.state !== 'done') {
      m.block(`t${t.id}`);
    }
  },
  thread_name: (m, fp, c, i) => {
    putStr(m, fp + c[i]!, m.cur.name);
  },
  sleep: (m, fp, c, i) => {
    skipOne(m);
    m.block(`sleep:${m.clock + rd(m, fp + c[i + 1]!) / 1000}`);
  },
};
/** Lets a blocking intrinsic be finished when its thread runs again. */
function skipOne(m: Vm): void {
  const t = m.cur;
  const d = t.depth - 1;
  const code = m.fns[t.fns[d]!]!.code;
  t.pcs[d] = m.callPc + code[m.callPc + 2]!;
}
