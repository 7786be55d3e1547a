// Relations between types (JLS 4.10, 5, 18.2), after com.sun.tools.javac.code.Types. Relations on inference variables add bounds to them.
import {
  BOOLEAN,
  BYTE,
  CHAR,
  DOUBLE,
  FLOAT,
  INT,
  LONG,
  SHORT,
  NULL,
  ERR,
  arrayOf,
  type ArrayType,
  type ClassSymbol,
  type ClassType,
  type InferVar,
  type PrimType,
  type Type,
  type TypeVar,
  type WildType,
  type MethodSymbol,
} from './types.ts';

/** Well-known classes, bound once per compilation. */
export interface Known {
  object: ClassSymbol;
  string: ClassSymbol;
  cloneable: ClassSymbol;
  serializable: ClassSymbol;
  box: Record<string, ClassSymbol>;
  enumClass: ClassSymbol;
  record: ClassSymbol;
}
export class Types {
  readonly known: Known;
  private readonly unboxMap = new Map<ClassSymbol, PrimType>();
  readonly objectType: ClassType;
  readonly stringType: ClassType;
  /** Set when the last check needed an unchecked conversion. */
  unchecked = false;
  private ids = 0;
  constructor(known: Known) {
    this.known = known;
    this.objectType = known.object.type;
    this.stringType = known.string.type;
    for (const p of [INT, LONG, DOUBLE, FLOAT, BOOLEAN, CHAR, BYTE, SHORT])
      this.unboxMap.set(known.box[p.name] as ClassSymbol, p);
  }
  cls(sym: ClassSymbol, args: readonly Type[] = [], outer: ClassType | null = null): ClassType {
    return { k: 'class', sym, args, outer };
  }
  isObject(t: Type): boolean {
    return t.k === 'class' && t.sym === this.known.object;
  }
  isString(t: Type): boolean {
    return t.k === 'class' && t.sym === this.known.string;
  }
  boxed(t: Type): Type {
    if (t.k !== 'prim') return t;
    this.boxedSince.add(t.name);
    return (this.known.box[t.name] as ClassSymbol).type;
  }
  /** Primitives that were boxed since somebody cleared this: which box caches a program will look into. */
  readonly boxedSince = new Set<string>();
  /** The primitive a type unboxes to, or null. */
  unboxed(t: Type): PrimType | null {
    if (t.k === 'prim') return t;
    if (t.k === 'ivar' && t.inst) return this.unboxed(t.inst);
    if (t.k === 'class') return this.unboxMap.get(t.sym) ?? null;
    if (t.k === 'tvar' || t.k === 'inter') {
      for (const b of t.k === 'tvar' ? t.bounds : t.parts) {
        const u = this.unboxed(b);
        if (u) return u;
      }
    }
    return null;
  }
  isRaw(t: Type): boolean {
    return (
      t.k === 'class' &&
      ((t.args.length === 0 && t.sym.header().typeParams.length > 0) || (t.outer !== null && this.isRaw(t.outer)))
    );
  }

