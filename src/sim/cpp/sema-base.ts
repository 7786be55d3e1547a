// The checker's state, scopes and name lookup ([basic.lookup]).
import type { Expr, Name, NamePart, TArg, Template, TParam, TypeNode, Param } from './ast.ts';
import { CompileError, Refusal, error, fileOf, refuse, type Pos } from './diagnose.ts';
import type { ClassInfo, FuncInfo, TemplateInfo, VarInfo } from './entities.ts';
import { Scope, type Arg, type Entity, type Field } from './entities.ts';
import type { OverloadSet, S, X } from './typed.ts';
import type { Visible } from './names.ts';
import { type Type, VOID, BOOL, show, OVERLOADS } from './types.ts';

/** Substitution of template arguments failed in the immediate context: not an error, the candidate is dropped. */
export type Fails = CompileError;

export abstract class SemaBase {
  globals: Scope;
  std: Scope;
  scope: Scope;
  fn: FuncInfo | null = null;
  errors: CompileError[] = [];
  /** functions whose bodies are to be checked and lowered */
  queue: FuncInfo[] = [];
  classes: ClassInfo[] = [];
  globalVars: VarInfo[] = [];
  /** depth of speculative checking: errors there drop a candidate */
  sfinae = 0;
  unevaluated = 0;
  depth = 0;
  instantiations = 0;
  macrosDefined: Set<string> = new Set();
  lambdaCount = 0;
  constructor() {
    this.globals = new Scope('ns', null);
    this.std = new Scope('ns', this.globals);
    this.std.name = 'std';
    this.std.library = true;
    this.globals.add('std', { e: 'ns', s: this.std });
    this.scope = this.globals;
  }
  abstract typeOf(n: TypeNode): Type;
  abstract expr(e: Expr): X;
  abstract complete(c: ClassInfo, pos: Pos): void;
  abstract instantiateClass(t: TemplateInfo, args: Arg[], pos: Pos): ClassInfo;
  abstract aliasType(t: TemplateInfo, args: Arg[], pos: Pos): Type;
  abstract resolveArgs(params: TParam[], targs: TArg[], t: TemplateInfo, pos: Pos): Arg[];
  abstract constantInt(x: X): bigint | null;
  abstract convert(x: X, to: Type, pos: Pos, what?: string): X;

  inScope<T>(scope: Scope, f: () => T): T {
    const saved = this.scope;
    this.scope = scope;
    try {
      return f();
    } finally {
      this.scope = saved;
    }
  }
  inFunction<T>(fn: FuncInfo | null, scope: Scope, f: () => T): T {
    const sf = this.fn,
      ss = this.scope,
      su = this.unevaluated;
    this.fn = fn;
    this.scope = scope;
    this.unevaluated = 0;
    if (++this.depth > 400) refuse(fn?.pos ?? 0, 'nesting', 'template instantiation depth');
    try {
      return f();
    } finally {
      this.fn = sf;
      this.scope = ss;
      this.unevaluated = su;
      this.depth--;
    }
  }
  /** runs `f`; false when it is ill-formed */
  wellFormed(f: () => void): boolean {
    const scope = this.scope,
      fn = this.fn,
      un = this.unevaluated,
      depth = this.depth;
    this.sfinae++;
    try {
      f();
      return true;
    } catch (e) {
      if (e instanceof CompileError) {
        return false;
      }
      throw e;
    } finally {
      this.sfinae--;
      this.scope = scope;
      this.fn = fn;
      this.unevaluated = un;
      this.depth = depth;
    }
  }
  attemptX<T>(f: () => T): T | null {
    let r: T | null = null;
    return this.wellFormed(() => {
      r = f();
    })
      ? r
      : null;
  }
  isLibrary(pos: Pos): boolean {
    return fileOf(pos) !== 0;
  }
  /** later uses of a name in this scope are no further errors */
  protected poison(name: string, first: CompileError): void {
    this.scope.add(name, {
      e: 'expr',
      x: () => {
        throw new Poisoned(first);
      },
    });
  }
  notFound(pos: Pos, what: string, id: string): never {
    error(pos, what.includes('%') ? what.replace('%', id) : `${what} '${id}'`);
  }

