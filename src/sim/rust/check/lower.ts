// From syntax to types: paths, generics, predicates, signatures. After rustc_hir_analysis 1.95; every fact is computed on demand.
import type { Span } from '../parse/lex.ts';
import type { Bound, Expr, GenericArgs, Lifetime, Path, Segment, TypeNode } from '../parse/ast.ts';
import type { Resolver } from './crate.ts';
import { accessible, isWithin, nearestModule, primitive, kindName } from './crate.ts';
import * as T from './types.ts';
import type { Arg, Const, FnSig, ProjBound, Region, Ty } from './types.ts';
import type {
  AdtDef,
  AliasDef,
  AssocDef,
  ConstDef,
  Def,
  FieldDef,
  FnDef,
  GenericOwner,
  GenericParamDef,
  Generics,
  ImplDef,
  Module,
  OpaqueDef,
  Pred,
  TraitDef,
  VariantDef,
} from './defs.ts';
import type { Session } from './session.ts';

/** What elided lifetimes mean where a type stands. */
export type Elide =
  | { k: 'erased' }
  | { k: 'static' }
  | { k: 'error'; impl?: boolean }
  | { k: 'fresh'; make: (span: Span) => Region }
  | { k: 'use'; re: Region };
export interface Scope {
  module: Module;
  generics: Generics | null;
  selfTy: Ty | null;
  selfImpl: ImplDef | null;
  selfTrait: TraitDef | null;
  binders: { names: Map<string, Region> }[];
  elide: Elide;
  late: FnDef | null;
  infer: ((span: Span) => Ty) | null;
  inferConst: (() => Const) | null; // `_` and left-out arguments in bodies
  implTrait: ((bounds: Bound[], node: TypeNode) => Ty) | null;
  objectRe: Region | null;
  bodyNormalize?: (t: Ty, span: Span) => Ty;
  /** More of the path follows: a module may be meant. */
  pathHead?: boolean;
}
let binderIds = 1;

export class Lowering {
  readonly s: Session;
  readonly r: Resolver;
  private readonly derivedOf = new Map<string, unknown>();
  evalConst: (e: Expr, scope: Scope, ty: Ty) => Const = () => T.constError;
  constructor(s: Session, r: Resolver) {
    this.s = s;
    this.r = r;
    void this.derivedOf;
  }

  // ---- scopes
  scopeFor(owner: GenericOwner): Scope {
    const base: Scope = {
      module: owner.module,
      generics: owner.generics,
      selfTy: null,
      selfImpl: null,
      selfTrait: null,
      binders: [],
      elide: { k: 'error' },
      late: null,
      infer: null,
      inferConst: null,
      implTrait: null,
      objectRe: null,
    };
    switch (owner.kind) {
      case 'adt':
        return { ...base, selfTy: null };
      case 'trait':
        return { ...base, selfTy: T.param(0, 'Self'), selfTrait: owner };
      case 'impl':
        return { ...base, selfTy: owner.selfTy ?? null, selfImpl: owner };
      case 'fn': {
        const c = owner.container;
        const sc = c ? this.scopeFor(c) : base;
        if (c?.kind === 'impl') sc.selfTy = this.implSelf(c);
        return { ...sc, generics: owner.generics, late: owner, module: owner.scopeModule };
      }
      case 'const': {
        const c = owner.container;
        const sc = c ? this.scopeFor(c) : base;
        if (c?.kind === 'impl') sc.selfTy = this.implSelf(c);
        return { ...sc, generics: owner.generics, module: owner.scopeModule };
      }
      case 'assocty': {
        const c = owner.trait ?? owner.impl;
        const sc = c ? this.scopeFor(c) : base;
        if (c?.kind === 'impl') sc.selfTy = this.implSelf(c);
        return { ...sc, generics: owner.generics };
      }
      case 'opaque':
        return { ...this.scopeFor(owner.scopeFn), generics: owner.scopeFn.generics };
      default:
        return base;
    }
  }
  /** The parameters of an item as its own arguments. */
  identity(g: Generics): Arg[] {
    const out: Arg[] = g.parent ? this.identity(g.parent) : [];
    for (const p of g.own) out[p.index] = this.paramArg(p);
    return out;
  }
  paramArg(p: GenericParamDef): Arg {
    return p.k === 'lt'
      ? T.reParam(p.index, p.name)
      : p.k === 'ty'
        ? T.param(p.index, p.name)
        : T.constParam(p.index, p.name);
  }
  findParam(g: Generics | null, name: string, lt: boolean): GenericParamDef | null {
    for (let x = g; x; x = x.parent) for (const p of x.own) if (p.name === name && (p.k === 'lt') === lt) return p;
    return null;
  }
  allParams(g: Generics): GenericParamDef[] {
    return [...(g.parent ? this.allParams(g.parent) : []), ...g.own];
  }

  // ---- lifetimes
  lifetime(l: Lifetime, sc: Scope): Region {
    if (l.name === "'static") return T.reStatic;
    if (l.name === "'_") return this.elided(l.span, sc, true);
    for (let i = sc.binders.length - 1; i >= 0; i--) {
      const r = sc.binders[i]!.names.get(l.name);
      if (r) return r;
    }
    const p = this.findParam(sc.generics, l.name, true);
    if (p) return T.reParam(p.index, p.name);
    const f = sc.late;
    const late = f?.generics.late.find((x) => x.name === l.name);
    if (f && late) return T.reLate(f.id, late.index, late.name);
    this.s.error('E0261', l.span, `use of undeclared lifetime name \`${l.name}\``);
    return T.reError;
  }
  elided(span: Span, sc: Scope, explicit = false): Region {
    const e = sc.elide;
    switch (e.k) {
      case 'erased':
        return T.reErased;
      case 'static':
        return T.reStatic;
      case 'use':
        return e.re;
      case 'fresh':
        return e.make(span);
      case 'error':
        if (e.impl && !explicit) this.s.error('E0726', span, 'implicit elided lifetime not allowed here');
        else this.s.error('E0106', span, 'missing lifetime specifier');
        return T.reError;
    }
  }
  withBinder<R>(sc: Scope, lts: Lifetime[], elideFresh: boolean, f: (inner: Scope, binder: number) => R): R {
    const binder = binderIds++;
    const names = new Map<string, Region>();
    let n = 0;
    for (const l of lts) names.set(l.name, T.reBound(binder, n++, l.name));
    return f(
      {
        ...sc,
        binders: [...sc.binders, { names }],
        elide:
          elideFresh && sc.elide.k !== 'erased' ? { k: 'fresh', make: () => T.reBound(binder, n++, "'_") } : sc.elide,
      },
      binder,
    );
  }

