// Method lookup: autoderef, autoref, inherent before trait. After rustc_hir_typeck::method::probe 1.95.
import type { Span } from '../parse/lex.ts';
import { accessible } from './crate.ts';
import { Traits } from './traits.ts';
import type { Obligation } from './traits.ts';
import * as T from './types.ts';
import type { Arg, Ty } from './types.ts';
import type { AssocMember, FnDef, ImplDef, Module, TraitDef } from './defs.ts';

export interface Step {
  ty: Ty;
  derefs: ('builtin' | 'overloaded')[];
  unsize: boolean;
}
export interface Pick {
  def: FnDef;
  args: Arg[];
  step: Step;
  autoref: '' | 'ref' | 'mut' | 'constptr';
  byValueReborrow: boolean;
  inherent: boolean;
  trait: TraitDef | null;
  obligations: Obligation[];
}
export type ProbeResult =
  | { k: 'ok'; pick: Pick }
  | { k: 'none'; private: AssocMember | null; unsatisfied: boolean; refuse: boolean; notInScope: boolean }
  | { k: 'ambig'; why: 'infer' | 'numeric' | 'several' };

/** The key under which an inherent impl is found. */
export function simpleKey(t: Ty): string | null {
  switch (t.k) {
    case 'adt':
      return `A${t.def.id}`;
    case 'int':
    case 'float':
      return t.name;
    case 'bool':
    case 'char':
    case 'str':
    case 'never':
      return t.k;
    case 'slice':
      return 'slice';
    case 'array':
      return 'array';
    case 'ptr':
      return t.mut ? 'ptrmut' : 'ptrconst';
    case 'dyn':
      return t.trait ? `D${t.trait.id}` : null;
    default:
      return null;
  }
}
export class Prober {
  readonly tr: Traits;
  readonly traitsInScope: Set<TraitDef>;
  readonly module: Module;
  constructor(tr: Traits, module: Module, inScope: Set<TraitDef>) {
    this.tr = tr;
    this.module = module;
    this.traitsInScope = inScope;
  }
  inherentImpls(t: Ty): ImplDef[] {
    const s = this.tr.s;
    let ix = s.inherent;
    if (!ix || ix.n !== s.impls.length) {
      ix = { n: s.impls.length, map: new Map() };
      s.inherent = ix;
      for (const i of s.impls) {
        if (i.node.trait) continue;
        const k = simpleKey(this.tr.l.implSelf(i));
        if (k) {
          const a = ix.map.get(k);
          if (a) a.push(i);
          else ix.map.set(k, [i]);
        }
      }
    }
    const k = simpleKey(t);
    return k ? (ix.map.get(k) ?? []) : [];
  }
  /** The types reached by dereferencing, the receiver's own first. */
  steps(recv: Ty, span: Span, obligations: Obligation[]): { steps: Step[]; end: 'ok' | 'infer' } {
    const out: Step[] = [];
    let ty = this.tr.t.resolve(recv);
    const derefs: ('builtin' | 'overloaded')[] = [];
    for (let n = 0; ; n++) {
      if (n > 30) {
        this.tr.s.error('E0055', span, 'reached the recursion limit while auto-dereferencing');
        break;
      }
      ty = this.tr.t.resolve(ty);
      out.push({ ty, derefs: derefs.slice(), unsize: false });
      if (ty.k === 'infer' && ty.kind === 'ty') return { steps: out, end: 'infer' };
      const next = this.derefOf(ty, span, obligations);
      if (!next) break;
      derefs.push(next.overloaded ? 'overloaded' : 'builtin');
      ty = next.ty;
    }
    const last = out[out.length - 1]!;
    if (last.ty.k === 'array') out.push({ ty: T.slice(last.ty.ty), derefs: last.derefs, unsize: true });
    return { steps: out, end: 'ok' };
  }
  derefOf(ty: Ty, span: Span, obligations: Obligation[]): { ty: Ty; overloaded: boolean } | null {
    if (ty.k === 'ref') return { ty: ty.ty, overloaded: false };
    if (ty.k === 'adt' && ty.def.lang === 'box') return { ty: ty.args[0] as Ty, overloaded: false };
    if (ty.k !== 'adt' && ty.k !== 'param' && ty.k !== 'alias' && ty.k !== 'opaque') return null;
    const deref = this.tr.s.langTrait('deref');
    const v = this.tr.holds(deref, [ty], span);
    if (v === 'no') return null;
    const item = deref.items.get('Target');
    if (item?.kind !== 'assocty') return null;
    const t = this.tr.project(deref, item, [ty], span, 0, obligations);
    if (t === 'err' || t === 'ambig') return null;
    return { ty: this.tr.t.resolve(t), overloaded: true };
  }
  private selfInput(def: FnDef, args: readonly Arg[], span: Span, obl: Obligation[]): Ty {
    return this.tr.normalise(T.erase(T.subst(this.tr.l.fnSig(def).inputs[0]!, args)), span, 0, obl);
  }
  private methodArgs(def: FnDef, prefix: readonly Arg[], span: Span): Arg[] {
    return this.tr.freshArgs(def.generics, span.start, prefix);
  }

