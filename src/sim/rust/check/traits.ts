// Which impl, bound or built-in rule answers a trait question, and what a projection stands for. After rustc_trait_selection 1.95.
// On an ambiguity nothing is chosen: the obligation waits, and is an error or a refusal at the end.
import type { Span } from '../parse/lex.ts';
import type { InferTable } from './infer.ts';
import type { Lowering } from './lower.ts';
import * as T from './types.ts';
import type { Arg, Region, Ty } from './types.ts';
import type { AssocDef, ClosureDef, GenericOwner, Generics, ImplDef, Pred, TraitDef } from './defs.ts';
import type { Session } from './session.ts';

export type Source =
  | { k: 'impl'; impl: ImplDef; args: readonly Arg[] }
  | { k: 'param'; pred: Pred & { k: 'trait' } }
  | { k: 'builtin'; what: string }
  | { k: 'object'; trait: TraitDef; args: readonly Arg[] }
  | { k: 'closure'; def: ClosureDef }
  | { k: 'fnlike' }
  | { k: 'bound' };
export type Selection = { k: 'ok'; source: Source; nested: Obligation[] } | { k: 'ambig' } | { k: 'err' };
export interface Obligation {
  pred: Pred;
  span: Span;
  depth: number;
  why?: string;
  arg?: unknown;
}
export type Verdict = 'yes' | 'maybe' | 'no';

export class Traits {
  readonly s: Session;
  readonly l: Lowering;
  readonly t: InferTable;
  env: Pred[];
  closureKinds: ((def: ClosureDef, kind: string, span: Span) => boolean | null) | null = null;
  /** Types an opaque hides, seen through in its defining function and when running. */
  reveal: 'none' | 'all' = 'none';
  defining: Set<object> = new Set();
  private stack: string[] = [];
  regionMode = false;
  private readonly cache = new Map<string, Selection>();
  constructor(s: Session, l: Lowering, t: InferTable, env: Pred[]) {
    this.s = s;
    this.l = l;
    this.t = t;
    this.env = env;
  }

