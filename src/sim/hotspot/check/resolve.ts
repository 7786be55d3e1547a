// Finding variables, fields and methods; overload resolution in three phases (JLS 15.12). After com.sun.tools.javac.comp.Resolve.
import { Enter } from './enter.ts';
import type { Env } from './env.ts';
import {
  F,
  type Expr,
  type Lambda,
  type MethodRef,
  type Call,
  type NewExpr,
  type Stat,
  type Pattern,
} from '../ast/tree.ts';
import {
  arrayOf,
  isPrim,
  type ClassSymbol,
  type ClassType,
  type InferVar,
  MethodSymbol,
  type Type,
  type TypeVar,
  type VarSymbol,
} from './types.ts';

/** An argument, attributed as far as it can be without its target. */
export type Arg =
  | { k: 'type'; expr: Expr; type: Type }
  | { k: 'call'; expr: Expr; p: Pending }
  | { k: 'lambda'; expr: Lambda; env: Env }
  | { k: 'mref'; expr: MethodRef; env: Env }
  | { k: 'arms'; expr: Expr; arms: Arg[]; done: (t: Type) => void };
/** A call of a generic method (or a diamond) whose type waits for its target. */
export interface Pending {
  node: Call | NewExpr;
  sym: MethodSymbol;
  site: Type;
  args: Arg[];
  phase: 1 | 2 | 3;
  typeArgs: Type[] | null;
  env: Env;
  diamond: ClassSymbol | null;
  finish: ((ret: Type, params: Type[], thrown: Type[]) => void) | null;
}
/** One joint inference: its variables, what waits for them, and what to do when they are solved. */
export interface Inference {
  vars: InferVar[];
  waiting: { arg: Arg & { k: 'lambda' | 'mref' }; formal: Type }[];
  finishers: (() => void)[];
  trial: boolean;
}
export interface Found {
  sym: MethodSymbol;
  phase: 1 | 2 | 3;
}
export interface FnType {
  sym: MethodSymbol;
  params: Type[];
  ret: Type;
  throws: Type[];
  iface: ClassType;
}

export abstract class Resolve extends Enter {
  // ---- variables and fields
  findField(site: Type, name: string): VarSymbol | null {
    return this.fieldIn(site, name, []);
  }
  private fieldIn(site: Type, name: string, seen: ClassSymbol[]): VarSymbol | null {
    if (site.k === 'tvar' || site.k === 'inter') {
      for (const b of site.k === 'tvar' ? site.bounds : site.parts) {
        const f = this.fieldIn(b, name, seen);
        if (f) return f;
      }
      return null;
    }
    if (site.k !== 'class' || seen.includes(site.sym)) return null;
    seen.push(site.sym);
    const s = site.sym.members();
    const f = s.fields.get(name);
    if (f) return f;
    if (s.superType) {
      const x = this.fieldIn(s.superType, name, seen);
      if (x && !(x.flags & F.PRIVATE && x.owner !== s && !this.library && !this.inSameTop(x.owner as ClassSymbol, s)))
        return x;
      if (x) return x;
    }
    for (const i of s.interfaces) {
      const x = this.fieldIn(i, name, seen);
      if (x) return x;
    }
    return null;
  }
  private inSameTop(a: ClassSymbol, b: ClassSymbol): boolean {
    return this.topOf(a) === this.topOf(b);
  }
  topOf(c: ClassSymbol): ClassSymbol {
    for (;;) {
      const o: ClassSymbol | null = c.outer ?? c.localHost;
      if (!o) return c;
      c = o;
    }
  }
  accessible(flags: number, owner: ClassSymbol, site: Type | null, env: Env): boolean {
    const cls = env.cls;
    if (!cls) return true;
    if (flags & F.PUBLIC) return true;
    if (flags & F.PRIVATE) return this.topOf(owner) === this.topOf(cls);
    if (owner.library === cls.library && (owner.library || owner.pkg === cls.pkg)) return true; // the prelude is one package
    if (flags & F.PROTECTED) {
      for (let c: ClassSymbol | null = cls; c; c = c.outer ?? c.localHost)
        if (this.types.isSubClass(c, owner)) {
          if (!site || flags & F.STATIC || site.k !== 'class' || this.types.isSubClass(site.sym, c)) return true;
        }
      return false;
    }
    return false;
  }

