// The state of checking one body: obligations, scopes of locals, coercions. After rustc_hir_typeck 1.95.
import type { Expansion, Span } from '../parse/lex.ts';
import type { TypeNode } from '../parse/ast.ts';
import { InferTable } from './infer.ts';
import type { Lowering, Scope } from './lower.ts';
import { Prober } from './method.ts';
import { Traits } from './traits.ts';
import type { Obligation } from './traits.ts';
import * as T from './types.ts';
import type { Arg, Ty } from './types.ts';
import type { FnDef, GenericOwner, Module, OpaqueDef, Pred, TraitDef } from './defs.ts';
import type { Session } from './session.ts';
import type { Callee, ClosureBody, Local, LoopTarget, TExpr } from './thir.ts';

export interface Expect {
  ty: Ty;
  strong: boolean;
}
export interface Merge {
  expected: Ty | null;
  merged: Ty | null;
  exprs: TExpr[];
  span: Span;
  /** A branch was in error: what follows is not held against it. */
  failed: boolean;
}
const endsInError = (e: TExpr): boolean =>
  e.k === 'error' || (e.k === 'block' && e.expr !== null && endsInError(e.expr));
const box = (e: TExpr, over: object): void => {
  const inner = { ...e };
  for (const k of Object.keys(e)) delete (e as unknown as Record<string, unknown>)[k];
  Object.assign(e, over, { e: inner });
};