  // ---- substitution
  subst(t: Type, from: readonly TypeVar[], to: readonly Type[]): Type {
    if (from.length === 0) return t;
    switch (t.k) {
      case 'tvar': {
        const i = from.indexOf(t);
        if (i >= 0) return to[i] ?? this.objectType;
        if (t.captured && t.bounds.some((b) => this.mentions(b, from))) {
          const c: TypeVar = { k: 'tvar', name: t.name, bounds: [], lower: null, captured: true, owner: null };
          c.bounds = t.bounds.map((b) => this.subst(b, [...from, t], [...to, c]));
          c.lower = t.lower ? this.subst(t.lower, from, to) : null;
          return c;
        }
        return t;
      }
      case 'class': {
        if (t.args.length === 0 && t.outer === null) return t;
        let same = true;
        const args = t.args.map((a) => {
          const r = this.subst(a, from, to);
          if (r !== a) same = false;
          return r;
        });
        const outer = t.outer ? (this.subst(t.outer, from, to) as ClassType) : null;
        return same && outer === t.outer ? t : { k: 'class', sym: t.sym, args, outer };
      }
      case 'array': {
        const e = this.subst(t.elem, from, to);
        return e === t.elem ? t : arrayOf(e);
      }
      case 'wild': {
        if (!t.bound) return t;
        const b = this.subst(t.bound, from, to);
        if (b === t.bound) return t;
        return b.k === 'wild' ? (t.kind === 'extends' ? b : b) : { k: 'wild', kind: t.kind, bound: b };
      }
      case 'inter':
        return { k: 'inter', parts: t.parts.map((p) => this.subst(p, from, to)) };
      case 'ivar':
        return t.inst ? this.subst(t.inst, from, to) : t;
      default:
        return t;
    }
  }
  mentions(t: Type, vars: readonly TypeVar[], seen: TypeVar[] = []): boolean {
    switch (t.k) {
      case 'tvar':
        if (vars.includes(t)) return true;
        if (!t.captured || seen.includes(t)) return false;
        return t.bounds.some((b) => this.mentions(b, vars, [...seen, t]));
      case 'class':
        return (
          t.args.some((a) => this.mentions(a, vars, seen)) || (t.outer !== null && this.mentions(t.outer, vars, seen))
        );
      case 'array':
        return this.mentions(t.elem, vars, seen);
      case 'wild':
        return t.bound !== null && this.mentions(t.bound, vars, seen);
      case 'inter':
        return t.parts.some((p) => this.mentions(p, vars, seen));
      case 'ivar':
        return t.inst !== null && this.mentions(t.inst, vars, seen);
      default:
        return false;
    }
  }
  /** Replaces solved inference variables by their instances. */
  resolved(t: Type): Type {
    switch (t.k) {
      case 'ivar':
        return t.inst ? this.resolved(t.inst) : t;
      case 'class': {
        if (t.args.length === 0 && !t.outer) return t;
        let same = true;
        const args = t.args.map((a) => {
          const r = this.resolved(a);
          if (r !== a) same = false;
          return r;
        });
        const outer = t.outer ? (this.resolved(t.outer) as ClassType) : null;
        return same && outer === t.outer ? t : { k: 'class', sym: t.sym, args, outer };
      }
      case 'array': {
        const e = this.resolved(t.elem);
        return e === t.elem ? t : arrayOf(e);
      }
      case 'wild': {
        if (!t.bound) return t;
        const b = this.resolved(t.bound);
        return b === t.bound ? t : { k: 'wild', kind: t.kind, bound: b };
      }
      case 'inter':
        return { k: 'inter', parts: t.parts.map((p) => this.resolved(p)) };
      default:
        return t;
    }
  }
  free(t: Type): boolean {
    return this.ivars(t).length > 0;
  }
  ivars(t: Type, out: InferVar[] = []): InferVar[] {
    switch (t.k) {
      case 'ivar':
        if (t.inst) this.ivars(t.inst, out);
        else if (!out.includes(t)) out.push(t);
        break;
      case 'class':
        for (const a of t.args) this.ivars(a, out);
        if (t.outer) this.ivars(t.outer, out);
        break;
      case 'array':
        this.ivars(t.elem, out);
        break;
      case 'wild':
        if (t.bound) this.ivars(t.bound, out);
        break;
      case 'inter':
        for (const p of t.parts) this.ivars(p, out);
        break;
      case 'tvar':
        if (t.captured) for (const b of t.bounds) if (b.k !== 'tvar' && b.k === 'ivar') this.ivars(b, out);
        break;
    }
    return out;
  }
  fresh(tvs: readonly TypeVar[]): InferVar[] {
    const vars = tvs.map((tv): InferVar => ({ k: 'ivar', tv, eq: [], lo: [], up: [], inst: null, id: this.ids++ }));
    tvs.forEach((tv, i) => {
      for (const b of tv.bounds) if (!this.isObject(b)) (vars[i] as InferVar).up.push(this.subst(b, tvs, vars));
    });
    return vars;
  }

  erasure(t: Type): Type {
    switch (t.k) {
      case 'class':
        return t.args.length || t.outer ? { k: 'class', sym: t.sym, args: [], outer: null } : t;
      case 'array': {
        const e = this.erasure(t.elem);
        return e === t.elem ? t : arrayOf(e);
      }
      case 'tvar':
        return t.bounds.length ? this.erasure(t.bounds[0] as Type) : this.objectType;
      case 'inter':
        return this.erasure(t.parts[0] as Type);
      case 'wild':
        return t.kind === 'extends' ? this.erasure(t.bound as Type) : this.objectType;
      case 'ivar':
        return t.inst ? this.erasure(t.inst) : this.objectType;
      default:
        return t;
    }
  }