  // ---- lookup
  /** the real library as the program's includes show it */
  visible: Visible | null = null;
  /** allocation functions of the library that the program replaces */
  replaced = new Set<string>();
  /** what the library declares in the global namespace */
  libraryGlobals: ReadonlySet<Entity> = new Set();
  private isStd(s: Scope): boolean {
    return s.name === 'std' && s.parent === this.globals;
  }
  /** may the real library have this name in a scope of its own? Without it the answer is an error, with it a refusal. */
  mayExist(s: Scope | null, name: string): boolean {
    if (!s || !this.visible?.whole) return true;
    if (this.isStd(s)) return this.visible.std(name);
    if (s.cls) return this.mayHaveMember(s.cls, name);
    return true;
  }
  mayHaveMember(c: ClassInfo, name: string): boolean {
    if (c.library) {
      const n = c.tmpl?.name ?? c.name;
      const known = this.visible?.member(n === 'string' || n === 'string_view' ? `basic_${n}` : n, name);
      return known ?? true;
    }
    return c.bases.some((b) => this.mayHaveMember(b.cls, name));
  }
  /** may an unqualified name be one of the real library's that we lack? */
  mayBeVisible(name: string): boolean {
    if (!this.visible?.whole) return true;
    if (this.visible.global(name)) return true;
    for (let s: Scope | null = this.scope; s; s = s.parent)
      if (s.usings.some((u) => this.isStd(u))) return this.visible.std(name);
    return false;
  }
  /** the declaration of a namespace or class that is being read, for names that come out of macros */
  protected reading: Pos = 0;
  /** what is declared before a use; tokens of a macro have the macro's position */
  declaredBefore(found: Entity[], pos: Pos): Entity[] {
    if (!pos || fileOf(pos) !== 0) return found;
    const start = this.fn ? this.fn.pos : this.reading;
    const use = fileOf(start) === 0 && start > pos ? start : pos;
    const early = (e: Entity): boolean =>
      !((e.e === 'func' || e.e === 'var' || e.e === 'tmpl') && e.at !== undefined && fileOf(e.at) === 0 && e.at > use);
    return found.every(early) ? found : found.filter(early);
  }
  /** inside an instantiation: argument-dependent lookup happens where it is made */
  inInstantiation(): boolean {
    let f = this.fn;
    while (f) {
      if (f.tmpl) return true;
      for (let c = f.cls; c; c = c.outer) if (c.tmpl) return true;
      f = f.lambda ? f.lambda.outerFn : (f.cls?.local ?? null);
    }
    for (let s: Scope | null = this.scope; s; s = s.parent) if (s.kind === 'template' || s.cls?.tmpl) return true;
    return false;
  }
  /** drops what our modules declare and the program's includes do not */
  private shown(s: Scope, name: string, found0: Entity[], pos: Pos): Entity[] {
    const found = this.declaredBefore(found0, pos);
    if (!found.length || !this.visible?.whole || fileOf(pos) !== 0 || !pos) return found;
    if (this.isStd(s)) return this.visible.std(name) ? found : [];
    if (s === this.globals && !this.visible.global(name) && !name.startsWith('operator'))
      return found.filter((e) => e.e === 'ns' || !this.libraryGlobals.has(e));
    return found;
  }
  /** names of a namespace and, transitively, of the namespaces it uses */
  inNamespace(ns: Scope, name: string, seen: Set<Scope> = new Set()): Entity[] {
    if (seen.has(ns)) return [];
    seen.add(ns);
    const own = ns.names.get(name);
    const out = own ? own.slice() : [];
    for (const u of ns.usings)
      if (!own || u.inline) for (const e of this.inNamespace(u, name, seen)) if (!out.includes(e)) out.push(e);
    return out;
  }
  inClass(cls: ClassInfo, name: string, pos: Pos = 0): Entity[] {
    if (cls.state === 'declared') {
      if (cls.instantiate || cls.decl?.members) this.complete(cls, pos);
    }
    const own = cls.scope.names.get(name);
    if (own) return own;
    let found: Entity[] | null = null;
    let where: ClassInfo | null = null;
    for (const b of cls.bases) {
      const r = this.inClass(b.cls, name, pos);
      if (!r.length) continue;
      if (found && r[0] !== found[0]) {
        const stat = (e: Entity): boolean => e.e === 'type' || e.e === 'const' || e.e === 'var';
        if (stat(r[0] as Entity) && stat(found[0] as Entity)) {
          continue;
        }
        if (this.dominates(where as ClassInfo, b.cls, name)) continue;
        if (this.dominates(b.cls, where as ClassInfo, name)) {
          found = r;
          where = b.cls;
          continue;
        }
        error(pos, `request for member '${name}' is ambiguous`);
      }
      found = r;
      where = b.cls;
    }
    return found ?? [];
  }
  /** a name found in `a` hides the one found through `b` when that is in a virtual base of `a` */
  private dominates(a: ClassInfo, b: ClassInfo, name: string): boolean {
    const owner = (c: ClassInfo): ClassInfo | null => {
      if (c.scope.names.has(name)) return c;
      for (const x of c.bases) {
        const o = owner(x.cls);
        if (o) return o;
      }
      return null;
    };
    const oa = owner(a),
      ob = owner(b);
    if (!oa || !ob) return false;
    return oa === ob || oa.vbases.some((v) => v.cls === ob);
  }
  inScopeOnly(s: Scope, name: string, pos: Pos = 0): Entity[] {
    if (s.kind === 'class' && s.cls) return this.inClass(s.cls, name, pos);
    if (s.kind === 'ns' || s.usings.length) return this.shown(s, name, this.inNamespace(s, name), pos);
    return s.names.get(name) ?? [];
  }
  /** unqualified lookup, innermost scope first; names of a using-directive appear in the nearest namespace around both */
  lookup(name: string, pos: Pos, from: Scope = this.scope): Entity[] {
    const used: Scope[] = [];
    for (let s: Scope | null = from; s; s = s.parent) {
      let r: Entity[];
      if (s.kind === 'class' && s.cls) r = this.inClass(s.cls, name, pos);
      else {
        r = s.names.get(name) ?? [];
        if (s.kind === 'ns') r = this.shown(s, name, r, pos);
        for (const u of s.usings) {
          // inline and unnamed namespaces belong to the scope itself
          if (u.parent === s && (u.inline || !u.name)) r = both(r, this.inNamespace(u, name));
          else used.push(u);
        }
        if (s.kind === 'ns' && used.length) {
          const here = s;
          const own = r;
          for (const u of used)
            if (around(here, u))
              r = this.together(name, pos, own, r, this.shown(u, name, this.inNamespace(u, name), pos));
        }
      }
      if (r.length) return r;
    }
    return [];
  }
  /** the union of a namespace's own names and those of a namespace it uses */
  private together(name: string, pos: Pos, own: Entity[], r: Entity[], more: Entity[]): Entity[] {
    const fresh = more.filter((e) => !r.includes(e) && !r.some((o) => sameEntity(o, e)));
    if (!fresh.length || !r.length) return fresh.length ? both(r, fresh) : r;
    const overloadable = (e: Entity): boolean => e.e === 'func' || (e.e === 'tmpl' && e.t.kind === 'func');
    if (r.every(overloadable) && fresh.every(overloadable)) return both(r, fresh);
    if (pos && fileOf(pos) === 0 && (own.length || [...r, ...fresh].every((e) => !this.libraryGlobals.has(e))))
      error(pos, `reference to '${name}' is ambiguous`);
    return r;
  }
  scopeOfType(t: Type, pos: Pos): Scope | null {
    if (t.k === 'class' && t.cls) {
      if (t.cls.state === 'declared') this.complete(t.cls, pos);
      return t.cls.scope;
    }
    if (t.k === 'enum' && t.enm) return t.enm.scope;
    return null;
  }
  /** the scope named by the first n parts of a name; null = not found (dependent on nothing we know) */
  qualifier(name: Name, n: number): { scope: Scope; cls: ClassInfo | null; t: Type | null } {
    let scope: Scope | null = null;
    let type: Type | null = null;
    if (name.decl) {
      const t = this.unevaluatedExpr(name.decl);
      const u = this.declType(t, name.decl);
      type = u.isRef ? (u.to as Type) : u;
      scope = this.scopeOfType(type, name.pos);
      if (!scope) error(name.pos, `decltype does not name a class`);
    } else if (name.global) scope = this.globals;
    for (let i = 0; i < n; i++) {
      const part = name.parts[i] as NamePart;
      let found: Entity[] = scope ? this.inScopeOnly(scope, part.id, part.pos) : this.lookupQualifier(part);
      found = found.filter(
        (e) =>
          e.e === 'ns' ||
          e.e === 'type' ||
          e.e === 'tmpl' ||
          (e.e === 'arg' && (e.a.k === 'type' || e.a.k === 'template')),
      );
      const e = found[0];
      if (!e) {
        if (scope?.library && this.mayExist(scope, part.id))
          refuse(part.pos, `std::${part.id}`, `'${part.id}' is not in the library we model`);
        error(
          part.pos,
          scope ? `'${part.id}' is not a member of '${this.scopeName(scope)}'` : `'${part.id}' has not been declared`,
        );
      }
      if (e.e === 'ns') {
        scope = e.s;
        type = null;
        continue;
      }
      type = this.entityType(e, part, false) as Type;
      if (type.k === 'class' && type.cls === this.scope.cls) {
        scope = (type.cls as ClassInfo).scope;
        continue;
      }
      const s = this.scopeOfType(type, part.pos);
      if (!s) error(part.pos, `'${show(type)}' is not a class, namespace, or enumeration`);
      scope = s;
    }
    return { scope: scope as Scope, cls: type?.cls ?? null, t: type };
  }
  /** the first part of a qualified name ignores what is no namespace or class */
  private lookupQualifier(part: NamePart): Entity[] {
    for (let s: Scope | null = this.scope; s; s = s.parent) {
      const r = this.inScopeOnly(s, part.id, part.pos).filter(
        (e) =>
          e.e === 'ns' ||
          e.e === 'type' ||
          (e.e === 'tmpl' && (e.t.kind === 'class' || e.t.kind === 'alias')) ||
          (e.e === 'arg' && e.a.k !== 'value'),
      );
      if (r.length) return r;
    }
    return [];
  }
  abstract unevaluatedExpr(e: Expr): X;
  abstract declType(x: X, e: Expr): Type;
  scopeName(s: Scope): string {
    return s === this.globals ? '::' : s.cls ? s.cls.fullName : s.name;
  }
  lookupName(name: Name): { found: Entity[]; cls: ClassInfo | null; scope: Scope | null; qualified: boolean } {
    const last = name.parts[name.parts.length - 1] as NamePart;
    if (name.parts.length === 1 && !name.global && !name.decl)
      return { found: this.lookup(last.id, last.pos), cls: null, scope: null, qualified: false };
    const q = this.qualifier(name, name.parts.length - 1);
    let found = this.inScopeOnly(q.scope, last.id, last.pos);
    if (q.cls && last.id === q.cls.name && !found.length)
      found = [{ e: 'type', t: q.cls.type, access: 'public', cls: null, alias: false }];
    return { found, cls: q.cls, scope: q.scope, qualified: true };
  }
  /** the type an entity names, template arguments applied; null when it names none */
  entityType(e: Entity, part: NamePart, soft: boolean): Type | null {
    switch (e.e) {
      case 'type': {
        if (part.targs) {
          // the injected class name used as template name
          const c = e.t.cls;
          if (c?.tmpl && !e.alias) {
            return this.instantiateClass(
              c.tmpl,
              this.resolveArgs(c.tmpl.params.params, part.targs, c.tmpl, part.pos),
              part.pos,
            ).type;
          }
          if (soft) return null;
          error(part.pos, `'${part.id}' is not a template`);
        }
        return e.t;
      }
      case 'arg': {
        if (e.a.k === 'type') return e.a.t;
        if (e.a.k === 'template') {
          if (!part.targs) {
            if (soft) return null;
            error(part.pos, `missing template arguments after '${part.id}'`);
          }
          return this.templateType(e.a.t, part);
        }
        if (e.a.k === 'pack') {
          if (soft) return null;
          error(part.pos, `parameter packs not expanded with '...'`);
        }
        return null;
      }
      case 'tmpl': {
        if (e.t.kind !== 'class' && e.t.kind !== 'alias') return null;
        if (!part.targs) {
          // inside the template itself the bare name is the current instantiation
          for (let s: Scope | null = this.scope; s; s = s.parent) if (s.cls && s.cls.tmpl === e.t) return s.cls.type;
          if (soft) return null;
          error(part.pos, `missing template arguments after '${part.id}'`);
        }
        return this.templateType(e.t, part);
      }
      default:
        return null;
    }
  }
  private templateType(t: TemplateInfo, part: NamePart): Type {
    const args = this.resolveArgs(t.params.params, part.targs as TArg[], t, part.pos);
    return t.kind === 'alias' ? this.aliasType(t, args, part.pos) : this.instantiateClass(t, args, part.pos).type;
  }