export class FnBase {
  readonly s: Session;
  readonly l: Lowering;
  readonly t: InferTable;
  readonly tr: Traits;
  prober: Prober;
  scope: Scope;
  module: Module;
  readonly owner: GenericOwner;
  pending: Obligation[] = [];
  locals: Local[] = [];
  visible: Local[] = [];
  ret: Ty = T.tUnit;
  retMerge: Merge | null = null;
  body: ClosureBody | null = null;
  readonly closures: ClosureBody[] = [];
  readonly topClosures: ClosureBody[] = [];
  /** Receivers without a size that are taken by value. */
  readonly unsized: { span: Span; message: string }[] = [];
  /** What denied lints find. */
  readonly lintErrors: { code: string; span: Span; message: string }[] = [];
  /** The lint static_mut_refs: a reference to a `static mut`, or to a field of one. */
  staticMutRef(place: TExpr, span: Span): void {
    let x = place;
    while (x.k === 'field' || x.k === 'scope') x = x.e;
    if (x.k === 'static' && x.def.mut && this.s.edition === '2024' && !x.def.library)
      this.lintErrors.push({ code: 'static_mut_refs', span, message: 'creating a reference to mutable static' });
  }
  /** Errors of patterns that are found when the body is otherwise right. */
  readonly patternErrors: { code: string; span: Span; message: string }[] = [];
  /** In the condition of a `while`, where `break` and `continue` need a label. */
  inLoopCond = false;
  /** Loops around the closures around this place. */
  outerLoops: LoopTarget[] = [];
  loops: LoopTarget[] = [];
  diverges = false;
  /** Inside a const block: how many variables lie outside it. */
  constFloor = 0;
  readonly constBodies: TExpr[] = [];
  /** Where calls stand whose value nobody takes. */
  readonly bareCalls = new Set<number>();
  /** Variables by place, with the end of what they are initialised with. */
  readonly localSized = new Map<number, number>();
  unsafeDepth = 0;
  tainted = false;
  readonly casts: { e: TExpr & { k: 'cast' }; to: Ty }[] = [];
  nextLocal = 0;
  readonly deferred: (() => boolean)[] = [];
  readonly finals: (() => void)[] = [];
  /** The traits whose methods can be called here: those in scope by name, and the one this is an item of. */
  traitsIn(module: Module): Set<TraitDef> {
    const out = this.l.r.traitsInScope(module);
    const inside = this.owner.kind === 'fn' || this.owner.kind === 'const' ? this.owner.container : null;
    const own = inside?.kind === 'impl' ? inside.trait : inside;
    if (own) out.add(own);
    return out;
  }
  inConst = false;
  readonly env: Pred[];
  constructor(s: Session, l: Lowering, owner: GenericOwner, module: Module, env: Pred[], defining: OpaqueDef[]) {
    this.s = s;
    this.l = l;
    this.owner = owner;
    this.module = module;
    this.t = new InferTable();
    this.env = env;
    this.tr = new Traits(s, l, this.t, Traits.elaborate(l, env).map(Traits.erasePred));
    for (const o of defining) this.tr.defining.add(o);
    this.tr.closureKinds = (def, lang, span) => {
      if (this.committing) this.kindChecks.push({ def, lang, span });
      return null;
    };
    this.prober = new Prober(this.tr, module, this.traitsIn(module));
    const base = l.scopeFor(owner);
    this.scope = {
      ...base,
      module,
      elide: { k: 'erased' },
      infer: (span) => this.t.fresh('ty', span.start),
      inferConst: () => this.t.freshConst(),
      implTrait: null,
      objectRe: T.reErased,
      bodyNormalize: (ty, span) => this.norm(ty, span),
    };
    // projections among the bounds themselves
    this.tr.env = this.tr.env.map((p) =>
      p.k === 'proj' && p.ty.flags & T.HAS_ALIAS
        ? { ...p, ty: this.tryNorm(p.ty, p.span) }
        : p.k === 'trait' && p.args.some((a) => a.flags & T.HAS_ALIAS)
          ? { ...p, args: p.args.map((a) => (a.isTy ? this.tryNorm(a, p.span) : a)) }
          : p,
    );
  }
  private committing = false;
  readonly kindChecks: { def: import('./defs.ts').ClosureDef; lang: string; span: Span }[] = [];
  private tryNorm(ty: Ty, span: Span): Ty {
    const out: Obligation[] = [];
    const r = this.t.probe(() => this.t.resolve(this.tr.normalise(ty, span, 0, out)));
    return r.flags & (T.HAS_INFER | T.HAS_ERROR) ? ty : r;
  }
  err(code: string, span: Span, message: string, labels: { span: Span; text: string }[] = []): TExpr {
    const was = this.tainted || this.l.tainted || this.s.errors.length > 0;
    this.tainted = true;
    if (code === 'E0282' && was) return { k: 'error', ty: T.tError, span };
    if (this.s.errors.length < 200) this.s.error(code, span, message, labels);
    return { k: 'error', ty: T.tError, span };
  }
  mismatch(span: Span, expected: Ty, found: Ty): void {
    const a = this.t.resolve(expected),
      b = this.t.resolve(found);
    this.tainted = true;
    if (a.flags & T.HAS_ERROR || b.flags & T.HAS_ERROR) return;
    this.s.error('E0308', span, `mismatched types: expected \`${T.show(a)}\`, found \`${T.show(b)}\``, [
      { span, text: `expected \`${T.show(a)}\`, found \`${T.show(b)}\`` },
    ]);
  }
  fresh(span: Span): Ty {
    return this.t.fresh('ty', span.start);
  }
  rs(ty: Ty): Ty {
    return this.t.shallow(ty);
  }
  lower(n: TypeNode): Ty {
    const t = T.erase(this.l.ty(n, this.scope));
    return this.norm(t, n.span);
  }
  norm(ty: Ty, span: Span): Ty {
    if (!(ty.flags & (T.HAS_ALIAS | T.HAS_OPAQUE))) return ty;
    const out: Obligation[] = [];
    const r = this.tr.normalise(T.erase(ty), span, 0, out);
    this.registerAll(out);
    return r;
  }
  register(o: Obligation): void {
    this.pending.push(o);
  }
  registerAll(os: Obligation[]): void {
    for (const o of os) this.pending.push(o);
  }
  registerTrait(trait: TraitDef, args: readonly Arg[], span: Span, why?: string): void {
    this.pending.push({ pred: { k: 'trait', trait, args, span }, span, depth: 0, ...(why ? { why } : {}) });
  }