  // ---- supertypes and members
  superTypes(t: Type): Type[] {
    switch (t.k) {
      case 'class': {
        const s = t.sym.header();
        const out: Type[] = [];
        const raw = this.isRaw(t);
        const [from, to] = this.bindings(t);
        const map = (x: ClassType): Type => (raw ? this.erasure(x) : this.subst(x, from, to));
        if (s.superType) out.push(map(s.superType));
        else if (s.isInterface) out.push(this.objectType);
        for (const i of s.interfaces) out.push(map(i));
        return out;
      }
      case 'tvar':
        return t.bounds.length ? t.bounds : [this.objectType];
      case 'inter':
        return [...t.parts];
      case 'array':
        return [this.objectType, this.known.cloneable.type, this.known.serializable.type];
      case 'ivar':
        return t.inst ? this.superTypes(t.inst) : [];
      default:
        return [];
    }
  }
  /** Parameters of a class and its enclosing ones, with what a type binds them to. */
  bindings(t: ClassType): [TypeVar[], Type[]] {
    let from: readonly TypeVar[] = t.sym.header().typeParams;
    let to: readonly Type[] = t.args;
    if (to.length !== from.length) {
      from = [];
      to = [];
    }
    if (t.outer) {
      const [f, o] = this.bindings(t.outer);
      return [
        [...from, ...f],
        [...to, ...o],
      ];
    }
    return [from as TypeVar[], to as Type[]];
  }
  /** The supertype of `t` that is an instance of `sym`, or null. */
  asSuper(t: Type, sym: ClassSymbol): ClassType | null {
    if (t.k === 'ivar') {
      if (t.inst) return this.asSuper(t.inst, sym);
      for (const b of [...t.eq, ...t.lo, ...t.up]) {
        if (b.k === 'ivar') continue;
        const s = this.asSuper(b, sym);
        if (s) return s;
      }
      return null;
    }
    if (t.k === 'class' && t.sym === sym) return t;
    if (t.k === 'err') return null;
    if (sym === this.known.object && t.k !== 'prim' && t.k !== 'void' && t.k !== 'null') return this.objectType;
    for (const s of this.superTypes(t)) {
      const r = this.asSuper(s, sym);
      if (r) return r;
    }
    return null;
  }
  isSubClass(a: ClassSymbol, b: ClassSymbol): boolean {
    if (a === b || b === this.known.object) return true;
    a.header();
    if (a.superType && this.isSubClass(a.superType.sym, b)) return true;
    return a.interfaces.some((i) => this.isSubClass(i.sym, b));
  }
  /** A member's declared type as seen from `site`. */
  memberType(site: Type, declared: Type, owner: ClassSymbol): Type {
    if (site.k === 'err' || (owner.header().typeParams.length === 0 && !(owner.outer && owner.inner))) return declared;
    const b = this.asSuper(site, owner);
    if (!b) return declared;
    if (this.isRaw(b)) return this.erasure(declared);
    const [from, to] = this.bindings(b.args.some((a) => a.k === 'wild') ? (this.capture(b) as ClassType) : b);
    return this.subst(declared, from, to);
  }
  /** As memberType; a static member is not seen through its site. */
  methodType(site: Type, declared: Type, m: MethodSymbol): Type {
    return m.isStatic ? declared : this.memberType(site, declared, m.owner);
  }
  upper(t: Type): Type {
    if (t.k === 'wild') return t.kind === 'extends' ? this.upper(t.bound as Type) : this.objectType;
    if (t.k === 'tvar' && t.captured)
      return t.bounds.length === 1
        ? this.upper(t.bounds[0] as Type)
        : t.bounds.length
          ? { k: 'inter', parts: t.bounds }
          : this.objectType;
    if (t.k === 'ivar' && t.inst) return this.upper(t.inst);
    return t;
  }
  capture(t: Type): Type {
    if (t.k === 'ivar' && t.inst) return this.capture(t.inst);
    if (t.k !== 'class' || !t.args.some((a) => a.k === 'wild')) return t;
    const tps = t.sym.header().typeParams;
    const args: Type[] = t.args.map((a): Type =>
      a.k !== 'wild'
        ? a
        : { k: 'tvar', name: 'capture', bounds: [], lower: null, captured: true, owner: null, wild: a },
    );
    args.forEach((a, i) => {
      const w = t.args[i] as Type;
      if (w.k !== 'wild') return;
      const c = a as TypeVar;
      const decl = (tps[i] as TypeVar).bounds.map((b) => this.subst(b, tps, args)).filter((b) => !this.isObject(b));
      if (w.kind === 'extends') {
        const wb = w.bound as Type;
        c.bounds =
          decl.length && !this.isObject(wb)
            ? this.glbParts([wb, ...decl])
            : this.isObject(wb) && decl.length
              ? decl
              : [wb];
      } else {
        c.bounds = decl.length ? decl : [this.objectType];
        if (w.kind === 'super') c.lower = w.bound;
      }
    });
    return { k: 'class', sym: t.sym, args, outer: t.outer };
  }
  private glbParts(ts: Type[]): Type[] {
    const out: Type[] = [];
    for (const t of ts) {
      if (out.some((o) => this.quiet(() => this.isSubtype(o, t)))) continue;
      for (let i = out.length - 1; i >= 0; i--)
        if (this.quiet(() => this.isSubtype(t, out[i] as Type))) out.splice(i, 1);
      out.push(t);
    }
    return out;
  }
  private quiet(f: () => boolean): boolean {
    const u = this.unchecked;
    const r = f();
    this.unchecked = u;
    return r;
  }
  /** Upward projection of captured variables (JLS 4.10.5), for `var` and lambda results. */
  project(t: Type, depth = 0): Type {
    switch (t.k) {
      case 'tvar':
        return t.captured
          ? this.project(t.bounds.length === 1 ? (t.bounds[0] as Type) : { k: 'inter', parts: t.bounds }, depth + 1)
          : t;
      case 'array':
        return arrayOf(this.project(t.elem, depth));
      case 'class': {
        if (!t.args.length) return t;
        return {
          k: 'class',
          sym: t.sym,
          args: t.args.map((a): Type => {
            if (a.k === 'tvar' && a.captured) {
              if (a.wild && !a.wild.bound) return a.wild;
              if (a.lower && this.isObject(a.bounds[0] ?? this.objectType))
                return { k: 'wild', kind: 'super', bound: a.lower };
              if (depth > 3) return { k: 'wild', kind: null, bound: null };
              const u = this.project(a, depth + 1);
              return this.isObject(u)
                ? { k: 'wild', kind: null, bound: null }
                : { k: 'wild', kind: 'extends', bound: u };
            }
            if (a.k === 'class' && a.args.length) {
              const p = this.project(a, depth + 1);
              return p;
            }
            return a;
          }),
          outer: t.outer,
        };
      }
      case 'ivar':
        return t.inst ? this.project(t.inst, depth) : t;
      default:
        return t;
    }
  }