  // ---- access
  derivedFrom(c: ClassInfo, base: ClassInfo): boolean {
    if (c === base) return true;
    if (c.state === 'declared' && (c.instantiate || c.decl?.members)) this.complete(c, c.pos);
    return c.bases.some((b) => this.derivedFrom(b.cls, base));
  }

  // ---- small builders
  x(k: X['k'], t: Type, c: X['c'], pos: Pos, more: Partial<X> = {}): X {
    return { k, t, c, pos, ...more };
  }
  intX(v: bigint, t: Type, pos: Pos): X {
    return { k: 'int', t, c: 2, pos, n: v };
  }
  boolX(v: boolean, pos: Pos): X {
    return { k: 'int', t: BOOL, c: 2, pos, n: v ? 1n : 0n };
  }
  voidX(pos: Pos): X {
    return { k: 'void', t: VOID, c: 2, pos };
  }
  overloads(set: OverloadSet): X {
    return { k: 'set', t: OVERLOADS, c: 0, pos: set.pos, set };
  }
  block(body: S[], pos: Pos): S {
    return { k: 'block', body, pos, end: pos, scoped: true };
  }
  paramName(p: Param): string {
    return p.name;
  }
  fieldOf(f: Field): string {
    return f.name;
  }
  templ(t: Template): TParam[] {
    return t.params;
  }
}
export { CompileError, Refusal };
/** does `s` enclose the namespace `u`? */
function around(s: Scope, u: Scope): boolean {
  for (let x: Scope | null = u; x; x = x.parent) if (x === s) return true;
  return false;
}
const both = (a: Entity[], b: Entity[]): Entity[] => (b.length ? [...a, ...b.filter((e) => !a.includes(e))] : a);
function sameEntity(a: Entity, b: Entity): boolean {
  if (a.e === 'func' && b.e === 'func') return a.f === b.f;
  if (a.e === 'tmpl' && b.e === 'tmpl') return a.t === b.t;
  if (a.e === 'var' && b.e === 'var') return a.v === b.v;
  if (a.e === 'type' && b.e === 'type') return a.t === b.t;
  if (a.e === 'ns' && b.e === 'ns') return a.s === b.s;
  return false;
}
/** a use of a variable whose declaration was already in error */
export class Poisoned extends CompileError {
  constructor(first: CompileError) {
    super(first.pos, first.message);
  }
}