  /** Works on pending obligations until none moves. */
  select(): void {
    for (let again = true, rounds = 0; again; rounds++) {
      again = false;
      if (rounds > 300) this.s.refuse('type inference that does not settle', this.pending[0]!.span);
      const work = this.pending;
      this.pending = [];
      for (const o of work)
        if (this.step(o)) again = true;
        else this.pending.push(o);
      if (this.deferred.length) {
        const d = this.deferred.splice(0);
        for (const f of d)
          if (f()) again = true;
          else this.deferred.push(f);
      }
    }
  }
  private step(o: Obligation): boolean {
    const p = o.pred;
    if (p.k === 'tyout' || p.k === 'reout') return true;
    if (p.k === 'trait') {
      const self = this.rs(p.args[0] as Ty);
      if (self.k === 'infer' && self.kind === 'ty') {
        return false;
      }
      const nested: Obligation[] = [];
      const args = this.tr.normalizeArgs(this.t.resolveArgs(p.args), o.span, o.depth, nested);
      this.adopt(nested, o);
      // an auto trait may rest on itself
      if (p.trait.auto && this.tr.evaluate({ ...o, pred: { ...p, args } }) === 'yes') return true;
      this.committing = true;
      const sel = this.tr.select(p.trait, args, o.span, o.depth);
      this.committing = false;
      if (sel.k === 'ambig') {
        if (args !== p.args) o.pred = { ...p, args };
        return false;
      }
      if (sel.k === 'err') {
        this.report({ ...o, pred: { ...p, args } });
        return true;
      }
      this.adopt(sel.nested, o);
      return true;
    }
    const nested: Obligation[] = [];
    const ty = this.tr.project(p.trait, p.item, p.args, o.span, o.depth, nested);
    if (ty === 'ambig') return false;
    if (ty === 'err') {
      this.report({ ...o, pred: { k: 'trait', trait: p.trait, args: p.args, span: p.span } });
      return true;
    }
    this.adopt(nested, o);
    const want = this.norm(this.t.resolve(p.ty), o.span);
    if (!this.t.attempt(() => this.t.unify(ty, want))) {
      const a = this.t.resolve(ty),
        b = this.t.resolve(want);
      if (!((a.flags | b.flags) & T.HAS_ERROR)) {
        if (o.why === 'closure-ret') this.mismatch(this.spanOf(o), b, a);
        else if (o.why === 'op') this.mismatch(this.spanOf(o), b, a);
        else
          this.err(
            'E0271',
            this.spanOf(o),
            `type mismatch resolving \`<${T.show(this.t.resolveArg(p.args[0]!))} as ${p.trait.name}>::${p.item.name} == ${T.show(b)}\``,
          );
      }
      this.tainted = true;
    }
    return true;
  }
  private adopt(nested: Obligation[], from: Obligation): void {
    for (const n of nested)
      this.pending.push({
        ...n,
        depth: from.depth + 1,
        span: from.span,
        ...(from.why && from.why !== 'op' ? { why: from.why } : {}),
        arg: from.arg,
      });
  }
  spanOf(o: Obligation): Span {
    const a = o.arg as { spans: (Span | undefined)[]; index: number } | undefined;
    return (a && a.spans[a.index]) ?? o.span;
  }
  /** A trait bound that does not hold. */
  report(o: Obligation): void {
    if (o.pred.k !== 'trait') return;
    const args = this.t.resolveArgs(o.pred.args);
    if (args.some((a) => a.flags & T.HAS_ERROR)) {
      this.tainted = true;
      return;
    }
    const trait = o.pred.trait,
      self = args[0] as Ty;
    const span = this.spanOf(o);
    this.certain(trait, args, span);
    const show = T.show(self);
    this.tainted = true;
    if (self.k === 'closure' && /^fn/.test(trait.lang)) {
      const sig = this.tr.callSig(self)!;
      const want = args[1] as Ty;
      if (want.k === 'tuple' && want.elems.length !== sig.inputs.length) {
        this.err(
          'E0593',
          self.def.span,
          `closure is expected to take ${want.elems.length} arguments, but it takes ${sig.inputs.length}`,
        );
        return;
      }
      if (this.s.errors.some((e) => e.code === 'E0631' && e.span === self.def.headSpan)) return;
      if (self.def.fnKind) {
        this.err(
          'E0525',
          self.def.headSpan,
          `expected a closure that implements the \`${trait.name}\` trait, but this closure only implements \`${self.def.fnKind}\``,
        );
        return;
      }
      this.err('E0631', self.def.headSpan, 'type mismatch in closure arguments');
      return;
    }
    if (self.k === 'fndef' && /^fn/.test(trait.lang)) {
      const sig = this.tr.callSig(self)!;
      const want = args[1] as Ty;
      if (want.k === 'tuple' && want.elems.length !== sig.inputs.length) {
        this.err('E0593', span, `function is expected to take ${want.elems.length} arguments`);
        return;
      }
      if (sig.unsafe) {
        this.err('E0277', span, 'expected a safe function');
        return;
      }
      this.err('E0631', span, 'type mismatch in function arguments');
      return;
    }
    this.err('E0277', span, `the trait bound \`${show}: ${trait.name}\` is not satisfied`, [
      { span, text: `the trait \`${trait.name}\` is not implemented for \`${show}\`` },
    ]);
  }
  /** Refuses where the real library may have an impl that ours lacks. */
  certain(trait: TraitDef, args: readonly Arg[], span: Span): void {
    if (!trait.library) return;
    const names = this.s.names;
    const self = args[0] as Ty;
    const heads = new Set<string>();
    const first = (t: Ty): void => {
      if (t.k === 'adt' && t.def.library) heads.add(t.def.name);
      else if (t.k === 'ref') first(t.ty);
      else if (t.k !== 'adt') heads.add(t.k === 'int' || t.k === 'float' ? t.name : t.k);
    };
    first(self);
    for (const a of args.slice(1)) if (a.isTy) first(a);
    if (!names) this.s.refuse(`${T.show(self)}: ${trait.name}`, span);
    for (const h of heads)
      if (['infer', 'param', 'alias', 'opaque', 'closure', 'fndef'].includes(h)) continue;
      else if (names.hasImpl(trait.name, h) && !this.prelude(trait, self, h))
        this.s.refuse(`impl ${trait.name} for ${T.show(self)}`, span);
  }
  /** Do we have an impl of the trait for that head too? Then its conditions decide. */
  private prelude(trait: TraitDef, _self: Ty, head: string): boolean {
    const headOf = (t: Ty): string => (t.k === 'adt' ? t.def.name : t.k === 'int' || t.k === 'float' ? t.name : t.k);
    const strip = (t: Ty): Ty => (t.k === 'ref' ? strip(t.ty) : t);
    return (
      trait.auto ||
      ['Copy', 'Clone', 'Sized', 'Fn', 'FnMut', 'FnOnce'].includes(trait.name) ||
      this.tr.implsOf(trait).some((i) => {
        const r = this.l.implTraitRef(i);
        return r !== null && r.args.some((a) => a.isTy && (headOf(a) === head || headOf(strip(a)) === head));
      })
    );
  }
  // ---- locals
  declare(name: string, exp: Expansion | null, ty: Ty, mut: boolean, span: Span): Local {
    const l: Local = {
      id: this.nextLocal++,
      name,
      ty,
      mut,
      span,
      exp,
      depth: this.body,
      self: name === 'self',
      typed: false,
      refBinding: false,
      byRefMatch: false,
    };
    this.locals.push(l);
    return l;
  }
  lookup(name: string, exp: Expansion | null): Local | null {
    for (let e = exp; ; e = e.definition) {
      for (let i = this.visible.length - 1; i >= 0; i--) {
        const v = this.visible[i]!;
        if (v.name === name && v.exp === e) return v;
      }
      if (!e || !e.macro.startsWith('fn::')) return null;
    }
  }
  scoped<R>(f: () => R): R {
    const n = this.visible.length;
    const r = f();
    this.visible.length = n;
    return r;
  }