  // ---- members by name
  /** All methods of that name seen in `site`, overridden ones left out. */
  methodsOf(site: Type, name: string): MethodSymbol[] {
    const out: MethodSymbol[] = [];
    const seen: ClassSymbol[] = [];
    const visit = (t: Type): void => {
      if (t.k === 'array') {
        if (name === 'clone') {
          out.push(this.arrayClone(t));
          return;
        }
        visit(this.types.objectType);
        return;
      }
      if (t.k === 'tvar') {
        (t.bounds.length ? t.bounds : [this.types.objectType]).forEach(visit);
        return;
      }
      if (t.k === 'inter') {
        t.parts.forEach(visit);
        return;
      }
      if (t.k === 'ivar') {
        if (t.inst) visit(t.inst);
        return;
      }
      if (t.k !== 'class' || seen.includes(t.sym)) return;
      seen.push(t.sym);
      const s = t.sym.members();
      for (const m of s.methods.get(name) ?? []) {
        if (m.isStatic && s.isInterface && !(site.k === 'class' && site.sym === s)) continue;
        if (!out.some((o) => this.overridesOrSame(o, m, site))) out.push(m);
      }
      if (name === '<init>') return;
      if (s.superType) visit(s.superType);
      for (const i of s.interfaces) visit(i);
      if (s.isInterface) visit(this.types.objectType);
    };
    visit(site);
    return out;
  }
  private clones = new Map<string, MethodSymbol>();
  private arrayClone(t: Type): MethodSymbol {
    const k = this.types.desc(t);
    let m = this.clones.get(k);
    if (!m || m.ret !== t) {
      m = new MethodSymbol('clone', F.PUBLIC, this.types.known.object);
      m.ret = t;
      m.generated = 'arrayclone';
      this.clones.set(k, m);
    }
    return m;
  }
  overridesOrSame(o: MethodSymbol, m: MethodSymbol, site: Type): boolean {
    if (o === m) return true;
    if (o.params.length !== m.params.length || (m.flags & F.PRIVATE && !m.owner.isInterface)) return false;
    if (!(o.owner === m.owner || this.types.isSubClass(o.owner, m.owner))) {
      if (!(o.owner.isInterface || m.owner.isInterface)) return false;
      if (m.isAbstract === false && o.isAbstract && !o.owner.isInterface) return false;
      if (o.isAbstract && !m.isAbstract) return false;
      if (!o.isAbstract && !m.isAbstract && o.owner.isInterface && m.owner.isInterface) return false;
    }
    return this.sameParams(o, m, site);
  }
  sameParams(o: MethodSymbol, m: MethodSymbol, site: Type): boolean {
    if (o.params.length !== m.params.length) return false;
    if (o.params.length === 0) return true;
    const a = o.params.map((p) => this.types.methodType(site, p, o));
    const b = m.params.map((p) => this.types.methodType(site, p, m));
    const same = o.typeParams.length === m.typeParams.length;
    if (a.every((p, i) => this.types.isSame(same ? this.types.subst(p, o.typeParams, m.typeParams) : p, b[i]!)))
      return true;
    return a.every((p, i) => {
      const x = this.types.erasure(b[i]!);
      return this.types.isSame(p, x);
    });
  }