  // ---- types
  ty(n: TypeNode, sc: Scope): Ty {
    switch (n.k) {
      case 'never':
        return T.tNever;
      case 'tuple':
        return T.tuple(n.elems.map((e) => this.ty(e, sc)));
      case 'slice':
        return T.slice(this.ty(n.ty, sc));
      case 'array': {
        const elem = this.ty(n.ty, sc);
        if (n.len.k === 'underscore' && sc.inferConst) return T.array(elem, sc.inferConst());
        return T.array(elem, this.constArg(n.len, sc, T.tUsize));
      }
      case 'ref': {
        const re = n.lt ? this.lifetime(n.lt, sc) : this.elided(n.span, sc);
        if (re === T.reError) {
          this.ty(n.ty, sc);
          return T.tError;
        }
        return T.ref(re, n.mut, this.ty(n.ty, { ...sc, objectRe: re }));
      }
      case 'ptr':
        return T.ptr(n.mut, this.ty(n.ty, { ...sc, objectRe: T.reStatic }));
      case 'infer':
        if (!sc.infer) {
          this.s.error('E0121', n.span, 'the placeholder `_` is not allowed within types on item signatures');
          return T.tError;
        }
        return sc.infer(n.span);
      case 'fnptr':
        return this.withBinder(sc, n.forLts, true, (inner) => {
          const inputs = n.params.map((p) => this.ty(p, inner));
          let out: Ty = T.tUnit;
          if (n.ret) {
            out = this.ty(n.ret, { ...inner, elide: this.outputElision(inputs, inner.elide) });
            this.unconstrained(inputs, out, inner, n.ret.span, 'E0581');
          }
          return T.fnptr({ inputs, output: out, unsafe: n.unsafe });
        });
      case 'dyn':
        if (n.bare) {
          this.s.error('E0782', n.span, 'expected a type, found a trait');
          return T.tError;
        }
        return this.dyn(n.bounds, sc, n.span);
      case 'impl':
        if (!sc.implTrait) {
          this.s.error('E0562', n.span, '`impl Trait` is not allowed here');
          return T.tError;
        }
        return sc.implTrait(n.bounds, n);
      case 'path':
        return this.pathTy(n.path, sc);
    }
  }
  /** A lifetime of `for<…>` in a result has to come in by an argument. */
  private unconstrained(ins: readonly Ty[], out: Ty, sc: Scope, span: Span, code: string): void {
    const own = new Set<Region>();
    for (const b of sc.binders) for (const r of b.names.values()) own.add(r);
    if (!own.size) return;
    const given = new Set<Region>();
    const note = (to: Set<Region>) => ({
      mask: 0,
      ty: (t: Ty) => (t.k === 'alias' ? t : null),
      re: (r: Region) => (to.add(r), r),
    });
    for (const i of ins) T.fold(i, note(given));
    const used = new Set<Region>();
    T.fold(out, note(used));
    for (const r of used)
      if (own.has(r) && !given.has(r) && sc.binders[sc.binders.length - (code === 'E0581' ? 1 : 2)]?.names.size) {
        this.s.error(code, span, 'a lifetime of the result does not appear in the arguments');
        return;
      }
  }
  private outputElision(inputs: readonly Ty[], was: Elide): Elide {
    if (was.k === 'erased') return was;
    const seen = new Set<Region>();
    for (const i of inputs)
      T.fold(i, {
        mask: 0,
        re: (r) => {
          seen.add(r);
          return r;
        },
      });
    return seen.size === 1 ? { k: 'use', re: [...seen][0]! } : { k: 'error' };
  }
  dyn(bounds: Bound[], sc: Scope, span: Span): Ty {
    let principal: TraitDef | null = null,
      args: readonly Arg[] = [];
    const projs: ProjBound[] = [],
      autos: TraitDef[] = [];
    let re: Region | null = null;
    for (const b of bounds) {
      if (b.k === 'lt') {
        if (re) this.s.error('E0226', b.span, 'only a single explicit lifetime bound is permitted');
        re = this.lifetime(b.lt, sc);
        continue;
      }
      if (b.k === 'use') continue;
      if (b.maybe) this.s.refuse('?Trait in a trait object', b.span);
      this.withBinder(sc, b.forLts, false, (inner) => {
        const t = this.traitOf(b.path, inner);
        if (!t) return;
        if (t.auto) {
          autos.push(t);
          return;
        }
        if (principal) {
          this.s.error('E0225', b.span, 'only auto traits can be used as additional traits in a trait object');
          return;
        }
        principal = t;
        const dummy = T.tError;
        const { args: a, projs: p } = this.traitArgs(t, b.path, dummy, inner);
        const own = t.generics.own.filter((x) => x.k !== 'lt' && x.index !== 0);
        const given = b.path.segs[b.path.segs.length - 1]!.args?.args.filter((x) => x.k !== 'lt').length ?? 0;
        for (const x of own.slice(given))
          if (x.def?.k === 'path' && x.def.path.segs[0]!.name === 'Self')
            this.s.error('E0393', b.span, `the type parameter \`${x.name}\` must be explicitly specified`);
        for (const [n, x] of p.entries())
          if (p.findIndex((y) => y.item === x.item) < n)
            this.s.error('E0719', x.span, `the value of the associated type \`${x.item.name}\` is already specified`);
        args = a.slice(1);
        for (const x of p) projs.push({ item: x.item, trait: x.trait, args: x.args.slice(1), ty: x.ty });
      });
    }
    if (!principal && !autos.length) {
      if (!bounds.some((b) => b.k === 'trait'))
        this.s.error('E0224', span, 'at least one trait is required for an object type');
      return T.tError;
    }
    if (principal) {
      const why = this.dynIncompatible(principal);
      if (why) {
        this.s.error('E0038', span, `the trait \`${(principal as TraitDef).name}\` is not dyn compatible`);
        return T.tError;
      }
    }
    if (principal)
      for (const c of this.elaborate([{ trait: principal, args: [T.param(0, 'Self'), ...args] }])) {
        if (/^fn/.test(c.trait.lang)) continue;
        for (const m of c.trait.items.values())
          if (m.kind === 'assocty' && !projs.some((p) => p.item === m)) {
            this.s.error(
              'E0191',
              span,
              `the value of the associated type \`${m.name}\` in \`${c.trait.name}\` must be specified`,
            );
            return T.tError;
          }
      }
    const r =
      re ??
      (principal && this.staticTrait(principal) ? T.reStatic : null) ??
      sc.objectRe ??
      (sc.elide.k === 'erased' ? T.reErased : T.reStatic);
    return T.dyn(principal, args, projs, autos, r);
  }
  /** Whether a trait or one above it is `'static`: then so are its objects, where nothing is written. */
  private staticTrait(t: TraitDef): boolean {
    return this.elaborate([{ trait: t, args: [T.param(0, 'Self'), ...t.generics.own.map(() => T.tError)] }]).some((c) =>
      this.superPreds(c.trait).some(
        (p) => p.k === 'tyout' && p.ty.k === 'param' && p.ty.index === 0 && p.re === T.reStatic,
      ),
    );
  }
  /** Why a trait cannot be a trait object; null when it can. */
  dynIncompatible(t: TraitDef): string | null {
    const cached = this.dynCache.get(t);
    if (cached !== undefined) return cached;
    this.dynCache.set(t, null);
    let why: string | null = null;
    for (const p of this.superPreds(t))
      if (p.k === 'trait') {
        if (p.trait.lang === 'sized') why = 'Self: Sized';
        else {
          const w = this.dynIncompatible(p.trait);
          if (w) why = w;
          if (p.args.slice(1).some((a) => a.isTy && mentionsSelf(a))) why = 'supertrait mentions Self';
        }
      }
    for (const m of t.items.values()) {
      if (m.kind === 'const') {
        why = 'associated const';
        continue;
      }
      if (m.kind !== 'fn') continue;
      if (this.whereSelfSized(m)) continue;
      if (!m.hasSelf) {
        why = 'no receiver';
        continue;
      }
      if (m.generics.own.some((p) => p.k !== 'lt')) {
        why = 'generic method';
        continue;
      }
      const sig = this.fnSig(m);
      if (sig.inputs.slice(1).some((i) => mentionsSelf(i)) || mentionsSelf(sig.output)) why = 'Self in signature';
      if (m.opaques.length) why = 'impl Trait';
    }
    this.dynCache.set(t, why);
    return why;
  }
  private readonly dynCache = new Map<TraitDef, string | null>();
  whereSelfSized(m: FnDef): boolean {
    return (
      this.preds(m).some(
        (p) =>
          p.k === 'trait' &&
          p.trait.lang === 'sized' &&
          p.args[0]!.isTy &&
          p.args[0]!.k === 'param' &&
          p.args[0]!.index === 0,
      ) && m.container?.kind === 'trait'
    );
  }