  /** Everything a set of predicates implies through supertraits. */
  static elaborate(l: Lowering, preds: Pred[]): Pred[] {
    const out: Pred[] = [];
    const todo = preds.slice();
    const seen = new Set<string>();
    while (todo.length) {
      const p = todo.shift()!;
      const key =
        p.k === 'trait'
          ? `t${p.trait.id}:${p.args.map((a) => a.id).join()}`
          : p.k === 'proj'
            ? `p${p.item.id}:${p.args.map((a) => a.id).join()}=${p.ty.id}`
            : p.k === 'tyout'
              ? `y${p.ty.id}:${p.re.id}`
              : `r${p.a.id}:${p.b.id}`;
      if (seen.has(key)) continue;
      seen.add(key);
      out.push(p);
      if (p.k === 'trait')
        for (const sp of l.superPreds(p.trait))
          todo.push(
            sp.k === 'trait'
              ? { ...sp, args: T.substArgs(sp.args, p.args), ...(p.binder !== undefined ? { binder: p.binder } : {}) }
              : sp.k === 'proj'
                ? { ...sp, args: T.substArgs(sp.args, p.args), ty: T.subst(sp.ty, p.args) }
                : sp.k === 'tyout'
                  ? { ...sp, ty: T.subst(sp.ty, p.args), re: T.foldArg(sp.re, T.substFolder(p.args)) as Region }
                  : sp,
          );
    }
    return out;
  }
  static erasePred(p: Pred): Pred {
    return p.k === 'trait'
      ? { ...p, args: T.eraseArgs(p.args) }
      : p.k === 'proj'
        ? { ...p, args: T.eraseArgs(p.args), ty: T.erase(p.ty) }
        : p;
  }
  implsOf(trait: TraitDef): ImplDef[] {
    const s = this.s;
    if (s.traitImplsAt !== s.impls.length) {
      for (let k = s.traitImplsAt; k < s.impls.length; k++) {
        const i = s.impls[k]!;
        if (!i.node.trait) continue;
        const t = this.l.implTraitRef(i);
        if (t) {
          let a = s.traitImpls.get(t.trait);
          if (!a) s.traitImpls.set(t.trait, (a = []));
          a.push(i);
        }
      }
      s.traitImplsAt = s.impls.length;
    }
    return s.traitImpls.get(trait) ?? [];
  }
  freshArgs(g: Generics, span: number, prefix: readonly Arg[] = []): Arg[] {
    const out: Arg[] = prefix.slice();
    for (const p of this.l.allParams(g))
      if (!out[p.index])
        out[p.index] =
          p.k === 'lt' ? this.t.freshRegion() : p.k === 'ty' ? this.t.fresh('ty', span) : this.t.freshConst();
    return out;
  }
  private pred(p: Pred, args: readonly Arg[]): Pred {
    switch (p.k) {
      case 'trait':
        return { ...p, args: this.er(T.substArgs(p.args, args)) };
      case 'proj':
        return {
          ...p,
          args: this.er(T.substArgs(p.args, args)),
          ty: this.regionMode ? T.subst(p.ty, args) : T.erase(T.subst(p.ty, args)),
        };
      case 'tyout':
        return { ...p, ty: T.subst(p.ty, args), re: T.foldArg(p.re, T.substFolder(args)) as Region };
      case 'reout':
        return {
          ...p,
          a: T.foldArg(p.a, T.substFolder(args)) as Region,
          b: T.foldArg(p.b, T.substFolder(args)) as Region,
        };
    }
  }
  private er(a: readonly Arg[]): readonly Arg[] {
    return this.regionMode ? a : T.eraseArgs(a);
  }
  /** The obligations an item puts on its user. */
  obligationsOf(o: GenericOwner, args: readonly Arg[], span: Span, depth = 0): Obligation[] {
    return this.l.preds(o).map((p) => ({ pred: this.pred(p, args), span, depth }));
  }
  /** Instantiates the bound regions of a predicate with fresh ones. */
  private openBinder(p: Pred): Pred {
    if (!this.regionMode || (p.k !== 'trait' && p.k !== 'proj')) return p;
    const map = new Map<string, Region>();
    const f: T.Folder = {
      mask: T.HAS_REGION,
      re: (r) => {
        if (r.kind !== 'bound') return r;
        const k = `${r.binder}.${r.index}`;
        let x = map.get(k);
        if (!x) map.set(k, (x = this.t.freshRegion()));
        return x;
      },
    };
    return p.k === 'trait'
      ? { ...p, args: T.foldArgs(p.args, f) }
      : { ...p, args: T.foldArgs(p.args, f), ty: T.fold(p.ty, f) };
  }

