// What a closure captures, and how: places with precision, then its kind. After rustc_hir_typeck::upvar 1.95 (edition 2021 rules).
import * as T from './types.ts';
import type { Ty } from './types.ts';
import type { Traits } from './traits.ts';
import type { ClosureDef } from './defs.ts';
import type { ClosureBody, Local, Proj, TExpr, TPat, TStmt, Upvar } from './thir.ts';

type By = 'ref' | 'uniq' | 'mut' | 'move' | 'copy';
interface Place {
  local: Local;
  projs: Proj[];
  ty: Ty;
}
const rank: Record<By, number> = { copy: 0, ref: 0, uniq: 1, mut: 2, move: 3 };

export class Captures {
  private readonly tr: Traits;
  private readonly resolve: (t: Ty) => Ty;
  private body!: ClosureBody;
  private uses: { place: Place; by: By; e: TExpr }[] = [];
  onClosureKnown: (d: ClosureDef) => void = () => {};
  constructor(tr: Traits, resolve: (t: Ty) => Ty) {
    this.tr = tr;
    this.resolve = resolve;
  }
  private isCopy(t: Ty): boolean {
    return this.tr.holds(this.tr.s.langTrait('copy'), [t], this.body.span) === 'yes';
  }
  private outside(l: Local): boolean {
    for (let b = this.body.parent; ; b = b.parent) {
      if (l.depth === b) return true;
      if (!b) return false;
    }
  }

