// Constant expressions needed while types are still being read: array lengths, discriminants, const arguments.
import type { Expr } from '../parse/ast.ts';
import type { Lowering, Scope } from './lower.ts';
import * as T from './types.ts';
import type { Const, Ty } from './types.ts';
import type { VariantDef } from './defs.ts';
import type { TExpr } from './thir.ts';

/** The value of an integer constant expression; null when it is none we evaluate. */
export function evalInt(l: Lowering, e: Expr, sc: Scope, depth = 0): bigint | null {
  if (depth > 50) return null;
  const go = (x: Expr): bigint | null => evalInt(l, x, sc, depth + 1);
  switch (e.k) {
    case 'lit':
      return e.lit.kind === 'int'
        ? BigInt(e.lit.value)
        : e.lit.kind === 'char'
          ? BigInt(e.lit.value.codePointAt(0)!)
          : e.lit.kind === 'byte'
            ? BigInt(e.lit.value.charCodeAt(0))
            : e.lit.kind === 'bool'
              ? e.lit.value === 'true'
                ? 1n
                : 0n
              : null;
    case 'paren':
      return go(e.expr);
    case 'cast':
      return go(e.expr);
    case 'block':
      return !e.block.stmts.length && e.block.expr ? go(e.block.expr) : null;
    case 'unary': {
      const v = go(e.expr);
      return v === null ? null : e.op === '-' ? -v : null;
    }
    case 'binary': {
      const a = go(e.l),
        b = go(e.r);
      if (a === null || b === null) return null;
      switch (e.op) {
        case '+':
          return a + b;
        case '-':
          return a - b;
        case '*':
          return a * b;
        case '/':
          return b ? a / b : null;
        case '%':
          return b ? a % b : null;
        case '<<':
          return a << b;
        case '>>':
          return a >> b;
        case '&':
          return a & b;
        case '|':
          return a | b;
        case '^':
          return a ^ b;
        default:
          return null;
      }
    }
    case 'path': {
      const p = e.path;
      if (p.qself) return null;
      const r = l.resolve(p, 'values', sc, true);
      if (!r) return null;
      if (!r.rest.length && r.def.kind === 'const' && !r.def.isStatic && r.def.expr)
        return evalInt(l, r.def.expr, l.scopeFor(r.def), depth + 1);
      if (r.rest.length === 1) {
        let ty: Ty | null = null;
        if (r.def.kind === 'prim') ty = r.def.ty;
        if (r.def.kind === 'selfty') ty = r.def.ty;
        if (r.def.kind === 'adt') ty = T.adt(r.def, l.identity(r.def.generics));
        const n = r.rest[0]!.name;
        if (ty?.k === 'int') {
          const b = BigInt(T.bitsOf(ty.name));
          const s = T.isSigned(ty.name);
          if (n === 'MAX') return s ? (1n << (b - 1n)) - 1n : (1n << b) - 1n;
          if (n === 'MIN') return s ? -(1n << (b - 1n)) : 0n;
          if (n === 'BITS') return b;
        }
        if (ty)
          for (const i of l.s.impls) {
            if (i.node.trait || i.library) continue;
            const c = i.items.get(n);
            if (c?.kind === 'const' && c.expr && T.isTySame(l.implSelf(i), ty))
              return evalInt(l, c.expr, l.scopeFor(c), depth + 1);
            if (c?.kind === 'const' && c.expr) {
              const st = l.implSelf(i);
              if (st.k === 'adt' && ty.k === 'adt' && st.def === ty.def)
                return evalInt(l, c.expr, l.scopeFor(c), depth + 1);
            }
          }
      }
      return null;
    }
    case 'call': {
      if (e.callee.k === 'path') {
        const last = e.callee.path.segs[e.callee.path.segs.length - 1]!;
        const a = last.args?.args[0];
        if (last.name === 'size_of' && a?.k === 'ty') {
          const t = l.ty(a.ty, sc);
          if (t.k === 'int') return BigInt(T.bitsOf(t.name) / 8);
        }
      }
      return null;
    }
    case 'method': {
      if (e.recv.k !== 'path' && e.recv.k !== 'lit') return null;
      return null;
    }
    default:
      return null;
  }
}
export function installConstEval(l: Lowering): void {
  l.evalConst = (e: Expr, sc: Scope, _ty: Ty): Const => {
    const v = evalInt(l, e, sc);
    if (v === null) {
      return l.s.refuse('constant expression in a type', e.span);
    }
    if (v < 0n) {
      l.s.error('E0080', e.span, 'evaluation of constant value failed');
      return T.constError;
    }
    return T.constValue(v);
  };
}
/** The discriminant of a variant. */
export function discriminant(l: Lowering, v: VariantDef): bigint {
  if (v.disc !== undefined) return v.disc;
  let next = 0n;
  for (const x of v.adt.variants) {
    if (x.discExpr) {
      const d = evalInt(l, x.discExpr, l.scopeFor(v.adt));
      if (d === null) l.s.refuse('computed discriminant', x.span);
      x.disc = d!;
    } else x.disc = next;
    next = x.disc + 1n;
  }
  return v.disc!;
}
/** A constant already typed, for patterns. */
export function thirValue(l: Lowering, e: TExpr): bigint | null {
  if (e.k === 'const' && e.def.expr && !e.def.container) {
    const v = evalInt(l, e.def.expr, l.scopeFor(e.def));
    const t = l.constTy(e.def);
    return v !== null && (t.k === 'int' || t.k === 'char') ? v : null;
  }
  if (e.k === 'const' && e.def.expr && e.def.container?.kind === 'impl') {
    const v = evalInt(l, e.def.expr, l.scopeFor(e.def));
    return v;
  }
  return null;
}