  constArg(e: Expr, sc: Scope, ty: Ty): Const {
    let x = e;
    while (x.k === 'paren' || (x.k === 'block' && !x.block.stmts.length && x.block.expr))
      x = x.k === 'paren' ? x.expr : (x as Expr & { k: 'block' }).block.expr!;
    if (x.k === 'path' && x.path.segs.length === 1) {
      const p = this.findParam(sc.generics, x.path.segs[0]!.name, false);
      if (p?.k === 'const') return T.constParam(p.index, p.name);
    }
    return this.evalConst(e, sc, ty);
  }
  /** Resolves the module part of a path. `rest` segments are left for type-relative lookup. */
  resolve(
    path: Path,
    ns: 'types' | 'values',
    sc: Scope,
    quiet = false,
    noun = '',
  ): { def: Def; rest: Segment[]; at: number } | null {
    const segs = path.segs;
    this.r.at = path.span;
    let at = 0;
    let def: Def;
    const first = segs[0]!;
    const near = (): Module => nearestModule(sc.module);
    if (path.global) {
      const c = this.r.externCrate(first.name);
      if (!c) {
        if (!quiet) this.s.error('E0433', first.span, `failed to resolve: could not find \`${first.name}\``);
        return null;
      }
      def = c;
      at = 1;
    } else if (first.name === 'self' && segs.length > 1) {
      def = near();
      at = 1;
    } else if (first.name === 'crate') {
      def = this.r.rootOf(sc.module);
      at = 1;
    } else if (first.name === '$crate') {
      def = this.s.std;
      at = 1;
    } else if (first.name === 'super') {
      let m: Module | null = near();
      while (segs[at]?.name === 'super') {
        m = m!.parent ? nearestModule(m!.parent) : null;
        at++;
        if (!m) {
          this.s.error('E0433', first.span, 'there are too many leading `super` keywords');
          return null;
        }
      }
      def = m!;
    } else if (first.name === 'Self') {
      const t = this.selfType(sc, first.span);
      if (!t) {
        if (!quiet)
          this.s.error(segs.length > 1 ? 'E0433' : 'E0411', first.span, 'cannot find type `Self` in this scope');
        return null;
      }
      def = { kind: 'selfty', ty: t };
      at = 1;
    } else {
      const single = segs.length === 1;
      const fns = single ? ns : 'types';
      const d = this.lexical(first.name, fns, single ? sc : { ...sc, pathHead: true });
      if (!d) {
        if (quiet) return null;
        return this.notFound(path, ns, sc, noun);
      }
      def = d;
      at = 1;
    }
    while (at < segs.length) {
      if (def.kind === 'mod') {
        const last = at === segs.length - 1;
        const seg = segs[at]!;
        const b = this.r.inModule(def, seg.name, last ? ns : 'types', sc.module);
        if (!b) {
          if (quiet) return null;
          if (this.r.isStdHole(def, seg.name, segs))
            this.s.refuse(`std path ${segs.map((x) => x.name).join('::')}`, path.span);
          if (last) {
            const other = this.r.inModule(def, seg.name, ns === 'types' ? 'values' : 'types', sc.module);
            if (other && ns === 'values') {
              this.s.error(
                other.def.kind === 'adt'
                  ? 'E0423'
                  : other.def.kind === 'trait' || other.def.kind === 'alias' || other.def.kind === 'mod'
                    ? 'E0423'
                    : 'E0425',
                path.span,
                `expected value, found ${kindName(other.def)} \`${seg.name}\``,
              );
              return null;
            }
            if (other) {
              this.s.error('E0573', path.span, `expected type, found ${kindName(other.def)}`);
              return null;
            }
          }
          const failed = this.r.failedNames.has(seg.name);
          if (!failed)
            this.s.error(
              last
                ? noun === 'trait'
                  ? 'E0405'
                  : noun === 'pat'
                    ? 'E0531'
                    : noun === 'struct'
                      ? 'E0422'
                      : 'E0425'
                : 'E0433',
              seg.span,
              `cannot find \`${seg.name}\` in \`${def.name}\``,
            );
          return null;
        }
        if (!accessible(b.vis, sc.module)) {
          this.s.error('E0603', seg.span, `${kindName(b.def)} \`${seg.name}\` is private`);
        }
        def = b.def;
        at++;
      } else if (def.kind === 'adt' && def.what === 'enum' && def.variants.some((v) => v.name === segs[at]!.name)) {
        const v = def.variants.find((x) => x.name === segs[at]!.name)!;
        def = v;
        at++;
        if (ns === 'values' && v.ctorFn && at === segs.length) def = v;
      } else break;
    }
    return { def, rest: segs.slice(at), at };
  }
  lexical(name: string, ns: 'types' | 'values', sc: Scope): Def | null {
    // generic parameters are nearer than anything outside the item; block modules inside the item are nearer still
    let m: Module = sc.module;
    while (m.block) {
      const b = this.r.inModule(m, name, ns, sc.module);
      if (b) return b.def;
      if (m.scopeOf && m.scopeOf.generics !== sc.generics) break;
      m = m.parent!;
    }
    const p = this.findParam(sc.generics, name, false);
    if (p && (p.k === 'ty') === (ns === 'types'))
      return {
        kind: 'param',
        index: p.index,
        name: p.name,
        isConst: p.k === 'const',
        span: p.span,
        constTy: p.ty,
        owner: sc.generics!,
      };
    if (name === '__T' && ns === 'types') {
      const each =
        sc.selfImpl?.each ??
        (sc.generics?.owner.kind === 'fn' && sc.generics.owner.container?.kind === 'impl'
          ? sc.generics.owner.container.each
          : undefined);
      const t = each ? primitive(each) : undefined;
      if (t) return { kind: 'prim', ty: t, name: each! };
    }
    const b = this.r.lexical(name, ns, sc.module);
    // `use std::u32;` does not hide the type
    if (ns === 'types' && b?.def.kind === 'mod' && !sc.pathHead) {
      const t = primitive(name);
      if (t) return { kind: 'prim', ty: t, name };
    }
    return b?.def ?? null;
  }
  private notFound(path: Path, ns: 'types' | 'values', sc: Scope, noun: string): null {
    const segs = path.segs,
      first = segs[0]!,
      single = segs.length === 1;
    if (this.r.failedNames.has(first.name)) {
      this.tainted = true;
      return null;
    }
    this.r.globHole(sc.module, first.name, path.span);
    if (!single) {
      this.s.error('E0433', first.span, `failed to resolve: cannot find \`${first.name}\` in this scope`);
      return null;
    }
    for (let m: Module = sc.module; ; m = m.parent!) {
      const g = m.scopeOf?.generics ?? null;
      const outer = g && g !== sc.generics ? this.findParam(g, first.name, false) : null;
      if (outer && (outer.k === 'ty') === (ns === 'types')) {
        this.s.error('E0401', path.span, "can't use generic parameters from outer item");
        return null;
      }
      if (!m.block) break;
    }
    if (ns === 'types') {
      const v = this.r.lexical(first.name, 'values', sc.module);
      if (v && (v.def.kind === 'fn' || v.def.kind === 'const')) {
        this.s.error(
          noun === 'trait' ? 'E0404' : noun === 'struct' ? 'E0574' : 'E0573',
          path.span,
          `expected ${noun || 'type'}, found ${kindName(v.def)}`,
        );
        return null;
      }
      if (noun === 'trait' && (first.name === 'Debug' || first.name === 'Hash')) {
        this.s.error('E0404', path.span, `expected trait, found derive macro \`${first.name}\``);
        return null;
      }
      this.s.error(
        noun === 'trait' ? 'E0405' : noun === 'struct' ? 'E0422' : 'E0425',
        path.span,
        `cannot find ${noun || 'type'} \`${first.name}\` in this scope`,
      );
      return null;
    }
    const t = this.lexical(first.name, 'types', sc);
    if (t) {
      this.s.error(noun === 'pat' ? 'E0532' : 'E0423', path.span, `expected value, found \`${first.name}\``);
      return null;
    }
    if (first.name === 'self') {
      this.s.error('E0424', path.span, 'expected value, found module `self`');
      return null;
    }
    if (noun !== 'pat' && this.s.isMacro(first.name)) {
      this.s.error('E0423', path.span, `expected value, found macro \`${first.name}\``);
      return null;
    }
    this.s.error(noun === 'pat' ? 'E0531' : 'E0425', path.span, `cannot find value \`${first.name}\` in this scope`);
    return null;
  }
  tainted = false;
  selfType(sc: Scope, span: Span): Ty | null {
    if (sc.selfTy) return sc.selfTy;
    if (sc.generics?.owner.kind === 'adt') {
      const d = sc.generics.owner;
      return T.adt(d, this.identity(d.generics));
    }
    if (sc.selfImpl) {
      if (sc.selfImpl.lowering) this.s.refuse('Self in an impl header', span);
      return this.implSelf(sc.selfImpl);
    }
    return null;
  }
  pathTy(path: Path, sc: Scope): Ty {
    if (path.qself) return this.qualified(path, sc);
    const r = this.resolve(path, 'types', sc);
    if (!r) return T.tError;
    const seg = path.segs[r.at - 1]!;
    let t: Ty;
    const noArgs = (): void => {
      if (seg.args) this.s.error('E0109', seg.args.span, 'generic arguments are not allowed here');
    };
    switch (r.def.kind) {
      case 'prim':
        noArgs();
        t = r.def.ty;
        break;
      case 'selfty':
        noArgs();
        t = r.def.ty;
        break;
      case 'param':
        noArgs();
        if (r.def.isConst) {
          this.s.error('E0573', path.span, 'expected type, found const parameter');
          return T.tError;
        }
        t = T.param(r.def.index, r.def.name);
        break;
      case 'adt':
        t = T.adt(r.def, this.args(r.def.generics, seg, sc, null, r.def.name, r.def));
        if (t.k === 'adt' && t.args.includes(T.reError)) return T.tError;
        break;
      case 'alias': {
        const a = this.args(r.def.generics, seg, sc, null, r.def.name, r.def);
        t = T.subst(this.aliasTy(r.def), a);
        break;
      }
      case 'trait':
        if (r.rest.length) {
          this.s.error('E0223', path.span, 'ambiguous associated type');
          return T.tError;
        }
        this.s.error('E0782', path.span, 'expected a type, found a trait');
        return T.tError;
      default:
        this.s.error('E0573', path.span, `expected type, found ${kindName(r.def)} \`${seg.name}\``);
        return T.tError;
    }
    for (const s of r.rest) t = this.assocTy(t, s, sc, path.span, r.def.kind === 'selfty');
    return t;
  }
  private qualified(path: Path, sc: Scope): Ty {
    const self = this.ty(path.qself!, sc);
    if (path.qpos === 0) {
      let t = self;
      for (const s of path.segs) t = this.assocTy(t, s, sc, path.span);
      return t;
    }
    const tp: Path = { ...path, qself: null, segs: path.segs.slice(0, path.qpos) };
    const trait = this.traitOf(tp, sc);
    if (!trait) return T.tError;
    const { args } = this.traitArgs(trait, tp, self, sc);
    let t: Ty = T.tError;
    const rest = path.segs.slice(path.qpos);
    const item = trait.items.get(rest[0]!.name);
    if (item?.kind !== 'assocty') {
      if (trait.library) this.s.refuse(`associated type ${trait.name}::${rest[0]!.name}`, path.span);
      this.s.error(
        'E0576',
        rest[0]!.span,
        `cannot find associated type \`${rest[0]!.name}\` in trait \`${trait.name}\``,
      );
      return T.tError;
    }
    t = T.alias(trait, item, args);
    if (sc.bodyNormalize) t = sc.bodyNormalize(t, path.span);
    for (const s of rest.slice(1)) t = this.assocTy(t, s, sc, path.span);
    return t;
  }
  /** `T::Name` for a type. */
  assocTy(t: Ty, seg: Segment, sc: Scope, span: Span, viaSelf = false): Ty {
    if (t.k === 'error') return t;
    let cand: { trait: TraitDef; args: readonly Arg[] }[] = [];
    if (t.k === 'param' && t.index === 0 && sc.selfTrait)
      cand = [...this.elaborate([{ trait: sc.selfTrait, args: this.identity(sc.selfTrait.generics) }])].filter(
        (c) => c.trait.items.get(seg.name)?.kind === 'assocty',
      );
    if (
      !cand.length &&
      sc.selfImpl &&
      sc.selfTy !== null &&
      T.erase(sc.selfTy) === T.erase(t) &&
      (viaSelf || t.k !== 'param')
    ) {
      const tr = this.implTraitRef(sc.selfImpl);
      if (tr) cand = this.elaborate([tr]).filter((c) => c.trait.items.get(seg.name)?.kind === 'assocty');
    }
    if (!cand.length && (t.k === 'param' || t.k === 'alias')) cand = this.boundsWith(t, seg.name, sc);
    if (cand.length === 0 && sc.bodyNormalize && t.flags & T.HAS_ALIAS)
      return this.assocTy(sc.bodyNormalize(t, span), seg, { ...sc }, span);
    const uniq = cand.filter(
      (c, i) => cand.findIndex((d) => d.trait === c.trait && d.args.every((a, j) => T.isTySame(a, c.args[j]!))) === i,
    );
    if (uniq.length === 0) {
      if (t.k === 'param')
        this.s.error('E0220', seg.span, `associated type \`${seg.name}\` not found for \`${T.show(t)}\``);
      else if (t.k === 'adt' && t.def.what === 'enum') this.s.error('E0223', span, 'ambiguous associated type');
      else this.s.error('E0223', span, 'ambiguous associated type');
      return T.tError;
    }
    if (uniq.length > 1) {
      this.s.error('E0221', span, `ambiguous associated type \`${seg.name}\``);
      return T.tError;
    }
    const c = uniq[0]!;
    const a = T.alias(c.trait, c.trait.items.get(seg.name) as AssocDef, c.args);
    return sc.bodyNormalize ? sc.bodyNormalize(a, span) : a;
  }
  /** Bounds on a parameter or projection that define the associated type `name`, read without computing all predicates. */
  private boundsWith(t: Ty, name: string, sc: Scope): { trait: TraitDef; args: readonly Arg[] }[] {
    const out: { trait: TraitDef; args: readonly Arg[] }[] = [];
    const consider = (b: Bound, inner: Scope): void => {
      if (b.k !== 'trait' || b.maybe) return;
      const tr = this.traitOf(b.path, inner);
      if (!tr || !this.hasAssoc(tr, name)) return;
      if (b.forLts.length && !sc.bodyNormalize) this.s.refuse('associated type of a higher-ranked bound', b.span);
      this.withBinder(inner, b.forLts, true, (i2) => {
        const { args } = this.traitArgs(tr, b.path, t, { ...i2, infer: i2.infer }, true);
        for (const c of this.elaborate([{ trait: tr, args }]))
          if (c.trait.items.get(name)?.kind === 'assocty') out.push(c);
      });
    };
    for (let g = sc.generics; g; g = g.parent) {
      const inner = this.scopeFor(g.owner);
      if (g.owner.kind === 'impl') inner.selfTy = g.owner.selfTy ?? null;
      if (t.k === 'param')
        for (const n of g.nodes)
          for (const p of n.params) {
            const pd = g.own.find((x) => x.name === p.name.name && x.k === 'ty');
            if (pd && pd.index === t.index) for (const b of p.bounds) consider(b, inner);
          }
      if (t.k === 'param')
        for (const p of g.own) if (p.synthetic && p.index === t.index) for (const b of p.synthetic) consider(b, inner);
      if (g.owner.kind === 'trait' && t.k === 'param' && t.index === 0)
        for (const b of g.owner.node.supers) consider(b, inner);
      for (const n of g.nodes)
        for (const w of n.preds)
          if (w.k === 'ty') {
            if (t.k === 'param' && !(w.ty.k === 'path' && w.ty.path.segs.length === 1 && !w.ty.path.qself)) continue;
            if (this.busyPreds.has(w)) continue;
            this.busyPreds.add(w);
            const wt = this.ty(w.ty, inner);
            this.busyPreds.delete(w);
            if (wt === t) for (const b of w.bounds) consider(b, inner);
          }
    }
    if (t.k === 'alias')
      for (const p of this.assocBounds(t.item))
        if (p.k === 'trait' && this.hasAssoc(p.trait, name)) {
          const args = T.substArgs(p.args, t.args);
          for (const c of this.elaborate([{ trait: p.trait, args }]))
            if (c.trait.items.get(name)?.kind === 'assocty') out.push(c);
        }
    return out;
  }
  private readonly busyPreds = new Set<object>();
  hasAssoc(t: TraitDef, name: string): boolean {
    return t.items.get(name)?.kind === 'assocty' || this.superTraits(t).some((x) => this.hasAssoc(x, name));
  }
  superTraits(t: TraitDef): TraitDef[] {
    const out: TraitDef[] = [];
    for (const b of t.node.supers)
      if (b.k === 'trait') {
        const r = this.resolve(b.path, 'types', this.scopeFor(t), true);
        if (r?.def.kind === 'trait') out.push(r.def);
      }
    return out;
  }
  /** A trait reference with all its supertraits. */
  elaborate(start: { trait: TraitDef; args: readonly Arg[] }[]): { trait: TraitDef; args: readonly Arg[] }[] {
    const out: { trait: TraitDef; args: readonly Arg[] }[] = [];
    const todo = start.slice();
    while (todo.length) {
      const c = todo.shift()!;
      if (out.some((o) => o.trait === c.trait && o.args.every((a, i) => a === c.args[i]))) continue;
      out.push(c);
      for (const p of this.superPreds(c.trait))
        if (p.k === 'trait' && p.args[0]!.isTy && p.args[0]!.k === 'param' && p.args[0]!.index === 0)
          todo.push({ trait: p.trait, args: T.substArgs(p.args, c.args) });
    }
    return out;
  }
  traitOf(path: Path, sc: Scope): TraitDef | null {
    const r = this.resolve(path, 'types', sc, false, 'trait');
    if (!r) {
      this.s.traitUnknown = true;
      return null;
    }
    if (r.def.kind !== 'trait' || r.rest.length) {
      this.s.traitUnknown = true;
      this.s.error(
        'E0404',
        path.span,
        `expected trait, found ${kindName(r.def)} \`${path.segs[path.segs.length - 1]!.name}\``,
      );
      return null;
    }
    return r.def;
  }
  /** The arguments of a trait reference on `self`, and the projections its bindings state. */
  traitArgs(
    t: TraitDef,
    path: Path,
    self: Ty,
    sc: Scope,
    noBindings = false,
  ): {
    args: Arg[];
    projs: { item: AssocDef; trait: TraitDef; args: readonly Arg[]; ty: Ty; bounds: Bound[]; span: Span }[];
  } {
    const seg = path.segs[path.segs.length - 1]!;
    const projs: { item: AssocDef; trait: TraitDef; args: readonly Arg[]; ty: Ty; bounds: Bound[]; span: Span }[] = [];
    if (seg.args?.paren) {
      // Fn(A, B) -> C is Fn<(A, B), Output = C> under a binder for its elided lifetimes
      return this.withBinder(sc, [], true, (inner) => {
        const ins = seg.args!.paren!.inputs.map((i) => this.ty(i, inner));
        const args: Arg[] = [self, T.tuple(ins)];
        const out = seg.args!.paren!.output
          ? this.ty(seg.args!.paren!.output, { ...inner, elide: this.outputElision(ins, inner.elide) })
          : T.tUnit;
        if (seg.args!.paren!.output) this.unconstrained(ins, out, inner, seg.args!.paren!.output.span, 'E0582');
        const once = this.s.langTrait('fn_once');
        projs.push({
          item: once.items.get('Output') as AssocDef,
          trait: once,
          args,
          ty: out,
          bounds: [],
          span: path.span,
        });
        return { args, projs };
      });
    }
    const args = this.args(t.generics, seg, sc, self, t.name, t);
    if (!noBindings)
      for (const b of seg.args?.bindings ?? []) {
        const c = this.elaborate([{ trait: t, args }]).find((x) => x.trait.items.get(b.name.name)?.kind === 'assocty');
        if (!c) {
          if (t.library) this.s.refuse(`associated type ${t.name}::${b.name.name}`, b.name.span);
          this.s.error('E0220', b.name.span, `associated type \`${b.name.name}\` not found for \`${t.name}\``);
          continue;
        }
        const item = c.trait.items.get(b.name.name) as AssocDef;
        projs.push({
          item,
          trait: c.trait,
          args: c.args,
          ty: b.ty ? this.ty(b.ty, sc) : T.tError,
          bounds: b.ty ? [] : b.bounds,
          span: b.name.span,
        });
      }
    return { args, projs };
  }
  /** Generic arguments for an item named by a path segment. */
  args(
    g: Generics,
    seg: Segment,
    sc: Scope,
    self: Ty | null,
    what: string,
    def: { library: boolean; name: string },
    prefix: readonly Arg[] | null = null,
  ): Arg[] {
    const given: GenericArgs | null = seg.args;
    const out: Arg[] = prefix ? prefix.slice() : [];
    const own = g.own.filter((p) => !(g.hasSelf && p.index === 0) && !p.synthetic);
    if (g.hasSelf && self) out[0] = self;
    const lts = (given?.args ?? []).filter((a) => a.k === 'lt'),
      rest = (given?.args ?? []).filter((a) => a.k !== 'lt');
    const ltParams = own.filter((p) => p.k === 'lt'),
      tyParams = own.filter((p) => p.k !== 'lt');
    const firstTy = given?.args.findIndex((a) => a.k !== 'lt') ?? -1;
    const lateLt = given?.args.findIndex((a, i) => a.k === 'lt' && firstTy >= 0 && i > firstTy) ?? -1;
    if (lateLt >= 0) this.s.error('E0747', seg.span, 'lifetime provided when a type was expected');
    if (g.late.some((x) => !x.name.startsWith("'_")) && lts.length)
      this.s.error(
        'E0794',
        seg.span,
        'cannot specify lifetime arguments explicitly if late bound lifetime parameters are present',
      );
    if (lts.length > 0 && lts.length !== ltParams.length) {
      if (!(g.late.length && ltParams.length === 0))
        this.s.error('E0107', seg.span, `wrong number of lifetime arguments for \`${what}\``);
    }
    ltParams.forEach((p, i) => {
      const l = lts[i];
      out[p.index] = l && l.k === 'lt' ? this.lifetime(l.lt, sc) : lts.length ? T.reStatic : this.elided(seg.span, sc);
    });
    const required = tyParams.filter((p) => !p.def && !p.constDef).length;
    const inferable = sc.infer !== null && rest.length === 0 && this.valuePath;
    if (rest.length > tyParams.length || (rest.length < required && !inferable)) {
      if (!(
        g.owner.kind === 'adt' &&
        def.library &&
        ['Vec', 'Box', 'Rc', 'Arc', 'VecDeque', 'BTreeMap', 'BTreeSet'].includes(def.name) &&
        rest.length === tyParams.length + 1
      ))
        this.s.error('E0107', seg.span, `wrong number of generic arguments for \`${what}\``);
      else this.s.refuse('allocator argument', seg.span);
      for (const p of tyParams) if (!out[p.index]) out[p.index] = p.k === 'const' ? T.constError : T.tError;
      return out;
    }
    tyParams.forEach((p, i) => {
      const a = rest[i];
      if (a) {
        if (p.k === 'const')
          out[p.index] =
            a.k === 'const'
              ? this.constArg(a.expr, sc, p.ty ? this.ty(p.ty, sc) : T.tUsize)
              : a.k === 'ty' && a.ty.k === 'path'
                ? this.constArg({ k: 'path', path: a.ty.path, span: a.ty.span }, sc, T.tUsize)
                : a.k === 'ty' && a.ty.k === 'infer' && sc.inferConst
                  ? sc.inferConst()
                  : T.constError;
        else
          out[p.index] =
            a.k === 'ty'
              ? this.ty(a.ty, {
                  ...sc,
                  objectRe:
                    def.name === 'Ref' || def.name === 'RefMut'
                      ? sc.objectRe
                      : sc.elide.k === 'erased'
                        ? T.reErased
                        : T.reStatic,
                })
              : (this.s.error('E0747', seg.span, 'constant provided when a type was expected'), T.tError);
      } else if (inferable && sc.infer && !(p.def && this.defaultInExpr))
        out[p.index] = p.k === 'const' ? (sc.inferConst ? sc.inferConst() : T.constError) : sc.infer(seg.span);
      else if (p.k === 'const') out[p.index] = p.constDef ? this.evalConst(p.constDef, sc, T.tUsize) : T.constError;
      else {
        const dsc = this.scopeFor(g.owner);
        if (g.hasSelf) dsc.selfTy = T.param(0, 'Self');
        out[p.index] = p.def ? T.subst(this.ty(p.def, dsc), out) : T.tError;
      }
    });
    return out;
  }
  valuePath = false;
  defaultInExpr = false;

