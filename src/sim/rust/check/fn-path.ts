// Paths in expressions: locals, items, constructors, associated items; and struct literals' types. After rustc_hir_typeck 1.95.
import type { Span } from '../parse/lex.ts';
import type { Path, Segment } from '../parse/ast.ts';
import { accessible, kindName } from './crate.ts';
import { FnPat } from './fn-pat.ts';
import type { Obligation } from './traits.ts';
import * as T from './types.ts';
import type { Arg, Ty } from './types.ts';
import type { AdtDef, ConstDef, FnDef, TraitDef, VariantDef } from './defs.ts';
import type { TExpr } from './thir.ts';

export interface ArgSpans {
  spans: (Span | undefined)[];
  index: number;
}
export abstract class FnPath extends FnPat {
  lastArgSpans: (Span | undefined)[] = [];
  private withValue<R>(f: () => R): R {
    const saved = this.l.valuePath;
    this.l.valuePath = true;
    const r = f();
    this.l.valuePath = saved;
    return r;
  }
  /** The generic arguments of an item, given those on its path segment. */
  segArgs(
    def: { generics: import('./defs.ts').Generics; name: string; library: boolean },
    seg: Segment,
    self: Ty | null,
    prefix: readonly Arg[] | null,
  ): readonly Arg[] {
    const given = this.withValue(() => this.l.args(def.generics, seg, this.scope, self, def.name, def, prefix));
    const out = given.slice();
    for (const p of def.generics.own)
      if (!out[p.index])
        out[p.index] = p.k === 'ty' ? this.fresh(seg.span) : p.k === 'lt' ? T.reErased : this.t.freshConst();
    return T.eraseArgs(out.map((a) => (a.isTy ? this.norm(a, seg.span) : a)));
  }
  /** Registers what calling `def` with `args` requires; failures point at the argument that decides them. */
  requirements(def: FnDef | AdtDef | TraitDef | ConstDef, args: readonly Arg[], span: Span): void {
    const obls = this.tr.obligationsOf(def, args, span);
    const spans: (Span | undefined)[] = [];
    this.lastArgSpans = spans;
    const raw = this.l.preds(def);
    const sig = def.kind === 'fn' ? this.l.fnSig(def) : null;
    obls.forEach((o, i) => {
      const p = raw[i]!;
      if (sig && (p.k === 'trait' || p.k === 'proj')) {
        const self = p.args[0]!;
        if (self.isTy && self.k === 'param') {
          const at = sig.inputs.findIndex((x) => {
            let hit = false;
            T.walk(x, (y) => {
              if (y === self) hit = true;
            });
            return hit;
          });
          if (at >= 0) o.arg = { spans, index: at } satisfies ArgSpans;
        } else if (self.isTy && self.k === 'alias') {
          const base = self.args[0]!;
          const at = sig.inputs.findIndex((x) => {
            let hit = false;
            T.walk(x, (y) => {
              if (y === base) hit = true;
            });
            return hit;
          });
          if (at >= 0) o.arg = { spans, index: at } satisfies ArgSpans;
        }
      }
      (o as Obligation & { raw?: unknown }).raw = p;
      this.register(o);
    });
  }
  fnExpr(def: FnDef, args: readonly Arg[], span: Span): TExpr {
    this.requirements(def, args, span);
    return { k: 'fn', ty: T.fndef(def, args), span };
  }
  abstract checkUnsafe(span: Span, what: string): void;
  pathExpr(path: Path, exp: { ty: Ty; strong: boolean } | null, _captured = false): TExpr {
    const span = path.span;
    if (!path.qself && !path.global && path.segs.length === 1) {
      const seg = path.segs[0]!;
      const v = this.lookup(seg.name, seg.span.exp);
      if (v) {
        if (seg.args) this.err('E0109', seg.args.span, 'generic arguments are not allowed on local variables');
        if (this.constFloor > 0 && this.locals.indexOf(v) < this.constFloor)
          return this.err('E0435', span, 'attempt to use a non-constant value in a constant');
        return { k: 'local', local: v, ty: v.ty, span };
      }
    }
    if (path.qself) {
      const self = this.norm(T.erase(this.l.ty(path.qself, this.scope)), span);
      if (path.qpos === 0) return this.relative(self, path.segs, span, path);
      const tp: Path = { ...path, qself: null, segs: path.segs.slice(0, path.qpos) };
      const trait = this.l.traitOf(tp, this.scope);
      if (!trait) {
        this.tainted = true;
        return { k: 'error', ty: T.tError, span };
      }
      const targs = this.withValue(() => this.l.traitArgs(trait, tp, self, this.scope).args);
      return this.traitMember(trait, T.eraseArgs(targs), path.segs[path.qpos]!, span, path.segs.length > path.qpos + 1);
    }
    const r = this.l.resolve(path, 'values', this.scope);
    if (!r) {
      this.tainted = true;
      if (this.module.block && path.segs.length === 1 && this.outerLocals.has(path.segs[0]!.name))
        (this.s.errors.pop(),
          this.s.error('E0434', span, "can't capture dynamic environment (local variable) in a fn item"));
      return { k: 'error', ty: T.tError, span };
    }
    const seg = path.segs[r.at - 1]!;
    if (r.rest.length) {
      let ty: Ty;
      switch (r.def.kind) {
        case 'adt':
          ty = T.adt(r.def, this.segArgs(r.def, seg, null, null));
          break;
        case 'alias': {
          const a = this.segArgs(r.def, seg, null, null);
          ty = this.norm(T.erase(T.subst(this.l.aliasTy(r.def), a)), span);
          break;
        }
        case 'selfty':
          ty = this.norm(T.erase(r.def.ty), span);
          break;
        case 'prim':
          ty = r.def.ty;
          break;
        case 'param':
          ty = r.def.isConst ? T.tError : T.param(r.def.index, r.def.name);
          break;
        case 'trait': {
          const self = this.fresh(span);
          const a = this.segArgs(r.def, seg, self, null).slice();
          a[0] = self;
          const n = this.pending.length;
          const out = this.traitMember(r.def, a, r.rest[0]!, span, r.rest.length > 1);
          for (const o of this.pending.slice(n))
            if (o.pred.k === 'trait' && o.pred.trait === r.def && o.pred.args[0] === self && !o.why)
              o.why = 'traitpath';
          return out;
        }
        default:
          this.err('E0433', seg.span, `failed to resolve: ${kindName(r.def)} \`${seg.name}\` is not a type`);
          return { k: 'error', ty: T.tError, span };
      }
      return this.relative(ty, r.rest, span, path);
    }
    const d = r.def;
    switch (d.kind) {
      case 'fn':
        if (d.ctor) return this.ctorFn(d.ctor, path, exp, span);
        return this.fnExpr(d, this.segArgs(d, seg, null, null), span);
      case 'variant':
        return this.ctor(d, path, exp, span);
      case 'const':
        if (d.isStatic) {
          if (d.mut) this.checkUnsafe(span, 'use of mutable static');
          return { k: 'static', def: d, ty: this.norm(T.erase(this.l.constTy(d)), span), span };
        }
        return { k: 'const', def: d, args: [], ty: this.norm(T.erase(this.l.constTy(d)), span), span };
      case 'param': {
        const ct = d.constTy ? T.erase(this.l.ty(d.constTy, this.scope)) : T.tUsize;
        return { k: 'constparam', c: T.constParam(d.index, d.name), ty: ct, span };
      }
      case 'selfty': {
        const t = this.norm(T.erase(d.ty), span);
        if (t.k === 'adt' && t.def.what === 'struct') {
          const v = t.def.variants[0]!;
          if (v.ctor === 'tuple') {
            if (!accessible(v.ctorVis, this.module)) {
              this.err('E0423', span, 'cannot initialize a tuple struct which contains private fields');
            }
            return this.fnExprPlain(v.ctorFn!, t.args, span);
          }
          if (v.ctor === 'unit') return { k: 'adt', variant: v, fields: [], base: null, defaults: false, ty: t, span };
        }
        return this.err('E0423', span, 'expected value, found `Self`');
      }
      default:
        return this.err('E0423', span, `expected value, found ${kindName(d)} \`${seg.name}\``);
    }
  }
  outerLocals = new Set<string>();
  private fnExprPlain(def: FnDef, args: readonly Arg[], span: Span): TExpr {
    return this.fnExpr(def, args, span);
  }
  /** The type a path to a variant or struct names, its arguments inferred where left out. */
  variantTy(v: VariantDef, path: Path, at: number, _expected: Ty | null): Ty {
    const d = v.adt;
    const segs = path.segs;
    if (!path.qself && segs.length) {
      const first = this.l.resolve(
        { ...path, segs: segs.slice(0, d.what === 'enum' && at > 1 ? at - 1 : at) },
        'types',
        this.scope,
        true,
      );
      if (first && !first.rest.length && first.def.kind === 'selfty')
        return this.norm(T.erase(first.def.ty), path.span);
      if (first && !first.rest.length && first.def.kind === 'alias') {
        const a = this.segArgs(first.def, segs[first.at - 1]!, null, null);
        return this.norm(T.erase(T.subst(this.l.aliasTy(first.def), a)), path.span);
      }
    }
    const seg =
      d.what === 'enum'
        ? segs[at - 1]?.args
          ? segs[at - 1]!
          : at > 1 && segs[at - 2]!.args
            ? segs[at - 2]!
            : { name: d.name, span: path.span, args: null }
        : (segs[at - 1] ?? { name: d.name, span: path.span, args: null });
    return T.adt(d, this.segArgs(d, seg, null, null));
  }
  private ctor(v: VariantDef, path: Path, exp: { ty: Ty; strong: boolean } | null, span: Span): TExpr {
    if (v.ctor === 'tuple') return this.ctorFn(v, path, exp, span);
    if (v.ctor === 'struct') return this.err('E0533', span, `expected value, found struct variant \`${v.name}\``);
    const ty = this.variantTy(v, path, path.segs.length, exp?.ty ?? null);
    this.adtReqs(v.adt, ty, span);
    return { k: 'adt', variant: v, fields: [], base: null, defaults: false, ty, span };
  }
  adtReqs(d: AdtDef, ty: Ty, span: Span): void {
    if (ty.k === 'adt') this.requirements(d, ty.args, span);
  }
  private ctorFn(v: VariantDef, path: Path, exp: { ty: Ty; strong: boolean } | null, span: Span): TExpr {
    const ty = this.variantTy(v, path, path.segs.length, exp?.ty ?? null);
    return this.fnExpr(v.ctorFn!, (ty as Ty & { k: 'adt' }).args, span);
  }
  private traitMember(trait: TraitDef, args: readonly Arg[], seg: Segment, span: Span, more: boolean): TExpr {
    if (more) return this.err('E0223', span, 'ambiguous associated type');
    const m = trait.items.get(seg.name);
    if (!m || m.kind === 'assocty') {
      if (trait.library && this.s.names?.hasMethod(trait.name, seg.name) !== false)
        this.s.refuse(`${trait.name}::${seg.name}`, seg.span);
      const sup = this.l.elaborate([{ trait, args }]).find((c) => c.trait.items.has(seg.name));
      if (sup) return this.traitMember(sup.trait, T.eraseArgs(sup.args), seg, span, false);
      return this.err(
        'E0576',
        seg.span,
        `cannot find method or associated constant \`${seg.name}\` in trait \`${trait.name}\``,
      );
    }
    const all = this.segArgs(m, seg, null, args);
    if (m.kind === 'fn') return this.fnExpr(m, all, span);
    this.registerTrait(trait, args, span);
    return { k: 'const', def: m, args: all, ty: this.norm(T.erase(T.subst(this.l.constTy(m), all)), span), span };
  }
  /** `Type::name`. */
  private relative(ty0: Ty, segs: Segment[], span: Span, _path: Path): TExpr {
    let ty = this.t.resolve(ty0);
    const seg = segs[segs.length - 1]!;
    for (const s of segs.slice(0, -1)) ty = this.norm(T.erase(this.l.assocTy(ty, s, this.scope, span)), span);
    if (ty.k === 'error') {
      this.tainted = true;
      return { k: 'error', ty: T.tError, span };
    }
    if (ty.k === 'adt' && ty.def.what === 'enum') {
      const v = ty.def.variants.find((x) => x.name === seg.name);
      if (v) {
        if (v.ctor === 'unit') return { k: 'adt', variant: v, fields: [], base: null, defaults: false, ty, span };
        if (v.ctor === 'tuple') return this.fnExpr(v.ctorFn!, ty.args, span);
        return this.err('E0533', span, `expected value, found struct variant \`${v.name}\``);
      }
    }
    this.select();
    ty = this.t.resolve(ty);
    const r = this.prober.assoc(ty, seg.name, span);
    if (r.k === 'infer') return this.err('E0282', span, 'type annotations needed');
    if (r.k === 'several') return this.err('E0034', seg.span, 'multiple applicable items in scope');
    if (r.k === 'none') {
      if (r.private) return this.err('E0624', seg.span, `associated function \`${seg.name}\` is private`);
      this.absent(ty, seg.name, seg.span);
      return this.err(
        'E0599',
        seg.span,
        `no function or associated item named \`${seg.name}\` found for \`${T.show(ty)}\` in the current scope`,
      );
    }
    this.registerAll(r.obligations);
    const all = this.segArgs(r.def as FnDef, seg, null, r.args);
    if (r.def.kind === 'fn') return this.fnExpr(r.def, all, span);
    if (r.def.kind === 'const')
      return {
        k: 'const',
        def: r.def,
        args: all,
        ty: this.norm(T.erase(T.subst(this.l.constTy(r.def), all)), span),
        span,
      };
    return this.err('E0599', seg.span, 'not a value');
  }
  /** Refuses where a std type of that name, or a trait on it, may have the item. */
  absent(ty: Ty, name: string, span: Span): void {
    const n = this.s.names;
    const key =
      ty.k === 'adt'
        ? ty.def.library
          ? ty.def.name
          : ''
        : ty.k === 'int' || ty.k === 'float'
          ? ty.name
          : ty.k === 'ptr'
            ? 'pointer'
            : ty.k === 'param' || ty.k === 'alias' || ty.k === 'opaque' || ty.k === 'closure'
              ? ''
              : ty.k === 'infer'
                ? 'i32'
                : ty.k;
    if (!n) this.s.refuse(`${T.show(ty)}::${name}`, span);
    if (key && n.hasMethod(key, name)) this.s.refuse(`${T.show(ty)}::${name}`, span);
    if (n.hasMethod('prelude-traits', name) && ![...this.prober.traitsInScope].some((t) => t.items.has(name)))
      this.s.refuse(`${T.show(ty)}::${name}`, span);
  }
}