  select(trait: TraitDef, args0: readonly Arg[], span: Span, depth: number): Selection {
    const t = this.t;
    const args = t.resolveArgs(args0);
    const self = args[0] as Ty;
    if (self.k === 'error' || args.some((a) => a.isTy && a.k === 'error'))
      return { k: 'ok', source: { k: 'builtin', what: 'error' }, nested: [] };
    if (depth > 80) this.s.refuse('trait recursion', span);
    // a goal met again below itself: coinductive for auto traits and Sized, otherwise not yet known
    const key = `${trait.id}:${args.map((a) => a.id).join()}`;
    const ground = !args.some((a) => a.flags & (T.HAS_INFER | T.HAS_CLOSURE)) && !this.regionMode;
    if (ground) {
      const c = this.cache.get(key);
      if (c) return c;
    }
    const r = this.selectIn(trait, args, self, span, depth);
    if (ground && this.t.regionsEqual === null && r.k !== 'ambig') {
      const fixed = this.settled(r);
      if (fixed) {
        this.cache.set(key, fixed);
        return fixed;
      }
    }
    return r;
  }
  /** A selection with nothing left open, fit to be kept: bindings made under a probe would be lost. */
  private settled(r: Selection): Selection | null {
    if (r.k !== 'ok') return r;
    let open = false;
    const t = this.t;
    const args = (a: readonly Arg[]): readonly Arg[] => {
      const x = t.resolveArgs(a);
      if (x.some((y) => y.flags & T.HAS_INFER)) open = true;
      return x;
    };
    const source = r.source.k === 'impl' ? { ...r.source, args: args(r.source.args) } : r.source;
    const nested = r.nested.map((o) => {
      const p = o.pred;
      return {
        ...o,
        pred:
          p.k === 'trait'
            ? { ...p, args: args(p.args) }
            : p.k === 'proj'
              ? { ...p, args: args(p.args), ty: args([p.ty])[0] as Ty }
              : p,
      };
    });
    return open ? null : { k: 'ok', source, nested };
  }
  private selectIn(trait: TraitDef, args: readonly Arg[], self: Ty, span: Span, depth: number): Selection {
    const t = this.t;
    // 1. bounds in scope
    const params: (Pred & { k: 'trait' })[] = [];
    for (const p of this.env)
      if (
        p.k === 'trait' &&
        p.trait === trait &&
        t.probe(() => t.unifyArgs((this.openBinder(p) as Pred & { k: 'trait' }).args, args))
      )
        params.push(p);
    if (params.length) {
      const uniq = params.filter(
        (p, i) => params.findIndex((q) => q.args.every((a, j) => T.isTySame(a, p.args[j]!))) === i,
      );
      if (uniq.length > 1) {
        const exact = uniq.filter((p) => p.args.every((a, j) => T.isTySame(a, args[j]!)));
        if (exact.length === 1) return this.takeParam(exact[0]!, args);
        if (self.k === 'infer') return { k: 'ambig' };
        return { k: 'ambig' };
      }
      if (!(self.k === 'infer')) return this.takeParam(uniq[0]!, args);
      return { k: 'ambig' };
    }
    if (self.k === 'infer' && self.kind === 'ty') return { k: 'ambig' };
    // 2. built-in rules
    const b = this.builtin(trait, args, self, span, depth);
    if (b) return b;
    // 3. bounds of projections and opaque types
    if (self.k === 'alias' || self.k === 'opaque') {
      const bounds = self.k === 'alias' ? this.l.assocBounds(self.item) : this.l.opaqueBounds(self.def);
      for (const e of Traits.elaborate(
        this.l,
        bounds.map((p) => (self.k === 'alias' ? this.pred(p, self.args) : this.opaquePred(p, self))),
      )) {
        const p = this.regionMode ? e : Traits.erasePred(e);
        if (
          p.k === 'trait' &&
          p.trait === trait &&
          t.probe(() => t.unifyArgs((this.openBinder(p) as Pred & { k: 'trait' }).args, args))
        ) {
          const q = this.openBinder(p) as Pred & { k: 'trait' };
          return t.attempt(() => t.unifyArgs(q.args, args))
            ? { k: 'ok', source: { k: 'bound' }, nested: [] }
            : { k: 'err' };
        }
      }
    }
    if (self.k === 'dyn' && self.trait) {
      for (const c of this.l.elaborate([{ trait: self.trait, args: [self, ...self.args] }]))
        if (c.trait === trait) {
          const ca = this.er(c.args);
          if (t.probe(() => t.unifyArgs(ca, args))) {
            t.attempt(() => t.unifyArgs(ca, args));
            return { k: 'ok', source: { k: 'object', trait: self.trait, args: [self, ...self.args] }, nested: [] };
          }
        }
    }
    // 4. impls
    const cands: ImplDef[] = [];
    for (const i of this.implsOf(trait)) {
      if (i.failed) continue;
      const ref = this.l.implTraitRef(i)!;
      if (!quickMatch(ref.args, args)) continue;
      const v = t.probe((): Verdict => {
        const fresh = this.freshArgs(i.generics, span.start);
        if (!t.unifyArgs(this.er(T.substArgs(ref.args, fresh)), args)) {
          // header projections
          const na = T.substArgs(ref.args, fresh);
          if (!na.some((a) => a.flags & T.HAS_ALIAS)) return 'no';
          const nested: Obligation[] = [];
          const norm = this.er(this.normalizeArgs(na, span, depth + 1, nested));
          if (!t.unifyArgs(norm, args)) return 'no';
        }
        if (i.negative) return 'yes';
        return this.evaluateAll(this.obligationsOf(i, fresh, span, depth + 1));
      });
      if (v === 'no') continue;
      cands.push(i);
    }
    if (cands.length === 0) return { k: 'err' };
    if (cands.length > 1) {
      // an impl that names the type beats none: rustc does not specialise, so several mean "not yet known"
      return { k: 'ambig' };
    }
    const i = cands[0]!;
    if (i.negative) return { k: 'err' };
    const fresh = this.freshArgs(i.generics, span.start);
    const ref = this.l.implTraitRef(i)!;
    const extra: Obligation[] = [];
    t.attempt(
      () =>
        t.unifyArgs(this.er(T.substArgs(ref.args, fresh)), args) ||
        t.unifyArgs(this.er(this.normalizeArgs(T.substArgs(ref.args, fresh), span, depth + 1, extra)), args),
    );
    return {
      k: 'ok',
      source: { k: 'impl', impl: i, args: fresh },
      nested: [...extra, ...this.obligationsOf(i, fresh, span, depth + 1)],
    };
  }
  private opaquePred(p: Pred, self: Ty & { k: 'opaque' }): Pred {
    const f = self.def.scopeFn;
    const n = f.generics.count;
    const sf = T.substFolder(self.args);
    const late: T.Folder = {
      mask: T.HAS_REGION,
      re: (r) => (r.kind === 'late' && r.def === f.id ? ((self.args[n + r.index] as Region | undefined) ?? r) : r),
    };
    const go = (a: readonly Arg[]): readonly Arg[] => T.foldArgs(T.foldArgs(a, sf), late);
    return p.k === 'trait'
      ? { ...p, args: go(p.args) }
      : p.k === 'proj'
        ? { ...p, args: go(p.args), ty: T.fold(T.fold(p.ty, sf), late) }
        : p;
  }
  private takeParam(p: Pred & { k: 'trait' }, args: readonly Arg[]): Selection {
    const q = this.openBinder(p) as Pred & { k: 'trait' };
    this.t.attempt(() => this.t.unifyArgs(q.args, args));
    return { k: 'ok', source: { k: 'param', pred: p }, nested: [] };
  }

