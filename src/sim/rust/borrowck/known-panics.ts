// Operations that are sure to overflow or panic: the denied lints arithmetic_overflow and unconditional_panic, after rustc_mir_transform::known_panics_lint 1.95.
import type { Lowering } from '../check/lower.ts';
import type { Session } from '../check/session.ts';
import type { Span } from '../parse/lex.ts';
import type { BinOp } from '../parse/ast.ts';
import { evalInt } from '../check/const-eval.ts';
import type { MirBody, Operand, Place, Rvalue, Terminator } from '../mir/mir.ts';
import { successors } from '../mir/mir.ts';
import * as T from '../check/types.ts';
import type { IntName, Ty } from '../check/types.ts';

type Value = bigint | { fields: (Value | null)[] };
type Mode = 'full' | 'block' | 'none';
const MAX_SIZE = 64n;

const range = (n: IntName): [bigint, bigint] => {
  const b = BigInt(T.bitsOf(n));
  return T.isSigned(n) ? [-(1n << (b - 1n)), (1n << (b - 1n)) - 1n] : [0n, (1n << b) - 1n];
};
const wrap = (v: bigint, n: IntName): bigint =>
  T.isSigned(n) ? BigInt.asIntN(T.bitsOf(n), v) : BigInt.asUintN(T.bitsOf(n), v);

/** The size of a type as far as it decides whether a local is followed; null when unknown. */
function sizeOf(l: Lowering, t: Ty, depth = 0): bigint | null {
  if (depth > 8) return null;
  switch (t.k) {
    case 'bool':
      return 1n;
    case 'char':
      return 4n;
    case 'int':
      return BigInt(T.bitsOf(t.name) / 8);
    case 'float':
      return t.name === 'f64' ? 8n : 4n;
    case 'ref':
    case 'ptr':
      return t.ty.k === 'str' || t.ty.k === 'slice' || t.ty.k === 'dyn' ? 16n : 8n;
    case 'fnptr':
      return 8n;
    case 'fndef':
    case 'never':
      return 0n;
    case 'tuple': {
      let n = 0n;
      for (const e of t.elems) {
        const s = sizeOf(l, e, depth + 1);
        if (s === null) return null;
        n += s;
      }
      return n;
    }
    case 'array': {
      const s = sizeOf(l, t.ty, depth + 1);
      return s === null || t.len.kind !== 'value' ? null : s * t.len.value;
    }
    case 'adt': {
      if (t.def.what === 'union') return null;
      let most = 0n;
      for (const v of t.def.variants) {
        let n = 0n;
        for (const f of v.fields) {
          const s = sizeOf(l, T.erase(T.subst(l.fieldTy(f), t.args)), depth + 1);
          if (s === null) return null;
          n += s;
        }
        if (n > most) most = n;
      }
      return most;
    }
    default:
      return null;
  }
}
/** Which locals can be followed: those never borrowed; those assigned more than once, inside one block only. */
function modes(b: MirBody, l: Lowering): Mode[] {
  const out: Mode[] = b.locals.map((x) => {
    const s = sizeOf(l, x.ty);
    return s !== null && s <= MAX_SIZE ? 'full' : 'none';
  });
  const found = new Set<number>();
  for (let i = 1; i <= b.args; i++) found.add(i);
  const store = (p: Place): void => {
    if (p.proj[0]?.k === 'deref') return;
    if (found.has(p.local)) {
      if (out[p.local] === 'full') out[p.local] = 'block';
    } else found.add(p.local);
  };
  const never = (p: Place): void => {
    if (p.proj[0]?.k !== 'deref') out[p.local] = 'none';
  };
  for (const blk of b.blocks) {
    for (const s of blk.stmts)
      if (s.k === 'assign') {
        store(s.place);
        if ((s.rv.k === 'ref' && s.rv.bk !== 'fake') || s.rv.k === 'rawptr') never(s.rv.place);
      }
    const t = blk.term;
    if (t.k === 'call' || t.k === 'arith') store(t.dest);
    if (t.k === 'drop') never(t.place);
  }
  return out;
}

