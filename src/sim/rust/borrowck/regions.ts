// Region variables of a body: renumbering, outlives constraints from its types, liveness, and the solution. Location-insensitive, as rustc's NLL 1.95.
import type { Span } from '../parse/lex.ts';
import { InferTable } from '../check/infer.ts';
import type { Lowering } from '../check/lower.ts';
import { Traits } from '../check/traits.ts';
import type { Obligation } from '../check/traits.ts';
import * as T from '../check/types.ts';
import type { Arg, FnSig, Region, Ty } from '../check/types.ts';
import type { AdtDef, ClosureDef, ConstDef, FnDef, Pred } from '../check/defs.ts';
import type { Session } from '../check/session.ts';
import type { Elem, MirBody, Operand, Place, Rvalue, Terminator } from '../mir/mir.ts';
import { hasDropImpl } from '../mir/build.ts';
import { Bits } from './movepaths.ts';

export type Category = 'return' | 'call' | 'assign' | 'ann' | 'closure' | 'other' | 'cast' | 'closure-upvar' | 'boring';
export interface Constraint {
  sup: number;
  sub: number;
  cat: Category;
  span: Span;
  block: number;
  stmt: number;
}
export interface Loan {
  index: number;
  region: number;
  place: Place;
  kind: 'shared' | 'fake' | 'mut' | 'uniq';
  twoPhase: boolean;
  block: number;
  stmt: number;
  span: Span;
  temp: number;
}
/** What a closure's body asks of whoever makes it: outlives relations among the closure type's own regions. */
export interface ClosureNeeds {
  outlives: { sup: number; sub: number; span: Span; cat: Category }[];
}
interface Universal {
  v: number;
  name: string;
  kind: 'static' | 'early' | 'late' | 'anon' | 'external';
  key: Region | null;
}