  // ---- equality and subtyping
  isSame(a: Type, b: Type): boolean {
    if (a === b) return true;
    if (a.k === 'ivar' && a.inst) return this.isSame(a.inst, b);
    if (b.k === 'ivar' && b.inst) return this.isSame(a, b.inst);
    if (a.k === 'err' || b.k === 'err') return true;
    if (a.k === 'ivar') return b.k === 'prim' || b.k === 'wild' ? false : this.addEq(a, b);
    if (b.k === 'ivar') return a.k === 'prim' || a.k === 'wild' ? false : this.addEq(b, a);
    if (a.k === 'class' && b.k === 'class')
      return (
        a.sym === b.sym &&
        a.args.length === b.args.length &&
        a.args.every((x, i) => this.isSame(x, b.args[i] as Type)) &&
        (a.outer === null || b.outer === null || this.isSame(a.outer, b.outer))
      );
    if (a.k === 'array' && b.k === 'array') return this.isSame(a.elem, b.elem);
    if (a.k === 'prim' && b.k === 'prim') return a.name === b.name;
    if (a.k === 'wild' && b.k === 'wild') {
      const ak = a.kind === 'extends' && this.isObject(a.bound as Type) ? null : a.kind,
        bk = b.kind === 'extends' && this.isObject(b.bound as Type) ? null : b.kind;
      return ak === bk && (ak === null || this.isSame(a.bound as Type, b.bound as Type));
    }
    if (a.k === 'void' && b.k === 'void') return true;
    if (a.k === 'inter' && b.k === 'inter')
      return a.parts.length === b.parts.length && a.parts.every((p) => b.parts.some((q) => this.isSame(p, q)));
    return false;
  }
  private depth = 0;
  isSubtype(a: Type, b: Type): boolean {
    if (a === b) return true;
    if (++this.depth > 60) {
      this.depth--;
      return true;
    }
    const r = this.subtype1(a, b);
    this.depth--;
    return r;
  }
  private subtype1(a: Type, b: Type): boolean {
    if (a.k === 'ivar' && a.inst) return this.isSubtype(a.inst, b);
    if (b.k === 'ivar' && b.inst) return this.isSubtype(a, b.inst);
    if (a.k === 'err' || b.k === 'err') return true;
    if (a.k === 'prim' || b.k === 'prim') return a.k === 'prim' && b.k === 'prim' && this.primSubtype(a, b);
    if (a.k === 'void' || b.k === 'void') return a.k === b.k;
    if (b.k === 'ivar') return a.k === 'null' ? true : this.addLo(b, a);
    if (a.k === 'ivar') return this.isObject(b) ? true : this.addUp(a, b);
    if (a.k === 'null') return true;
    if (b.k === 'inter') return b.parts.every((p) => this.isSubtype(a, p));
    if (b.k === 'tvar') {
      if (b.captured && b.lower && this.isSubtype(a, b.lower)) return true;
      if (a.k === 'tvar') return a.bounds.some((x) => x.k === 'tvar' && this.isSubtype(x, b));
      if (a.k === 'inter') return a.parts.some((p) => this.isSubtype(p, b));
      return false;
    }
    if (a.k === 'inter') return a.parts.some((p) => this.isSubtype(p, b));
    if (a.k === 'tvar') {
      if (this.isObject(b)) return true;
      return a.bounds.some((x) => this.isSubtype(x, b));
    }
    if (a.k === 'array') {
      if (b.k === 'array')
        return a.elem.k === 'prim' || b.elem.k === 'prim'
          ? this.isSame(a.elem, b.elem)
          : this.isSubtype(a.elem, b.elem);
      return (
        b.k === 'class' &&
        (b.sym === this.known.object || b.sym === this.known.cloneable || b.sym === this.known.serializable)
      );
    }
    if (a.k === 'class' && b.k === 'class') {
      if (b.sym === this.known.object) return true;
      const s = this.asSuper(a, b.sym);
      if (!s) return false;
      if (b.args.length === 0) return true;
      if (s.args.length === 0) {
        if (b.args.every((x) => x.k === 'wild' && x.bound === null)) return true;
        if (this.rawOk) {
          this.unchecked = true;
          return true;
        }
        return false;
      }
      const c = s.args.some((x) => x.k === 'wild') ? (this.capture(s) as ClassType) : s;
      return b.args.every((x, i) => this.contains(x, s.args[i] as Type, c.args[i] as Type));
    }
    return false;
  }
  /** Loose contexts allow raw to parameterised (unchecked). */
  rawOk = false;
  private contains(target: Type, arg: Type, cap: Type): boolean {
    if (target.k === 'wild') {
      if (target.bound === null) return true;
      if (target.kind === 'extends') {
        if (arg.k === 'wild' && arg.kind !== 'extends')
          return this.isObject(target.bound) || this.isSubtype(cap, target.bound);
        return this.noRaw(() => this.isSubtype(arg.k === 'wild' ? (arg.bound as Type) : arg, target.bound as Type));
      }
      if (arg.k === 'wild')
        return arg.kind === 'super' && this.noRaw(() => this.isSubtype(target.bound as Type, arg.bound as Type));
      return this.noRaw(() => this.isSubtype(target.bound as Type, arg));
    }
    if (arg.k === 'wild')
      return target.k === 'ivar' || (target.k === 'tvar' && target.captured) ? this.isSame(cap, target) : false;
    return this.isSame(arg, target);
  }
  private noRaw(f: () => boolean): boolean {
    const r = this.rawOk;
    this.rawOk = false;
    const v = f();
    this.rawOk = r;
    return v;
  }
  primSubtype(a: PrimType, b: PrimType): boolean {
    if (a.name === b.name) return true;
    switch (a.name) {
      case 'byte':
        return b.name === 'short' || b.name === 'int' || b.name === 'long' || b.name === 'float' || b.name === 'double';
      case 'short':
      case 'char':
        return b.name === 'int' || b.name === 'long' || b.name === 'float' || b.name === 'double';
      case 'int':
        return b.name === 'long' || b.name === 'float' || b.name === 'double';
      case 'long':
        return b.name === 'float' || b.name === 'double';
      case 'float':
        return b.name === 'double';
      default:
        return false;
    }
  }