/** Reports the operations of a body that cannot but fail. */
export function knownPanics(s: Session, l: Lowering, b: MirBody): void {
  for (const c of b.closures) knownPanics(s, l, c);
  const mode = modes(b, l);
  const values: (Value | null)[] = b.locals.map(() => null);
  const lint = (code: string, span: Span, message: string): void => {
    s.lints.push({ code, span, message });
  };
  const constant = (o: Operand & { k: 'const' }): Value | null => {
    const v = o.val;
    if (v.k === 'int') return v.v;
    if (v.k !== 'item' || v.def.isStatic) return null;
    if (v.def.library) {
      if (o.ty.k !== 'int') return null;
      const [lo, hi] = range(o.ty.name);
      if (v.def.name === 'MAX') return hi;
      if (v.def.name === 'MIN') return lo;
      return null;
    }
    if (!v.def.expr || v.def.container?.kind === 'trait') return null;
    return o.ty.k === 'int' || o.ty.k === 'bool' || o.ty.k === 'char'
      ? evalInt(l, v.def.expr, l.scopeFor(v.def))
      : null;
  };
  const read = (p: Place): Value | null => {
    let v = values[p.local] ?? null;
    for (const e of p.proj) {
      if (v === null || typeof v === 'bigint') return null;
      if (e.k === 'field') v = v.fields[e.index] ?? null;
      else if (e.k === 'index') {
        const i: Value | null = values[e.local] ?? null;
        if (typeof i !== 'bigint') return null;
        v = v.fields[Number(i)] ?? null;
      } else if (e.k === 'constIndex' && !e.fromEnd) v = v.fields[e.offset] ?? null;
      else return null;
    }
    return v;
  };
  const operand = (o: Operand): Value | null => (o.k === 'const' ? constant(o) : read(o.place));
  const int = (o: Operand): bigint | null => {
    const v = operand(o);
    return typeof v === 'bigint' ? v : null;
  };
  const tyOf = (o: Operand): Ty =>
    o.k === 'const'
      ? o.ty
      : o.place.proj.length
        ? o.place.proj[o.place.proj.length - 1]!.ty
        : b.locals[o.place.local]!.ty;
  const binary = (op: BinOp, x: bigint, y: bigint, t: Ty): bigint | null => {
    const bool = (v: boolean): bigint => (v ? 1n : 0n);
    switch (op) {
      case '==':
        return bool(x === y);
      case '!=':
        return bool(x !== y);
      case '<':
        return bool(x < y);
      case '<=':
        return bool(x <= y);
      case '>':
        return bool(x > y);
      case '>=':
        return bool(x >= y);
    }
    const n = t.k === 'int' ? t.name : null;
    let r: bigint;
    switch (op) {
      case '+':
        r = x + y;
        break;
      case '-':
        r = x - y;
        break;
      case '*':
        r = x * y;
        break;
      case '/':
        if (y === 0n) return null;
        r = x / y;
        break;
      case '%':
        if (y === 0n) return null;
        r = x % y;
        break;
      case '&':
        r = x & y;
        break;
      case '|':
        r = x | y;
        break;
      case '^':
        r = x ^ y;
        break;
      case '<<':
        r = x << y;
        break;
      case '>>':
        r = x >> y;
        break;
    }
    return n ? wrap(r, n) : r;
  };
  const rvalue = (rv: Rvalue): Value | null => {
    switch (rv.k) {
      case 'use':
        return operand(rv.op);
      case 'binary': {
        const x = int(rv.l),
          y = int(rv.r);
        return x === null || y === null ? null : binary(rv.op, x, y, tyOf(rv.l));
      }
      case 'unary': {
        const x = int(rv.e),
          t = tyOf(rv.e);
        if (x === null) return null;
        if (t.k === 'bool') return x ? 0n : 1n;
        return t.k === 'int' && rv.op === '!' ? wrap(~x, t.name) : null;
      }
      case 'cast': {
        const x = int(rv.op);
        return x !== null && rv.ty.k === 'int' ? wrap(x, rv.ty.name) : null;
      }
      case 'len': {
        const t = rv.place.proj.length ? rv.place.proj[rv.place.proj.length - 1]!.ty : b.locals[rv.place.local]!.ty;
        return t.k === 'array' && t.len.kind === 'value' ? t.len.value : null;
      }
      case 'aggregate':
        return rv.what === 'tuple' || rv.what === 'array' || (rv.what === 'adt' && rv.variant?.adt.what === 'struct')
          ? { fields: rv.ops.map(operand) }
          : null;
      default:
        return null;
    }
  };
  let inBlock: number[] = [];
  const write = (p: Place, v: Value | null): void => {
    if (p.proj[0]?.k === 'deref') return;
    const m = mode[p.local]!;
    if (m === 'none') return;
    if (m === 'block') inBlock.push(p.local);
    if (!p.proj.length) {
      values[p.local] = v;
      return;
    }
    const e = p.proj[0]!;
    if (p.proj.length > 1 || e.k !== 'field') {
      values[p.local] = null;
      return;
    }
    const old = values[p.local];
    const fields = old !== null && typeof old === 'object' ? old!.fields.slice() : [];
    fields[e.index] = v;
    values[p.local] = { fields };
  };
  /** Checks the terminator; the value its destination has afterwards. */
  const arith = (t: Terminator & { k: 'arith' }): Value | null => {
    const ty = tyOf(t.l);
    if (ty.k !== 'int') return null;
    const x = int(t.l),
      [lo, hi] = range(ty.name);
    const overflow = (): null => (lint('arithmetic_overflow', t.span, 'this arithmetic operation will overflow'), null);
    const panics = (): null => (lint('unconditional_panic', t.span, 'this operation will panic at runtime'), null);
    if (t.op === 'neg' || !t.r) {
      if (x === null) return null;
      return x === lo && T.isSigned(ty.name) ? overflow() : wrap(-x, ty.name);
    }
    const y = int(t.r);
    if (t.op === '<<' || t.op === '>>') {
      if (y === null) return null;
      if (y < 0n || y >= BigInt(T.bitsOf(ty.name))) return overflow();
      return x === null ? null : binary(t.op, x, y, ty);
    }
    if (t.op === '/' || t.op === '%') {
      if (y === 0n) return panics();
      if (y === -1n && x === lo && T.isSigned(ty.name)) return panics();
      return x === null || y === null ? null : binary(t.op, x, y, ty);
    }
    if (x === null || y === null) return null;
    const r = t.op === '+' ? x + y : t.op === '-' ? x - y : x * y;
    return r < lo || r > hi ? overflow() : r;
  };
  const arriving = new Map<number, { dest: Place; v: Value | null }>();
  const seen = new Set<number>();
  const work = [0];
  for (let bi = work.pop(); bi !== undefined; bi = work.pop()) {
    if (seen.has(bi)) continue;
    seen.add(bi);
    const blk = b.blocks[bi]!;
    inBlock = [];
    const a = arriving.get(bi);
    if (a) write(a.dest, a.v);
    for (const st of blk.stmts) {
      if (st.k === 'assign') write(st.place, rvalue(st.rv));
      else if (st.k === 'live' || st.k === 'dead') values[st.local] = null;
    }
    const t = blk.term;
    let next: number[] | null = null;
    if (t.k === 'arith') arriving.set(t.target, { dest: t.dest, v: arith(t) });
    else if (t.k === 'bounds') {
      const i = int(t.index),
        n = int(t.len);
      if (i !== null && n !== null && i >= n)
        lint('unconditional_panic', t.span, 'this operation will panic at runtime');
    } else if (t.k === 'switch') {
      const v = int(t.op);
      if (v !== null) next = [t.targets.find((x) => x.v === v)?.target ?? t.otherwise];
    } else if (t.k === 'falseEdge') next = [t.target];
    for (const x of inBlock) values[x] = null;
    work.push(...(next ?? successors(t)));
  }
}