  // ---- queries
  aliasTy(a: AliasDef): Ty {
    if (a.ty) return a.ty;
    if (a.lowering) {
      this.s.error('E0391', a.span, 'cycle detected when expanding type alias');
      return (a.ty = T.tError);
    }
    a.lowering = true;
    a.ty = this.ty(a.tyNode, this.scopeFor(a));
    return a.ty;
  }
  fieldTy(f: FieldDef): Ty {
    return (f.ty ??= this.ty(f.node.ty, this.scopeFor(f.owner.adt)));
  }
  implSelf(i: ImplDef): Ty {
    this.implHeader(i);
    return i.selfTy!;
  }
  implTraitRef(i: ImplDef): { trait: TraitDef; args: readonly Arg[] } | null {
    this.implHeader(i);
    return i.traitRef ?? null;
  }
  private implHeader(i: ImplDef): void {
    if (i.selfTy !== undefined || i.lowering) return;
    i.lowering = true;
    const before = i.generics.count;
    const fresh: Elide =
      i.library || true
        ? {
            k: 'fresh',
            make: (span) => {
              const idx = i.generics.count++;
              i.generics.own.push({
                k: 'lt',
                name: `'_${idx}`,
                index: idx,
                span,
                def: null,
                constDef: null,
                ty: null,
                mayDangle: false,
                synthetic: null,
              });
              return T.reParam(idx, `'_${idx}`);
            },
          }
        : { k: 'error' };
    const sc: Scope = { ...this.scopeFor(i), elide: fresh, selfTy: null };
    this.implicitImpl(i, sc);
    i.selfTy = this.ty(i.node.self, sc);
    if (i.node.trait) {
      sc.selfTy = i.selfTy;
      const t = this.traitOf(i.node.trait, sc);
      if (t) {
        i.trait = t;
        i.traitRef = { trait: t, args: this.traitArgs(t, i.node.trait, i.selfTy, sc).args };
      } else {
        i.traitRef = null;
        i.failed = true;
      }
    } else i.traitRef = null;
    i.lowering = false;
    // lifetimes left out in the header come before the parameters of the methods
    const added = i.generics.count - before;
    if (added)
      for (const m of i.items.values())
        if (m.kind === 'fn' && m.generics !== i.generics) {
          if (m.generics.implTraits.size && !m.library)
            this.s.refuse('impl Trait argument where the impl leaves out a lifetime', m.span);
          for (const p of m.generics.own) p.index += added;
          for (const [node, index] of m.generics.implTraits) m.generics.implTraits.set(node, index + added);
          for (const l of m.generics.late) l.index += added;
          m.generics.count += added;
        }
  }
  /** A hidden lifetime in an impl header's path is an error for rustc only in the 2021 and 2024 idioms it names. */
  private implicitImpl(i: ImplDef, sc: Scope): void {
    if (i.library) return;
    const check = (p: Path): void => {
      const r = this.resolve(p, 'types', sc, true);
      if (!r || r.def.kind !== 'adt') return;
      const seg = p.segs[r.at - 1]!;
      const lts = r.def.generics.own.filter((x) => x.k === 'lt').length;
      if (lts && !seg.args?.args.some((a) => a.k === 'lt'))
        this.s.error('E0726', p.span, 'implicit elided lifetime not allowed here');
    };
    if (i.node.self.k === 'path' && !i.node.self.path.qself) check(i.node.self.path);
  }
  /** Trait and outlives bounds written on a bound list. */
  bounds(bs: Bound[], t: Ty, sc: Scope, out: Pred[]): boolean {
    let maybe = false;
    for (const b of bs) {
      if (b.k === 'use') continue;
      if (b.k === 'lt') {
        out.push({ k: 'tyout', ty: t, re: this.lifetime(b.lt, sc), span: b.span });
        continue;
      }
      if (b.maybe) {
        maybe = true;
        continue;
      }
      this.withBinder(sc, b.forLts, true, (inner, binder) => {
        const isc: Scope = { ...inner, elide: sc.elide.k === 'erased' ? sc.elide : inner.elide };
        const tr = this.traitOf(b.path, isc);
        if (!tr) return;
        const { args, projs } = this.traitArgs(tr, b.path, t, isc);
        out.push({ k: 'trait', trait: tr, args, span: b.span, binder });
        for (const p of projs) {
          if (p.bounds.length) this.bounds(p.bounds, T.alias(p.trait, p.item, p.args), sc, out);
          else if (p.ty.k !== 'error')
            out.push({ k: 'proj', trait: p.trait, item: p.item, args: p.args, ty: p.ty, span: p.span, binder });
        }
      });
    }
    return maybe;
  }
  private ownPreds(g: Generics): Pred[] {
    const out: Pred[] = [];
    const sc = this.scopeFor(g.owner);
    sc.elide = { k: 'error' };
    if (g.owner.kind === 'impl') {
      sc.selfTy = this.implSelf(g.owner);
    }
    const sized = this.s.lang.get('sized') as TraitDef | undefined;
    const unsized = new Set<number>();
    if (!g.owner.library)
      for (const n of g.nodes) {
        for (const p of n.params)
          if (p.bounds.filter((b) => b.k === 'trait' && b.maybe).length > 1)
            this.s.error('E0203', p.bounds[0]!.span, 'duplicate relaxed `Sized` bounds');
        for (const w of n.preds)
          if (w.k === 'ty' && w.forLts.length)
            for (const b of w.bounds)
              if (b.k === 'trait' && b.forLts.length)
                this.s.error('E0316', b.span, 'nested quantification of lifetimes');
      }
    for (const n of g.nodes)
      for (const p of n.params) {
        const pd = g.own.find((x) => x.name === p.name.name && (x.k === 'lt') === (p.k === 'lt'));
        if (!pd || p.k === 'const') continue;
        if (p.k === 'lt') {
          for (const b of p.bounds)
            if (b.k === 'lt')
              out.push({
                k: 'reout',
                a: this.lifetime({ name: p.name.name, span: p.name.span }, sc),
                b: this.lifetime(b.lt, sc),
                span: b.span,
              });
          continue;
        }
        if (this.bounds(p.bounds, T.param(pd.index, pd.name), sc, out)) unsized.add(pd.index);
      }
    for (const p of g.own)
      if (p.synthetic) {
        if (
          this.bounds(
            p.synthetic,
            T.param(p.index, p.name),
            { ...sc, elide: { k: 'fresh', make: () => T.reErased } },
            out,
          )
        )
          unsized.add(p.index);
      }
    for (const n of g.nodes)
      for (const w of n.preds) {
        if (w.k === 'lt') {
          for (const b of w.bounds)
            if (b.k === 'lt')
              out.push({ k: 'reout', a: this.lifetime(w.lt, sc), b: this.lifetime(b.lt, sc), span: b.span });
          continue;
        }
        this.withBinder(sc, w.forLts, true, (inner) => {
          const t = this.ty(w.ty, inner);
          if (this.bounds(w.bounds, t, inner, out) && t.k === 'param') unsized.add(t.index);
        });
      }
    if (sized)
      for (const p of g.own)
        if (p.k === 'ty' && !unsized.has(p.index) && !(g.hasSelf && p.index === 0))
          out.push({ k: 'trait', trait: sized, args: [T.param(p.index, p.name)], span: p.span });
    return out;
  }
  superPreds(t: TraitDef): Pred[] {
    if (t.superPreds) return t.superPreds;
    if (t.resolvingSupers) return [];
    t.resolvingSupers = true;
    const out: Pred[] = [];
    const sc = this.scopeFor(t);
    this.bounds(t.node.supers, T.param(0, 'Self'), sc, out);
    for (const n of t.generics.nodes)
      for (const w of n.preds)
        if (w.k === 'ty' && w.ty.k === 'path' && w.ty.path.segs.length === 1 && w.ty.path.segs[0]!.name === 'Self')
          this.bounds(w.bounds, T.param(0, 'Self'), sc, out);
    t.resolvingSupers = false;
    return (t.superPreds = out);
  }
  assocBounds(a: AssocDef): Pred[] {
    if (a.bounds) return a.bounds;
    a.bounds = [];
    if (!a.trait) return a.bounds;
    const out: Pred[] = [];
    const t = T.alias(a.trait, a, this.identity(a.trait.generics));
    const maybe = this.bounds(a.node.bounds, t, this.scopeFor(a), out);
    const sized = this.s.lang.get('sized') as TraitDef | undefined;
    if (!maybe && sized) out.push({ k: 'trait', trait: sized, args: [t], span: a.span });
    return (a.bounds = out);
  }
  /** All predicates an item assumes: its parents' and its own. */
  preds(o: GenericOwner): Pred[] {
    switch (o.kind) {
      case 'adt':
        return (o.preds ??= this.ownPreds(o.generics));
      case 'trait':
        return (o.preds ??= [
          { k: 'trait', trait: o, args: this.identity(o.generics), span: o.span },
          ...this.ownPreds(o.generics),
        ]);
      case 'impl':
        return (o.preds ??= (this.implSelf(o), this.ownPreds(o.generics)));
      case 'fn': {
        if (o.ctor) return this.preds(o.ctor.adt);
        return (o.preds ??= [...(o.container ? this.preds(o.container) : []), ...this.ownPreds(o.generics)]);
      }
      case 'const':
      case 'assocty': {
        const c = o.kind === 'const' ? o.container : (o.trait ?? o.impl);
        return c ? this.preds(c) : [];
      }
      case 'opaque':
        return this.preds(o.scopeFn);
      default:
        return [];
    }
  }
  opaqueBounds(o: OpaqueDef): Pred[] {
    if (o.preds) return o.preds;
    const out: Pred[] = [];
    const self = T.opaque(o, this.opaqueIdentity(o));
    const sc = this.scopeFor(o.scopeFn);
    sc.elide = { k: 'fresh', make: () => T.reErased };
    sc.implTrait = (bounds, node) => this.makeOpaque(o.scopeFn, bounds, node);
    this.bounds(o.bounds, self, sc, out);
    const sized = this.s.lang.get('sized') as TraitDef;
    out.push({ k: 'trait', trait: sized, args: [self], span: o.span });
    return (o.preds = out);
  }
  opaqueIdentity(o: OpaqueDef): Arg[] {
    const f = o.scopeFn;
    const out = this.identity(f.generics);
    for (const l of f.generics.late) out.push(T.reLate(f.id, l.index, l.name));
    return out;
  }
  private readonly opaques = new Map<TypeNode, OpaqueDef>();
  makeOpaque(f: FnDef, bounds: Bound[], node: TypeNode): Ty {
    let o = this.opaques.get(node);
    if (!o) {
      o = {
        kind: 'opaque',
        id: this.s.id(),
        name: bounds
          .map((b) => (b.k === 'trait' ? b.path.segs[b.path.segs.length - 1]!.name : ''))
          .filter(Boolean)
          .join(' + '),
        module: f.module,
        span: node.span,
        fullPath: f.fullPath,
        library: f.library,
        generics: f.generics,
        bounds,
        hidden: null,
        scopeFn: f,
        regions: 0,
        inferring: null,
      };
      this.opaques.set(node, o);
      f.opaques.push(o);
    }
    return T.opaque(o, this.opaqueIdentity(o));
  }
  fnSig(f: FnDef): FnSig {
    if (f.sig) return f.sig;
    if (f.container?.kind === 'impl') this.implHeader(f.container);
    if (f.ctor) {
      const a = f.ctor.adt;
      return (f.sig = {
        inputs: f.ctor.fields.map((x) => this.fieldTy(x)),
        output: T.adt(a, this.identity(a.generics)),
        unsafe: false,
      });
    }
    const n = f.node!;
    const sc = this.scopeFor(f);
    const late = f.generics.late;
    sc.elide = {
      k: 'fresh',
      make: (span) => {
        const i = late.length;
        late.push({ name: `'_${i}`, span, index: i });
        return T.reLate(f.id, i, "'_");
      },
    };
    sc.implTrait = (_b, node) => {
      const i = f.generics.implTraits.get(node);
      return i === undefined ? T.tError : T.param(i, `impl#${i}`);
    };
    const inputs = n.params.map((p) => this.ty(p.ty, sc));
    let elide: Elide;
    const selfIn = n.params[0]?.isSelf ? inputs[0]! : null;
    const selfRef = selfIn ? this.selfRegion(selfIn) : null;
    if (selfRef) elide = { k: 'use', re: selfRef };
    else {
      const seen = new Set<Region>();
      inputs.forEach((i, k) => {
        // a lifetime that only `Self` stands for is not written, and does not count
        const text = JSON.stringify(n.params[k]!.ty, (key, v: unknown) => (key === 'span' ? undefined : v));
        T.fold(i, {
          mask: 0,
          re: (r) => {
            if (r.kind === 'static' || r.kind === 'bound') return r;
            if (r.kind === 'param' && text.includes('"name":"Self"') && !text.includes(`"name":"${r.name}"`)) return r;
            seen.add(r);
            return r;
          },
        });
      });
      elide = seen.size === 1 ? { k: 'use', re: [...seen][0]! } : { k: 'error' };
    }
    const before = this.s.errors.length;
    const output = n.ret
      ? this.ty(n.ret, {
          ...sc,
          elide,
          implTrait: (b, node) =>
            f.container?.kind === 'trait'
              ? this.s.refuse('impl Trait in a trait method', node.span)
              : this.makeOpaque(f, b, node),
        })
      : T.tUnit;
    void before;
    return (f.sig = { inputs, output, unsafe: n.unsafe });
  }
  private selfRegion(t: Ty): Region | null {
    if (t.k === 'ref') return t.re;
    if (t.k === 'adt' && t.def.lang === 'pin' && t.args[0]?.isTy && t.args[0].k === 'ref') return t.args[0].re;
    return null;
  }
  constTy(c: ConstDef): Ty {
    if (c.ty) return c.ty;
    const sc = this.scopeFor(c);
    sc.elide = { k: 'static' };
    return (c.ty = this.ty(c.tyNode, sc));
  }
  assocTyOf(a: AssocDef): Ty {
    if (a.ty) return a.ty;
    a.ty = T.tError;
    if (!a.node.ty) return a.ty;
    const sc = this.scopeFor(a);
    sc.elide = { k: 'error' };
    return (a.ty = this.ty(a.node.ty, sc));
  }
  ctorOf(v: VariantDef): { name: string } {
    return v;
  }
  adtTy(d: AdtDef, args: readonly Arg[]): Ty {
    return T.adt(d, args);
  }
  visible(vis: Module | null, from: Module): boolean {
    return vis === null || isWithin(from, vis);
  }
  prim(name: string): Ty | undefined {
    return primitive(name);
  }
}
/** Does a type mention the trait's own Self (not through its projections)? */
export function mentionsSelf(t: Ty): boolean {
  let hit = false;
  T.walk(t, (x) => {
    if (x.k === 'param' && x.index === 0 && x.name === 'Self') hit = true;
    if (x.k === 'alias' && x.args[0]!.isTy && x.args[0]!.k === 'param') return false;
    return !hit;
  });
  return hit;
}
