// Calls, method calls, closures, fields, indexing, operators. After rustc_hir_typeck::{callee, closure, op, place_op} 1.95.
import type { Span } from '../parse/lex.ts';
import type { BinOp, Expr, Segment } from '../parse/ast.ts';
import { accessible } from './crate.ts';
import { FnPath } from './fn-path.ts';
import type { Obligation } from './traits.ts';
import * as T from './types.ts';
import type { FnSig, Ty } from './types.ts';
import type { ClosureDef, Pred } from './defs.ts';
import type { ClosureBody, TExpr } from './thir.ts';
import type { Expect } from './fn-ctxt.ts';

const opTrait: Record<string, [string, string]> = {
  '+': ['add', 'add'],
  '-': ['sub', 'sub'],
  '*': ['mul', 'mul'],
  '/': ['div', 'div'],
  '%': ['rem', 'rem'],
  '&': ['bitand', 'bitand'],
  '|': ['bitor', 'bitor'],
  '^': ['bitxor', 'bitxor'],
  '<<': ['shl', 'shl'],
  '>>': ['shr', 'shr'],
  '==': ['eq', 'eq'],
  '!=': ['eq', 'ne'],
  '<': ['partial_ord', 'lt'],
  '<=': ['partial_ord', 'le'],
  '>': ['partial_ord', 'gt'],
  '>=': ['partial_ord', 'ge'],
};
const cmpOps = new Set(['==', '!=', '<', '<=', '>', '>=']);
let closureIds = 1;
export abstract class FnCall extends FnPath {
  /** The last expression of a block, where rustc points for a mismatch. */
  tailSpan(e: Expr): Span {
    if (e.k === 'block' && !e.isConst) {
      if (e.block.expr) return this.tailSpan(e.block.expr);
      const last = e.block.stmts[e.block.stmts.length - 1];
      return last ? last.span : e.span;
    }
    if (e.k === 'paren') return this.tailSpan(e.expr);
    return e.span;
  }
  exprCoerce(e: Expr, ty: Ty): TExpr {
    const x = this.expr(e, { ty, strong: true });
    return this.coerce(x, ty, x.span);
  }
  abstract exprBlockLike(e: Expr, exp: Expect | null): TExpr;