  private ok(what: string, tys: readonly Ty[], trait: TraitDef, span: Span, depth: number): Selection {
    return {
      k: 'ok',
      source: { k: 'builtin', what },
      nested: tys.map((x) => ({ pred: { k: 'trait', trait, args: [x], span }, span, depth: depth + 1 })),
    };
  }
  private builtin(trait: TraitDef, args: readonly Arg[], self: Ty, span: Span, depth: number): Selection | null {
    const yes = (tys: readonly Ty[] = [], what = 'builtin'): Selection => this.ok(what, tys, trait, span, depth);
    const no: Selection = { k: 'err' };
    if (self.k === 'closure' && !self.def.finished && (trait.auto || trait.lang === 'copy' || trait.lang === 'clone'))
      return { k: 'ambig' };
    switch (trait.lang) {
      case 'sized':
        switch (self.k) {
          case 'str':
          case 'slice':
          case 'dyn':
            return no;
          case 'adt': {
            const v = self.def.variants[self.def.variants.length - 1];
            const last = self.def.what === 'struct' ? v?.fields[v.fields.length - 1] : undefined;
            if (!last) return yes();
            const lt = this.l.fieldTy(last);
            return lt.flags & T.HAS_PARAM && lt.k === 'param'
              ? yes([T.subst(lt, self.args)])
              : lt.k === 'str' || lt.k === 'slice' || lt.k === 'dyn'
                ? no
                : lt.k === 'adt' && lt.flags & T.HAS_PARAM && this.unsizedTail(lt)
                  ? yes([T.subst(lt, self.args)])
                  : yes();
          }
          case 'param':
            return no;
          case 'alias':
          case 'opaque':
            return null;
          case 'tuple':
            return yes(self.elems.slice(-1));
          default:
            return yes();
        }
      case 'copy':
      case 'clone':
        switch (self.k) {
          case 'ref':
            return self.mut ? no : yes();
          case 'ptr':
          case 'fndef':
          case 'fnptr':
          case 'never':
            return yes();
          case 'tuple':
            return yes(self.elems);
          case 'array':
            return trait.lang === 'copy' ? yes([self.ty]) : null;
          case 'closure':
            return yes(this.upvarTys(self));
          case 'str':
          case 'slice':
          case 'dyn':
            return no;
          case 'bool':
          case 'char':
          case 'int':
          case 'float':
            return yes();
          case 'infer':
            return self.kind === 'ty' ? { k: 'ambig' } : yes();
          default:
            return null;
        }
      case 'tuple_trait':
        return self.k === 'tuple' ? yes() : no;
      case 'discriminant_kind':
      case 'pointee':
        return yes();
      case 'fn':
      case 'fn_mut':
      case 'fn_once':
        return this.fnBuiltin(trait, args, self, span, depth);
      case 'destruct':
        return yes();
    }
    if (trait.auto) {
      for (const i of this.implsOf(trait)) {
        const ref = this.l.implTraitRef(i)!;
        if (!quickMatch(ref.args, args)) continue;
        if (this.t.probe(() => this.t.unifyArgs(this.er(T.substArgs(ref.args, this.freshArgs(i.generics, 0))), args)))
          return null;
      }
      const parts = this.constituents(self);
      if (!parts)
        return self.k === 'dyn'
          ? self.autos.includes(trait) ||
            (self.trait !== null &&
              this.l.elaborate([{ trait: self.trait, args: [self, ...self.args] }]).some((c) => c.trait === trait))
            ? yes()
            : no
          : self.k === 'alias' || self.k === 'opaque'
            ? self.k === 'opaque' && self.def.hidden
              ? yes([T.subst(self.def.hidden, self.args)])
              : null
            : no;
      return yes(parts);
    }
    return null;
  }
  private unsizedTail(t: Ty & { k: 'adt' }): boolean {
    const v = t.def.variants[0];
    const last = t.def.what === 'struct' ? v?.fields[v.fields.length - 1] : undefined;
    if (!last) return false;
    const lt = this.l.fieldTy(last);
    return lt.k === 'param' || (lt.k === 'adt' && this.unsizedTail(lt));
  }
  upvarTys(self: Ty & { k: 'closure' }): Ty[] {
    return self.def.upvarTys.map((u) => T.subst(u, self.args));
  }
  /** The types an auto trait looks into; null when the type itself decides. */
  private constituents(t: Ty): Ty[] | null {
    switch (t.k) {
      case 'bool':
      case 'char':
      case 'str':
      case 'int':
      case 'float':
      case 'never':
      case 'fndef':
      case 'fnptr':
      case 'infer':
        return [];
      case 'ref':
      case 'ptr':
      case 'slice':
      case 'array':
        return [t.ty];
      case 'tuple':
        return t.elems.slice();
      case 'closure':
        return this.upvarTys(t);
      case 'adt':
        if (t.def.lang === 'phantom_data') return [t.args[0] as Ty];
        return t.def.variants.flatMap((v) =>
          v.fields.map((f) => {
            const ft = T.subst(this.l.fieldTy(f), t.args);
            return this.normalise(this.regionMode ? ft : T.erase(ft), f.node.name.span, 1, []);
          }),
        );
      default:
        return null;
    }
  }
  /** The signature through which a type can be called. */
  callSig(self: Ty): T.FnSig | null {
    switch (self.k) {
      case 'closure': {
        const sig = T.foldSig(self.def.sig, T.substFolder(self.args));
        return this.regionMode ? this.openSig(sig) : T.foldSig(sig, { mask: T.HAS_REGION, re: () => T.reErased });
      }
      case 'fnptr':
        return this.regionMode ? this.openSig(self.sig) : self.sig;
      case 'fndef': {
        const sig = this.l.fnSig(self.def);
        const f = T.foldSig(sig, T.substFolder(self.args));
        return this.regionMode ? this.openSig(f) : T.foldSig(f, { mask: T.HAS_REGION, re: () => T.reErased });
      }
      default:
        return null;
    }
  }
  /** Fresh regions for the late-bound and bound ones of a signature. */
  openSig(sig: T.FnSig): T.FnSig {
    const map = new Map<Region, Region>();
    return T.foldSig(sig, {
      mask: T.HAS_REGION,
      re: (r) => {
        if (r.kind !== 'bound' && r.kind !== 'late') return r;
        if (this.keepLate?.(r)) return r;
        let x = map.get(r);
        if (!x) map.set(r, (x = this.t.freshRegion()));
        return x;
      },
    });
  }
  keepLate: ((r: Region) => boolean) | null = null;
  private fnBuiltin(trait: TraitDef, args: readonly Arg[], self: Ty, span: Span, depth: number): Selection | null {
    const sig = this.callSig(self);
    if (!sig) return null;
    if ((self.k === 'fnptr' || self.k === 'fndef') && sig.unsafe) return { k: 'err' };
    if (self.k === 'closure') {
      const ok = this.kindAllows(self.def, trait.lang, span);
      if (ok === false) return { k: 'err' };
    }
    const nested: Obligation[] = [];
    const ins = T.tuple(sig.inputs.map((i) => this.normalise(i, span, depth + 1, nested)));
    const a1 = args[1] as Ty;
    if (!this.t.probe(() => this.t.unify(ins, a1))) return { k: 'err' };
    this.t.attempt(() => this.t.unify(ins, a1));
    return { k: 'ok', source: self.k === 'closure' ? { k: 'closure', def: self.def } : { k: 'fnlike' }, nested };
  }
  private kindAllows(def: ClosureDef, lang: string, span: Span): boolean | null {
    if (def.fnKind === null) return this.closureKinds ? this.closureKinds(def, lang, span) : null;
    const rank = { Fn: 0, FnMut: 1, FnOnce: 2 }[def.fnKind],
      want = lang === 'fn' ? 0 : lang === 'fn_mut' ? 1 : 2;
    return rank <= want;
  }