  // ---- function types
  private fnCache = new Map<ClassSymbol, MethodSymbol | null>();
  /** The single abstract method of a functional interface, or null. */
  samOf(c: ClassSymbol): MethodSymbol | null {
    c.members();
    if (!c.isInterface) return null;
    const have = this.fnCache.get(c);
    if (have !== undefined) return have;
    const abs: MethodSymbol[] = [];
    const concrete: MethodSymbol[] = [];
    const seen: ClassSymbol[] = [];
    const visit = (s: ClassSymbol): void => {
      if (seen.includes(s)) return;
      seen.push(s);
      s.members();
      for (const l of s.methods.values())
        for (const m of l) {
          if (m.isStatic || m.flags & F.PRIVATE) continue;
          if (!m.isAbstract) {
            concrete.push(m);
            continue;
          }
          if (this.isObjectMethod(m)) continue;
          if (
            abs.some((o) => o.name === m.name && this.sameParams(o, m, c.type)) ||
            concrete.some(
              (o) => o.name === m.name && this.types.isSubClass(o.owner, m.owner) && this.sameParams(o, m, c.type),
            )
          )
            continue;
          abs.push(m);
        }
      for (const i of s.interfaces) visit(i.sym);
    };
    visit(c);
    const r = abs.length === 1 ? abs[0]! : null;
    this.fnCache.set(c, r);
    return r;
  }
  private isObjectMethod(m: MethodSymbol): boolean {
    return (this.types.known.object.members().methods.get(m.name) ?? []).some(
      (o) =>
        (o.flags & F.PUBLIC) !== 0 &&
        o.params.length === m.params.length &&
        o.params.every((p, i) => this.types.isSame(p, this.types.erasure(m.params[i]!))),
    );
  }
  /** The function type of a functional interface type (JLS 9.9); null if it is none. */
  fnType(t: Type): FnType | null {
    if (t.k === 'ivar' && t.inst) return this.fnType(t.inst);
    if (t.k === 'inter') {
      for (const p of t.parts) {
        const f = this.fnType(p);
        if (f) return f;
      }
      return null;
    }
    if (t.k !== 'class') return null;
    const sam = this.samOf(t.sym);
    if (!sam) return null;
    let iface = t;
    if (t.args.some((a) => a.k === 'wild')) {
      const tps = t.sym.typeParams;
      const args = t.args.map((a, i): Type =>
        a.k !== 'wild'
          ? a
          : (a.bound ??
            (tps[i]!.bounds.length && !this.types.mentions(tps[i]!.bounds[0]!, tps)
              ? tps[i]!.bounds[0]!
              : this.types.objectType)),
      );
      iface = { k: 'class', sym: t.sym, args, outer: t.outer };
    }
    return {
      sym: sam,
      params: sam.params.map((p) => this.types.memberType(iface, p, sam.owner)),
      ret: this.types.memberType(iface, sam.ret, sam.owner),
      throws: sam.throws.map((x) => this.types.memberType(iface, x, sam.owner)),
      iface,
    };
  }