  probe(recv: Ty, name: string, span: Span): ProbeResult {
    const t = this.tr.t;
    const base: Obligation[] = [];
    const { steps, end } = this.steps(recv, span, base);
    if (steps[0]!.ty.k === 'error')
      return { k: 'none', private: null, unsatisfied: false, refuse: false, notInScope: false };
    if (end === 'infer' && steps.length === 1) return { k: 'ambig', why: 'infer' };
    interface Cand {
      def: FnDef;
      inherent: boolean;
      trait: TraitDef | null;
      make: () => { prefix: readonly Arg[]; obl: Obligation[] };
    }
    const inherent: Cand[] = [],
      ext: Cand[] = [];
    let priv: AssocMember | null = null;
    let numeric = false;
    for (const st of steps) {
      const ty = st.ty;
      for (const i of this.inherentImpls(ty)) {
        const m = i.items.get(name);
        if (!m || m.kind !== 'fn' || !m.hasSelf) continue;
        if (!accessible(m.vis, this.module) && !(i.library && this.module.library)) {
          priv = m;
          continue;
        }
        inherent.push({
          def: m,
          inherent: true,
          trait: null,
          make: () => {
            const a = this.tr.freshArgs(i.generics, span.start);
            return { prefix: a, obl: this.tr.obligationsOf(i, a, span) };
          },
        });
      }
      if (ty.k === 'infer' && ty.kind !== 'ty') {
        for (const n of ty.kind === 'int' ? ['i32'] : ['f64'])
          for (const i of this.inherentImpls(ty.kind === 'int' ? T.int(n as 'i32') : T.tF64))
            if (i.items.get(name)?.kind === 'fn') numeric = true;
      }
      if (ty.k === 'dyn' && ty.trait)
        for (const c of this.tr.l.elaborate([{ trait: ty.trait, args: [ty, ...ty.args] }])) {
          const m = c.trait.items.get(name);
          if (m?.kind === 'fn' && m.hasSelf)
            inherent.push({
              def: m,
              inherent: true,
              trait: c.trait,
              make: () => ({ prefix: T.eraseArgs(c.args), obl: [] }),
            });
        }
      if (ty.k === 'param' || ty.k === 'alias' || ty.k === 'opaque') {
        const seen = new Set<string>();
        const add = (trait: TraitDef, args: readonly Arg[]): void => {
          const m = trait.items.get(name);
          if (m?.kind === 'fn' && m.hasSelf) {
            const k = `${trait.id}:${args.map((a) => a.id).join()}`;
            if (seen.has(k)) return;
            seen.add(k);
            inherent.push({ def: m, inherent: true, trait, make: () => ({ prefix: args, obl: [] }) });
          }
        };
        for (const p of this.tr.env) if (p.k === 'trait' && p.args[0] === ty) add(p.trait, p.args);
        if (ty.k !== 'param') {
          const bounds = ty.k === 'alias' ? this.tr.l.assocBounds(ty.item) : this.tr.l.opaqueBounds(ty.def);
          for (const p of Traits.elaborate(this.tr.l, bounds))
            if (p.k === 'trait') {
              const a = T.eraseArgs(T.substArgs(p.args, ty.args));
              if (a[0] === ty || T.isTySame(a[0]!, ty)) add(p.trait, a);
            }
        }
      }
    }
    for (const trait of this.traitsInScope) {
      const m = trait.items.get(name);
      if (!m || m.kind !== 'fn' || !m.hasSelf) continue;
      ext.push({
        def: m,
        inherent: false,
        trait,
        make: () => {
          const a = this.tr.freshArgs(trait.generics, span.start);
          return { prefix: a, obl: [{ pred: { k: 'trait', trait, args: a, span }, span, depth: 0 }] };
        },
      });
    }
    let unsatisfied = false;
    const consider = (cands: Cand[], selfTy: Ty): { c: Cand; v: 'yes' | 'maybe' }[] => {
      const hits: { c: Cand; v: 'yes' | 'maybe' }[] = [];
      for (const c of cands) {
        const v = t.probe(() => {
          const { prefix, obl } = c.make();
          const args = this.methodArgs(c.def, prefix, span);
          const extra: Obligation[] = [];
          const want = this.selfInput(c.def, args, span, extra);
          if (!t.unify(want, selfTy)) return 'no' as const;
          if (c.trait && !c.inherent) {
            const sel = this.tr.evaluate(obl[0]!);
            if (sel === 'no') return 'unsat' as const;
            const rest = this.tr.evaluateAll(extra);
            return rest === 'no' ? ('unsat' as const) : sel;
          }
          const r = this.tr.evaluateAll([...extra, ...obl]);
          return r === 'no' ? ('unsat' as const) : r;
        });
        if (v === 'unsat') {
          unsatisfied = true;
          continue;
        }
        if (v === 'yes' || v === 'maybe') hits.push({ c, v });
      }
      return hits;
    };
    const take = (st: Step, selfTy: Ty, autoref: Pick['autoref']): ProbeResult | null => {
      for (const group of [inherent, ext]) {
        let hits = consider(group, selfTy);
        if (!hits.length) continue;
        if (hits.length > 1) {
          // several bounds or impls that give one and the same method
          const same = hits.every((h) => h.c.def === hits[0]!.c.def);
          const sure = hits.filter((h) => h.v === 'yes');
          if (!same && sure.length === 1 && !hits[0]!.c.inherent) hits = sure;
          else if (!same) {
            if (hits.every((h) => h.c.trait) && group === ext) {
              const subs = hits.filter((h) =>
                hits.every(
                  (o) =>
                    o === h ||
                    this.tr.l
                      .elaborate([{ trait: h.c.trait!, args: this.tr.l.identity(h.c.trait!.generics) }])
                      .some((e) => e.trait === o.c.trait),
                ),
              );
              void subs;
              return { k: 'ambig', why: 'several' };
            } else return { k: 'ambig', why: 'several' };
          } else if (hits[0]!.c.inherent && hits[0]!.c.trait) {
            // one trait method through several bounds: leave the trait's arguments open
            const c0 = hits[0]!.c;
            hits = [
              {
                c: {
                  ...c0,
                  make: () => {
                    const a = this.tr.freshArgs(c0.trait!.generics, span.start);
                    return {
                      prefix: a,
                      obl: [{ pred: { k: 'trait', trait: c0.trait!, args: a, span }, span, depth: 0 }],
                    };
                  },
                },
                v: 'maybe',
              },
            ];
          }
        }
        const c = hits[0]!.c;
        const { prefix, obl } = c.make();
        const args = this.methodArgs(c.def, prefix, span);
        const extra: Obligation[] = [];
        const ok = t.attempt(() => t.unify(this.selfInput(c.def, args, span, extra), selfTy));
        if (!ok) throw new Error('method selection lost');
        const byValueReborrow = autoref === '' && st.ty.k === 'ref' && !st.unsize;
        return {
          k: 'ok',
          pick: {
            def: c.def,
            args,
            step: st,
            autoref,
            byValueReborrow,
            inherent: c.inherent,
            trait: c.trait,
            obligations: [...base, ...obl, ...extra],
          },
        };
      }
      return null;
    };
    for (const st of steps) {
      if (st.ty.k === 'infer' && st.ty.kind === 'ty') return { k: 'ambig', why: 'infer' };
      if (st.ty.k === 'infer' && numeric) return { k: 'ambig', why: 'numeric' };
      if (!st.unsize) {
        const r = take(st, st.ty, '');
        if (r) return r;
      }
      const r1 = take(st, T.ref(T.reErased, false, st.ty), 'ref');
      if (r1) return r1;
      const r2 = take(st, T.ref(T.reErased, true, st.ty), 'mut');
      if (r2) return r2;
      if (st.ty.k === 'ptr' && st.ty.mut) {
        const r3 = take(st, T.ptr(false, st.ty.ty), 'constptr');
        if (r3) return r3;
      }
    }
    const names = this.tr.s.names;
    let refuse = false;
    if (names)
      for (const st of steps) {
        const key =
          st.ty.k === 'adt'
            ? st.ty.def.library
              ? st.ty.def.name
              : ''
            : st.ty.k === 'slice' ||
                st.ty.k === 'str' ||
                st.ty.k === 'array' ||
                st.ty.k === 'bool' ||
                st.ty.k === 'char' ||
                st.ty.k === 'tuple' ||
                st.ty.k === 'never'
              ? st.ty.k
              : st.ty.k === 'int' || st.ty.k === 'float'
                ? st.ty.name
                : st.ty.k === 'ptr'
                  ? 'pointer'
                  : st.ty.k === 'infer'
                    ? st.ty.kind === 'int'
                      ? 'i32'
                      : 'f64'
                    : '';
        if (key && names.hasMethod(key, name)) refuse = true;
      }
    else refuse = true;
    if (names && !refuse && names.hasMethod('prelude-traits', name)) {
      // a method of a prelude trait we lack on a type whose impls are ours to know
      const ours = [...this.traitsInScope].some((tr) => tr.items.has(name));
      if (!ours) refuse = true;
    }
    if (
      names &&
      !refuse &&
      steps.some((st) => st.ty.k === 'param' || st.ty.k === 'alias' || st.ty.k === 'opaque' || st.ty.k === 'dyn')
    ) {
      for (const p of this.tr.env)
        if (p.k === 'trait' && p.trait.library && names.hasMethod(p.trait.name, name) && !p.trait.items.has(name))
          refuse = true;
      for (const st of steps) {
        if (st.ty.k === 'dyn' && st.ty.trait?.library && names.hasMethod(st.ty.trait.name, name)) refuse = true;
        if (st.ty.k === 'alias' || st.ty.k === 'opaque') {
          for (const p of Traits.elaborate(
            this.tr.l,
            st.ty.k === 'alias' ? this.tr.l.assocBounds(st.ty.item) : this.tr.l.opaqueBounds(st.ty.def),
          ))
            if (p.k === 'trait' && p.trait.library && names.hasMethod(p.trait.name, name) && !p.trait.items.has(name))
              refuse = true;
        }
      }
    }
    // an Iterator adaptor we lack, on a type that is an iterator
    if (names && !refuse && names.hasMethod('Iterator', name)) {
      const it = this.tr.s.langTrait('iterator');
      if (!it.items.has(name)) for (const st of steps) if (this.tr.holds(it, [st.ty], span) !== 'no') refuse = true;
    }
    return { k: 'none', private: priv, unsatisfied, refuse, notInScope: false };
  }
  /** `Type::name`: an associated function, constant or method named through a type. */
  assoc(
    ty0: Ty,
    name: string,
    span: Span,
  ):
    | { k: 'ok'; def: AssocMember; args: Arg[]; obligations: Obligation[]; trait: TraitDef | null }
    | { k: 'none'; private: AssocMember | null; unsatisfied: boolean }
    | { k: 'several' }
    | { k: 'infer' } {
    const t = this.tr.t;
    const ty = t.resolve(ty0);
    let priv: AssocMember | null = null;
    let unsatisfied = false;
    if (ty.k === 'infer' && ty.kind === 'ty') return { k: 'infer' };
    const hits: { def: AssocMember; make: () => { args: Arg[]; obl: Obligation[] }; trait: TraitDef | null }[] = [];
    for (const i of this.inherentImpls(ty)) {
      const m = i.items.get(name);
      if (!m || m.kind === 'assocty') continue;
      const fits = t.probe(() => {
        const a = this.tr.freshArgs(i.generics, span.start);
        if (!t.unify(T.erase(T.subst(this.tr.l.implSelf(i), a)), ty)) return false;
        return this.tr.evaluateAll(this.tr.obligationsOf(i, a, span)) !== 'no';
      });
      if (!fits) {
        unsatisfied = true;
        continue;
      }
      if (!accessible(m.vis, this.module) && !(i.library && this.module.library)) {
        priv = m;
        continue;
      }
      hits.push({
        def: m,
        trait: null,
        make: () => {
          const a = this.tr.freshArgs(i.generics, span.start);
          const obl = this.tr.obligationsOf(i, a, span);
          t.attempt(() => t.unify(T.erase(T.subst(this.tr.l.implSelf(i), a)), ty));
          return { args: a, obl };
        },
      });
    }
    if (!hits.length) {
      const traits = new Map<TraitDef, readonly Arg[][]>();
      if (ty.k === 'param' || ty.k === 'alias' || ty.k === 'opaque' || ty.k === 'dyn') {
        const bounds: { trait: TraitDef; args: readonly Arg[] }[] = [];
        for (const p of this.tr.env) if (p.k === 'trait' && p.args[0] === ty) bounds.push(p);
        if (ty.k === 'dyn' && ty.trait)
          bounds.push(...this.tr.l.elaborate([{ trait: ty.trait, args: [ty, ...ty.args] }]));
        if (ty.k === 'alias' || ty.k === 'opaque')
          for (const p of Traits.elaborate(
            this.tr.l,
            ty.k === 'alias' ? this.tr.l.assocBounds(ty.item) : this.tr.l.opaqueBounds(ty.def),
          ))
            if (p.k === 'trait') bounds.push({ trait: p.trait, args: T.eraseArgs(T.substArgs(p.args, ty.args)) });
        for (const b of bounds) {
          const m = b.trait.items.get(name);
          if (m && m.kind !== 'assocty') {
            if (!traits.has(b.trait)) traits.set(b.trait, []);
          }
        }
        for (const tr of traits.keys())
          hits.push({ def: tr.items.get(name)!, trait: tr, make: () => this.traitStart(tr, ty, span) });
      }
      if (!hits.length)
        for (const tr of this.traitsInScope) {
          const m = tr.items.get(name);
          if (!m || m.kind === 'assocty') continue;
          const v = t.probe(() => {
            const { obl } = this.traitStart(tr, ty, span);
            return this.tr.evaluate(obl[0]!);
          });
          if (v === 'no') {
            unsatisfied = true;
            continue;
          }
          hits.push({ def: m, trait: tr, make: () => this.traitStart(tr, ty, span) });
        }
    }
    if (hits.length > 1) return { k: 'several' };
    const h = hits[0];
    if (!h) return { k: 'none', private: priv, unsatisfied };
    const { args, obl } = h.make();
    return { k: 'ok', def: h.def, args, obligations: obl, trait: h.trait };
  }
  private traitStart(tr: TraitDef, ty: Ty, span: Span): { args: Arg[]; obl: Obligation[] } {
    const a = this.tr.freshArgs(tr.generics, span.start, [ty]);
    return { args: a, obl: [{ pred: { k: 'trait', trait: tr, args: a, span }, span, depth: 0 }] };
  }
}