  /** Does a goal hold? Leaves no bindings. */
  evaluate(o: Obligation): Verdict {
    return this.t.probe(() => this.evaluateIn(o));
  }
  evaluateAll(os: Obligation[]): Verdict {
    let r: Verdict = 'yes';
    for (const o of os) {
      const v = this.evaluateIn(o);
      if (v === 'no') return 'no';
      if (v === 'maybe') r = 'maybe';
    }
    return r;
  }
  private evaluateIn(o: Obligation): Verdict {
    if (o.pred.k === 'tyout' || o.pred.k === 'reout') return 'yes';
    if (o.pred.k === 'proj') {
      const nested: Obligation[] = [];
      const ty = this.project(o.pred.trait, o.pred.item, o.pred.args, o.span, o.depth, nested);
      if (ty === 'ambig') return 'maybe';
      if (ty === 'err') return 'no';
      if (!this.t.unify(ty, this.normalise(o.pred.ty, o.span, o.depth + 1, nested))) return 'no';
      return this.evaluateAll(nested);
    }
    const args = this.t.resolveArgs(o.pred.args);
    const key = `${o.pred.trait.id}:${args.map((a) => a.id).join()}`;
    if (this.stack.includes(key))
      return o.pred.trait.auto || o.pred.trait.lang === 'sized'
        ? 'yes'
        : args.some((a) => a.flags & T.HAS_INFER)
          ? 'maybe'
          : 'no';
    this.stack.push(key);
    try {
      const nested: Obligation[] = [];
      const nargs = this.normalizeArgs(args, o.span, o.depth, nested);
      const sel = this.select(o.pred.trait, nargs, o.span, o.depth);
      if (sel.k === 'err') return 'no';
      if (sel.k === 'ambig') return 'maybe';
      return this.evaluateAll([...nested, ...sel.nested]);
    } finally {
      this.stack.pop();
    }
  }
  holds(trait: TraitDef, args: readonly Arg[], span: Span): Verdict {
    return this.evaluate({ pred: { k: 'trait', trait, args, span }, span, depth: 0 });
  }