  analyse(b: ClosureBody): void {
    for (const n of b.nested) this.analyse(n);
    this.body = b;
    this.uses = [];
    for (const p of b.params) this.patUse(p.pat, null);
    this.consume(b.body);
    const def = b.def;
    let kind: 'Fn' | 'FnMut' | 'FnOnce' = 'Fn';
    const caps: { local: Local; projs: Proj[]; by: By; e: TExpr; ty: Ty }[] = [];
    for (const u of this.uses) {
      let { projs } = u.place;
      let by = u.by;
      // indices are not captured, nor is anything behind a raw pointer or in a union
      const cut = projs.findIndex(
        (p, i) =>
          p.k === 'other' ||
          (p.k === 'deref' && this.before(u.place, i).k === 'ptr') ||
          (p.k === 'field' && isUnion(this.before(u.place, i))),
      );
      if (cut >= 0) projs = projs.slice(0, cut);
      if (by === 'move') {
        kind = 'FnOnce';
        const dr = projs.findIndex((p, i) => p.k === 'field' && this.hasDrop(this.before(u.place, i)));
        if (dr >= 0) projs = projs.slice(0, dr);
      } else if ((by === 'mut' || by === 'uniq') && kind === 'Fn') kind = 'FnMut';
      const deref = projs.findIndex((p) => p.k === 'deref');
      if (def.isMove) {
        if (deref >= 0) projs = projs.slice(0, deref);
        by = 'move';
      } else if (by === 'move') {
        if (deref >= 0) projs = projs.slice(0, deref);
      } else if (by === 'copy') by = 'ref';
      if (by === 'ref') {
        for (let i = projs.length - 1; i >= 0; i--)
          if (projs[i]!.k === 'deref') {
            const t = this.before({ ...u.place, projs }, i);
            if (t.k === 'ref' && !t.mut) {
              projs = projs.slice(0, i + 1);
              break;
            }
          }
      }
      caps.push({ local: u.place.local, projs, by, e: u.e, ty: this.end(u.place.local, projs) });
    }
    // keep ancestors, with the strongest use
    const min: typeof caps = [];
    for (const c of caps) {
      let merged = false;
      for (let i = 0; i < min.length; i++) {
        const m = min[i]!;
        if (m.local !== c.local) continue;
        const n = Math.min(m.projs.length, c.projs.length);
        let same = true;
        for (let k = 0; k < n; k++)
          if (!sameProj(m.projs[k]!, c.projs[k]!)) {
            same = false;
            break;
          }
        if (!same) continue;
        if (merged) {
          const first = min.find(
            (x) =>
              x !== m &&
              x.local === c.local &&
              x.projs.length <= m.projs.length &&
              x.projs.every((p, k) => sameProj(p, m.projs[k]!)),
          );
          if (first) {
            if (rank[m.by] > rank[first.by]) first.by = m.by;
            min.splice(i--, 1);
          }
          continue;
        }
        merged = true;
        if (rank[c.by] > rank[m.by]) {
          m.by = c.by;
          m.e = c.e;
        }
        if (c.projs.length < m.projs.length) {
          m.projs = c.projs;
          m.ty = c.ty;
        }
      }
      if (!merged) min.push(c);
    }
    // by value: precision stops at a dereference and at types with Drop once more after merging
    const order = new Map<Local, number>();
    for (const c of min) if (!order.has(c.local)) order.set(c.local, order.size);
    min.sort((a, b2) => order.get(a.local)! - order.get(b2.local)! || comparePlaces(a.projs, b2.projs));
    if (def.fnKind === null) def.fnKind = kind;
    (def as ClosureDef & { inferredKind?: string }).inferredKind = kind;
    def.upvars = min.map((c): Upvar => ({
      local: c.local,
      projs: c.projs,
      by: c.by,
      span: c.e.span,
      ty: c.by === 'move' ? c.ty : T.ref(T.reErased, c.by !== 'ref', c.ty),
      name: c.local.name + c.projs.map((p) => (p.k === 'field' ? '__' + p.index : '')).join(''),
    }));
    this.finish(def);
    this.onClosureKnown(def);
  }
  /** Numbers the regions of a finished closure type: they become its own parameters. */
  private finish(def: ClosureDef): void {
    let n = 0;
    const number: T.Folder = {
      mask: 0,
      re: (r) => (r.kind === 'erased' ? T.reParam(def.parentCount + n++, `'c${n}`) : r),
      ty: (t) => (t.k === 'closure' ? null : null),
    };
    def.upvarTys = def.upvars.map((u) => T.fold(full(this.resolve(u.ty)), number));
    const raw = (def as ClosureDef & { rawSig?: (Ty | null)[] }).rawSig ?? [];
    const binder = 1e9 + def.id;
    const names = new Map<string, number>();
    const bound = (k: string): T.Region => {
      let i = names.get(k);
      if (i === undefined) names.set(k, (i = names.size));
      return T.reBound(binder, i, "'_");
    };
    const overlay = (t: Ty, r: Ty | null): Ty => {
      if (!r) return T.fold(t, number);
      if (r.k === 'ref' && t.k === 'ref')
        return T.ref(
          r.re.kind === 'bound'
            ? bound(`${r.re.binder}.${r.re.index}`)
            : r.re.kind === 'static'
              ? r.re
              : number.re!(T.reErased),
          t.mut,
          overlay(t.ty, r.ty),
        );
      if (r.k === 'adt' && t.k === 'adt' && r.def === t.def)
        return T.adt(
          t.def,
          t.args.map((a, i) => {
            const b = r.args[i]!;
            if (a.isTy) return overlay(a, b.isTy ? b : null);
            if (a.k === 're' && !b.isTy && b.k === 're')
              return b.kind === 'bound'
                ? bound(`${b.binder}.${b.index}`)
                : b.kind === 'static'
                  ? b
                  : number.re!(T.reErased);
            return T.foldArg(a, number);
          }),
        );
      if (r.k === 'tuple' && t.k === 'tuple' && r.elems.length === t.elems.length)
        return T.tuple(t.elems.map((e, i) => overlay(e, r.elems[i]!)));
      if (r.k === 'slice' && t.k === 'slice') return T.slice(overlay(t.ty, r.ty));
      if (r.k === 'array' && t.k === 'array') return T.array(overlay(t.ty, r.ty), t.len);
      return T.fold(t, number);
    };
    const sig = def.sig;
    const ins = sig.inputs.map((t, i) => overlay(full(this.resolve(t)), raw[i] ?? null));
    const out = overlay(full(this.resolve(sig.output)), raw[sig.inputs.length] ?? null);
    def.sig = { inputs: ins, output: out, unsafe: false };
    def.regionCount = n;
    def.finished = true;
  }
  private hasDrop(t: Ty): boolean {
    return (
      t.k === 'adt' &&
      t.def.lang !== 'box' &&
      this.tr.implsOf(this.tr.s.langTrait('drop')).some((i) => {
        const r = this.tr.l.implTraitRef(i);
        return r !== null && (r.args[0] as Ty).k === 'adt' && (r.args[0] as Ty & { k: 'adt' }).def === t.def;
      })
    );
  }
  /** The type a projection is applied to. */
  private before(p: Place, i: number): Ty {
    return i === 0 ? this.resolve(p.local.ty) : this.resolve(p.projs[i - 1]!.ty);
  }
  private end(l: Local, projs: Proj[]): Ty {
    return projs.length ? this.resolve(projs[projs.length - 1]!.ty) : this.resolve(l.ty);
  }
  private placeOf(e: TExpr): Place | null {
    switch (e.k) {
      case 'local':
        return { local: e.local, projs: [], ty: e.ty };
      case 'field': {
        const p = this.placeOf(e.e);
        return (
          p && {
            local: p.local,
            projs: [...p.projs, { k: 'field', variant: e.variant, index: e.index, ty: e.ty }],
            ty: e.ty,
          }
        );
      }
      case 'deref': {
        const p = this.placeOf(e.e);
        return (
          p && { local: p.local, projs: [...p.projs, { k: 'deref', variant: null, index: 0, ty: e.ty }], ty: e.ty }
        );
      }
      case 'index': {
        const p = this.placeOf(e.e);
        return (
          p && { local: p.local, projs: [...p.projs, { k: 'other', variant: null, index: 0, ty: e.ty }], ty: e.ty }
        );
      }
      default:
        return null;
    }
  }
  private isPlace(e: TExpr): boolean {
    return (
      e.k === 'local' ||
      e.k === 'field' ||
      e.k === 'deref' ||
      e.k === 'index' ||
      e.k === 'overderef' ||
      e.k === 'overindex' ||
      e.k === 'static'
    );
  }
  private record(e: TExpr, by: By): void {
    const p = this.placeOf(e);
    this.parts(e);
    if (!p || !this.outside(p.local)) return;
    if (by === 'mut' && p.projs.some((x, i) => x.k === 'deref' && this.before(p, i).k === 'ref')) by = 'uniq';
    this.uses.push({ place: p, by, e });
  }
  /** The expressions evaluated on the way to a place. */
  private parts(e: TExpr): void {
    switch (e.k) {
      case 'local':
      case 'static':
        return;
      case 'field':
      case 'deref':
        if (this.isPlace(e.e)) this.parts(e.e);
        else this.consume(e.e);
        return;
      case 'index':
        if (this.isPlace(e.e)) this.parts(e.e);
        else this.consume(e.e);
        this.consume(e.index);
        return;
      case 'overderef':
        this.borrow(e.e, e.mut);
        return;
      case 'overindex':
        this.borrow(e.e, e.mut);
        this.consume(e.index);
        return;
      default:
        this.consume(e);
    }
  }
  private borrow(e: TExpr, mut: boolean): void {
    if (this.isPlace(e)) this.record(e, mut ? 'mut' : 'ref');
    else this.consume(e);
  }
  private consume(e: TExpr): void {
    if (this.isPlace(e)) {
      this.record(e, this.isCopy(this.resolve(e.ty)) ? 'copy' : 'move');
      return;
    }
    switch (e.k) {
      case 'lit':
      case 'const':
      case 'constparam':
      case 'fn':
      case 'error':
      case 'continue':
        return;
      case 'call':
        this.consume(e.fn);
        for (const a of e.args) this.consume(a);
        return;
      case 'borrow':
      case 'rawborrow':
        this.borrow(e.e, e.mut);
        return;
      case 'unary':
      case 'cast':
      case 'never':
      case 'coerce':
      case 'scope':
        this.consume(e.e);
        return;
      case 'repeat':
        this.consume(e.e);
        return;
      case 'binary': {
        const by = e.op === '==' || e.op === '!=' || e.op === '<' || e.op === '<=' || e.op === '>' || e.op === '>=';
        const l = this.resolve(e.l.ty);
        const builtin = l.k === 'int' || l.k === 'float' || l.k === 'bool' || l.k === 'char';
        if (by && !builtin) {
          this.borrow(e.l, false);
          this.borrow(e.r, false);
        } else {
          this.consume(e.l);
          this.consume(e.r);
        }
        return;
      }
      case 'lazy':
        this.consume(e.l);
        this.consume(e.r);
        return;
      case 'assign':
        this.consume(e.r);
        this.record(e.l, 'mut');
        return;
      case 'assignop':
        this.record(e.l, 'mut');
        this.consume(e.r);
        return;
      case 'tuple':
      case 'array':
        for (const x of e.elems) this.consume(x);
        return;
      case 'adt':
        for (const f of e.fields) this.consume(f.e);
        if (e.base) {
          const at = this.resolve(e.ty) as Ty & { k: 'adt' };
          const given = new Set(e.fields.map((f) => f.index));
          for (const f of e.variant.fields)
            if (!given.has(f.index)) {
              const ty = this.resolve(
                this.tr.normalise(T.erase(T.subst(this.tr.l.fieldTy(f), at.args)), e.span, 0, []),
              );
              this.consume({
                k: 'field',
                e: e.base,
                variant: e.variant,
                index: f.index,
                name: f.name,
                ty,
                span: e.base.span,
              });
            }
        }
        return;
      case 'closure':
        for (const u of e.body.def.upvars) {
          const place: Place = {
            local: u.local,
            projs: u.projs,
            ty: u.projs.length ? u.projs[u.projs.length - 1]!.ty : u.local.ty,
          };
          if (!this.outside(u.local)) continue;
          let by: By = u.by;
          if (by === 'move') by = this.isCopy(this.resolve(u.ty)) ? 'copy' : 'move';
          this.uses.push({ place, by, e: { k: 'local', local: u.local, ty: place.ty, span: u.span } });
        }
        return;
      case 'block':
        for (const s of e.stmts) this.stmt(s);
        if (e.expr) this.consume(e.expr);
        return;
      case 'if':
        this.consume(e.cond);
        this.consume(e.then);
        if (e.els) this.consume(e.els);
        return;
      case 'let':
        this.scrutinee(e.e, [e.pat]);
        return;
      case 'match':
        this.scrutinee(
          e.e,
          e.arms.map((a) => a.pat),
        );
        for (const a of e.arms) {
          if (a.guard) this.consume(a.guard);
          this.consume(a.body);
        }
        return;
      case 'loop':
        this.consume(e.body);
        return;
      case 'break':
      case 'return':
        if (e.e) this.consume(e.e);
        return;
      case 'format':
        return;
      default:
        return;
    }
  }
  private stmt(s: TStmt): void {
    if (s.k === 'expr') {
      this.consume(s.e);
      return;
    }
    if (s.init) this.scrutinee(s.init, [s.pat]);
    if (s.els) this.consume(s.els);
  }
  private scrutinee(e: TExpr, pats: TPat[]): void {
    if (!this.isPlace(e)) {
      this.consume(e);
      return;
    }
    this.parts(e);
    for (const p of pats) this.patUse(p, e);
    if (pats.length > 1 && pats.some((p) => p.k !== 'wild' && p.k !== 'bind')) {
      /* the tests below read what they need */
    }
  }
  /** The uses a pattern makes of the place it is matched on. */
  private patUse(p: TPat, e: TExpr | null): void {
    if (!e) return;
    switch (p.k) {
      case 'wild':
      case 'error':
      case 'never':
        return;
      case 'bind':
        this.recordOnly(
          e,
          p.by === 'ref' ? 'ref' : p.by === 'refmut' ? 'mut' : this.isCopy(this.resolve(e.ty)) ? 'copy' : 'move',
        );
        if (p.sub) this.patUse(p.sub, e);
        return;
      case 'variant':
        if (p.variant.adt.variants.length > 1) this.recordOnly(e, 'ref');
        for (const s of p.subs)
          this.patUse(s.pat, {
            k: 'field',
            e,
            variant: p.variant,
            index: s.index,
            name: '',
            ty: s.pat.ty,
            span: e.span,
          });
        return;
      case 'leaf': {
        const t = this.resolve(p.ty);
        for (const s of p.subs)
          this.patUse(s.pat, {
            k: 'field',
            e,
            variant: t.k === 'adt' ? t.def.variants[0]! : null,
            index: s.index,
            name: '',
            ty: s.pat.ty,
            span: e.span,
          });
        return;
      }
      case 'deref':
        this.patUse(p.pat, { k: 'deref', e, ty: p.pat.ty, span: e.span });
        return;
      case 'const':
      case 'range':
        this.recordOnly(e, 'ref');
        return;
      case 'slice': {
        this.recordOnly(e, 'ref');
        const idx: TExpr = { k: 'lit', value: 0n, ty: T.tUsize, span: e.span };
        for (const s of [...p.before, ...p.after])
          this.patUse(s, { k: 'index', e, index: idx, ty: s.ty, span: e.span });
        if (p.rest) this.patUse(p.rest, { k: 'index', e, index: idx, ty: p.rest.ty, span: e.span });
        return;
      }
      case 'or':
        for (const x of p.pats) this.patUse(x, e);
        return;
    }
  }
  private recordOnly(e: TExpr, by: By): void {
    const p = this.placeOf(e);
    if (!p || !this.outside(p.local)) return;
    if (by === 'mut' && p.projs.some((x, i) => x.k === 'deref' && this.before(p, i).k === 'ref')) by = 'uniq';
    this.uses.push({ place: p, by, e });
  }
}
const sameProj = (a: Proj, b: Proj): boolean =>
  a.k === b.k && a.index === b.index && (a.k !== 'field' || a.variant === b.variant);
const isUnion = (t: Ty): boolean => t.k === 'adt' && t.def.what === 'union';
function comparePlaces(a: Proj[], b: Proj[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i]!.k === 'field' && b[i]!.k === 'field' && a[i]!.index !== b[i]!.index) return a[i]!.index - b[i]!.index;
  }
  return 0;
}
const filler: T.Folder = {
  mask: T.HAS_CLOSURE,
  ty: (t) => {
    if (t.k !== 'closure') return null;
    const want = t.def.parentCount + t.def.regionCount;
    if (t.args.length >= want) return null;
    const args = T.foldArgs(t.args, filler).slice();
    while (args.length < want) args.push(T.reErased);
    return T.closure(t.def, args);
  },
};
/** Closure types with all their own region arguments. */
export function full(t: Ty): Ty {
  return t.flags & T.HAS_CLOSURE ? T.fold(t, filler) : t;
}