  // ---- bounds of inference variables
  private addEq(v: InferVar, t: Type): boolean {
    if (t === v) return true;
    if (v.eq.some((x) => x === t || (this.closed(x) && this.closed(t) && this.isSame(x, t)))) return true;
    if (this.occurs(v, t)) return t.k === 'ivar';
    v.eq.push(t);
    if (t.k === 'ivar' && !t.inst && !t.eq.includes(v)) this.addEq(t, v);
    for (const x of [...v.eq]) if (x !== t && !this.isSame(x, t)) return false;
    for (const x of [...v.lo]) if (!this.isSubtype(x, t)) return false;
    for (const x of [...v.up]) if (!this.upOk(t, x)) return false;
    return true;
  }
  private addLo(v: InferVar, t: Type): boolean {
    if (t === v) return true;
    if (v.lo.some((x) => x === t || (this.closed(x) && this.closed(t) && this.isSame(x, t)))) return true;
    v.lo.push(t);
    if (t.k === 'ivar' && !t.inst && !t.up.includes(v)) {
      t.up.push(v);
      for (const x of [...t.lo]) if (!this.isSubtype(x, v)) return false;
      for (const x of [...t.eq]) if (!this.isSubtype(x, v)) return false;
    }
    for (const x of [...v.eq]) if (!this.isSubtype(t, x)) return false;
    for (const x of [...v.up]) if (!this.upOk(t, x)) return false;
    return true;
  }
  private addUp(v: InferVar, t: Type): boolean {
    if (t === v) return true;
    if (v.up.some((x) => x === t || (this.closed(x) && this.closed(t) && this.isSame(x, t)))) return true;
    v.up.push(t);
    if (t.k === 'ivar' && !t.inst && !t.lo.includes(v)) {
      t.lo.push(v);
      for (const x of [...t.up]) if (!this.isSubtype(v, x)) return false;
    }
    for (const x of [...v.eq]) if (!this.upOk(x, t)) return false;
    for (const x of [...v.lo]) if (!this.upOk(x, t)) return false;
    if (t.k === 'class' && t.args.length)
      for (const u of v.up) if (u !== t && u.k === 'class' && u.args.length && !this.upPair(u, t)) return false;
    return true;
  }
  private upPair(a: ClassType, b: ClassType): boolean {
    const sym = this.isSubClass(a.sym, b.sym) ? b.sym : this.isSubClass(b.sym, a.sym) ? a.sym : null;
    if (!sym) return true;
    const x = this.asSuper(a, sym),
      y = this.asSuper(b, sym);
    if (!x || !y || x.args.length !== y.args.length) return true;
    return x.args.every((p, i) => {
      const q = y.args[i] as Type;
      return p.k === 'wild' || q.k === 'wild' ? true : this.isSame(p, q);
    });
  }
  private upOk(t: Type, up: Type): boolean {
    return this.isSubtype(t, up);
  }
  private closed(t: Type): boolean {
    return !this.free(t);
  }
  private occurs(v: InferVar, t: Type): boolean {
    return this.ivars(t).includes(v);
  }