  // ---- projections
  normalizeArgs(args: readonly Arg[], span: Span, depth: number, out: Obligation[]): readonly Arg[] {
    let r: Arg[] | null = null;
    for (let i = 0; i < args.length; i++) {
      const a = args[i]!;
      if (a.isTy && a.flags & (T.HAS_ALIAS | T.HAS_OPAQUE)) {
        const b = this.normalise(a, span, depth, out);
        if (b !== a) {
          r ??= args.slice();
          r[i] = b;
        }
      }
    }
    return r ?? args;
  }
  /** Replaces projections by what they stand for; unknown ones by variables with an obligation. */
  normalise(ty: Ty, span: Span, depth: number, out: Obligation[]): Ty {
    if (!(ty.flags & (T.HAS_ALIAS | (this.reveal === 'all' || this.defining.size ? T.HAS_OPAQUE : 0)))) return ty;
    if (depth > 60) this.s.refuse(`projection recursion (${T.show(ty)})`, span);
    const f: T.Folder = {
      mask: T.HAS_ALIAS | T.HAS_OPAQUE,
      ty: (t) => {
        if (t.k === 'alias') {
          const args = T.foldArgs(t.args, f);
          const r = this.project(t.trait, t.item, args, span, depth, out);
          if (r === 'ambig') {
            const v = this.t.fresh('ty', span.start);
            out.push({ pred: { k: 'proj', trait: t.trait, item: t.item, args, ty: v, span }, span, depth: depth + 1 });
            return v;
          }
          if (r === 'err') {
            out.push({ pred: { k: 'trait', trait: t.trait, args, span }, span, depth: depth + 1 });
            return this.failed(t, args);
          }
          return r;
        }
        if (t.k === 'opaque') {
          if (this.reveal === 'all' && t.def.hidden) return this.normalise(this.revealed(t), span, depth + 1, out);
          if (this.defining.has(t.def)) return (t.def.inferring ??= this.t.fresh('ty', span.start));
        }
        return null;
      },
    };
    return T.fold(ty, f);
  }
  failed(_t: Ty & { k: 'alias' }, _args: readonly Arg[]): Ty {
    return T.tError;
  }
  revealed(t: Ty & { k: 'opaque' }): Ty {
    const h = T.subst(t.def.hidden!, t.args);
    return this.regionMode ? h : T.erase(h);
  }
  project(
    trait: TraitDef,
    item: AssocDef,
    args0: readonly Arg[],
    span: Span,
    depth: number,
    out: Obligation[],
  ): Ty | 'ambig' | 'err' {
    const t = this.t;
    let args = t.resolveArgs(args0);
    args = this.normalizeArgs(args, span, depth + 1, out);
    args = t.resolveArgs(args);
    const self = args[0] as Ty;
    if (args.some((a) => a.isTy && a.k === 'error')) return T.tError;
    // bounds in scope that name it
    let hit: (Pred & { k: 'proj' }) | null = null;
    let many = false;
    for (const p of this.env)
      if (
        p.k === 'proj' &&
        p.item === item &&
        t.probe(() => t.unifyArgs((this.openBinder(p) as Pred & { k: 'proj' }).args, args))
      ) {
        if (hit && !hit.args.every((a, i) => T.isTySame(a, p.args[i]!))) many = true;
        hit ??= p;
      }
    if (hit && !(self.k === 'infer')) {
      if (many) return 'ambig';
      const q = this.openBinder(hit) as Pred & { k: 'proj' };
      t.attempt(() => t.unifyArgs(q.args, args));
      return q.ty.flags & T.HAS_ALIAS && q.ty !== T.alias(trait, item, args)
        ? this.normalise(q.ty, span, depth + 1, out)
        : q.ty;
    }
    if (self.k === 'infer' && self.kind === 'ty') return 'ambig';
    if (self.k === 'alias' || self.k === 'opaque') {
      const bounds = self.k === 'alias' ? this.l.assocBounds(self.item) : this.l.opaqueBounds(self.def);
      for (const e of Traits.elaborate(
        this.l,
        bounds.map((p) => (self.k === 'alias' ? this.pred(p, self.args) : this.opaquePred(p, self))),
      )) {
        const p0 = this.regionMode ? e : Traits.erasePred(e);
        if (p0.k !== 'proj' || p0.item !== item) continue;
        const p = this.openBinder(p0) as Pred & { k: 'proj' };
        if (t.attempt(() => t.unifyArgs(p.args, args))) return this.normalise(p.ty, span, depth + 1, out);
      }
    }
    if (self.k === 'dyn') {
      for (const p of self.projs)
        if (p.item === item) {
          return p.ty;
        }
    }
    if (trait.lang === 'fn_once' && item.name === 'Output') {
      const sig = this.callSig(self);
      if (sig) {
        const nested: Obligation[] = [];
        const ins = T.tuple(sig.inputs.map((i) => this.normalise(i, span, depth + 1, nested)));
        out.push(...nested);
        if (!t.attempt(() => t.unify(ins, args[1] as Ty))) return 'err';
        return this.normalise(sig.output, span, depth + 1, out);
      }
    }
    if (trait.lang === 'discriminant_kind') return T.tIsize;
    const sel = this.select(trait, args, span, depth);
    if (sel.k === 'ambig') return 'ambig';
    if (sel.k === 'err') return 'err';
    if (sel.source.k !== 'impl')
      return sel.source.k === 'builtin' && sel.source.what === 'error' ? T.tError : T.alias(trait, item, args);
    out.push(...sel.nested.filter((n) => n.pred.k === 'proj' || n.pred.k === 'trait'));
    const own = sel.source.impl.items.get(item.name);
    let ty: Ty;
    if (own?.kind === 'assocty') ty = T.subst(this.l.assocTyOf(own), sel.source.args);
    else if (item.node.ty) ty = T.subst(this.l.assocTyOf(item), args);
    else return T.tError;
    return this.normalise(this.regionMode ? ty : T.erase(ty), span, depth + 1, out);
  }
}
/** Cheap test that two argument lists may unify; parameters of the impl match anything. */
export function quickMatch(impl: readonly Arg[], args: readonly Arg[]): boolean {
  for (let i = 0; i < impl.length; i++) {
    const a = impl[i]!,
      b = args[i];
    if (a.isTy && b?.isTy && !quickTy(a, b)) return false;
  }
  return true;
}
function quickTy(a: Ty, b: Ty): boolean {
  if (a.k === 'param' || a.k === 'alias' || a.k === 'error' || b.k === 'error') return true;
  if (b.k === 'infer')
    return b.kind === 'ty' || (b.kind === 'int' ? a.k === 'int' : a.k === 'float') || a.k === 'infer';
  if (a.k !== b.k) return false;
  switch (a.k) {
    case 'adt':
      return a.def === (b as typeof a).def;
    case 'int':
    case 'float':
      return a.name === (b as typeof a).name;
    case 'ref':
    case 'ptr':
      return a.mut === (b as typeof a).mut && quickTy(a.ty, (b as typeof a).ty);
    case 'tuple':
      return a.elems.length === (b as typeof a).elems.length;
    case 'dyn':
      return a.trait === (b as typeof a).trait;
    case 'slice':
      return quickTy(a.ty, (b as typeof a).ty);
    case 'array':
      return quickTy(a.ty, (b as typeof a).ty);
    default:
      return true;
  }
}