export class Regions {
  readonly s: Session;
  readonly l: Lowering;
  readonly body: MirBody;
  readonly tr: Traits;
  readonly constraints: Constraint[] = [];
  private count = 0;
  readonly universals: Universal[] = [];
  private readonly byRegion = new Map<Region, number>();
  readonly localTys: Ty[] = [];
  readonly loans: Loan[] = [];
  readonly known: [number, number][] = [];
  private cur: { block: number; stmt: number; span: Span; cat: Category } = {
    block: 0,
    stmt: 0,
    span: { start: 0, end: 0, exp: null },
    cat: 'other',
  };
  values: Bits[] = [];
  readonly pointBase: number[] = [];
  points = 0;
  readonly typeTests: { ty: Ty; re: number; span: Span }[] = [];
  readonly needs: Map<ClosureDef, ClosureNeeds>;
  liveCons: Bits[] = [];
  readonly envRaw: Pred[];
  constructor(s: Session, l: Lowering, body: MirBody, needs: Map<ClosureDef, ClosureNeeds>) {
    this.s = s;
    this.l = l;
    this.body = body;
    this.needs = needs;
    const t = new InferTable();
    this.envRaw = Traits.elaborate(l, body.env);
    this.tr = new Traits(s, l, t, []);
    this.tr.regionMode = true;
    t.freshRegion = () => this.fresh();
    t.regionsEqual = (a, b) => {
      this.sub(this.num(a), this.num(b));
      this.sub(this.num(b), this.num(a));
    };
    const owner = body.owner;
    if (owner.kind === 'fn') for (const o of owner.opaques) this.tr.defining.add(o);
    this.universal('static', "'static", T.reStatic, 'static');
    for (const p of l.allParams(owner.generics))
      if (p.k === 'lt') this.universal('early', p.name, T.reParam(p.index, p.name), 'early');
    if (owner.kind === 'fn') {
      l.fnSig(owner);
      for (const late of owner.generics.late)
        this.universal(
          late.name.startsWith("'_") ? 'anon' : 'late',
          late.name,
          T.reLate(owner.id, late.index, late.name),
          late.name.startsWith("'_") ? 'anon' : 'late',
        );
    }
    this.tr.keepLate = (r) => this.byRegion.has(r);
    this.tr.env = this.envRaw.map((p) =>
      p.k === 'trait'
        ? { ...p, args: this.mapArgs(p.args) }
        : p.k === 'proj'
          ? { ...p, args: this.mapArgs(p.args), ty: this.mapTy(p.ty) }
          : p,
    );
    for (const p of this.envRaw) if (p.k === 'reout') this.known.push([this.num(p.a), this.num(p.b)]);
    let n = 0;
    for (const b of body.blocks) {
      this.pointBase.push(n);
      n += b.stmts.length + 1;
    }
    this.points = n;
  }
  private universal(kind: Universal['kind'], name: string, key: Region | null, k: Universal['kind']): number {
    void kind;
    const v = this.count++;
    this.universals.push({ v, name, kind: k, key });
    if (key) this.byRegion.set(key, v);
    return v;
  }
  fresh(): Region {
    return T.reVar(this.count++);
  }
  /** The number of a region; erased and unknown ones get a fresh variable. */
  num(r: Region): number {
    if (r.kind === 'var') return r.n;
    const v = this.byRegion.get(r);
    if (v !== undefined) return v;
    const f = this.fresh() as Region & { kind: 'var' };
    return f.n;
  }
  private mapArgs(a: readonly Arg[]): readonly Arg[] {
    return T.foldArgs(a, {
      mask: 0,
      re: (r) => {
        const v = this.byRegion.get(r);
        return v !== undefined ? T.reVar(v) : r;
      },
    });
  }
  mapTy(t: Ty): Ty {
    return T.fold(t, {
      mask: 0,
      re: (r) => {
        if (r.kind === 'bound') return r;
        const v = this.byRegion.get(r);
        return v !== undefined ? T.reVar(v) : r.kind === 'var' ? r : this.fresh();
      },
    });
  }
  /** A copy of the type with a variable of its own for every region. */
  renumber(t: Ty): Ty {
    return T.fold(t, { mask: 0, re: (r) => (r.kind === 'bound' ? r : this.fresh()) });
  }
  renumberArgs(a: readonly Arg[]): readonly Arg[] {
    return T.foldArgs(a, {
      mask: 0,
      re: (r) =>
        r.kind === 'static' ? T.reVar(0) : this.byRegion.has(r) ? T.reVar(this.byRegion.get(r)!) : this.fresh(),
    });
  }
  sub(sup: number, subr: number): void {
    if (sup === subr) return;
    this.constraints.push({
      sup,
      sub: subr,
      cat: this.cur.cat,
      span: this.cur.span,
      block: this.cur.block,
      stmt: this.cur.stmt,
    });
  }
  outlives(a: Region, b: Region): void {
    this.sub(this.num(a), this.num(b));
  } // a: b
  norm(t: Ty): Ty {
    if (!(t.flags & (T.HAS_ALIAS | T.HAS_OPAQUE))) return t;
    const out: Obligation[] = [];
    const r = this.tr.normalise(t, this.cur.span, 0, out);
    this.prove(out);
    return this.tr.t.resolve(r);
  }
  private proveDepth = 0;
  prove(os: Obligation[]): void {
    if (++this.proveDepth > 40) {
      this.proveDepth--;
      return;
    }
    let todo = os;
    for (let round = 0; round < 6 && todo.length; round++) {
      const next: Obligation[] = [];
      for (const o of todo) {
        const p = o.pred;
        if (p.k === 'reout') {
          this.outlives(p.a, p.b);
          continue;
        }
        if (p.k === 'tyout') {
          this.tyOutlives(p.ty, this.num(p.re));
          continue;
        }
        if (p.k === 'trait') {
          if (p.trait.auto || p.trait.lang === 'sized' || p.trait.lang === 'copy') continue;
          const self = this.tr.t.resolve(p.args[0] as Ty);
          if (!p.args.some((a) => hasRegions(a))) continue;
          void self;
          const nested: Obligation[] = [];
          const args = this.tr.normalizeArgs(this.open(p).args, o.span, o.depth, nested);
          const sel = this.tr.select(p.trait, args, o.span, o.depth);
          next.push(...nested);
          if (sel.k === 'ok') next.push(...sel.nested);
        } else {
          const q = this.open(p);
          const nested: Obligation[] = [];
          const ty = this.tr.project(q.trait, q.item, q.args, o.span, o.depth, nested);
          next.push(...nested);
          if (ty !== 'ambig' && ty !== 'err') {
            const want = this.norm(q.ty);
            this.eq(ty, want);
          }
        }
      }
      todo = next.filter((n) => n.depth < 30);
    }
    this.proveDepth--;
  }
  /** A goal under a binder: its bound regions become variables (lenient: their independence is not checked here). */
  private open<P extends Pred & { k: 'trait' | 'proj' }>(p: P): P {
    const map = new Map<Region, Region>();
    const f: T.Folder = {
      mask: 0,
      re: (r) => {
        if (r.kind !== 'bound') return r;
        let x = map.get(r);
        if (!x) map.set(r, (x = this.fresh()));
        return x;
      },
    };
    return p.k === 'trait'
      ? { ...p, args: T.foldArgs(p.args, f) }
      : { ...p, args: T.foldArgs(p.args, f), ty: T.fold((p as Pred & { k: 'proj' }).ty, f) };
  }
  eq(a: Ty, b: Ty): void {
    this.relate(a, b, 'inv');
  }
  tyOutlives(t: Ty, re: number): void {
    const ty = this.tr.t.resolve(t);
    T.walk(ty, (x) => {
      if (x.k === 'closure') {
        // a closure lives as long as what it captured
        for (const u of x.def.upvarTys) this.tyOutlives(T.subst(u, x.args), re);
        return false;
      }
      if (x.k === 'param') this.typeTests.push({ ty: x, re, span: this.cur.span });
      else if (x.k === 'alias') {
        this.typeTests.push({ ty: x, re, span: this.cur.span });
        return false;
      }
      return undefined;
    });
    T.fold(ty, {
      mask: 0,
      ty: (x) => (x.k === 'fnptr' ? x : x.k === 'alias' ? x : null),
      re: (r) => {
        if (r.kind !== 'bound') this.sub(this.num(r), re);
        return r;
      },
    });
  }
  // ---- subtyping
  relate(a0: Ty, b0: Ty, v: 'co' | 'contra' | 'inv' | 'bi'): void {
    if (v === 'bi') return;
    const t = this.tr.t;
    const a = t.shallow(a0),
      b = t.shallow(b0);
    if (a === b && v === 'co' && !hasRegions(a)) return;
    if (a === b) return;
    if (a.k === 'infer' || b.k === 'infer') {
      t.attempt(() => t.unify(a, b));
      return;
    }
    const re = (x: Region, y: Region, w = v): void => {
      if (x === y || x.kind === 'bound' || y.kind === 'bound') return;
      if (w === 'co' || w === 'inv') this.sub(this.num(x), this.num(y));
      if (w === 'contra' || w === 'inv') this.sub(this.num(y), this.num(x));
    };
    const flip = v === 'co' ? 'contra' : v === 'contra' ? 'co' : v;
    const args = (x: readonly Arg[], y: readonly Arg[], vs: ('co' | 'contra' | 'inv' | 'bi')[] | null): void => {
      for (let i = 0; i < x.length; i++) {
        const p = x[i]!,
          q = y[i]!;
        const own = vs?.[i] ?? 'inv';
        const w = own === 'co' ? v : own === 'contra' ? flip : own;
        if (p.isTy && q?.isTy) this.relate(p, q, w);
        else if (!p.isTy && p.k === 're' && q && !q.isTy && q.k === 're' && w !== 'bi') re(p, q, w);
      }
    };
    if (a.k === 'alias' || b.k === 'alias') {
      const x = this.norm(a),
        y = this.norm(b);
      if (x.k === 'alias' && y.k === 'alias') {
        if (x.item === y.item) args(x.args, y.args, null);
        return;
      }
      if (x !== a || y !== b) this.relate(x, y, v);
      return;
    }
    switch (a.k) {
      case 'ref':
        if (b.k !== 'ref') return;
        re(a.re, b.re);
        this.relate(a.ty, b.ty, a.mut ? 'inv' : v);
        return;
      case 'adt':
        if (b.k === 'adt' && a.def === b.def) args(a.args, b.args, this.variances(a.def));
        return;
      case 'tuple':
        if (b.k === 'tuple') a.elems.forEach((e, i) => this.relate(e, b.elems[i]!, v));
        return;
      case 'array':
      case 'slice':
        if (b.k === 'array' || b.k === 'slice') this.relate(a.ty, b.ty, v);
        return;
      case 'ptr':
        if (b.k === 'ptr') this.relate(a.ty, b.ty, a.mut ? 'inv' : v);
        return;
      case 'closure':
      case 'fndef':
      case 'opaque':
        if (b.k === a.k) args(a.args, b.args, null);
        return;
      case 'dyn':
        if (b.k === 'dyn') {
          args(a.args, b.args, null);
          re(a.re, b.re);
          a.projs.forEach((p) => {
            const q = b.projs.find((y) => y.item === p.item);
            if (q) this.relate(p.ty, q.ty, 'inv');
          });
        }
        return;
      case 'fnptr':
        if (b.k === 'fnptr') {
          const x = this.openSig(a.sig),
            y = this.openSig(b.sig);
          x.inputs.forEach((i, k) => this.relate(i, y.inputs[k]!, flip));
          this.relate(x.output, y.output, v);
        }
        return;
      default:
        return;
    }
  }
  openSig(sig: FnSig): FnSig {
    const map = new Map<Region, Region>();
    return T.foldSig(sig, {
      mask: 0,
      re: (r) => {
        if (r.kind !== 'bound') return r;
        let x = map.get(r);
        if (!x) map.set(r, (x = this.fresh()));
        return x;
      },
    });
  }
  variances(d: AdtDef): ('co' | 'contra' | 'inv' | 'bi')[] {
    if (d.variance) return d.variance;
    const n = d.generics.count;
    const vs: ('co' | 'contra' | 'inv' | 'bi')[] = new Array<'bi'>(n).fill('bi');
    d.variance = vs;
    const join = (i: number, v: 'co' | 'contra' | 'inv' | 'bi'): boolean => {
      const old = vs[i]!;
      const nw = old === 'bi' ? v : v === 'bi' || v === old ? old : 'inv';
      if (nw !== old) {
        vs[i] = nw;
        return true;
      }
      return false;
    };
    if (d.name === 'PhantomData' && d.library) {
      vs[0] = 'co';
      return vs;
    }
    if (d.lang === 'unsafe_cell') {
      vs[0] = 'inv';
      return vs;
    }
    if (d.lang === 'non_null') {
      vs[0] = 'co';
      return vs;
    }
    if (d.library && d.name === 'IterMut') {
      vs.fill('inv');
      vs[0] = 'co';
      return vs;
    }
    let changed = true;
    const walk = (t: Ty, v: 'co' | 'contra' | 'inv' | 'bi'): void => {
      const mul = (w: 'co' | 'contra' | 'inv' | 'bi'): 'co' | 'contra' | 'inv' | 'bi' =>
        w === 'bi'
          ? 'bi'
          : v === 'inv' || w === 'inv'
            ? 'inv'
            : v === w
              ? 'co'
              : v === 'bi'
                ? 'bi'
                : v === 'co'
                  ? w
                  : w === 'co'
                    ? v
                    : 'co';
      const arg = (a: Arg, w: 'co' | 'contra' | 'inv' | 'bi'): void => {
        const m = mul(w);
        if (m === 'bi') return;
        if (a.isTy) walk(a, m);
        else if (a.k === 're') {
          if (a.kind === 'param' && join(a.index, m)) changed = true;
        }
      };
      switch (t.k) {
        case 'param':
          if (join(t.index, v)) changed = true;
          return;
        case 'ref':
          arg(t.re, 'co');
          arg(t.ty, t.mut ? 'inv' : 'co');
          return;
        case 'ptr':
          arg(t.ty, t.mut ? 'inv' : 'co');
          return;
        case 'slice':
        case 'array':
          arg(t.ty, 'co');
          return;
        case 'tuple':
          t.elems.forEach((e) => arg(e, 'co'));
          return;
        case 'adt': {
          const w = this.variances(t.def);
          t.args.forEach((a, i) => arg(a, w[i] ?? 'inv'));
          return;
        }
        case 'fnptr':
          t.sig.inputs.forEach((i) => arg(i, 'contra'));
          arg(t.sig.output, 'co');
          return;
        case 'dyn':
          arg(t.re, 'co');
          t.args.forEach((a) => arg(a, 'inv'));
          t.projs.forEach((p) => arg(p.ty, 'inv'));
          return;
        case 'alias':
        case 'opaque':
          t.args.forEach((a) => arg(a, 'inv'));
          return;
      }
    };
    while (changed) {
      changed = false;
      for (const va of d.variants) for (const f of va.fields) walk(this.l.fieldTy(f), 'co');
    }
    return vs;
  }
  // ---- types of places
  private revealed(t: Ty): Ty {
    return t;
  }
  placeTy(p: Place): Ty {
    let t = this.localTys[p.local]!;
    let variant: import('../check/defs.ts').VariantDef | null = null;
    for (const e of p.proj) {
      if (e.k === 'downcast') {
        variant = e.variant;
        continue;
      }
      t = this.elemTy(t, e, variant);
      variant = null;
    }
    return t;
  }
  elemTy(t0: Ty, e: Elem, variant: import('../check/defs.ts').VariantDef | null): Ty {
    const t = this.revealed(this.tr.t.shallow(t0));
    switch (e.k) {
      case 'deref':
        return t.k === 'ref' || t.k === 'ptr' ? t.ty : t.k === 'adt' ? (t.args[0] as Ty) : t;
      case 'field':
        if (t.k === 'tuple') return t.elems[e.index]!;
        if (t.k === 'closure') return T.subst(t.def.upvarTys[e.index]!, t.args);
        if (t.k === 'adt') {
          const v = variant ?? t.def.variants[0]!;
          return this.norm(T.subst(this.l.fieldTy(v.fields[e.index]!), t.args));
        }
        return this.renumber(e.ty);
      case 'index':
      case 'constIndex':
        return t.k === 'array' || t.k === 'slice' ? t.ty : t;
      case 'subslice':
        return t.k === 'array' ? (e.ty.k === 'array' ? T.array(t.ty, e.ty.len) : T.slice(t.ty)) : t;
      case 'downcast':
        return t;
    }
  }
  at(block: number, stmt: number, span: Span, cat: Category): void {
    this.cur = { block, stmt, span, cat };
  }
  operandTy(o: Operand): Ty {
    if (o.k !== 'const') return this.placeTy(o.place);
    switch (o.val.k) {
      case 'str':
      case 'bytes':
        return T.fold(o.ty, { mask: 0, re: () => T.reVar(0) });
      case 'item': {
        const d = o.val.def;
        const raw = this.l.constTy(d);
        return this.norm(
          T.fold(T.subst(raw, this.renumberArgs(o.val.args)), {
            mask: 0,
            re: (r) => (r.kind === 'static' ? T.reVar(0) : r.kind === 'var' ? r : this.fresh()),
          }),
        );
      }
      case 'static':
        return T.fold(o.ty, { mask: 0, re: () => T.reVar(0) });
      case 'promoted':
        return o.ty.k === 'ref' ? T.ref(T.reVar(0), o.ty.mut, this.promotedTy(o.ty.ty)) : this.renumber(o.ty);
      default:
        return this.renumber(o.ty);
    }
  }
  private promotedTy(t: Ty): Ty {
    return T.fold(t, { mask: 0, re: (r) => (r.kind === 'bound' ? r : T.reVar(0)) });
  }
  // ---- constraints of the body
  build(sig: { inputs: readonly Ty[]; output: Ty } | null, externals: number): void {
    const b = this.body;
    const closure = b.closure;
    b.locals.forEach((d, i) => {
      let t: Ty;
      if (closure && i === 1) {
        // the closure's own regions are external
        const args = this.l
          .identity(b.owner.generics)
          .map((a) => (a.isTy || a.k !== 're' ? a : T.reVar(this.num(a)))) as Arg[];
        for (let k = 0; k < externals; k++) {
          const v = this.universal('external', `'c${k}`, null, 'external');
          args.push(T.reVar(v));
          this.externalVars.push(v);
        }
        const self = T.closure(closure, args);
        this.closureSelf = self;
        t = d.ty.k === 'ref' ? T.ref(T.reVar(this.universal('anon', "'env", null, 'anon')), d.ty.mut, self) : self;
      } else if (closure && i === 2) {
        const s = T.foldSig(closure.sig, T.substFolder((this.closureSelf as Ty & { k: 'closure' }).args));
        const map = new Map<Region, Region>();
        const f: T.Folder = {
          mask: 0,
          re: (r) => {
            if (r.kind !== 'bound') return r;
            let x = map.get(r);
            if (!x) map.set(r, (x = T.reVar(this.universal('late', `'${map.size + 1}`, null, 'anon'))));
            return x;
          },
        };
        t = T.fold(T.tuple(s.inputs), f);
        this.closureOut = T.fold(s.output, f);
      } else if (sig && i >= 1 && i <= b.args) {
        t = this.norm(this.mapTy(sig.inputs[i - 1]!));
      } else t = this.renumber(d.ty);
      this.localTys.push(t);
    });
    if (closure) {
      this.localTys[0] = this.norm(this.mapTy(this.closureOut!));
    } else if (sig) {
      const out = this.mapTy(sig.output);
      let t = this.norm(out);
      if (t.flags & T.HAS_INFER || out.flags & T.HAS_OPAQUE) t = this.hiddenTy(out);
      this.localTys[0] = t;
    } else if (b.owner.kind === 'const')
      this.localTys[0] = T.fold(b.locals[0]!.ty, { mask: 0, re: (r) => (r.kind === 'bound' ? r : T.reVar(0)) });
    if (closure) {
      const p = this.localTys[2]!;
      void p;
    }
    this.impliedBounds(sig);
    b.blocks.forEach((blk, bi) => {
      blk.stmts.forEach((st, si) => {
        if (st.k === 'assign') this.assign(st.place, st.rv, bi, si, st.span);
        else if (st.k === 'ann') {
          this.at(bi, si, st.span, 'ann');
          const ty = T.fold(st.ty, {
            mask: 0,
            re: (r) => {
              if (r.kind === 'erased') return this.fresh();
              const v = this.byRegion.get(r);
              return v !== undefined ? T.reVar(v) : r;
            },
          });
          this.relate(this.norm(ty), this.placeTy(st.place), 'inv');
        }
      });
      this.terminator(blk.term, bi, blk.stmts.length);
    });
  }
  externalVars: number[] = [];
  closureSelf: Ty | null = null;
  private closureOut: Ty | null = null;
  private hiddenTy(out: Ty): Ty {
    return T.fold(out, {
      mask: T.HAS_OPAQUE,
      ty: (t) =>
        t.k === 'opaque' && t.def.scopeFn === this.body.owner && t.def.hidden ? this.renumber(t.def.hidden) : null,
    });
  }
  /** What a signature may assume: its reference types are well formed. */
  private impliedBounds(sig: { inputs: readonly Ty[]; output: Ty } | null): void {
    const tys = this.body.closure
      ? [this.localTys[1]!, this.localTys[2]!]
      : sig
        ? [...this.localTys.slice(1, this.body.args + 1), this.localTys[0]!]
        : [];
    const add = (t: Ty): void =>
      T.walk(t, (x) => {
        if (x.k === 'ref') {
          const r = this.num(x.re);
          T.fold(x.ty, {
            mask: 0,
            re: (y) => {
              if (y.kind !== 'bound') this.known.push([this.num(y), r]);
              return y;
            },
          });
          T.walk(x.ty, (y) => {
            if (y.k === 'param') this.paramOutlives.push([y, r]);
          });
        }
        if (x.k === 'adt')
          for (const p of this.l.preds(x.def)) {
            if (p.k === 'reout') {
              const a = T.foldArg(p.a, T.substFolder(x.args)) as Region,
                b = T.foldArg(p.b, T.substFolder(x.args)) as Region;
              if (a.kind === 'var' && b.kind === 'var') this.known.push([a.n, b.n]);
            }
          }
      });
    for (const t of tys) add(t);
    const owner = this.body.owner;
    if (owner.kind === 'fn' && owner.container?.kind === 'impl') {
      const raw = this.l.implSelf(owner.container);
      add(this.mapTy(raw));
      const tr = this.l.implTraitRef(owner.container);
      if (tr) for (const a of tr.args) if (a.isTy) add(this.mapTy(a));
    }
  }
  readonly paramOutlives: [Ty, number][] = [];
  private assign(place: Place, rv: Rvalue, bi: number, si: number, span: Span): void {
    const cat: Category = place.local === 0 && !place.proj.length ? 'return' : 'assign';
    this.at(bi, si, span, cat);
    const dest = this.placeTy(place);
    const from = this.rvalueTy(rv, dest, bi, si, span, place);
    this.at(bi, si, span, cat);
    if (from) this.relate(from, dest, 'co');
  }
  private rvalueTy(rv: Rvalue, dest: Ty, bi: number, si: number, span: Span, place: Place): Ty | null {
    switch (rv.k) {
      case 'use':
        return this.operandTy(rv.op);
      case 'ref': {
        const r = this.fresh() as Region & { kind: 'var' };
        const t = this.placeTy(rv.place);
        // `&'r T` is well-formed only where T outlives 'r
        if (rv.bk !== 'fake' && !(t.flags & T.HAS_PARAM)) this.tyOutlives(t, this.num(r));
        const kind = rv.bk === 'two-phase' ? 'mut' : rv.bk;
        const loan: Loan = {
          index: this.loans.length,
          region: r.n,
          place: rv.place,
          kind: kind as Loan['kind'],
          twoPhase: rv.bk === 'two-phase',
          block: bi,
          stmt: si,
          span,
          temp: place.proj.length ? -1 : place.local,
        };
        if (this.loanable(rv.place)) this.loans.push(loan);
        this.at(bi, si, span, 'other');
        this.reborrow(rv.place, r.n, kind !== 'shared' && kind !== 'fake');
        return T.ref(r, kind !== 'shared' && kind !== 'fake', t);
      }
      case 'rawptr':
        return T.ptr(rv.mut, this.placeTy(rv.place));
      case 'cast': {
        const from = this.operandTy(rv.op);
        const to = dest;
        if (rv.kind === 'unsize') {
          this.at(bi, si, span, 'cast');
          this.unsize(from, to);
          return null;
        }
        if (rv.kind === 'reify' || rv.kind === 'closurefn') {
          const sig = this.tr.callSig(this.tr.t.resolve(from));
          if (sig && to.k === 'fnptr') {
            const s = { ...sig, inputs: sig.inputs.map((i) => this.norm(i)), output: this.norm(sig.output) };
            this.relate(T.fnptr(s), to, 'co');
          }
          return null;
        }
        if (from.k === 'ptr' || to.k === 'ptr' || to.k === 'int' || to.k === 'float' || to.k === 'char') return null;
        return from;
      }
      case 'aggregate': {
        const t = this.renumber(rv.ty);
        const bt = this.tr.t.shallow(t);
        if (rv.what === 'array' && t.k === 'array') {
          for (const o of rv.ops) this.relate(this.operandTy(o), t.ty, 'co');
          return t;
        }
        if (rv.what === 'tuple' && t.k === 'tuple') {
          rv.ops.forEach((o, i) => this.relate(this.operandTy(o), t.elems[i]!, 'co'));
          return t;
        }
        if (rv.what === 'adt' && bt.k === 'adt' && rv.variant) {
          rv.ops.forEach((o, i) => {
            const f = rv.variant!.fields[rv.field ?? i]!;
            this.at(bi, si, o.span, place.local === 0 && !place.proj.length ? 'return' : 'assign');
            this.relate(this.operandTy(o), this.norm(T.subst(this.l.fieldTy(f), bt.args)), 'co');
          });
          this.prove(this.tr.obligationsOf(rv.variant.adt, bt.args, span).filter((o) => o.pred.k !== 'trait'));
          return t;
        }
        if (rv.what === 'closure' && t.k === 'closure') {
          rv.ops.forEach((o, i) => {
            this.at(bi, si, o.span, 'closure-upvar');
            this.relate(this.operandTy(o), T.subst(t.def.upvarTys[i]!, t.args), 'co');
          });
          const need = this.needs.get(t.def);
          if (need)
            for (const c of need.outlives) {
              this.at(bi, si, c.span, c.cat);
              const num = (k: number): number =>
                k < 0
                  ? k === -1
                    ? 0
                    : this.num(this.early(-k - 2))
                  : this.num(t.args[t.def.parentCount + k] as Region);
              this.sub(num(c.sup), num(c.sub));
            }
          return t;
        }
        return t;
      }
      case 'repeat':
        return dest.k === 'array' ? T.array(this.operandTy(rv.op), dest.len) : null;
      default:
        return null;
    }
  }
  private early(i: number): Region {
    const u = this.universals.filter((x) => x.kind === 'early' || x.kind === 'late' || x.kind === 'anon')[i];
    return u ? T.reVar(u.v) : T.reVar(0);
  }
  /** The numbers by which a closure names its owner's own regions. */
  parentNumber(v: number): number | null {
    if (v === 0) return -1;
    const list = this.universals.filter((x) => x.key && (x.kind === 'early' || x.kind === 'late' || x.kind === 'anon'));
    const i = list.findIndex((x) => x.v === v);
    return i >= 0 ? -i - 2 : null;
  }
  private loanable(p: Place): boolean {
    let t = this.localTys[p.local]!;
    for (const e of p.proj) {
      if (e.k === 'deref') {
        if (t.k === 'ptr') return false;
        if (t.k === 'ref' && !t.mut) return false;
      }
      t = this.elemTyErased(t, e);
    }
    return true;
  }
  private elemTyErased(t: Ty, e: Elem): Ty {
    return e.k === 'downcast' ? t : e.k === 'deref' && (t.k === 'ref' || t.k === 'ptr') ? t.ty : e.ty;
  }
  /** A reborrow must not outlive what it goes through. */
  private reborrow(p: Place, r: number, mut: boolean): void {
    for (let i = p.proj.length - 1; i >= 0; i--) {
      const e = p.proj[i]!;
      if (e.k !== 'deref') continue;
      const base = this.placeTy({ local: p.local, proj: p.proj.slice(0, i) });
      if (base.k === 'ptr') return;
      if (base.k === 'ref') {
        this.sub(this.num(base.re), r);
        if (!base.mut) return;
      }
      void mut;
    }
  }
  private unsize(from: Ty, to: Ty): void {
    const pointee = (t: Ty): Ty | null =>
      t.k === 'ref' || t.k === 'ptr' ? t.ty : t.k === 'adt' ? (t.args[0] as Ty) : null;
    if (from.k === 'ref' && to.k === 'ref') this.outlives(from.re, to.re);
    const a = pointee(from),
      b = pointee(to);
    if (a && b) this.unsizePointee(this.tr.t.resolve(a), this.tr.t.resolve(b), to.k === 'ref' && to.mut);
  }
  private unsizePointee(a: Ty, b: Ty, mut: boolean): void {
    if (a.k === 'array' && b.k === 'slice') {
      this.relate(a.ty, b.ty, mut ? 'inv' : 'co');
      return;
    }
    if (b.k === 'dyn') {
      if (a.k === 'dyn') {
        if (a.trait === b.trait) {
          this.outlives(a.re, b.re);
          a.args.forEach((x, i) => {
            const y = b.args[i]!;
            if (x.isTy && y.isTy) this.eq(x, y);
          });
        } else this.outlives(a.re, b.re);
        return;
      }
      this.tyOutlives(a, this.num(b.re));
      if (b.trait) {
        const span = this.cur.span;
        const os: Obligation[] = [{ pred: { k: 'trait', trait: b.trait, args: [a, ...b.args], span }, span, depth: 0 }];
        for (const p of b.projs)
          os.push({
            pred: { k: 'proj', trait: p.trait, item: p.item, args: [a, ...p.args], ty: p.ty, span },
            span,
            depth: 0,
          });
        this.prove(os);
      }
      return;
    }
    if (a.k === 'adt' && b.k === 'adt') {
      const n = a.args.length - 1;
      const x = a.args[n]!,
        y = b.args[n]!;
      if (x.isTy && y.isTy) this.unsizePointee(x, y, mut);
    }
  }
  private terminator(t: Terminator, bi: number, si: number): void {
    if (t.k === 'return' && !this.body.closure) return;
    if (t.k !== 'call') return;
    this.at(bi, si, t.span, 'other');
    const ft = this.operandTy(t.fn);
    const dest = this.placeTy(t.dest);
    const isRet = t.dest.local === 0 && !t.dest.proj.length;
    let sig: FnSig | null = null;
    if (ft.k === 'fndef') {
      const raw = this.l.fnSig(ft.def);
      const map = new Map<Region, Region>();
      sig = T.foldSig(
        T.foldSig(raw, {
          mask: 0,
          re: (r) => {
            if (r.kind === 'late' && r.def === ft.def.id) {
              let x = map.get(r);
              if (!x) map.set(r, (x = this.fresh()));
              return x;
            }
            return r.kind === 'static' ? T.reVar(0) : r;
          },
        }),
        T.substFolder(ft.args),
      );
      this.at(bi, si, t.span, 'call');
      sig = { ...sig, inputs: sig.inputs.map((i) => this.norm(i)), output: this.norm(sig.output) };
    } else if (ft.k === 'fnptr') sig = this.openSig(ft.sig);
    if (!sig) return;
    const s = sig;
    t.args.forEach((a, i) => {
      this.at(bi, si, a.span, 'call');
      this.relate(this.operandTy(a), s.inputs[i]!, 'co');
    });
    if (ft.k === 'fndef') {
      this.at(bi, si, t.span, 'call');
      this.prove(this.tr.obligationsOf(ft.def, ft.args, t.fnSpan));
    }
    this.at(bi, si, t.span, isRet ? 'return' : 'assign');
    this.relate(this.norm(s.output), dest, 'co');
  }
  regionCount(): number {
    return this.count;
  }
  /** The regions a drop of the type may look at. */
  dropRegions(t0: Ty, out: Set<number>, depth = 0): void {
    const t = this.tr.t.resolve(t0);
    if (depth > 12) {
      T.fold(t, {
        mask: 0,
        re: (r) => {
          if (r.kind === 'var') out.add(r.n);
          return r;
        },
      });
      return;
    }
    const all = (a: Arg): void => {
      if (a.isTy)
        T.fold(a, {
          mask: 0,
          re: (r) => {
            if (r.kind === 'var') out.add(r.n);
            return r;
          },
        });
      else if (a.k === 're' && a.kind === 'var') out.add(a.n);
    };
    switch (t.k) {
      case 'adt': {
        if (t.def.lang === 'manually_drop' || (t.def.name === 'PhantomData' && t.def.library)) {
          if (t.def.name === 'PhantomData') this.dropRegions(t.args[0] as Ty, out, depth + 1);
          return;
        }
        if (t.def.lang === 'box') {
          this.dropRegions(t.args[0] as Ty, out, depth + 1);
          return;
        }
        if (hasDropImpl(this.tr, t)) {
          const impl = t.def.drop!;
          const params = this.l.allParams(impl.generics);
          const self = this.l.implSelf(impl) as Ty & { k: 'adt' };
          t.args.forEach((a, i) => {
            const f = self.args[i];
            const p =
              f &&
              (f.isTy
                ? f.k === 'param'
                  ? params.find((x) => x.index === f.index)
                  : undefined
                : f.k === 're' && f.kind === 'param'
                  ? params.find((x) => x.index === f.index)
                  : undefined);
            if (p?.mayDangle) {
              if (a.isTy) this.dropRegions(a, out, depth + 1);
            } else all(a);
          });
        }
        for (const v of t.def.variants)
          for (const f of v.fields) {
            const ft = this.l.fieldTy(f);
            if (!hasRegions(ft) && !(ft.flags & T.HAS_PARAM)) continue;
            this.dropRegions(this.norm(T.subst(ft, t.args)), out, depth + 1);
          }
        return;
      }
      case 'tuple':
        t.elems.forEach((e) => this.dropRegions(e, out, depth + 1));
        return;
      case 'array':
      case 'slice':
        this.dropRegions(t.ty, out, depth + 1);
        return;
      case 'closure':
        for (const u of t.def.upvarTys) this.dropRegions(T.subst(u, t.args), out, depth + 1);
        return;
      case 'dyn':
      case 'alias':
      case 'opaque':
      case 'param':
        all(t);
        return;
      default:
        return;
    }
  }
  // ---- solution
  solve(live: (region: number) => Bits | null): void {
    const n = this.count,
      ends = this.universals.length;
    const size = this.points + ends;
    this.values = [];
    const endOf = new Map<number, number>();
    this.universals.forEach((u, i) => endOf.set(u.v, this.points + i));
    this.endOf = endOf;
    for (let r = 0; r < n; r++) {
      const v = new Bits(size);
      const e = endOf.get(r);
      if (e !== undefined) {
        for (let p = 0; p < this.points; p++) v.add(p);
        v.add(e);
      }
      const lv = live(r);
      if (lv) v.or(lv);
      this.values.push(v);
    }
    const out: number[][] = Array.from({ length: n }, () => []);
    this.constraints.forEach((c) => {
      out[c.sub]!.push(c.sup);
    });
    const queue: number[] = [];
    const inq = new Uint8Array(n);
    for (let r = 0; r < n; r++) {
      queue.push(r);
      inq[r] = 1;
    }
    while (queue.length) {
      const r = queue.pop()!;
      inq[r] = 0;
      for (const sup of out[r]!)
        if (this.values[sup]!.or(this.values[r]!) && !inq[sup]) {
          inq[sup] = 1;
          queue.push(sup);
        }
    }
  }
  endOf = new Map<number, number>();
  /** Is `a: b` known for universal regions? */
  knows(a: number, b: number): boolean {
    if (a === b || a === 0) return true;
    const seen = new Set([a]);
    const todo = [a];
    while (todo.length) {
      const x = todo.pop()!;
      for (const [p, q] of this.known)
        if (p === x && !seen.has(q)) {
          if (q === b) return true;
          seen.add(q);
          todo.push(q);
        }
    }
    return seen.has(b) || seen.has(0);
  }
  /** The chain of constraints by which `from` must outlive `to`'s end. */
  path(from: number, want: (r: number) => boolean): Constraint[] | null {
    const prev = new Map<number, Constraint | null>([[from, null]]);
    const queue = [from];
    const bySup = new Map<number, Constraint[]>();
    for (const c of this.constraints) {
      let a = bySup.get(c.sup);
      if (!a) bySup.set(c.sup, (a = []));
      a.push(c);
    }
    while (queue.length) {
      const r = queue.shift()!;
      if (r !== from && want(r)) {
        const out: Constraint[] = [];
        let x = r;
        for (let c = prev.get(x); c; c = prev.get(x)) {
          out.push(c);
          x = c.sup;
        }
        return out.reverse();
      }
      for (const c of bySup.get(r) ?? [])
        if (!prev.has(c.sub)) {
          prev.set(c.sub, c);
          queue.push(c.sub);
        }
    }
    return null;
  }
}
export function hasRegions(a: Arg): boolean {
  if (!a.isTy) return a.k === 're';
  let hit = false;
  T.fold(a, {
    mask: 0,
    re: (r) => {
      hit = true;
      return r;
    },
  });
  return hit;
}
export type { ConstDef, FnDef };