  // ---- arguments
  /** Argument types hoped for when the result is expected to be `out`. */
  private expectedInputs(sig: FnSig, exp: Expect | null): Ty[] | null {
    if (!exp) return null;
    const want = this.t.resolve(exp.ty);
    if (want.k === 'infer') return null;
    let r: Ty[] | null = null;
    this.t.probe(() => {
      if (this.t.unify(sig.output, want)) r = sig.inputs.map((i) => this.t.resolve(i));
      return false;
    });
    return r;
  }
  args(
    sig: FnSig,
    args: Expr[],
    exp: Expect | null,
    calleeSpan: Span,
    callSpan: Span,
    code: string,
    spans: (Span | undefined)[] | null,
    offset: number,
    twoPhase = true,
  ): TExpr[] {
    if (args.length !== sig.inputs.length) {
      const out: TExpr[] = args.map((a) => this.expr(a, null));
      this.err(
        code,
        calleeSpan,
        `this function takes ${sig.inputs.length} arguments but ${args.length} arguments were supplied`,
      );
      void callSpan;
      return out;
    }
    const hoped = this.expectedInputs(sig, exp);
    const out: TExpr[] = [];
    let failed = false;
    if (spans)
      args.forEach((a, i) => {
        spans[i + offset] = a.span;
      });
    const isClosure = (e: Expr): boolean => {
      while (e.k === 'paren') e = e.expr;
      return e.k === 'closure';
    };
    for (const closures of [false, true]) {
      if (closures) this.select();
      args.forEach((a, i) => {
        if (isClosure(a) !== closures) return;
        const formal = sig.inputs[i]!;
        const want = hoped?.[i] ?? formal;
        const x = this.expr(a, { ty: want, strong: true });
        let c = hoped ? this.tryCoerce(x, want, twoPhase) : null;
        if (c && !this.t.attempt(() => this.t.unify(c!.ty, formal))) {
          c = null;
        }
        c ??= this.tryCoerce(x, formal, twoPhase);
        if (!c) {
          if (!failed) this.mismatch(x.span, formal, x.ty);
          failed = failed || true;
          c = { k: 'error', ty: T.tError, span: x.span };
        }
        out[i] = c;
      });
    }
    return out;
  }
  sigOf(ty: Ty, span: Span): FnSig | null {
    const s = this.tr.callSig(ty);
    return s
      ? { inputs: s.inputs.map((i) => this.norm(i, span)), output: this.norm(s.output, span), unsafe: s.unsafe }
      : null;
  }
  call(e: Expr & { k: 'call' }, exp: Expect | null): TExpr {
    const callee = this.expr(e.callee, null);
    this.select();
    const ty0 = this.t.resolve(callee.ty);
    const spans = callee.k === 'fn' ? this.lastArgSpans : null;
    if (ty0.k === 'error') {
      for (const a of e.args) this.expr(a, null);
      return { k: 'error', ty: T.tError, span: e.span };
    }
    const obl: Obligation[] = [];
    const { steps } = this.prober.steps(ty0, e.span, obl);
    for (const st of steps) {
      const ty = this.t.resolve(st.ty);
      if (ty.k === 'fndef' || ty.k === 'fnptr') {
        this.registerAll(obl);
        const sig = this.sigOf(ty, e.span)!;
        const fn = this.applyDerefs(callee, st.derefs, false);
        if (sig.unsafe) this.checkUnsafe(e.span, 'call to unsafe function');
        if (
          ty.k === 'fndef' &&
          ty.def.name === 'drop' &&
          ty.def.container?.kind === 'trait' &&
          ty.def.container.lang === 'drop'
        )
          this.err('E0040', e.callee.span, 'explicit use of destructor method');
        const args = this.args(sig, e.args, exp, e.callee.span, e.span, 'E0061', spans, 0);
        if (this.rs(sig.output).k === 'never') this.diverges = true;
        return { k: 'call', fn, args, fnSpan: callee.span, op: false, recv: null, ty: sig.output, span: e.span };
      }
      if (ty.k === 'closure') {
        this.registerAll(obl);
        const sig = this.sigOf(ty, e.span)!;
        const recv = this.applyDerefs(callee, st.derefs, false);
        const args = this.args(sig, e.args, exp, e.callee.span, e.span, 'E0057', null, 0);
        return this.overloadedCall(recv, ty, args, sig.output, e.span, callee.span, ty.def);
      }
      if (ty.k === 'infer') {
        if (st.derefs.length === 0) return this.err('E0618', e.callee.span, 'type annotations needed');
        break;
      }
      // the Fn traits hold for references too, but the call goes through to what they refer to
      if (ty.k === 'ref' && st.derefs.length === 0) continue;
      if (ty.k === 'adt' && !(ty.def.lang === 'box') && !ty.def.library) continue;
      for (const [lang, name] of [
        ['fn', 'call'],
        ['fn_mut', 'call_mut'],
        ['fn_once', 'call_once'],
      ] as const) {
        const tup = T.tuple(e.args.map((a) => this.fresh(a.span)));
        const trait = this.s.langTrait(lang);
        let hit = this.tr.holds(trait, [ty, tup], e.span) !== 'no';
        let shape: Ty = tup;
        if (!hit) {
          const any = this.fresh(e.span);
          if (this.tr.holds(trait, [ty, any], e.span) !== 'no') {
            hit = true;
            shape = any;
          }
        }
        if (!hit) continue;
        this.registerAll(obl);
        this.registerTrait(trait, [ty, shape], e.span);
        this.select();
        const ins = this.t.resolve(shape);
        if (ins.k !== 'tuple') break;
        const once = this.s.langTrait('fn_once');
        const out = this.norm(
          T.alias(once, once.items.get('Output') as import('./defs.ts').AssocDef, [ty, ins]),
          e.span,
        );
        const sig: FnSig = { inputs: ins.elems, output: out, unsafe: false };
        const args = this.args(sig, e.args, exp, e.callee.span, e.span, 'E0057', null, 0);
        const place = this.applyDerefs(callee, st.derefs, name === 'call_mut');
        if (name === 'call_mut') this.makeMut(place);
        const m = trait.items.get(name);
        if (m?.kind !== 'fn') throw new Error('Fn traits');
        const self: TExpr =
          name === 'call_once'
            ? place
            : {
                k: 'borrow',
                mut: name === 'call_mut',
                e: place,
                twoPhase: name === 'call_mut',
                ty: T.ref(T.reErased, name === 'call_mut', ty),
                span: callee.span,
              };
        return {
          k: 'call',
          fn: this.callee(m, [ty, ins], e.span),
          args: [self, { k: 'tuple', elems: args, ty: ins, span: e.span }],
          fnSpan: e.span,
          op: true,
          recv: null,
          ty: out,
          span: e.span,
        };
      }
    }
    for (const a of e.args) this.expr(a, null);
    return this.err('E0618', e.span, `expected function, found \`${T.show(ty0)}\``);
  }
  /** A call of a closure, whose kind (and so how it is borrowed) is known only when its body has been analysed. */
  private overloadedCall(
    recv: TExpr,
    ty: Ty & { k: 'closure' },
    args: TExpr[],
    out: Ty,
    span: Span,
    fnSpan: Span,
    def: ClosureDef,
  ): TExpr {
    const ins = T.tuple(args.map((a) => a.ty));
    const node: TExpr & { k: 'call' } = {
      k: 'call',
      fn: { k: 'error', ty: T.tError, span },
      args: [recv, { k: 'tuple', elems: args, ty: ins, span }],
      fnSpan: span,
      op: true,
      recv: null,
      ty: out,
      span,
    };
    this.closureCalls.push({
      def,
      fix: () => {
        const kind = def.fnKind!;
        const [lang, name] =
          kind === 'Fn' ? ['fn', 'call'] : kind === 'FnMut' ? ['fn_mut', 'call_mut'] : ['fn_once', 'call_once'];
        const m = this.s.langTrait(lang).items.get(name);
        if (m?.kind !== 'fn') throw new Error('Fn traits');
        const sig = this.sigOf(ty, span)!;
        node.fn = this.callee(m, [this.t.resolve(ty), T.tuple(sig.inputs)], span);
        node.args[1]!.ty = T.tuple(sig.inputs);
        if (name === 'call_mut') this.makeMut(recv);
        if (name !== 'call_once')
          node.args[0] = {
            k: 'borrow',
            mut: name === 'call_mut',
            e: recv,
            twoPhase: name === 'call_mut',
            ty: T.ref(T.reErased, name === 'call_mut', ty),
            span: fnSpan,
          };
      },
    });
    return node;
  }
  readonly closureCalls: { def: ClosureDef; fix: () => void }[] = [];
  method_(recv: TExpr, seg: Segment, argNodes: Expr[], exp: Expect | null, span: Span): TExpr {
    this.select();
    const rt = this.t.resolve(recv.ty);
    if (rt.k === 'error') {
      for (const a of argNodes) this.expr(a, null);
      return { k: 'error', ty: T.tError, span };
    }
    if (rt.k === 'never') {
      for (const a of argNodes) this.expr(a, null);
      this.diverges = true;
      return { k: 'never', e: recv, ty: T.tNever, span };
    }
    const r = this.prober.probe(rt, seg.name, seg.span);
    if (r.k === 'ambig') {
      for (const a of argNodes) this.expr(a, null);
      if (r.why === 'numeric')
        // only a number itself is ambiguous; a reference to one just has no such method
        return rt.k === 'infer'
          ? this.err('E0689', seg.span, `can't call method \`${seg.name}\` on ambiguous numeric type`)
          : this.err('E0599', seg.span, `no method named \`${seg.name}\` found for \`${T.show(rt)}\``);
      if (r.why === 'several') return this.err('E0034', seg.span, 'multiple applicable items in scope');
      return this.err('E0282', recv.span, 'type annotations needed');
    }
    if (r.k === 'none') {
      for (const a of argNodes) this.expr(a, null);
      if (r.private) {
        if (r.private.library) this.s.refuse(`method ${seg.name}`, seg.span);
        return this.err('E0624', seg.span, `method \`${seg.name}\` is private`);
      }
      if (r.refuse) this.s.refuse(`${T.show(rt)}.${seg.name}()`, seg.span);
      const fieldTy = this.fieldOf(rt, seg.name, span);
      void fieldTy;
      if (r.unsatisfied) {
        const lib = [...this.prober.traitsInScope].some((t) => t.library && t.items.has(seg.name));
        void lib;
      }
      return this.err(
        'E0599',
        seg.span,
        `no method named \`${seg.name}\` found for \`${T.show(rt)}\` in the current scope`,
      );
    }
    const p = r.pick;
    this.registerAll(p.obligations);
    if (p.def.container?.kind === 'trait' && p.def.container.lang === 'drop' && p.def.name === 'drop')
      this.err('E0040', seg.span, 'explicit use of destructor method');
    const taken = this.t.resolve(p.step.ty);
    if (
      p.autoref === '' &&
      !p.byValueReborrow &&
      (taken.k === 'dyn' || taken.k === 'str' || taken.k === 'slice') &&
      p.def.node?.selfKind === 'value'
    )
      this.unsized.push({ span: recv.span, message: `cannot move a value of type \`${T.show(taken)}\`` });
    // the receiver, adjusted
    const mutSelf =
      p.autoref === 'mut' || (p.byValueReborrow && (this.rs(p.step.ty) as Ty & { mut?: boolean }).mut === true);
    let self = this.applyDerefs(recv, p.step.derefs, p.autoref === 'mut');
    if (p.autoref === 'ref' || p.autoref === 'mut') {
      const mut = p.autoref === 'mut';
      this.staticMutRef(recv, span);
      if (mut) this.makeMut(self);
      const place = self;
      const un = p.step.unsize;
      const pt = this.t.resolve(place.ty);
      self = { k: 'borrow', mut, e: place, twoPhase: mut, ty: T.ref(T.reErased, mut, pt), span: recv.span };
      if (un)
        self = {
          k: 'coerce',
          what: 'unsize',
          e: self,
          ty: T.ref(T.reErased, mut, T.slice((pt as Ty & { k: 'array' }).ty)),
          span: recv.span,
        };
    } else if (p.autoref === 'constptr')
      self = {
        k: 'coerce',
        what: 'mutconst',
        e: self,
        ty: T.ptr(false, (this.rs(self.ty) as Ty & { k: 'ptr' }).ty),
        span: recv.span,
      };
    else if (p.byValueReborrow) {
      const st = this.t.resolve(self.ty) as Ty & { k: 'ref' };
      if (st.mut) this.makeMut({ k: 'deref', e: self, ty: st.ty, span: recv.span });
      self = {
        k: 'borrow',
        mut: st.mut,
        e: { k: 'deref', e: self, ty: st.ty, span: recv.span },
        twoPhase: st.mut,
        ty: T.ref(T.reErased, st.mut, st.ty),
        span: recv.span,
      };
    }
    void mutSelf;
    let args = p.args as readonly T.Arg[];
    if (seg.args) {
      const own = this.segArgs(
        p.def,
        seg,
        null,
        p.args.slice(0, p.def.generics.parent ? p.def.generics.parent.count : 0),
      );
      args = own;
      this.t.attempt(() =>
        this.t.unify(this.norm(T.erase(T.subst(this.l.fnSig(p.def).inputs[0]!, args)), span), this.t.resolve(self.ty)),
      );
    }
    // what the method itself requires beyond its impl
    this.requirements(p.def, args, seg.span);
    const spans = this.lastArgSpans;
    spans[0] = undefined;
    const sig0 = this.sigOf(T.fndef(p.def, args), span)!;
    if (sig0.unsafe) this.checkUnsafe(span, 'call to unsafe method');
    const sig: FnSig = { inputs: sig0.inputs.slice(1), output: sig0.output, unsafe: sig0.unsafe };
    const xs = this.args(sig, argNodes, exp, seg.span, span, 'E0061', spans, 1);
    if (this.rs(sig.output).k === 'never') this.diverges = true;
    return {
      k: 'call',
      fn: { k: 'fn', ty: T.fndef(p.def, args), span: seg.span },
      args: [self, ...xs],
      fnSpan: seg.span,
      op: false,
      recv: recv.span,
      ty: sig.output,
      span,
    };
  }
  // ---- fields and elements
  private fieldOf(ty: Ty, name: string, span: Span): Ty | null {
    const { steps } = this.prober.steps(ty, span, []);
    for (const st of steps)
      if (st.ty.k === 'adt' && st.ty.def.what !== 'enum') {
        const f = st.ty.def.variants[0]!.fields.find((x) => x.name === name);
        if (f) return this.l.fieldTy(f);
      }
    return null;
  }
  field(e: Expr & { k: 'field' }): TExpr {
    const base = this.expr(e.expr, null);
    this.select();
    const rt = this.t.resolve(base.ty);
    if (rt.k === 'error') return { k: 'error', ty: T.tError, span: e.span };
    if (rt.k === 'infer' && rt.kind === 'ty') return this.err('E0282', base.span, 'type annotations needed');
    const obl: Obligation[] = [];
    const { steps } = this.prober.steps(rt, e.span, obl);
    let priv = false;
    for (const st of steps) {
      const ty = st.ty;
      if (st.unsize) continue;
      if (ty.k === 'adt' && ty.def.what !== 'enum') {
        const f = ty.def.variants[0]!.fields.find((x) => x.name === e.name.name);
        if (f) {
          if (!accessible(f.vis, this.module) && !this.module.library) {
            priv = true;
            continue;
          }
          if (ty.def.library && !this.module.library && f.vis !== null) {
            continue;
          }
          if (ty.def.what === 'union') this.checkUnsafe(e.span, 'access to union field');
          this.registerAll(obl);
          const place = this.applyDerefs(base, st.derefs, false);
          return {
            k: 'field',
            e: place,
            variant: ty.def.variants[0]!,
            index: f.index,
            name: f.name,
            ty: this.norm(T.erase(T.subst(this.l.fieldTy(f), ty.args)), e.span),
            span: e.span,
          };
        }
      }
      if (ty.k === 'tuple' && /^\d+$/.test(e.name.name)) {
        const i = Number(e.name.name);
        if (i < ty.elems.length) {
          this.registerAll(obl);
          const place = this.applyDerefs(base, st.derefs, false);
          return { k: 'field', e: place, variant: null, index: i, name: e.name.name, ty: ty.elems[i]!, span: e.span };
        }
      }
    }
    if (priv) return this.err('E0616', e.name.span, `field \`${e.name.name}\` of struct \`${T.show(rt)}\` is private`);
    const m = this.prober.probe(rt, e.name.name, e.name.span);
    if (m.k === 'ok')
      return this.err(
        'E0615',
        e.name.span,
        `attempted to take value of method \`${e.name.name}\` on type \`${T.show(rt)}\``,
      );
    if (rt.k === 'int' || rt.k === 'float' || rt.k === 'bool' || rt.k === 'char' || rt.k === 'infer')
      return this.err('E0610', e.name.span, `\`${T.show(rt)}\` is a primitive type and therefore doesn't have fields`);
    if (m.k === 'none' && m.refuse) this.s.refuse(`${T.show(rt)}.${e.name.name}`, e.name.span);
    return this.err('E0609', e.name.span, `no field \`${e.name.name}\` on type \`${T.show(rt)}\``);
  }
  index(e: Expr & { k: 'index' }): TExpr {
    const base = this.expr(e.expr, null);
    const idx = this.expr(e.index, null);
    this.select();
    const rt = this.t.resolve(base.ty);
    const it = this.rs(this.t.resolve(idx.ty));
    if (rt.k === 'error' || it.k === 'error') return { k: 'error', ty: T.tError, span: e.span };
    if (rt.k === 'infer' && rt.kind === 'ty') return this.err('E0282', base.span, 'type annotations needed');
    const obl: Obligation[] = [];
    const { steps } = this.prober.steps(rt, e.span, obl);
    const trait = this.s.langTrait('index');
    for (const st of steps) {
      const ty = this.t.resolve(st.ty);
      if (
        (ty.k === 'array' || ty.k === 'slice') &&
        !st.unsize &&
        (it === T.tUsize || (it.k === 'infer' && it.kind === 'int'))
      ) {
        this.registerAll(obl);
        this.t.attempt(() => this.t.unify(it, T.tUsize));
        const place = this.applyDerefs(base, st.derefs, false);
        return { k: 'index', e: place, index: idx, ty: ty.ty, span: e.span };
      }
      const input = this.fresh(e.index.span);
      const v = this.tr.holds(trait, [ty, input], e.span);
      if (v === 'no') continue;
      this.registerAll(obl);
      let place = this.applyDerefs(base, st.derefs, false);
      if (st.unsize) {
        const b: TExpr = {
          k: 'borrow',
          mut: false,
          e: place,
          twoPhase: false,
          ty: T.ref(T.reErased, false, place.ty),
          span: base.span,
        };
        place = {
          k: 'deref',
          e: { k: 'coerce', what: 'unsize', e: b, ty: T.ref(T.reErased, false, ty), span: base.span },
          ty,
          span: base.span,
        };
      }
      this.register({
        pred: { k: 'trait', trait, args: [ty, input], span: e.index.span },
        span: e.index.span,
        depth: 0,
      });
      this.select();
      const x = this.coerce(idx, input);
      this.select();
      const out = this.norm(
        T.alias(trait, trait.items.get('Output') as import('./defs.ts').AssocDef, [ty, this.t.resolve(input)]),
        e.span,
      );
      return { k: 'overindex', e: place, index: x, mut: false, ty: out, span: e.span };
    }
    return this.err('E0608', e.span, `cannot index into a value of type \`${T.show(rt)}\``);
  }
  // ---- operators
  private scalarRef(t: Ty): Ty {
    const r = this.rs(t);
    return r.k === 'ref' ? this.rs(this.t.resolve(r.ty)) : r;
  }
  private builtinOp(l: Ty, r: Ty, op: BinOp): boolean {
    const a = this.scalarRef(l),
      b = this.scalarRef(r);
    if (a.k === 'error' || b.k === 'error') return true;
    if (op === '<<' || op === '>>') return T.isInt(a) && T.isInt(b);
    if (op === '+' || op === '-' || op === '*' || op === '/' || op === '%')
      return (T.isInt(a) && T.isInt(b)) || (T.isFloat(a) && T.isFloat(b));
    if (op === '&' || op === '|' || op === '^') return (T.isInt(a) && T.isInt(b)) || (a.k === 'bool' && b.k === 'bool');
    const scalar = (t: Ty): boolean =>
      T.isNumeric(t) || t.k === 'bool' || t.k === 'char' || t.k === 'ptr' || t.k === 'fnptr' || t.k === 'fndef';
    return scalar(a) && scalar(b);
  }
  binary(e: Expr & { k: 'binary' }, exp: Expect | null): TExpr {
    void exp;
    const op = e.op;
    const l0 = this.expr(e.l, null);
    this.select();
    const lv = this.fresh(l0.span);
    const l = this.coerce(l0, lv); // reborrows references
    const lt = this.rs(this.t.resolve(l.ty));
    const rv = this.fresh(e.r.span);
    const [lang, name] = opTrait[op]!;
    const trait = this.s.langTrait(lang);
    const cmp = cmpOps.has(op);
    if (lt.k === 'error') {
      this.expr(e.r, null);
      return { k: 'error', ty: T.tError, span: e.span };
    }
    const v = this.tr.holds(trait, [lt, rv], e.span);
    if (v === 'no') {
      const r = this.expr(e.r, null);
      if (this.rs(r.ty).k === 'error') return { k: 'error', ty: T.tError, span: e.span };
      this.certain(trait, [lt, this.t.resolve(r.ty)], e.span);
      return this.err('E0369', e.opSpan, `binary operation \`${op}\` cannot be applied to type \`${T.show(lt)}\``);
    }
    const oblig: Obligation = {
      pred: { k: 'trait', trait, args: [lt, rv], span: e.opSpan },
      span: e.opSpan,
      depth: 0,
      why: 'op',
    };
    this.register(oblig);
    if (!(lt.k === 'infer')) this.select();
    const r = this.exprCoerceOp(e.r, rv);
    const rt = this.rs(this.t.resolve(r.ty));
    const out: Ty = cmp
      ? T.tBool
      : this.norm(
          T.alias(trait, trait.items.get('Output') as import('./defs.ts').AssocDef, [lt, this.t.resolve(rv)]),
          e.span,
        );
    const m = trait.items.get(name);
    if (m?.kind !== 'fn') throw new Error(`operator ${op}`);
    const node: TExpr = {
      k: 'binary',
      op,
      l,
      r,
      method: { def: m, args: [lt, rv] },
      opSpan: e.opSpan,
      ty: out,
      span: e.span,
    };
    if (!(rt.k === 'infer' && rt.kind === 'ty') && this.builtinOp(lt, rt, op)) {
      const a = this.scalarRef(lt),
        b = this.scalarRef(rt);
      if (op !== '<<' && op !== '>>') {
        if (!this.t.attempt(() => this.t.unify(a, b))) {
          this.mismatch(r.span, a, b);
        }
      }
      if (!cmp && out.k !== 'error') {
        const res = a;
        if (!this.t.attempt(() => this.t.unify(out, res))) void 0;
        node.ty = cmp ? T.tBool : res;
      }
    }
    return node;
  }
  private exprCoerceOp(e: Expr, ty: Ty): TExpr {
    const x = this.expr(e, { ty, strong: true });
    const c = this.tryCoerce(x, ty);
    if (c) return c;
    this.mismatch(x.span, ty, x.ty);
    return { k: 'error', ty, span: x.span };
  }
  assignOp(e: Expr & { k: 'assignop' }): TExpr {
    const l = this.expr(e.l, null);
    this.select();
    const lt = this.rs(this.t.resolve(l.ty));
    const [lang, name] = opTrait[e.op]!;
    const trait = this.s.langTrait(`${lang}_assign`);
    if (lt.k === 'error') {
      this.expr(e.r, null);
      return { k: 'error', ty: T.tUnit, span: e.span };
    }
    const rv = this.fresh(e.r.span);
    const v = this.tr.holds(trait, [lt, rv], e.span);
    if (v === 'no') {
      const r = this.expr(e.r, null);
      if (this.rs(r.ty).k === 'error') return { k: 'error', ty: T.tUnit, span: e.span };
      if (!this.isPlace(l)) return this.err('E0067', e.l.span, 'invalid left-hand side of assignment');
      this.certain(trait, [lt, this.t.resolve(r.ty)], e.span);
      this.err(
        'E0368',
        e.l.span,
        `binary assignment operation \`${e.op}=\` cannot be applied to type \`${T.show(lt)}\``,
      );
      return { k: 'error', ty: T.tUnit, span: e.span };
    }
    this.register({ pred: { k: 'trait', trait, args: [lt, rv], span: e.opSpan }, span: e.opSpan, depth: 0, why: 'op' });
    if (lt.k !== 'infer') this.select();
    const r = this.exprCoerceOp(e.r, rv);
    const rt = this.rs(this.t.resolve(r.ty));
    if (!this.isPlace(l)) {
      this.err('E0067', e.l.span, 'invalid left-hand side of assignment');
    }
    if (
      !(rt.k === 'infer' && rt.kind === 'ty') &&
      this.builtinOp(lt, rt, e.op) &&
      lt.k !== 'ref' &&
      e.op !== '<<' &&
      e.op !== '>>'
    ) {
      const b = this.scalarRef(rt);
      if (!this.t.attempt(() => this.t.unify(lt, b))) this.mismatch(r.span, lt, b);
    }
    this.makeMut(l);
    const m = trait.items.get(`${name}_assign`);
    if (m?.kind !== 'fn') throw new Error(`operator ${e.op}=`);
    return {
      k: 'assignop',
      op: e.op,
      l,
      r,
      method: { def: m, args: [lt, rv] },
      opSpan: e.opSpan,
      ty: T.tUnit,
      span: e.span,
    };
  }
  isPlace(e: TExpr): boolean {
    switch (e.k) {
      case 'local':
      case 'static':
      case 'deref':
      case 'overderef':
      case 'index':
      case 'overindex':
      case 'error':
        return true;
      case 'field':
        return true;
      default:
        return false;
    }
  }
  // ---- closures
  /** What the context tells about a closure's signature: from pending bounds on the expected variable, or from the expected type. */
  private deduce(exp: Expect | null): { sig: FnSig | null; raw: FnSig | null; kind: ClosureBody['expectedKind'] } {
    if (!exp) return { sig: null, raw: null, kind: null };
    const ty = this.rs(this.t.resolve(exp.ty));
    const preds: { p: Pred; raw: Pred | null }[] = [];
    if (ty.k === 'infer') {
      for (const o of this.pending) {
        const p = o.pred;
        if ((p.k === 'trait' || p.k === 'proj') && this.rs(p.args[0] as Ty) === ty)
          preds.push({ p, raw: (o as Obligation & { raw?: Pred }).raw ?? null });
      }
    } else if (ty.k === 'opaque')
      for (const p of this.l.opaqueBounds(ty.def))
        preds.push({
          p:
            p.k === 'trait'
              ? { ...p, args: T.eraseArgs(T.substArgs(p.args, ty.args)) }
              : p.k === 'proj'
                ? { ...p, args: T.eraseArgs(T.substArgs(p.args, ty.args)), ty: T.erase(T.subst(p.ty, ty.args)) }
                : p,
          raw: p,
        });
    else if (ty.k === 'dyn') {
      if (ty.trait)
        preds.push({ p: { k: 'trait', trait: ty.trait, args: [ty, ...ty.args], span: this.s.std.span }, raw: null });
      for (const q of ty.projs)
        preds.push({
          p: { k: 'proj', trait: q.trait, item: q.item, args: [ty, ...q.args], ty: q.ty, span: this.s.std.span },
          raw: null,
        });
    } else if (ty.k === 'fnptr') return { sig: ty.sig, raw: null, kind: null };
    let sig: FnSig | null = null,
      raw: FnSig | null = null,
      kind: ClosureBody['expectedKind'] = null;
    const rank = { Fn: 0, FnMut: 1, FnOnce: 2 };
    const all: { p: Pred; raw: Pred | null }[] = [];
    for (const x of preds) {
      all.push(x);
      if (x.p.k === 'trait' && !/^fn/.test(x.p.trait.lang))
        for (const c of this.l.elaborate([x.p]))
          if (/^fn/.test(c.trait.lang))
            all.push({ p: { k: 'trait', trait: c.trait, args: T.eraseArgs(c.args), span: x.p.span }, raw: null });
    }
    for (const { p, raw: rp } of all) {
      if (p.k === 'trait' && /^fn(_mut|_once)?$/.test(p.trait.lang)) {
        const k = p.trait.lang === 'fn' ? 'Fn' : p.trait.lang === 'fn_mut' ? 'FnMut' : 'FnOnce';
        if (kind === null || rank[k] < rank[kind]) kind = k;
        const ins = this.t.resolve(this.norm(this.t.resolve(p.args[1] as Ty), this.s.std.span));
        if (ins.k === 'tuple' && !sig) sig = { inputs: ins.elems, output: this.fresh(this.s.std.span), unsafe: false };
        if (rp?.k === 'trait') {
          const ri = rp.args[1] as Ty;
          if (ri.k === 'tuple') raw = { inputs: ri.elems, output: T.tError, unsafe: false };
        }
      }
    }
    for (const { p, raw: rp } of all)
      if (p.k === 'proj' && p.item.name === 'Output' && p.trait.lang === 'fn_once') {
        const ins = this.t.resolve(this.norm(this.t.resolve(p.args[1] as Ty), this.s.std.span));
        if (ins.k === 'tuple')
          sig = { inputs: ins.elems, output: this.norm(this.t.resolve(p.ty), this.s.std.span), unsafe: false };
        if (rp?.k === 'proj') {
          const ri = rp.args[1] as Ty;
          if (ri.k === 'tuple') raw = { inputs: ri.elems, output: rp.ty, unsafe: false };
        }
      }
    return { sig, raw, kind };
  }
  closure(e: Expr & { k: 'closure' }, exp: Expect | null): TExpr {
    let want = exp ? this.rs(this.t.resolve(exp.ty)) : null;
    if (want?.k === 'adt' && want.def.lang === 'box') want = null;
    const d = this.deduce(exp);
    const span = e.span;
    if (d.sig && d.sig.inputs.length !== e.params.length) {
      this.err(
        'E0593',
        e.headSpan,
        `closure is expected to take ${d.sig.inputs.length} arguments, but it takes ${e.params.length}`,
      );
      for (const p of e.params) void p;
      return { k: 'error', ty: T.tError, span };
    }
    const raws: (Ty | null)[] = [];
    let binder = -closureIds * 1000;
    const noteElided = { n: 0 };
    const inputs = e.params.map((p, i) => {
      if (p.ty) {
        // elided lifetimes written on a closure's parameter are its own
        const annotated = this.l.ty(p.ty, {
          ...this.scope,
          elide: { k: 'fresh', make: () => T.reBound(binder, noteElided.n++, "'_") },
          bodyNormalize: (t, sp) => this.norm(t, sp),
        });
        raws[i] = annotated;
        const er = this.norm(T.erase(annotated), p.ty.span);
        if (d.sig) {
          const x = d.sig.inputs[i]!;
          if (!this.t.attempt(() => this.t.unify(x, er))) {
            this.err('E0631', e.headSpan, 'type mismatch in closure arguments');
          } else if (d.raw?.inputs[i] && mentionsBound(d.raw.inputs[i]!)) raws[i] = d.raw.inputs[i]!;
        }
        return er;
      }
      raws[i] = d.raw?.inputs[i] ?? null;
      return d.sig ? d.sig.inputs[i]! : this.fresh(p.pat.span);
    });
    binder = binder | 0;
    const output = e.ret ? this.lower(e.ret) : d.sig ? d.sig.output : this.fresh(span);
    const def: ClosureDef = {
      kind: 'closure',
      id: this.s.id(),
      parentPath: this.ownerPath(),
      span,
      headSpan: e.headSpan,
      fnKind: null,
      sig: { inputs, output, unsafe: false },
      upvars: [],
      upvarTys: [],
      regionCount: 0,
      parentCount: this.owner.generics.count,
      isMove: e.move,
      owner: this.owner,
      finished: false,
    };
    (def as ClosureDef & { rawSig?: (Ty | null)[] }).rawSig = [...raws, e.ret ? null : (d.raw?.output ?? null)];
    closureIds++;
    const body: ClosureBody = {
      def,
      parent: this.body,
      params: [],
      body: { k: 'error', ty: T.tError, span },
      ret: output,
      captures: new Map(),
      uses: [],
      expectedKind: d.kind,
      nested: [],
      span,
      locals: [],
      seen: false,
      kindChecks: [],
    };
    if (d.kind) def.fnKind = d.kind;
    (this.body ? this.body.nested : this.topClosures).push(body);
    this.closures.push(body);
    const ty = T.closure(
      def,
      this.l.identity(this.owner.generics).map((a) => (a.k === 're' ? T.reErased : a)),
    );
    // the body, in a state of its own
    const saved = {
      body: this.body,
      ret: this.ret,
      loops: this.loops,
      diverges: this.diverges,
      unsafe: this.unsafeDepth,
    };
    this.body = body;
    this.ret = output;
    this.outerLoops = [...this.outerLoops, ...this.loops];
    const cond = this.inLoopCond;
    this.inLoopCond = false;
    this.loops = [];
    this.diverges = false;
    this.scoped(() => {
      e.params.forEach((p, i) => {
        body.params.push({ pat: this.pat(p.pat, inputs[i]!), ty: inputs[i]!, span: p.pat.span });
      });
      const x = this.expr(e.body, { ty: output, strong: true });
      body.body = this.coerce(x, output, x.span);
    });
    this.body = saved.body;
    this.ret = saved.ret;
    this.loops = saved.loops;
    this.inLoopCond = cond;
    this.outerLoops = this.outerLoops.slice(0, this.outerLoops.length - saved.loops.length);
    this.diverges = saved.diverges;
    this.unsafeDepth = saved.unsafe;
    return { k: 'closure', body, ty, span };
  }
  private ownerPath(): string {
    return (this.owner as { fullPath?: string }).fullPath ?? '';
  }
}
function mentionsBound(t: Ty): boolean {
  let hit = false;
  T.fold(t, {
    mask: 0,
    re: (r) => {
      if (r.kind === 'bound') hit = true;
      return r;
    },
  });
  return hit;
}
