// Expressions, blocks and statements. After rustc_hir_typeck::expr 1.95.
import { inlineLiterals } from './format-literals.ts';
import type { Expansion, Span } from '../parse/lex.ts';
import type { Block, Expr, FormatPiece, Path, Pat, Stmt } from '../parse/ast.ts';
import { accessible, collectBlock, kindName } from './crate.ts';
import { FnCall } from './fn-call.ts';
import type { Expect } from './fn-ctxt.ts';
import { parseDouble, parseFloat32 } from '../../numbers/parse.ts';
import { Prober } from './method.ts';
import * as T from './types.ts';
import type { IntName, Ty } from './types.ts';
import type { AdtDef, VariantDef } from './defs.ts';
import type { CastKind, Local, LoopTarget, TArm, TExpr, TStmt } from './thir.ts';

const intRange = (n: IntName): [bigint, bigint] => {
  const b = BigInt(T.bitsOf(n));
  return T.isSigned(n) ? [-(1n << (b - 1n)), (1n << (b - 1n)) - 1n] : [0n, (1n << b) - 1n];
};
const fmtTraits: Record<string, string> = {
  '': 'display',
  '?': 'debug',
  'x?': 'debug',
  'X?': 'debug',
  x: 'lower_hex',
  X: 'upper_hex',
  o: 'octal',
  b: 'binary',
  e: 'lower_exp',
  E: 'upper_exp',
  p: 'pointer',
};
export interface Templates {
  pieces: FormatPiece[][];
}
export class FnExpr extends FnCall {
  templates: Templates = { pieces: [] };
  retSpan: Span | null = null;
  evalInt: (e: TExpr) => bigint | null = () => null;
  checkUnsafe(span: Span, what: string): void {
    if (!this.unsafeDepth && !this.module.library)
      this.privacy('E0133', span, `${what} is unsafe and requires unsafe function or block`);
  }
  expr(e: Expr, exp: Expect | null): TExpr {
    const saved = this.diverges;
    this.diverges = false;
    const r = this.exprIn(e, exp);
    const t = this.rs(r.ty);
    if (t.k === 'never') this.diverges = true;
    this.diverges = this.diverges || saved;
    return r;
  }
  constValue(e: TExpr): bigint | number | string | boolean | Uint8Array | null {
    if (e.k === 'lit') return e.value;
    if (e.k === 'unary' && e.op === '-' && e.e.k === 'lit') {
      const v = e.e.value;
      return typeof v === 'bigint' ? -v : typeof v === 'number' ? -v : null;
    }
    return this.evalInt(e);
  }
  private exprIn(e: Expr, exp: Expect | null): TExpr {
    const span = e.span;
    switch (e.k) {
      case 'lit':
        return this.lit(e, exp);
      case 'paren':
        return this.exprIn(e.expr, exp);
      case 'path':
        return this.pathExpr(e.path, exp);
      case 'unary':
        return this.unary(e, exp);
      case 'binary':
        return this.binary(e, exp);
      case 'lazy': {
        const l = this.cond(e.l);
        const d = this.diverges;
        const r = this.cond(e.r);
        this.diverges = d;
        return { k: 'lazy', op: e.op, l, r, ty: T.tBool, span };
      }
      case 'assign':
        return this.assign(e);
      case 'assignop':
        return this.assignOp(e);
      case 'borrow':
        return this.borrow(e, exp);
      case 'call':
        return this.call(e, exp);
      case 'method': {
        const recv = this.expr(e.recv, null);
        return this.method_(recv, e.seg, e.args, exp, span);
      }
      case 'field':
        return this.field(e);
      case 'index':
        return this.index(e);
      case 'range':
        return this.range(e, exp);
      case 'tuple': {
        const want = exp ? this.rs(this.t.resolve(exp.ty)) : null;
        const elems = e.elems.map((x, i) => {
          const w = want?.k === 'tuple' ? want.elems[i] : undefined;
          if (w === undefined) return this.expr(x, null);
          const v = this.expr(x, { ty: w, strong: true });
          return this.tryCoerce(v, w) ?? v;
        });
        return { k: 'tuple', elems, ty: T.tuple(elems.map((x) => x.ty)), span };
      }
      case 'array': {
        const want = exp ? this.rs(this.t.resolve(exp.ty)) : null;
        const hint = want && (want.k === 'array' || want.k === 'slice') ? want.ty : null;
        const m = this.newMerge(hint ? { ty: hint, strong: true } : null, span);
        if (!hint) m.expected = this.fresh(span);
        if (!e.elems.length) {
          const t = hint ?? this.fresh(span);
          return { k: 'array', elems: [], ty: T.array(t, T.constValue(0n)), span };
        }
        if (!hint) m.expected = null;
        const elems = e.elems.map((x) => {
          const v = this.expr(x, m.merged ? { ty: m.merged, strong: true } : hint ? { ty: hint, strong: true } : null);
          return this.push(m, v, this.tailSpan(x));
        });
        return { k: 'array', elems, ty: T.array(this.mergeTy(m), T.constValue(BigInt(elems.length))), span };
      }
      case 'repeat': {
        const want = exp ? this.rs(this.t.resolve(exp.ty)) : null;
        const hint = want && (want.k === 'array' || want.k === 'slice') ? want.ty : null;
        const v = hint ? this.exprCoerce(e.elem, hint) : this.expr(e.elem, null);
        const len = e.len.k === 'underscore' ? this.t.freshConst() : this.l.constArg(e.len, this.scope, T.tUsize);
        const n = len.kind === 'value' ? len.value : null;
        const lit = e.elem.k === 'path' || e.elem.k === 'lit' ? v : v;
        if (n === null || n > 1n) {
          if (lit.k !== 'const' && !(e.elem.k === 'block' && e.elem.isConst))
            this.registerTrait(this.s.langTrait('copy'), [v.ty], v.span);
        }
        return { k: 'repeat', e: v, len, ty: T.array(v.ty, len), span };
      }
      case 'struct':
        return this.struct(e, exp);
      case 'block':
        return this.blockExpr(e, exp);
      case 'if':
        return this.ifExpr(e, exp);
      case 'let':
        return this.s.refuse('`let` outside a condition', span);
      case 'match':
        return this.match(e, exp);
      case 'while': {
        const target = this.newLoop(e.label, span, T.tUnit, true);
        target.isLoop = false;
        this.loops.push(target);
        const d = this.diverges;
        const [cond, body] = this.scoped(() => {
          const was = this.inLoopCond;
          this.inLoopCond = true;
          const c = this.cond(e.cond);
          this.inLoopCond = false;
          const b = this.block(e.body, { ty: T.tUnit, strong: true }, e.body.span);
          this.inLoopCond = was;
          return [c, this.coerce(b, T.tUnit, this.blockTail(e.body))] as const;
        });
        this.loops.pop();
        this.diverges = d;
        return {
          k: 'loop',
          target,
          body: {
            k: 'if',
            cond,
            then: body,
            els: { k: 'break', target, e: null, ty: T.tNever, span },
            ty: T.tUnit,
            span,
          },
          ty: T.tUnit,
          span,
        };
      }
      case 'loop': {
        const target = this.newLoop(e.label, span, T.tNever, true);
        target.merge = this.newMerge(exp, span);
        this.loops.push(target);
        const was = this.inLoopCond;
        this.inLoopCond = false;
        const b = this.block(e.body, { ty: T.tUnit, strong: true }, e.body.span);
        this.inLoopCond = was;
        const body = this.coerce(b, T.tUnit, this.blockTail(e.body));
        this.loops.pop();
        const m = target.merge as ReturnType<FnExpr['newMerge']>;
        const ty = target.broke ? this.mergeTyLoop(m) : T.tNever;
        this.diverges = !target.broke;
        target.ty = ty;
        return { k: 'loop', target, body, ty, span };
      }
      case 'for':
        return this.forLoop(e);
      case 'break':
      case 'continue':
        return this.jump(e);
      case 'return': {
        if (this.inConst && !this.body) return this.err('E0572', span, 'return statement outside of function body');
        const v = e.expr ? this.exprCoerce(e.expr, this.ret) : null;
        if (!e.expr) {
          if (!this.t.attempt(() => this.t.unify(this.ret, T.tUnit))) {
            this.err('E0069', span, '`return;` in a function whose return type is not `()`');
          }
        }
        this.diverges = true;
        return { k: 'return', e: v, ty: T.tNever, span };
      }
      case 'closure':
        return this.closure(e, exp);
      case 'cast':
        return this.cast(e);
      case 'try':
        return this.tryExpr(e);
      case 'err':
        this.tainted = true;
        return { k: 'error', ty: T.tError, span };
      case 'underscore':
        return this.err('', span, 'in expressions, `_` can only be used on the left-hand side of an assignment');
      case 'format':
        return this.format(e);
      case 'lineno': {
        const at = outermost(span);
        const v = this.lineOf(at.start, e.what);
        return typeof v === 'string'
          ? { k: 'lit', value: v, ty: T.ref(T.reErased, false, T.tStr), span }
          : { k: 'lit', value: BigInt(v), ty: T.tU32, span };
      }
      case 'offset_of':
        return this.s.refuse('offset_of!', span);
    }
  }
  lineOf: (at: number, what: 'line' | 'column' | 'file') => number | string = () => 0;
  mergeTyLoop(m: ReturnType<FnExpr['newMerge']>): Ty {
    return m.merged ?? m.expected ?? T.tNever;
  }
  private inCond = false;
  private exprLet(e: Expr): TExpr {
    const init = this.expr((e as Expr & { k: 'let' }).expr, null);
    const pat = this.pat((e as Expr & { k: 'let' }).pat, init.ty);
    return { k: 'let', pat, e: init, ty: T.tBool, span: e.span };
  }
  /** A condition, in which `let` may bind. */
  cond(e: Expr): TExpr {
    if (e.k === 'lazy') return this.exprIn(e, { ty: T.tBool, strong: true });
    if (e.k === 'let') return this.exprLet(e);
    this.inCond = e.k === 'assign';
    return this.exprCoerce(e, T.tBool);
  }
  private lit(e: Expr & { k: 'lit' }, exp: Expect | null): TExpr {
    const l = e.lit,
      span = e.span;
    switch (l.kind) {
      case 'bool':
        return { k: 'lit', value: l.value === 'true', ty: T.tBool, span };
      case 'char':
        return { k: 'lit', value: BigInt(l.value.codePointAt(0)!), ty: T.tChar, span };
      case 'byte':
        return { k: 'lit', value: BigInt(l.value.charCodeAt(0)), ty: T.tU8, span };
      case 'str':
        return { k: 'lit', value: l.value, ty: T.ref(T.reErased, false, T.tStr), span };
      case 'bytestr': {
        const b = Uint8Array.from(l.value, (c) => c.charCodeAt(0));
        return {
          k: 'lit',
          value: b,
          ty: T.ref(T.reErased, false, T.array(T.tU8, T.constValue(BigInt(b.length)))),
          span,
        };
      }
      case 'int': {
        const value = BigInt(l.value);
        const want = exp ? this.rs(this.t.resolve(exp.ty)) : null;
        let ty: Ty;
        if (l.suffix) {
          if (l.suffix === 'f32' || l.suffix === 'f64')
            return { k: 'lit', value: Number(value), ty: T.float(l.suffix), span };
          if (!/^([iu](8|16|32|64|128|size))$/.test(l.suffix)) {
            return this.err('', span, `invalid suffix \`${l.suffix}\` for number literal`);
          }
          ty = T.int(l.suffix as IntName);
        } else if (want?.k === 'int') ty = want;
        else if (want?.k === 'char') ty = T.tU8;
        else if (want?.k === 'ptr' || want?.k === 'fnptr') ty = T.tUsize;
        else if (want?.k === 'infer' && want.kind === 'int') ty = want;
        else ty = this.t.fresh('int', span.start);
        const node: TExpr = { k: 'lit', value, ty, span };
        this.intLits.push(node);
        return node;
      }
      case 'float': {
        const want = exp ? this.rs(this.t.resolve(exp.ty)) : null;
        const ty = l.suffix
          ? T.float(l.suffix as 'f32')
          : want?.k === 'float'
            ? want
            : want?.k === 'infer' && want.kind === 'float'
              ? want
              : this.t.fresh('float', span.start);
        if (l.suffix && l.suffix !== 'f32' && l.suffix !== 'f64')
          return this.err('', span, 'invalid suffix for float literal');
        return {
          k: 'lit',
          value: l.suffix === 'f32' ? (parseFloat32(clean(l.value)) ?? 0) : (parseDouble(clean(l.value)) ?? 0),
          ty,
          span,
        };
      }
    }
  }
  readonly roots: TExpr[] = [];
  readonly intLits: (TExpr & { k: 'lit' })[] = [];
  readonly negated = new Set<TExpr>();
  private unary(e: Expr & { k: 'unary' }, exp: Expect | null): TExpr {
    const span = e.span;
    if (e.op === '*') {
      const hint = exp && this.rs(exp.ty).k !== 'infer' ? null : null;
      const x = this.expr(e.expr, hint);
      this.select();
      const t = this.rs(this.t.resolve(x.ty));
      if (t.k === 'error') return { k: 'error', ty: T.tError, span };
      if (t.k === 'infer' && t.kind === 'ty') return this.err('E0282', x.span, 'type annotations needed');
      if (t.k === 'ref') return { k: 'deref', e: x, ty: t.ty, span };
      if (t.k === 'ptr') {
        this.checkUnsafe(span, 'dereference of raw pointer');
        return { k: 'deref', e: x, ty: t.ty, span };
      }
      const obl: import('./traits.ts').Obligation[] = [];
      const d = this.prober.derefOf(t, span, obl);
      if (!d) return this.err('E0614', span, `type \`${T.show(t)}\` cannot be dereferenced`);
      this.registerAll(obl);
      return d.overloaded ? { k: 'overderef', e: x, mut: false, ty: d.ty, span } : { k: 'deref', e: x, ty: d.ty, span };
    }
    const x = this.expr(e.expr, exp ? { ty: exp.ty, strong: exp.strong && false } : null);
    this.select();
    const t = this.rs(this.t.resolve(x.ty));
    if (x.k === 'lit' && e.op === '-') this.negated.add(x);
    if (t.k === 'error') return { k: 'error', ty: T.tError, span };
    if (t.k === 'infer' && t.kind === 'ty') return this.err('E0282', x.span, 'type annotations needed');
    if (
      e.op === '!'
        ? T.isInt(t) || t.k === 'bool'
        : (t.k === 'int' && T.isSigned(t.name)) || T.isFloat(t) || (t.k === 'infer' && t.kind === 'int')
    ) {
      if (t.k === 'infer' && e.op === '-') this.registerTrait(this.s.langTrait('neg'), [t], span, 'op');
      return { k: 'unary', op: e.op, e: x, method: null, ty: t, span };
    }
    if (t.k === 'never') return x;
    const trait = this.s.langTrait(e.op === '!' ? 'not' : 'neg');
    if (this.tr.holds(trait, [t], span) === 'no') {
      this.certain(trait, [t], span);
      return this.err('E0600', span, `cannot apply unary operator \`${e.op}\` to type \`${T.show(t)}\``);
    }
    this.registerTrait(trait, [t], span);
    const m = trait.items.get(e.op === '!' ? 'not' : 'neg');
    if (m?.kind !== 'fn') throw new Error('unary');
    return {
      k: 'unary',
      op: e.op,
      e: x,
      method: { def: m, args: [t] },
      ty: this.norm(T.alias(trait, trait.items.get('Output') as import('./defs.ts').AssocDef, [t]), span),
      span,
    };
  }
  private borrow(e: Expr & { k: 'borrow' }, exp: Expect | null): TExpr {
    const want = exp ? this.rs(this.t.resolve(exp.ty)) : null;
    let hint: Expect | null = null;
    if (want && (want.k === 'ref' || want.k === 'ptr')) {
      const inner = this.rs(want.ty);
      const place = this.isPlaceSyntax(e.expr);
      hint =
        inner.k === 'slice' || inner.k === 'str' || inner.k === 'dyn'
          ? { ty: want.ty, strong: false }
          : place
            ? { ty: want.ty, strong: false }
            : { ty: want.ty, strong: false };
    }
    const x = this.expr(e.expr, hint);
    if (e.mut) this.makeMut(x);
    if (e.raw) {
      if (!this.isPlace(x)) this.err('E0745', e.expr.span, 'cannot take address of a temporary');
      return { k: 'rawborrow', mut: e.mut, e: x, ty: T.ptr(e.mut, x.ty), span: e.span };
    }
    this.staticMutRef(x, e.span);
    return { k: 'borrow', mut: e.mut, e: x, twoPhase: false, ty: T.ref(T.reErased, e.mut, x.ty), span: e.span };
  }
  private isPlaceSyntax(e: Expr): boolean {
    while (e.k === 'paren') e = e.expr;
    return e.k === 'path' || e.k === 'field' || e.k === 'index' || (e.k === 'unary' && e.op === '*');
  }
  private range(e: Expr & { k: 'range' }, exp: Expect | null): TExpr {
    const want = exp ? this.rs(this.t.resolve(exp.ty)) : null;
    const hint =
      want?.k === 'adt' && /^Range/.test(want.def.name) && want.args[0]?.isTy
        ? { ty: want.args[0], strong: false }
        : null;
    const name = e.lo
      ? e.hi
        ? e.inclusive
          ? 'RangeInclusive'
          : 'Range'
        : 'RangeFrom'
      : e.hi
        ? e.inclusive
          ? 'RangeToInclusive'
          : 'RangeTo'
        : 'RangeFull';
    const def = this.s.langAdt(name);
    const idx = this.fresh(e.span);
    const lo = e.lo ? this.expr(e.lo, hint) : null;
    if (lo) this.t.attempt(() => this.t.unify(idx, lo.ty));
    let hi = e.hi ? this.expr(e.hi, lo ? { ty: idx, strong: true } : hint) : null;
    if (hi) {
      const c = this.tryCoerce(hi, idx);
      if (!c) this.mismatch(hi.span, idx, hi.ty);
      else hi = c;
    }
    const args = name === 'RangeFull' ? [] : [idx];
    const ty = T.adt(def, args);
    if (name === 'RangeInclusive') {
      const m = this.prober
        .inherentImpls(ty)
        .map((i) => i.items.get('new'))
        .find((x) => x);
      if (m?.kind !== 'fn') throw new Error('RangeInclusive::new');
      return {
        k: 'call',
        fn: this.callee(m, args, e.span),
        args: [lo!, hi!],
        fnSpan: e.span,
        op: false,
        recv: null,
        ty,
        span: e.span,
      };
    }
    const fields = def.variants[0]!.fields.map((f) => ({ index: f.index, e: f.name === 'start' ? lo! : hi! }));
    return { k: 'adt', variant: def.variants[0]!, fields, base: null, defaults: false, ty, span: e.span };
  }
  private struct(e: Expr & { k: 'struct' }, exp: Expect | null): TExpr {
    let v: VariantDef | null = null;
    const r = e.path.qself ? null : this.l.resolve(e.path, 'types', this.scope, false, 'struct');
    let ty: Ty | null = null;
    if (!r) {
      if (e.path.qself) this.s.refuse('qualified path in a struct literal', e.span);
      this.tainted = true;
      for (const f of e.fields) this.expr(f.expr, null);
      if (e.base) this.expr(e.base, null);
      return { k: 'error', ty: T.tError, span: e.span };
    }
    let d = r.def;
    if (d.kind === 'alias') {
      ty = this.norm(T.erase(T.subst(this.l.aliasTy(d), this.segArgs(d, e.path.segs[r.at - 1]!, null, null))), e.span);
      if (ty.k === 'adt') d = ty.def;
    } else if (d.kind === 'selfty') {
      ty = this.norm(T.erase(d.ty), e.span);
      if (ty.k === 'adt') d = ty.def;
    }
    if (r.rest.length) {
      if (d.kind === 'adt' && d.what === 'enum') {
        v = d.variants.find((x) => x.name === r.rest[0]!.name) ?? null;
        if (!v) {
          for (const f of e.fields) this.expr(f.expr, null);
          return this.err(
            'E0599',
            r.rest[0]!.span,
            `no variant named \`${r.rest[0]!.name}\` found for enum \`${d.name}\``,
          );
        }
        ty ??= T.adt(d, this.segArgs(d, e.path.segs[r.at - 1]!, null, null));
      } else return this.err('E0071', e.path.span, 'expected struct, variant or union type');
    } else if (d.kind === 'variant') v = d;
    else if (d.kind === 'adt' && d.what !== 'enum') v = d.variants[0]!;
    if (!v) {
      for (const f of e.fields) this.expr(f.expr, null);
      return this.err('E0574', e.path.span, `expected struct, variant or union type, found ${kindName(d)}`);
    }
    ty ??= this.variantTy(v, e.path, e.path.segs.length, null);
    if (ty.k !== 'adt') return { k: 'error', ty: T.tError, span: e.span };
    if (v.adt.library && !this.module.library && v.fields.some((f) => f.vis !== null))
      this.s.refuse(`literal of ${v.adt.name}`, e.span);
    const at = ty as Ty & { k: 'adt' };
    this.adtReqs(v.adt, at, e.span);
    let hint: readonly T.Arg[] | null = null;
    const want = exp ? this.t.resolve(exp.ty) : null;
    if (want && want.k === 'adt' && want.def === v.adt) {
      this.t.probe(() => {
        if (this.t.unify(at, want)) hint = this.t.resolveArgs(at.args);
        return false;
      });
    }
    const fields: { index: number; e: TExpr }[] = [];
    const seen = new Set<string>();
    let bad = false;
    for (const f of e.fields) {
      const fd = v.fields.find((x) => x.name === f.name.name);
      if (!fd) {
        bad = true;
        this.expr(f.expr, null);
        this.err(
          v.adt.what === 'enum' ? 'E0559' : 'E0560',
          f.name.span,
          `${v.adt.what === 'enum' ? 'variant' : 'struct'} \`${v.name}\` has no field named \`${f.name.name}\``,
        );
        continue;
      }
      if (seen.has(fd.name)) {
        this.err('E0062', f.name.span, `field \`${fd.name}\` specified more than once`);
        this.expr(f.expr, null);
        continue;
      }
      seen.add(fd.name);
      if (!accessible(fd.vis, this.module))
        this.privacy('E0451', f.name.span, `field \`${fd.name}\` of struct \`${v.name}\` is private`);
      const formal = this.norm(T.erase(T.subst(this.l.fieldTy(fd), at.args)), f.name.span);
      const hoped = hint ? this.norm(T.erase(T.subst(this.l.fieldTy(fd), hint)), f.name.span) : formal;
      const x = this.expr(f.expr, { ty: hoped, strong: true });
      let c = this.tryCoerce(x, hoped);
      if (c && !this.t.attempt(() => this.t.unify(c!.ty, formal))) c = null;
      c ??= this.tryCoerce(x, formal);
      if (!c) {
        this.mismatch(x.span, formal, x.ty);
        c = { k: 'error', ty: T.tError, span: x.span };
      }
      fields.push({ index: fd.index, e: c });
    }
    if (v.adt.what === 'union') {
      if (e.fields.length !== 1) this.err('E0784', e.span, 'union expressions should have exactly one field');
      return { k: 'adt', variant: v, fields, base: null, defaults: false, ty: at, span: e.span };
    }
    let base: TExpr | null = null;
    if (e.base) {
      if (v.adt.what === 'enum') {
        this.err('E0436', e.base.span, 'functional record update syntax requires a struct');
      }
      base = this.exprCoerce(e.base, at);
      for (const f of v.fields)
        if (!seen.has(f.name) && !accessible(f.vis, this.module))
          this.privacy('E0451', e.base.span, `field \`${f.name}\` of struct \`${v.name}\` is private`);
    } else if (e.rest) this.s.refuse('default field values', e.span);
    else if (!bad) {
      const missing = v.fields.filter((f) => !seen.has(f.name));
      if (missing.length) {
        const priv = missing.filter((f) => !accessible(f.vis, this.module));
        if (priv.length) this.err('', e.span, 'cannot construct with struct literal syntax due to private fields');
        else this.err('E0063', e.path.span, `missing fields in initializer of \`${v.name}\``);
      }
    }
    return { k: 'adt', variant: v, fields, base, defaults: false, ty: at, span: e.span };
  }
  // ---- blocks
  blockTail(b: Block): Span {
    if (b.expr) return this.tailSpan(b.expr);
    return b.stmts[b.stmts.length - 1]?.span ?? b.span;
  }
  exprBlockLike(e: Expr, exp: Expect | null): TExpr {
    return this.expr(e, exp);
  }
  block(b: Block, exp: Expect | null, span: Span, label: LoopTarget | null = null, unsafe = false): TExpr {
    const savedModule = this.module,
      savedScope = this.scope,
      savedProber = this.prober;
    if (b.items.length) {
      const fns = this.s.userFns.length;
      const m = collectBlock(
        this.s,
        this.l.r,
        b,
        this.module,
        { generics: this.scope.generics, selfTy: this.scope.selfTy },
        savedModule.library,
      );
      void fns;
      this.module = m;
      this.scope = { ...this.scope, module: m };
      this.prober = new Prober(this.tr, m, this.traitsIn(m));
    }
    const r = this.scoped(() => {
      const stmts: TStmt[] = [];
      if (unsafe) this.unsafeDepth++;
      for (const st of b.stmts) {
        const x = this.stmt(st);
        if (x) stmts.push(x);
      }
      let expr: TExpr | null = null;
      let ty: Ty;
      if (b.expr) {
        expr = this.expr(b.expr, exp);
        if (exp?.strong) expr = this.coerce(expr, exp.ty, this.tailSpan(b.expr));
        ty = expr.ty;
      } else if (this.diverges) ty = T.tNever;
      else {
        ty = T.tUnit;
        const want = exp?.strong && !label ? this.rs(exp.ty) : null;
        if (want && want.k !== 'infer' && want.k !== 'error' && !this.t.attempt(() => this.t.unify(want, ty))) {
          this.mismatch(span, want, ty);
          ty = T.tError;
        }
      }
      if (unsafe) this.unsafeDepth--;
      return { k: 'block', stmts, expr, label, unsafe, ty, span } as TExpr;
    });
    this.module = savedModule;
    this.scope = savedScope;
    this.prober = savedProber;
    return r;
  }
  /** A const block: its value is fixed by its text, so it may as well be computed where it stands. */
  private constBlock(e: Expr & { k: 'block' }, exp: Expect | null): TExpr {
    const floor = this.constFloor;
    this.constFloor = this.locals.length;
    const b = this.block(e.block, exp, e.span, null, e.unsafe);
    this.constFloor = floor;
    this.constBodies.push(b);
    this.s.constBlocks.push(e.span);
    return b;
  }
  private blockExpr(e: Expr & { k: 'block' }, exp: Expect | null): TExpr {
    if (e.isConst) return this.constBlock(e, exp);
    if (!e.label) return this.block(e.block, exp, e.span, null, e.unsafe);
    const target = this.newLoop(e.label, e.span, T.tNever, false);
    target.isBlock = true;
    target.merge = this.newMerge(exp, e.span);
    this.loops.push(target);
    const b = this.block(e.block, exp, e.span, target, e.unsafe) as TExpr & { k: 'block' };
    this.loops.pop();
    const m = target.merge as ReturnType<FnExpr['newMerge']>;
    const was = this.diverges;
    if (b.expr || this.rs(b.ty).k !== 'never') {
      const x: TExpr = b.expr ?? { k: 'tuple', elems: [], ty: T.tUnit, span: e.span };
      const y = this.push(m, x, this.blockTail(e.block));
      if (b.expr) b.expr = y;
      else if (b.ty === T.tUnit) void y;
    }
    b.ty = this.mergeTy(m);
    this.diverges = was && !target.broke;
    return b;
  }
  private stmt(st: Stmt): TStmt | null {
    switch (st.k) {
      case 'empty':
      case 'item':
        return null;
      case 'expr': {
        if (st.semi) {
          if (st.expr.k === 'call') this.bareCalls.add(st.expr.span.start);
          const x = this.expr(st.expr, null);
          return { k: 'expr', e: x, span: st.span };
        }
        const x = this.expr(st.expr, { ty: T.tUnit, strong: true });
        const c = this.rs(x.ty).k === 'never' ? x : this.coerce(x, T.tUnit, this.tailSpan(st.expr));
        return { k: 'expr', e: c, span: st.span };
      }
      case 'let': {
        const ty = st.ty ? this.lower(st.ty) : this.fresh(st.pat.span);
        let init: TExpr | null = null;
        if (st.init) {
          if (refBinding(st.pat)) {
            init = this.expr(st.init, { ty, strong: true });
            if (!this.t.attempt(() => this.t.unify(ty, init!.ty))) {
              const c = this.tryCoerce(init, ty);
              if (c) init = c;
              else {
                this.mismatch(init.span, ty, init.ty);
              }
            }
          } else init = this.exprCoerce(st.init, ty);
        }
        const divInit = this.diverges;
        let els: TExpr | null = null;
        if (st.els) {
          const d = this.diverges;
          this.diverges = false;
          const b = this.block(st.els, { ty: T.tNever, strong: false }, st.els.span);
          if (this.rs(b.ty).k !== 'never') this.mismatch(st.els.span, T.tNever, b.ty);
          els = b;
          this.diverges = d;
        }
        this.registerTrait(this.s.langTrait('sized'), [ty], st.pat.span);
        this.localSized.set(st.pat.span.start, st.init ? st.init.span.end : Infinity);
        const pat = this.pat(st.pat, ty);
        if (st.ty) for (const l of patLocals(pat)) l.typed = true;
        this.diverges = divInit;
        let ann: Ty | undefined;
        if (st.ty && !this.module.library) {
          const raw = this.l.ty(st.ty, this.scope);
          if (raw.flags & T.HAS_REGION) ann = raw;
        }
        return { k: 'let', pat, init, els, ty, span: st.span, ...(ann ? { ann } : {}) };
      }
    }
  }
  private ifExpr(e: Expr & { k: 'if' }, exp: Expect | null): TExpr {
    const m = this.newMerge(exp && this.rs(this.t.resolve(exp.ty)).k !== 'infer' ? exp : exp ? exp : null, e.span);
    if (!e.els && !m.expected) m.expected = null;
    const was = this.diverges;
    const [cond, then] = this.scoped(() => {
      const c = this.cond(e.cond);
      const cd = this.diverges;
      this.diverges = false;
      const b = this.block(e.then, this.branchExp(exp), e.then.span);
      if (this.rs(b.ty).k === 'error') m.failed = true;
      const r = this.push(m, this.unitIfEmpty(b), this.blockTail(e.then));
      this.thenDiv = this.diverges;
      this.diverges = cd;
      return [c, r] as const;
    });
    const thenDiv = this.thenDiv;
    let els: TExpr | null = null,
      elsDiv = false;
    if (e.els) {
      const d = this.diverges;
      this.diverges = false;
      const x = this.expr(e.els, this.branchExp(exp, m.merged));
      els = this.push(m, this.unitIfEmpty(x), this.tailSpan(e.els));
      elsDiv = this.diverges;
      this.diverges = d;
    } else if (m.expected || m.merged) {
      const u: TExpr = { k: 'tuple', elems: [], ty: T.tUnit, span: e.span };
      if (m.merged) {
        if (!this.tryCoerce(u, m.merged)) {
          if (!m.failed) this.err('E0317', e.span, '`if` may be missing an `else` clause');
          m.failed = true;
        }
      } else if (!m.failed && !this.tryCoerce(u, m.expected!)) {
        this.err('E0317', e.span, '`if` may be missing an `else` clause');
        m.failed = true;
      }
    }
    this.diverges = this.diverges || was || (thenDiv && elsDiv && !!e.els);
    const ty = !e.els && !m.failed ? T.tUnit : this.mergeTy(m);
    return { k: 'if', cond, then, els, ty, span: e.span };
  }
  private thenDiv = false;
  private unitIfEmpty(e: TExpr): TExpr {
    return e;
  }
  private branchExp(exp: Expect | null, merged: Ty | null = null): Expect | null {
    void merged;
    if (!exp) return null;
    const t = this.rs(this.t.resolve(exp.ty));
    return t.k === 'infer' && t.kind === 'ty' ? null : exp;
  }
  private match(e: Expr & { k: 'match' }, exp: Expect | null): TExpr {
    const scrut = this.expr(e.expr, null);
    this.select();
    const scrutDiv = this.diverges;
    // `()` is no aim for the arms: the whole match is then what does not fit
    const aim = this.branchExp(exp);
    const m = this.newMerge(aim && this.rs(this.t.resolve(aim.ty)) === T.tUnit ? null : aim, e.span);
    const arms: TArm[] = [];
    let all = true;
    const pats = e.arms.map((a) => {
      const n = this.visible.length;
      const p = this.pat(a.pat, scrut.ty);
      const mine = this.visible.splice(n);
      return { p, mine };
    });
    e.arms.forEach((a, i) => {
      this.scoped(() => {
        this.visible.push(...pats[i]!.mine);
        this.diverges = false;
        const guard = a.guard ? this.cond(a.guard) : null;
        this.diverges = false;
        const b = this.expr(a.body, this.branchExp(exp, m.merged));
        const body = this.push(m, b, this.tailSpan(a.body));
        if (!this.diverges) all = false;
        arms.push({ pat: pats[i]!.p, guard, body, span: a.span });
      });
    });
    this.diverges = scrutDiv || all;
    const ty = e.arms.length ? this.mergeTy(m) : T.tNever;
    this.matches.push({ scrut, arms, span: e.expr.span, desugar: '' });
    return { k: 'match', e: scrut, arms, desugar: '', ty, span: e.span };
  }
  readonly matches: { scrut: TExpr; arms: TArm[]; span: Span; desugar: string }[] = [];
  private newLoop(label: { name: string; span: Span } | null, span: Span, ty: Ty, isLoop: boolean): LoopTarget {
    return {
      name: label?.name ?? null,
      exp: label?.span.exp ?? null,
      span,
      isBlock: false,
      ty,
      breaks: 0,
      depth: this.body,
      merge: null,
      broke: false,
      isLoop,
    };
  }
  private jump(e: Expr & { k: 'break' | 'continue' }): TExpr {
    const span = e.span;
    let target: LoopTarget | null = null;
    if (!e.label && this.inLoopCond) {
      if (e.k === 'break' && e.expr) this.expr(e.expr, null);
      return this.err('E0590', span, '`break` or `continue` with no label in the condition of a `while` loop');
    }
    if (!e.label && this.loops[this.loops.length - 1]?.isBlock) {
      if (e.k === 'break' && e.expr) this.expr(e.expr, null);
      return this.err('E0695', span, `unlabeled \`${e.k}\` inside of a labeled block`);
    }
    if (e.label) {
      for (let i = this.loops.length - 1; i >= 0; i--) {
        const t = this.loops[i]!;
        if (t.name === e.label.name && t.exp === e.label.span.exp) {
          target = t;
          break;
        }
      }
      if (!target) {
        if (e.k === 'break' && e.expr) this.expr(e.expr, null);
        const beyond = this.outerLoops.some((t) => t.name === e.label!.name);
        return this.err(beyond ? 'E0767' : 'E0426', e.label.span, `use of undeclared label \`${e.label.name}\``);
      }
    } else {
      for (let i = this.loops.length - 1; i >= 0; i--)
        if (!this.loops[i]!.isBlock) {
          target = this.loops[i]!;
          break;
        }
      if (!target) {
        if (e.k === 'break' && e.expr) this.expr(e.expr, null);
        return this.err(this.body ? 'E0267' : 'E0268', span, `\`${e.k}\` outside of a loop`);
      }
    }
    if (e.k === 'continue') {
      if (target.isBlock) return this.err('E0696', span, '`continue` pointing to a labeled block');
      this.diverges = true;
      return { k: 'continue', target, ty: T.tNever, span };
    }
    target.broke = true;
    let x: TExpr | null = null;
    if (target.merge) {
      const m = target.merge as ReturnType<FnExpr['newMerge']>;
      const v = e.expr
        ? this.expr(
            e.expr,
            m.merged ? { ty: m.merged, strong: true } : m.expected ? { ty: m.expected, strong: true } : null,
          )
        : ({ k: 'tuple', elems: [], ty: T.tUnit, span } as TExpr);
      x = this.push(m, v, e.expr ? this.tailSpan(e.expr) : span);
      if (m.merged === null && this.rs(v.ty).k === 'never' && m.expected === null) m.merged = null;
    } else if (e.expr) {
      this.expr(e.expr, null);
      this.err('E0571', span, '`break` with value from a `for` or `while` loop');
    }
    this.diverges = true;
    return { k: 'break', target, e: x, ty: T.tNever, span };
  }
  private forLoop(e: Expr & { k: 'for' }): TExpr {
    const span = e.span;
    const it = this.expr(e.expr, null);
    this.select();
    const into = this.s.langTrait('into_iterator'),
      iter = this.s.langTrait('iterator');
    const src = this.t.resolve(it.ty);
    const im = into.items.get('into_iter'),
      nm = iter.items.get('next');
    if (im?.kind !== 'fn' || nm?.kind !== 'fn') throw new Error('iterator items');
    this.registerTrait(into, [src], e.expr.span);
    const iterTy = this.norm(
      T.alias(into, into.items.get('IntoIter') as import('./defs.ts').AssocDef, [src]),
      e.expr.span,
    );
    this.select();
    const item = this.norm(
      T.alias(iter, iter.items.get('Item') as import('./defs.ts').AssocDef, [this.t.resolve(iterTy)]),
      e.expr.span,
    );
    const esp = e.expr.span;
    const local = this.declare('iter', null, iterTy, true, esp);
    const target = this.newLoop(e.label, span, T.tUnit, true);
    target.isLoop = false;
    this.loops.push(target);
    const d = this.diverges;
    const option = this.s.langAdt('Option');
    const optTy = T.adt(option, [item]);
    const some = option.variants.find((v) => v.name === 'Some')!,
      none = option.variants.find((v) => v.name === 'None')!;
    const [pat, body] = this.scoped(() => {
      const p = this.pat(e.pat, item);
      const b = this.block(e.body, { ty: T.tUnit, strong: true }, e.body.span);
      return [p, this.coerce(b, T.tUnit, this.blockTail(e.body))] as const;
    });
    this.loops.pop();
    this.diverges = d;
    const next: TExpr = {
      k: 'call',
      fn: this.callee(nm, [iterTy], esp),
      args: [
        {
          k: 'borrow',
          mut: true,
          e: { k: 'local', local, ty: iterTy, span: esp },
          twoPhase: false,
          ty: T.ref(T.reErased, true, iterTy),
          span: esp,
        },
      ],
      fnSpan: esp,
      op: false,
      recv: null,
      ty: optTy,
      span: esp,
    };
    const arms: TArm[] = [
      {
        pat: { k: 'variant', variant: none, subs: [], ty: optTy, span: esp },
        guard: null,
        body: { k: 'break', target, e: null, ty: T.tNever, span: esp },
        span: esp,
      },
      {
        pat: { k: 'variant', variant: some, subs: [{ index: 0, pat }], ty: optTy, span: e.pat.span },
        guard: null,
        body,
        span,
      },
    ];
    this.irrefutable.push({ pat, span: e.pat.span, ty: item });
    const loop: TExpr = {
      k: 'loop',
      target,
      body: {
        k: 'block',
        stmts: [{ k: 'expr', e: { k: 'match', e: next, arms, desugar: 'for', ty: T.tUnit, span }, span }],
        expr: null,
        label: null,
        unsafe: false,
        ty: T.tUnit,
        span,
      },
      ty: T.tUnit,
      span,
    };
    const call: TExpr = {
      k: 'call',
      fn: this.callee(im, [src], esp),
      args: [it],
      fnSpan: esp,
      op: false,
      recv: it.span,
      ty: iterTy,
      span: esp,
    };
    return {
      k: 'match',
      e: call,
      arms: [
        {
          pat: { k: 'bind', local, by: 'move', sub: null, primary: true, ty: iterTy, span: esp },
          guard: null,
          body: loop,
          span,
        },
      ],
      desugar: 'for',
      ty: T.tUnit,
      span,
    };
  }
  readonly irrefutable: { pat: import('./thir.ts').TPat; span: Span; ty: Ty }[] = [];
  private tryExpr(e: Expr & { k: 'try' }): TExpr {
    const span = e.span;
    const x = this.expr(e.expr, null);
    this.select();
    const src = this.t.resolve(x.ty);
    if (src.k === 'error') return { k: 'error', ty: T.tError, span };
    const q: Span = { start: span.end - 1, end: span.end, exp: span.exp };
    const tryT = this.s.langTrait('try_trait'),
      from = this.s.langTrait('from_residual');
    if (src.k === 'infer' && src.kind === 'ty') return this.err('E0282', span, 'type annotations needed');
    if (this.tr.holds(tryT, [src], span) === 'no')
      return this.err(
        'E0277',
        span.end - span.start < 0 ? q : span,
        'the `?` operator can only be applied to values that implement `Try`',
      );
    this.registerTrait(tryT, [src], span);
    const out = this.norm(T.alias(tryT, tryT.items.get('Output') as import('./defs.ts').AssocDef, [src]), span);
    const res = this.norm(T.alias(tryT, tryT.items.get('Residual') as import('./defs.ts').AssocDef, [src]), span);
    // the arm that returns is coerced to the type of the other
    const value = this.rs(out);
    if (value.k === 'infer' && value.kind === 'ty') this.t.diverging.add(value.vid);
    const ret = this.t.resolve(this.ret);
    if (this.inConst && !this.body) return this.err('E0277', q, 'the `?` operator can only be used in a function');
    this.register({ pred: { k: 'trait', trait: from, args: [ret, res], span: q }, span: q, depth: 0, why: 'try' });
    const branch = tryT.items.get('branch'),
      fromr = from.items.get('from_residual');
    if (branch?.kind !== 'fn' || fromr?.kind !== 'fn') throw new Error('Try');
    const cf = this.s.langAdt('ControlFlow');
    const cfTy = T.adt(cf, [res, out]);
    const brk = cf.variants.find((v) => v.name === 'Break')!,
      cont = cf.variants.find((v) => v.name === 'Continue')!;
    const r = this.declare('residual', null, res, false, span),
      v = this.declare('val', null, out, false, span);
    const ret2: TExpr = {
      k: 'return',
      e: {
        k: 'call',
        fn: this.callee(fromr, [ret, res], q),
        args: [{ k: 'local', local: r, ty: res, span }],
        fnSpan: q,
        op: false,
        recv: null,
        ty: ret,
        span: q,
      },
      ty: T.tNever,
      span,
    };
    const arms: TArm[] = [
      {
        pat: {
          k: 'variant',
          variant: cont,
          subs: [{ index: 0, pat: { k: 'bind', local: v, by: 'move', sub: null, primary: true, ty: out, span } }],
          ty: cfTy,
          span,
        },
        guard: null,
        body: { k: 'local', local: v, ty: out, span },
        span,
      },
      {
        pat: {
          k: 'variant',
          variant: brk,
          subs: [{ index: 0, pat: { k: 'bind', local: r, by: 'move', sub: null, primary: true, ty: res, span } }],
          ty: cfTy,
          span,
        },
        guard: null,
        body: { k: 'never', e: ret2, ty: out, span },
        span,
      },
    ];
    const call: TExpr = {
      k: 'call',
      fn: this.callee(branch, [src], span),
      args: [x],
      fnSpan: span,
      op: false,
      recv: x.span,
      ty: cfTy,
      span: x.span,
    };
    return { k: 'match', e: call, arms, desugar: 'try', ty: out, span };
  }
  private assign(e: Expr & { k: 'assign' }): TExpr {
    const span = e.span;
    const inCond = this.inCond;
    this.inCond = false;
    let l0 = e.l;
    while (l0.k === 'paren') l0 = l0.expr;
    if (l0.k === 'underscore') {
      const v = this.expr(e.r, null);
      return {
        k: 'block',
        stmts: [{ k: 'let', pat: { k: 'wild', ty: v.ty, span: l0.span }, init: v, els: null, ty: v.ty, span }],
        expr: null,
        label: null,
        unsafe: false,
        ty: T.tUnit,
        span,
      };
    }
    if (l0.k === 'tuple' || l0.k === 'array' || l0.k === 'struct' || (l0.k === 'call' && this.isCtorCall(l0))) {
      const d = this.destructure(l0, e.r, span);
      if (d) return d;
    }
    const l = this.expr(e.l, null);
    const lt = l.ty;
    if (l.k !== 'error' && !this.isPlace(l)) {
      this.expr(e.r, null);
      if (inCond) {
        this.mismatch(span, T.tBool, T.tUnit);
        return { k: 'error', ty: T.tError, span };
      }
      return this.err('E0070', span, 'invalid left-hand side of assignment');
    }
    const r = this.exprCoerce(e.r, lt);
    this.makeMut(l);
    this.registerTrait(this.s.langTrait('sized'), [lt], l.span);
    return { k: 'assign', l, r, ty: T.tUnit, span };
  }
  private isCtorCall(e: Expr & { k: 'call' }): boolean {
    if (e.callee.k !== 'path') return false;
    const r = this.l.resolve(e.callee.path, 'values', this.scope, true);
    return (
      r !== null &&
      (r.def.kind === 'variant' || (r.def.kind === 'fn' && r.def.ctor !== null) || r.def.kind === 'selfty')
    );
  }
  /** `(a, b) = value` is a pattern into fresh variables, then plain assignments. */
  private destructure(l: Expr, r: Expr, span: Span): TExpr | null {
    const exp: Expansion = { call: span, definition: null, macro: 'std::destructure' };
    const stmts: Stmt[] = [];
    let n = 0;
    const pat = (x: Expr): Pat | null => {
      switch (x.k) {
        case 'paren':
          return pat(x.expr);
        case 'underscore':
          return { k: 'wild', span: x.span };
        case 'range':
          return !x.lo && !x.hi ? { k: 'rest', span: x.span } : null;
        case 'tuple': {
          const ps = x.elems.map(pat);
          return ps.every((p) => p) ? { k: 'tuple', pats: ps as Pat[], span: x.span } : null;
        }
        case 'array': {
          const ps = x.elems.map(pat);
          return ps.every((p) => p) ? { k: 'slice', pats: ps as Pat[], span: x.span } : null;
        }
        case 'call': {
          if (x.callee.k !== 'path') break;
          const res = this.l.resolve(x.callee.path, 'values', this.scope, true);
          if (!res || !(res.def.kind === 'variant' || (res.def.kind === 'fn' && res.def.ctor))) break;
          const ps = x.args.map(pat);
          return ps.every((p) => p) ? { k: 'tuplestruct', path: x.callee.path, pats: ps as Pat[], span: x.span } : null;
        }
        case 'struct': {
          const fs = x.fields.map((f) => ({ name: f.name, pat: pat(f.expr), shorthand: false }));
          return fs.every((f) => f.pat)
            ? {
                k: 'struct',
                path: x.path,
                fields: fs as { name: (typeof fs)[0]['name']; pat: Pat; shorthand: boolean }[],
                rest: x.rest && !x.base,
                span: x.span,
              }
            : null;
        }
      }
      const name = { name: `lhs${n++}`, span: { ...x.span, exp } };
      stmts.push({
        k: 'expr',
        semi: true,
        span: x.span,
        expr: {
          k: 'assign',
          l: x,
          r: {
            k: 'path',
            path: {
              global: false,
              qself: null,
              qpos: 0,
              segs: [{ name: name.name, span: name.span, args: null }],
              span: x.span,
            },
            span: x.span,
          },
          span: x.span,
        },
      });
      return { k: 'ident', byRef: false, mut: false, name, sub: null, span: x.span };
    };
    const p = pat(l);
    if (!p) return null;
    const b: Block = {
      stmts: [{ k: 'let', pat: p, ty: null, init: r, els: null, span }, ...stmts],
      expr: null,
      items: [],
      span,
    };
    return this.block(b, null, span);
  }
  // ---- casts
  private cast(e: Expr & { k: 'cast' }): TExpr {
    const to = this.lower(e.ty);
    const x = this.expr(e.expr, { ty: to, strong: false });
    const node: TExpr & { k: 'cast' } = { k: 'cast', kind: null, e: x, ty: to, span: e.span };
    if (x.k === 'error' || this.rs(to).k === 'error') return { k: 'error', ty: to, span: e.span };
    this.casts.push({ e: node, to });
    return node;
  }
  checkCasts(): void {
    for (const { e, to: to0 } of this.casts) {
      const from = this.rs(this.t.resolve(e.e.ty)),
        to = this.rs(this.t.resolve(to0));
      let kind: CastKind | null = null;
      if (from.k === 'error' || to.k === 'error') continue;
      const c = this.tryCoerce(e.e, to);
      if (c) {
        e.e = c;
        e.kind = 'same';
        e.ty = to;
        continue;
      }
      const enumOk =
        from.k === 'adt' &&
        from.def.what === 'enum' &&
        from.def.variants.every((v) => !v.fields.length) &&
        from.def.variants.length > 0;
      if (T.isInt(from) && T.isInt(to)) kind = 'int';
      else if (T.isInt(from) && T.isFloat(to)) kind = 'intfloat';
      else if (T.isFloat(from) && T.isInt(to)) kind = 'floatint';
      else if (T.isFloat(from) && T.isFloat(to)) kind = 'float';
      else if (from === T.tU8 && to.k === 'char') kind = 'u8char';
      else if (from.k === 'infer' && to.k === 'char') {
        this.t.attempt(() => this.t.unify(from, T.tU8));
        kind = 'u8char';
      } else if (from.k === 'char' && T.isInt(to)) kind = 'charint';
      else if (from.k === 'bool' && T.isInt(to)) kind = 'boolint';
      else if (enumOk && T.isInt(to)) kind = 'enum';
      else if (from.k === 'ptr' && to.k === 'ptr') kind = 'ptrptr';
      else if (from.k === 'ptr' && T.isInt(to)) kind = 'ptrint';
      else if (T.isInt(from) && to.k === 'ptr') kind = 'intptr';
      else if ((from.k === 'fnptr' || from.k === 'fndef') && (T.isInt(to) || to.k === 'ptr')) kind = 'fnint';
      else if (from.k === 'ref' && to.k === 'ptr') {
        if (from.ty.k === 'array' && this.t.attempt(() => this.t.unify((from.ty as Ty & { k: 'array' }).ty, to.ty)))
          kind = 'arrayptr';
      }
      if (!kind) {
        const prim = (t: Ty): boolean =>
          T.isNumeric(t) || t.k === 'bool' || t.k === 'char' || t.k === 'ptr' || t.k === 'fnptr';
        if (to.k === 'char') this.err('E0604', e.span, 'only `u8` can be cast as `char`');
        else if (to.k === 'bool' && T.isNumeric(from)) this.err('E0054', e.span, 'cannot cast to `bool`');
        else if (from.k === 'ref' && prim(to))
          this.err('E0606', e.span, `casting \`${T.show(from)}\` as \`${T.show(to)}\` is invalid`);
        else if (prim(from) && prim(to))
          this.err('E0606', e.span, `casting \`${T.show(from)}\` as \`${T.show(to)}\` is invalid`);
        else if (to.k === 'str' || to.k === 'slice' || to.k === 'dyn')
          this.err('E0620', e.span, 'cast to unsized type');
        else this.err('E0605', e.span, `non-primitive cast: \`${T.show(from)}\` as \`${T.show(to)}\``);
        continue;
      }
      if (
        kind === 'ptrptr' &&
        !((from as Ty & { k: 'ptr' }).ty.k === (to as Ty & { k: 'ptr' }).ty.k) &&
        ['slice', 'str', 'dyn'].includes((to as Ty & { k: 'ptr' }).ty.k)
      ) {
        this.err('E0607', e.span, 'cannot cast thin pointer to wide pointer');
        continue;
      }
      e.kind = kind;
    }
  }
  checkLiterals(): void {
    for (const l of this.intLits) {
      const t = this.t.resolve(l.ty);
      if (t.k === 'float') {
        l.value = Number(l.value);
        continue;
      }
      if (t.k !== 'int') continue;
      const v = this.negated.has(l) ? -(l.value as bigint) : (l.value as bigint);
      const [lo, hi] = intRange(t.name);
      if (v < lo || v > hi) {
        this.lintErrors.push({
          code: 'overflowing_literals',
          span: l.span,
          message: `literal out of range for \`${t.name}\``,
        });
      }
    }
  }
  // ---- formatting
  private format(e: Expr & { k: 'format' }): TExpr {
    const span = e.span;
    const given = inlineLiterals(e);
    const args = given.args.map((a) => this.expr(a, null));
    for (const a of args) this.staticMutRef(a, a.span);
    const uses: { index: number; trait: string }[] = [];
    const slot = new Map<string, number>();
    const use = (index: number, trait: string): number => {
      const k = `${index}:${trait}`;
      let s = slot.get(k);
      if (s === undefined) {
        s = uses.length;
        slot.set(k, s);
        uses.push({ index, trait });
      }
      return s;
    };
    const pieces: FormatPiece[] = given.pieces.map((p) =>
      p.k === 'text'
        ? p
        : {
            k: 'arg',
            index: use(p.index, fmtTraits[p.spec.trait]!),
            spec: {
              ...p.spec,
              width: p.spec.width.k === 'arg' ? { k: 'arg', index: use(p.spec.width.index, 'usize') } : p.spec.width,
              precision:
                p.spec.precision.k === 'arg'
                  ? { k: 'arg', index: use(p.spec.precision.index, 'usize') }
                  : p.spec.precision,
            },
          },
    );
    // the arguments are borrowed once each; several uses share the borrow
    const argument = this.s.langAdt('fmt_argument'),
      arguments_ = this.s.langAdt('fmt_arguments');
    const argTy = T.adt(argument, [T.reErased]);
    const ctor = (trait: string): import('./defs.ts').FnDef => {
      const m = this.prober
        .inherentImpls(argTy)
        .map((i) => i.items.get(trait === 'usize' ? 'from_usize' : `new_${trait}`))
        .find((x) => x);
      if (m?.kind !== 'fn') throw new Error(`fmt ${trait}`);
      return m;
    };
    const inline = uses.length === args.length && uses.every((u, i) => u.index === i);
    const borrows = args.map(
      (a) =>
        ({ k: 'borrow', mut: false, e: a, twoPhase: false, ty: T.ref(T.reErased, false, a.ty), span: a.span }) as TExpr,
    );
    let tupleLocal: Local | null = null;
    const tupTy = T.tuple(borrows.map((b) => b.ty));
    if (!inline) tupleLocal = this.declare('args', null, tupTy, false, span);
    const items = uses.map((u) => {
      const a = args[u.index]!;
      const src: TExpr = inline
        ? borrows[u.index]!
        : {
            k: 'field',
            e: { k: 'local', local: tupleLocal!, ty: tupTy, span: a.span },
            variant: null,
            index: u.index,
            name: String(u.index),
            ty: borrows[u.index]!.ty,
            span: a.span,
          };
      const def = ctor(u.trait);
      const full = this.tr.freshArgs(def.generics, span.start, [T.reErased]);
      const fn = this.fnExpr(def, full, a.span);
      this.lastArgSpans[0] = a.span;
      const sig = this.sigOf(fn.ty, a.span)!;
      const given = u.trait === 'usize' ? (this.tryCoerce(src, sig.inputs[0]!) ?? src) : src;
      if (given === src && !this.t.attempt(() => this.t.unify(sig.inputs[0]!, src.ty))) {
        this.mismatch(a.span, sig.inputs[0]!, src.ty);
      }
      return { k: 'call', fn, args: [given], fnSpan: a.span, op: false, recv: null, ty: argTy, span: a.span } as TExpr;
    });
    this.templates.pieces.push(pieces);
    const id = this.templates.pieces.length - 1;
    const arr: TExpr = { k: 'array', elems: items, ty: T.array(argTy, T.constValue(BigInt(items.length))), span };
    const m = this.prober
      .inherentImpls(T.adt(arguments_, [T.reErased]))
      .map((i) => i.items.get('new'))
      .find((x) => x);
    if (m?.kind !== 'fn') throw new Error('Arguments::new');
    const whole: TExpr = inline
      ? arr
      : {
          k: 'match',
          e: { k: 'tuple', elems: borrows, ty: tupTy, span },
          arms: [
            {
              pat: { k: 'bind', local: tupleLocal!, by: 'move', sub: null, primary: true, ty: tupTy, span },
              guard: null,
              body: arr,
              span,
            },
          ],
          desugar: 'for',
          ty: arr.ty,
          span,
        };
    const slice: TExpr = {
      k: 'coerce',
      what: 'unsize',
      e: { k: 'borrow', mut: false, e: whole, twoPhase: false, ty: T.ref(T.reErased, false, arr.ty), span },
      ty: T.ref(T.reErased, false, T.slice(argTy)),
      span,
    };
    const make = (x: TExpr): TExpr => ({
      k: 'call',
      fn: this.callee(m, [T.reErased], span),
      args: [{ k: 'lit', value: BigInt(id), ty: T.tUsize, span }, x],
      fnSpan: span,
      op: false,
      recv: null,
      ty: T.adt(arguments_, [T.reErased]),
      span,
    });
    return make(slice);
  }
}
export function outermost(span: Span): Span {
  let s = span;
  while (s.exp) s = s.exp.call;
  return s;
}
function refBinding(p: Pat): boolean {
  switch (p.k) {
    case 'ident':
      return p.byRef || (p.sub !== null && refBinding(p.sub));
    case 'tuple':
    case 'slice':
    case 'or':
      return p.pats.some(refBinding);
    case 'tuplestruct':
      return p.pats.some(refBinding);
    case 'struct':
      return p.fields.some((f) => refBinding(f.pat));
    case 'ref':
      return refBinding(p.pat);
    default:
      return false;
  }
}
export function patLocals(p: import('./thir.ts').TPat): Local[] {
  switch (p.k) {
    case 'bind':
      return [...(p.primary ? [p.local] : []), ...(p.sub ? patLocals(p.sub) : [])];
    case 'variant':
    case 'leaf':
      return p.subs.flatMap((s) => patLocals(s.pat));
    case 'deref':
      return patLocals(p.pat);
    case 'slice':
      return [...p.before.flatMap(patLocals), ...(p.rest ? patLocals(p.rest) : []), ...p.after.flatMap(patLocals)];
    case 'or':
      return p.pats.flatMap(patLocals);
    default:
      return [];
  }
}
export type { AdtDef, Path };

const clean = (t: string): string => (t.endsWith('.') ? t + '0' : t);