  // ---- overload resolution
  formal(m: MethodSymbol, i: number, _n: number, phase: number): Type {
    if (phase < 3 || i < m.params.length - 1) return m.params[i]!;
    const last = m.params[m.params.length - 1]!;
    return last.k === 'array' ? last.elem : last;
  }
  arityOk(m: MethodSymbol, n: number, phase: number): boolean {
    return phase < 3 ? m.params.length === n : m.varargs && n >= m.params.length - 1;
  }
  /** Picks the most specific applicable method; null when none is (or several are). */
  select(
    cands: MethodSymbol[],
    site: Type,
    args: Arg[],
    typeArgs: Type[] | null,
    diamond: ClassSymbol | null,
  ): Found | 'none' | 'ambiguous' {
    for (const phase of [1, 2, 3] as const) {
      const ok = cands.filter(
        (m) => this.arityOk(m, args.length, phase) && this.applicable(m, site, args, phase, typeArgs, diamond),
      );
      if (ok.length === 0) continue;
      if (ok.length === 1) return { sym: ok[0]!, phase };
      let best = ok.filter((m) => ok.every((o) => o === m || this.moreSpecific(m, o, site, args, phase)));
      if (best.length > 1) {
        // override-equivalent: prefer a concrete one, then the most derived
        const concrete = best.filter((m) => !m.isAbstract);
        if (concrete.length === 1) best = concrete;
        else if (concrete.length === 0) {
          const sub = best.filter((m) =>
            best.every(
              (o) =>
                o === m ||
                this.types.isSubClass(m.owner, o.owner) ||
                this.types.isSubtype(this.types.methodType(site, m.ret, m), this.types.methodType(site, o.ret, o)),
            ),
          );
          best = [sub[0] ?? best[0]!];
        } else {
          const sub = concrete.filter((m) => concrete.every((o) => o === m || this.types.isSubClass(m.owner, o.owner)));
          // equal signatures from two interfaces: javac complains where the class is declared, and takes the first here
          if (sub.length === 1) best = sub;
          else if (concrete.every((m) => m.owner.isInterface)) best = [concrete[0]!];
        }
      }
      if (best.length === 1) return { sym: best[0]!, phase };
      return 'ambiguous';
    }
    return 'none';
  }
  abstract inferInto(p: Pending, inf: Inference): Type | null;
  newInference(trial: boolean): Inference {
    return { vars: [], waiting: [], finishers: [], trial };
  }
  applicable(
    m: MethodSymbol,
    site: Type,
    args: Arg[],
    phase: 1 | 2 | 3,
    typeArgs: Type[] | null,
    diamond: ClassSymbol | null,
  ): boolean {
    const tps: TypeVar[] = [...(diamond ? diamond.typeParams : []), ...m.typeParams];
    let subs: Type[] = [];
    if (tps.length)
      subs = typeArgs && !diamond && typeArgs.length === m.typeParams.length ? typeArgs : this.types.fresh(tps);
    if (typeArgs && !diamond && m.typeParams.length && typeArgs.length !== m.typeParams.length) return false;
    for (let i = 0; i < args.length; i++) {
      const f = this.types.subst(
        diamond
          ? this.formal(m, i, args.length, phase)
          : this.types.methodType(site, this.formal(m, i, args.length, phase), m),
        tps,
        subs,
      );
      if (!this.compatible(args[i]!, f, phase === 1, m)) return false;
    }
    return true;
  }
  /** May this argument be passed there, as far as overload resolution looks? */
  compatible(a: Arg, formal: Type, strict: boolean, m: MethodSymbol | null = null): boolean {
    switch (a.k) {
      case 'type':
        return strict ? this.types.isStrict(a.type, formal) : this.types.isLoose(a.type, formal);
      case 'call': {
        const inf = this.newInference(true);
        const r = this.inferInto(a.p, inf);
        if (!r) return false;
        const rt = r.k === 'ivar' && !r.inst && isPrim(formal) ? (this.boxedBound(r) ?? r) : r;
        if (!(strict ? this.types.isStrict(rt, formal) : this.types.isLoose(rt, formal))) return false;
        return inf.waiting.every((w) => this.createdFits(w.arg, w.formal));
      }
      case 'arms':
        return a.arms.every((x) => this.compatible(x, formal, strict, m));
      case 'lambda':
      case 'mref': {
        if ((formal.k === 'ivar' && !formal.inst) || (formal.k === 'tvar' && m?.typeParams.includes(formal)))
          return true;
        const fn = this.fnType(formal);
        if (!fn) return false;
        if (a.k === 'lambda') return this.shapeOk(a.expr, fn) && this.bodyFits(a.expr, a.env, fn);
        return this.refArityOk(a.expr, a.env, fn.params.length) && this.refExactOk(a.expr, a.env, fn, strict);
      }
    }
  }
  /** `TreeMap::new` or `() -> new TreeMap<>()` where nothing is awaited: what it makes must fit the bounds the target put on it. */
  private createdFits(a: Arg, formal: Type): boolean {
    const fn = a.k === 'lambda' || a.k === 'mref' ? this.fnType(formal) : null;
    if (!fn || fn.params.length || fn.ret.k !== 'ivar') return true;
    let made: Type | null = null;
    if (a.k === 'mref' && a.expr.isNew && a.expr.typeNode) made = this.typeOf(a.expr.typeNode, a.env);
    if (a.k === 'lambda' && a.expr.bodyExpr) {
      const e = unparen(a.expr.bodyExpr);
      if (e.k === 'new' && !e.outer) made = this.typeOf({ ...e.cls, args: null }, a.env);
    }
    if (made?.k !== 'class') return true;
    const above: Type[] = [fn.ret];
    for (const v of above) {
      if (v.k === 'array' || (v.k === 'class' && !this.types.isSubClass(made.sym, v.sym))) return false;
      if (v.k === 'ivar') for (const u of [...v.eq, ...v.up]) if (!above.includes(u)) above.push(u);
    }
    return true;
  }
  abstract refExactOk(e: MethodRef, env: Env, fn: FnType, strict: boolean): boolean;
  boxedBound(v: InferVar): Type | null {
    for (const b of [...v.eq, ...v.lo]) if (this.types.unboxed(b) && b.k !== 'ivar') return b;
    return null;
  }
  /** The type of an explicit lambda's expression, tried out on a copy; null where that cannot be said. */
  abstract speculated(l: Lambda, env: Env): Type | null;
  /** An explicit lambda is pertinent to applicability: a call that gives nothing fits no value, and a primitive or String only its like. */
  private bodyFits(l: Lambda, env: Env, fn: FnType): boolean {
    if (!l.bodyExpr || (l.params.length > 0 && !l.explicit) || fn.ret.k === 'void') return true;
    const t = this.speculated(l, env);
    if (!t || t.k === 'err') return true;
    if (t.k === 'void') return false;
    if (this.types.free(fn.ret)) return true;
    return isPrim(t) || this.types.isString(t) ? this.assignable(t, fn.ret, l.bodyExpr) : true;
  }
  abstract assignable(from: Type, to: Type, e: Expr | null): boolean;
  shapeOk(l: Lambda, fn: FnType): boolean {
    if (l.params.length !== fn.params.length) return false;
    const isVoid = fn.ret.k === 'void';
    if (l.bodyExpr) return isVoid ? isStatementExpr(l.bodyExpr) : true;
    const s = lambdaShape(l);
    return isVoid ? s.voidOk : s.valueOk;
  }
  abstract refArityOk(e: MethodRef, env: Env, n: number): boolean;
  private moreSpecific(m1: MethodSymbol, m2: MethodSymbol, site: Type, args: Arg[], phase: 1 | 2 | 3): boolean {
    const subs = this.types.fresh(m2.typeParams);
    const n = phase === 3 ? Math.max(args.length, m1.params.length, m2.params.length) : args.length;
    for (let i = 0; i < n; i++) {
      const s = this.types.methodType(
        site,
        this.formal(m1, Math.min(i, phase === 3 ? i : m1.params.length - 1), n, phase),
        m1,
      );
      const t = this.types.subst(this.types.methodType(site, this.formal(m2, i, n, phase), m2), m2.typeParams, subs);
      const a = args[i];
      if (a && (a.k === 'lambda' || a.k === 'mref')) {
        if (this.types.isSubtype(s, t)) continue;
        if (!this.fnMoreSpecific(a, s, t)) return false;
        continue;
      }
      if (a && a.k === 'arms') {
        if (!this.types.isSubtype(s, t)) return false;
        continue;
      }
      if (!this.types.isSubtype(s, t) && !(this.types.isRaw(s) && this.types.isStrict(s, t))) return false;
    }
    return true;
  }
  private fnMoreSpecific(a: Arg & { k: 'lambda' | 'mref' }, s: Type, t: Type): boolean {
    const f = this.fnType(s),
      g = this.fnType(t);
    if (!f || !g || f.params.length !== g.params.length) return false;
    if (
      f.iface.sym !== g.iface.sym &&
      (this.types.isSubClass(f.iface.sym, g.iface.sym) || this.types.isSubClass(g.iface.sym, f.iface.sym))
    )
      return false;
    if (a.k === 'lambda') {
      if (!a.expr.explicit && a.expr.params.length > 0) return false;
      if (g.ret.k === 'void') return true;
      if (f.ret.k === 'void') return false;
      if (this.types.isSubtype(f.ret, g.ret)) return true;
      if (isPrim(f.ret) !== isPrim(g.ret)) {
        const prim = this.lambdaReturnsPrimitive(a.expr, a.env);
        if (prim === null) return false;
        return isPrim(f.ret) ? prim : !prim;
      }
      return false;
    }
    const exact = this.exactRef(a.expr, a.env);
    if (!exact) return false;
    if (g.ret.k === 'void') return true;
    if (f.ret.k === 'void') return false;
    if (this.types.isSubtype(f.ret, g.ret)) return true;
    if (isPrim(f.ret) !== isPrim(g.ret)) return isPrim(f.ret) ? isPrim(exact.ret) : !isPrim(exact.ret);
    return false;
  }
  abstract lambdaReturnsPrimitive(l: Lambda, env: Env): boolean | null;
  abstract exactRef(e: MethodRef, env: Env): MethodSymbol | null;
  arrayArg(t: Type): Type {
    return arrayOf(t);
  }
}