  // ---- coercion
  /** Converts `e` to `to` if the language lets it; null if it does not. */
  tryCoerce(e: TExpr, to0: Ty, twoPhase = false): TExpr | null {
    const from = this.rs(e.ty),
      to = this.rs(to0);
    const t = this.t;
    if (from.k === 'error' || to.k === 'error') this.tainted = true;
    if ((from === to && !(from.k === 'ref' && from.mut)) || from.k === 'error' || to.k === 'error') return e;
    if (from.k === 'never') {
      if (to.k === 'infer' && to.kind === 'ty') {
        const v = this.t.fresh('ty', e.span.start);
        if (v.k === 'infer') this.t.diverging.add(v.vid);
        this.t.attempt(() => this.t.unify(v, to));
        return { k: 'never', e, ty: to, span: e.span };
      }
      return { k: 'never', e, ty: to, span: e.span };
    }
    if (from.k === 'infer') return t.attempt(() => t.unify(from, to)) ? e : null;
    const un = this.coerceUnsized(e, from, to);
    if (un) return un;
    if (to.k === 'ptr') {
      if (from.k === 'ref') {
        if (to.mut && !from.mut) return null;
        return t.attempt(() => t.unify(from.ty, to.ty))
          ? { k: 'rawborrow', mut: to.mut, e: { k: 'deref', e, ty: from.ty, span: e.span }, ty: to, span: e.span }
          : null;
      }
      if (from.k === 'ptr') {
        if (to.mut && !from.mut) return null;
        if (!t.attempt(() => t.unify(from.ty, to.ty))) return null;
        return from.mut === to.mut ? e : { k: 'coerce', what: 'mutconst', e, ty: to, span: e.span };
      }
    }
    if (to.k === 'ref' && from.k === 'ref') {
      if (to.mut && !from.mut) return null;
      // reborrow through as many dereferences as it takes
      const obl: Obligation[] = [];
      const { steps } = this.prober.steps(from, e.span, obl);
      for (const st of steps) {
        if (st.unsize || !st.derefs.length) continue;
        if (t.attempt(() => t.unify(st.ty, to.ty))) {
          this.registerAll(obl);
          const place = this.applyDerefs(e, st.derefs, to.mut);
          return {
            k: 'borrow',
            mut: to.mut,
            e: place,
            twoPhase: twoPhase && to.mut,
            ty: T.ref(T.reErased, to.mut, place.ty),
            span: e.span,
          };
        }
      }
      return null;
    }
    if (from.k === 'fndef' && to.k === 'fnptr') {
      const sig = this.tr.callSig(from)!;
      const nsig = T.foldSig(sig, { mask: T.HAS_ALIAS, ty: (x) => (x.k === 'alias' ? this.norm(x, e.span) : null) });
      return t.attempt(() => t.unifySig({ ...nsig, unsafe: to.sig.unsafe || nsig.unsafe }, to.sig))
        ? { k: 'coerce', what: 'reify', e, ty: to, span: e.span }
        : null;
    }
    if (from.k === 'closure' && to.k === 'fnptr') {
      const sig = this.tr.callSig(from)!;
      if (!t.attempt(() => t.unifySig({ ...sig, unsafe: to.sig.unsafe }, to.sig))) return null;
      const def = from.def;
      this.finals.push(() => {
        if (def.upvars.length) this.mismatch(e.span, to, from);
      });
      return { k: 'coerce', what: 'closurefn', e, ty: to, span: e.span };
    }
    if (from.k === 'fnptr' && to.k === 'fnptr' && to.sig.unsafe && !from.sig.unsafe)
      return t.attempt(() => t.unifySig({ ...from.sig, unsafe: true }, to.sig))
        ? { k: 'coerce', what: 'unsafefn', e, ty: to, span: e.span }
        : null;
    return t.attempt(() => t.unify(from, to)) ? e : null;
  }
  coerce(e: TExpr, to: Ty, span: Span = e.span, twoPhase = false): TExpr {
    const r = this.tryCoerce(e, to, twoPhase);
    if (r) return r;
    this.mismatch(span, to, e.ty);
    return { k: 'error', ty: to, span: e.span };
  }
  private coerceUnsized(e: TExpr, from: Ty, to: Ty): TExpr | null {
    const pointee = (a: Ty, b: Ty): [Ty, Ty] | null => {
      if (b.k === 'ref' && a.k === 'ref') return b.mut && !a.mut ? null : [a.ty, b.ty];
      if (b.k === 'ptr' && a.k === 'ref') return b.mut && !a.mut ? null : [a.ty, b.ty];
      if (b.k === 'ptr' && a.k === 'ptr') return b.mut && !a.mut ? null : [a.ty, b.ty];
      if (
        a.k === 'adt' &&
        b.k === 'adt' &&
        a.def === b.def &&
        a.def.library &&
        ['Box', 'Rc', 'Arc', 'Weak'].includes(a.def.name)
      )
        return [a.args[0] as Ty, b.args[0] as Ty];
      if (
        a.k === 'adt' &&
        b.k === 'adt' &&
        a.def === b.def &&
        a.def.library &&
        ['Pin', 'Cell', 'RefCell', 'ManuallyDrop', 'NonNull'].includes(a.def.name)
      ) {
        const x = this.rs(a.args[0] as Ty),
          y = this.rs(b.args[0] as Ty);
        if (a.def.name === 'Pin') return pointee(x, y);
      }
      return null;
    };
    const p = pointee(from, to);
    if (!p) return null;
    const a = this.rs(p[0]),
      b = this.rs(p[1]);
    if (!this.unsizes(a, b, e.span)) return null;
    // the pointer is first reborrowed
    const src: TExpr =
      from.k === 'ref'
        ? {
            k: 'borrow',
            mut: to.k === 'adt' ? from.mut : (to as Ty & { mut: boolean }).mut,
            e: { k: 'deref', e, ty: from.ty, span: e.span },
            twoPhase: false,
            ty: T.ref(T.reErased, (to as Ty & { mut: boolean }).mut, from.ty),
            span: e.span,
          }
        : e;
    return { k: 'coerce', what: 'unsize', e: src, ty: to, span: e.span };
  }
  private unsizes(a: Ty, b: Ty, span: Span): boolean {
    const t = this.t;
    if (b.k === 'slice' && a.k === 'array') return t.attempt(() => t.unify(a.ty, b.ty));
    if (b.k === 'dyn') {
      if ((a.k === 'infer' && a.kind === 'ty') || a.k === 'str' || a.k === 'slice') return false;
      if (a.k === 'dyn') {
        if (a.trait === b.trait) {
          if (b.autos.every((x) => a.autos.includes(x)) && a.autos.length > b.autos.length)
            return t.attempt(() => t.unifyArgs(a.args, b.args));
          return false;
        }
        if (
          a.trait &&
          b.trait &&
          this.l.elaborate([{ trait: a.trait, args: [a, ...a.args] }]).some((c) => c.trait === b.trait)
        ) {
          this.upcast(span);
          return true;
        }
        return false;
      }
      if (b.trait) {
        const args = [a, ...b.args];
        this.register({ pred: { k: 'trait', trait: b.trait, args, span }, span, depth: 0 });
        for (const p of b.projs)
          this.register({
            pred: { k: 'proj', trait: p.trait, item: p.item, args: [a, ...p.args], ty: p.ty, span },
            span,
            depth: 0,
          });
      }
      for (const x of b.autos) this.registerTrait(x, [a], span);
      this.registerTrait(this.s.langTrait('sized'), [a], span);
      return true;
    }
    if (a.k === 'adt' && b.k === 'adt' && a.def === b.def && a.def.what === 'struct' && a.args.length) {
      // Struct<.., T> to Struct<.., U>
      const last = a.args.length - 1;
      const x = a.args[last]!,
        y = b.args[last]!;
      if (!x.isTy || !y.isTy) return false;
      const xs = this.rs(x),
        ys = this.rs(y);
      if (ys.k !== 'slice' && ys.k !== 'dyn') return false;
      if (xs.k === ys.k && xs === ys) return false;
      const v = a.def.variants[0]!;
      const lf = v.fields[v.fields.length - 1];
      if (!lf) return false;
      const ft = this.l.fieldTy(lf);
      if (!(ft.flags & T.HAS_PARAM)) return false;
      return this.unsizes(xs, ys, span);
    }
    return false;
  }
  private upcast(_span: Span): void {}
  applyDerefs(e: TExpr, derefs: readonly ('builtin' | 'overloaded')[], mut: boolean): TExpr {
    let x = e;
    for (const d of derefs) {
      const ty = this.t.resolve(x.ty);
      if (d === 'builtin') {
        const inner = ty.k === 'ref' || ty.k === 'ptr' ? ty.ty : ((ty as Ty & { k: 'adt' }).args[0] as Ty);
        x = { k: 'deref', e: x, ty: inner, span: e.span };
      } else {
        const obl: Obligation[] = [];
        const n = this.prober.derefOf(ty, e.span, obl)!;
        this.registerAll(obl);
        x = { k: 'overderef', e: x, mut: false, ty: n.ty, span: e.span };
      }
    }
    if (mut) this.makeMut(x);
    return x;
  }
  /** Turns the overloaded dereferences and indexings of a place used mutably into their `Mut` forms. */
  makeMut(e: TExpr): void {
    for (let x: TExpr = e; ;) {
      switch (x.k) {
        case 'overderef': {
          if (!x.mut) {
            const ty = this.t.resolve(x.e.ty);
            const dm = this.s.langTrait('deref_mut');
            // where it cannot be mutable the borrow checker says so, at the use
            if (this.tr.holds(dm, [ty], x.span) !== 'no') x.mut = true;
          }
          x = x.e;
          break;
        }
        case 'overindex': {
          if (!x.mut) {
            const im = this.s.langTrait('index_mut');
            const v = this.tr.holds(im, [this.t.resolve(x.e.ty), this.t.resolve(x.index.ty)], x.span);
            if (v !== 'no') x.mut = true;
          }
          x = x.e;
          break;
        }
        case 'field':
        case 'index':
        case 'deref':
          // through references and raw pointers too: what they are read from becomes mutable all the same
          x = x.e;
          break;
        default:
          return;
      }
    }
  }
  // ---- merging branches
  newMerge(exp: Expect | null, span: Span): Merge {
    return { expected: exp && exp.strong ? exp.ty : exp ? null : null, merged: null, exprs: [], span, failed: false };
  }
  push(m: Merge, e: TExpr, span: Span = e.span): TExpr {
    const from = this.rs(e.ty);
    if (endsInError(e)) m.failed = true;
    if (m.merged === null && m.expected === null) {
      m.exprs.push(e);
      if (from.k !== 'never') m.merged = e.ty;
      return e;
    }
    if (m.merged === null) {
      const want = m.expected!;
      if (from.k === 'never') {
        m.exprs.push(e);
        return e;
      }
      const c = this.tryCoerce(e, want);
      m.merged = want;
      if (c) {
        m.exprs.push(c);
        return c;
      }
      if (!m.failed) this.mismatch(span, want, e.ty);
      m.failed = true;
      return { k: 'error', ty: want, span: e.span };
    }
    const c = this.tryCoerce(e, m.merged);
    if (c) {
      m.exprs.push(c);
      return c;
    }
    // several function items or closures meet in a function pointer
    const a = this.rs(m.merged);
    const isFn = (t: Ty): boolean => t.k === 'fndef' || t.k === 'closure';
    if (isFn(a) && isFn(from)) {
      const sig = this.tr.callSig(a)!;
      const p = T.fnptr({
        inputs: sig.inputs.map((i) => this.norm(i, span)),
        output: this.norm(sig.output, span),
        unsafe: sig.unsafe,
      });
      const d = this.tryCoerce(e, p);
      if (d) {
        for (const x of m.exprs)
          if (isFn(this.rs(x.ty)))
            box(x, { k: 'coerce', what: this.rs(x.ty).k === 'fndef' ? 'reify' : 'closurefn', ty: p, span: x.span });
        m.merged = p;
        m.exprs.push(d);
        return d;
      }
    }
    // the earlier branches may convert to the later one's type
    if (a.k === 'ref' && from.k === 'ref' && a.mut && !from.mut && this.t.attempt(() => this.t.unify(a.ty, from.ty))) {
      for (const x of m.exprs)
        if (this.rs(x.ty).k === 'ref') {
          const inner = { ...x };
          box(x, { k: 'borrow', mut: false, twoPhase: false, ty: from, span: x.span });
          (x as unknown as { e: TExpr }).e = { k: 'deref', e: inner, ty: a.ty, span: x.span };
        }
      m.merged = from;
      m.exprs.push(e);
      return e;
    }
    if (!m.failed) this.mismatch(span, m.merged, e.ty);
    m.failed = true;
    return { k: 'error', ty: m.merged, span: e.span };
  }
  mergeTy(m: Merge): Ty {
    if (m.failed) {
      this.tainted = true;
      return T.tError;
    }
    return m.merged ?? (m.exprs.length ? T.tNever : (m.expected ?? T.tNever));
  }
  callee(def: FnDef, args: readonly Arg[], span: Span): TExpr {
    return { k: 'fn', ty: T.fndef(def, args), span };
  }
  method(trait: string, name: string, args: readonly Arg[]): Callee {
    const m = this.s.langTrait(trait).items.get(name);
    if (m?.kind !== 'fn') throw new Error(`library method ${trait}::${name}`);
    return { def: m, args };
  }
}
