// Access: which members and bases may be named where ([class.access]). Follows g++'s messages.
import { error, type Pos } from './diagnose.ts';
import type { Access, ClassInfo, FuncInfo, Scope } from './entities.ts';
import { SemaBase } from './sema-base.ts';

export abstract class SemaAccess extends SemaBase {
  protected classesAround(): ClassInfo[] {
    const out: ClassInfo[] = [];
    for (let s: Scope | null = this.scope; s; s = s.parent) if (s.cls) out.push(s.cls);
    if (this.fn?.cls) for (let c: ClassInfo | null = this.fn.cls; c; c = c.outer) out.push(c);
    let f = this.fn;
    while (f?.lambda) {
      f = f.lambda.outerFn;
      if (f?.cls) for (let c: ClassInfo | null = f.cls; c; c = c.outer) out.push(c);
    }
    for (const c of out.slice())
      if (c.local?.cls) for (let o: ClassInfo | null = c.local.cls; o; o = o.outer) out.push(o);
    return out;
  }
  accessible(
    access: Access,
    owner: ClassInfo | null,
    naming: ClassInfo | null,
    name = '',
    obj: ClassInfo | null = null,
  ): boolean {
    if (!owner || (access === 'public' && (!name || !naming || naming === owner))) return true;
    if (owner.library && naming?.library !== false && this.scope.library) return true;
    const around = this.classesAround();
    if (name && !owner.library) {
      const n = naming ?? around.find((c) => this.derivedFrom(c, owner)) ?? owner;
      if (this.derivedFrom(n, owner)) return this.reaches(access, owner, n, name, obj, around);
    }
    for (const c of around) {
      if (c === owner || (c.tmpl !== null && c.tmpl === owner.tmpl && c.library)) return true;
      if (access === 'protected' && this.derivedFrom(c, owner)) return true;
    }
    if (this.befriended(owner, around)) return true;
    if (access === 'protected' && naming && naming !== owner && this.befriended(naming, around)) return true;
    return access === 'public';
  }
  /** [class.access.base]: may a member, named in `n`, be accessed here? */
  private reaches(
    access: Access,
    owner: ClassInfo,
    n: ClassInfo,
    name: string,
    obj: ClassInfo | null,
    around: ClassInfo[],
  ): boolean {
    const as = this.accessIn(access, owner, n, name);
    if (as === 'public') return true;
    const inside = (c: ClassInfo): boolean => around.includes(c) || this.befriended(c, around);
    if (as !== 'none' && inside(n)) return true;
    if (as === 'protected') {
      if (around.some((p) => this.derivedFrom(p, n) && (!obj || this.derivedFrom(obj, p)))) return true;
      if (obj && this.derivedFrom(obj, n) && this.befriended(obj, around)) return true;
    }
    return n.bases.some(
      (b) =>
        this.derivedFrom(b.cls, owner) &&
        (b.access === 'public' ||
          inside(n) ||
          (b.access === 'protected' && around.some((p) => this.derivedFrom(p, n)))) &&
        this.reaches(access, owner, b.cls, name, obj, around),
    );
  }
  /** C-style casts see every base */
  protected anyBase = 0;
  /** how many base subobjects of a class an object has */
  basesOf(from: ClassInfo, to: ClassInfo): number {
    const found = new Set<string>();
    const walk = (c: ClassInfo, path: string): void => {
      if (c === to) found.add(path);
      else
        c.bases.forEach((b, i) => {
          if (this.derivedFrom(b.cls, to)) walk(b.cls, b.virtual ? `v${b.cls.fullName}` : `${path}.${i}`);
        });
    };
    walk(from, '');
    return found.size;
  }
  /** a conversion to a base: there must be one such base, and it must be accessible here */
  checkBase(from: ClassInfo, to: ClassInfo, pos: Pos): void {
    if (from === to || this.scope.library) return;
    if (this.basesOf(from, to) > 1) error(pos, `'${to.fullName}' is an ambiguous base of '${from.fullName}'`);
    if (this.anyBase > 0) return;
    const around = this.classesAround();
    const inside = (c: ClassInfo): boolean => around.includes(c) || this.befriended(c, around);
    // [class.access.base]: as an invented public member of the base would be
    if (!this.reaches('public', to, from, '', null, around) && !inside(from))
      error(pos, `'${to.fullName}' is an inaccessible base of '${from.fullName}'`);
  }
  /** a member's access as a member of `n` */
  private accessIn(access: Access, owner: ClassInfo, n: ClassInfo, name: string): Access | 'none' {
    if (n === owner) return access;
    const shown = n.shownAs.get(name);
    if (shown && n.scope.names.has(name)) return shown;
    const order = ['none', 'private', 'protected', 'public'] as const;
    let best: Access | 'none' = 'none';
    for (const b of n.bases) {
      if (!this.derivedFrom(b.cls, owner)) continue;
      const through = this.accessIn(access, owner, b.cls, name);
      const as =
        through === 'none' || through === 'private'
          ? 'none'
          : through === 'public'
            ? b.access
            : b.access === 'private'
              ? 'private'
              : 'protected';
      if (order.indexOf(as) > order.indexOf(best)) best = as;
    }
    return best;
  }
  befriended(owner: ClassInfo, around: ClassInfo[]): boolean {
    const fns: FuncInfo[] = [];
    for (let f: FuncInfo | null = this.fn; f; f = f.lambda ? f.lambda.outerFn : null) fns.push(f);
    for (const c of around.slice()) if (c.local) fns.push(c.local);
    for (const fr of owner.friends) {
      if (fr.cls && around.includes(fr.cls)) return true;
      if (fr.tmpl && (around.some((c) => c.tmpl === fr.tmpl) || fns.some((f) => f.tmpl === fr.tmpl))) return true;
      if (
        fr.f &&
        fns.some(
          (f) =>
            f === fr.f ||
            (f.name === (fr.f as FuncInfo).name &&
              f.cls === (fr.f as FuncInfo).cls &&
              f.type.params?.length === (fr.f as FuncInfo).type.params?.length &&
              (f.type === (fr.f as FuncInfo).type || !!f.tmpl)),
        )
      )
        return true;
    }
    return false;
  }
  checkAccess(
    access: Access,
    owner: ClassInfo | null,
    naming: ClassInfo | null,
    pos: Pos,
    what: string,
    name = '',
    obj: ClassInfo | null = null,
  ): void {
    if (!this.accessible(access, owner, naming, name, obj))
      error(pos, `'${what}' is ${access === 'public' ? 'inaccessible' : access} within this context`);
  }
}