export function isStatementExpr(e: Expr): boolean {
  return (
    e.k === 'call' || e.k === 'new' || e.k === 'assign' || e.k === 'compound' || (e.k === 'unary' && e.op.includes('x'))
  );
}
export function unparen(e: Expr): Expr {
  while (e.k === 'paren') e = e.expr;
  return e;
}

/** Void- and value-compatibility of a block lambda (JLS 15.27.2), by shape alone. */
export function lambdaShape(l: Lambda): { voidOk: boolean; valueOk: boolean } {
  let withValue = 0,
    without = 0;
  const visit = (s: Stat): void => {
    switch (s.k) {
      case 'return':
        if (s.expr) withValue++;
        else without++;
        break;
      case 'block':
        s.stats.forEach(visit);
        break;
      case 'if':
        visit(s.then);
        if (s.else) visit(s.else);
        break;
      case 'while':
      case 'do':
      case 'labeled':
      case 'foreach':
        visit(s.body);
        break;
      case 'for':
        visit(s.body);
        break;
      case 'switch':
        for (const c of s.cases) c.body.forEach(visit);
        break;
      case 'sync':
        visit(s.body);
        break;
      case 'try':
        visit(s.body);
        for (const c of s.catches) visit(c.body);
        if (s.fin) visit(s.fin);
        break;
    }
  };
  if (l.body) visit(l.body);
  const completes = l.body ? completesNormally(l.body) : true;
  return { voidOk: withValue === 0, valueOk: without === 0 && (withValue > 0 || !completes) && !completes };
}
/** JLS 14.22 by shape, constants only where literally `true`. */
export function completesNormally(s: Stat): boolean {
  const isTrue = (e: Expr | null): boolean =>
    e === null ||
    (unparen(e).k === 'lit' &&
      (unparen(e) as Extract<Expr, { k: 'lit' }>).value.t === 'boolean' &&
      (unparen(e) as Extract<Expr, { k: 'lit' }> & { value: { v: boolean } }).value.v === true);
  switch (s.k) {
    case 'return':
    case 'throw':
    case 'break':
    case 'continue':
    case 'yield':
      return false;
    case 'block':
      return s.stats.every(completesNormally);
    case 'if':
      return s.else === null || completesNormally(s.then) || completesNormally(s.else);
    case 'while':
      return !isTrue(s.cond) || hasBreak(s.body, 0);
    case 'do':
      return ((completesNormally(s.body) || hasContinue(s.body)) && !isTrue(s.cond)) || hasBreak(s.body, 0);
    case 'for':
      return !isTrue(s.cond) || hasBreak(s.body, 0);
    case 'labeled':
      return completesNormally(s.body) || hasBreak(s.body, 1, s.label);
    case 'switch': {
      const last = s.cases[s.cases.length - 1];
      const hasDefault = s.cases.some((c) => c.isDefault);
      if (!last || (!hasDefault && !s.cases.some((c) => c.labels.some((l) => l.l === 'pattern')))) return true;
      if (s.cases.some((c) => c.body.some((b) => hasBreak(b, 0)))) return true;
      return last.arrow
        ? s.cases.some((c) => c.arrowExpr || c.body.every(completesNormally))
        : last.body.every(completesNormally);
    }
    case 'sync':
      return completesNormally(s.body);
    case 'try': {
      if (s.fin && !completesNormally(s.fin)) return false;
      return completesNormally(s.body) || s.catches.some((c) => completesNormally(c.body));
    }
    default:
      return true;
  }
}
function hasContinue(s: Stat): boolean {
  switch (s.k) {
    case 'continue':
      return true;
    case 'block':
      return s.stats.some(hasContinue);
    case 'if':
      return hasContinue(s.then) || (s.else !== null && hasContinue(s.else));
    case 'try':
      return hasContinue(s.body) || s.catches.some((c) => hasContinue(c.body));
    case 'labeled':
    case 'sync':
      return hasContinue(s.body);
    case 'switch':
      return s.cases.some((c) => c.body.some(hasContinue));
    default:
      return false;
  }
}
function hasBreak(s: Stat, mode: number, label: string | null = null): boolean {
  switch (s.k) {
    case 'break':
      return mode === 1 ? s.label === label : s.label === null;
    case 'block':
      return s.stats.some((x) => hasBreak(x, mode, label));
    case 'if':
      return hasBreak(s.then, mode, label) || (s.else !== null && hasBreak(s.else, mode, label));
    case 'while':
    case 'do':
    case 'for':
    case 'foreach':
      return mode === 1 && hasBreak(s.body, mode, label);
    case 'labeled':
    case 'sync':
      return hasBreak(s.body, mode, label);
    case 'switch':
      return mode === 1 && s.cases.some((c) => c.body.some((x) => hasBreak(x, mode, label)));
    case 'try':
      return (
        hasBreak(s.body, mode, label) ||
        s.catches.some((c) => hasBreak(c.body, mode, label)) ||
        (s.fin !== null && hasBreak(s.fin, mode, label))
      );
    default:
      return false;
  }
}
export type { Pattern };