  // ---- least upper bound
  private supers(t: Type, out: ClassSymbol[] = []): ClassSymbol[] {
    if (t.k === 'class' && !out.includes(t.sym)) out.push(t.sym);
    for (const s of this.superTypes(t)) this.supers(s, out);
    if (!out.includes(this.known.object) && t.k !== 'null') out.push(this.known.object);
    return out;
  }
  lub(ts: readonly Type[], depth = 0): Type {
    const list: Type[] = [];
    for (const t of ts) {
      const r = t.k === 'ivar' && t.inst ? t.inst : t;
      if (r.k === 'null') continue;
      if (r.k === 'err') return ERR;
      if (!list.some((x) => this.isSame(x, r))) list.push(r);
    }
    if (list.length === 0) return ts.length ? NULL : this.objectType;
    if (list.length === 1) return list[0] as Type;
    for (const t of list) if (list.every((x) => x === t || this.quiet(() => this.isSubtype(x, t)))) return t;
    if (list.every((t) => t.k === 'array')) {
      const es = (list as ArrayType[]).map((t) => t.elem);
      if (es.every((e) => e.k !== 'prim')) return arrayOf(this.lub(es, depth + 1));
    }
    if (list.some((t) => t.k === 'array'))
      return { k: 'inter', parts: [this.objectType, this.known.serializable.type, this.known.cloneable.type] };
    let cand = this.supers(list[0] as Type);
    for (const t of list.slice(1)) {
      const s = this.supers(t);
      cand = cand.filter((c) => s.includes(c));
    }
    const min = cand.filter((c) => !cand.some((d) => d !== c && this.isSubClass(d, c)));
    const parts = min.map((c): Type => {
      if (c.header().typeParams.length === 0) return c.type;
      const vs = list.map((t) => this.asSuper(t, c));
      if (vs.some((v) => v === null || v.args.length === 0)) return this.cls(c);
      let args = (vs[0] as ClassType).args as Type[];
      for (const v of vs.slice(1)) args = args.map((a, i) => this.lcta(a, (v as ClassType).args[i] as Type, depth));
      return { k: 'class', sym: c, args, outer: null };
    });
    if (parts.length === 0) return this.objectType;
    if (parts.length === 1) return parts[0] as Type;
    parts.sort((a, b) => Number((a as ClassType).sym.isInterface) - Number((b as ClassType).sym.isInterface));
    return { k: 'inter', parts };
  }
  private lcta(a: Type, b: Type, depth: number): Type {
    if (this.quiet(() => this.isSame(a, b))) return a;
    if (depth > 1) return { k: 'wild', kind: null, bound: null };
    if ((a.k === 'wild' && a.kind === 'super') || (b.k === 'wild' && b.kind === 'super'))
      return { k: 'wild', kind: null, bound: null };
    const x = a.k === 'wild' ? (a.bound ?? this.objectType) : a,
      y = b.k === 'wild' ? (b.bound ?? this.objectType) : b;
    const l = this.lub([x, y], depth + 1);
    return this.isObject(l) ? { k: 'wild', kind: null, bound: null } : { k: 'wild', kind: 'extends', bound: l };
  }
  glb(ts: readonly Type[]): Type {
    const p = this.glbParts([...ts]);
    return p.length === 1
      ? (p[0] as Type)
      : p.length === 0
        ? this.objectType
        : {
            k: 'inter',
            parts: p.sort(
              (a, b) => Number(a.k === 'class' && a.sym.isInterface) - Number(b.k === 'class' && b.sym.isInterface),
            ),
          };
  }

  // ---- conversions
  /** Strict invocation: subtyping only (raw types loosely). */
  isStrict(from: Type, to: Type): boolean {
    const f = from.k === 'ivar' && from.inst ? from.inst : from,
      t = to.k === 'ivar' && to.inst ? to.inst : to;
    if (f.k === 'err' || t.k === 'err') return true;
    if ((f.k === 'prim') !== (t.k === 'prim')) return false;
    const r = this.rawOk;
    this.rawOk = true;
    const v = this.isSubtype(this.capture(f), t);
    this.rawOk = r;
    return v;
  }
  /** Loose invocation: boxing and unboxing too. */
  isLoose(from: Type, to: Type): boolean {
    const f = from.k === 'ivar' && from.inst ? from.inst : from,
      t = to.k === 'ivar' && to.inst ? to.inst : to;
    if (f.k === 'err' || t.k === 'err') return true;
    if (f.k === 'void' || t.k === 'void') return false;
    if ((f.k === 'prim') === (t.k === 'prim')) return this.isStrict(f, t);
    if (f.k === 'prim') return this.isStrict(this.boxed(f), t);
    const u = this.unboxed(f);
    if (u) return this.isSubtype(u, t);
    if (f.k === 'ivar') return this.addEq(f, this.boxed(t));
    return false;
  }
  isUncheckedException(t: Type, runtime: ClassSymbol, error: ClassSymbol): boolean {
    return t.k === 'err' || this.asSuper(t, runtime) !== null || this.asSuper(t, error) !== null;
  }
  /** Cast legality (JLS 5.5), on erasures with the usual provable-distinctness test for parameterisations. */
  isCastable(a: Type, b: Type): boolean {
    if (a.k === 'err' || b.k === 'err') return true;
    if (a.k === 'void' || b.k === 'void') return false;
    if (a.k === 'prim' && b.k === 'prim') return (a.name === 'boolean') === (b.name === 'boolean');
    if (a.k === 'prim') {
      const x = this.boxed(a);
      return this.isSubtype(x, b);
    }
    if (b.k === 'prim') {
      if (a.k === 'null') return false;
      const u = this.unboxed(a);
      if (u) return this.isSubtype(u, b);
      const e = this.erasure(a);
      const bx = this.boxed(b);
      return e.k === 'class' && this.isSubtype(bx, e);
    }
    if (a.k === 'null') return true;
    return this.refCast(a, b);
  }
  private castDepth = 0;
  private refCast(a: Type, b: Type): boolean {
    if (this.castDepth > 12) return true;
    this.castDepth++;
    const r = this.refCast1(a, b);
    this.castDepth--;
    return r;
  }
  private refCast1(a: Type, b: Type): boolean {
    if (a.k === 'ivar' || b.k === 'ivar') return true;
    if (a.k === 'inter') return a.parts.every((p) => this.refCast(p, b));
    if (b.k === 'inter') return b.parts.every((p) => this.refCast(a, p));
    if (a.k === 'tvar') return a.bounds.every((x) => this.refCast(x, b));
    if (b.k === 'tvar') return b.bounds.every((x) => this.refCast(a, x));
    if (a.k === 'array' || b.k === 'array') {
      if (a.k === 'array' && b.k === 'array')
        return a.elem.k === 'prim' || b.elem.k === 'prim' ? this.isSame(a.elem, b.elem) : this.refCast(a.elem, b.elem);
      const c = a.k === 'array' ? b : a;
      return (
        c.k === 'class' &&
        (c.sym === this.known.object || c.sym === this.known.cloneable || c.sym === this.known.serializable)
      );
    }
    if (a.k !== 'class' || b.k !== 'class') return false;
    const x = a.sym.header(),
      y = b.sym.header();
    const up = this.isSubClass(x, y),
      down = this.isSubClass(y, x);
    if (!up && !down) {
      if (!x.isInterface && !y.isInterface) return false;
      if (this.isFinal(x) || this.isFinal(y)) return false;
      if (x.isInterface && !y.isInterface ? this.disjoint(y, x) : this.disjoint(x, y)) return false;
      return true;
    }
    // provably distinct arguments
    const sub = up ? a : b,
      sup = up ? b : a;
    const s = this.asSuper(sub, sup.sym);
    if (!s || !s.args.length || !sup.args.length) return true;
    if (down && !up) {
      const g = this.asSuper(sub.sym.type, sup.sym);
      if (g && sub.args.length) return !sup.args.some((q, i) => this.distinct(s.args[i] as Type, q));
      if (sub.sym.typeParams.length && !sub.args.length) return true;
    }
    return !sup.args.some((q, i) => this.distinct(s.args[i] as Type, q));
  }
  private isFinal(s: ClassSymbol): boolean {
    return (s.flags & 0x10) !== 0 || s.kind === 'record' || (s.kind === 'enum' && (s.flags & 0x10) !== 0);
  }
  /** Sealed hierarchies that cannot meet (JLS 5.1.6.1). */
  private disjoint(a: ClassSymbol, b: ClassSymbol, seen: ClassSymbol[] = []): boolean {
    if (seen.includes(a)) return true;
    if (this.isSubClass(a, b) || this.isSubClass(b, a)) return false;
    if (!a.isInterface && !b.isInterface) return true;
    if ((!a.isInterface && this.isFinal(a)) || (!b.isInterface && this.isFinal(b))) return true;
    if (a.permits) return a.permits.every((p) => this.disjoint(p, b, [...seen, a]));
    if (b.permits) return b.permits.every((p) => this.disjoint(a, p, seen));
    return false;
  }
  private distinct(a: Type, b: Type): boolean {
    if (a.k === 'wild' || b.k === 'wild') {
      const x = this.upper(a),
        y = this.upper(b);
      if ((a.k === 'wild' && a.kind === 'super') || (b.k === 'wild' && b.kind === 'super')) return false;
      return !this.refCast(x, y);
    }
    if (a.k === 'tvar' || b.k === 'tvar') return !this.refCast(a, b);
    if (a.k === 'class' && b.k === 'class' && a.sym === b.sym)
      return a.args.length === b.args.length && a.args.some((x, i) => this.distinct(x, b.args[i] as Type));
    return !this.quiet(() => this.isSame(a, b));
  }
  /** JVM descriptor of an erased type. */
  desc(t: Type): string {
    const e = this.erasure(t);
    switch (e.k) {
      case 'prim':
        return { int: 'I', long: 'J', double: 'D', float: 'F', boolean: 'Z', char: 'C', byte: 'B', short: 'S' }[e.name];
      case 'void':
        return 'V';
      case 'array':
        return '[' + this.desc(e.elem);
      case 'class':
        return 'L' + e.sym.name + ';';
      default:
        return 'Ljava/lang/Object;';
    }
  }
  paramDesc(m: MethodSymbol): string {
    return '(' + m.params.map((p) => this.desc(p)).join('') + ')';
  }
  isReifiable(t: Type): boolean {
    if (t.k === 'class') return t.args.every((a) => a.k === 'wild' && a.bound === null);
    if (t.k === 'array') return this.isReifiable(t.elem);
    return t.k === 'prim';
  }
  wildOf(t: WildType): Type {
    return t;
  }
}
